import { createHash } from "node:crypto";
import { availableParallelism, hostname } from "node:os";
import { join, sep } from "node:path";
import { BatchOutput } from "../batch/output.js";
import type { PageResult, Problem } from "../batch/page-result.js";
import { readBatch } from "../batch/read-batch.js";
import type { ReadingPlan } from "../batch/reading.js";
import { pagesLeft, ResumeError } from "../batch/resume.js";
import { isMessage, messageIn } from "../messages/catalogue.js";
import type { FilesOptions } from "../source/files.js";
import { type Writer, writers } from "../write/index.js";
import { json } from "../write/json.js";
import { readCorrectionsIn, sayTally } from "./corrections-in.js";
import { ExitCode } from "./exit-code.js";
import { FetchedAddresses } from "./fetched-addresses.js";
import { prepareFolder } from "./output-folder.js";
import { PassedOver } from "./passed-over.js";
import type { Problems } from "./problems.js";
import { type Progress, startProgress } from "./progress.js";
import { quotingHint } from "./quoting-hint.js";
import { styleFor } from "./style.js";
import { Summary } from "./summary.js";
import { unfinishedIn } from "./unfinished.js";
import { UsageError } from "./usage-error.js";

export interface ExtractCommandOptions {
  readonly out: string;
  readonly format?: string;
  readonly stdout?: boolean;
  readonly maxBytes: number;
  /** Files that name further inputs. */
  readonly list: readonly string[];
  /** Threads. */
  readonly jobs?: number;
  readonly unordered?: boolean;
  /** Seconds and megabytes that one page may take; as given, undefined for the defaults. */
  readonly pageTimeout?: number;
  readonly pageMemory?: number;
  /** Go on with a batch that was cut off. */
  readonly resume?: boolean;
  /** A configuration whose lines and patterns are used. */
  readonly config?: string;
  /** A folder of corrections; false: none are applied. */
  readonly corrections?: string | false;
  readonly version: string;
}

const PAGE_SECONDS = 60;
const PAGE_MEGABYTES = 2048;

export async function extractCommand(inputs: readonly string[], options: ExtractCommandOptions): Promise<ExitCode> {
  const format = options.format ?? (options.stdout ? "ndjson" : "json");
  const writer = writers.find((candidate) => candidate.format === format)!;
  const folder = options.stdout ? null : options.out;
  if (folder !== null && /\.(?:json|ndjson|jsonl)$/i.test(folder))
    throw new UsageError(
      `${folder} is the name of a file: name a folder with --out, or write to a file with --stdout >`,
    );
  if (options.unordered && folder !== null && writer === json)
    throw new UsageError("--unordered would leave the names of files to chance: add --format ndjson or --stdout");
  const plan = await planOf(format, options);
  if (folder !== null) await prepareFolder(folder);
  const settings = {
    inputs,
    "--list": options.list,
    "--format": format,
    "--max-bytes": options.maxBytes,
    ...{ version: options.version, "language, patterns or corrections": digestOf(plan) },
  };
  const header = { batch: 1, settings, process: { pid: process.pid, host: hostname() } } as const;
  const { unfinished, alone } = folder === null ? {} : await unfinishedIn(folder, header, options.resume === true);
  const progress = await startProgress(inputs, options.list, unfinished?.checkpoint?.pages ?? 0);
  const output = await BatchOutput.open({
    ...{ target: folder ?? process.stdout, writer, makeFolder: prepareFolder },
    ...(alone && { header }),
    ...(unfinished && { unfinished }),
  });
  return runBatch(inputs, options, { plan, folder, writer, output, progress });
}

interface Batch {
  readonly plan: ReadingPlan;
  readonly folder: string | null;
  readonly writer: Writer;
  readonly output: BatchOutput;
  readonly progress: Progress;
}

