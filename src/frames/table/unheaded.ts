/** A table without a header under a line that says what it lists: `Kết quả chấm điểm:` over `1 | Quận 3 | 98`. */
import type { Section } from "../../discourse/context.js";
import { isNumber } from "../../recognize/scan.js";
import { unitListAt } from "../../recognize/unit-list.js";
import { pointsAbove, solutionsAbove } from "./above.js";
import { pointsIn } from "./cells.js";
import type { Column } from "./column.js";
import type { Cell, Grid } from "./grid.js";
import { examinations, scoreStatusAbove } from "./header-words.js";

type What = "unit" | "points" | "ordinal" | "text";

/** Its columns: one of units and one of points, or one of units and one of names; null where it is no such table. */
export function unheaded(section: Section, grid: Grid, above: readonly string[]): readonly Column[] | null {
  const { rows } = grid;
  if (rows.length < 2 || above.some((line) => examinations.has(line))) return null;
  const kinds = (rows[0] ?? []).map((_, c) =>
    whatIs(
      section,
      rows.map((row) => row[c] ?? null),
    ),
  );
  const only = (what: What): number => (kinds.filter((kind) => kind === what).length === 1 ? kinds.indexOf(what) : -1);
  const unit = only("unit");
  if (unit < 0 || kinds.includes(null)) return null;
  const points = pointsAbove(section, grid) ? only("points") : -1;
  const noun = points >= 0 ? null : solutionsAbove(section, grid);
  const names = noun === null ? -1 : only("text");
  if (points < 0 && names < 0) return null;
  const status = scoreStatusAbove(above);
  return kinds.map((_, c): Column => {
    if (c === unit) return { kind: "unit" };
    if (c === points) return { kind: "score", status, maximum: null, unit: null, criterion: null };
    return c === names && noun !== null ? { kind: "solution", noun } : { kind: "other" };
  });
}

/** What all cells of a column are; null where they differ. */
function whatIs(section: Section, cells: readonly (Cell | null)[]): What | null {
  const kinds = new Set(cells.map((cell, r) => (cell === null ? null : whatAt(section, cell, r))));
  if (kinds.size === 2 && kinds.has("ordinal") && kinds.has("points")) return "points";
  return kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

function whatAt(section: Section, cell: Cell, r: number): What {
  const { scan } = section.page;
  const from = scan.first[cell.blocks[0] as number] as number;
  const to = scan.first[(cell.blocks[0] as number) + 1] as number;
  const points = pointsIn(section, cell);
  if (points !== null) return points.points.value === r + 1 ? "ordinal" : "points";
  if (from < to && !isNumber(scan.t, from) && unitListAt(scan, from, to, true)?.to === to) return "unit";
  return "text";
}
