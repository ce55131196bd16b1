import { mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { type ExportSink, type ExportStyle, exporters } from "../export/index.js";
import type { Language } from "../messages/message.js";
import { type ResolvableRecord, resolve } from "../resolve/resolve.js";
import { removeLeftovers } from "../write/atomic.js";
import { decisionsIn } from "./decisions-in.js";
import { ExitCode } from "./exit-code.js";
import { heldOpen } from "./held-open.js";
import { prepareFolder } from "./output-folder.js";
import { resolvedPersons } from "./record-inputs.js";
import { begun, RecordsOnce } from "./records-once.js";
import { onStopSignals } from "./stop-signals.js";
import { UsageError } from "./usage-error.js";

export interface ExportCommandOptions {
  readonly format: string;
  readonly out: string;
  /** Headings for people. */
  readonly lang?: Language;
  readonly excel?: Language;
  /** Decisions by hand on who is one person. */
  readonly decisions?: string;
}

export async function exportCommand(inputs: readonly string[], options: ExportCommandOptions): Promise<ExitCode> {
  const { format, lang, excel } = options;
  if (excel !== undefined && format !== "csv") throw new UsageError("--excel is for csv: add --format csv");
  const style: ExportStyle = { ...(lang && { language: lang }), ...(excel && { excel }) };
  const decisions = options.decisions === undefined ? [] : await decisionsIn(options.decisions);
  if (options.out === "-") throw new UsageError("export writes files: name a folder or a file with --out");
  const target = targetOf(options);
  const read = new RecordsOnce(inputs);
  const records = await begun(read.records());
  await prepareFolder(target.folder);
  const folder = target.file === null ? target.folder : await mkdtemp(join(target.folder, ".export-"));
  await removeLeftovers(target.folder, Date.now());
  const stop = onStopSignals(() => {
    process.stderr.write("thidua: stopping: what is half written is removed\n");
    // Whoever writes into it may not do so for hours.
    process.stdin.destroy();
  }, null);
  let exported = 0;
  let paths: readonly string[];
  try {
    const sink = await (format === "popolo" ? openPopoloOf(inputs, folder) : open(format, folder, style));
    try {
      const seen: ResolvableRecord[] = [];
      for await (const record of records) {
        if (stop.signal.aborted) break;
        await sink.write(record);
        exported += 1;
        // Texts and evidence are most of a record.
        const { id, source, page, reports } = record;
        if (sink.writeResolved !== undefined) seen.push({ id, source, page, reports });
      }
      if (stop.signal.aborted) {
        await sink.discard();
        return stop.exitCode();
      }
      await sink.writeResolved?.(resolve(seen, decisions));
      paths = await sink.close();
    } catch (error) {
      await sink.discard();
      if (stop.signal.aborted) return stop.exitCode();
      throw error;
    }
    if (target.file !== null) paths = [await moved(folder, target.file)];
  } catch (error) {
    throw heldOpen(error, options.out);
  } finally {
    stop.done();
    if (target.file !== null) await rm(folder, { recursive: true, force: true });
  }
  for (const path of paths.slice(0, mostNamed)) process.stderr.write(`${path}\n`);
  if (paths.length > mostNamed) process.stderr.write(`… ${paths.length - mostNamed} more\n`);
  read.sayDoubled();
  process.stderr.write(`${exported} ${exported === 1 ? "record" : "records"} exported as ${format}\n`);
  return read.bad > 0 ? ExitCode.someBad : ExitCode.allGood;
}

const mostNamed = 20;

async function open(format: string, folder: string, style: ExportStyle): Promise<ExportSink> {
  return (await exporters[format]!()).open(folder, style);
}

/** What ends a file of each format that is one file. */
const extensions: Readonly<Record<string, string>> = {
  xlsx: ".xlsx",
  ndjson: ".ndjson",
  jsonld: ".jsonld",
  popolo: ".json",
};
const namesFile = new Set([...Object.values(extensions), ".csv", ".parquet"]);

/** A folder, or a file where one is named. */
function targetOf({ format, out }: ExportCommandOptions): { readonly folder: string; readonly file: string | null } {
  const extension = extname(out).toLowerCase();
  if (!namesFile.has(extension)) return { folder: out, file: null };
  const own = extensions[format];
  if (own === undefined)
    throw new UsageError(`${out} names a file, and ${format} is several: name a folder with --out`);
  if (own !== extension)
    throw new UsageError(`${out} does not end as ${format} does: name it ${basename(out, extname(out))}${own}`);
  return { folder: dirname(out), file: out };
}

async function moved(folder: string, file: string): Promise<string> {
  const [name] = (await readdir(folder)).filter((entry) => !entry.startsWith("."));
  await rename(join(folder, name!), file);
  return file;
}

/** People are one across pages where a database has them resolved. */
async function openPopoloOf(inputs: readonly string[], out: string): Promise<ExportSink> {
  const { openPopolo } = await import("../export/popolo.js");
  const persons = await resolvedPersons(inputs);
  return openPopolo(out, ({ id, source }, pointer) => persons.get(`${source.uri ?? id}#${pointer}`));
}
