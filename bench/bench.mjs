/**
 * What each stage costs on each page, beside parsing the HTML alone. Medians of interleaved rounds in one process, so a
 * busy moment of the machine falls on all stages alike; then what the start of the command line costs. Prints tables;
 * asserts nothing.
 *
 *   npm run bench                          fixtures/pages
 *   npm run bench -- folder page.html …    any other pages
 *   npm run bench -- --ms 3000 …           milliseconds a page (default 1000)
 */
import { parseArgs } from "node:util";
import { load } from "cheerio";
import { parseDocument } from "htmlparser2";
import { printStartUp } from "./start-up.mjs";

const { extract, readFiles, validateRecord } = await import("../dist/index.js");
const { decode } = await import("../dist/source/decode.js");
const { readPage } = await import("../dist/html/read.js");
const { tokensOf } = await import("../dist/extract.js");
const { annotate } = await import("../dist/recognize/engine.js");
const { link } = await import("../dist/link/link.js");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ms: { type: "string", default: "3000" } },
});
const budget = Number(values.ms);
const inputs = positionals.length > 0 ? positionals : ["fixtures/pages"];

const pages = [];
for await (const page of readFiles(inputs)) {
  if ("error" in page) console.error(page.error.message);
  else if (decode(page.bytes, page).mediaType === "text/html") pages.push(page);
}
if (pages.length === 0) process.exit(1);

for (const page of pages) measure(page, budget / 2); // The compiler has seen every page before anything counts.
const rows = pages.map((page) => measure(page, budget));
print(rows);
printStartUp(pages[0].uri);

function measure(page, milliseconds) {
  const { text: html } = decode(page.bytes, page);
  const read = readPage(html, page);
  const record = extract(page.bytes, { uri: page.uri });
  let cut;
  let found;
  const stages = {
    parse5: () => load(html),
    htmlparser2: () => parseDocument(html),
    decode: () => decode(page.bytes, page),
    readPage: () => readPage(html, page),
    tokens: () => {
      cut = tokensOf(read.document);
    },
    recognize: () => {
      found = annotate(read.document, cut.tokens, cut.first);
    },
    link: () => link(found.scan, found.annotations, read.page, page.uri),
    validate: () => validateRecord(record),
    whole: () => validateRecord(extract(page.bytes, { uri: page.uri })),
  };
  const times = Object.fromEntries(Object.keys(stages).map((name) => [name, []]));
  globalThis.gc?.();
  const end = performance.now() + milliseconds;
  do {
    for (const [name, run] of Object.entries(stages)) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      times[name].push((user + system) / 1000);
    }
  } while (performance.now() < end || times.whole.length < 5);
  const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
  const facts = medians.tokens + medians.recognize + medians.link;
  const textKb = Buffer.byteLength(record.text) / 1024;
  return {
    page: shortName(page.uri),
    "html KB": page.bytes.length / 1024,
    "text KB": textKb,
    ...medians,
    ...Object.fromEntries(["tokens", "recognize", "link"].map((name) => [`${name}/KB`, medians[name] / textKb])),
    "facts/KB": facts / textKb,
    "facts/html KB": facts / (page.bytes.length / 1024),
    "readPage/html KB": medians.readPage / (page.bytes.length / 1024),
    "whole/parse5": medians.whole / medians.parse5,
  };
}

function print(rows) {
  const columns = Object.keys(rows[0]).filter((name) => name !== "page");
  const decimals = (name) => (name.endsWith(" KB") && !name.includes("/") ? 1 : name === "whole/parse5" ? 2 : 3);
  const cell = (row, name) => (Number.isFinite(row[name]) ? row[name].toFixed(decimals(name)) : "–");
  const summary = { page: "median" };
  for (const name of columns) summary[name] = median(rows.map((row) => row[name]).filter(Number.isFinite));
  const width = Math.max(...rows.map((row) => row.page.length), summary.page.length);
  const line = (name, cells) => [name.padEnd(width), ...cells].join("  ");
  const head = line(
    "page",
    columns.map((name) => name.padStart(Math.max(name.length, 7))),
  );
  const body = (row) =>
    line(
      row.page,
      columns.map((name) => cell(row, name).padStart(Math.max(name.length, 7))),
    );
  console.log(
    `node ${process.version}, ${process.arch}; milliseconds of processor time, medians; /KB: of text; facts: tokens + recognition + linking\n`,
  );
  console.log([head, "─".repeat(head.length), ...rows.map(body), "─".repeat(head.length), body(summary)].join("\n"));
}

function median(list) {
  if (list.length === 0) return Number.NaN;
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** The last parts of the path that tell pages apart. */
function shortName(uri) {
  const parts = uri.split("/").filter((part) => part !== "page.html");
  return parts.at(-1).slice(0, 40);
}
