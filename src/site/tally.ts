import type { PageRecord } from "../record.js";
import { type Certainty, leastSure } from "./marks.js";
import { isMain, type ValueType, valueTypeOf } from "./value-type.js";

/** How many values of each type are how sure. */
export type Tally = Partial<Record<ValueType, Partial<Record<Certainty, number>>>>;

/** Counts a record's values; what goes with a name or a date (its code, its precision) is not counted. */
export function tallyOf({ evidence }: Pick<PageRecord, "evidence">): Tally {
  const tally: Tally = {};
  for (const [pointer, entries] of Object.entries(evidence)) {
    const type = valueTypeOf(pointer);
    const certainty = isMain(pointer, type) ? leastSure(entries.map((entry) => entry.certainty)) : null;
    if (certainty !== null) add(tally, type, certainty, 1);
  }
  return tally;
}

export function add(tally: Tally, type: ValueType, certainty: Certainty, count: number): void {
  tally[type] ??= {};
  tally[type][certainty] = (tally[type][certainty] ?? 0) + count;
}

/** Values that were read through damage count twice as doubtful as what was completed from context. */
export function doubtsIn(tally: Tally): number {
  let doubts = 0;
  for (const counts of Object.values(tally)) doubts += (counts.repaired ?? 0) * 2 + (counts.inferred ?? 0);
  return doubts;
}

export function summed(tallies: Iterable<Tally>): Tally {
  const all: Tally = {};
  for (const tally of tallies)
    for (const [type, counts] of Object.entries(tally))
      for (const [certainty, count] of Object.entries(counts))
        add(all, type as ValueType, certainty as Certainty, count);
  return all;
}
