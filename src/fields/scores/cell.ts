/** A cell of a table as a score. */
import { citeTokens, type Section } from "../../discourse/context.js";
import type { Maximum } from "../../frames/maximum.js";
import { pointsIn } from "../../frames/table/cells.js";
import type { ScoreColumn } from "../../frames/table/column.js";
import type { Cell } from "../../frames/table/grid.js";
import type { Score, Unit } from "../../record.js";

/** `maximum`: the row's, which goes before the column's; null where the cell holds no points. */
export function scoreOfCell(
  section: Section,
  cell: Cell,
  unit: Unit,
  column: ScoreColumn,
  maximum: Maximum | null,
  criterion: string | null,
): Score | null {
  const { scan, provenance } = section.page;
  const found = pointsIn(section, cell);
  if (found === null) return null;
  const top = found.maximum ?? maximum ?? column.maximum;
  const value: Score = { unit, points: found.points.value, max: top?.value ?? null, kind: column.status, criterion };
  provenance.cite(value, null, citeTokens(scan, found.points.from, found.points.to, "score/cell"));
  if (top !== null) provenance.cite(value, "max", citeTokens(scan, top.from, top.to, "score/maximum", "inferred"));
  return value;
}
