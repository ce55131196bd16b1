import type { Anchor, CorrectionFile, QuotedSpan } from "./correction-file.js";

/** A correction as it is stored: schemas/correction.schema.json. */
export type Correction = Readonly<CorrectionFile>;
export type { Anchor, QuotedSpan };

export type Scalar = string | number | boolean | null;
/** A value of a record. */
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

/** In the order in which they count: of two that contradict the later wins; made in the same moment, the greater id. */
export function inOrder(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}

/** Ids of what no longer counts. An undo can be undone; it only reaches what was said before it. */
export function undoneIn(ordered: readonly Correction[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { action, id, undoes } of ordered.toReversed())
    if (action === "undo" && undoes !== undefined && !undone.has(id)) undone.add(undoes);
  return undone;
}

export function isPageAccepted({ action, pointer }: Correction): boolean {
  return action === "accept" && pointer === "";
}

export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(x);
  return (
    keys.length === Object.keys(y).length && keys.every((key) => Object.hasOwn(y, key) && sameJson(x[key], y[key]))
  );
}
