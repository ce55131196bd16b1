import { CompiledQuery } from "kysely";
import PQueue from "p-queue";
import type { Database } from "../database/database.js";
import { openDatabase } from "../database/open.js";
import type { Statements } from "./queue.js";

/** The database that workers write to: one connection, opened when it is needed and again after it was lost. */
export class Records {
  readonly #address: string;
  readonly #turns = new PQueue({ concurrency: 1 });
  #database: Database | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /**
   * @param leaseSeconds how long the connection may be idle within a transaction: one that froze must not keep the others
   *   waiting longer than its shard
   * @throws DatabaseError where the database cannot be used
   */
  async open(leaseSeconds: number): Promise<void> {
    await this.#use(async ({ query }) => {
      await query.executeQuery(
        CompiledQuery.raw(`set idle_in_transaction_session_timeout = ${Math.ceil(leaseSeconds * 1000)}`),
      );
    });
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
    this.#database ??= await openDatabase(this.#address, "share");
    try {
      return await work(this.#database);
    } catch (error) {
      await this.close();
      throw error;
    }
  }
}

/** Statements in the transaction that the database is in. */
export function statementsOf({ query }: Database): Statements {
  return {
    async executeSql(text, values) {
      return query.executeQuery(CompiledQuery.raw(text, values));
    },
  };
}
