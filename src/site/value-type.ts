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
  // /reports/0/scores/2/unit/code and /reports/1/scores/0/unit/code are alike.
  const shape = pointer.replace(/\/\d+(?=\/|$)/g, "");
  let type = byShape.get(shape);
  if (type === undefined) {
    type = typeOfShape(shape);
    if (byShape.size < mostShapes) byShape.set(shape, type);
  }
  return type;
}

const byShape = new Map<string, ValueType>();
const mostShapes = 1000;

function typeOfShape(shape: string): ValueType {
  const [, part, field = "", ...rest] = shape.split("/");
  if (part === "custom") return "custom";
  if (part !== "reports") return "page";
  for (const key of [...rest.reverse(), field]) if (byKey[key] !== undefined) return byKey[key];
  return byField[field] ?? "page";
}

/** Whether it is the value itself, or only goes with one: the code of a unit, the precision of a date. */
export function isMain(pointer: string, type: ValueType): boolean {
  const key = pointer.slice(pointer.lastIndexOf("/") + 1);
  if (type === "unit") return key === "name";
  return type === "date" ? key === "edtf" : key !== "former";
}
