import { prepare, type SqliteFile } from "../sqlite.js";

export type ChangeKind = "new" | "changed" | "gone" | "back";

export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export interface NewChange {
  readonly pageId: number;
  readonly change: ChangeKind;
  readonly foundAt: string;
  readonly counts: ChangeCounts;
  /** Facts of each field before and after, as JSON; null where there is no record. */
  readonly factsBefore: string | null;
  readonly factsAfter: string | null;
  /** The rest of the change's line, as JSON. */
  readonly detail: string;
}

export interface ChangeRow extends ChangeCounts {
  readonly id: number;
  readonly pageId: number;
  readonly change: ChangeKind;
  readonly key: string;
  readonly site: string;
  readonly url: string;
  readonly found_at: string;
  readonly facts_before: string | null;
  readonly facts_after: string | null;
  readonly detail: string;
}

export interface Alarm {
  readonly code: string;
  readonly message: string;
  /** Address of the page it is about. */
  readonly url: string | null;
}

/** An alarm of the last run that asked the sites. */
export interface ToldAlarm extends Alarm {
  readonly pageId: number | null;
  /** The run now at work has had an answer of the page. */
  readonly isLookedAt: boolean;
}

/** What happened to records, until a run has told it; and what a person should look at. */
export class Changes {
  readonly #add;
  readonly #takeBack;
  readonly #claim;
  readonly #of;
  readonly #sums;
  readonly #addAlarm;
  readonly #alarms;
  readonly #toldBefore;

  constructor(database: SqliteFile) {
    this.#add = prepare(
      database,
      `INSERT INTO changes (page_id, change, found_at, added, removed, changed, facts_before, facts_after, detail)
       VALUES (@pageId, @change, @foundAt, @added, @removed, @changed, @factsBefore, @factsAfter, @detail)`,
    );
    this.#takeBack = prepare<[number]>(
      database,
      "DELETE FROM changes WHERE run_id IS NULL AND change = 'gone' AND page_id = ?",
    );
    this.#claim = prepare<[number]>(database, "UPDATE changes SET run_id = ? WHERE run_id IS NULL");
    this.#of = prepare<[number, number], ChangeRow>(
      database,
      `SELECT c.id, c.page_id AS pageId, c.change, p.key, p.site, p.url, c.found_at, c.added, c.removed, c.changed, c.facts_before,
         c.facts_after, c.detail
       FROM changes c JOIN pages p ON p.id = c.page_id WHERE c.run_id = ? AND c.id > ? ORDER BY c.id LIMIT 1`,
    );
    this.#sums = prepare<[number], ChangeCounts & { change: ChangeKind; pages: number }>(
      database,
      `SELECT change, count(DISTINCT page_id) AS pages, sum(added) AS added, sum(removed) AS removed,
         sum(changed) AS changed
       FROM changes WHERE run_id = ? GROUP BY change`,
    );
    const lastRun = "SELECT max(id) FROM runs WHERE id < @run AND command IN ('crawl', 'nightly') AND outcome = 'done'";
    // Told once until it changes: the last run that asked the sites told the same.
    this.#addAlarm = prepare(
      database,
      `INSERT INTO alarms (run_id, code, page_id, message, standing)
       VALUES (@run, @code, @pageId, @message, EXISTS (SELECT 1 FROM alarms a
         WHERE a.code = @code AND a.page_id IS @pageId AND a.message = @message
         AND a.run_id = (${lastRun})))
       ON CONFLICT DO NOTHING`,
    );
    this.#alarms = prepare<[number, number], Alarm>(
      database,
      `SELECT a.code, a.message, p.url FROM alarms a LEFT JOIN pages p ON p.id = a.page_id
       WHERE a.run_id = ? AND a.standing = ? ORDER BY a.id`,
    );
    this.#toldBefore = prepare<[{ run: number }], Alarm & { pageId: number | null; isLookedAt: number }>(
      database,
      `SELECT a.code, a.message, p.url, a.page_id AS pageId,
         coalesce(p.tried_run = @run AND p.outcome IN ('new', 'changed', 'unchanged'), 0) AS isLookedAt
       FROM alarms a LEFT JOIN pages p ON p.id = a.page_id WHERE a.run_id = (${lastRun}) ORDER BY a.id`,
    );
  }

  add({ counts, ...change }: NewChange): void {
    this.#add.run({ ...change, ...counts });
  }

  /** Forgets that a page is gone, if nothing has told it yet. @returns whether it had been to tell */
  takeBackGone(pageId: number): boolean {
    return this.#takeBack.run(pageId).changes > 0;
  }

  /** From here on everything untold belongs to this run. */
  claim(run: number): void {
    this.#claim.run(run);
  }

  /** A run's changes in the order they were found; one at a time in memory. */
  *of(run: number): Generator<ChangeRow> {
    let after = 0;
    for (;;) {
      const row = this.#of.get(run, after);
      if (row === undefined) return;
      after = row.id;
      yield row;
    }
  }

  /** How many pages met which change, and how many facts with them. */
  sums(run: number): (ChangeCounts & { change: ChangeKind; pages: number })[] {
    return this.#sums.all(run);
  }

  /** The same alarm of a run counts once. */
  alarm(run: number, code: string, pageId: number | null, message: string): void {
    this.#addAlarm.run({ run, code, pageId, message });
  }

  /** What a run has to tell. */
  alarms(run: number): Alarm[] {
    return this.#alarms.all(run, 0);
  }

  /** What the run before told already, and what still holds. */
  standing(run: number): Alarm[] {
    return this.#alarms.all(run, 1);
  }

  /** What the last run that asked the sites told, or had standing. */
  toldBefore(run: number): ToldAlarm[] {
    return this.#toldBefore.all({ run }).map((row) => ({ ...row, isLookedAt: row.isLookedAt === 1 }));
  }
}
