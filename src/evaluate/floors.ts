import { resolve } from "node:path";
import type { PageEvaluation } from "./evaluate-page.js";
import { totalsOf } from "./evaluation.js";
import { fieldNames, overall } from "./fields.js";
import { type FigureName, type Figures, figureNames, figuresOf } from "./metrics.js";

/** The least that each figure of a field must reach. */
export type Floor = { readonly [K in FigureName]?: number };
export type FloorsByField = Readonly<Record<string, Floor>>;

/** Floors for all pages, or named sets of them: a set is for the pages below a folder of its name. */
export type Floors = { readonly all: FloorsByField } | { readonly sets: Readonly<Record<string, FloorsByField>> };

/** One figure with its floor, in one set of pages (null: all). */
export interface Measured {
  readonly set: string | null;
  readonly field: string;
  readonly figure: FigureName;
  readonly floor: number | null;
  /** Null where neither the gold nor the program has a value. */
  readonly reached: number | null;
}

/**
 * @param json the text of a floors file
 * @throws Error with one line; a misspelt field would otherwise be a floor that nothing ever breaks
 */
export function parseFloors(json: string): Floors {
  const value: unknown = JSON.parse(json);
  if (!isObject(value)) throw new Error("must be an object of fields or of named sets of fields");
  const keys = Object.keys(value);
  if (keys.some(isField)) return { all: checkedFields(value, "") };
  if (keys.length === 0) return { all: {} };
  return { sets: Object.fromEntries(keys.map((set) => [set, checkedFields(value[set], `/${set}`)])) };
}

/** Every figure of the fields evaluated, set by set, with the floor it has. */
export function measure(floors: Floors, pages: readonly PageEvaluation[]): Measured[] {
  if ("all" in floors) return measureSet(null, floors.all, pages);
  const names = Object.keys(floors.sets);
  return names.flatMap((name) =>
    measureSet(
      name,
      floors.sets[name]!,
      pages.filter(({ page }) => setOf(page, names) === name),
    ),
  );
}

/** The nearest folder above the page whose name is that of a set. */
export function setOf(page: string, names: readonly string[]): string | null {
  const folders = resolve(page).split(/[/\\]/);
  return folders.findLast((folder) => names.includes(folder)) ?? null;
}

export function isBreach({ floor, reached }: Measured): boolean {
  return floor !== null && reached !== null && reached < floor;
}

function measureSet(set: string | null, floors: FloorsByField, pages: readonly PageEvaluation[]): Measured[] {
  return [...totalsOf(pages)].flatMap(([field, counts]) => {
    const figures = figuresOf(counts);
    return figureNames.map((figure) => ({
      set,
      field,
      figure,
      floor: floors[field]?.[figure] ?? null,
      reached: reachedOf(figures, figure),
    }));
  });
}

/** Who finds nothing where there is something has no precision to boast of; and the other way round. */
function reachedOf(figures: Figures, figure: FigureName): number | null {
  return figures.f1 === null ? null : (figures[figure] ?? 0);
}

function checkedFields(value: unknown, place: string): FloorsByField {
  if (!isObject(value)) throw new Error(`${place} must be an object of fields`);
  for (const [field, floor] of Object.entries(value)) {
    if (!isField(field))
      throw new Error(`${place}/${field} is no field: it is one of ${fieldNames.join(", ")}, overall`);
    if (!isObject(floor)) throw new Error(`${place}/${field} must be an object of ${figureNames.join(", ")}`);
    for (const [figure, number] of Object.entries(floor)) {
      if (!figureNames.some((name) => name === figure)) {
        throw new Error(`${place}/${field}/${figure} is none of ${figureNames.join(", ")}`);
      }
      if (typeof number !== "number" || number < 0 || number > 1) {
        throw new Error(`${place}/${field}/${figure} must be a number from 0 to 1`);
      }
    }
  }
  return value as FloorsByField;
}

function isField(name: string): boolean {
  return name === overall || fieldNames.includes(name);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
