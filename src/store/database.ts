import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { immediately, openSqliteFile, pragma, prepare, type SqliteFile, whenFree } from "../sqlite.js";
import { migrations } from "./migrations.js";
import { asStoreError, StoreError } from "./store-error.js";

/** "thid" as a number: tells our files from other SQLite files. */
const applicationId = 0x74686964;

export interface OpenOptions {
  /** To look only; the file must exist. A run may work on it meanwhile. */
  readonly readonly?: boolean;
  /** Largest size in pages of 4096 bytes, for tests. */
  readonly maxPages?: number;
}

/**
 * Opens the SQLite file of a store, made or brought to this program's version first.
 *
 * Write-ahead log, `synchronous = NORMAL`: a killed process loses no finished transaction; a power cut may lose the last
 * ones, and the next run does them again.
 *
 * @throws StoreError
 */
export function openDatabase(path: string, options: OpenOptions = {}): SqliteFile {
  const { readonly = false } = options;
  if (readonly && !existsSync(path)) {
    throw new StoreError("missing", `${path} does not exist: \`thidua nightly\` or \`thidua crawl\` makes it`);
  }
  checkFolder(path);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new StoreError("foreign", `${path} is a folder: name a file in it with "store" in the configuration`);
  let database: SqliteFile | undefined;
  try {
    database = openSqliteFile(path, { readonly, timeout: 10_000 });
    checkKind(database, path);
    if (readonly) checkCurrent(database, path);
    else {
      const made = database;
      whenFree(10_000, () => pragma(made, "journal_mode = WAL"));
      pragma(database, "synchronous = NORMAL");
      if (options.maxPages !== undefined) pragma(database, `max_page_count = ${options.maxPages}`);
      migrate(database);
    }
    pragma(database, "foreign_keys = ON");
    return database;
  } catch (error) {
    database?.close();
    throw asStoreError(path, error);
  }
}

/** Whether a SQLite file is a store; another one is none of ours to open here. */
export function isStore(path: string): boolean {
  const database = openSqliteFile(path, { readonly: true });
  try {
    return pragma(database, "application_id") === applicationId;
  } finally {
    database.close();
  }
}

/** @throws StoreError */
export function checkFolder(path: string): void {
  const folder = dirname(path);
  if (existsSync(folder)) return;
  throw new StoreError(
    "missing",
    `${folder} does not exist: make the folder, or name another "store" in the configuration`,
  );
}

function versionOf(database: SqliteFile): number {
  return pragma(database, "user_version") as number;
}

function checkKind(database: SqliteFile, path: string): void {
  const id = pragma(database, "application_id");
  const tables = prepare<[], { n: number }>(database, "SELECT count(*) AS n FROM sqlite_schema").get()!.n;
  if (tables > 0 && id !== applicationId) {
    throw new StoreError(
      "foreign",
      `${path} is no store of thidua: name another file with "store" in the configuration`,
    );
  }
  const version = versionOf(database);
  if (version > migrations.length) {
    throw new StoreError(
      "newer",
      `${path} was written by a newer thidua (store version ${version}, this program knows ${migrations.length}): update the program`,
    );
  }
}

function checkCurrent(database: SqliteFile, path: string): void {
  if (versionOf(database) === migrations.length) return;
  throw new StoreError("missing", `${path} was made by an older thidua: the next run brings it up to date`);
}

/** Each step is a transaction: an upgrade that was cut off goes on where it stopped. */
function migrate(database: SqliteFile): void {
  for (let version = versionOf(database); version < migrations.length; version += 1) {
    immediately(database, () => {
      // Another program may have been quicker.
      if (versionOf(database) !== version) return;
      pragma(database, `application_id = ${applicationId}`);
      database.exec(migrations[version]!);
      pragma(database, `user_version = ${version + 1}`);
    });
  }
}
