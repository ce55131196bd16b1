import { setTimeout as delay } from "node:timers/promises";
import type { PageThreads } from "../batch/page-threads.js";
import { Lease, LeaseLost, Stuck } from "./lease.js";
import type { Job, Queue } from "./queue.js";
import { isOfDatabase, type Records } from "./records.js";
import { failJob, NothingShared, runShard } from "./run-shard.js";
import { nameOf } from "./shard.js";

export interface WorkOptions {
  /** How this worker is called in the results. */
  readonly worker: string;
  readonly queue: Queue;
  readonly records: Records;
  /** Read pages within limits of time and memory. */
  readonly threads: Pick<PageThreads, "read">;
  /** How many pages are read at a time. */
  readonly jobs: number;
  readonly maxBytes: number;
  /** Gives back what it works on and ends. */
  readonly signal: AbortSignal;
  /** Ends when nothing waits and nobody works any more. */
  readonly untilDone: boolean;
  readonly say: (line: string) => void;
}

export interface WorkTally {
  shards: number;
  pages: number;
  /** Tries of a page that yielded no record. */
  failed: number;
}

class Stopped extends Error {}

const IDLE_MILLISECONDS = 1000;
const LONGEST_PAUSE_MILLISECONDS = 30_000;

/**
 * Takes jobs and does them until it is told to stop. A database that cannot be reached is tried again and again.
 *
 * @throws Stuck, NothingShared: this machine is of no use, others have the shard
 */
export async function work(options: WorkOptions): Promise<WorkTally> {
  const { queue, signal, say } = options;
  const tally: WorkTally = { shards: 0, pages: 0, failed: 0 };
  let troubles = 0;
  while (!signal.aborted) {
    try {
      // One job at a time: a page that ends its worker takes no other with it.
      const job = await queue.take();
      if (job !== null) await doJob(job, tally, options);
      else if (options.untilDone && (await queue.isDone())) break;
      else await pause(IDLE_MILLISECONDS, signal);
      if (troubles > 0) say("the database answers again");
      troubles = 0;
    } catch (error) {
      if (error instanceof Stuck || error instanceof NothingShared) throw error;
      troubles += 1;
      if (troubles === 1) say(`${messageOf(error)}: trying again until it works`);
      await pause(Math.min(LONGEST_PAUSE_MILLISECONDS, IDLE_MILLISECONDS * 2 ** Math.min(troubles, 10)), signal);
    }
  }
  return tally;
}

async function doJob(job: Job, tally: WorkTally, options: WorkOptions): Promise<void> {
  const { queue, say } = options;
  const lease = new Lease(job, queue.statements);
  const over = new AbortController();
  const fail = (problem: string) => {
    tally.failed += 1;
    say(problem);
  };
  try {
    const stopped = rejectedBy(options.signal, over.signal);
    const done = await lease.during(() =>
      Promise.race([runShard(job, lease, { ...options, over: over.signal }), stopped]),
    );
    tally.shards += 1;
    tally.pages += done.pages;
    if (done.problem !== undefined) fail(done.problem);
  } catch (error) {
    if (error instanceof Stopped) return await lease.giveBack();
    const problem = `${nameOf(job.shard)}: ${messageOf(error)}`;
    if (error instanceof LeaseLost) return say(problem);
    if (error instanceof Stuck) throw new Stuck(problem);
    // Where even what follows cannot be said, the lease runs out.
    if (isOfDatabase(error)) {
      await lease.giveBack().catch(() => {});
      throw error;
    }
    const said = await failJob(job, lease, options, messageOf(error)).then(
      () => true,
      () => false,
    );
    if (!said || error instanceof NothingShared) throw error;
    fail(problem);
  } finally {
    over.abort();
  }
}

/** Only until it is over, so that no listener stays. */
function rejectedBy(signal: AbortSignal, over: AbortSignal): Promise<never> {
  return new Promise((_, fail) => {
    const stop = () => fail(new Stopped());
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true, signal: over });
  });
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal }).catch(() => {});
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
