/** Which words of the page say a value that somebody entered: the quote must go with the value. */
import { nearestQuote } from "../corrections/anchors.js";
import type { QuotedSpan } from "../corrections/correction.js";
import type { Json } from "../corrections/index.js";
import type { DateValue, PageRecord, Unit } from "../record.js";
import { valueAt } from "../validate/pointer.js";
import type { Reader } from "./reader.js";

/** Where the words stand; or that the page seems to say something else there; or that the old quote serves. */
export type Words = { readonly span: QuotedSpan } | { readonly doubt: true } | { readonly kept: true };

/**
 * @param value what the value at the pointer is to become
 * @example wordsOf(record, "/reports/0/meeting/host", quận12, reader); // the nearest `Quận 12` of the text
 */
export function wordsOf(record: PageRecord, pointer: string, value: Json, reader: Reader): Words {
  const place = placeOf(record, pointer);
  const old = valueAt(record, pointer) as Json | undefined;
  if (value === null || place === null || same(old, value)) return { kept: true };
  const quoted = record.text.slice(place.start, place.end);
  if (isUnit(value) || isDate(value) || typeof value === "string") {
    for (const form of formsOf(value)) {
      if (quoted.includes(form)) return { kept: true };
      const start = nearestQuote(record.text, form, place.start);
      if (start !== null) return { span: { start, end: start + form.length, exact: form } };
    }
    return says(quoted, value, reader) ? { kept: true } : { doubt: true };
  }
  // Of an entry only its units and dates can be told from its words.
  const changed = partsOf(value).filter((part) => !partsOf(old ?? null).some((other) => same(other, part)));
  const fits = (part: Unit | DateValue) =>
    formsOf(part).some((form) => quoted.includes(form)) || says(quoted, part, reader);
  return changed.every(fits) ? { kept: true } : { doubt: true };
}

type Place = Pick<QuotedSpan, "start" | "end">;

/** From the first to the last character that the value, or something of it, was read from. */
function placeOf({ evidence }: PageRecord, pointer: string): Place | null {
  let place: Place | null = null;
  for (const [at, entries] of Object.entries(evidence)) {
    if (at !== pointer && !at.startsWith(`${pointer}/`)) continue;
    for (const { start, end } of entries)
      place = place === null ? { start, end } : { start: Math.min(place.start, start), end: Math.max(place.end, end) };
  }
  return place;
}

/** How a page may write the value. */
function formsOf(value: Unit | DateValue | string): string[] {
  if (typeof value === "string") return [value];
  if ("edtf" in value) return [value.text];
  const { name, type } = value;
  const bare = name.slice(type.length + 1);
  const lower = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  if (type === "tổ chức") return [name];
  return /^\d/.test(bare) ? [name, lower] : [name, lower, bare];
}

/** What the recognizers make of the quoted words; words that tell them nothing contradict nothing. */
function says(quoted: string, value: Unit | DateValue | string, reader: Reader): boolean {
  if (typeof value === "string") return true;
  if ("edtf" in value) {
    const read = reader.date(quoted);
    // The year may be what was wrong about it.
    return read === null || read.edtf.slice(4) === value.edtf.slice(4);
  }
  const read = reader.unit(quoted);
  return read.type !== "tổ chức" && read.name === value.name;
}

function partsOf(value: Json): (Unit | DateValue)[] {
  if (value === null || typeof value !== "object") return [];
  if (isUnit(value) || isDate(value)) return [value];
  return Object.values(value as Readonly<Record<string, Json>>).flatMap(partsOf);
}

function isUnit(value: unknown): value is Unit {
  return typeof value === "object" && value !== null && "province" in value && "code" in value;
}

function isDate(value: unknown): value is DateValue {
  return typeof value === "object" && value !== null && "edtf" in value;
}

function same(a: unknown, b: unknown): boolean {
  const key = (value: unknown) => (isUnit(value) ? value.name : isDate(value) ? value.edtf : value);
  return JSON.stringify(key(a)) === JSON.stringify(key(b));
}
