import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { insertArrays } from "./arrays.js";
import { copyInto } from "./copy.js";
import { type Database, DatabaseError, type OpenMode } from "./database.js";
import { type Schema, tableNames } from "./tables/index.js";

/** Days stay text, so that no time zone can move them; numbers of this schema are all safe integers. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.JSON]: (text) => text,
  [pg.types.builtins.INT8]: Number,
};

/** Any number that no other program is likely to lock: one load at a time, or one transaction of those that share. */
const loadLock = 7_484_363_297;
const lockMilliseconds = 10_000;
/** SQLSTATE of a lock that was not to be had in time. */
const lockTimedOut = "55P03";

/**
 * Connects to a PostgreSQL database, by one connection.
 *
 * @throws DatabaseError where it cannot be reached, does not hold UTF-8, or another load is at work in it
 */
export async function openPostgres(address: string, mode: OpenMode): Promise<Database> {
  if (!URL.canParse(address))
    throw new DatabaseError("what is named is no address: give postgres://user@host/database");
  const name = withoutPassword(address);
  const client = new pg.Client({
    connectionString: address,
    application_name: "thidua",
    types: {
      getTypeParser: ((oid: number, format: "text") => parsers[oid] ?? pg.types.getTypeParser(oid, format)) as never,
    },
  });
  // A lost connection fails the query that needs it; without a listener it would end the program.
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseError(`${name} cannot be reached: ${(error as Error).message}`);
  }
  try {
    await prepare(client, name, mode);
  } catch (error) {
    await client.end();
    throw error;
  }
  const connection = { query: client.query.bind(client), release() {} };
  const pool = { connect: async () => connection, end: () => client.end() };
  const query = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pool as never }) });
  let transactions = 0;
  return {
    engine: "postgres",
    name,
    query,
    async transaction(work) {
      await client.query("begin");
      transactions += 1;
      try {
        if (mode === "share") await client.query("select pg_advisory_xact_lock($1)", [loadLock]);
        const result = await work();
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch(() => {});
        throw error;
      }
    },
    async insert(rows) {
      // Who shares the database holds a lock for it within the transaction: COPY would keep it for as long as its sender is frozen.
      const insert = mode === "share" ? insertArrays : copyInto;
      for (const table of tableNames) await insert(client, table, rows[table] ?? []);
    },
    // Nobody else loads while this connection holds the lock; who shares it holds it for one transaction.
    async revision() {
      return mode === "share" ? transactions : 0;
    },
    isRecordError(error) {
      const code = (error as { code?: unknown } | null)?.code;
      // Classes of SQLSTATE: data exception, integrity violation, program limit exceeded.
      return typeof code === "string" && /^(?:22|23|54)...$/.test(code);
    },
    async close() {
      await query.destroy();
    },
  };
}

async function prepare(client: pg.Client, name: string, mode: OpenMode): Promise<void> {
  const { rows } = await client.query("select current_setting('server_encoding') as encoding");
  if (rows[0].encoding !== "UTF8")
    throw new DatabaseError(`${name} holds ${rows[0].encoding}, not UTF-8: name another`);
  if (mode === "read") return void (await client.query("set default_transaction_read_only = on"));
  if (mode === "share") return;
  try {
    // The lock of a load that was killed is free as soon as the server has noticed.
    await client.query(`set lock_timeout = ${lockMilliseconds}`);
    await client.query("select pg_advisory_lock($1)", [loadLock]);
    await client.query("reset lock_timeout");
  } catch (error) {
    if ((error as { code?: unknown }).code !== lockTimedOut) throw error;
    throw new DatabaseError(`another load is writing to ${name}: wait until it is done`);
  }
}

/** For messages. */
export function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return "the database";
  const url = new URL(address);
  url.password = "";
  url.search = "";
  return url.href;
}
