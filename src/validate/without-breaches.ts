import type { Issue, PageRecord } from "../record.js";
import { valueAt } from "./pointer.js";
import { type SchemaBreach, validateRecord } from "./schema.js";

/** More values than this are no slip of a rule: the record itself is doubtful. */
const MOST_REPAIRS = 50;

/**
 * Takes out of a record what breaches the schema: the value becomes null where that is allowed, else what holds it goes, the item
 * of a list first of all. Each loss is an issue. What stands outside of `page`, `links`, `reports`, `evidence` and what the caller
 * said of the source is not touched.
 *
 * @returns the record with what is left of it, and the breaches that could not be taken out; the given one stays as it is
 * @example
 * withoutBreaches({ ...record, page: { ...page, title: "" } }).record.page.title; // null, and an issue `value-invalid`
 */
export function withoutBreaches(
  record: PageRecord,
  breaches: readonly SchemaBreach[],
): { readonly record: PageRecord; readonly breaches: readonly SchemaBreach[] } {
  const copy = structuredClone(record);
  const issues: Issue[] = [];
  let left = breaches;
  while (left.length > 0 && issues.length < MOST_REPAIRS) {
    const breach = left[0]!;
    if (!takeOut(copy, breach.pointer)) break;
    issues.push({ severity: "warning", code: "value-invalid", message: `a value was left out: it ${breach.message}` });
    left = validateRecord(copy);
  }
  if (left.length > 0) return { record, breaches: left };
  return { record: { ...copy, issues: [...copy.issues, ...issues] }, breaches: [] };
}

/** @returns whether anything could be taken out at or above the pointer */
function takeOut(record: PageRecord, pointer: string): boolean {
  const [, part, key] = pointer.split("/");
  if (part === "evidence" && key !== undefined) {
    delete record.evidence[unescaped(key)];
    return true;
  }
  let at = pointer;
  while (isWithin(at)) {
    const end = at.lastIndexOf("/");
    const [above, last] = [at.slice(0, end), unescaped(at.slice(end + 1))];
    const owner = valueAt(record, above);
    if (Array.isArray(owner)) {
      owner.splice(Number(last), 1);
      moveUp(record, above, Number(last));
      return true;
    }
    if (isObject(owner) && owner[last] !== null) {
      const before = owner[last];
      const given = validateRecord(record).length;
      owner[last] = null;
      if (!validateRecord(record).some((breach) => breach.pointer === at)) return forget(record, at);
      delete owner[last];
      if (validateRecord(record).length < given) return forget(record, at);
      owner[last] = before;
    }
    at = above;
  }
  return false;
}

const isWithin = (pointer: string): boolean =>
  /^\/(?:(?:page|links|reports)\/.|source\/(?:uri|retrievedAt)$)/.test(pointer);

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === "object";

const unescaped = (key: string): string => key.replaceAll("~1", "/").replaceAll("~0", "~");

/** Evidence and issues of what is gone. */
function forget(record: PageRecord, gone: string): true {
  renamed(record, (pointer) => (pointer === gone || pointer.startsWith(`${gone}/`) ? null : pointer));
  return true;
}

/** The items behind the one that is gone each have another place now. */
function moveUp(record: PageRecord, list: string, gone: number): void {
  renamed(record, (pointer) => {
    if (!pointer.startsWith(`${list}/`)) return pointer;
    const [index, ...rest] = pointer.slice(list.length + 1).split("/");
    const at = Number(index);
    if (at < gone) return pointer;
    return at === gone ? null : [list, at - 1, ...rest].join("/");
  });
}

function renamed(record: PageRecord, to: (pointer: string) => string | null): void {
  const entries = Object.entries(record.evidence).flatMap(([pointer, places]) => {
    const now = to(pointer);
    return now === null ? [] : [[now, places] as const];
  });
  record.evidence = Object.fromEntries(entries);
  record.issues = record.issues.flatMap(({ pointer, ...issue }) => {
    if (pointer === undefined) return [issue];
    const now = to(pointer);
    return now === null ? [] : [{ ...issue, pointer: now }];
  });
}
