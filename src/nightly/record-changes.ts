import { type ListField, listFields, type SingleField, singleFields } from "../catalogue/catalogue.js";
import { told, valueAlong } from "../catalogue/identities.js";
import type { PageRecord, Report } from "../record.js";
import { pointerTo } from "../validate/pointer.js";
import type { FactField } from "./fact-fields.js";

export interface ValueChange {
  /** JSON Pointer into the new record. */
  readonly pointer: string;
  readonly old: unknown;
  readonly new: unknown;
}

/** One thing that is different between two records of a page. Pointers of what was removed point into the old record. */
export type RecordChange =
  | { readonly change: "added"; readonly field: FactField; readonly pointer: string; readonly new: unknown }
  | { readonly change: "removed"; readonly field: FactField; readonly pointer: string; readonly old: unknown }
  | {
      readonly change: "changed";
      readonly field: FactField;
      readonly pointer: string;
      readonly oldPointer: string;
      readonly old: unknown;
      readonly new: unknown;
      /** The values within it that differ. */
      readonly values: readonly ValueChange[];
    }
  | ({ readonly change: "changed"; readonly field: OtherField } & ValueChange);

/** No facts: what the page says of itself, its text, how it was read. */
export type OtherField = "source" | "page" | "links" | "text" | "issues" | "evidence";

/** Longest piece of a changed text that is quoted. */
const longestQuote = 500;

/**
 * What became of a page's record, by name. Facts are matched by what they say, never by their place in a list: a new
 * first member does not change all the others. Sections are matched by their cluster.
 *
 * @returns facts in the order of the sections and fields, then all else; empty when the two say the same, whatever the bytes
 * @example
 * changesBetween(old, record);
 * // [{ change: "changed", field: "scores", pointer: "/reports/0/scores/2", …,
 * //    values: [{ pointer: "/reports/0/scores/2/points", old: 98, new: 100 }] }, …]
 */
export function changesBetween(old: PageRecord, record: PageRecord): RecordChange[] {
  const changes: RecordChange[] = [];
  for (const [before, after] of alignedReports(old.reports, record.reports)) {
    for (const field of singleFields) changes.push(...singleChanges(field, old, before, record, after));
    for (const field of listFields) changes.push(...listChanges(field, old, before, record, after));
  }
  const { sha256: _, retrievedAt: __, ...source } = record.source;
  const { sha256: ___, retrievedAt: ____, ...oldSource } = old.source;
  for (const value of valueChanges(oldSource, source, "/source")) changes.push({ ...changed("source"), ...value });
  for (const value of valueChanges(old.page, record.page, "/page")) changes.push({ ...changed("page"), ...value });
  for (const field of ["links", "issues"] as const) {
    if (canonical(old[field]) === canonical(record[field])) continue;
    changes.push({ ...changed(field), pointer: `/${field}`, old: old[field], new: record[field] });
  }
  if (old.text !== record.text)
    changes.push({ ...changed("text"), pointer: "/text", ...quotes(old.text, record.text) });
  else if (changes.length === 0 && canonical(old.evidence) !== canonical(record.evidence)) {
    // It says the same and was read otherwise: worth knowing, not worth listing.
    changes.push({ ...changed("evidence"), pointer: "/evidence", old: null, new: null });
  }
  return changes;
}

/** How many facts were added, removed, changed. */
export function countFacts(changes: readonly RecordChange[]): { added: number; removed: number; changed: number } {
  const counts = { added: 0, removed: 0, changed: 0 };
  for (const change of changes) if (isFact(change)) counts[change.change] += 1;
  return counts;
}

function isFact({ field }: RecordChange): boolean {
  return (listFields as readonly string[]).includes(field) || (singleFields as readonly string[]).includes(field);
}

function changed<F extends OtherField>(field: F): { change: "changed"; field: F } {
  return { change: "changed", field };
}

/** Places of two sections that are one; null where there is none. */
type Pair = readonly [before: number | null, after: number | null];

function alignedReports(old: readonly Report[], now: readonly Report[]): Pair[] {
  const clusters = (reports: readonly Report[]) => reports.map(({ cluster }) => canonical(cluster));
  const pairs = pairUp(clusters(old), clusters(now));
  // What no cluster tells: the first that is left with the first that is left.
  const before = old.map((_, place) => place).filter((place) => !pairs.some(([b]) => b === place));
  const after = now.map((_, place) => place).filter((place) => !pairs.some(([, a]) => a === place));
  for (let i = 0; i < Math.max(before.length, after.length); i += 1) pairs.push([before[i] ?? null, after[i] ?? null]);
  return pairs.sort(([b1, a1], [b2, a2]) => (a1 ?? now.length + b1!) - (a2 ?? now.length + b2!));
}

