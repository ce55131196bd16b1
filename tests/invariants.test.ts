import { readFileSync } from "node:fs";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Analysis, analyse, extract } from "../src/extract.js";
import type { PageRecord } from "../src/record.js";
import { decode } from "../src/source/decode.js";
import { breachesOf } from "./breaches.js";
import { fixturePages } from "./fixture-pages.js";
import { sized } from "./sized.js";
import { rawString } from "./text/strings.js";

const pages = fixturePages("fixtures/pages", "fixtures/gold/tuned");
const analyses = new Map<string, Analysis>();

beforeAll(() => {
  for (const { folder, bytes, uri } of pages) analyses.set(folder, analyse(bytes, { uri }));
});

test("there are pages to read", () => expect(pages.length).toBeGreaterThan(40));

describe.each(pages)("$folder", ({ folder, bytes, uri }) => {
  test("slices, evidence, schema, dates and strings hold", () => {
    expect(breachesOf(analyses.get(folder)!)).toEqual([]);
  });

  test("composed and decomposed text give the same record", () => {
    const { text } = decode(bytes, {});
    const read = analyses.get(folder)!.record;
    // Most pages are composed as they are, and have been read.
    const composed =
      read.source.encoding === "utf-8" && text.normalize("NFC") === text
        ? read
        : extract(text.normalize("NFC"), { uri });
    expect(saying(extract(text.normalize("NFD"), { uri }))).toEqual(saying(composed));
  });
});

/** All of a record but what tells its bytes. */
function saying({ id: _, source, ...rest }: PageRecord) {
  return { ...rest, source: { ...source, sha256: "" } };
}

test.each([
  "Người viết: Lê Văn Tám",
  "TÁC GIẢ: Lê Văn Tám",
  "Tác giả: Lê Văn Tám",
  "Nguồn tin: Báo Tuổi Trẻ",
  "© Bản quyền thuộc về Hội Khuyến học",
  "Bản quyền thuộc về Hội Khuyến học",
  "Ngày đăng: 09/03/2018",
  "Thứ sáu, 09/03/2018 08:00",
])("what stands about the article is read composed or not: %s", (line) => {
  const page = `<div id="news_detail"><h1>Tin thi đua</h1><p>Ngày 09/3/2018, Cụm thi đua 2 đã họp tại Quận 10.</p></div><div><p>${line}</p></div>`;
  expect(extract(page.normalize("NFD")).page).toEqual(extract(page.normalize("NFC")).page);
});

test("the same bytes give the same record, to the byte, and in whatever order the pages come", () => {
  for (const { folder, bytes, uri } of [...pages].reverse()) {
    expect(JSON.stringify(extract(bytes, { uri })), folder).toBe(JSON.stringify(analyses.get(folder)?.record));
  }
});

const list = (link: (k: number) => string) =>
  `<ul>${Array.from({ length: 9 }, (_, k) => `<li>${link(k)}</li>`).join("")}</ul>`;
test.each([
  [
    "digits of other scripts",
    "<p>Quận 3 đạt 98,５ điểm, Quận 5 đạt ９８ điểm, Quận ３ đạt 98/１００ điểm, lần ３ ngày ０9/３/2018</p>",
  ],
  [
    "numbers out of range",
    "<p>Quận 3 đạt 99999999999999999999 điểm, 98/9999999999 điểm; lần thứ 99999999 năm 99999, Cụm thi đua 99999999</p>",
  ],
  ["noughts", "<p>Hội nghị lần thứ 0 năm 0, Cụm thi đua 0 đạt 0/0 điểm</p>"],
  ["noncharacters", "<title>\u{FFFE}</title><h1>\u{10FFFF}</h1><p>Hội\u{FFFE} nghị \u{10FFFF} giao ban &#x10FFFF;</p>"],
  ["blanks", "<title>&nbsp;</title><meta property='og:site_name' content=' \u200b'><h1>&#8203;</h1><p>Hội nghị</p>"],
  [
    "direction marks in addresses",
    list((k) => `<a href="/t\u202E-${k}.html">Giao ban cụm thi đua ${k} tại Quận ${k}</a>`),
  ],
  [
    "direction marks in hosts",
    list((k) => `<a href="http://ex\u200F.vn/${k}">Giao ban cụm thi đua ${k} tại Quận ${k}</a>`),
  ],
])("%s never come up", (_, html) => {
  const analysis = analyse(html, { uri: "http://example.vn/tin/" });
  expect(breachesOf(analysis)).toEqual([]);
  expect(JSON.stringify(analysis.record)).not.toMatch(/[\p{Noncharacter_Code_Point}\u200b-\u200f\u202a-\u202e]/u);
});

