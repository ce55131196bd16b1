import { immediately, prepare, type SqliteFile } from "../sqlite.js";

/** The process that works on a run. */
export interface Worker {
  readonly pid: number;
  readonly host: string;
  readonly programVersion: string;
}

export interface RunRow {
  readonly id: number;
  readonly command: string;
  readonly program_version: string;
  readonly started_at: string;
  readonly pid: number;
  readonly host: string;
  readonly process_started_at: string;
  readonly starts: number;
  readonly finished_at: string | null;
  readonly outcome: "done" | "abandoned" | null;
  readonly summary: string | null;
}

/** What a continued run saw listed longer ago than this may be out of date: it looks at the lists again. */
const staleListHours = 12;

/**
 * A run is finished when its results are written. One that was killed or stopped is continued under its number by the
 * next call of the same command; another command gives it up: what it stored stays.
 */
export class Runs {
  readonly #database: SqliteFile;
  readonly #last;
  readonly #add;
  readonly #resume;
  readonly #finish;
  readonly #recent;
  readonly #get;
  readonly #freeChanges;
  readonly #freeLeases;
  readonly #lookAgain;

  constructor(database: SqliteFile) {
    this.#database = database;
    this.#last = prepare<[], RunRow>(database, "SELECT * FROM runs ORDER BY id DESC LIMIT 1");
    this.#get = prepare<[number], RunRow>(database, "SELECT * FROM runs WHERE id = ?");
    this.#recent = prepare<[number], RunRow>(database, "SELECT * FROM runs ORDER BY id DESC LIMIT ?");
    this.#add = prepare(
      database,
      `INSERT INTO runs (command, program_version, started_at, process_started_at, pid, host)
       VALUES (@command, @programVersion, @now, @now, @pid, @host)`,
    );
    this.#resume = prepare(
      database,
      `UPDATE runs SET starts = starts + 1, pid = @pid, host = @host, process_started_at = @now,
         program_version = @programVersion WHERE id = @id`,
    );
    this.#finish = prepare(database, "UPDATE runs SET finished_at = ?, outcome = ?, summary = ? WHERE id = ?");
    this.#freeChanges = prepare(database, "UPDATE changes SET run_id = NULL WHERE run_id = ?");
    this.#freeLeases = prepare(database, "UPDATE frontier SET state = 'waiting' WHERE state = 'leased'");
    this.#lookAgain = prepare<[number, string]>(
      database,
      "UPDATE pages SET tried_run = NULL WHERE kind <> 'article' AND tried_run = ? AND checked_at < ?",
    );
  }

  /** Begins a run or continues the one that was cut off. The caller holds the store's lock. */
  begin(command: string, worker: Worker, now: string): { readonly id: number; readonly resumed: boolean } {
    return immediately(this.#database, () => {
      // Whoever begins holds the lock: what is leased belongs to a process that is gone.
      this.#freeLeases.run();
      const last = this.#last.get();
      if (last !== undefined && last.finished_at === null) {
        if (last.command === command) {
          this.#resume.run({ ...worker, now, id: last.id });
          const stale = new Date(Date.parse(now) - staleListHours * 3_600_000).toISOString();
          this.#lookAgain.run(last.id, stale);
          return { id: last.id, resumed: true };
        }
        this.#freeChanges.run(last.id);
        this.#finish.run(now, "abandoned", null, last.id);
      }
      return { id: this.#add.run({ ...worker, command, now }).lastInsertRowid, resumed: false };
    });
  }

  finish(id: number, now: string, summary: unknown): void {
    this.#finish.run(now, "done", JSON.stringify(summary), id);
  }

  last(): RunRow | undefined {
    return this.#last.get();
  }

  get(id: number): RunRow | undefined {
    return this.#get.get(id);
  }

  /** The newest first. */
  recent(count: number): RunRow[] {
    return this.#recent.all(count);
  }
}
