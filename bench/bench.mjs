/**
 * What a page costs, stage by stage and from bytes to validated record, beside other tools on the same pages in the same run.
 * Pages go in small batches through all contenders in turn, so a busy moment of the machine falls on all alike. Quote the
 * ratios. Asserts nothing; writes output/bench.json.
 *
 *   npm run bench                           300 pages made from the fixtures by seed 1
 *   npm run bench -- --pages 100 --seed 2
 *   npm run bench -- folder page.html …     these pages instead
 *   npm run bench -- --rounds 5             rounds that count (default 5; two go before)
 *   npm run bench -- --check                60 pages against bench/baseline.json, and those that cost ten times the median a KB
 *   npm run bench -- --baseline             keeps the figures of such a run as the baseline
 *   npm run bench -- --instructions         instructions instead of time, for machines too busy to time anything (some minutes)
 */
import { mkdir, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { keepAsBaseline, printComparison } from "./check.mjs";
import { contenders, prepare } from "./contenders.mjs";
import { benchPages } from "./corpus/corpus.mjs";
import { dearPages } from "./dear-pages.mjs";
import { countInstructions } from "./instructions.mjs";
import { printStartUp } from "./start-up.mjs";
import { stepsAToken } from "./steps.mjs";
import { printTable } from "./table.mjs";

const BATCH = 20;
const MADE = 300;
/** Of a run that is compared with another. */
const COMPARED = 60;
const WARM_UP = 2;
/** Valgrind takes fifty times as long as the program alone. */
const MOST_TO_COUNT = 10;
/** So slow that one round has to do, and none where it is not asked for. */
const ONCE = new Set(["compromise"]);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: "string" },
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "5" },
    instructions: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    baseline: { type: "boolean", default: false },
  },
});
const compared = values.check || values.baseline;
const wanted = Number(values.pages ?? (compared ? COMPARED : MADE));
const source = {
  seed: Number(values.seed),
  pages: Math.min(wanted, values.instructions ? MOST_TO_COUNT : Number.POSITIVE_INFINITY),
  inputs: positionals,
};
const pages = await benchPages(source);
if (pages.length === 0) throw new Error(`no HTML page in ${positionals.join(", ")}`);
const batches = [];
for (let k = 0; k < pages.length; k += BATCH) batches.push(pages.slice(k, k + BATCH).map(prepare));

const unit = values.instructions ? "million instructions" : "milliseconds of processor time";
const rounds = values.instructions ? [await countInstructions(source)] : timedRounds(Number(values.rounds));
const sum = (size) => batches.flat().reduce((total, page) => total + size(page), 0);
const result = {
  machine: `${cpus()[0].model.trim()}, ${cpus().length} cores, ${process.platform} ${process.arch}, Node ${process.version}`,
  pages: pages.length,
  ...(positionals.length > 0 ? { inputs: positionals } : { seed: source.seed }),
  htmlBytes: sum(({ bytes }) => bytes.length),
  textBytes: sum(({ text }) => Buffer.byteLength(text)),
  unit,
  steps: stepsAToken(batches.flat()),
  contenders: Object.fromEntries(figures(rounds)),
};
printTable(result);
await mkdir("output", { recursive: true });
await writeFile("output/bench.json", `${JSON.stringify(result, null, 2)}\n`);
if (values.baseline) await keepAsBaseline(result);
if (values.check) await printComparison(result, dearPages(batches.flat()));
if (!values.instructions && !compared && positionals.length === 0)
  printStartUp("fixtures/pages/khuyenhochcm/mua-thi-2018/page.html");

/** Milliseconds of each contender for all pages, round by round. */
function timedRounds(count) {
  const all = [];
  for (let round = -WARM_UP; round < count; round++) {
    const measured = Object.entries(contenders).filter(([name]) => (round === 0 && !compared) || !ONCE.has(name));
    const times = Object.fromEntries(measured.map(([name]) => [name, 0]));
    for (const batch of batches) {
      for (const [name, run] of measured) {
        globalThis.gc?.({ type: "minor" });
        const before = process.cpuUsage();
        for (const page of batch) run(page);
        const { user, system } = process.cpuUsage(before);
        times[name] += (user + system) / 1000;
      }
    }
    if (round >= 0) all.push(times);
  }
  return all;
}

/** Medians, and ratios as medians of each round's own ratio: `[name, {total, least, parse5, sax, chrono}]`. */
function figures(rounds) {
  const withFacts = rounds.map((round) => ({ ...round, facts: round.tokens + round.recognize + round.link }));
  const over = (name, figure) => median(withFacts.filter((round) => name in round).map(figure));
  const ratio = (name, base) => over(name, (round) => round[name] / round[base]);
  return Object.keys(withFacts[0]).map((name) => [
    name,
    {
      total: over(name, (round) => round[name]),
      least: Math.min(...withFacts.map((round) => round[name] ?? Number.POSITIVE_INFINITY)),
      parse5: ratio(name, "cheerio.load (parse5)"),
      sax: ratio(name, "htmlparser2 SAX"),
      chrono: ratio(name, "chrono-node vi.strict"),
    },
  ]);
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1];
}