describe("whatever the bytes", () => {
  test("random bytes give a valid record", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(breachesOf(analyse(bytes))).toEqual([]);
      }),
      { numRuns: sized(60, 500) },
    );
  });

  const tags = "p div td tr table li ul h1 h3 b strong a span br img script style !-- title meta blockquote".split(" ");
  const markup = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(
      "<",
      ">",
      "&",
      "&nbsp;",
      "&#7897;",
      "&#xD800;",
      "&#0;",
      "-->",
      "<![CDATA[",
      "<p class='",
      '<td colspan="99999">',
    ),
    rawString,
  );

  test("random markup gives a valid record", () => {
    fc.assert(
      fc.property(fc.array(markup, { maxLength: 40 }), (parts) => {
        expect(breachesOf(analyse(parts.join("")))).toEqual([]);
      }),
      { numRuns: sized(60, 500) },
    );
  });

  // In one sentence of 200 KB these take minutes today: the linker looks through the whole sentence once for each of them.
  // Take a name out as soon as it is linear.
  const quadratic = new Set(["dates", "scores", "gatherings"]);

  test.each<[what: string, unit: string]>([
    ["units of a list", "Quận 1, "],
    ["opening quotes", "“"],
    ["straight quotes", '" '],
    ["nested elements", "<div>"],
    ["nested tables", "<table><tr><td>"],
    ["blanks", "\u00a0 "],
    ["entities of blanks", "&nbsp;"],
    ["names", "Ông Lê Văn Tám, "],
    ["offices", "Chủ tịch, "],
    ["dates", "ngày 09/3/2018, "],
    ["scores", "Quận 1 đạt 98/100 điểm, "],
    ["clusters", "Cụm thi đua 2 "],
    ["brackets", "("],
    ["gatherings", "Hội nghị giao ban "],
    ["awards", "Cờ thi đua của "],
    ["capitals", "Nguyễn "],
    ["digits", "1"],
    ["slashes", "1/"],
    ["paragraphs", "<p>Quận 1: “Mô hình”</p>"],
  ])("200 KB of %s give a valid record", (what, unit) => {
    const size = quadratic.has(what) ? 10_000 : 200_000;
    const page = `<div id="news_detail"><h1>Tin thi đua</h1><p>Ngày 09/3/2018, cụm họp tại Quận 10.</p><p>${unit.repeat(size / unit.length)}`;
    expect(breachesOf(analyse(page))).toEqual([]);
  });
});

/** Sentences of every kind, without their brackets. */
const sentences = "date cluster unit organisation office person score award event document-number lunar-date"
  .split(" ")
  .flatMap((type) => readFileSync(`fixtures/corpus/${type}.txt`, "utf8").split("\n"))
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.replace(/^\? /, "").replaceAll(/[[\]]/g, ""));

test("sentences in any order and any element give a valid record", () => {
  const sentence = fc
    .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 })
    .map((list) => list.join(" "));
  const element = fc
    .tuple(fc.constantFrom("p", "li", "h3", "h2", "b", "td", "div"), sentence)
    .map(([tag, words]) => `<${tag}>${words}</${tag}>`);
  const row = fc
    .array(sentence, { minLength: 1, maxLength: 4 })
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  const table = fc.array(row, { minLength: 1, maxLength: 4 }).map((rows) => `<table>${rows.join("")}</table>`);
  const body = fc.array(fc.oneof({ weight: 4, arbitrary: element }, { weight: 1, arbitrary: table }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(body, fc.boolean(), (parts, dated) => {
      const head = dated ? '<meta property="article:published_time" content="2018-03-30T08:00:00+07:00">' : "";
      const page = `<html><head>${head}</head><body><div id="news_detail"><h1>Hội nghị giao ban lần I năm 2018</h1>${parts.join("")}</div></body></html>`;
      expect(breachesOf(analyse(page, { uri: "http://khuyenhochcm.com.vn/x" }))).toEqual([]);
    }),
    { numRuns: sized(60, 1000) },
  );
});
