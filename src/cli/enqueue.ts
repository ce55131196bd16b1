import { DatabaseError } from "../database/database.js";
import { openDatabase } from "../database/open.js";
import { cut } from "../scale/cut.js";
import { openQueue, type QueueSettings } from "../scale/queue.js";
import type { NumberedShard } from "../scale/shard.js";
import { ExitCode } from "./exit-code.js";
import { legible } from "./legible.js";
import { askedOf, queueAddress } from "./queue-address.js";
import { onStopSignals } from "./stop-signals.js";

export interface EnqueueCommandOptions {
  readonly queue: string;
  readonly list: readonly string[];
  readonly shardPages: number;
  readonly lease?: number;
  readonly retries?: number;
  readonly retryAfter?: number;
  readonly version: string;
}

/** Shards that go to the queue in one statement. */
const AT_ONCE = 100;

export async function enqueueCommand(
  inputs: readonly string[],
  { list: lists, shardPages: pages, version: program, ...options }: EnqueueCommandOptions,
): Promise<ExitCode> {
  const address = queueAddress(options.queue);
  await askedOf(address, () => makeDatabase(address));
  const queue = await askedOf(address, () => openQueue(address, { name: "thidua enqueue", create: true }));
  const stop = onStopSignals(() => process.stderr.write("thidua: stopping; what is enqueued stays\n"));
  const tally = { added: 0, known: 0, pages: 0, problems: 0 };
  let batch: NumberedShard[] = [];
  const flush = async () => {
    const added = await queue.add(batch);
    tally.added += added;
    tally.known += batch.length - added;
    batch = [];
  };
  try {
    await queue.prepare(settingsIn(options));
    for await (const found of cut(inputs, { lists, pages, program })) {
      if (stop.signal.aborted) break;
      if ("problem" in found) {
        tally.problems += 1;
        process.stderr.write(`thidua: ${legible(found.problem)}\n`);
        continue;
      }
      tally.pages += found.shard.pages;
      batch.push(found);
      if (batch.length === AT_ONCE) await flush();
    }
    await flush();
  } finally {
    stop.done();
    await queue.close();
  }
  const known = tally.known > 0 ? `, ${tally.known} were there already` : "";
  process.stderr.write(`${tally.pages} pages, ${tally.added} shards added${known}\n`);
  if (stop.signal.aborted) return stop.exitCode();
  return tally.problems > 0 ? ExitCode.someBad : ExitCode.allGood;
}

/** Tables for the records; those of an older program get what they lack. */
async function makeDatabase(address: string): Promise<void> {
  const database = await openDatabase(address, "share").catch((error: unknown) => {
    if (error instanceof DatabaseError) return openDatabase(address, "load");
    throw error;
  });
  await database.close();
}

function settingsIn({
  lease,
  retries,
  retryAfter,
}: Pick<EnqueueCommandOptions, "lease" | "retries" | "retryAfter">): Partial<QueueSettings> {
  return {
    ...(lease === undefined ? {} : { leaseSeconds: lease }),
    ...(retries === undefined ? {} : { retries }),
    ...(retryAfter === undefined ? {} : { retrySeconds: retryAfter }),
  };
}
