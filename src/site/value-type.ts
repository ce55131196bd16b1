import { kindAt } from "../catalogue/catalogue.js";

/** What a value is, for its colour and for the filters; in the order of the legend. */
export const valueTypes = [
  ...(["page", "cluster", "meeting", "date", "unit", "person", "office"] as const),
  ...(["score", "solution", "award", "event", "custom"] as const),
] as const;
export type ValueType = (typeof valueTypes)[number];

/** By the thing a field holds. */
const byThing: Readonly<Record<string, ValueType>> = {
  cluster: "cluster",
  meeting: "meeting",
  unit: "unit",
  dateValue: "date",
  leader: "office",
  official: "person",
  role: "office",
  score: "score",
  solution: "solution",
  award: "award",
  plannedEvent: "event",
  signature: "office",
};

/** A person by name alone, of whatever fact. */
const persons: ReadonlySet<string> = new Set(["person", "recipient"]);

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
  const [, part] = shape.split("/");
  if (part === "custom") return "custom";
  if (part !== "reports") return "page";
  if (persons.has(shape.slice(shape.lastIndexOf("/") + 1))) return "person";
  // The nearest thing around the value that has a type of its own.
  for (let at = shape; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const type = byThing[kindAt(at) ?? ""];
    if (type !== undefined) return type;
  }
  return "page";
}

/** Whether it is the value itself, or only goes with one: the code of a unit, the precision of a date. */
export function isMain(pointer: string, type: ValueType): boolean {
  const key = pointer.slice(pointer.lastIndexOf("/") + 1);
  if (type === "unit") return key === "name";
  return type === "date" ? key === "edtf" : key !== "former";
}
