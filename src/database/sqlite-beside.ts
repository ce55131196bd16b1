import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { openSqliteFile, pragma, prepareValue, type SqliteFile, sqliteTrouble } from "../sqlite.js";
import { DatabaseError } from "./database.js";

/** A database that is filled beside its place, `<path>.loading`, with all others locked out. */
export interface FileBeside {
  readonly file: SqliteFile;
  /**
   * Closes it and moves it to its place.
   *
   * @throws DatabaseError where somebody else has made a database there meanwhile
   */
  settle(): void;
}

/**
 * A database that is not there yet is filled beside its place and moved there in the end: what a killed load leaves is thrown
 * away by the next one, so that no log is needed into which every page is written first.
 *
 * @returns null where it is there by now
 * @throws DatabaseError where another load is making it; SQLite's errors
 */
export function openBeside(path: string, pageBytes: number): FileBeside | null {
  const beside = `${path}.loading`;
  for (;;) {
    const file = openSqliteFile(beside, { timeout: 0 });
    const state = stateOf(file, pageBytes);
    if (state === "taken") {
      file.close();
      throw new DatabaseError(`${path} is in use by another program: wait until it is done`);
    }
    // Who was faster may have moved this very file to its place.
    if (state === "empty" && !existsSync(path)) {
      const inode = inodeOf(beside);
      return { file, settle: () => settle(file, beside, path, inode) };
    }
    file.close();
    if (existsSync(path)) return null;
    rmSync(beside, { force: true });
  }
}

/** Locks the file; a journal in memory is enough to undo a transaction, and nobody reads what a killed load leaves. */
function stateOf(file: SqliteFile, pageBytes: number): "empty" | "left" | "taken" {
  try {
    pragma(file, `page_size = ${pageBytes}`);
    pragma(file, "locking_mode = exclusive");
    pragma(file, "journal_mode = memory");
    pragma(file, "synchronous = off");
    file.exec("begin exclusive; commit");
    return prepareValue(file, "select count(*) from sqlite_master").get() === 0 ? "empty" : "left";
  } catch (error) {
    const trouble = sqliteTrouble(error);
    if (trouble === "busy" || trouble === "locked") return "taken";
    if (trouble === "notadb" || trouble === "corrupt") return "left";
    file.close();
    throw error;
  }
}

function settle(file: SqliteFile, beside: string, path: string, inode: bigint | undefined): void {
  file.close();
  if (existsSync(path) || inodeOf(beside) !== inode)
    throw new DatabaseError(`${path} was made by another program meanwhile: load again`);
  // Before its name says that it is whole, it is on the disk.
  const written = openSync(beside, "r+");
  fsyncSync(written);
  closeSync(written);
  renameSync(beside, path);
}

function inodeOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}
