import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";
import { long, sized } from "../sized.js";
import { malformedPage } from "./malformed.js";
import { article, lines } from "./support.js";

const DEEP = 100_000;
const MANY = 20_000;
/** A third of it breaks what recurses and shows what is quadratic, too. */
const share = sized(1 / 3, 1);
const wide = (piece: string, count = MANY) => piece.repeat(Math.ceil(count * share));

/** Far above what they take on a busy machine, far below what a quadratic step would. */
const SLOWEST = long ? 20_000 : 10_000;

const heavy: readonly (readonly [about: string, html: string])[] = [
  ["nested div", `${wide("<div>", DEEP)}chữ${wide("</div>", DEEP)}`],
  ["nested bold", `${wide("<b>", DEEP)}chữ`],
  ["nested tables", `${wide("<table><tr><td>", 30_000)}chữ`],
  ["nested lists", `${wide("<ul><li>")}chữ`],
  ["nested mixture", `${wide("<div><b>")}chữ${wide("</div>")}`],
  ["nested links", `${wide("<a href=x>")}chữ`],
  ["nested dates", `${wide('<span class="time">', 10_000)}chữ`],
  ["stray end tags", `${wide("<div>", DEEP)}chữ${wide("</i>", DEEP)}`],
  [
    "reopened formatting",
    `chữ${Array.from({ length: MANY }, (_, i) => `<p><font style="font-weight:bold" size=${i}></p>`).join("")}`,
  ],
  ["text in tables", `chữ<table>${wide("<tr>x")}`],
  ["unclosed raw elements", `chữ${wide("<iframe></b>")}`],
  ["blanks", `chữ${wide(" ", 5_000_000)}`],
  ["non-breaking blanks", `${wide("&nbsp;", 1_000_000)}chữ`],
  ["attributes", `<p ${Array.from({ length: MANY }, (_, i) => `a${i}=1`).join(" ")}>chữ</p>`],
  ["classes", `<p class="${wide("a ", 200_000)}">chữ</p>`],
  ["styles", `<p style="${wide("a:b;", 1_000_000)}">chữ</p>`],
  ["one line of ten megabytes", wide("từ chữ ", 1_250_000)],
  ["breaks", `chữ${wide("<br>", 100_000)}`],
  ["spans of cells", `<table>${wide("<tr><td rowspan=9 colspan=1000>chữ<td>x", 10_000)}</table>`],
  ["headings", wide("<h1>chữ</h1>")],
  ["links", wide('<h3><a href="/x">Một tiêu đề dài</a></h3>')],
  ["combining marks", `chữ a${wide("\u0301", 1_000_000)}`],
  ["open comments", `chữ${wide("<!-- ")}`],
  ["angle brackets", `chữ${wide("<", 1_000_000)}`],
  ["ampersands", `chữ${wide("&", 1_000_000)}`],
];

describe("heavy pages", () => {
  for (const [about, body] of heavy) {
    it(about, { timeout: 60_000 }, () => {
      const started = performance.now();
      readPage(article(body));
      readPage(body, { mediaType: "text/html" });
      expect(performance.now() - started).toBeLessThan(SLOWEST);
    });
  }

  it("keeps the text under so many nested tags", () => {
    expect(lines(readPage(article(`${wide("<div>", DEEP)}chữ`)))).toEqual(["Tin", "chữ"]);
  });
});

function check(source: string, mediaType?: "text/html" | "text/plain"): void {
  const { document, places, page, links } = readPage(source, mediaType === undefined ? {} : { mediaType });
  const { text, blocks } = document;
  let next = 0;
  for (const { start, end } of blocks) {
    expect(start).toBe(next);
    expect(end).toBeGreaterThan(start);
    const line = text.slice(start, end);
    expect(line).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
    next = end + 1;
  }
  expect(text.length).toBe(Math.max(0, next - 1));
  expect(text.normalize("NFC")).toBe(text);
  expect(text).not.toMatch(/\p{Cs}/u);
  if (places.title !== undefined) expect(text.slice(places.title.start, places.title.end)).toBe(page.title);
  if (places.author !== undefined) expect(text.slice(places.author.start, places.author.end)).toBe(page.author);
  for (const { url } of links) expect(url).not.toBe("");
}

describe("any input", () => {
  it("never throws, and its blocks fit its text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string()),
        fc.constantFrom(undefined, "text/html" as const, "text/plain" as const),
        check,
      ),
      { numRuns: sized(150, 500) },
    );
  });

  it("nor do malformed pages", () => {
    for (let seed = 10_001; seed <= 10_000 + sized(250, 1000); seed++) check(malformedPage(seed), "text/html");
  });
});

const truncated: readonly (readonly [html: string, expected: boolean])[] = [
  [article("<p>một</p>"), false],
  ['<div class="bodytext"><p>một', true],
  ['<div class="bodytext"><p>một</p></div', true],
  ['<div class="bodytext"><p>một</p></div><a href="x', true],
  ['<div class="bodytext"><p>một</p></div><!-- x', true],
  ['<div class="bodytext"><p>một</p></div><script>x', true],
  ['<div class="bodytext"><p>một</p></div>', false],
  ['<div class="bodytext"><p>một<p>hai</div></body>', false],
  ["<html><body><p>một câu<p>hai câu", false],
];

describe("truncated HTML", () => {
  for (const [html, expected] of truncated) {
    it(html.slice(-60), () => {
      expect(readPage(html).issues.map(({ code }) => code)).toEqual(expected ? ["truncated-html"] : []);
    });
  }
});
