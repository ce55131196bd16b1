// Keeps fixtures/pages/<site>/<slug>/expected.json, the whole record that a page must give. Build first: it runs dist/.
//   node scripts/review-fixture.mjs                          writes what is missing, to be reviewed; lists what differs
//   node scripts/review-fixture.mjs --accept <site>/<slug>…  writes today's record and marks it reviewed
// `npm test` fails while one is missing, unreviewed or out of date: read it line by line before you accept it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../dist/extract.js";
import { fieldDiff } from "./field-diff.mjs";

const root = fileURLToPath(new URL("../fixtures/pages/", import.meta.url));
const MOST_LINES = 20;

const names = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/").match(/^(.+\/.+)\/page\.(?:html|txt)$/)?.[1])
  .filter((name) => name !== undefined)
  .sort();

const args = process.argv.slice(2);
const accepting = args[0] === "--accept";
const asked = (accepting ? args.slice(1) : args).map((name) => name.replace(/\/$/, ""));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0 || (accepting ? asked.length === 0 : args.length > 0)) {
  if (unknown.length > 0) console.error(`no such fixture: ${unknown.join(", ")}; there are: ${names.join(", ")}`);
  console.error("usage: node scripts/review-fixture.mjs [--accept <site>/<slug>…]");
  process.exit(2);
}

for (const name of accepting ? asked : names) review(name);

function review(name) {
  const folder = `${root}${name}`;
  const file = `${folder}/expected.json`;
  const record = JSON.parse(JSON.stringify(recordOf(folder)));
  if (accepting || !existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);
    writeFileSync(`${folder}/review.json`, `${JSON.stringify({ reviewed: accepting })}\n`);
    console.log(`${name}: ${accepting ? "accepted" : "written, to be reviewed"}`);
    return;
  }
  const differences = fieldDiff(JSON.parse(readFileSync(file, "utf8")), record);
  const { reviewed } = JSON.parse(readFileSync(`${folder}/review.json`, "utf8"));
  console.log(`${name}: ${differences.length === 0 ? "up to date" : "differs"}${reviewed ? "" : ", not reviewed"}`);
  for (const line of differences.slice(0, MOST_LINES)) console.log(`  ${line}`);
  if (differences.length > MOST_LINES) console.log(`  … and ${differences.length - MOST_LINES} more`);
}

/** The record of a folder's page, under the address that its gold.json gives. */
function recordOf(folder) {
  const page = ["page.html", "page.txt"].map((name) => `${folder}/${name}`).find((path) => existsSync(path));
  const gold = existsSync(`${folder}/gold.json`) ? JSON.parse(readFileSync(`${folder}/gold.json`, "utf8")) : {};
  return extract(readFileSync(page), { uri: gold.uri ?? page.slice(page.indexOf("fixtures/")) });
}
