import { Tinypool } from "tinypool";

export interface ThreadsOptions {
  /** The module whose default export is run. */
  readonly worker: URL;
  readonly threads: number;
  /** How many are kept ready while there is nothing to do. */
  readonly ready: number;
  /** Memory of one thread. */
  readonly megabytes: number;
  /** What every thread is given when it starts. */
  readonly data?: unknown;
}

/** What a task gave, or why its thread was ended. The others go on, and another thread takes its place. */
export type Ran<Result> = { readonly result: Result } | { readonly ended: "time" | "memory" | "fault" | "closed" };

export interface Threads<Task, Result> {
  /** @param milliseconds how long it may take, waiting for a thread included */
  run(task: Task, milliseconds: number, transfer?: readonly ArrayBuffer[]): Promise<Ran<Result>>;
  /** Ends all threads, whatever they are at. */
  close(): Promise<void>;
}

/** Pages leave little behind: what V8 would take by itself in each thread is mostly empty. */
const YOUNG_MEGABYTES = 12;

/** Threads for work that may not be trusted to end: each task has a limit of time and of memory. */
export function createThreads<Task, Result>(options: ThreadsOptions): Threads<Task, Result> {
  const pool = new Tinypool({
    filename: options.worker.href,
    runtime: "worker_threads",
    minThreads: options.ready,
    maxThreads: options.threads,
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    workerData: options.data,
  });
  // A thread that fails without a task is replaced when the next one comes.
  pool.on("error", () => {});
  const running = new Set<AbortController>();
  let closed = false;
  return {
    async run(task, milliseconds, transfer = []) {
      // A pool that was destroyed would begin new threads.
      if (closed) return { ended: "closed" };
      const limit = new AbortController();
      running.add(limit);
      const timer = setTimeout(() => limit.abort(), milliseconds);
      try {
        return { result: await pool.run(task, { signal: limit.signal, transferList: [...transfer] }) };
      } catch (error) {
        if (closed) return { ended: "closed" };
        if (limit.signal.aborted) return { ended: "time" };
        const { code } = error as NodeJS.ErrnoException;
        return { ended: code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "fault" };
      } finally {
        clearTimeout(timer);
        running.delete(limit);
      }
    },
    async close() {
      closed = true;
      for (const limit of running) limit.abort();
      await pool.destroy();
    },
  };
}
