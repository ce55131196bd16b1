/** A run against `baseline.json`: what has become dearer or cheaper, by stage. A report, no test: it never fails. */
import { readFile, writeFile } from "node:fs/promises";

const BASELINE = new URL("./baseline.json", import.meta.url);
/** Time is compared by its ratio to parse5 in the same run, each by its quickest round: others' work only makes a round slower. */
const MOST_OFF = { ratios: 0.2, steps: 0.02 };

/** What is kept of a run: ratios to parse5, and steps a token. */
const kept = ({ pages, seed, contenders, steps }) => ({
  pages,
  seed,
  ratios: Object.fromEntries(
    Object.entries(contenders)
      .filter(([name]) => STAGES.has(name))
      .map(([name, { least }]) => [name, Math.round((least / contenders[PARSE5].least) * 1000) / 1000]),
  ),
  steps,
});

const PARSE5 = "cheerio.load (parse5)";
const STAGES = new Set(["decode", "read HTML", "tokens", "recognize", "link", "facts", "validate", "whole"]);

export async function keepAsBaseline(result) {
  await writeFile(BASELINE, `${JSON.stringify(kept(result), null, 2)}\n`);
  console.log("\nkept as bench/baseline.json");
}

export async function printComparison(result, dear) {
  const baseline = JSON.parse(await readFile(BASELINE, "utf8"));
  const now = kept(result);
  console.log("\nagainst bench/baseline.json\n");
  if (now.pages !== baseline.pages || now.seed !== baseline.seed)
    console.log(`other pages than there (${baseline.pages} of seed ${baseline.seed}): compare with care`);
  for (const [kind, most] of Object.entries(MOST_OFF))
    for (const [stage, before] of Object.entries(baseline[kind])) {
      const change = now[kind][stage] / before;
      const verdict = change > 1 + most ? "DEARER" : change < 1 - most ? "cheaper" : "";
      const what = kind === "ratios" ? "/ parse5" : "steps a token";
      const cells = [before.toFixed(2), now[kind][stage].toFixed(2), `×${change.toFixed(2)}`];
      console.log(
        `${stage.padEnd(10)} ${what.padEnd(14)} ${cells.map((cell) => cell.padStart(7)).join("")}  ${verdict}`,
      );
    }
  console.log(dear.length === 0 ? "\nno page costs ten times the median a KB" : `\n${dear.join("\n")}`);
}
