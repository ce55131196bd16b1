import type { Kysely } from "kysely";
import type { Engine } from "./engine.js";
import type { RowOf, Schema, TableName } from "./tables/index.js";

/** Rows to insert, by table. */
export type RowsByTable = { readonly [Name in TableName]?: readonly RowOf<Name>[] };

/**
 * What a database is opened for: `load` makes it or brings it to the newest version of the schema, and keeps other loads out;
 * `share` and `read` want it as this program made it. Those that `share` a PostgreSQL database write to it in turns, a
 * transaction each.
 */
export type OpenMode = "load" | "share" | "read";

/** An open database of either engine. Queries go through Kysely; what must be fast has a method of its own. */
export interface Database {
  readonly engine: Engine;
  /** Where it is, without a password, for messages. */
  readonly name: string;
  readonly query: Kysely<Schema>;
  /** Runs all of `work` or nothing of it, alone among writers. Transactions don't nest. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** Within a transaction: tables in the order in which they may refer to each other. */
  insert(rows: RowsByTable): Promise<void>;
  /** A value that stays the same as long as nobody else has written to the database. */
  revision(): Promise<number>;
  /** Whether an error says that this record cannot be stored, and not that the database fails. */
  isRecordError(error: unknown): boolean;
  close(): Promise<void>;
}

/** The database cannot be used as asked; the message is one line for people. */
export class DatabaseError extends Error {}
