/** A score as the record has it. */
import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import type { Maximum } from "../../frames/maximum.js";
import { asMember, type Beneficiaries, beneficiaryOf } from "../../frames/participants/beneficiaries.js";
import type { Participant } from "../../frames/participants/participant.js";
import { pointsIn } from "../../frames/table/cells.js";
import type { ScoreColumn } from "../../frames/table/column.js";
import type { Cell } from "../../frames/table/grid.js";
import type { Score, Unit } from "../../record.js";
import type { Criterion } from "./criterion.js";
import type { PointsAt } from "./series.js";

/** The unit that gets the points; null for a body that is neither a unit's nor a member. */
export function unitOf(section: Section, around: Beneficiaries, target: Participant): Unit | null {
  if (target.kind === "body") {
    const found = beneficiaryOf(section, around, target);
    return found === null ? null : found.name === null ? found.unit : asMember(section, target);
  }
  return (
    beneficiaryOf(section, around, { ...target, unit: target.unit === null ? null : { ...target.unit, through: null } })
      ?.unit ?? null
  );
}

export function scoreValue(
  section: Section,
  score: PointsAt,
  unit: Unit,
  kind: Score["kind"],
  maximum: Maximum | null,
  criterion: Criterion | null,
): Score {
  const { scan, provenance } = section.page;
  const { points, max, maxFrom } = score.value;
  const most = criterion?.maximum ?? maximum;
  const scale = max === null && most !== null && most.value >= points ? most : null;
  const value: Score = {
    unit,
    points,
    max: max ?? scale?.value ?? null,
    kind,
    criterion: criterion === null ? null : cleanText(scan, criterion.from, criterion.to),
  };
  provenance.cite(value, null, citeTokens(scan, score.from, score.to, score.rule));
  if (max !== null)
    provenance.cite(
      value,
      "max",
      citeTokens(scan, maxFrom, score.to - 1 > maxFrom ? score.to - 1 : maxFrom + 1, score.rule),
    );
  else if (scale !== null)
    provenance.cite(value, "max", citeTokens(scan, scale.from, scale.to, "score/maximum", "inferred"));
  if (criterion !== null)
    provenance.cite(value, "criterion", citeTokens(scan, criterion.from, criterion.to, "score/criterion"));
  return value;
}

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
