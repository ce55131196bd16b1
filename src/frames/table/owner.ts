/** Whose a table of criteria is that has no column of units: a line of the table says it, or the line above. */
import type { Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import { unitAbove } from "./above.js";
import { type Column, type Head, type RowUnit, unitOf } from "./column.js";
import { type Grid, isLine, type Row } from "./grid.js";
import * as words from "./header-words.js";

/** `Quận 4` over the rows of its points. */
export const ownerIn = (section: Section, scope: UnitScope, row: Row): RowUnit | null =>
  isLine(row) ? unitOf(section, scope, row.find((cell) => cell !== null)?.blocks ?? []) : null;

/** `Tiêu chí | Điểm chuẩn | Tự chấm` where something says whose points these are. */
export function isOwned(
  section: Section,
  scope: UnitScope,
  grid: Grid,
  end: number,
  columns: readonly Column[],
  heads: readonly Head[],
): boolean {
  const given = columns.some(({ kind }, c) => kind === "score" && words.standingOf((heads[c] as Head).words) !== null);
  if (!given || !columns.some(({ kind }) => kind === "criterion")) return false;
  return (
    unitAbove(section, scope, grid) !== null ||
    grid.rows.slice(end).some((row) => ownerIn(section, scope, row) !== null)
  );
}
