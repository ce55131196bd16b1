import { type Database, DatabaseError, type OpenMode } from "./database.js";
import { migrate, requireCurrent } from "./migrate.js";
import { asDatabaseError } from "./trouble.js";

/**
 * Opens the database at an address: `postgres://…` or the path of a SQLite file.
 *
 * @throws DatabaseError with one line that says what is wrong
 * @example
 * const database = await openDatabase("thidua.sqlite", "read");
 * await database.query.selectFrom("pages").select(["uri", "title"]).execute();
 */
export async function openDatabase(address: string, mode: OpenMode): Promise<Database> {
  const database = await connect(address, mode);
  try {
    await (mode === "load" ? migrate(database) : requireCurrent(database));
  } catch (error) {
    await database.close().catch(() => {});
    throw asDatabaseError(database.name, error);
  }
  return database;
}

async function connect(address: string, mode: OpenMode): Promise<Database> {
  if (/^postgres(?:ql)?:\/\//.test(address)) {
    const { openPostgres } = await import("./postgres.js");
    return openPostgres(address, mode);
  }
  if (/^[a-z]+:\/\//i.test(address)) {
    const kind = address.slice(0, address.indexOf(":"));
    throw new DatabaseError(
      `${kind}:// is no database that can be used: give the path of a SQLite file or postgres://…`,
    );
  }
  const { openSqlite } = await import("./sqlite.js");
  return openSqlite(address, { readonly: mode === "read" });
}
