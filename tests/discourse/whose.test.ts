import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Official } from "../../src/record.js";

const orDash = (value: string | null): string => (value === null || value === "" ? "-" : value);

function written({ name, honorific, roles }: Official): string {
  const offices = roles.map(
    ({ title, organisation, former }) => `${former ? "nguyên " : ""}${title} | ${orDash(organisation)}`,
  );
  return `${name}${honorific === null ? "" : ` (${honorific})`}: ${orDash(offices.join(" + "))}`;
}

function officialsOf(uri: string, site: string, title: string, paragraphs: string): string {
  const body = paragraphs
    .split("|")
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join("");
  const named = site === "-" ? "" : `<meta property="og:site_name" content="${site}">`;
  const page = `<html><head><title>${title}</title>${named}</head><body><div id="news_detail"><h1>${title}</h1><div class="bodytext">${body}</div></div></body></html>`;
  return orDash(
    extract(page, { uri })
      .reports.flatMap(({ officials }) => officials.map(written))
      .join(" ; "),
  );
}

// A `?` before what is expected marks a known miss: the test says when it comes out right.
const rows = readFileSync("fixtures/corpus/values/whose.tsv", "utf8")
  .split("\n")
  .map((line, k) => ({ number: k + 1, line }))
  .filter(({ line }) => line !== "" && !line.startsWith("#"));

test.each(rows)("whose.tsv:$number", ({ line }) => {
  const [uri = "", site = "", title = "", paragraphs = "", expected = ""] = line.split("\t");
  const found = officialsOf(uri, site, title, paragraphs);
  if (expected.startsWith("? ")) expect(found).not.toBe(expected.slice(2));
  else expect(found).toBe(expected);
});
