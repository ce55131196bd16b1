import { sql } from "kysely";
import type { Database } from "./database.js";
import { createIndexes, dropIndexes } from "./indexes.js";
import type { Loadable, LoadItem } from "./loadable.js";
import { Names } from "./names.js";
import { addRows, noRows } from "./rows.js";
import { sweepNames } from "./sweep.js";
import { pageKey } from "./tables/pages.js";

/** What became of the records. */
export interface LoadTally {
  added: number;
  /** A page that was there: its older version, or what an older program read of the same bytes, is gone. */
  replaced: number;
  unchanged: number;
  /** The same bytes as a page that came from elsewhere: it is there once. */
  doubled: number;
  /** Fetched before the version that the database has: left alone. */
  outdated: number;
  failed: number;
}

export interface LoadOptions {
  /** Told of each record that could not be loaded, in one line. */
  readonly onProblem?: (problem: string, place: string) => void;
  /** Stops before the next batch. */
  readonly signal?: AbortSignal;
  /** Begins every transaction: what it throws undoes that one and ends the load. */
  readonly guard?: () => Promise<void>;
  /** Others load into the database at the same time: names that no fact has any more stay until a later load, and indexes. */
  readonly shared?: boolean;
}

type Ready = { readonly place: string } & Loadable;

/**
 * A batch is one transaction: long enough to be fast, short enough that what is kept of it until it is stored costs the collector
 * little. Bytes are those of texts and evidence.
 */
const batchRecords = 400;
const batchBytes = 2_000_000;

/**
 * Loads records. Each page is stored whole or not at all, and replaces an older version at its uri; loading the same
 * records again changes nothing, so a load that was killed is repaired by running it again.
 *
 * @throws what befalls the whole database (no room, no connection); a record's own fault is counted and told
 */
export async function load(
  database: Database,
  items: AsyncIterable<LoadItem> | Iterable<LoadItem>,
  options: LoadOptions = {},
): Promise<LoadTally> {
  const isFirst = !options.shared && (await beginFirst(database));
  const loader = new Loader(database, options, isFirst);
  let batch: Ready[] = [];
  let bytes = 0;
  for await (const item of items) {
    if (options.signal?.aborted) break;
    if ("problem" in item) loader.fail(item.problem, item.place);
    else {
      batch.push(item);
      bytes += item.evidence.length + item.text.length;
    }
    if (batch.length >= batchRecords || bytes >= batchBytes) {
      await loader.load(batch);
      batch = [];
      bytes = 0;
    }
  }
  if (batch.length > 0) await loader.load(batch);
  if (!options.shared) {
    await database.transaction(async () => {
      await createIndexes(database.query, database.engine);
      await sweepNames(database);
    });
  }
  return loader.tally;
}

/**
 * An empty database is filled without its indexes; one that a killed load has left so gets them at the end of the next.
 *
 * @returns whether it is empty
 */
async function beginFirst(database: Database): Promise<boolean> {
  return database.transaction(async () => {
    const any = await database.query.selectFrom("pages").select("page").limit(1).executeTakeFirst();
    if (any === undefined) await dropIndexes(database.query, database.engine);
    return any === undefined;
  });
}

interface KnownPage {
  readonly page: number;
  readonly digest: string;
  readonly retrievedAt: string | null;
}

class Loader {
  readonly tally: LoadTally = { added: 0, replaced: 0, unchanged: 0, doubled: 0, outdated: 0, failed: 0 };
  readonly #database: Database;
  readonly #options: LoadOptions;
  #names: Names | undefined;
  #revision = -1;
  #nextPage = 1;
  /** Ids of all pages while nobody else has written: to look for one without its index is to go through all of them. */
  #ids: Set<string> | null;

  constructor(database: Database, options: LoadOptions, isFirst: boolean) {
    this.#database = database;
    this.#options = options;
    this.#ids = isFirst ? new Set() : null;
  }

