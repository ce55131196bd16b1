import type { CauseRow, ReliabilityRow } from "./causes.js";
import type { Finding } from "./evaluate-page.js";
import type { Measured } from "./floors.js";
import { roundedDown } from "./metrics.js";
import type { EvaluationReport, Row } from "./report.js";

/** The report for people: a table, then what is wrong by field and page, then pages and floors that failed. */
export function textReport(report: EvaluationReport): string {
  const parts = [
    table("field", report.fields, report.overall),
    ...(report.perPage === null ? [] : [table("page", report.perPage, report.overall)]),
    ...(report.causes === null ? [] : [causeTable(report.causes)]),
    ...(report.reliability === null ? [] : [reliabilityTable(report.reliability)]),
    ...(report.findings === null ? [] : findingLines(report.findings)),
    ...section(
      "Not evaluated",
      report.problems.map(({ page, message }) => `  ${page}: ${message}`),
    ),
    ...section("Below the floor", report.breaches.map(breachLine)),
    ...section("Floors raised", (report.raised ?? []).map(raisedLine)),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Widths follow the longest name; figures have three decimals, rounded down, so that 1.000 means all of them. */
function table(title: string, rows: readonly Row[], total: Row): string {
  const width = Math.max(title.length, ...[...rows, total].map(({ name }) => name.length));
  const head = [title.padEnd(width), "precision", "recall", "    f1", " right", "missed", " false"].join("  ");
  const line = (row: Row) =>
    [
      row.name.padEnd(width),
      decimals(row.precision).padStart(9),
      ...[row.recall, row.f1].map((figure) => decimals(figure).padStart(6)),
      ...[row.right, row.missed, row.falseFinds].map((count) => String(count).padStart(6)),
    ].join("  ");
  const rule = "─".repeat(head.length);
  return [head, rule, ...rows.map(line), rule, line(total)].join("\n");
}

/** Field, stage, what differs and the rule that read it, with an example; the most frequent first. */
function causeTable(rows: readonly CauseRow[]): string {
  const named = rows.map((row) => [row.field, row.stage, row.part ?? "–", row.rule ?? "–"]);
  const head = ["field", "stage", "part", "rule"];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...named.map((cells) => (cells[column] as string).length)),
  );
  const line = (cells: readonly string[], counts: readonly string[], example: string) =>
    [
      ...cells.map((cell, column) => cell.padEnd(widths[column] as number)),
      ...counts.map((count) => count.padStart(6)),
      example,
    ].join("  ");
  const first = line(head, ["missed", "false", "pages"], "for example");
  const lines = rows.map((row, index) =>
    line(named[index] as string[], [row.missed, row.falseFinds, row.pages].map(String), row.example),
  );
  return [first, "─".repeat(first.length), ...lines].join("\n");
}

function reliabilityTable(rows: readonly ReliabilityRow[]): string {
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd("certainty".length), ...cells.map((cell) => cell.padStart(6))].join("  ");
  const head = line("certainty", ["right", "wrong", "share"]);
  const lines = rows.map(({ certainty, right, wrong, share }) =>
    line(certainty, [String(right), String(wrong), decimals(share)]),
  );
  return [head, "─".repeat(head.length), ...lines].join("\n");
}

/** One paragraph a field, in it one heading a page. */
function findingLines(findings: readonly Finding[]): string[] {
  const paragraphs: string[][] = [];
  let last: Finding | undefined;
  for (const finding of findings) {
    if (finding.field !== last?.field) paragraphs.push([finding.field]);
    const lines = paragraphs.at(-1)!;
    if (finding.field !== last?.field || finding.page !== last.page) lines.push(`  ${finding.page}`);
    lines.push(`    ${placeOf(finding)}${saidOf(finding)}`);
    last = finding;
  }
  return paragraphs.map((lines) => lines.join("\n"));
}

function placeOf({ goldReport, foundReport }: Finding): string {
  if (goldReport !== null) return `report ${goldReport + 1}${foundReport === null ? " (not found)" : ""}: `;
  return foundReport === null ? "" : `extra report ${foundReport + 1}: `;
}

function saidOf({ gold, found, differs }: Finding): string {
  if (differs !== null) return `differs  ${gold} — ${differs}`;
  return found === null ? `missed   ${gold}` : `false    ${found}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, ...lines].join("\n")];
}

function breachLine(measured: Measured): string {
  return `  ${nameOf(measured)}: floor ${measured.floor}, reached ${decimals(measured.reached)}`;
}

function raisedLine(measured: Measured): string {
  return `  ${nameOf(measured)}: ${measured.floor ?? "none"} → ${decimals(measured.reached)}`;
}

function nameOf({ set, field, figure }: Measured): string {
  return [...(set === null ? [] : [set]), field, figure].join(" ");
}

function decimals(figure: number | null): string {
  return figure === null ? "–" : roundedDown(figure).toFixed(3);
}
