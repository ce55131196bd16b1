import PQueue from "p-queue";
import type { PageThreads } from "../batch/page-threads.js";
import { load } from "../database/load.js";
import { type Loadable, parseLoadable } from "../database/loadable.js";
import type { PageInput } from "../source/page-input.js";
import type { PrintedRecord } from "../write/writer.js";
import type { Lease } from "./lease.js";
import type { Job, JobResult, Queue } from "./queue.js";
import { readShard } from "./read-shard.js";
import { type Records, statementsOf } from "./records.js";
import { type NumberedShard, nameOf, type Pages, pageOf } from "./shard.js";

export interface ShardContext {
  readonly worker: string;
  readonly queue: Queue;
  readonly records: Records;
  /** Read pages within limits of time and memory. */
  readonly threads: Pick<PageThreads, "read">;
  /** How many pages are read at a time. */
  readonly jobs: number;
  readonly maxBytes: number;
  /** Nobody waits for this any more. */
  readonly over: AbortSignal;
}

/** None of a shard's files is on this machine. */
export class NothingShared extends Error {}

interface Failure {
  readonly page: Pages;
  readonly problem: string;
}

/** Records are written while others are read, as soon as there are so many, or so many bytes of them. */
const PORTION_RECORDS = 50;
const PORTION_BYTES = 8_000_000;

/**
 * Does one job: reads its pages and writes their records, then ends the job in the transaction that says so. Whatever is
 * read twice, by this worker or another, is written once. What yields no record gets a job of its own, or fails if it has one;
 * a shard that was tried before goes on page by page, so that a page which ends workers ends them alone.
 *
 * @throws LeaseLost, NothingShared, ShardError, and what befalls the database
 */
export async function runShard(
  job: Job,
  lease: Lease,
  context: ShardContext,
): Promise<JobResult & { problem?: string }> {
  const { worker } = context;
  if (job.retries > 0 && job.shard.pages > 1) {
    const pages = await split(job, lease, context);
    return end(job, lease, context, { worker, pages: 0, handedOn: pages.length }, pages);
  }
  const { failures, ...result } = await readAndLoad(job, lease, context);
  if (job.shard.pages === 1 && failures.length > 0) {
    const { problem } = failures[0]!;
    await failJob(job, lease, context, problem);
    return { worker, pages: 0, handedOn: 0, problem };
  }
  const alone = failures.map(({ page }) => pageOf(job.id, page));
  return end(job, lease, context, { worker, ...result, handedOn: alone.length }, alone);
}

/** Counts as a try; after the last one the job goes to the dead letter queue. */
export async function failJob(
  job: Job,
  lease: Lease,
  { worker, records, queue }: Pick<ShardContext, "worker" | "records" | "queue">,
  problem: string,
): Promise<void> {
  await records.use((database) =>
    database.transaction(async () => {
      const within = statementsOf(database);
      await lease.hold(within);
      await queue.fail(job.id, `${problem} [${worker}]`, within);
    }),
  );
}

async function split({ id, shard }: Job, lease: Lease, context: ShardContext): Promise<NumberedShard[]> {
  if ("files" in shard) return shard.files.map((file) => pageOf(id, { files: [file] }));
  const pages: NumberedShard[] = [];
  for await (const { alone } of readShard(shard, context.maxBytes, () => lease.moved())) {
    if (context.over.aborted) break;
    lease.moved();
    pages.push(pageOf(id, alone));
  }
  return pages;
}

async function end(
  job: Job,
  lease: Lease,
  { queue, records }: ShardContext,
  result: JobResult,
  pages: readonly NumberedShard[],
): Promise<JobResult> {
  await records.use((database) =>
    database.transaction(async () => {
      const within = statementsOf(database);
      await lease.hold(within);
      await queue.add(pages, within);
      await queue.complete(job.id, result, within);
    }),
  );
  return result;
}

async function readAndLoad(
  job: Job,
  lease: Lease,
  context: ShardContext,
): Promise<{ pages: number; failures: Failure[] }> {
  const { records, maxBytes, over } = context;
  const atATime = new PQueue({ concurrency: context.jobs });
  const failures: Failure[] = [];
  let portion: (Loadable & { readonly place: string; readonly page: Pages })[] = [];
  let bytes = 0;
  let pages = 0;
  let missing = 0;
  let seen = 0;

  const readOne = async (page: PageInput, alone: Pages) => {
    const result = await context.threads.read(page);
    lease.moved();
    const read = "printed" in result ? parseLoadable(lineOf(result.printed)) : { problem: result.setAside.message };
    if ("problem" in read) failures.push({ page: alone, problem: read.problem });
    else {
      portion.push({ place: page.uri, page: alone, ...read });
      bytes += read.evidence.length;
    }
  };
  const flush = async () => {
    const items = portion;
    portion = [];
    bytes = 0;
    if (items.length === 0) return;
    await records.use(async (database) => {
      const refused = new Map<string, string>();
      const within = statementsOf(database);
      await load(database, items, {
        guard: () => lease.hold(within),
        shared: true,
        onProblem: (problem, place) => refused.set(place, problem),
      });
      for (const { place, page } of items) {
        const problem = refused.get(place);
        if (problem === undefined) pages += 1;
        else failures.push({ page, problem });
      }
    });
  };

  const reading: Promise<void>[] = [];
  let writing = Promise.resolve();
  for await (const { page, alone } of readShard(job.shard, maxBytes, () => lease.moved())) {
    if (over.aborted) break;
    seen += 1;
    if ("error" in page && page.error.code === "not-found") missing += 1;
    await atATime.onSizeLessThan(1);
    reading.push(atATime.add(() => readOne(page, alone)));
    if (portion.length >= PORTION_RECORDS || bytes >= PORTION_BYTES) {
      await lease.keptWhile(() => writing);
      writing = lease.keptWhile(flush);
      // Awaited with the next portion, or at the end.
      writing.catch(() => {});
    }
  }
  await Promise.all(reading);
  if (job.shard.pages > 1 && missing > 0 && missing === seen)
    throw new NothingShared(`${nameOf(job.shard)}: none is on this machine: share the folder at the same path`);
  await lease.keptWhile(async () => {
    await writing;
    await flush();
  });
  return { pages, failures };
}

/** As a line of NDJSON is loaded: without its end. */
function lineOf({ text }: PrintedRecord): Buffer {
  const line =
    typeof text === "string" ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return line.subarray(0, line.at(-1) === LINE_FEED ? -1 : undefined);
}

const LINE_FEED = 10;