  fail(problem: string, place: string): void {
    this.tally.failed += 1;
    this.#options.onProblem?.(problem, place);
  }

  async load(batch: readonly Ready[]): Promise<void> {
    try {
      const { ids, ...made } = await this.#database.transaction(() => this.#store(batch));
      for (const id of ids) this.#ids?.add(id);
      for (const key of ["added", "replaced", "unchanged", "doubled", "outdated"] as const)
        this.tally[key] += made[key];
    } catch (error) {
      this.#names = undefined;
      if (!this.#database.isRecordError(error)) throw error;
      if (batch.length > 1) for (const item of batch) await this.load([item]);
      else this.fail(`${batch[0]!.place} cannot be stored: ${(error as Error).message}`, batch[0]!.place);
    }
  }

  async #store(batch: readonly Ready[]) {
    const made = { added: 0, replaced: 0, unchanged: 0, doubled: 0, outdated: 0 };
    await this.#options.guard?.();
    const names = await this.#current();
    const pages = await this.#known(batch.map((item) => keyOf(item)));
    const stored = new Set([...pages.values()].map(({ page }) => page));
    const known = this.#ids ?? (await this.#idsAmong(batch.map(({ record }) => record.id)));
    const ids = new Set<string>();
    const chosen = new Map<string, Ready & { readonly page: number }>();
    for (const item of batch) {
      const key = keyOf(item);
      const there = pages.get(key);
      const retrievedAt = item.record.source.retrievedAt ?? null;
      if (there?.digest === item.digest) made.unchanged += 1;
      else if (there && isBefore(retrievedAt, there.retrievedAt)) made.outdated += 1;
      else if (there === undefined && (known.has(item.record.id) || ids.has(item.record.id))) made.doubled += 1;
      else {
        ids.add(item.record.id);
        const page = there?.page ?? this.#nextPage++;
        made[there ? "replaced" : "added"] += 1;
        pages.set(key, { page, digest: item.digest, retrievedAt });
        chosen.set(key, { ...item, page });
      }
    }
    const rows = noRows();
    const old: number[] = [];
    for (const item of chosen.values()) {
      if (stored.has(item.page)) old.push(item.page);
      addRows(rows, item, item.page, names);
    }
    if (old.length > 0) await this.#database.query.deleteFrom("pages").where("page", "in", old).execute();
    await this.#database.insert({ ...rows, ...names.takeNew() });
    return { ids, ...made };
  }

  /** Names and numbers as the database has them, also when another program has written to it since. */
  async #current(): Promise<Names> {
    const revision = await this.#database.revision();
    if (this.#names === undefined || revision !== this.#revision) {
      const { query } = this.#database;
      this.#names = await Names.read(query);
      const last = await query
        .selectFrom("pages")
        .select((page) => page.fn.max("page").as("page"))
        .executeTakeFirst();
      this.#nextPage = (last?.page ?? 0) + 1;
      if (revision !== this.#revision && this.#nextPage > 1) this.#ids = null;
      this.#revision = revision;
    }
    return this.#names;
  }

  async #idsAmong(ids: readonly string[]): Promise<Set<string>> {
    const found = await this.#database.query.selectFrom("pages").select("id").where("id", "in", ids).execute();
    return new Set(found.map(({ id }) => id));
  }

  async #known(keys: readonly string[]): Promise<Map<string, KnownPage>> {
    const known = await this.#database.query
      .selectFrom("pages")
      .select(["page", "digest", "retrieved_at as retrievedAt", sql<string>`${sql.raw(pageKey)}`.as("key")])
      .where(sql<string>`${sql.raw(pageKey)}`, "in", [...new Set(keys)])
      .execute();
    return new Map(known.map(({ key, ...page }) => [key, page]));
  }
}

function keyOf({ record }: Ready): string {
  return record.source.uri ?? record.id;
}

function isBefore(time: string | null, other: string | null): boolean {
  return time !== null && other !== null && Date.parse(time) < Date.parse(other);
}
