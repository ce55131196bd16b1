import type { PageRecord, Report } from "../record.js";

/** The fields of a report that hold facts: lists of them, and those that hold at most one. */
export const listFields = [
  "members",
  "leadership",
  "officials",
  "scores",
  "solutions",
  "awards",
  "plannedEvents",
  "dates",
] as const;
export const singleFields = ["cluster", "meeting", "signedBy"] as const;

export type FactField = (typeof listFields)[number] | (typeof singleFields)[number];
export type FactCounts = Readonly<Record<FactField, number>>;

/** How many facts of each field a record has. */
export function factsOf({ reports }: PageRecord): FactCounts {
  const counts = {} as Record<FactField, number>;
  for (const field of listFields) counts[field] = reports.reduce((sum, report) => sum + report[field].length, 0);
  for (const field of singleFields) counts[field] = reports.filter((report) => report[field] !== null).length;
  return counts;
}

export function totalOf(counts: FactCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

type Fact<F extends (typeof listFields)[number]> = Report[F][number];
type Keys = { readonly [F in (typeof listFields)[number]]: readonly ((fact: Fact<F>) => readonly unknown[])[] };

/**
 * What tells a fact from its like, the most telling first: facts of two records that share such a key are one fact that
 * changed. A key of nulls alone tells nothing.
 */
export const factKeys: Keys = {
  members: [({ name }) => [name]],
  leadership: [
    ({ role, unit, year }) => [role, unit?.name, year],
    ({ unit }) => [unit?.name],
    ({ person }) => [person],
  ],
  officials: [({ name }) => [name]],
  scores: [
    ({ unit, kind, criterion }) => [unit?.name, kind, criterion],
    ({ unit }) => [unit?.name],
    ({ criterion }) => [criterion],
  ],
  solutions: [({ name }) => [name], ({ unit }) => [unit?.name]],
  awards: [
    ({ name, unit, recipient }) => [name, unit?.name, recipient],
    ({ unit, recipient }) => [unit?.name, recipient],
    ({ name }) => [name],
  ],
  plannedEvents: [({ name, round }) => [name, round], ({ name }) => [name], ({ date }) => [date?.edtf]],
  dates: [({ edtf }) => [edtf], ({ text }) => [text]],
};
