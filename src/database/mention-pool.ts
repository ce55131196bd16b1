import { sql } from "kysely";
import { spellingKey } from "../resolve/person-name.js";
import type { Mention } from "../resolve/types.js";
import type { Database } from "./database.js";

/** Mentions read at a time; those of one name stay together, however many they are. */
const mentionsAtATime = 1_000;
const rowsAtATime = 500;
/** What no name's key is: of all names that decisions by hand name, which belong together. */
const byHand = "";

interface Pooled {
  readonly name: string;
  readonly mention_key: string;
  readonly mention: string;
}

/** Mentions of all pages, put aside in a temporary table to come back name by name. */
export class MentionPool {
  readonly #database: Database;
  readonly #decided: ReadonlySet<string>;
  #pending: Pooled[] = [];

  private constructor(database: Database, decided: Iterable<string>) {
    this.#database = database;
    this.#decided = new Set(decided);
  }

  /** @param decided names that decisions by hand name */
  static async create(database: Database, decided: readonly string[]): Promise<MentionPool> {
    const { query } = database;
    await sql`
      create temporary table mention_pool (
        name text not null, mention_key text not null, mention text not null, primary key (name, mention_key)
      )`.execute(query);
    return new MentionPool(database, decided.map(spellingKey));
  }

  async add(mentions: readonly Mention[]): Promise<void> {
    for (const mention of mentions) {
      const key = spellingKey(mention.name);
      const name = this.#decided.has(key) ? byHand : key;
      this.#pending.push({ name, mention_key: mention.key, mention: JSON.stringify(mention) });
    }
    if (this.#pending.length >= rowsAtATime) await this.#flush();
  }

  async decidedByHand(): Promise<Mention[]> {
    await this.#flush();
    const { rows } = await sql<Pooled>`select mention from mention_pool where name = ${byHand}`.execute(
      this.#database.query,
    );
    return rows.map(mentionOf);
  }

  /** All others: all mentions of some names at a time. */
  async *byName(): AsyncGenerator<Mention[]> {
    await this.#flush();
    let whole: Mention[] = [];
    let open: Mention[] = [];
    let [name, key] = [byHand, ""];
    for (;;) {
      const { rows } = await sql<Pooled>`
        select name, mention_key, mention from mention_pool
        where name <> ${byHand} and (name, mention_key) > (${name}, ${key})
        order by name, mention_key limit ${mentionsAtATime}`.execute(this.#database.query);
      for (const row of rows) {
        if (row.name !== name) {
          for (const mention of open) whole.push(mention);
          open = [];
        }
        open.push(mentionOf(row));
        ({ name, mention_key: key } = row);
      }
      if (rows.length < mentionsAtATime) break;
      if (whole.length > 0) yield whole;
      whole = [];
    }
    yield whole.concat(open);
  }

  async drop(): Promise<void> {
    await sql`drop table mention_pool`.execute(this.#database.query);
  }

  async #flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length === 0) return;
    const values = pending.map(({ name, mention_key, mention }) => sql`(${name}, ${mention_key}, ${mention})`);
    await sql`insert into mention_pool values ${sql.join(values)}`.execute(this.#database.query);
  }
}

function mentionOf({ mention }: Pick<Pooled, "mention">): Mention {
  return JSON.parse(mention);
}
