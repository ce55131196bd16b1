import { openSqliteFile, sqliteTrouble } from "../sqlite.js";

/** Held as long as a run works on a store. */
export interface StoreLock {
  release(): void;
}

/**
 * One run a store. The lock is SQLite's exclusive lock on an empty neighbour, `<store>.lock`, so the operating system
 * itself frees it when its process ends, in whatever way: there is no stale lock to be told from a living one, and a
 * lease found in the store by its holder is always a dead run's. The neighbour is never removed: another run could hold
 * a lock on the removed file, and a third one on its successor.
 *
 * On network file systems without locks of their own (NFS before version 4) it does not hold: keep the store on a local disk.
 *
 * @returns null when another run holds it
 * @throws SQLite's error when the neighbour cannot be made
 */
export function lockStore(path: string): StoreLock | null {
  const neighbour = openSqliteFile(`${path}.lock`, { timeout: 0 });
  try {
    neighbour.exec("BEGIN EXCLUSIVE");
    return { release: () => void neighbour.close() };
  } catch (error) {
    neighbour.close();
    if (sqliteTrouble(error) === "busy") return null;
    throw error;
  }
}
