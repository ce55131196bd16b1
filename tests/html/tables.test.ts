import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";
import { article, bodyOf } from "./support.js";

/** `text @ table row,column rowSpan×columnSpan`, `#` for a header; only the text outside of tables. */
function places(html: string): string[] {
  const page = readPage(article(html));
  return bodyOf(page).map(({ start, end, cell, kind }) => {
    const text = page.document.text.slice(start, end);
    if (cell === null) return kind === "paragraph" ? text : `${text} (${kind})`;
    const spans = cell.rowSpan * cell.columnSpan > 1 ? ` ${cell.rowSpan}×${cell.columnSpan}` : "";
    return `${text} @ ${cell.table} ${cell.row},${cell.column}${spans}${cell.header ? " #" : ""}`;
  });
}

const PROSE =
  `${"Đoạn văn dài của một bài báo nằm trong bảng chỉ dùng để dàn trang, không phải số liệu. ".repeat(6)}`.trim();

const cases: readonly (readonly [about: string, html: string, expected: readonly string[]])[] = [
  [
    "header cells",
    "<table><tr><th>Đơn vị</th><th>Điểm</th></tr><tr><td>Quận 4</td><td>98</td></tr></table>",
    ["Đơn vị @ 0 0,0 #", "Điểm @ 0 0,1 #", "Quận 4 @ 0 1,0", "98 @ 0 1,1"],
  ],
  [
    "a first row all bold",
    "<table><tr><td><p><b>Đơn vị</b></p></td><td><b>Điểm</b></td></tr><tr><td>Quận 4</td><td>98</td></tr></table>",
    ["Đơn vị @ 0 0,0 #", "Điểm @ 0 0,1 #", "Quận 4 @ 0 1,0", "98 @ 0 1,1"],
  ],
  [
    "a first row partly bold",
    "<table><tr><td><b>Đơn vị</b></td><td>Điểm</td></tr><tr><td>Quận 4</td><td>98</td></tr></table>",
    ["Đơn vị @ 0 0,0", "Điểm @ 0 0,1", "Quận 4 @ 0 1,0", "98 @ 0 1,1"],
  ],
  [
    "row headers",
    "<table><tr><th>Quận 4</th><td>98</td></tr><tr><th>Quận 6</th><td>97</td></tr></table>",
    ["Quận 4 @ 0 0,0 #", "98 @ 0 0,1", "Quận 6 @ 0 1,0 #", "97 @ 0 1,1"],
  ],
  [
    "spans",
    "<table><tr><th rowspan=2>TT</th><th colspan=2>Điểm</th></tr><tr><th>Tự chấm</th><th>Duyệt</th></tr><tr><td>1</td><td>98</td><td>97</td></tr></table>",
    [
      "TT @ 0 0,0 2×1 #",
      "Điểm @ 0 0,1 1×2 #",
      "Tự chấm @ 0 1,1 #",
      "Duyệt @ 0 1,2 #",
      "1 @ 0 2,0",
      "98 @ 0 2,1",
      "97 @ 0 2,2",
    ],
  ],
  [
    "a span beyond the last row is cut",
    "<table><tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
    ["a @ 0 0,0 2×1", "b @ 0 0,1", "c @ 0 1,1"],
  ],
  [
    "one block a paragraph",
    "<table><tr><td>Quận 4</td><td><p>“Một”</p><p>“Hai”</p>ba<br>bốn</td></tr><tr><td>x</td><td>y</td></tr></table>",
    ["Quận 4 @ 0 0,0", "“Một” @ 0 0,1", "“Hai” @ 0 0,1", "ba @ 0 0,1", "bốn @ 0 0,1", "x @ 0 1,0", "y @ 0 1,1"],
  ],
  [
    "empty cells keep their place",
    "<table><tr><td></td><td>a</td></tr><tr><td>b</td><td>&nbsp;</td></tr></table>",
    ["a @ 0 0,1", "b @ 0 1,0"],
  ],
  [
    "a typed bullet in a cell",
    "<table><tr><td>Quận 4</td><td>- “Một”</td></tr><tr><td>x</td><td>y</td></tr></table>",
    ["Quận 4 @ 0 0,0", "- “Một” @ 0 0,1", "x @ 0 1,0", "y @ 0 1,1"],
  ],
  [
    "two tables and a nested one",
    "<table><tr><td>a</td><td>b<table><tr><td>c</td><td>d</td></tr></table></td></tr><tr><td>e</td><td>f</td></tr></table><table><tr><td>g</td><td>h</td></tr></table>",
    ["a @ 0 0,0", "b @ 0 0,1", "c @ 1 0,0", "d @ 1 0,1", "e @ 0 1,0", "f @ 0 1,1", "g @ 2 0,0", "h @ 2 0,1"],
  ],
  ["a single cell is layout", "<table><tr><td><p>a</p><p>b</p></td></tr></table>", ["a", "b"]],
  ["a single column is layout", "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", ["a", "b"]],
  [
    "an article in a table is layout",
    `<table><tr><td>Mục lục</td><td>${[1, 2, 3, 4].map((i) => `<p>${i} ${PROSE}</p>`).join("")}</td></tr></table>`,
    ["Mục lục", ...[1, 2, 3, 4].map((i) => `${i} ${PROSE}`)],
  ],
  [
    "an image beside text is layout",
    `<table><tr><td><img src="a.jpg"></td><td><p>${PROSE}</p></td></tr></table>`,
    [PROSE],
  ],
  ["presentation is layout", "<table role=presentation><tr><td>a</td><td>b</td></tr></table>", ["a", "b"]],
  [
    "the table's own title",
    "<table><caption>Bảng điểm</caption><tr><td>a</td><td>b</td></tr></table>",
    ["Bảng điểm (heading)", "a @ 0 0,0", "b @ 0 0,1"],
  ],
  [
    "header in thead",
    "<table><thead><tr><td>Đơn vị</td><td>Điểm</td></tr></thead><tbody><tr><td>Quận 4</td><td>98</td></tr></tbody></table>",
    ["Đơn vị @ 0 0,0 #", "Điểm @ 0 0,1 #", "Quận 4 @ 0 1,0", "98 @ 0 1,1"],
  ],
  [
    "end tags left out",
    "<table><tr><td>a<td>b<tr><td>c<td>d</table><p>e</p>",
    ["a @ 0 0,0", "b @ 0 0,1", "c @ 0 1,0", "d @ 0 1,1", "e"],
  ],
];

describe("tables", () => {
  for (const [about, html, expected] of cases) {
    it(about, () => {
      expect(places(html)).toEqual(expected);
    });
  }
});
