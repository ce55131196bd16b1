import { hostname } from "node:os";
import type { ReadingPlan } from "../batch/reading.js";
import type { Config } from "../config/config.js";
import type { Tally } from "../corrections/index.js";
import { type RunCommand, run } from "../nightly/nightly.js";
import { changeLine, OutputError, outputFolders } from "../nightly/outputs.js";
import type { RunSummary } from "../nightly/summary.js";
import { openStore, type Store } from "../store/store.js";
import { asStoreError, StoreError } from "../store/store-error.js";
import { writeTo } from "../write/writer.js";
import { clientFor } from "./client-for.js";
import { loadConfig } from "./config-file.js";
import { readCorrectionsIn, sayTally } from "./corrections-in.js";
import { ExitCode } from "./exit-code.js";
import { languageFilesOf } from "./language.js";
import { legible } from "./legible.js";
import { prepareFolder } from "./output-folder.js";
import { displayFor } from "./run-display.js";
import { onStopSignals } from "./stop-signals.js";

export interface RunCommandOptions {
  readonly config: string;
  readonly programVersion: string;
  /** Another folder of corrections than the configuration's; false: none. */
  readonly corrections?: string | false;
  /** With `retry`: what is held back is let through. */
  readonly accept?: boolean;
}

/** Threads that read pages: one reads while another starts anew behind a page that it could not bear. */
const READING_THREADS = 2;

/** `crawl`, `nightly`, `retry` and `extract --from-store`: one run over the store of a configuration. */
export async function runCommand(command: RunCommand, options: RunCommandOptions): Promise<ExitCode> {
  const config = await loadConfig(options.config);
  if (command !== "crawl") {
    for (const folder of outputFolders(config.outputs)) await prepareFolder(folder, `"outputs" in ${options.config}`);
  }
  const added = command === "crawl" ? {} : await addedBy(config, options);
  try {
    const store = openStore(config.store);
    try {
      return await runIn(store, command, config, options, added);
    } finally {
      store.close();
    }
  } catch (error) {
    return exitCodeOf(asStoreError(config.store, error));
  }
}

/** What is done with pages besides reading them: lines, patterns and corrections, as far as they can be used. */
async function addedBy(config: Config, options: RunCommandOptions): Promise<Omit<ReadingPlan, "format">> {
  const patterns =
    config.patterns.length === 0 ? [] : (await import("./patterns.js")).soundPatterns(config.patterns, options.config);
  const language = await languageFilesOf(config);
  const corrections = await readCorrectionsIn(options);
  return {
    ...(language.length > 0 && { language }),
    ...(patterns.length > 0 && { patterns }),
    ...(corrections.length > 0 && { corrections }),
  };
}

async function runIn(
  store: Store,
  command: RunCommand,
  config: Config,
  { programVersion, accept = false }: RunCommandOptions,
  added: Omit<ReadingPlan, "format">,
): Promise<ExitCode> {
  const display = await displayFor(command);
  const asks = command === "crawl" || command === "nightly";
  const client = asks ? clientFor(config, programVersion, display.warning) : null;
  const stop = onStopSignals(display.stopping);
  let corrected: Tally | null = null;
  try {
    const summary = await run(command, {
      ...{ store, config, now: () => new Date().toISOString(), signal: stop.signal },
      worker: { pid: process.pid, host: hostname(), programVersion },
      ...(client && { client }),
      ...(accept && { accept }),
      ...{ added, jobs: READING_THREADS },
      onCorrected: (tally) => {
        corrected = tally;
      },
      onStart: display.start,
      onPhase: display.phase,
      onCrawled: display.crawled,
      onRead: display.read,
    });
    if (summary === null) {
      display.stopped();
      return stop.exitCode();
    }
    display.done(summary);
    if (corrected !== null) sayTally(corrected);
    if (!asks) await printChanges(store, summary.run);
    return verdict(summary);
  } finally {
    stop.done();
    client?.close();
    display.close();
  }
}

/** A person who reads everything again wants to see what that changed. */
async function printChanges(store: Store, run: number): Promise<void> {
  for (const row of store.changes.of(run)) await writeTo(process.stdout, `${changeLine(store, run, row)}\n`);
}

function verdict({ alarms, pages, listsFailed, files }: RunSummary): ExitCode {
  if (alarms.length > 0) return ExitCode.alarm;
  return pages.failed + pages.setAside + listsFailed + files.failed > 0 ? ExitCode.someBad : ExitCode.allGood;
}

/** Not the fault of what was asked: a scheduler may try again. */
function exitCodeOf(error: unknown): ExitCode {
  const { code, message } = error as NodeJS.ErrnoException;
  const told = error instanceof StoreError || error instanceof OutputError;
  if (!told && code === undefined) throw error;
  process.stderr.write(`thidua: ${legible(message)}\n`);
  return error instanceof StoreError && error.trouble === "locked" ? ExitCode.locked : ExitCode.storeFailed;
}
