import { inTable } from "./speech.js";
import type { Style } from "./style.js";

const gap = "  ";
const empty = "–";
const leastWidth = 10;

/**
 * Rows as a table of text, columns by the first row's keys; those that are empty in all rows are left out. Long cells are cut so that
 * a line stays within the terminal; where there is none (a pipe, a file), nothing is cut.
 */
export function plainTable(rows: readonly Readonly<Record<string, unknown>>[], style: Style, columns?: number): string {
  const keys = Object.keys(rows[0] ?? {}).filter((key) => rows.some((row) => isSaid(row[key])));
  const cells = rows.map((row) => keys.map((key) => textOf(row[key])));
  const heads = keys.map(inTable);
  const widths = heads.map((head, k) => Math.max(head.length, ...cells.map((row) => row[k]!.length)));
  if (columns !== undefined) shrink(widths, columns - gap.length * (keys.length - 1));
  const line = (row: readonly string[]) =>
    row
      .map((cell, k) => fitted(cell, widths[k]!))
      .join(gap)
      .trimEnd();
  return [style("bold", line(heads)), ...cells.map(line)].join("\n");
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "" && value !== false;
}

function textOf(value: unknown): string {
  if (!isSaid(value)) return empty;
  return typeof value === "object" ? JSON.stringify(value) : inTable(String(value));
}

/** Takes from the widest until all fit. */
function shrink(widths: number[], most: number): void {
  const all = () => widths.reduce((sum, width) => sum + width, 0);
  while (all() > most && Math.max(...widths) > leastWidth) widths[widths.indexOf(Math.max(...widths))]! -= 1;
}

function fitted(cell: string, width: number): string {
  return cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width);
}
