import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import { openSqliteFile, pragma, type SqliteFile, type SqliteTrouble, sqliteTrouble, whenFree } from "../sqlite.js";
import { type Database, DatabaseError } from "./database.js";
import { inserterOf } from "./sqlite-insert.js";
import type { Schema } from "./tables/index.js";
import { reasonOf } from "./trouble.js";

const busyMilliseconds = 15_000;
const cacheKibibytes = 65_536;
/** Evidence and texts are long: in large pages they take fewer steps to write. */
const pageBytes = 16_384;
/** The log is folded in every 64 MB: pages of indexes that every batch changes are written once for many. */
const logPages = 4_000;
/** What another record need not suffer from. */
const ofOneRecord: ReadonlySet<SqliteTrouble> = new Set(["constraint", "toobig", "mismatch", "range"]);

/**
 * Opens a SQLite file.
 *
 * @throws DatabaseError where the file is no database or cannot be opened
 */
export function openSqlite(path: string, { readonly }: { readonly readonly: boolean }): Database {
  if (readonly && !existsSync(path)) throw new DatabaseError(`${path} does not exist: load records into it first`);
  if (!existsSync(dirname(path))) throw new DatabaseError(`${path} cannot be made: its folder does not exist`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new DatabaseError(`${path} is a folder: name a file in it`);
  let opened: SqliteFile | undefined;
  try {
    opened = openSqliteFile(path, { readonly, timeout: busyMilliseconds });
    setUp(opened, readonly);
  } catch (error) {
    opened?.close();
    throw new DatabaseError(`${path} ${reasonOf(error)}`);
  }
  const file = opened;
  const query = new Kysely<Schema>({ dialect: new SqliteDialect({ database: forKysely(file) }) });
  const insert = inserterOf(file);
  return {
    engine: "sqlite",
    name: path,
    query,
    async transaction(work) {
      file.exec("begin immediate");
      try {
        const result = await work();
        file.exec("commit");
        return result;
      } catch (error) {
        if (file.isTransaction) file.exec("rollback");
        throw error;
      }
    },
    async insert(rows) {
      insert(rows);
    },
    async revision() {
      return pragma(file, "data_version") as number;
    },
    isRecordError(error) {
      const trouble = sqliteTrouble(error);
      return trouble !== null && ofOneRecord.has(trouble);
    },
    async close() {
      if (!readonly) {
        // One file in the end, without a log beside it; while others use it, it stays as it is.
        pragma(file, "busy_timeout = 0");
        try {
          pragma(file, "optimize");
          pragma(file, "journal_mode = delete");
        } catch {}
      }
      await query.destroy();
    },
  };
}

function setUp(file: SqliteFile, readonly: boolean): void {
  pragma(file, "schema_version");
  // A file in WAL mode is never torn by a killed load; NORMAL syncs when the log is folded in, which is enough for that.
  if (!readonly) {
    pragma(file, `page_size = ${pageBytes}`);
    whenFree(busyMilliseconds, () => pragma(file, "journal_mode = wal"));
    pragma(file, `wal_autocheckpoint = ${logPages}`);
  }
  pragma(file, "synchronous = normal");
  pragma(file, "foreign_keys = on");
  pragma(file, `cache_size = -${cacheKibibytes}`);
}

/** Kysely hands the values over as a list. */
function forKysely(file: SqliteFile): SqliteDatabase {
  return {
    close: () => file.close(),
    prepare(sql) {
      const statement = file.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...values),
        run: (values) => statement.run(...values),
        iterate: (values) => statement.iterate(...values),
      };
    },
  };
}
