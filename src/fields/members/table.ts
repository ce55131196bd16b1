/** Members from a table right below the line that announces them: one unit a row. */

import type { Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import { gridsOf } from "../../frames/table/grid.js";
import { headerOf } from "../../frames/table/header.js";
import { rowUnit } from "../../frames/table/row-unit.js";
import type { Unit } from "../../record.js";

/** Units of the column of units or workplaces in the table that begins at block `b`; none where that is no such table. */
export function memberTable(section: Section, scope: UnitScope, b: number): readonly Unit[] {
  if (section.page.scan.blocks[b]?.kind !== "cell") return [];
  const grid = gridsOf(section).find(({ blocks }) => blocks[0] === b);
  const header = grid === undefined ? null : headerOf(section, scope, grid);
  if (grid === undefined || header === null) return [];
  const column = header.columns.findIndex(({ kind }) => kind === "unit" || kind === "workplace");
  if (column < 0) return [];
  return grid.rows.slice(header.end).flatMap((row) => {
    const named = rowUnit(section, scope, row[column] ?? null, header.damaged);
    return named === null || named === "total" || named.name !== null ? [] : named.units();
  });
}
