import Database from "better-sqlite3";

export type StoreTrouble = "locked" | "newer" | "foreign" | "full" | "read-only" | "missing" | "damaged" | "failed";

/** The store cannot be used, or no longer: one line that names the file and the mend. What was stored before is whole. */
export class StoreError extends Error {
  constructor(
    readonly trouble: StoreTrouble,
    message: string,
  ) {
    super(message);
  }
}

/**
 * SQLite's error in our words; every other error as it is.
 *
 * SQLite has rolled the transaction back: nothing half written stays, whatever the trouble.
 */
export function asStoreError(path: string, error: unknown): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const { code, message } = error;
  const is = (...prefixes: string[]) => prefixes.some((prefix) => code.startsWith(prefix));
  if (is("SQLITE_FULL", "SQLITE_IOERR_WRITE")) {
    return new StoreError("full", `${path}: the disk is full: make room and run again, it goes on where it stopped`);
  }
  if (is("SQLITE_READONLY", "SQLITE_PERM", "SQLITE_CANTOPEN")) {
    return new StoreError(
      "read-only",
      `${path} cannot be written: it and its folder must be writable by this user, on a disk that is not read-only`,
    );
  }
  if (is("SQLITE_NOTADB")) {
    return new StoreError(
      "foreign",
      `${path} is no store of thidua: name another file with "store" in the configuration`,
    );
  }
  if (is("SQLITE_CORRUPT")) {
    return new StoreError(
      "damaged",
      `${path} is damaged (${message}): bring back a backup, or recover it with sqlite3's .recover`,
    );
  }
  if (is("SQLITE_BUSY", "SQLITE_LOCKED")) {
    return new StoreError("locked", `${path} is held by another program for too long: close what has it open`);
  }
  return new StoreError("failed", `${path}: ${message} (${code})`);
}
