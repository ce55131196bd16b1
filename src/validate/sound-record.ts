import type { Issue, PageRecord } from "../record.js";
import { type SchemaBreach, validateRecord } from "./schema.js";
import { withoutBreaches } from "./without-breaches.js";

/**
 * What leaves the program is valid: a value that breaches the schema is left out, with an issue. What is no slip of a single value
 * stays, each breach an error with the code `invalid-record`.
 *
 * @returns the given record where nothing is wrong with it
 */
export function soundRecord(record: PageRecord): PageRecord {
  const found = validateRecord(record);
  if (found.length === 0) return record;
  const sound = withoutBreaches(record, found);
  if (sound.breaches.length === 0) return sound.record;
  return { ...record, issues: [...record.issues, ...sound.breaches.map(issueOf)] };
}

function issueOf({ pointer, message }: SchemaBreach): Issue {
  return { severity: "error", code: "invalid-record", message: `${pointer || "the record"} ${message}`, pointer };
}
