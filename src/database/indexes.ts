import { type Kysely, sql } from "kysely";
import type { Engine } from "./engine.js";
import { searchIndexes } from "./search-index.js";
import { schemaVersion, tableNames, tableOf } from "./tables/index.js";

/** Indexes that only make questions fast, by name; what keeps rows apart (keys, unique indexes) is none of them. */
function indexes(engine: Engine, version: number): readonly (readonly [name: string, on: string])[] {
  const tables = tableNames.filter((table) => tableOf(table).since <= version);
  const ofTables = tables.flatMap((table) =>
    (tableOf(table).indexes ?? []).map(
      (columns) => [`${table}_${columns.join("_")}`, `"${table}" ("${columns.join('", "')}")`] as const,
    ),
  );
  return [...ofTables, ...searchIndexes(engine)];
}

/** Makes those that are not there: a database can be without them where a first load was killed. */
export async function createIndexes<T>(db: Kysely<T>, engine: Engine, version = schemaVersion): Promise<void> {
  for (const [name, on] of indexes(engine, version)) {
    await sql`create index if not exists ${sql.ref(name)} on ${sql.raw(on)}`.execute(db);
  }
}

/** For a first load: to make them once of all rows costs less than to keep them with every row. */
export async function dropIndexes<T>(db: Kysely<T>, engine: Engine): Promise<void> {
  for (const [name] of indexes(engine, schemaVersion)) await sql`drop index if exists ${sql.ref(name)}`.execute(db);
}
