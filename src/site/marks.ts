import type { EvidenceEntry, PageRecord } from "../record.js";
import { isMain, type ValueType, valueTypeOf } from "./value-type.js";

export type Certainty = EvidenceEntry["certainty"];
export const certainties = ["stated", "inferred", "repaired", "reviewed"] as const satisfies readonly Certainty[];

/** Characters of the text from which values were read. `[start, end)` in UTF-16 code units. */
export interface Mark {
  /** Place in the list of the page's marks: `data-mark`. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly type: ValueType | "issue";
  /** The least sure of the values read here; what goes with a name or a date (its code, its precision) only counts alone. */
  readonly certainty: Certainty;
}

export interface Marks {
  /** By start, the longer first. */
  readonly list: readonly Mark[];
  /** Numbers of the marks of the value at a pointer, in the order of its evidence. */
  of(pointer: string): readonly number[];
  /** Number of the mark of an issue, by its place in the record's list; null where it has no place in the text. */
  ofIssue(index: number): number | null;
}

const leastSureFirst: readonly Certainty[] = ["repaired", "inferred", "reviewed", "stated"];

export function leastSure(certainties: readonly Certainty[]): Certainty | null {
  return leastSureFirst.find((certainty) => certainties.includes(certainty)) ?? null;
}

/**
 * One mark for each place and type of value; several values may share one (an EDTF date, its first and its last day).
 * Evidence that does not lie in the text gives none.
 */
export function marksOf({ text, evidence, issues }: Pick<PageRecord, "text" | "evidence" | "issues">): Marks {
  const found = new Map<string, Omit<Mark, "number"> & { readonly isMain: boolean }>();
  /** @returns the key of the mark, or null where the place is not in the text */
  const add = (place: Omit<Mark, "number">, isMain: boolean): string | null => {
    const { start, end, type, certainty } = place;
    if (!(start >= 0 && start < end && end <= text.length)) return null;
    const key = `${start} ${end} ${type}`;
    const known = found.get(key);
    if (known === undefined || (isMain && !known.isMain)) found.set(key, { ...place, isMain });
    else if (isMain === known.isMain) found.set(key, { ...known, certainty: leastSure([known.certainty, certainty])! });
    return key;
  };
  const keysOf = new Map<string, (string | null)[]>();
  for (const [pointer, entries] of Object.entries(evidence)) {
    const type = valueTypeOf(pointer);
    keysOf.set(
      pointer,
      entries.map(({ start, end, certainty }) => add({ start, end, type, certainty }, isMain(pointer, type))),
    );
  }
  const issueKeys = issues.map(({ start = -1, end = -1 }) =>
    add({ start, end, type: "issue", certainty: "stated" }, true),
  );
  const ordered = [...found].sort(([, a], [, b]) => a.start - b.start || b.end - a.end);
  const numbers = new Map(ordered.map(([key], number) => [key, number]));
  const numberOf = (key: string | null | undefined) => (key ? numbers.get(key)! : null);
  const numbersOf = new Map(
    [...keysOf].map(([pointer, keys]) => [pointer, [...new Set(keys.flatMap((key) => numberOf(key) ?? []))]]),
  );
  return {
    list: ordered.map(([, { isMain: _, ...mark }], number) => ({ number, ...mark })),
    of: (pointer) => numbersOf.get(pointer) ?? [],
    ofIssue: (index) => numberOf(issueKeys[index]),
  };
}
