/** What each column of a table holds, by its header of one or more rows; where it has none, by what stands in the rows. */
import type { Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import { isNumber } from "../../recognize/scan.js";
import { unitListAt } from "../../recognize/unit-list.js";
import { announcesAwards, givesAwards, isOfScores, linesAbove } from "./above.js";
import { type Column, columnOf, headOf, wordsOf } from "./column.js";
import type { Cell, Grid } from "./grid.js";
import * as words from "./header-words.js";
import { isOwned } from "./owner.js";
import { together } from "./together.js";

export interface Header {
  /** First row below the header. */
  readonly end: number;
  readonly columns: readonly Column[];
  readonly damaged: boolean;
  /** The columns of each half of a table set side by side, those of the other half being `other`; one for most tables. */
  readonly halves: readonly (readonly Column[])[];
}

/** No row at all where the line above says what the table lists; else the first rows, when they name at least a unit or name column and one column of facts. */
export function headerOf(section: Section, scope: UnitScope, grid: Grid): Header | null {
  const above = linesAbove(section, grid);
  const start = afterTitle(grid);
  const none = headerAt(section, scope, grid, 0, 0, above);
  if (none !== null) return none;
  for (let end = start + 1; end <= start + 2 && end < grid.rows.length; end++) {
    const header = headerAt(section, scope, grid, start, end, above);
    if (header === null) continue;
    const longer =
      end < grid.rows.length - 1 && goesOn(section, grid, end)
        ? headerAt(section, scope, grid, start, end + 1, above)
        : null;
    return longer ?? header;
  }
  return null;
}

/** First row behind those that one cell fills: the table's title. */
function afterTitle(grid: Grid): number {
  let r = 0;
  while (
    r < grid.rows.length - 2 &&
    (grid.rows[r] ?? []).length > 1 &&
    new Set((grid.rows[r] ?? []).map((cell) => cell?.blocks[0] ?? -1)).size === 1
  )
    r++;
  return r;
}

/** A second row of the header: cells of the first reach into it or span several of its columns, and it holds no number. */
function goesOn(section: Section, grid: Grid, r: number): boolean {
  const { scan } = section.page;
  const above = grid.rows[r - 1] ?? [];
  const row = grid.rows[r] ?? [];
  const reaches = row.some((cell) => cell !== null && cell.row < r);
  const spans = above.some((cell, c) => cell !== null && c > 0 && above[c - 1]?.blocks === cell.blocks);
  if (!reaches && !spans) return false;
  return row.every((cell) => {
    if (cell === null || cell.row < r) return true;
    const from = scan.first[cell.blocks[0] as number] as number;
    return (
      !isNumber(scan.t, from) && unitListAt(scan, from, scan.first[(cell.blocks[0] as number) + 1] as number) === null
    );
  });
}

function headerAt(
  section: Section,
  scope: UnitScope,
  grid: Grid,
  start: number,
  end: number,
  above: readonly string[],
): Header | null {
  const rows = grid.rows.slice(start, end);
  const heads = (grid.rows[start] ?? []).map((_, c) =>
    headOf(
      section,
      rows.map((row) => row[c]).filter((cell): cell is Cell => cell != null),
    ),
  );
  if (heads.some((head) => words.examinations.has(head.words))) return null;
  // Where neither a header nor the lines above tell registered from awarded, the other headers do, else the page's title.
  const title = wordsOf(section, [section.page.title.block]);
  const around = [...above, heads.map((head) => head.words).join(" "), title];
  const read = heads.map((head) => columnOf(section, scope, head, around));
  const columns = together({ section, grid, heads, end, above: around }, read);
  const kinds = new Set(columns.map((column) => column.kind));
  const people = kinds.has("name") && (kinds.has("office") || kinds.has("job") || kinds.has("workplace"));
  const units = columns.some((column) => column.kind === "score" && column.unit !== null);
  const facts = kinds.has("solution") || kinds.has("score") || kinds.has("award") || kinds.has("mark");
  const honours =
    (kinds.has("name") && (kinds.has("award") || kinds.has("mark") || announcesAwards(section, grid))) ||
    (kinds.has("recipient") && (facts || givesAwards(section, grid)));
  if (
    !people &&
    !honours &&
    !(facts && (kinds.has("unit") || (units && (kinds.has("maximum") || isOfScores(section, grid))))) &&
    !isOwned(section, scope, grid, end, columns, heads)
  )
    return null;
  if (!people && above.some((line) => words.examinations.has(line))) return null;
  const damaged = heads.some((head) => words.damagedHeaders.has(head.words));
  const names = heads.map((head) => head.words);
  return { end, columns, halves: halvesOf(columns, names), damaged };
}

/** `Đơn vị | Điểm | Đơn vị | Điểm`: cut at each column of units that is called as the first one. */
function halvesOf(columns: readonly Column[], names: readonly string[]): readonly (readonly Column[])[] {
  const first = columns.findIndex(({ kind }) => kind === "unit" || kind === "recipient");
  const starts = columns.flatMap(({ kind }, c) =>
    kind === columns[first]?.kind && names[c] === names[first] ? [c] : [],
  );
  if (starts.length < 2) return [columns];
  return starts.map((start, k) => {
    const from = k === 0 ? 0 : start;
    const to = starts[k + 1] ?? columns.length;
    return columns.map((column, c) => (c >= from && c < to ? column : { kind: "other" }));
  });
}