/** Pairs equal keys, the first with the first; null keys with nothing. Linear in both lists. */
function pairUp(old: readonly (string | null)[], now: readonly (string | null)[]): Pair[] {
  const places = new Map<string, number[]>();
  for (const [place, key] of old.entries()) {
    if (key === null) continue;
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  }
  for (const list of places.values()) list.reverse();
  const pairs: Pair[] = [];
  for (const [place, key] of now.entries()) {
    const before = key === null ? undefined : places.get(key)?.pop();
    if (before !== undefined) pairs.push([before, place]);
  }
  return pairs;
}

type Place = number | null;

function* singleChanges(
  field: SingleField,
  old: PageRecord,
  before: Place,
  record: PageRecord,
  after: Place,
): Generator<RecordChange> {
  const was = before === null ? null : old.reports[before]![field];
  const is = after === null ? null : record.reports[after]![field];
  const oldPointer = `/reports/${before}/${field}`;
  const pointer = `/reports/${after}/${field}`;
  if (was === null && is !== null) yield { change: "added", field, pointer, new: is };
  else if (was !== null && is === null) yield { change: "removed", field, pointer: oldPointer, old: was };
  else if (was !== null && is !== null && canonical(was) !== canonical(is)) {
    yield { change: "changed", field, pointer, oldPointer, old: was, new: is, values: valueChanges(was, is, pointer) };
  }
}

function* listChanges(
  field: ListField,
  old: PageRecord,
  before: Place,
  record: PageRecord,
  after: Place,
): Generator<RecordChange> {
  const was: readonly object[] = before === null ? [] : old.reports[before]![field];
  const is: readonly object[] = after === null ? [] : record.reports[after]![field];
  const oldPointer = (place: number) => `/reports/${before}/${field}/${place}`;
  const pointer = (place: number) => `/reports/${after}/${field}/${place}`;
  const oldOf = new Map<number, number>();
  const matched = new Set<number>();
  const keys = [canonical, ...told[field].keys.map((paths) => (fact: object) => keyOf(fact, paths))];
  for (const [pass, key] of keys.entries()) {
    const open = (facts: readonly object[], done: { has(place: number): boolean }) =>
      facts.map((fact, place) => (done.has(place) ? null : key(fact)));
    for (const [b, a] of pairUp(open(was, matched), open(is, oldOf))) {
      matched.add(b!);
      // Equal facts need no further word, but they are taken.
      oldOf.set(a!, pass === 0 ? -1 : b!);
    }
  }
  for (const [place, fact] of is.entries()) {
    const b = oldOf.get(place);
    if (b === undefined) yield { change: "added", field, pointer: pointer(place), new: fact };
    else if (b >= 0) {
      const values = valueChanges(was[b], fact, pointer(place));
      yield {
        change: "changed",
        field,
        pointer: pointer(place),
        oldPointer: oldPointer(b),
        old: was[b],
        new: fact,
        values,
      };
    }
  }
  for (const [place, fact] of was.entries()) {
    if (!matched.has(place)) yield { change: "removed", field, pointer: oldPointer(place), old: fact };
  }
}

function keyOf(fact: object, paths: readonly string[]): string | null {
  const parts = paths.map((path) => valueAlong(fact, path));
  return parts.at(-1) === null ? null : canonical(parts);
}

/** The leaves that differ; a list that differs in length is a leaf. */
function valueChanges(old: unknown, now: unknown, pointer: string): ValueChange[] {
  if (canonical(old) === canonical(now)) return [];
  if (Array.isArray(old) && Array.isArray(now) && old.length === now.length) {
    return now.flatMap((value, index) => valueChanges(old[index], value, pointerTo(pointer, index)));
  }
  if (isObject(old) && isObject(now)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    return keys.flatMap((key) => valueChanges(old[key] ?? null, now[key] ?? null, pointerTo(pointer, key)));
  }
  return [{ pointer, old, new: now }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** Equal texts for equal values, in whatever order their keys were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

/** The two texts without what they begin and end with alike. */
function quotes(old: string, now: string): { old: string; new: string } {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  const quote = (text: string) => {
    const middle = text.slice(start, text.length - end);
    return middle.length > longestQuote ? `${middle.slice(0, longestQuote)}…` : middle;
  };
  return { old: quote(old), new: quote(now) };
}