async function runBatch(inputs: readonly string[], options: ExtractCommandOptions, batch: Batch): Promise<ExitCode> {
  const { plan, folder, output, progress } = batch;
  const { tally, passed } = output;
  const interrupt = new AbortController();
  process.once("SIGINT", () => {
    interrupt.abort();
    progress.say("thidua: stopping after this page; Ctrl-C again stops at once");
  });
  const addresses = new FetchedAddresses(options, interrupt.signal);
  const summary = new Summary();
  const corrected = { pages: 0, applied: 0, open: 0 };
  const passedOver = new PassedOver();
  const files: FilesOptions = {
    ...{ maxBytes: options.maxBytes, lists: options.list, onPassedOver: passedOver.add },
    fetchPage: addresses.fetchPage,
    ...(inputs.includes("-") ? { stdin: process.stdin } : {}),
  };
  const results = readBatch(pagesLeft(inputs, files, passed.state(), passed), {
    plan,
    jobs: options.jobs ?? availableParallelism(),
    unordered: options.unordered === true,
    pageMilliseconds: (options.pageTimeout ?? PAGE_SECONDS) * 1000,
    pageMegabytes: options.pageMemory ?? PAGE_MEGABYTES,
    alwaysThreads: options.pageTimeout !== undefined || options.pageMemory !== undefined,
  });
  let done = false;
  try {
    for await (const [page, result] of results) {
      if (interrupt.signal.aborted) break;
      progress.step();
      const refusal = await output.write(page, result);
      tell(result, refusal, { progress, problems: summary.problems, all: folder === null });
      if (!("printed" in result)) continue;
      if (folder !== null && refusal === null) summary.add(result.rows, result.warnings);
      for (const key of ["pages", "applied", "open"] as const) corrected[key] += result.corrected?.[key] ?? 0;
    }
    done = !interrupt.signal.aborted;
    if (!done) await output.save();
  } catch (error) {
    throw error instanceof ResumeError ? new UsageError(error.message) : error;
  } finally {
    addresses.close();
    progress.stop();
    await (done ? output.finish() : output.stop());
  }
  sayTally(corrected);
  passedOver.say();
  if (folder !== null) await printSummary(summary, batch, folder);
  if (!done) {
    const again = folder === null ? "" : "; --resume goes on";
    process.stderr.write(`thidua: stopped by Ctrl-C; what was written is whole${again}\n`);
    return ExitCode.interrupted;
  }
  if (tally.written + tally.failed === 0 && summary.isAllMissing(tally.setAside)) {
    const hint = await quotingHint(inputs);
    if (hint !== null) process.stderr.write(`thidua: ${hint}\n`);
    return ExitCode.usage;
  }
  return tally.failed + tally.setAside > 0 ? ExitCode.someBad : ExitCode.allGood;
}

async function planOf(format: string, options: ExtractCommandOptions): Promise<ReadingPlan> {
  const patterns =
    options.config === undefined ? [] : await (await import("./patterns.js")).readPatternsIn(options.config);
  const language =
    options.config === undefined ? [] : await (await import("./language.js")).languageFilesIn(options.config);
  const corrections = await readCorrectionsIn(options);
  return {
    format,
    ...(language.length > 0 && { language }),
    ...(patterns.length > 0 && { patterns }),
    ...(corrections.length > 0 && { corrections }),
  };
}

function digestOf({ language, patterns, corrections }: ReadingPlan): string {
  if (language === undefined && patterns === undefined && corrections === undefined) return "none";
  return createHash("sha256")
    .update(JSON.stringify([language, patterns, corrections]))
    .digest("hex")
    .slice(0, 16);
}

interface Telling {
  readonly progress: Progress;
  readonly problems: Problems;
  /** Each at once, however many. */
  readonly all: boolean;
}

function tell(result: PageResult, refusal: string | null, { progress, problems, all }: Telling): void {
  for (const { code, message } of problemsOf(result, refusal))
    if (problems.add(code, message) || all) progress.say(`thidua: ${message}`);
}

function problemsOf(result: PageResult, refusal: string | null): readonly Problem[] {
  if ("setAside" in result) return [result.setAside];
  const refused = { code: "not-written", message: `the record cannot be written: ${refusal}` };
  return [...result.problems, ...(refusal === null ? [] : [refused])].map(({ code, message }) => ({
    code,
    message: `${result.uri}: ${message}`,
  }));
}

async function printSummary(summary: Summary, { output, writer }: Batch, folder: string): Promise<void> {
  const { tally } = output;
  const { stderr } = process;
  const style = styleFor(stderr);
  const place = folder.endsWith(sep) ? folder : folder + sep;
  const where = writer === json ? place : `${place}records.${writer.format}`;
  const lines: string[] = [""];
  if (summary.reports > 0) {
    const { tableOf } = await import("./table.js");
    lines.push(tableOf(summary, stderr.columns ?? 120, style), "");
  }
  lines.push(`${counted(tally.written, "record")} in ${style("bold", where)}`);
  if (tally.failed > 0) lines.push(style("yellow", `${counted(tally.failed, "page")} failed: their records tell why`));
  if (tally.setAside > 0)
    lines.push(style("yellow", `${counted(tally.setAside, "page")} set aside: no record was made`));
  const kept = await summary.problems.keep(join(folder, "problems.txt"));
  const { byKind } = summary.problems;
  if (byKind.length > 0) {
    const told = kept === null ? "see the messages above" : `all of them in ${kept}`;
    lines.push(`  ${listed(byKind)}: ${told}`);
  }
  const { warnings } = summary;
  if (warnings.length > 0) {
    const all = warnings.reduce((sum, [, count]) => sum + count, 0);
    lines.push(style("yellow", counted(all, "warning")), `  ${listed(warnings)}: thidua report issues ${folder}`);
  }
  stderr.write(`${lines.join("\n")}\n`);
}

/** Kinds with their counts, in words. */
function listed(kinds: readonly (readonly [code: string, count: number])[]): string {
  return kinds.map(([code, count]) => `${count} × ${nameOfCode(code)}`).join(", ");
}

function nameOfCode(code: string): string {
  const key = `code_${code}`;
  return isMessage(key) ? messageIn("en", key) : code.replaceAll("-", " ");
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
