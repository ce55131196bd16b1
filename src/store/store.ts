import { immediately, prepare, type SqliteFile } from "../sqlite.js";
import { Addresses } from "./addresses.js";
import { Bodies } from "./bodies.js";
import { Changes } from "./changes.js";
import { checkFolder, type OpenOptions, openDatabase } from "./database.js";
import { Faults } from "./faults.js";
import { Fetches } from "./fetches.js";
import { Frontier } from "./frontier.js";
import { Holds } from "./holds.js";
import { lockStore, type StoreLock } from "./lock.js";
import { Readings } from "./readings.js";
import { Renames } from "./renames.js";
import { Revisits } from "./revisits.js";
import { type RunRow, Runs } from "./runs.js";
import { asStoreError, StoreError } from "./store-error.js";

/**
 * Everything fetched and read, in one SQLite file. Whoever changes several tables does it in one `atomically`: the store
 * is whole between any two steps, so a process may be killed at any moment.
 *
 * @example
 * const store = openStore("thidua.db");
 * const run = store.runs.begin("crawl", worker, now).id;
 * store.atomically(() => { … });
 * store.close();
 */
export class Store {
  readonly runs: Runs;
  readonly frontier: Frontier;
  readonly addresses: Addresses;
  readonly renames: Renames;
  readonly revisits: Revisits;
  readonly faults: Faults;
  readonly holds: Holds;
  readonly bodies: Bodies;
  readonly fetches: Fetches;
  readonly readings: Readings;
  readonly changes: Changes;
  readonly #database: SqliteFile;
  readonly #lock: StoreLock | null;

  constructor(
    readonly path: string,
    database: SqliteFile,
    lock: StoreLock | null,
  ) {
    this.#database = database;
    this.#lock = lock;
    this.runs = new Runs(database);
    this.addresses = new Addresses(database);
    this.frontier = new Frontier(database, this.addresses);
    this.renames = new Renames(database, this.addresses);
    this.revisits = new Revisits(database);
    this.faults = new Faults(database);
    this.holds = new Holds(database);
    this.bodies = new Bodies(database);
    this.fetches = new Fetches(database);
    this.readings = new Readings(database);
    this.changes = new Changes(database);
  }

  /**
   * All of `steps` or nothing.
   *
   * @throws StoreError when the store fails; whatever else `steps` throws. In both cases nothing of it is stored.
   */
  atomically<T>(steps: () => T): T {
    try {
      return immediately(this.#database, steps);
    } catch (error) {
      throw asStoreError(this.path, error);
    }
  }

  /** Rows of a question of one's own, for looking at the store. */
  query<Row>(sql: string, ...parameters: unknown[]): Row[] {
    return prepare<unknown[], Row>(this.#database, sql).all(...parameters);
  }

  close(): void {
    try {
      this.#database.close();
    } finally {
      this.#lock?.release();
    }
  }
}

/**
 * Opens a store to work on it, alone.
 *
 * @throws StoreError; `locked` when another run works on it
 */
export function openStore(path: string, options: Omit<OpenOptions, "readonly"> = {}): Store {
  checkFolder(path);
  let lock: StoreLock | null;
  try {
    lock = lockStore(path);
  } catch (error) {
    throw asStoreError(path, error);
  }
  if (lock === null) throw new StoreError("locked", `another run works on ${path}${holderOf(path)}: wait for its end`);
  try {
    return new Store(path, openDatabase(path, options), lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a store to look at it; a run may work on it meanwhile. @throws StoreError */
export function lookAtStore(path: string): Store {
  return new Store(path, openDatabase(path, { readonly: true }), null);
}

/** Who holds the lock is told by the store itself: its newest run. */
function holderOf(path: string): string {
  let run: RunRow | undefined;
  try {
    const database = openDatabase(path, { readonly: true });
    run = new Runs(database).last();
    database.close();
  } catch {
    // The other run may just be making it.
  }
  if (run === undefined || run.finished_at !== null) return "";
  return ` (thidua ${run.command}, process ${run.pid} on ${run.host}, since ${run.process_started_at})`;
}
