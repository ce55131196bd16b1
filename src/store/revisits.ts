import { prepare, prepareValue, type SqliteFile } from "../sqlite.js";

/** How often pages that were read before are looked at again. */
export interface Schedule {
  /** An article published or edited within so many days is young. */
  readonly youngDays: number;
  /** All others, and gone ones, are looked at once in so many days. */
  readonly everyDays: number;
  /** Now, RFC 3339. */
  readonly now: string;
}

/** A list that start pages and feeds cover is read once in so many days. */
const coveredListDays = 7;

/** A page that is gone may have moved to another list: so many pages of lists are read to find it. */
const mostSearched = 60;

/**
 * Which known pages are due. An article's age counts from its publication or the last edit seen, and while it is young the
 * intervals grow with it, by a quarter of its age; later it is looked at every `everyDays`. What one run imported is spread over that
 * time by the page's number, so that no night has to look at all of it.
 */
export class Revisits {
  readonly #articles;
  readonly #lists;
  readonly #search;
  readonly #moved;
  readonly #fresh;
  readonly #dated;
  readonly #setDated;
  readonly #enqueue;
  readonly #ask;
  readonly #first;
  readonly #honest;

  constructor(database: SqliteFile) {
    // A night is not always of the same length: a quarter of a day earlier will do.
    this.#articles = prepare(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth)
       SELECT id, @site, 1, @run, 1 FROM (
         SELECT p.id, p.checked_at, p.gone_at, p.looks, p.dated_run, p.missed_run, v.held_at,
           julianday(@now) AS now, julianday(p.checked_at) AS checked,
           ((p.id * 40503) % 65536) / 65536.0 AS part,
           min(julianday(@now), max(coalesce(julianday(p.edited_at), 0),
             coalesce(julianday(p.published_at), iif(p.found_run = @first, 0, julianday(p.found_at))))) AS event
         FROM pages p LEFT JOIN versions v ON v.id = p.version_id
         WHERE p.site = @site AND p.kind = 'article' AND p.offered_by IS NULL AND p.checked_at IS NOT NULL
           AND p.tried_run IS NOT @run AND (p.version_id IS NOT NULL OR p.outcome IN ('gone', 'refused')))
       WHERE checked_at > @now OR held_at IS NOT NULL OR missed_run IS NOT NULL
         OR (gone_at IS NULL AND now - event < @youngDays AND checked + (checked - event) / 4 - 0.25 <= now
           AND NOT (@honest AND dated_run IS @run))
         OR checked + @everyDays * iif(looks = 0 AND gone_at IS NULL, part, 1)
           - iif(looks = 0, 0, min(0.25, @everyDays / 4.0)) <= now
       ORDER BY checked_at, id
       ON CONFLICT (page_id) DO NOTHING`,
    );
    this.#lists = prepare(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth)
       SELECT id, @site, 0, @run, 1 FROM pages
       WHERE site = @site AND kind IN ('list', 'sitemap') AND key NOT GLOB '*[?]page=[0-9]*' AND tried_run IS NOT @run
         AND checked_at IS NOT NULL AND outcome NOT IN ('gone', 'refused')
         AND (@all OR covered = 0 OR julianday(checked_at) + @days * (0.5 + ((id * 40503) % 65536) / 131072.0) <= julianday(@now))
       ORDER BY id
       ON CONFLICT (page_id) DO NOTHING`,
    );
    this.#search = prepare(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth, known)
       SELECT id, @site, 0, @run, 1, 1000000 FROM pages
       WHERE site = @site AND kind = 'list' AND tried_run IS NOT @run AND checked_at IS NOT NULL
         AND outcome NOT IN ('gone', 'refused')
         AND EXISTS (SELECT 1 FROM pages g WHERE g.site = @site AND g.kind = 'article' AND g.outcome = 'gone'
           AND g.tried_run = @run AND g.record_id IS NOT NULL
           AND g.gone_at >= (SELECT started_at FROM runs WHERE id = @run))
       ORDER BY checked_at, id LIMIT ${mostSearched}
       ON CONFLICT (page_id) DO NOTHING`,
    );
    this.#moved = prepare(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth)
       SELECT DISTINCT p.id, p.site, 1, @run, 1 FROM addresses a JOIN pages p ON p.id = a.page_id
       WHERE a.last_run = @run AND a.first_run = @run AND p.site = @site AND p.kind = 'article'
         AND p.seen_run IS NOT @run AND p.tried_run IS NOT @run AND p.checked_at IS NOT NULL
       ON CONFLICT (page_id) DO NOTHING`,
    );
    this.#fresh = prepare<[string, number], { n: number }>(
      database,
      "SELECT 1 AS n FROM pages WHERE site = ? AND kind = 'article' AND found_run = ? LIMIT 1",
    );
    this.#dated = prepare<[string], { id: number; dated: string | null; checked_at: string | null }>(
      database,
      "SELECT id, dated, checked_at FROM pages WHERE key = ?",
    );
    this.#setDated = prepare<[string, number, number]>(
      database,
      "UPDATE pages SET dated = ?, dated_run = ? WHERE id = ?",
    );
    this.#enqueue = prepare<[string, number, number]>(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth) SELECT id, ?, 1, ?, 1 FROM pages WHERE id = ?
       ON CONFLICT (page_id) DO NOTHING`,
    );
    this.#ask = prepare(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth)
       SELECT id, @site, 1, @run, 1 FROM pages WHERE id = @pageId AND tried_run IS NOT @run
       ON CONFLICT (page_id) DO NOTHING`,
    );
    this.#first = prepareValue<[string], number>(database, "SELECT min(found_run) FROM pages WHERE site = ?");
    this.#honest = prepareValue<[string], number>(
      database,
      "SELECT EXISTS (SELECT 1 FROM pages WHERE site = ? AND julianday(dated) > julianday(published_at) + 1)",
    );
  }

  /** Articles that are due; how many. To be called when this run's lists, feeds and sitemaps have been read. */
  addArticles(site: string, { youngDays, everyDays, now }: Schedule, run: number): number {
    const query = { site, run, youngDays, everyDays, now, first: this.#firstRun(site), honest: this.#isHonest(site) };
    return this.#articles.run(query).changes;
  }

  /**
   * Lists, and sitemaps of an index, that are due: all of them when this run has found anything new, else those that start pages and feeds do not cover,
   * and of the others each within a week.
   */
  addLists(site: string, { everyDays, now }: Schedule, run: number): number {
    const all = this.#fresh.get(site, run) === undefined ? 0 : 1;
    return this.#lists.run({ site, run, now, all, days: Math.min(coveredListDays, everyDays) }).changes;
  }

  /** Further pages of lists, where this run lost an article: it may have moved, and stand somewhere behind the newest. */
  addSearch(site: string, run: number): number {
    return this.#search.run({ site, run }).changes;
  }

  /** Articles that this run saw at a new address, and not at their own. */
  addMoved(site: string, run: number): number {
    return this.#moved.run({ site, run }).changes;
  }

  /**
   * What a sitemap gives as the dates of pages that are known. A later one than before, or than the last look, makes a page
   * due; where most dates are new at once the sitemap dates itself, not its pages, and nobody is asked.
   */
  dated(site: string, entries: readonly { readonly key: string; readonly date: string }[], run: number): void {
    const later: number[] = [];
    let known = 0;
    for (const { key, date } of entries) {
      const page = this.#dated.get(key);
      if (page === undefined || page.checked_at === null) continue;
      known += 1;
      const before = page.dated ?? page.checked_at;
      if (Date.parse(date) > Date.parse(before)) later.push(page.id);
      this.#setDated.run(date, run, page.id);
    }
    if (later.length > Math.max(20, known / 5)) return;
    for (const id of later) this.#enqueue.run(site, run, id);
  }

  /** A page that is to be looked at in this run, unless it has been. */
  ask(site: string, pageId: number, run: number): void {
    this.#ask.run({ site, pageId, run });
  }

  #firstRun(site: string): number {
    return this.#first.get(site) ?? 0;
  }

  /** Whether a sitemap's dates are those of edits: some are later than the publication. */
  #isHonest(site: string): number {
    return this.#honest.get(site)!;
  }
}
