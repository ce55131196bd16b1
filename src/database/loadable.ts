import { hash } from "node:crypto";
import type { PageRecord } from "../record.js";
import type { RecordText } from "../source/record-texts.js";
import { validateRecord } from "../validate/schema.js";
import { schemaVersion } from "./tables/index.js";
import { splitEvidence } from "./written-evidence.js";

/** A valid record ready to be loaded. */
export interface Loadable {
  readonly record: PageRecord;
  /** The record's evidence as JSON, in UTF-8. */
  readonly evidence: Buffer;
  /** Tells whether the record has changed since it was loaded by this version of the schema. */
  readonly digest: string;
}

/**
 * Reads and checks the JSON of one record.
 *
 * @returns the record, or why it cannot be loaded, in one line. Its `evidence` is left empty where it can be stored unread.
 */
export function parseLoadable(json: Buffer): Loadable | { readonly problem: string } {
  const split = splitEvidence(json);
  let record: PageRecord;
  try {
    record = JSON.parse(split?.rest ?? json.toString());
  } catch (error) {
    return { problem: `is no JSON: ${(error as Error).message}` };
  }
  const breaches = validateRecord(record);
  if (breaches.length > 0) {
    const { pointer, message } = breaches[0]!;
    return { problem: `is no valid record: ${pointer || "it"} ${message} (breaches: ${breaches.length})` };
  }
  return { record, evidence: split?.evidence ?? evidenceOf(record), digest: digestOf(json) };
}

/** A record that was just extracted and validated. */
export function loadableOf(record: PageRecord): Loadable {
  return { record, evidence: evidenceOf(record), digest: digestOf(JSON.stringify(record)) };
}

function evidenceOf(record: PageRecord): Buffer {
  return Buffer.from(JSON.stringify(record.evidence));
}

function digestOf(json: string | Buffer): string {
  return `${schemaVersion}-${hash("sha1", json, "hex")}`;
}

/** Record texts, as `load` takes them: what cannot be read is a problem among them. */
export async function* readLoadables(
  texts: AsyncIterable<RecordText>,
): AsyncGenerator<{ readonly place: string } & (Loadable | { readonly problem: string })> {
  for await (const found of texts) {
    const { place } = found;
    if ("error" in found) yield { place, problem: found.error.message };
    else {
      const parsed = parseLoadable(found.json);
      yield "problem" in parsed ? { place, problem: `${place} ${parsed.problem}` } : { place, ...parsed };
    }
  }
}
