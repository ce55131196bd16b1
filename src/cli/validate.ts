import type { PageRecord } from "../record.js";
import { checkEvidence } from "../validate/evidence.js";
import { validateRecord } from "../validate/schema.js";
import { checkValues } from "../validate/values.js";
import { ExitCode } from "./exit-code.js";
import { RecordsOnce } from "./records-once.js";
import { inAnswer } from "./speech.js";

/** Prints each breach on stdout (it is what was asked for), the count on stderr. */
export async function validateCommand(paths: readonly string[]): Promise<ExitCode> {
  const read = new RecordsOnce(paths, { all: true });
  const tally = { records: 0, bad: 0 };
  for await (const found of read.texts()) {
    if ("error" in found) {
      read.tell(found.error.message);
      continue;
    }
    tally.records += 1;
    const breaches = breachesOf(found.json);
    if (breaches.length > 0) tally.bad += 1;
    for (const breach of breaches) process.stdout.write(`${inAnswer(`${found.place}: ${breach}`)}\n`);
  }
  read.sayDoubled();
  tally.bad += read.bad;
  const verdict = tally.bad === 0 ? "all valid" : `${tally.bad} not valid or not readable`;
  process.stderr.write(`${tally.records} ${tally.records === 1 ? "record" : "records"} checked, ${verdict}\n`);
  if (tally.records === 0) return ExitCode.usage;
  return tally.bad === 0 ? ExitCode.allGood : ExitCode.someBad;
}

function breachesOf(json: Buffer): string[] {
  let record: unknown;
  try {
    record = JSON.parse(json.toString());
  } catch (error) {
    return [`is no JSON: ${(error as Error).message}`];
  }
  const breaches = validateRecord(record);
  // Evidence and values can only be followed in a record of the right shape.
  const inside = () => [...checkEvidence(record as PageRecord), ...checkValues(record as PageRecord)];
  const all = breaches.length > 0 ? breaches : inside();
  return all.map(({ pointer, message }) => `${pointer || "the record"} ${message}`);
}
