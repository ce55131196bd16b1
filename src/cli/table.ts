import Table from "cli-table3";
import { counted } from "../batch/report-rows.js";
import { inTable } from "./speech.js";
import type { Style } from "./style.js";
import type { Summary } from "./summary.js";

const gap = 2;
const empty = "–";
/** `điểm` is shorter than the numbers below it may be. */
const leastDigits = 6;

/**
 * The reports as a table of at most `columns` columns (kept within 100 to 120): counts at the right edge of their
 * columns, the venue cut to what is left, a line of totals below.
 */
export function tableOf({ rows, totals, reports }: Summary, columns: number, style: Style): string {
  const longest = (key: "page" | "cluster" | "date" | "venue", most: number) =>
    Math.min(most, Math.max(inTable(key).length, ...rows.map((row) => row[key].length)));
  const all = inTable(`${reports} ${reports === 1 ? "report" : "reports"}`);
  const page = Math.max(all.length, longest("page", 26));
  const cluster = longest("cluster", 18);
  const date = longest("date", 21);
  const numbers = counted.reduce((sum, name) => sum + Math.max(inTable(name).length, leastDigits) + gap, 0);
  const left = Math.min(120, Math.max(100, columns)) - numbers - page - cluster - date - 3 * gap;
  const venue = longest("venue", Math.max(left, 8));

  const table = new Table({
    head: ["page", "cluster", "date", "venue", ...counted].map((name) => style("bold", inTable(name))),
    colWidths: [page, cluster, date, venue, ...counted.map((name) => Math.max(inTable(name).length, leastDigits))],
    colAligns: ["left", "left", "left", "left", ...counted.map(() => "right" as const)],
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    chars: borderless,
  });
  for (const row of rows) {
    const warnings = row.warnings > 0 ? style("yellow", String(row.warnings)) : empty;
    const facts = counted.slice(0, -1).map((name) => (row[name] === 0 ? empty : String(row[name])));
    table.push([row.page, row.cluster, row.date || empty, row.venue || empty, ...facts, warnings]);
  }
  if (reports > rows.length)
    table.push([inTable(`… ${reports - rows.length} more`), "", "", "", ...counted.map(() => "")]);
  table.push([all, "", "", "", ...counted.map((name) => String(totals[name]))].map((cell) => style("bold", cell)));
  const lines = table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  const rule = style("dim", "─".repeat(Math.max(...lines.map((line) => plainLength(line)))));
  return [lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join("\n");
}

const borderless = {
  ...{ top: "", "top-mid": "", "top-left": "", "top-right": "" },
  ...{ bottom: "", "bottom-mid": "", "bottom-left": "", "bottom-right": "" },
  ...{ left: "", "left-mid": "", mid: "", "mid-mid": "" },
  ...{ right: "", "right-mid": "", middle: " ".repeat(gap) },
};

function plainLength(line: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour sequences begin with ESC
  return line.replace(/\x1b\[[0-9;]*m/g, "").length;
}
