import { hash } from "node:crypto";
import type { PageRecord } from "../record.js";
import type { RecordText } from "../source/record-texts.js";
import { validateRecord } from "../validate/schema.js";
import { schemaVersion } from "./tables/index.js";
import { splitRecord } from "./written-record.js";

/** A valid record ready to be loaded: its long parts in UTF-8, as they are stored. */
export interface Loadable {
  readonly record: Omit<PageRecord, "text" | "evidence">;
  readonly text: Buffer;
  /** JSON. */
  readonly evidence: Buffer;
  /** Tells whether the record has changed since it was loaded by this version of the schema. */
  readonly digest: string;
}

/** One record with the place it was read from, or one line that says what cannot be loaded and why. */
export type LoadItem = { readonly place: string } & (Loadable | { readonly problem: string });

/**
 * Reads and checks the JSON of one record.
 *
 * @returns the record, or why it cannot be loaded, in one line
 */
export function parseLoadable(json: Buffer): Loadable | { readonly problem: string } {
  const written = splitRecord(json);
  let record: PageRecord;
  try {
    record = JSON.parse(written?.rest ?? json.toString());
  } catch (error) {
    return { problem: `is no JSON: ${(error as Error).message}` };
  }
  const problem = problemOf(record);
  if (problem !== null) return { problem };
  const { text, evidence } = written ?? longParts(record);
  return { record, text, evidence, digest: digestOf(json) };
}

/** A record that was just extracted and validated. */
export function loadableOf(record: PageRecord): Loadable {
  return { record, ...longParts(record), digest: digestOf(JSON.stringify(record)) };
}

function problemOf(record: unknown): string | null {
  const breaches = validateRecord(record);
  if (breaches.length === 0) return null;
  const { pointer, message } = breaches[0]!;
  return `is no valid record: ${pointer || "it"} ${message} (breaches: ${breaches.length})`;
}

function longParts({ text, evidence }: PageRecord): Pick<Loadable, "text" | "evidence"> {
  return { text: Buffer.from(text), evidence: Buffer.from(JSON.stringify(evidence)) };
}

function digestOf(json: string | Buffer): string {
  return `${schemaVersion}-${hash("sha1", json, "hex")}`;
}

/** Record texts, as `load` takes them: what cannot be read is a problem among them. */
export async function* readLoadables(texts: AsyncIterable<RecordText>): AsyncGenerator<LoadItem> {
  for await (const found of texts) {
    const { place } = found;
    if ("error" in found) yield { place, problem: found.error.message };
    else {
      const parsed = parseLoadable(found.json);
      yield "problem" in parsed ? { place, problem: `${place} ${parsed.problem}` } : { place, ...parsed };
    }
  }
}

/** Records that a program has made, as `load` takes them, checked like all others. */
export async function* loadItems(records: AsyncIterable<PageRecord> | Iterable<PageRecord>): AsyncGenerator<LoadItem> {
  for await (const record of records) {
    const problem = problemOf(record);
    const place = record?.source?.uri ?? record?.id ?? "a record";
    yield problem === null ? { place, ...loadableOf(record) } : { place, problem: `${place} ${problem}` };
  }
}
