import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { Block } from "../../src/record.js";
import { laidOutText } from "../../src/site/laid-out.js";
import { marksOf } from "../../src/site/marks.js";

/** Markup without attributes that say nothing of the layout. */
function layout(text: string, blocks?: Block[]): string {
  const record = { text, ...(blocks && { blocks }) };
  const { markup } = laidOutText(record, marksOf({ text, evidence: {}, issues: [] }));
  return markup
    .replace(
      / class="(?:table|bold)?"| role="region"| tabindex="0"| (?:data-t-)?aria-label="[^"]*"| scope="col"| data-block="\d+"/g,
      "",
    )
    .replace(/<\/?(?:tbody|div)>/g, "");
}

const page = (body: string) => {
  const { text, blocks } = extract(`<html><body><article>${body}</article></body></html>`);
  return layout(text, blocks);
};
const cell = (start: number, row: number, column: number, more = {}): Block => ({
  ...{ start, end: start + 1, kind: "cell" },
  cell: { table: 0, row, column, ...more },
});

describe("text as the page laid it out", () => {
  test.each([
    [
      "headings and paragraphs",
      "<h1>Tin</h1><p>Một.</p><h2>Cụm 1</h2><p>Ngày họp.</p>",
      /<h3 class="heading level-2">Cụm 1<\/h3><p class="paragraph">Ngày họp.<\/p>/,
    ],
    ["lists", "<ul><li>Một</li><li>Hai</li></ul><p>Hết.</p>", /<ul><li>Một<\/li><li>Hai<\/li><\/ul><p/],
    [
      "tables with spans and empty cells",
      "<table><tr><th>A</th><th colspan=2>B</th></tr><tr><td rowspan=2>1</td><td></td><td>2</td></tr><tr><td></td><td>3</td></tr></table>",
      /<table><tr><th>A<\/th><th colspan="2">B<\/th><\/tr><tr><td rowspan="2">1<\/td><td><\/td><td>2<\/td><\/tr><tr><td><\/td><td>3<\/td><\/tr><\/table>/,
    ],
  ])("%s", (_, body, expected) => {
    expect(page(body)).toMatch(expected);
  });
});

describe("blocks that another program wrote", () => {
  test.each([
    ["none: a paragraph a line", "a\nb", undefined, '<p class="paragraph">a</p><p class="paragraph">b</p>'],
    [
      "not those of the text",
      "a\nb",
      [{ start: 0, end: 9, kind: "paragraph" }],
      '<p class="paragraph">a</p><p class="paragraph">b</p>',
    ],
    [
      "overlapping",
      "ab",
      [
        { start: 0, end: 2, kind: "item" },
        { start: 1, end: 2, kind: "item" },
      ],
      '<p class="paragraph">ab</p>',
    ],
    ["with text left out", "a b", [{ start: 0, end: 1, kind: "item" }], '<p class="paragraph">a b</p>'],
    [
      "cells far apart",
      "a\nb",
      [cell(0, 0, 0), cell(2, 9, 2_000_000)],
      "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>",
    ],
    [
      "huge spans",
      "a\nb",
      [cell(0, 0, 0, { columnSpan: 9e9 }), cell(2, 0, 1)],
      '<table><tr><td colspan="1000">a</td><td>b</td></tr></table>',
    ],
  ] as [string, string, Block[] | undefined, string][])("%s", (_, text, blocks, expected) => {
    expect(layout(text, blocks)).toBe(expected);
  });
});
