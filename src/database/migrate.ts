import { Migrator, sql } from "kysely";
import { type Database, DatabaseError } from "./database.js";
import { migrationsFor } from "./migrations.js";

/**
 * Brings a database to the newest version of the schema; an empty one gets all of it. One transaction: of several programs that
 * begin at the same time with a new file, one makes the tables and the others find them.
 *
 * @throws DatabaseError where it holds something else, or a newer version than this program knows
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async () => {
    await refuseForeign(database, { mayBeEmpty: true });
    const migrations = migrationsFor(database.engine);
    const provider = { getMigrations: async () => migrations };
    const migrator = new Migrator({ db: database.query, provider, disableTransactions: true });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  });
}

/** @throws DatabaseError unless the database holds exactly the schema of this program */
export async function requireCurrent(database: Database): Promise<void> {
  const applied = await refuseForeign(database, { mayBeEmpty: false });
  if (applied < Object.keys(migrationsFor(database.engine)).length) {
    throw new DatabaseError(`${database.name} was made by an older thidua: run thidua load on it once`);
  }
}

/** @returns how many versions of the schema the database has */
async function refuseForeign(database: Database, { mayBeEmpty }: { readonly mayBeEmpty: boolean }): Promise<number> {
  const { name, query } = database;
  const tables = (await query.introspection.getTables({ withInternalKyselyTables: true })).map((table) => table.name);
  if (tables.length === 0 && mayBeEmpty) return 0;
  if (!tables.includes("kysely_migration") || !tables.includes("evidence_documents")) {
    // A first load that was killed may have left Kysely's own tables and nothing else.
    if (mayBeEmpty && tables.every((table) => table.startsWith("kysely_migration"))) return 0;
    throw new DatabaseError(`${name} holds no thidua database: name another`);
  }
  const rows = await sql<{ name: string }>`select name from kysely_migration`.execute(query);
  const known = new Set(Object.keys(migrationsFor(database.engine)));
  const newer = rows.rows.find((row) => !known.has(row.name));
  if (newer) throw new DatabaseError(`${name} was made by a newer thidua (${newer.name}): update thidua to use it`);
  return rows.rows.length;
}
