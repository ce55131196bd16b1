import pg from "pg";
import PgBoss from "pg-boss";
import { DatabaseError } from "../database/database.js";
import type { NumberedShard, Shard } from "./shard.js";

/** The queue in the database, and the one for what could not be done. */
export const QUEUE = "thidua";
export const DEAD_QUEUE = "thidua-dead";

export interface QueueSettings {
  /** How long a worker may be silent before its shard goes to another. */
  readonly leaseSeconds: number;
  /** How often what failed is tried again. */
  readonly retries: number;
  /** Wait before the first of them; it doubles each time. */
  readonly retrySeconds: number;
}

export interface Job {
  readonly id: string;
  readonly shard: Shard;
  /** How often it was tried before. */
  readonly retries: number;
  readonly leaseSeconds: number;
}

/** What a finished job says of itself. */
export interface JobResult {
  readonly worker: string;
  /** Pages whose record is in the database. */
  readonly pages: number;
  /** Pages that got a job of their own. */
  readonly handedOn: number;
}

/** Runs a statement: of the queue's own connections, or within a transaction. */
export interface Statements {
  executeSql(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

export interface Queue {
  readonly statements: Statements;
  /** Makes the queue; settings that it has already are changed for the jobs to come. */
  prepare(settings: Partial<QueueSettings>): Promise<void>;
  leaseSeconds(): Promise<number>;
  /** @returns how many of these were not there yet */
  add(shards: readonly NumberedShard[], within?: Statements): Promise<number>;
  /** @returns a job of which this worker now has the lease, or null where none waits */
  take(): Promise<Job | null>;
  /** Whether nothing waits and nobody works. */
  isDone(): Promise<boolean>;
  complete(id: string, result: JobResult, within: Statements): Promise<void>;
  /** The job is tried again later; after the last time it goes to the dead letter queue with its reason. */
  fail(id: string, reason: string, within: Statements): Promise<void>;
  close(): Promise<void>;
}

/** Pages first that nobody has had trouble with. */
const TROUBLED = -1;
/** A shard must be tried again to go on page by page. */
const SHARD_RETRIES = 3;
const KEPT_DAYS = 30;
const defaults: QueueSettings = { leaseSeconds: 60, retries: 2, retrySeconds: 5 };

export interface QueueOptions {
  /** How the connections call themselves. */
  readonly name: string;
  /** Also looks for leases that have run out, so often. */
  readonly superviseSeconds?: number;
  /** Makes pg-boss's tables where there are none. */
  readonly create?: boolean;
}

/**
 * Opens the queue in a PostgreSQL database, by at most two connections.
 *
 * @throws DatabaseError where the database has no queue, or that of another version of pg-boss
 */
export async function openQueue(address: string, options: QueueOptions): Promise<Queue> {
  const pool = new pg.Pool({
    connectionString: address,
    max: 2,
    application_name: options.name,
    connectionTimeoutMillis: 10_000,
  });
  // A lost connection fails the statement that needs it; without a listener it would end the program.
  pool.on("error", () => {});
  let failure: unknown;
  const statements: Statements = {
    async executeSql(text, values) {
      try {
        return await pool.query(text, values);
      } catch (error) {
        failure = error;
        throw error;
      }
    },
  };
  const boss = new PgBoss({
    db: statements,
    schedule: false,
    migrate: options.create ?? false,
    supervise: options.superviseSeconds !== undefined,
    maintenanceIntervalSeconds: options.superviseSeconds ?? 60,
    // As long as a job is remembered, the same shard is not added again.
    archiveCompletedAfterSeconds: KEPT_DAYS * 86_400,
    deleteAfterDays: KEPT_DAYS,
  });
  // Of its supervision only: what else goes wrong is thrown.
  boss.on("error", () => {});
  try {
    await boss.start();
  } catch (error) {
    await pool.end();
    throw new DatabaseError(reasonOf(error as Error));
  }
  return {
    statements,
    async prepare(settings) {
      const { leaseSeconds, retries, retrySeconds } = { ...defaults, ...settings };
      const options = {
        name: QUEUE,
        deadLetter: DEAD_QUEUE,
        expireInSeconds: leaseSeconds,
        retryLimit: retries,
        retryDelay: retrySeconds,
        retryBackoff: true,
        // What waits is thrown away after that.
        retentionMinutes: 365 * 24 * 60,
      };
      await boss.createQueue(DEAD_QUEUE, { name: DEAD_QUEUE, retentionMinutes: 365 * 24 * 60 });
      await boss.createQueue(QUEUE, options);
      if (Object.keys(settings).length > 0) await boss.updateQueue(QUEUE, options);
    },
    async leaseSeconds() {
      const queue = await boss.getQueue(QUEUE);
      if (queue === null) throw new DatabaseError("the database has no queue: run thidua enqueue first");
      return queue.expireInSeconds ?? defaults.leaseSeconds;
    },
    async add(shards, within = statements) {
      const ids = shards.map(({ id }) => id);
      const known = await within.executeSql("select 1 from pgboss.job where name = $1 and id = any($2::uuid[])", [
        QUEUE,
        ids,
      ]);
      const jobs = shards.map(({ id, shard }) => ({
        name: QUEUE,
        id,
        data: shard,
        ...(shard.from === undefined ? {} : { priority: TROUBLED }),
        ...(shard.pages === 1 ? {} : { retryLimit: SHARD_RETRIES }),
      }));
      if (jobs.length > 0) await boss.insert(jobs, { db: within as PgBoss.Db });
      return shards.length - known.rows.length;
    },
    async take() {
      failure = undefined;
      const [job] = await boss.fetch<Shard>(QUEUE, { includeMetadata: true });
      // pg-boss takes a failure to fetch for an empty queue.
      if (failure !== undefined) throw failure;
      if (job === undefined) return null;
      return { id: job.id, shard: job.data, retries: job.retryCount, leaseSeconds: Number(job.expireInSeconds) };
    },
    async isDone() {
      const left = "select 1 from pgboss.job where name = $1 and state < 'completed' limit 1";
      return (await statements.executeSql(left, [QUEUE])).rows.length === 0;
    },
    async complete(id, result, within) {
      await boss.complete(QUEUE, id, result, { db: within as PgBoss.Db });
    },
    async fail(id, reason, within) {
      await boss.fail(QUEUE, id, { reason }, { db: within as PgBoss.Db });
    },
    async close() {
      await boss.stop({ graceful: false });
      await pool.end();
    },
  };
}

function reasonOf({ message }: Error): string {
  if (message.includes("not installed")) return "the database has no queue: run thidua enqueue first";
  if (message.includes("requires migrations"))
    return "the queue was made by another version of pg-boss: run thidua enqueue of this version when no worker runs";
  return `the queue cannot be used: ${message}`;
}
