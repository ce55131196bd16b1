import { SqliteMissing, sqliteTrouble } from "../sqlite.js";

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
  if (error instanceof SqliteMissing) return new StoreError("failed", `${path}: ${error.message}`);
  switch (sqliteTrouble(error)) {
    case null:
      return error;
    case "full":
      return new StoreError("full", `${path}: the disk is full: make room and run again, it goes on where it stopped`);
    case "readonly":
    case "perm":
    case "cantopen":
      return new StoreError(
        "read-only",
        `${path} cannot be written: it and its folder must be writable by this user, on a disk that is not read-only`,
      );
    case "notadb":
      return new StoreError(
        "foreign",
        `${path} is no SQLite database, or its beginning is damaged: name another file, or bring back a copy`,
      );
    // What the store forbids never got into it by itself.
    case "constraint":
    case "mismatch":
    case "corrupt":
      return new StoreError(
        "damaged",
        `${path} is damaged (${(error as Error).message}): bring back a backup, or recover it with sqlite3's .recover`,
      );
    case "ioerr":
      return new StoreError("failed", `${path} cannot be read or written: look after the disk it is on`);
    case "busy":
    case "locked":
      return new StoreError("locked", `${path} is held by another program for too long: close what has it open`);
    default:
      return new StoreError("failed", `${path}: ${(error as Error).message}`);
  }
}

/**
 * What the store holds as JSON.
 *
 * @throws StoreError where it is none: then the file was damaged, whatever SQLite says of it
 */
export function storedJson<Value>(store: { readonly path: string }, json: string): Value {
  try {
    return JSON.parse(json) as Value;
  } catch {
    const message = `${store.path} is damaged (what it holds of a page is no JSON): bring back a backup, or read its pages again with thidua extract --from-store`;
    throw new StoreError("damaged", message);
  }
}
