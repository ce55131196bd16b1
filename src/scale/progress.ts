import pg from "pg";
import { DatabaseError } from "../database/database.js";
import { DEAD_QUEUE, QUEUE } from "./queue.js";
import type { Shard } from "./shard.js";

/** How far a queue is. */
export interface Progress {
  readonly jobs: Readonly<Record<"waiting" | "active" | "done" | "failed", number>>;
  readonly pages: {
    readonly enqueued: number;
    readonly done: number;
    readonly dead: number;
    /** Over the last minute. */
    readonly perSecond: number;
  };
  readonly workers: readonly {
    readonly name: string;
    readonly connected: boolean;
    /** Of what it has done in the last hour. */
    readonly pages: number;
  }[];
  readonly dead: readonly { readonly shard: Shard; readonly reason: string; readonly since: string }[];
}

/** Connections of workers call themselves so, with the worker's name behind it. */
export const WORKER_PREFIX = "thidua worker ";

/** @throws DatabaseError where there is no queue */
export async function readProgress(address: string): Promise<Progress> {
  const client = new pg.Client({ connectionString: address, application_name: "thidua status" });
  client.on("error", () => {});
  try {
    await client.connect();
    // All of it as of one moment.
    await client.query("begin isolation level repeatable read read only");
    const [totals] = (await client.query(TOTALS, [QUEUE])).rows;
    const { rows: workers } = await client.query(WORKERS, [QUEUE, WORKER_PREFIX]);
    const { rows: dead } = await client.query<Progress["dead"][number]>(DEAD, [DEAD_QUEUE]);
    const { waiting, active, done, failed, enqueued, donePages, perSecond } = totals;
    return {
      jobs: { waiting, active, done, failed },
      pages: { enqueued, done: donePages, dead: dead.reduce((sum, { shard }) => sum + shard.pages, 0), perSecond },
      workers,
      dead,
    };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const UNDEFINED_TABLE = "42P01";
    throw new DatabaseError(
      code === UNDEFINED_TABLE
        ? "the database has no queue: run thidua enqueue first"
        : `the queue cannot be read: ${message}`,
    );
  } finally {
    await client.end();
  }
}

/** A page with a job of its own is counted where it was enqueued. */
const TOTALS = `
select
  (count(*) filter (where state in ('created', 'retry')))::int as waiting,
  (count(*) filter (where state = 'active'))::int as active,
  (count(*) filter (where state = 'completed'))::int as done,
  (count(*) filter (where state = 'failed'))::int as failed,
  coalesce(sum((data->>'pages')::int) filter (where data->'from' is null), 0)::int as enqueued,
  coalesce(sum((output->>'pages')::int) filter (where state = 'completed'), 0)::int as "donePages",
  round(coalesce(sum((output->>'pages')::int) filter (where state = 'completed' and completed_on > now() - interval '1 minute'), 0)
    / 60.0, 1)::float8 as "perSecond"
from pgboss.job where name = $1`;

const WORKERS = `
with connected as (
  select distinct substr(application_name, length($2) + 1) as name from pg_stat_activity
  where datname = current_database() and starts_with(application_name, $2)
), recent as (
  select output->>'worker' as name, sum((output->>'pages')::int) as pages from pgboss.job
  where name = $1 and state = 'completed' and completed_on > now() - interval '1 hour' group by 1
)
select name, connected.name is not null as connected, coalesce(pages, 0)::int as pages
from connected full join recent using (name) order by name`;

const DEAD = `
select data as shard, coalesce(output->>'reason', 'its worker died or froze with it') as reason, created_on::text as since
from pgboss.job where name = $1 order by created_on, id`;
