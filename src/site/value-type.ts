/** What a value is, for its colour and for the filters; in the order of the legend. */
export const valueTypes = [
  ...(["page", "cluster", "meeting", "date", "unit", "person", "office"] as const),
  ...(["score", "solution", "award", "event", "custom"] as const),
] as const;
export type ValueType = (typeof valueTypes)[number];

/** By the last part of the pointer that says it. */
const byKey: Readonly<Record<string, ValueType>> = {
  unit: "unit",
  host: "unit",
  members: "unit",
  date: "date",
  dates: "date",
  person: "person",
  recipient: "person",
  roles: "office",
};

/** By the fact's list or field in its report, where no part of the pointer is more exact. */
const byField: Readonly<Record<string, ValueType>> = {
  cluster: "cluster",
  meeting: "meeting",
  leadership: "office",
  officials: "person",
  scores: "score",
  solutions: "solution",
  awards: "award",
  plannedEvents: "event",
  signedBy: "office",
};

/**
 * The type of the value at a JSON Pointer of a record.
 *
 * @example valueTypeOf("/reports/0/scores/2/unit/code"); // "unit"
 */
export function valueTypeOf(pointer: string): ValueType {
  const parts = pointer.split("/").slice(1);
  if (parts[0] === "custom") return "custom";
  if (parts[0] !== "reports") return "page";
  for (let index = parts.length - 1; index > 2; index -= 1) {
    const type = byKey[parts[index]!];
    if (type !== undefined) return type;
  }
  return byKey[parts[2] ?? ""] ?? byField[parts[2] ?? ""] ?? "page";
}

/** Whether it is the value itself, or only goes with one: the code of a unit, the precision of a date. */
export function isMain(pointer: string, type: ValueType): boolean {
  const key = pointer.slice(pointer.lastIndexOf("/") + 1);
  if (type === "unit") return key === "name";
  return type === "date" ? key === "edtf" : key !== "former";
}
