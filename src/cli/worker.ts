import { hostname } from "node:os";
import { createPageThreads } from "../batch/page-threads.js";
import { Stuck } from "../scale/lease.js";
import { WORKER_PREFIX } from "../scale/progress.js";
import { openQueue } from "../scale/queue.js";
import { Records } from "../scale/records.js";
import { NothingShared } from "../scale/run-shard.js";
import { work } from "../scale/worker.js";
import { type CorrectionsOptions, correctionsNow } from "./corrections-in.js";
import { ExitCode } from "./exit-code.js";
import { legible } from "./legible.js";
import { askedOf, queueAddress } from "./queue-address.js";
import { onStopSignals } from "./stop-signals.js";
import { UsageError } from "./usage-error.js";

export interface WorkerCommandOptions extends Pick<CorrectionsOptions, "corrections"> {
  readonly queue: string;
  readonly jobs: number;
  readonly maxBytes: number;
  readonly pageTimeout: number;
  readonly pageMemory: number;
  readonly untilDone?: boolean;
}

/** Runs until it is told to stop, or until nothing is left to do. */
export async function workerCommand(options: WorkerCommandOptions): Promise<ExitCode> {
  const address = queueAddress(options.queue);
  // The longest name of a connection has 63 bytes.
  const worker = `${hostname().slice(0, 40)}:${process.pid}`;
  const { leaseSeconds, records } = await askedOf(address, () => openRecords(address));
  if (leaseSeconds <= options.pageTimeout)
    throw new UsageError(
      `--page-timeout ${options.pageTimeout} must be shorter than the queue's lease of ${leaseSeconds} s`,
    );
  const queue = await openQueue(address, {
    name: WORKER_PREFIX + worker,
    superviseSeconds: Math.ceil(leaseSeconds / 4),
  });
  const corrections = await correctionsNow(options);
  const threads = createPageThreads({
    plan: { format: "ndjson" },
    ...(corrections && { corrections }),
    jobs: options.jobs,
    pageMilliseconds: options.pageTimeout * 1000,
    pageMegabytes: options.pageMemory,
  });
  const say = (line: string) => void process.stderr.write(`thidua: ${legible(line)}\n`);
  const stop = onStopSignals(() => say("stopping; what was begun goes back to the queue"));
  try {
    const tally = await work({
      ...{ worker, queue, records, threads, say, signal: stop.signal },
      ...{ jobs: options.jobs, maxBytes: options.maxBytes, untilDone: options.untilDone ?? false },
    });
    say(`${tally.pages} pages of ${tally.shards} shards, ${tally.failed} failures`);
    if (stop.signal.aborted) return stop.exitCode();
    return tally.failed > 0 ? ExitCode.someBad : ExitCode.allGood;
  } catch (error) {
    if (!(error instanceof Stuck || error instanceof NothingShared)) throw error;
    say(error.message);
    // What hangs would keep the process from ending in order.
    if (error instanceof Stuck) process.kill(process.pid, "SIGKILL");
    return ExitCode.storeFailed;
  } finally {
    stop.done();
    await threads.close();
    await queue.close();
    await records.close();
  }
}

/** @throws DatabaseError where either cannot be used */
async function openRecords(address: string): Promise<{ leaseSeconds: number; records: Records }> {
  const queue = await openQueue(address, { name: "thidua" });
  const leaseSeconds = await queue.leaseSeconds().finally(() => queue.close());
  const records = new Records(address, leaseSeconds);
  await records.use(async () => {});
  return { leaseSeconds, records };
}
