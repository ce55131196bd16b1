/** What a form says, as a wish: entered texts are read, and the words of the page that say so are found. */
import { nearestQuote } from "../corrections/anchors.js";
import type { QuotedSpan } from "../corrections/correction.js";
import type { Json } from "../corrections/index.js";
import type { PageRecord } from "../record.js";
import { valueAt } from "../validate/pointer.js";
import { EntryFault, valueOfEntries } from "./entered.js";
import { noName } from "./person-names.js";
import { readerOf } from "./reader.js";
import type { Wish } from "./save.js";
import { shapeAt, wholeAt } from "./shape.js";
import { wordsOf } from "./words.js";

export interface Correcting extends Omit<Wish, "span" | "value" | "author"> {
  readonly value?: Json;
  /** Instead of a value: the fields of a form, and what it was filled with. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly before?: Json;
  /** Words of the page, and about where they stand. */
  readonly quote?: string;
  readonly start?: number;
}

/** A message of the catalogue, or words of our own. */
export interface Trouble {
  readonly message?: string;
  readonly key?: string;
  readonly path?: string;
}

export function wishOf(
  record: PageRecord,
  schema: object,
  { fields, before, quote, start, confirmed = [], ...said }: Correcting,
): { readonly wish: Wish } | { readonly trouble: Trouble } {
  const quoted = quote?.normalize("NFC").trim() ?? "";
  const at = quoted === "" ? null : nearestQuote(record.text, quoted, start ?? 0);
  if (quoted !== "" && at === null) return { trouble: { key: "faultQuote", path: "quote" } };
  const span = at === null ? null : { start: at, end: at + quoted.length, exact: quoted };
  if (fields === undefined) {
    const whole = said.value === undefined ? wholeAt(schema, said.pointer) : said.pointer;
    const pointer = said.action === "reject" ? rejectableAt(schema, whole) : whole;
    return { wish: wishWith({ ...said, pointer }, span) };
  }
  const shape = shapeAt(schema, said.pointer);
  if (shape === null) return { trouble: { key: "reviewReload" } };
  const reader = readerOf(record);
  const old = (valueAt(record, said.pointer) as Json | undefined) ?? null;
  try {
    const value = valueOfEntries(shape, before ?? old, fields, { ...reader, confirmed });
    const place = confirmed.includes("faultPerson") ? null : noName(said.pointer, value);
    if (place !== null) return { trouble: { key: "faultPerson", path: `field:${place}` } };
    const sure = confirmed.length === 0 ? said : { ...said, confirmed };
    if (said.action !== "change") return { wish: wishWith({ ...sure, value: asWritten(value, null, span) }, span) };
    const words = span === null ? wordsOf(record, said.pointer, value, reader) : { span };
    if ("doubt" in words && !confirmed.includes("faultWords")) return { trouble: { key: "faultWords", path: "quote" } };
    const found = "span" in words ? words.span : null;
    return { wish: wishWith({ ...sure, value: asWritten(value, old, found) }, found) };
  } catch (error) {
    if (!(error instanceof EntryFault)) throw error;
    return { trouble: { key: error.key, message: error.message, path: `field:${error.path}` } };
  }
}

/** What cannot be empty is rejected with what it is part of: the entry of a list, or what may be missing. */
function rejectableAt(schema: object, pointer: string): string {
  for (let at = pointer; at.split("/").length > 3; at = at.slice(0, at.lastIndexOf("/")))
    if (/\/\d+$/.test(at) || shapeAt(schema, at)?.nullable === true) return at;
  return pointer;
}

function wishWith(said: Omit<Wish, "span">, span: QuotedSpan | null): Wish {
  return span === null ? said : { ...said, span };
}

/** A date's `text` is what the page has: the quoted words, else what stood there before. */
function asWritten(value: Json, old: Json, span: QuotedSpan | null): Json {
  if (value === null || typeof value !== "object" || !("edtf" in value)) return value;
  const before = (old as Readonly<Record<string, Json>> | null)?.text;
  const { text } = value as { readonly text: string };
  if (span !== null) return { ...value, text: span.exact.includes(text) ? text : span.exact.replace(/\s+/gu, " ") };
  return typeof before === "string" ? { ...value, text: before } : value;
}
