/**
 * How fast records load into SQLite, in one process, and its greatest memory. The records are made by a seed and written to
 * a file first; the process that loads reads that file, as `thidua load` does. Prints a table; asserts nothing.
 *
 *   node bench/load.mjs                       100,000 records: a third reports of a meeting, the rest short articles
 *   node bench/load.mjs --records 20000 --reports 1 --to postgres://…
 *   node bench/load.mjs --reports 0 --length 0.15          short notices of 5 KB each
 */
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { madeRecords } from "./made-records.mjs";

const { values } = parseArgs({
  options: {
    records: { type: "string", default: "100000" },
    reports: { type: "string", default: String(1 / 3) },
    length: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    to: { type: "string" },
    "load-only": { type: "string" },
  },
});

if (values["load-only"]) await loadOnly(values["load-only"], values.to);
else await bench();

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), "thidua-bench-"));
  try {
    const file = join(folder, "records.ndjson");
    const count = Number(values.records);
    const { seed, reports, length } = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, Number(value)]),
    );
    await write(file, madeRecords(count, { seed, reports, length }));
    const database = values.to ?? join(folder, "thidua.sqlite");
    console.log(`node ${process.version}; ${count} records, ${kilobytes(statSync(file).size / count)} KB of JSON each`);
    for (const run of ["first load", "again"]) {
      const args = [fileURLToPath(import.meta.url), "--load-only", file, "--to", database];
      const { seconds, cpu, rss, tally } = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
      const rate = (time) => Math.round(count / time).toLocaleString("en");
      console.log(
        `${run.padEnd(10)}  ${rate(seconds).padStart(7)} records/s  ${rate(cpu).padStart(7)} per CPU second  ${Math.round(rss)} MB at most  ${JSON.stringify(tally)}`,
      );
    }
    if (!values.to) console.log(`database: ${kilobytes(statSync(database).size / count)} KB a record`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function loadOnly(file, to) {
  const { openDatabase } = await import("../dist/database/open.js");
  const { load } = await import("../dist/database/load.js");
  const { readLoadables } = await import("../dist/database/loadable.js");
  const { recordTexts } = await import("../dist/source/record-texts.js");
  const database = await openDatabase(to, "load");
  const start = performance.now();
  const before = process.cpuUsage();
  const tally = await load(database, readLoadables(recordTexts([file])));
  await database.close();
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(JSON.stringify({ seconds, cpu: (user + system) / 1e6, rss: maxRSS / 1024, tally }));
}

async function write(file, records) {
  const stream = createWriteStream(file);
  for (const record of records) {
    if (!stream.write(`${JSON.stringify(record)}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}
