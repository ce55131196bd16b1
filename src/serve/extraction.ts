import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { ExtractionTask } from "./worker.js";

export interface ExtractionOptions {
  /** How long one page may take, waiting included. */
  readonly milliseconds: number;
  readonly threads?: number;
}

export type Extraction = { readonly json: string } | { readonly refused: "too-slow" | "unreadable" };

export interface Extractor {
  run(task: ExtractionTask): Promise<Extraction>;
  close(): Promise<void>;
}

/** Memory of a thread: a page that takes more ends its thread, not the service. */
const MOST_MEGABYTES = 512;

export function createExtractor({ milliseconds, threads = availableParallelism() }: ExtractionOptions): Extractor {
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    runtime: "worker_threads",
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  return {
    async run(task) {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(), milliseconds);
      try {
        const done: { json: string } | { problem: string } = await pool.run(task, { signal: limit.signal });
        return "json" in done ? done : { refused: "unreadable" };
      } catch {
        // The thread was ended: by the limit, or by its own memory.
        return { refused: limit.signal.aborted ? "too-slow" : "unreadable" };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => pool.destroy(),
  };
}
