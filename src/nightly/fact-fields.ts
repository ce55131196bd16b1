import { type ListField, listFields, type SingleField, singleFields } from "../catalogue/catalogue.js";
import type { PageRecord } from "../record.js";

export type FactField = ListField | SingleField;
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
