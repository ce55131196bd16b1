import { CompiledQuery } from "kysely";
import PQueue from "p-queue";
import { type Database, DatabaseError } from "../database/database.js";
import { openDatabase } from "../database/open.js";
import type { Statements } from "./queue.js";

/** The database that workers write to: one connection, opened when it is needed and again after it was lost. */
export class Records {
  readonly #address: string;
  readonly #idleMilliseconds: number;
  readonly #turns = new PQueue({ concurrency: 1 });
  #database: Database | undefined;

  /**
   * @param leaseSeconds how long the connection may be idle within a transaction: a worker that froze there must not keep the
   *   others waiting longer than its shard
   */
  constructor(address: string, leaseSeconds: number) {
    this.#address = address;
    this.#idleMilliseconds = Math.ceil(leaseSeconds * 1000);
  }

  /** Alone within the process; after an error the connection is a new one. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.#turns.add(() => this.#use(work));
  }

  async close(): Promise<void> {
    await this.#database?.close().catch(() => {});
    this.#database = undefined;
  }

  async #use<T>(work: (database: Database) => Promise<T>): Promise<T> {
    this.#database ??= await this.#open();
    try {
      return await work(this.#database);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** @throws DatabaseError where the database cannot be used */
  async #open(): Promise<Database> {
    const database = await openDatabase(this.#address, "share");
    const limit = `set idle_in_transaction_session_timeout = ${this.#idleMilliseconds}`;
    await database.query.executeQuery(CompiledQuery.raw(limit));
    return database;
  }
}

/** Whether an error is the database's, or the way's to it: no job is to blame for it. */
export function isOfDatabase(error: unknown): boolean {
  if (error instanceof DatabaseError) return true;
  const { code, message } = error as { code?: unknown; message?: unknown };
  // Of SQLSTATE: connection, idle within a transaction, deadlock, no room, locked, shut down, system error. Of Node: ECONNRESET…
  if (typeof code === "string") return /^(?:(?:08|40|53|55|57|58)...|25P03|E[A-Z]+)$/.test(code);
  // What pg says itself has no code.
  return typeof message === "string" && /\bconnection\b/i.test(message);
}

/** Statements in the transaction that the database is in. */
export function statementsOf({ query }: Database): Statements {
  return {
    async executeSql(text, values) {
      return query.executeQuery(CompiledQuery.raw(text, values));
    },
  };
}
