import { SqliteMissing, sqliteTrouble } from "../sqlite.js";
import { DatabaseError } from "./database.js";

/** An error while a database is used, in our words, with its name and the mend; every other error as it is. */
export function asDatabaseError(name: string, error: unknown): unknown {
  // What is stored as JSON was JSON.
  if (error instanceof SyntaxError) return new DatabaseError(`${name} ${DAMAGED}`);
  return sqliteTrouble(error) === null ? error : new DatabaseError(`${name} ${reasonOf(error)}`);
}

const DAMAGED = "is damaged: bring back a copy, or take another file and load again";

export function reasonOf(error: unknown): string {
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
      return DAMAGED;
    case "ioerr":
      return "cannot be read or written: look after the disk it is on";
    default:
      return `cannot be opened: ${(error as Error).message}`;
  }
}
