/**
 * Our dates and chrono-node's (`vi`, strict and casual) against gold pages; needs `npm run build`. No part of the product.
 *
 *   node scripts/compare-chrono.mjs fixtures/gold/tuned fixtures/pages
 *
 * A date is its first and last day covered; a page's dates are a set of them. Ours are those of the record. chrono-node
 * reads the record's text with the page's date to refer to, and is spared what gold dates leave out: the title, dateline
 * and byline, bare years and times of day. A month without a day covers the whole month.
 */
import { existsSync } from "node:fs";
import { casual, strict } from "chrono-node/vi";
import { goldFolders, readGoldPage } from "../dist/evaluate/gold-folders.js";
import { figuresOf, noCounts, roundedDown, sum } from "../dist/evaluate/metrics.js";
import { analyse } from "../dist/extract.js";

const roots = process.argv.slice(2);
if (roots.length === 0 || roots.some((root) => !existsSync(root))) {
  console.error("usage: node scripts/compare-chrono.mjs <gold folders…>");
  process.exit(2);
}

const readers = {
  thidua: ({ record }) => record.reports.flatMap(({ dates }) => dates.map(spanOf)),
  "chrono-node vi strict": (page) => chronoSpans(strict, page),
  "chrono-node vi casual": (page) => chronoSpans(casual, page),
};
const notOfSections = new Set(["title", "dateline", "byline"]);
/** For pages without a date; a fixed one, so that every run gives the same. */
const noDate = "2020-01-01";
const totals = Object.fromEntries(Object.keys(readers).map((name) => [name, noCounts]));
let pages = 0;

for (const folder of (await Promise.all(roots.map(goldFolders))).flat()) {
  const { gold, bytes } = await readGoldPage(folder);
  const { record, document } = analyse(bytes, gold.uri === null ? {} : { uri: gold.uri });
  const expected = new Set(gold.reports.flatMap(({ dates }) => dates.map(spanOf)));
  for (const [name, read] of Object.entries(readers)) {
    const found = new Set(read({ record, document, publishedAt: gold.page.publishedAt ?? noDate }));
    const right = [...found].filter((span) => expected.has(span)).length;
    totals[name] = sum([totals[name], { right, missed: expected.size - right, falseFinds: found.size - right }]);
  }
  pages += 1;
}

console.log(`${pages} pages\n${"".padEnd(22)}  precision  recall     f1   right  missed   false`);
for (const [name, counts] of Object.entries(totals)) {
  const { precision, recall, f1 } = figuresOf(counts);
  const figures = [precision, recall, f1].map((figure) => (figure === null ? "–" : roundedDown(figure).toFixed(3)));
  const cells = [figures[0].padStart(9), figures[1].padStart(6), figures[2].padStart(5)];
  const numbers = [counts.right, counts.missed, counts.falseFinds].map((count) => String(count).padStart(6));
  console.log([name.padEnd(22), ...cells, ...numbers].join("  "));
}

/** Where the year is unknown there are no days; then the EDTF stands for them. */
function spanOf({ start, end, edtf }) {
  return start === null || end === null ? edtf : `${start}/${end}`;
}

function chronoSpans(chrono, { record, document, publishedAt }) {
  const outside = document.blocks.filter(({ kind }) => notOfSections.has(kind));
  // Noon, so that no time zone of the machine moves the day that relative dates count from.
  const found = chrono.parse(record.text, new Date(`${publishedAt.slice(0, 10)}T12:00:00`));
  return found.flatMap(({ index, start, end }) => {
    if (outside.some((block) => index >= block.start && index < block.end)) return [];
    const first = daysOf(start);
    const last = end ? daysOf(end) : first;
    return first === null || last === null ? [] : [`${first.first}/${last.last}`];
  });
}

/** First and last day that chrono's components cover; null for a bare year or a mere time of day. */
function daysOf(components) {
  const [year, month, day] = ["year", "month", "day"].map((name) => components.get(name));
  const known = (name) => components.isCertain(name);
  const iso = (number) =>
    `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(number).padStart(2, "0")}`;
  if (known("day") || known("weekday")) return { first: iso(day), last: iso(day) };
  if (!known("month")) return null;
  return { first: iso(1), last: iso(new Date(Date.UTC(year, month, 0)).getUTCDate()) };
}
