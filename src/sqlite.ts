import { createRequire } from "node:module";

/**
 * A SQLite file, as `node:sqlite` opens it: what the store and the database use of it. Nothing else knows which engine that is.
 * Values are null, numbers, strings and bytes (`Uint8Array`); a whole number that a JavaScript number cannot hold is an error.
 */
export interface SqliteFile {
  readonly isTransaction: boolean;
  exec(sql: string): void;
  prepare(sql: string): SqliteStatement;
  close(): void;
}

/** Takes the values of `?` one by one, or an object for `@name`. */
export interface SqliteStatement<Parameters extends readonly unknown[] = readonly unknown[], Row = unknown> {
  run(...parameters: Parameters): { readonly changes: number; readonly lastInsertRowid: number };
  get(...parameters: Parameters): Row | undefined;
  all(...parameters: Parameters): Row[];
  iterate(...parameters: Parameters): IterableIterator<Row>;
  /** One for each column of its rows: none where it gives no rows. */
  columns(): readonly unknown[];
  setAllowUnknownNamedParameters(allowed: boolean): void;
}

export interface SqliteOptions {
  readonly readonly?: boolean;
  /** Milliseconds to wait for another process's lock. */
  readonly timeout?: number;
}

interface Engine {
  readonly DatabaseSync: new (path: string, options: { readOnly: boolean; timeout: number }) => SqliteFile;
}

/** Node brings SQLite from 22.16 on; before, this package is the same engine for it. */
const packageForOldNodes = "@photostructure/sqlite";

let engine: Engine | undefined;

/**
 * Opens a SQLite file; it is made where it does not exist.
 *
 * @throws SqliteMissing where this Node has no SQLite; SQLite's own errors (`sqliteTrouble` tells which)
 */
export function openSqliteFile(path: string, { readonly = false, timeout = 5_000 }: SqliteOptions = {}): SqliteFile {
  engine ??= loadEngine();
  return new engine.DatabaseSync(path, { readOnly: readonly, timeout });
}

/** This Node has no SQLite. The message names the mend. */
export class SqliteMissing extends Error {}

function loadEngine(): Engine {
  const require = createRequire(import.meta.url);
  const found = (name: string) => {
    try {
      return require(name) as Engine;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "MODULE_NOT_FOUND" || code === "ERR_UNKNOWN_BUILTIN_MODULE") return undefined;
      throw error;
    }
  };
  const own = found("node:sqlite");
  if (own && "isTransaction" in own.DatabaseSync.prototype) return own;
  const other = found(packageForOldNodes);
  if (other) return other;
  throw new SqliteMissing(
    `this Node has no SQLite: take Node 22.16 or later, or \`npm install ${packageForOldNodes}\``,
  );
}

/** A statement that is to be kept: its parameters and rows have types. */
export function prepare<Parameters extends readonly unknown[], Row = unknown>(
  file: SqliteFile,
  sql: string,
): SqliteStatement<Parameters, Row> {
  const statement = file.prepare(sql) as SqliteStatement<Parameters, Row>;
  // Rows of our own have more than a statement needs.
  statement.setAllowUnknownNamedParameters(true);
  return statement;
}

/** As `prepare`, for a question whose rows have one column: gives its values. */
export function prepareValue<Parameters extends readonly unknown[], Value>(file: SqliteFile, sql: string) {
  const statement = prepare<Parameters, Record<string, Value>>(file, sql);
  const first = (row: Record<string, Value>) => Object.values(row)[0] as Value;
  return {
    get(...parameters: Parameters): Value | undefined {
      const row = statement.get(...parameters);
      return row && first(row);
    },
    all: (...parameters: Parameters): Value[] => statement.all(...parameters).map(first),
  };
}

/** Sets or asks a pragma. @returns the first value of its answer */
export function pragma(file: SqliteFile, text: string): unknown {
  return prepareValue(file, `pragma ${text}`).get();
}

/** All of `steps` or nothing, and nobody writes meanwhile. Within a transaction it is a part of that. */
export function immediately<T>(file: SqliteFile, steps: () => T): T {
  if (file.isTransaction) return steps();
  file.exec("begin immediate");
  try {
    const result = steps();
    file.exec("commit");
    return result;
  } catch (error) {
    // After some errors, such as a full disk, SQLite has done it already.
    if (file.isTransaction) file.exec("rollback");
    throw error;
  }
}

const pauseMilliseconds = 20;

/**
 * Tries again while another program holds the file. The timeout of a file does not do that where SQLite would have to wait for
 * itself: the change to a write-ahead log is such a case.
 */
export function whenFree<T>(milliseconds: number, work: () => T): T {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (const until = Date.now() + milliseconds; ; ) {
    try {
      return work();
    } catch (error) {
      const trouble = sqliteTrouble(error);
      if ((trouble !== "busy" && trouble !== "locked") || Date.now() > until) throw error;
      Atomics.wait(pause, 0, 0, pauseMilliseconds);
    }
  }
}

const troubles = {
  3: "perm",
  5: "busy",
  6: "locked",
  8: "readonly",
  10: "ioerr",
  11: "corrupt",
  13: "full",
  14: "cantopen",
  18: "toobig",
  19: "constraint",
  20: "mismatch",
  25: "range",
  26: "notadb",
} as const;
const failedWrite = 778;
/** The file ends before its own count of pages does. */
const shortRead = 522;

/** SQLite's own names of what went wrong, without `SQLITE_`; `other` for what nobody here asks for. */
export type SqliteTrouble = (typeof troubles)[keyof typeof troubles] | "other";

/** @returns null where the error is not SQLite's */
export function sqliteTrouble(error: unknown): SqliteTrouble | null {
  const code = (error as { errcode?: unknown } | null)?.errcode;
  if (typeof code !== "number") return null;
  // The disk is full, or a quota is.
  if (code === failedWrite) return "full";
  if (code === shortRead) return "corrupt";
  // The low byte is the kind, the others tell more of it.
  return troubles[(code & 0xff) as keyof typeof troubles] ?? "other";
}
