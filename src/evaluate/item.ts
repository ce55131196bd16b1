import type { Body, Unit } from "../record.js";
import { caseless, comparable } from "./comparable.js";

/** One value of a field, with everything that must agree for it to be right. */
export interface Item {
  /**
   * What tells it from its like, the most telling first. Two items that are not equal but share a key are shown as one
   * that differs; null never pairs.
   */
  readonly keys: readonly (string | null)[];
  readonly parts: readonly Part[];
  /** Where it stands in its report, or in its record where no report holds it: `/members/3`. */
  readonly at: string;
}

export interface Part {
  readonly name: string;
  /** For people; null where there is none. */
  readonly value: string | null;
  /** For comparing. */
  readonly compared: string | null;
  /** Whether the value says nothing without the part's name. */
  readonly named?: boolean;
  /** Where it stands below its item: `/name` by the part's name. Null: it tells whose the item is and is counted elsewhere. */
  readonly at?: string | null;
}

/** Compared in its own case. */
export function text(name: string, value: string | null, compare = comparable): Part {
  return { name, value, compared: value === null ? null : compare(value) };
}

/** Compared without regard to case. */
export function anyCase(name: string, value: string | null): Part {
  return text(name, value, caseless);
}

export function number(name: string, value: number | null): Part {
  const compared = value === null ? null : String(value);
  return { name, value: compared, compared, named: true };
}

export function flag(name: string, value: boolean): Part {
  return { name, value: value ? name : null, compared: String(value) };
}

/** A unit is its name and its code; the province is counted on its own. */
export function unitPart(value: Unit | null, name = "unit"): Part {
  if (value === null) return { name, value: null, compared: null };
  return { name, value: `${value.name} (${value.code ?? "–"})`, compared: `${comparable(value.name)} ${value.code}` };
}

/** A body and the unit it belongs to. */
export function bodyParts(value: Body | null | undefined): Part[] {
  return [text("organisation", value?.organisation ?? null), unitPart(value?.unit ?? null)];
}

/** A unit where its code is not asked for. */
export function unitName(value: Unit | null): Part {
  return text("unit", value?.name ?? null);
}

/** The same part, which only tells whose the item is. */
export const ownerPart = (part: Part): Part => ({ ...part, at: null });

/** The same part, which is the whole of its item. */
export const wholePart = (part: Part): Part => ({ ...part, at: "" });

/** The JSON Pointer of a part within its report or record; null where it is counted elsewhere. */
export function pointerOf({ at }: Item, part: Part): string | null {
  return part.at === null ? null : `${at}${part.at ?? `/${part.name}`}`;
}

/** Parts that together are a key; null when all of them are. */
export function key(...parts: readonly Part[]): string | null {
  if (parts.every((part) => part.compared === null)) return null;
  return parts.map((part) => part.compared ?? "").join("\n");
}

/** The value of a field that has at most one. */
export function single(at: string, ...parts: readonly Part[]): Item[] {
  return parts.every((part) => part.value === null) ? [] : [{ keys: [""], parts, at }];
}

/** An item in one line. */
export function shown({ parts }: Item): string {
  const said = parts.filter(({ value }) => value !== null);
  return said.map(({ name, value, named }) => (named && parts.length > 1 ? `${name} ${value}` : value)).join(" · ");
}

/** Equal items have equal identities. */
export function identity({ parts }: Item): string {
  return JSON.stringify(parts.map((part) => part.compared));
}
