import { prepare, prepareValue, type SqliteFile } from "../sqlite.js";
import type { Addresses } from "./addresses.js";

/** A page and what was last read of it, or is to be read. */
export interface Renamed {
  readonly pageId: number;
  readonly url: string;
  readonly sha256: string;
  readonly contentType: string | null;
  readonly digest: string | null;
}

/** So many old pages are asked for in a run because a new one bears their date. */
const MOST_ASKED = 20;

/** Articles that a run lost and articles that it found, and the step that makes one of two. */
export class Renames {
  readonly #lost;
  readonly #found;
  readonly #namesakes;
  readonly #key;
  readonly #goOn;

  constructor(
    database: SqliteFile,
    readonly addresses: Addresses,
  ) {
    const page = "p.id AS pageId, p.url, v.sha256, v.content_type AS contentType, v.digest";
    const article = "p.site = @site AND p.kind = 'article' AND p.offered_by IS NULL";
    this.#lost = prepare<[{ site: string; run: number }], Renamed>(
      database,
      `SELECT ${page} FROM pages p JOIN records r ON r.id = p.record_id JOIN versions v ON v.id = r.version_id
       WHERE ${article} AND p.tried_run = @run AND (p.missed_run = @run
         OR (p.outcome = 'gone' AND p.gone_at >= (SELECT started_at FROM runs WHERE id = @run)))
       ORDER BY p.id`,
    );
    this.#found = prepare<[{ site: string; run: number }], Renamed>(
      database,
      `SELECT ${page} FROM pages p JOIN versions v ON v.id = p.version_id
       WHERE ${article} AND p.found_run = @run AND p.outcome = 'new' AND p.record_id IS NULL ORDER BY p.id`,
    );
    this.#namesakes = prepare(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth)
       SELECT DISTINCT p.id, p.site, 1, @run, 1 FROM pages n JOIN pages p ON p.published_at = n.published_at
       WHERE n.site = @site AND n.kind = 'article' AND n.found_run = @run AND n.outcome = 'new'
         AND ${article} AND p.found_run < @run AND p.record_id IS NOT NULL AND p.gone_at IS NULL
         AND p.tried_run IS NOT @run AND p.seen_run IS NOT @run
       ORDER BY p.id LIMIT ${MOST_ASKED}
       ON CONFLICT (page_id) DO NOTHING`,
    );
    this.#key = prepareValue<[number], string>(database, "SELECT key FROM pages WHERE id = ?");
    this.#goOn = prepare(
      database,
      `UPDATE pages SET outcome = 'changed', message = NULL, failures = 0, gone_at = NULL, missed_run = NULL, looks = 0,
         (version_id, published_at, etag, last_modified, checked_at, changed_at, edited_at) = (
           SELECT n.version_id, coalesce(n.published_at, pages.published_at), n.etag, n.last_modified, n.checked_at, n.checked_at,
             iif(@edited, n.checked_at, pages.edited_at) FROM pages n WHERE n.id = @found)
       WHERE id = @lost`,
    );
  }

  /** Articles with a record that are gone since this run, or said so in it for the first time. */
  lost(site: string, run: number): Renamed[] {
    return this.#lost.all({ site, run });
  }

  /** Articles that this run found, of which nothing is read yet. */
  found(site: string, run: number): Renamed[] {
    return this.#found.all({ site, run });
  }

  /** Old articles that bear the date of a new one and are listed no more are asked for: one of them may be it. */
  askNamesakes(site: string, run: number): void {
    this.#namesakes.run({ site, run });
  }

  /** What was lost goes on as what was found: under its key and address, and with its body as the newest version. */
  goOn(lost: Renamed, found: Renamed, run: number): void {
    const key = this.#key.get(found.pageId)!;
    this.#goOn.run({ lost: lost.pageId, found: found.pageId, edited: lost.digest === found.digest ? 0 : 1 });
    this.addresses.rename(lost.pageId, key, run);
    this.addresses.adopt(lost.pageId, found.url, run);
  }
}
