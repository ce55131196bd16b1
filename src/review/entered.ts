/** Values as people enter them: a few texts, one for each field of a form. */
import type { Json } from "../corrections/index.js";
import { edtfOfText, edtfText } from "../site/date-text.js";
import { isOnCalendar, rangeOf } from "../validate/values.js";
import type { Reader } from "./reader.js";
import type { Shape } from "./shape.js";

/** What the person has been asked about and wants all the same, by the key of the fault. */
export interface Confirmed {
  readonly confirmed?: readonly string[];
}

/** Faults that saving once more passes over. */
export const passable: ReadonlySet<string> = new Set(["faultUnknownUnit", "faultWords", "faultPerson"]);

/** One field of a form. */
export interface Entry {
  /** Its place in the value: "roles/0/title"; empty where the value is the field. */
  readonly path: string;
  readonly shape: Exclude<Shape, { kind: "group" | "list" }>;
  readonly text: string;
}

const faults = {
  faultEmpty: "must not be empty",
  faultNumber: "must be a number, such as 98 or 98,5",
  faultDate: "is no date that can be read: write it like 09/3/2018, tháng 6/2018 or quý I năm 2018",
  faultChoice: "must be one of the choices",
  faultUnknownUnit:
    "is no administrative unit that is known: check how it is written, or save it once more as an organisation",
} as const;

/** What is entered cannot be understood; the message says how to write it. */
export class EntryFault extends Error {
  constructor(
    /** Of the field. */
    readonly path: string,
    readonly key: keyof typeof faults,
  ) {
    super(faults[key]);
  }
}

/** The fields of a form that enters such a value, filled with what it is so far. */
export function entriesOf(shape: Shape, value: Json, path = ""): Entry[] {
  const at = (key: string | number) => (path === "" ? String(key) : `${path}/${key}`);
  const inside = (key: string) => (value as Readonly<Record<string, Json>> | null)?.[key] ?? null;
  if (shape.kind === "group") return shape.fields.flatMap(([key, inner]) => entriesOf(inner, inside(key), at(key)));
  if (shape.kind === "list")
    return Array.isArray(value) ? value.flatMap((item: Json, k) => entriesOf(shape.item, item, at(k))) : [];
  if (shape.kind === "unit") return [{ path, shape, text: textOf(inside("name")) }];
  if (shape.kind === "date") {
    const role = shape.fields.find(([key]) => key === "role")![1] as Entry["shape"];
    const edtf = inside("edtf");
    const entry = { path, shape, text: typeof edtf === "string" ? edtfText(edtf) : "" };
    return [entry, { path: at("role"), shape: role, text: textOf(inside("role") ?? "other") }];
  }
  return [{ path, shape, text: textOf(value) }];
}

function textOf(value: Json): string {
  if (typeof value === "number") return String(value).replace(".", ",");
  return value === null || typeof value === "object" ? "" : String(value);
}

/** A value of the shape that says nothing yet. */
export function emptyOf(shape: Shape): Json {
  if (shape.kind === "list") return [];
  if (shape.nullable) return null;
  if (shape.kind === "group") return Object.fromEntries(shape.fields.map(([key, inner]) => [key, emptyOf(inner)]));
  if (shape.kind === "choice") return shape.choices[0]!;
  return shape.kind === "boolean" ? false : shape.kind === "text" ? "" : null;
}

/**
 * The value that the fields make of the one before.
 *
 * @param before what the form was filled with
 * @param fields what was entered, by path; a field that is missing stays as it was
 * @throws EntryFault
 */
