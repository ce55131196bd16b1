/**
 * Hostile pages: one sentence, or one piece of markup, repeated until the page has 100, 200, 400 and 800 KB. Where time is
 * linear the figure for a KB stays; prints a table; asserts nothing. `npm run build` first.
 *
 *   node bench/doubling.mjs                        all of them
 *   node bench/doubling.mjs meetings               those named so
 *   node bench/doubling.mjs --sizes 1000,10000 …   other sizes
 */
import { parseArgs } from "node:util";

const { extract } = await import("../dist/index.js");

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { sizes: { type: "string", default: "100,200,400,800" } },
});
const SIZES = values.sizes.split(",").map(Number);
const SENTENCES = {
  units: "Quận 1, ",
  quotes: "“giải pháp ",
  meetings: "họp tại Hội trường Quận 3, ",
  gatherings: "Hội Khuyến học Quận 3 sẽ tổ chức hội nghị giao ban lần 2 ngày 12/7/2018, ",
  events: "hội nghị, đại hội, ",
  official: "Ông Nguyễn Văn An – Chủ tịch Hội Khuyến học Quận 3; ",
  names: "Nguyễn Văn An, ",
  clusters: "Cụm thi đua 2 gồm có ",
  leaders: "Quận 5 làm Cụm trưởng, ",
  scores: "Quận 3 đạt 98/100 điểm, ",
  rest: "Các đơn vị còn lại đạt 98 điểm. ",
  people: "đ/c Phó Chủ tịch Nguyễn Văn An; ",
  awards: "Quận 3 được tặng Bằng khen, ",
  models: "Quận 3 với mô hình “A B”; ",
  dates: "ngày 12/7, ",
};

/** What is repeated, and what stands before and behind it; `#` becomes a number. */
const MARKUP = {
  nested: ["<div>"],
  inline: ["<b><i><font>"],
  unclosed: ["<p><span>a"],
  closing: ["</div></b>"],
  attributes: [' a#="x"', "<p", ">Quận 10</p>"],
  "one value": ["x", '<p class="', '">Quận 10</p>'],
  paragraphs: ["<p>Quận 10 đạt 98/100 điểm.</p>"],
  breaks: ["Quận 10<br>"],
  rows: ["<tr><td>#</td><td>Quận 10</td><td>98/100 điểm</td></tr>", "<table>", "</table>"],
  cells: ["<td>Quận 10</td>", "<table><tr>", "</tr></table>"],
  tables: ["<table><tr><td>"],
  spans: ['<tr><td rowspan="1000" colspan="1000">Quận 10</td></tr>', "<table>", "</table>"],
  lists: ["<ul><li>Quận 10"],
  links: ['<li><a href="/tin-#.html">Giao ban cụm thi đua #</a></li>', "<ul>", "</ul>"],
  headings: ["<h2>Cụm thi đua #</h2>"],
  comments: ["<!-- x -->"],
  "open comment": ["x", "<!-- "],
  blanks: [" "],
  nbsp: ["&nbsp;"],
  "blank lines": ["\n\n"],
  entities: ["&#7853;&eacute;"],
  angles: ["< <"],
  scripts: ["<script>var a = '<p>';</script>"],
  curly: ["“”"],
  "one word": ["ậ"],
  dashes: ["– "],
  parens: ["(("],
};

console.log(`node ${process.version}, ${process.arch}; milliseconds of processor time a KB\n`);
console.log(["".padEnd(12), ...SIZES.map((size) => `${size} KB`.padStart(8))].join("  "));
const kinds = [
  ...Object.entries(SENTENCES).map(([name, sentence]) => [name, [sentence, "<h1>Cụm thi đua 2</h1><p>", "</p>"]]),
  ...Object.entries(MARKUP),
];
for (const [name, [piece, before = "", behind = ""]] of kinds) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const pages = SIZES.map((size) => `<html><body>${before}${repeated(piece, size)}${behind}</body></html>`);
  for (const html of pages.slice(0, 2)) extract(html); // The compiler has seen such a page before anything counts.
  const costs = pages.map((html, k) => processorTime(() => extract(html)) / SIZES[k]);
  console.log([name.padEnd(12), ...costs.map((cost) => cost.toFixed(3).padStart(8))].join("  "));
}

function repeated(piece, kilobytes) {
  const times = Math.round((kilobytes * 1024) / Buffer.byteLength(piece));
  return piece.includes("#")
    ? Array.from({ length: times }, (_, n) => piece.replaceAll("#", n)).join("")
    : piece.repeat(times);
}

function processorTime(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
