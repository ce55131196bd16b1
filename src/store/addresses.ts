import { prepare, type SqliteFile } from "../sqlite.js";

/**
 * Under which addresses a page is and was known. Its own stands in `pages.url`; here are the others, each with the first and
 * the last run that saw it. A page keeps its identity while its address changes.
 */
export class Addresses {
  readonly #own;
  readonly #other;
  readonly #page;
  readonly #adopt;
  readonly #forget;
  readonly #readAgain;
  readonly #relocate;
  readonly #others;
  readonly #named;
  readonly #setKey;
  readonly #takeOver;

  constructor(database: SqliteFile) {
    this.#own = prepare<[number, number]>(database, "UPDATE pages SET seen_run = ? WHERE id = ?");
    this.#other = prepare(
      database,
      `INSERT INTO addresses (page_id, url, first_run, last_run) VALUES (@pageId, @url, @run, @run)
       ON CONFLICT (page_id, url) DO UPDATE SET last_run = max(last_run, excluded.last_run)`,
    );
    this.#page = prepare<[number], { url: string; found_run: number; seen_run: number | null }>(
      database,
      "SELECT url, found_run, seen_run FROM pages WHERE id = ?",
    );
    this.#adopt = prepare<[string, number, number]>(database, "UPDATE pages SET url = ?, seen_run = ? WHERE id = ?");
    this.#forget = prepare<[number, string]>(database, "DELETE FROM addresses WHERE page_id = ? AND url = ?");
    this.#readAgain = prepare<[number]>(
      database,
      `UPDATE versions SET reading = NULL WHERE held_at IS NULL AND reading IN ('record', 'same')
       AND id = (SELECT version_id FROM pages WHERE id = ?)`,
    );
    this.#others = prepare<[number, number]>(
      database,
      "SELECT 1 FROM addresses WHERE page_id = ? AND last_run = ? LIMIT 1",
    );
    this.#named = prepare<[string], { id: number; found_run: number; record_id: number | null }>(
      database,
      "SELECT id, found_run, record_id FROM pages WHERE key = ?",
    );
    this.#setKey = prepare<[string, number]>(database, "UPDATE pages SET key = ? WHERE id = ?");
    // What refers to a page, so that another one can stand for it.
    this.#takeOver = [
      "UPDATE fetches SET page_id = @by WHERE page_id = @page",
      "UPDATE pages SET version_id = NULL WHERE id = @page AND @by",
      "UPDATE versions SET page_id = @by WHERE page_id = @page",
      "UPDATE pages SET offered_by = @by WHERE offered_by = @page",
      "UPDATE alarms SET page_id = @by WHERE page_id = @page",
      "DELETE FROM addresses WHERE page_id = @page AND @by",
      "DELETE FROM frontier WHERE page_id = @page AND @by",
      "DELETE FROM pages WHERE id = @page AND @by",
    ].map((sql) => prepare(database, sql));
    this.#relocate = prepare<[string, number]>(database, "UPDATE pages SET url = ? WHERE id = ?");
  }

  /** A list, feed or sitemap names the page by this address. */
  seen(pageId: number, own: string, url: string, run: number): void {
    if (own === url) this.#own.run(run, pageId);
    else this.#other.run({ pageId, url, run });
  }

  /** Whether this run saw the page at another address than its own, at which it was just asked for. */
  hasOther(pageId: number, asked: string, run: number): boolean {
    return this.#page.get(pageId)?.url === asked && this.#others.get(pageId, run) !== undefined;
  }

  /**
   * The page goes on under another key. A page that this run found there, and of which nothing is read yet, is the same: what the
   * store has of it becomes the renamed one's.
   *
   * @returns false where the key is that of a page with a history of its own
   */
  rename(pageId: number, key: string, run: number): boolean {
    const other = this.#named.get(key);
    if (other !== undefined && (other.found_run !== run || other.record_id !== null)) return false;
    if (other !== undefined) for (const step of this.#takeOver) step.run({ page: other.id, by: pageId });
    this.#setKey.run(key, pageId);
    return true;
  }

  /** A list is asked where it was named last. */
  relocate(pageId: number, url: string): void {
    this.#relocate.run(url, pageId);
  }

  /**
   * The page has answered under this address: it is its own from now on, and the record will say so.
   *
   * @returns whether it was another one before
   */
  adopt(pageId: number, url: string, run: number): boolean {
    const page = this.#page.get(pageId)!;
    if (page.url === url) return false;
    const seen = page.seen_run ?? page.found_run;
    this.#other.run({ pageId, url: page.url, run: seen });
    this.#forget.run(pageId, url);
    this.#adopt.run(url, run, pageId);
    this.#readAgain.run(pageId);
    return true;
  }
}