export function valueOfEntries(
  shape: Shape,
  before: Json,
  fields: Readonly<Record<string, string>>,
  reader: Reader & Confirmed,
  path = "",
): Json {
  const at = (key: string | number) => (path === "" ? String(key) : `${path}/${key}`);
  if (shape.kind === "list") {
    const items: readonly Json[] = Array.isArray(before) ? before : [];
    return items.map((item, k) => valueOfEntries(shape.item, item, fields, reader, at(k)));
  }
  if (shape.kind === "group") {
    const old = (before ?? {}) as Readonly<Record<string, Json>>;
    const parts = shape.fields.map(([key, inner, required]) => {
      const was = old[key] === undefined ? emptyOf(inner) : old[key];
      const value = valueOfEntries(inner, was, fields, reader, at(key));
      return { key, value, absent: !required && old[key] === undefined && isEmpty(value) };
    });
    if (shape.nullable && path !== "" && parts.every(({ value }) => isEmpty(value))) return null;
    return Object.fromEntries(parts.filter(({ absent }) => !absent).map(({ key, value }) => [key, value]));
  }
  const entered = fields[path];
  if (entered === undefined) return before;
  const text = entered
    .normalize("NFC")
    .replace(/[\s\u00a0]+/gu, " ")
    .trim();
  if (shape.kind === "date") return dateOf(shape, before, text, fields[at("role")], reader, path);
  if (text === "") {
    if (!shape.nullable) throw new EntryFault(path, "faultEmpty");
    return null;
  }
  if (shape.kind === "unit") return text === nameOf(before, "name") ? before : unitOf(before, text, reader, path);
  if (shape.kind === "boolean") return text === "true";
  if (shape.kind === "choice") {
    if (!shape.choices.includes(text)) throw new EntryFault(path, "faultChoice");
    return text;
  }
  return shape.kind === "text" ? text : numberOf(text, shape.kind, path);
}

function isEmpty(value: Json): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** A slip (`Quân 12`) must not become an organisation by itself. */
function unitOf(before: Json, text: string, { unit, confirmed }: Reader & Confirmed, path: string): Json {
  const read = unit(text);
  const meansPlace = (nameOf(before, "type") ?? "tổ chức") !== "tổ chức" || placeWord.test(text);
  if (read.type === "tổ chức" && meansPlace && !confirmed?.includes("faultUnknownUnit"))
    throw new EntryFault(path, "faultUnknownUnit");
  return asJson(read);
}

const placeWord = /^(?:quận|huyện|thị xã|thành phố|tỉnh|phường|xã|thị trấn|TP\.?|Q\.?|H\.?|P\.?) ?[\p{Lu}\d]/iu;

function dateOf(
  shape: Shape,
  before: Json,
  text: string,
  role: string | undefined,
  reader: Reader,
  path: string,
): Json {
  if (text === "") {
    if (!shape.nullable) throw new EntryFault(path, "faultEmpty");
    return null;
  }
  const edtf = nameOf(before, "edtf");
  const read =
    typeof edtf === "string" && text === edtfText(edtf) ? before : (written(before, text) ?? asJson(reader.date(text)));
  if (read === null) throw new EntryFault(path, "faultDate");
  return role === undefined ? read : { ...(read as object), role };
}

/** A date that is written as dates are shown needs no reading; an impossible one is none. */
function written(before: Json, text: string): Json | null {
  const edtf = edtfOfText(text);
  const range = edtf === null ? null : rangeOf(edtf);
  if (range === null || !edtf!.split("/").every(isOnCalendar)) return null;
  return { edtf, ...range, role: nameOf(before, "role") ?? "other", timeOfDay: nameOf(before, "timeOfDay"), text };
}

function nameOf(value: Json, key: string): Json {
  return (value as Readonly<Record<string, Json>> | null)?.[key] ?? null;
}

function asJson(value: object | null): Json {
  return value as unknown as Json;
}

/** The comma is the decimal sign. */
function numberOf(text: string, kind: "integer" | "number", path: string): number {
  const number = /^-?\d{1,9}(?:[.,]\d{1,6})?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
  if (Number.isNaN(number) || (kind === "integer" && !Number.isInteger(number)))
    throw new EntryFault(path, "faultNumber");
  return number;
}
