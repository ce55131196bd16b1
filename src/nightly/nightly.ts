import type { ReadingPlan } from "../batch/reading.js";
import type { Config } from "../config/config.js";
import type { Tally } from "../corrections/index.js";
import { type CrawledPage, crawl } from "../crawl/crawl.js";
import type { Client } from "../crawl/types.js";
import type { Worker } from "../store/runs.js";
import type { Store } from "../store/store.js";
import { raiseAlarms } from "./alarms.js";
import { endAlarms } from "./ended-alarms.js";
import { writeOutputs } from "./outputs.js";
import { type ReadPageResult, readPages } from "./read-pages.js";
import { type RunSummary, summarise } from "./summary.js";

export type RunCommand = "crawl" | "nightly" | "retry" | "extract";
export type Phase = "crawl" | "read" | "write";

export interface RunOptions {
  readonly store: Store;
  readonly config: Config;
  readonly worker: Worker;
  /** For the commands that ask the sites. */
  readonly client?: Client;
  /** Now, as RFC 3339 in UTC. */
  readonly now: () => string;
  readonly signal?: AbortSignal;
  /** The configuration's patterns and what people corrected, if there is any. */
  readonly added?: Omit<ReadingPlan, "format">;
  /** Threads that read pages; 1 reads in this one. */
  readonly jobs?: number;
  /** With `retry`: what is held back is let through. */
  readonly accept?: boolean;
  readonly onStart?: (run: { readonly id: number; readonly resumed: boolean }) => void;
  readonly onPhase?: (phase: Phase) => void;
  readonly onCrawled?: (page: CrawledPage) => void;
  readonly onRead?: (page: ReadPageResult) => void;
  /** Told once what became of corrections. */
  readonly onCorrected?: (tally: Tally) => void;
}

/** What each command does between the beginning and the end of its run. */
const phases: Readonly<Record<RunCommand, { crawl: boolean; read: "unread" | "set-aside" | "all" | null }>> = {
  crawl: { crawl: true, read: null },
  nightly: { crawl: true, read: "unread" },
  retry: { crawl: false, read: "set-aside" },
  extract: { crawl: false, read: "all" },
};

/**
 * One run over a store: crawl, read, write, as the command asks. A run that was cut off is continued; it is finished when
 * its outputs are written.
 *
 * @returns the run's summary, or null when the signal stopped it: the next call goes on
 * @throws StoreError, or OutputError when an output cannot be written; the next call goes on
 */
export async function run(command: RunCommand, options: RunOptions): Promise<RunSummary | null> {
  const { store, config, worker, now, signal } = options;
  const { id, resumed } = store.atomically(() => store.runs.begin(command, worker, now()));
  options.onStart?.({ id, resumed });
  const common = { store, run: id, now, ...(signal && { signal }) };

  if (phases[command].crawl) {
    options.onPhase?.("crawl");
    const client = options.client!;
    await crawl({ ...common, config, client, ...(options.onCrawled && { onPage: options.onCrawled }) });
  }
  if (options.accept) store.atomically(() => store.holds.accept(now()));
  const read = options.accept ? "unread" : phases[command].read;
  let readAgain: { unchanged: number; setAside: number } | null = null;
  if (read !== null && !signal?.aborted) {
    options.onPhase?.("read");
    const { programVersion } = worker;
    const tally = await readPages(read, {
      ...common,
      programVersion,
      ...(options.added && { added: options.added }),
      files: config.attachments === "read",
      ...(options.jobs && { jobs: options.jobs }),
      ...(options.onRead && { onPage: options.onRead }),
    });
    options.onCorrected?.(tally.corrected);
    if (!phases[command].crawl) readAgain = { unchanged: tally.unchanged, setAside: tally["set-aside"] };
  }
  if (signal?.aborted) return null;

  options.onPhase?.("write");
  // A crawl alone tells nothing: what it found is told by the run that reads it.
  if (read !== null) {
    store.atomically(() => store.changes.claim(id));
    raiseAlarms(store, id, { offline: command === "extract" });
  }
  const ended = phases[command].crawl ? endAlarms(store, id) : [];
  const sites = config.sites.map(({ name }) => name);
  const summary = summarise(store, { run: id, now: now(), sites, readAgain, ended });
  if (read !== null) await writeOutputs(store, config.outputs, summary);
  store.atomically(() => store.runs.finish(id, summary.finishedAt, summary));
  return summary;
}
