import type { CauseRow, ReliabilityRow } from "./causes.js";
import type { Finding } from "./evaluate-page.js";
import type { Measured } from "./floors.js";
import { roundedDown } from "./metrics.js";
import type { EvaluationReport, Row } from "./report.js";

/** A word or sentence in the language of who reads. */
type Say = (english: string) => string;

/** The report for people: a table, then what is wrong by field and page, then pages and floors that failed. */
export function textReport(report: EvaluationReport, say: Say = (english) => english): string {
  const parts = [
    table("field", report.fields, report.overall, say),
    ...(report.perPage === null ? [] : [table("page", report.perPage, report.overall, say)]),
    ...(report.causes === null ? [] : [causeTable(report.causes, say)]),
    ...(report.reliability === null ? [] : [reliabilityTable(report.reliability, say)]),
    ...(report.findings === null ? [] : findingLines(report.findings, say)),
    ...section(
      say("Not evaluated"),
      report.problems.map(({ page, message }) => `  ${page}: ${say(message)}`),
    ),
    ...section(
      say("Below the floor"),
      report.breaches.map((breach) => breachLine(breach, say)),
    ),
    ...section(
      say("Floors raised"),
      (report.raised ?? []).map((raised) => raisedLine(raised, say)),
    ),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Widths follow the longest name; figures have three decimals, rounded down, so that 1.000 means all of them. */
function table(title: string, rows: readonly Row[], total: Row, say: Say): string {
  const heads = [title, "precision", "recall", "f1", "right", "missed", "false"].map(say);
  const [widest, ...widths] = heads.map((head) => Math.max(head.length, figureWidth)) as [number, ...number[]];
  const width = Math.max(widest, ...[...rows, total].map(({ name }) => name.length));
  const written = ([name = "", ...figures]: readonly string[]) =>
    [name.padEnd(width), ...figures.map((figure, k) => figure.padStart(widths[k]!))].join("  ");
  const line = ({ name, precision, recall, f1, right, missed, falseFinds }: Row) =>
    written([name, ...[precision, recall, f1].map(decimals), ...[right, missed, falseFinds].map(String)]);
  const head = written(heads);
  const rule = "─".repeat(head.length);
  return [head, rule, ...rows.map(line), rule, line({ ...total, name: say(total.name) })].join("\n");
}

const figureWidth = 6;

/** Field, stage, what differs and the rule that read it, with an example; the most frequent first. */
function causeTable(rows: readonly CauseRow[], say: Say): string {
  const named = rows.map((row) => [row.field, row.stage, row.part ?? "–", row.rule ?? "–"]);
  const head = ["field", "stage", "part", "rule"].map(say);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...named.map((cells) => (cells[column] as string).length)),
  );
  const line = (cells: readonly string[], counts: readonly string[], example: string) =>
    [
      ...cells.map((cell, column) => cell.padEnd(widths[column] as number)),
      ...counts.map((count) => count.padStart(6)),
      example,
    ].join("  ");
  const first = line(head, ["missed", "false", "pages"].map(say), say("for example"));
  const lines = rows.map((row, index) =>
    line(named[index] as string[], [row.missed, row.falseFinds, row.pages].map(String), say(row.example)),
  );
  return [first, "─".repeat(first.length), ...lines].join("\n");
}

function reliabilityTable(rows: readonly ReliabilityRow[], say: Say): string {
  const width = Math.max("certainty".length, say("certainty").length);
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(6))].join("  ");
  const head = line(say("certainty"), ["right", "wrong", "share"].map(say));
  const lines = rows.map(({ certainty, right, wrong, share }) =>
    line(certainty, [String(right), String(wrong), decimals(share)]),
  );
  return [head, "─".repeat(head.length), ...lines].join("\n");
}

/** One paragraph a field, in it one heading a page. */
function findingLines(findings: readonly Finding[], say: Say): string[] {
  const paragraphs: string[][] = [];
  let last: Finding | undefined;
  for (const finding of findings) {
    if (finding.field !== last?.field) paragraphs.push([finding.field]);
    const lines = paragraphs.at(-1)!;
    if (finding.field !== last?.field || finding.page !== last.page) lines.push(`  ${finding.page}`);
    lines.push(`    ${placeOf(finding, say)}${saidOf(finding, say)}`);
    last = finding;
  }
  return paragraphs.map((lines) => lines.join("\n"));
}

function placeOf({ goldReport, foundReport }: Finding, say: Say): string {
  if (goldReport !== null) return `${say(`report ${goldReport + 1}${foundReport === null ? " (not found)" : ""}`)}: `;
  return foundReport === null ? "" : `${say(`extra report ${foundReport + 1}`)}: `;
}

function saidOf({ gold, found, differs }: Finding, say: Say): string {
  const kind = differs !== null ? "differs" : found === null ? "missed" : "false";
  return `${say(kind).padEnd("differs".length)}  ${differs !== null ? `${gold} — ${say(differs)}` : (gold ?? found)}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines].join("\n")];
}

function breachLine(measured: Measured, say: Say): string {
  return `  ${nameOf(measured)}: ${say(`floor ${measured.floor}, reached ${decimals(measured.reached)}`)}`;
}

function raisedLine(measured: Measured, say: Say): string {
  return `  ${nameOf(measured)}: ${measured.floor ?? say("none")} → ${decimals(measured.reached)}`;
}

function nameOf({ set, field, figure }: Measured): string {
  return [...(set === null ? [] : [set]), field, figure].join(" ");
}

function decimals(figure: number | null): string {
  return figure === null ? "–" : roundedDown(figure).toFixed(3);
}
