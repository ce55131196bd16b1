import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely, type SqliteDatabase, SqliteDialect } from "kysely";
import {
  openSqliteFile,
  pragma,
  type SqliteFile,
  SqliteMissing,
  type SqliteStatement,
  type SqliteTrouble,
  sqliteTrouble,
  whenFree,
} from "../sqlite.js";
import { type Database, DatabaseError } from "./database.js";
import { inBytes, insertedColumns } from "./table.js";
import { type Schema, type TableName, tableNames, tableOf } from "./tables/index.js";

const busyMilliseconds = 15_000;
const cacheKibibytes = 65_536;
/** Evidence and texts are long: in large pages they take fewer steps to write. */
const pageBytes = 16_384;
/** The log is folded in every 64 MB: pages of indexes that every batch changes are written once for many. */
const logPages = 4_000;
/** What another record need not suffer from. */
const ofOneRecord: ReadonlySet<SqliteTrouble> = new Set(["constraint", "toobig", "mismatch", "range"]);
/** The widest table has 18 columns, and a statement may have 32,766 values. */
const rowsAtOnce = 64;

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
  let file: SqliteFile;
  try {
    file = openSqliteFile(path, { readonly, timeout: busyMilliseconds });
    pragma(file, "schema_version");
  } catch (error) {
    throw new DatabaseError(`${path} ${reasonOf(error)}`);
  }
  // A file in WAL mode is never torn by a killed load; NORMAL syncs when the log is folded in, which is enough for that.
  if (!readonly) {
    pragma(file, `page_size = ${pageBytes}`);
    try {
      whenFree(busyMilliseconds, () => pragma(file, "journal_mode = wal"));
    } catch (error) {
      file.close();
      throw new DatabaseError(`${path} ${reasonOf(error)}`);
    }
    pragma(file, `wal_autocheckpoint = ${logPages}`);
  }
  pragma(file, "synchronous = normal");
  pragma(file, "foreign_keys = on");
  pragma(file, `cache_size = -${cacheKibibytes}`);
  const query = new Kysely<Schema>({ dialect: new SqliteDialect({ database: forKysely(file) }) });
  const statements = new Map<TableName, Insert>();
  const statementFor = (name: TableName) => {
    const known = statements.get(name);
    if (known !== undefined) return known;
    const insert = prepareInsert(file, name);
    statements.set(name, insert);
    return insert;
  };
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
      for (const name of tableNames) insertInto(statementFor(name), rows[name] ?? []);
      if (!rows.texts) return;
      const index = prepareIndexing(file);
      for (const { page, names, text, folded } of rows.texts) index.run(page, names, text, folded);
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

interface Insert {
  readonly columns: readonly string[];
  readonly one: SqliteStatement;
  /** Takes `rowsAtOnce` rows: a statement's beginning and end cost as much as a short row. */
  readonly many: SqliteStatement;
}

function prepareInsert(file: SqliteFile, name: TableName): Insert {
  const table = tableOf(name);
  const columns = insertedColumns(table);
  const names = columns.map((column) => `"${column}"`).join(", ");
  // Bytes that are known to be text are stored as they are: no way through a string and back.
  const places = columns.map((column) => (inBytes.has(table.columns[column]!.type) ? "cast(? as text)" : "?"));
  const row = `(${places.join(", ")})`;
  const prepare = (rows: number) =>
    file.prepare(`insert into "${name}" (${names}) values ${new Array(rows).fill(row).join(", ")}`);
  return { columns, one: prepare(1), many: prepare(rowsAtOnce) };
}

/** Takes rows of texts; what is indexed is read from the values, as reading it from the table takes longer. */
function prepareIndexing(file: SqliteFile): SqliteStatement {
  return file.prepare(
    "insert into search (rowid, names, text, folded) values (?, cast(? as text), cast(? as text), cast(? as text))",
  );
}

function insertInto({ columns, one, many }: Insert, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const rest = rows.length % rowsAtOnce;
  const values = new Array(columns.length * rowsAtOnce);
  for (let at = 0; at < rows.length - rest; at += rowsAtOnce) {
    for (let row = 0; row < rowsAtOnce; row += 1) bind(values, row * columns.length, rows[at + row]!, columns);
    many.run(...values);
  }
  values.length = columns.length;
  for (const row of rows.slice(rows.length - rest)) {
    bind(values, 0, row, columns);
    one.run(...values);
  }
}

function bind(
  values: unknown[],
  from: number,
  row: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): void {
  for (let index = 0; index < columns.length; index += 1) {
    const value = row[columns[index]!];
    values[from + index] = typeof value === "boolean" ? Number(value) : (value ?? null);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof SqliteMissing) return `cannot be opened: ${error.message}`;
  switch (sqliteTrouble(error)) {
    case "notadb":
      return "is no SQLite database: name another file with --to";
    case "cantopen":
      return "cannot be opened: check its permissions and those of its folder";
    case "readonly":
      return "is read-only: change its permissions or name another file";
    case "busy":
    case "locked":
      return "is in use by another program: wait until it is done";
    case "corrupt":
      return "is damaged: bring back a copy, or take another file and load again";
    default:
      return `cannot be opened: ${(error as Error).message}`;
  }
}
