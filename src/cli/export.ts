import { type ExportSink, exporters } from "../export/index.js";
import { ExitCode } from "./exit-code.js";
import { prepareFolder } from "./output-folder.js";
import { resolvedPersons } from "./record-inputs.js";
import { begun, RecordsOnce } from "./records-once.js";

export interface ExportCommandOptions {
  readonly format: string;
  readonly out: string;
}

export async function exportCommand(
  inputs: readonly string[],
  { format, out }: ExportCommandOptions,
): Promise<ExitCode> {
  const read = new RecordsOnce(inputs);
  const records = await begun(read.records());
  await prepareFolder(out);
  const sink = await (format === "popolo" ? openPopoloOf(inputs, out) : (await exporters[format]!()).open(out));
  let exported = 0;
  let paths: readonly string[];
  try {
    for await (const record of records) {
      await sink.write(record);
      exported += 1;
    }
    paths = await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  for (const path of paths.slice(0, mostNamed)) process.stderr.write(`${path}\n`);
  if (paths.length > mostNamed) process.stderr.write(`… ${paths.length - mostNamed} more\n`);
  read.sayDoubled();
  process.stderr.write(`${exported} ${exported === 1 ? "record" : "records"} exported as ${format}\n`);
  return read.bad > 0 ? ExitCode.someBad : ExitCode.allGood;
}

const mostNamed = 20;

/** People are one across pages where a database has them resolved. */
async function openPopoloOf(inputs: readonly string[], out: string): Promise<ExportSink> {
  const { openPopolo } = await import("../export/popolo.js");
  const persons = await resolvedPersons(inputs);
  return openPopolo(out, ({ id, source }, pointer) => persons.get(`${source.uri ?? id}#${pointer}`));
}
