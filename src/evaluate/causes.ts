import type { Certainty } from "../types.js";
import type { Cause } from "./cause.js";
import type { PageEvaluation } from "./evaluate-page.js";

/** What came about at one stage, in one part of a field, by one rule. */
export interface CauseRow extends Omit<Cause, "certainty"> {
  readonly field: string;
  readonly missed: number;
  readonly falseFinds: number;
  /** On how many pages: a cause of many pages is worth a mend. */
  readonly pages: number;
  /** The first of them. */
  readonly example: string;
}

/** Of the values that the record is so sure of, how many are right. */
export interface ReliabilityRow {
  readonly certainty: Certainty;
  readonly right: number;
  readonly wrong: number;
  readonly share: number;
}

/** A ranked list: most pages first, then most values. */
export function causesOf(pages: readonly PageEvaluation[]): CauseRow[] {
  const rows = new Map<string, CauseRow & { seen: Set<string> }>();
  for (const { field, page, gold, found, differs, cause } of pages.flatMap(({ findings }) => findings)) {
    if (cause === null) continue;
    const { stage, part, rule } = cause;
    const name = [field, stage, part, rule].join("\n");
    const row = rows.get(name);
    const seen = (row?.seen ?? new Set()).add(page);
    rows.set(name, {
      ...{ field, stage, part, rule, seen },
      missed: (row?.missed ?? 0) + (gold === null ? 0 : 1),
      falseFinds: (row?.falseFinds ?? 0) + (found === null ? 0 : 1),
      pages: seen.size,
      example: row?.example ?? (differs === null ? (gold ?? found ?? "") : differs),
    });
  }
  return [...rows.values()]
    .map(({ seen: _, ...row }) => row)
    .sort((a, b) => b.pages - a.pages || b.missed + b.falseFinds - a.missed - a.falseFinds);
}

/** In the order of doubt; a certainty that no value has is left out. */
export function reliabilityOf(pages: readonly PageEvaluation[]): ReliabilityRow[] {
  const values = pages.flatMap((page) => page.values);
  return (["stated", "inferred", "repaired", "reviewed"] as const).flatMap((certainty) => {
    const those = values.filter((value) => value.certainty === certainty);
    const right = those.filter(({ isRight }) => isRight).length;
    if (those.length === 0) return [];
    return [{ certainty, right, wrong: those.length - right, share: right / those.length }];
  });
}
