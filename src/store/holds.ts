import { prepare, type SqliteFile } from "../sqlite.js";

/** A version that is held back. */
export interface HeldRow {
  readonly pageId: number;
  readonly url: string;
  readonly site: string;
  readonly versionId: number;
  readonly held_at: string;
  readonly held_why: string;
  readonly before: number;
  readonly after: number;
}

export interface Hold {
  readonly versionId: number;
  readonly run: number;
  /** RFC 3339. */
  readonly now: string;
  /** One phrase for people. */
  readonly why: string;
  /** Facts of the record that stands, and of what was read. */
  readonly before: number;
  readonly after: number;
  /** Only if all of the run fell so: decided at its end. */
  readonly ifAll: boolean;
}

/**
 * Versions that would cost a page (nearly) all of its facts. They wait in the store: the record that stands stays, until
 * another day brings the same version again (`Fetches.answered`), the page changes once more, or a person accepts it.
 */
export class Holds {
  readonly #hold;
  readonly #list;
  readonly #accept;
  readonly #of;
  readonly #let;
  readonly #changed;

  constructor(database: SqliteFile) {
    this.#hold = prepare(
      database,
      `UPDATE versions SET held_run = @run, held_at = @now, held_why = @why, held_before = @before, held_after = @after,
         held_if = @ifAll, reading = NULL WHERE id = @versionId`,
    );
    const held = `SELECT p.id AS pageId, p.url, p.site, v.id AS versionId, v.held_at, v.held_why, v.held_before AS before,
         v.held_after AS after
       FROM versions v JOIN pages p ON p.version_id = v.id WHERE v.held_at IS NOT NULL`;
    this.#list = prepare<[], HeldRow>(database, `${held} ORDER BY v.id`);
    this.#of = prepare<[number, number], HeldRow>(
      database,
      `${held} AND v.held_run = ? AND v.held_if = ? ORDER BY v.id`,
    );
    const total = (column: string) => `(SELECT sum(value) FROM json_each(c.${column}))`;
    this.#changed = prepare<[string], { pages: number; before: number; after: number }>(
      database,
      `SELECT count(*) AS pages, coalesce(sum(${total("facts_before")}), 0) AS before,
         coalesce(sum(${total("facts_after")}), 0) AS after
       FROM changes c JOIN pages p ON p.id = c.page_id
       WHERE c.run_id IS NULL AND c.change = 'changed' AND p.site = ?`,
    );
    const accept = "UPDATE versions SET held_at = NULL, confirmed_at = @now WHERE held_at IS NOT NULL";
    this.#accept = prepare<[{ now: string }]>(
      database,
      `${accept} AND id IN (SELECT version_id FROM pages WHERE version_id IS NOT NULL)`,
    );
    this.#let = prepare<[{ now: string; id: number }]>(database, `${accept} AND id = @id`);
  }

  hold(hold: Hold): void {
    this.#hold.run({ ...hold, ifAll: hold.ifAll ? 1 : 0 });
  }

  list(): HeldRow[] {
    return this.#list.all();
  }

  /** Those that a run held back, for themselves or, `ifAll`, with all the others. */
  of(run: number, ifAll: boolean): HeldRow[] {
    return this.#of.all(run, ifAll ? 1 : 0);
  }

  /** What else a run, not told yet, changed on a site: pages, facts before and after. */
  changed(site: string): { pages: number; before: number; after: number } {
    return this.#changed.get(site)!;
  }

  /** All that is held back may be read. @returns how many versions */
  accept(now: string): number {
    return this.#accept.run({ now }).changes;
  }

  /** This one may be read. */
  release(versionId: number, now: string): void {
    this.#let.run({ id: versionId, now });
  }
}
