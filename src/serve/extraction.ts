import { availableParallelism } from "node:os";
import { createThreads } from "../batch/threads.js";
import type { ExtractionTask } from "./worker.js";

export interface ExtractionOptions {
  /** How long one page may take, waiting included. */
  readonly milliseconds: number;
  readonly threads?: number;
}

export type Extraction =
  | { readonly json: string }
  | {
      readonly refused: "too-slow" | "unreadable";
      /** In one line, where it is known. */
      readonly reason?: string;
    };

export interface Extractor {
  run(task: ExtractionTask): Promise<Extraction>;
  close(): Promise<void>;
}

/** Memory of a thread: a page that takes more ends its thread, not the service. */
const MOST_MEGABYTES = 512;

export function createExtractor({ milliseconds, threads = availableParallelism() }: ExtractionOptions): Extractor {
  const pool = createThreads<ExtractionTask, { json: string } | { problem: string }>({
    worker: new URL("./worker.js", import.meta.url),
    threads,
    ready: 1,
    megabytes: MOST_MEGABYTES,
  });
  return {
    async run(task) {
      const ran = await pool.run(task, milliseconds);
      if ("ended" in ran) return { refused: ran.ended === "time" ? "too-slow" : "unreadable" };
      return "json" in ran.result ? ran.result : { refused: "unreadable", reason: ran.result.problem };
    },
    close: () => pool.close(),
  };
}
