import type { EvidenceEntry, PageRecord } from "../record.js";
import { pointerTo, valueAt } from "./pointer.js";

/** One place where the evidence of a record does not hold. */
export interface EvidenceBreach {
  /** JSON Pointer of the value whose evidence is wrong or missing. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * Re-checks what a schema cannot say about evidence: every quote is what the text has at its offsets, every pointer
 * names a value, and every leaf of `reports` and `custom` that is neither null nor boolean has evidence under its own pointer.
 *
 * @param record a record that is valid against the schema
 * @returns every breach, bad entries first; empty when all evidence holds
 * @example
 * checkEvidence(record); // [{ pointer: "/reports/0/meeting/round", message: "has no evidence" }]
 */
export function checkEvidence(record: PageRecord): EvidenceBreach[] {
  const breaches: EvidenceBreach[] = [];
  for (const [pointer, entries] of Object.entries(record.evidence)) {
    const value = valueAt(record, pointer);
    if (value === undefined || value === null) {
      breaches.push({ pointer, message: "has evidence, but the record has no such value" });
    }
    for (const entry of entries) {
      const message = quoteBreach(entry, record.text);
      if (message !== null) breaches.push({ pointer, message });
    }
  }
  for (const pointer of [...leavesOf(record.reports, "/reports"), ...leavesOf(record.custom ?? null, "/custom")]) {
    if (!Object.hasOwn(record.evidence, pointer)) breaches.push({ pointer, message: "has no evidence" });
  }
  return breaches;
}

function quoteBreach({ start, end, exact, rule }: EvidenceEntry, text: string): string | null {
  if (start >= end) return `[${rule}] quotes nothing: ${start}–${end}`;
  if (end > text.length) return `[${rule}] points behind the text: ${start}–${end} of ${text.length}`;
  const found = text.slice(start, end);
  return found === exact
    ? null
    : `[${rule}] quotes ${JSON.stringify(exact)}, the text at ${start}–${end} is ${JSON.stringify(found)}`;
}

/** Pointers of all leaves that must have been read somewhere: null and boolean say what was not, or how it was said. */
function* leavesOf(value: unknown, pointer: string): Generator<string> {
  if (value === null || typeof value === "boolean") return;
  if (typeof value !== "object") {
    yield pointer;
    return;
  }
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, inner] of entries) yield* leavesOf(inner, pointerTo(pointer, key));
}
