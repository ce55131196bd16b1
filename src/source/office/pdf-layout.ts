import { type MarkupCell, paragraph, table } from "./markup.js";
import type { Line, Run } from "./pdf-lines.js";

/** A ruled table as it lies on a page. */
export interface RuledTable {
  readonly columns: readonly number[];
  readonly rows: readonly (readonly MarkupCell[])[];
  readonly y: number;
  readonly page: number;
}

export type Content = Line | RuledTable;

/** What stands on all pages as HTML. */
export function htmlOfContent(content: readonly Content[]): string {
  let html = "";
  for (let at = 0; at < content.length; ) {
    const first = content[at]!;
    let next = at + 1;
    if ("runs" in first) {
      while (next < content.length && "runs" in content[next]!) next += 1;
      html += htmlOfLines(content.slice(at, next) as Line[]);
    } else {
      const rows = [...first.rows];
      for (let more = content[next]; more !== undefined && goesOnTable(first, more); more = content[next]) {
        rows.push(...(sameRow(first.rows[0]!, more.rows[0]!) ? more.rows.slice(1) : more.rows));
        next += 1;
      }
      html += table(rows);
    }
    at = next;
  }
  return html;
}

/** The same columns on a later page. */
function goesOnTable(first: RuledTable, next: Content): next is RuledTable {
  return (
    "rows" in next &&
    next.page > first.page &&
    next.columns.length === first.columns.length &&
    next.columns.every((x, k) => Math.abs(x - first.columns[k]!) < 6)
  );
}

function sameRow(a: readonly MarkupCell[], b: readonly MarkupCell[]): boolean {
  return a.map(({ text }) => text).join("\t") === b.map(({ text }) => text).join("\t");
}

/** Lines outside of ruled tables: those with columns as tables, the others joined to paragraphs. */
function htmlOfLines(lines: readonly Line[]): string {
  const right = rightMargin(lines);
  let html = "";
  for (let at = 0; at < lines.length; ) {
    const end = tableEnd(lines, at);
    if (end - at >= MOST_LIKELY_TABLE) {
      html += table(rowsOf(lines.slice(at, end)));
      at = end;
      continue;
    }
    let next = at + 1;
    while (next < lines.length && tableEnd(lines, next) - next < MOST_LIKELY_TABLE && continues(lines, next, right))
      next += 1;
    html += paragraph(lines.slice(at, next).map(textOf).join(" "));
    at = next;
  }
  return html;
}

/** Two lines with columns may be a signature beside its date. */
const MOST_LIKELY_TABLE = 3;

function textOf({ runs }: Line): string {
  return runs.map(({ text }) => text).join(" ");
}

/** Where running text ends at the right: what nine of ten long lines reach. */
function rightMargin(lines: readonly Line[]): number {
  const ends = lines.filter(({ runs }) => runs.length === 1).map(({ runs }) => runs[0]!.to);
  return ends.sort((a, b) => a - b)[Math.floor(ends.length * 0.8)] ?? 0;
}

const BULLET = /^(?:[-–—+*•●▪]|\d{1,2}[.)/]|[a-zđ]\)|[IVX]{1,4}[.)])\s*\S/u;

/** Whether a line goes on what the one above it says. */
function continues(lines: readonly Line[], at: number, right: number): boolean {
  const [above, line] = [lines[at - 1]!, lines[at]!];
  const [from, before] = [line.runs[0]!, above.runs.at(-1)!];
  if (BULLET.test(from.text) || above.runs.length > 1 || line.runs.length > 1) return false;
  if (Math.abs(line.size - above.size) > 0.5) return false;
  // A line that ends early ends its paragraph.
  if (before.to < right - 4 * above.size) return false;
  if (line.page !== above.page) return /^\p{Ll}/u.test(from.text);
  return above.y - line.y < 2.2 * line.size && from.from <= above.runs[0]!.from + 0.5 * line.size;
}

/** Lines of one page from here on that have columns, with those of one column that lie within them. */
function tableEnd(lines: readonly Line[], start: number): number {
  if (lines[start]!.runs.length < 2) return start;
  let end = start + 1;
  let known = lines[start]!.runs;
  for (let at = start + 1; at < lines.length; at += 1) {
    const { runs } = lines[at]!;
    if (runs.length >= 2) {
      end = at + 1;
      known = spread(known, runs);
    } else if (at > end + 1 || !isCellOf(runs[0]!, known)) break;
  }
  return end;
}

/** A line of one run goes on a cell where it stays within a column. */
function isCellOf(run: Run, columns: readonly Run[]): boolean {
  return columns.filter(({ from, to }) => run.from < to && from < run.to).length <= 1;
}

/** Columns are what overlaps from above to below. */
function spread(columns: readonly Run[], runs: readonly Run[]): Run[] {
  const all = [...columns, ...runs].sort((a, b) => a.from - b.from);
  const merged: { text: string; from: number; to: number }[] = [];
  for (const { from, to } of all) {
    const last = merged.at(-1);
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to);
    else merged.push({ text: "", from, to });
  }
  return merged;
}

/** The rows of a table: a line that leaves the first column empty goes on the row above. */
function rowsOf(lines: readonly Line[]): MarkupCell[][] {
  const columns = columnsOf(lines);
  const rows: string[][] = [];
  for (const { runs } of lines) {
    const cells = columns.map(() => "");
    for (const run of runs) {
      const column = columns.findIndex(({ from, to }) => run.from < to && from < run.to);
      const at = column < 0 ? columns.length - 1 : column;
      cells[at] = cells[at] === "" ? run.text : `${cells[at]} ${run.text}`;
    }
    const above = rows.at(-1);
    if (above === undefined || cells[0] !== "") rows.push(cells);
    else
      cells.forEach((text, c) => {
        if (text !== "") above[c] = above[c] === "" ? text : `${above[c]} ${text}`;
      });
  }
  return rows.map((cells) => cells.map((text) => ({ text })));
}

/** By the lines with the most runs: a heading that spans several columns must not join them. */
function columnsOf(lines: readonly Line[]): Run[] {
  const most = Math.max(...lines.map(({ runs }) => runs.length));
  return lines
    .filter(({ runs }) => runs.length === most)
    .map(({ runs }) => runs)
    .reduce<Run[]>((columns, runs) => spread(columns, runs), []);
}
