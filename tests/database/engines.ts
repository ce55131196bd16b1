import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll } from "vitest";
import type { Database } from "../../src/database/database.js";
import type { Engine } from "../../src/database/engine.js";
import { load } from "../../src/database/load.js";
import { loadableOf } from "../../src/database/loadable.js";
import { openDatabase } from "../../src/database/open.js";
import { readRecords } from "../../src/database/records.js";
import { type TableName, tableNames, tableOf } from "../../src/database/tables/index.js";
import { extract } from "../../src/extract.js";
import { compilePatterns } from "../../src/patterns/index.js";
import type { PageRecord } from "../../src/record.js";
import { fixturePages } from "../fixture-pages.js";
import { startPostgres } from "./postgres.js";

export interface TestEngine {
  readonly engine: Engine;
  readonly skipped: boolean;
  /** The address of a database that nobody has used. */
  newAddress(): Promise<string>;
}

/** Both engines, for `describe.each`; PostgreSQL is skipped where it is not installed. Call it once a test file. */
export async function testEngines(): Promise<TestEngine[]> {
  const postgres = await startPostgres();
  afterAll(() => postgres?.stop());
  let number = 0;
  return [
    {
      engine: "sqlite",
      skipped: false,
      newAddress: async () => join(await mkdtemp(join(tmpdir(), "thidua-database-")), "thidua.sqlite"),
    },
    {
      engine: "postgres",
      skipped: postgres === null,
      newAddress: () => postgres!.create(`test${++number}`),
    },
  ];
}

const patterns = compilePatterns([
  { name: "hosts", match: "tại [<unit>#Unit]" },
  { name: "guests", match: "#Honorific [<who>#Person]" },
  { name: "never", match: "không bao giờ có" },
]);

let read: string | null = null;

/** Records of all fixture pages, as extracted, every other one with what patterns found. Read once for many files of tests. */
export function fixtureRecords(): PageRecord[] {
  read ??= JSON.stringify(
    fixturePages("fixtures/pages", "fixtures/gold/tuned").map(({ bytes, uri }, index) =>
      extract(bytes, { uri, ...(index % 2 === 0 ? { patterns } : {}) }),
    ),
  );
  return JSON.parse(read) as PageRecord[];
}

export function itemsOf(records: readonly PageRecord[]) {
  return records.map((record) => ({ place: record.source.uri ?? record.id, ...loadableOf(record) }));
}

/** Opens, works, and closes whatever happens. */
export async function using<T>(
  address: string,
  mode: "load" | "read",
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(address, mode);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

export function loadInto(address: string, records: readonly PageRecord[]) {
  return using(address, "load", (database) => load(database, itemsOf(records)));
}

export async function recordsIn(database: Database): Promise<PageRecord[]> {
  const records: PageRecord[] = [];
  for await (const record of readRecords(database)) records.push(record);
  return records;
}

/** Everything a database holds: the rows of every table in the order of their keys. */
export async function contentOf(database: Database): Promise<Record<TableName, unknown[]>> {
  const content: Partial<Record<TableName, unknown[]>> = {};
  for (const name of tableNames) {
    const key = sql.join(tableOf(name).key.map((column) => sql.ref(column)));
    const columns = sql.join(Object.keys(tableOf(name).columns).map((column) => sql.ref(column)));
    content[name] = (await sql`select ${columns} from ${sql.table(name)} order by ${key}`.execute(database.query)).rows;
  }
  return content as Record<TableName, unknown[]>;
}
