import { sep } from "node:path";
import { extractAll } from "../pipeline.js";
import type { PageRecord } from "../record.js";
import { readFiles } from "../source/files.js";
import { type Sink, type Writer, writers } from "../write/index.js";
import { json } from "../write/json.js";
import { correctionsIn, sayTally } from "./corrections-in.js";
import { ExitCode } from "./exit-code.js";
import { prepareFolder } from "./output-folder.js";
import { startProgress } from "./progress.js";
import { setAsideIn } from "./set-aside.js";
import { styleFor } from "./style.js";
import { Summary } from "./summary.js";

export interface ExtractCommandOptions {
  readonly out: string;
  readonly format?: string;
  readonly stdout?: boolean;
  readonly maxBytes: number;
  /** A configuration whose patterns are run. */
  readonly config?: string;
  /** A folder of corrections; false: none are applied. */
  readonly corrections?: string | false;
}

/** How the pages fared. A failed page has a record with errors, or one that could not be written. */
interface Tally {
  written: number;
  failed: number;
  setAside: number;
}

/** Errors that every further record would meet too. */
const hopeless = new Set(["ENOSPC", "EDQUOT", "EROFS", "EIO", "EMFILE"]);

export async function extractCommand(inputs: readonly string[], options: ExtractCommandOptions): Promise<ExitCode> {
  const patterns =
    options.config === undefined ? undefined : await (await import("./patterns.js")).patternsIn(options.config);
  const corrections = await correctionsIn(options);
  const format = options.format ?? (options.stdout ? "ndjson" : "json");
  const writer = writers.find((candidate) => candidate.format === format)!;
  const folder = options.stdout ? null : options.out;
  if (folder !== null) await prepareFolder(folder);
  const sink = await writer.open(folder ?? process.stdout);
  const setAside = folder === null ? null : setAsideIn(folder);
  const progress = await startProgress(inputs);
  const interrupt = new AbortController();
  process.once("SIGINT", () => {
    interrupt.abort();
    progress.say("thidua: stopping after this page; Ctrl-C again stops at once");
  });

  const extraction = { signal: interrupt.signal, ...(patterns && { patterns }), ...(corrections && { corrections }) };
  const tally: Tally = { written: 0, failed: 0, setAside: 0 };
  const summary = new Summary();
  const stdin = inputs.includes("-") ? { stdin: process.stdin } : {};
  const source = readFiles(inputs, { maxBytes: options.maxBytes, ...stdin });
  try {
    for await (const outcome of extractAll(source, extraction)) {
      progress.step();
      if ("setAside" in outcome) {
        tally.setAside += 1;
        progress.say(`thidua: ${outcome.setAside.message}`);
        if (outcome.setAside.record) await setAside?.write(outcome.setAside.record);
        continue;
      }
      const { uri, record } = outcome;
      const problems = record.issues.filter((issue) => issue.severity === "error").map((issue) => issue.message);
      const refusal = await refusalOf(sink, record);
      if (refusal === null) {
        tally.written += 1;
        if (folder !== null) summary.add(record);
      } else problems.push(`the record cannot be written: ${refusal}`);
      for (const problem of problems) progress.say(`thidua: ${uri}: ${problem}`);
      if (problems.length > 0) tally.failed += 1;
    }
  } finally {
    progress.stop();
    await sink.close();
  }
  if (corrections !== null) sayTally(corrections.tally);
  if (folder !== null) await printSummary(summary, tally, folder, writer);
  if (interrupt.signal.aborted) {
    process.stderr.write("thidua: stopped by Ctrl-C; what was written is whole\n");
    return ExitCode.interrupted;
  }
  return tally.failed + tally.setAside > 0 ? ExitCode.someBad : ExitCode.allGood;
}

/** @returns why this one record could not be written, or null; throws what would befall every other record too */
async function refusalOf(sink: Sink, record: PageRecord): Promise<string | null> {
  try {
    await sink.write(record);
    return null;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || hopeless.has(code)) throw error;
    return message;
  }
}

async function printSummary(summary: Summary, tally: Tally, folder: string, writer: Writer): Promise<void> {
  const { stderr } = process;
  const style = styleFor(stderr);
  const lines: string[] = [""];
  if (summary.reports > 0) {
    const { tableOf } = await import("./table.js");
    lines.push(tableOf(summary, stderr.columns ?? 120, style), "");
  }
  const place = folder.endsWith(sep) ? folder : folder + sep;
  const where = writer === json ? place : `${place}records.${writer.format}`;
  lines.push(`${counted(tally.written, "record")} in ${style("bold", where)}`);
  if (tally.failed > 0) lines.push(style("yellow", `${counted(tally.failed, "page")} failed: see the messages above`));
  if (tally.setAside > 0)
    lines.push(style("yellow", `${counted(tally.setAside, "page")} set aside: see the messages above`));
  stderr.write(`${lines.join("\n")}\n`);
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
