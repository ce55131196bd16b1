import { type ExportSink, exporters } from "../export/index.js";
import type { PageRecord } from "../record.js";
import { validateRecord } from "../validate/schema.js";
import { ExitCode } from "./exit-code.js";
import { prepareFolder } from "./output-folder.js";
import { recordInputs, resolvedPersons } from "./record-inputs.js";

export interface ExportCommandOptions {
  readonly format: string;
  readonly out: string;
}

export async function exportCommand(
  inputs: readonly string[],
  { format, out }: ExportCommandOptions,
): Promise<ExitCode> {
  await prepareFolder(out);
  const sink = await (format === "popolo" ? openPopoloOf(inputs, out) : (await exporters[format]!()).open(out));
  const tally = { records: 0, bad: 0 };
  let paths: readonly string[];
  try {
    for await (const found of recordsIn(inputs)) {
      if ("problem" in found) {
        tally.bad += 1;
        process.stderr.write(`thidua: ${found.problem}\n`);
      } else {
        await sink.write(found.record);
        tally.records += 1;
      }
    }
    paths = await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  for (const path of paths.slice(0, mostNamed)) process.stderr.write(`${path}\n`);
  if (paths.length > mostNamed) process.stderr.write(`… ${paths.length - mostNamed} more\n`);
  process.stderr.write(`${tally.records} ${tally.records === 1 ? "record" : "records"} exported as ${format}\n`);
  return tally.bad > 0 ? ExitCode.someBad : ExitCode.allGood;
}

const mostNamed = 20;

type Found = { readonly record: PageRecord } | { readonly problem: string };

/** People are one across pages where a database has them resolved. */
async function openPopoloOf(inputs: readonly string[], out: string): Promise<ExportSink> {
  const { openPopolo } = await import("../export/popolo.js");
  const persons = await resolvedPersons(inputs);
  return openPopolo(out, ({ id, source }, pointer) => persons.get(`${source.uri ?? id}#${pointer}`));
}

async function* recordsIn(inputs: readonly string[]): AsyncGenerator<Found> {
  for await (const found of recordInputs(inputs)) {
    if ("error" in found) yield { problem: found.error.message };
    else yield recordOf(found.place, found.json);
  }
}

function recordOf(place: string, json: Buffer): Found {
  let record: PageRecord;
  try {
    record = JSON.parse(json.toString());
  } catch (error) {
    return { problem: `${place} is no JSON: ${(error as Error).message}` };
  }
  const [breach] = validateRecord(record);
  return breach ? { problem: `${place} is no valid record: ${breach.pointer || "it"} ${breach.message}` } : { record };
}
