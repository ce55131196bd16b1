import { prepare, prepareValue, type SqliteFile } from "../sqlite.js";

/** Another page whose newest version says the same. */
export interface Twin {
  readonly pageId: number;
  /** Nothing has been read from that version yet. */
  readonly unread: boolean;
  /** It said something else before. */
  readonly changed: boolean;
}

/** Texts that stood under several addresses of a site at once: the site's fault, whatever the words. */
export class Faults {
  readonly #get;
  readonly #add;
  readonly #twins;
  readonly #revert;
  readonly #putOff;
  readonly #failed;

  constructor(database: SqliteFile) {
    this.#get = prepareValue<[string, string], string>(
      database,
      "SELECT message FROM faults WHERE site = ? AND digest = ?",
    );
    this.#add = prepare(
      database,
      `INSERT INTO faults (site, digest, message, run_id, found_at) VALUES (@site, @digest, @message, @run, @now)
       ON CONFLICT DO NOTHING`,
    );
    this.#twins = prepare<[string, string, number], { pageId: number; unread: number; changed: number }>(
      database,
      `SELECT p.id AS pageId, v.reading IS NULL AS unread,
         EXISTS (SELECT 1 FROM versions o WHERE o.page_id = p.id AND o.id < v.id) AS changed
       FROM versions v JOIN pages p ON p.version_id = v.id
       WHERE v.digest = ? AND p.site = ? AND p.kind = 'article' AND p.id <> ?`,
    );
    this.#revert = prepare(
      database,
      `UPDATE pages SET outcome = 'failed', message = @message, failures = failures + 1, etag = NULL, last_modified = NULL,
         version_id = (SELECT max(id) FROM versions WHERE page_id = pages.id AND id < pages.version_id)
       WHERE id = @pageId`,
    );
    this.#failed = prepareValue<[number], number>(
      database,
      `SELECT count(*) FROM pages p WHERE tried_run = ? AND outcome = 'failed' AND kind = 'article'
         AND EXISTS (SELECT 1 FROM faults f WHERE f.site = p.site AND f.message = p.message)`,
    );
    this.#putOff = prepare(
      database,
      `INSERT INTO frontier (page_id, site, state, turn, run_id, after_run, depth)
       VALUES (@pageId, @site, 'waiting', 2, @run, @run, 1)
       ON CONFLICT (page_id) DO UPDATE SET state = 'waiting', turn = 2, after_run = excluded.after_run`,
    );
  }

  /** What is wrong with a text that is known as a fault; null for any other. */
  of(site: string, digest: string): string | null {
    return this.#get.get(site, digest) ?? null;
  }

  /** Other articles of the site that say the same now. */
  twins(site: string, digest: string, pageId: number): Twin[] {
    return this.#twins
      .all(digest, site, pageId)
      .map(({ pageId, unread, changed }) => ({ pageId, unread: unread === 1, changed: changed === 1 }));
  }

  /** Pages that a run found to be such a fault, those that were taken back among them. */
  failedIn(run: number): number {
    return this.#failed.get(run)!;
  }

  add(fault: { site: string; digest: string; message: string; run: number; now: string }): void {
    this.#add.run(fault);
  }

  /** A version that turned out to be a fault and was not read yet: the one before it stands again, and the page is asked for anew. */
  takeBack(pageId: number, site: string, run: number, message: string): void {
    this.#revert.run({ pageId, message });
    this.#putOff.run({ pageId, site, run });
  }
}
