import { availableParallelism } from "node:os";
import { createThreads } from "../batch/threads.js";
import type { CorrectionsNow } from "../corrections/index.js";
import type { ExtractionTask } from "./worker.js";

export interface ExtractionOptions {
  /** How long one page may take, waiting included. */
  readonly milliseconds: number;
  readonly threads?: number;
  /** What people have said of a page by now; without it records are as they are read. */
  readonly corrections?: CorrectionsNow;
}

export type Extraction =
  | { readonly json: string }
  | {
      readonly refused: "too-slow" | "unreadable";
      /** In one line, where it is known. */
      readonly reason?: string;
    };

export interface Extractor {
  run(task: Omit<ExtractionTask, "corrections">): Promise<Extraction>;
  close(): Promise<void>;
}

/** Memory of a thread: a page that takes more ends its thread, not the service. */
const MOST_MEGABYTES = 512;

export function createExtractor(options: ExtractionOptions): Extractor {
  const { milliseconds, threads = availableParallelism(), corrections } = options;
  const pool = createThreads<ExtractionTask, { json: string } | { problem: string }>({
    worker: new URL("./worker.js", import.meta.url),
    threads,
    ready: 1,
    megabytes: MOST_MEGABYTES,
  });
  return {
    async run(task) {
      const said = await corrections?.of(task);
      const ran = await pool.run({ ...task, ...(said && { corrections: said }) }, milliseconds);
      if ("ended" in ran) return { refused: ran.ended === "time" ? "too-slow" : "unreadable" };
      return "json" in ran.result ? ran.result : { refused: "unreadable", reason: ran.result.problem };
    },
    close: () => pool.close(),
  };
}
