import { prepare, type SqliteFile } from "../sqlite.js";
import type { Addresses } from "./addresses.js";

export type PageKind = "list" | "feed" | "sitemap" | "article";

/** A page as discovery names it. */
export interface FoundPage {
  readonly site: string;
  /** Two addresses are one page exactly when their keys are equal. */
  readonly key: string;
  readonly kind: PageKind;
  readonly url: string;
  /** Links followed from a start page. */
  readonly depth: number;
  /** Of a list: how many of the articles listed just before it were known, without a new one among them. */
  readonly known?: number;
  /** False: a list that is known is not read again for this. */
  readonly again?: boolean;
  /** Of a file that an article offers. */
  readonly file?: OfferedFile;
}

/** A file that an article offers. It is kept as an article of its own. */
export interface OfferedFile {
  /** The article. */
  readonly offeredBy: number;
  readonly mediaType: string | null;
  /** The article has changed: the file may have, too. */
  readonly again: boolean;
}

/** What is stored of a page. */
interface KnownPage {
  readonly id: number;
  readonly url: string;
  readonly found_run: number;
  readonly tried_run: number | null;
  readonly gone_at: string | null;
}

/** A page that this process is to fetch, or (`stored`) whose body is stored and whose links are still to be followed. */
export interface Lease {
  readonly pageId: number;
  readonly key: string;
  readonly kind: PageKind;
  readonly url: string;
  readonly state: "leased" | "stored";
  readonly depth: number;
  readonly known: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Its newest body; null when it was never fetched. */
  readonly sha256: string | null;
  readonly contentType: string | null;
  /** How many articles a list had when it last had some. */
  readonly links: number | null;
  /** Of its last fetch. */
  readonly outcome: string | null;
  /** Of a file: the article that offers it. */
  readonly offeredBy: number | null;
}

/**
 * What is to be fetched. Newly found pages come first, in the order of discovery, those of earlier runs after those of
 * this one; then pages that are due again; then what failed before.
 */
export class Frontier {
  readonly #page;
  readonly #addPage;
  readonly #add;
  readonly #lease;
  readonly #stored;
  readonly #details;
  readonly #setState;
  readonly #release;
  readonly #remove;
  readonly #putOff;
  readonly #waiting;
  readonly #discovered;

  constructor(
    database: SqliteFile,
    readonly addresses: Addresses,
  ) {
    this.#page = prepare<[string], KnownPage>(
      database,
      "SELECT id, url, found_run, tried_run, gone_at FROM pages WHERE key = ?",
    );
    this.#addPage = prepare(
      database,
      `INSERT INTO pages (site, key, kind, url, found_run, found_at, seen_run, offered_by, media_type)
       VALUES (@site, @key, @kind, @url, @run, @now, @run, @offeredBy, @mediaType)`,
    );
    this.#add = prepare(
      database,
      `INSERT INTO frontier (page_id, site, turn, run_id, depth, known) VALUES (@pageId, @site, 0, @run, @depth, @known)
       ON CONFLICT (page_id) DO UPDATE SET turn = 0, run_id = excluded.run_id, depth = excluded.depth,
         known = excluded.known WHERE state = 'waiting'`,
    );
    this.#stored = prepare<[string], { page_id: number }>(
      database,
      "SELECT page_id FROM frontier WHERE site = ? AND state = 'stored' LIMIT 1",
    );
    this.#lease = prepare<[{ site: string; run: number }], { page_id: number }>(
      database,
      `UPDATE frontier SET state = 'leased' WHERE page_id = (
         SELECT page_id FROM frontier WHERE site = @site AND state = 'waiting' AND after_run < @run
         ORDER BY turn, run_id DESC, seq LIMIT 1)
       RETURNING page_id`,
    );
    // A new address that this run saw, where it did not see the page's own; any that it saw where the own one failed.
    this.#details = prepare<[{ id: number; run: number }], Lease>(
      database,
      `SELECT f.page_id AS pageId, p.key, p.kind, coalesce((SELECT a.url FROM addresses a
           WHERE a.page_id = p.id AND a.last_run = @run AND p.kind = 'article'
             AND (p.outcome IN ('failed', 'gone') OR (a.first_run = @run AND p.seen_run IS NOT @run))
           ORDER BY a.first_run DESC, a.url LIMIT 1), p.url) AS url, f.state, f.depth, f.known, p.etag,
         p.last_modified AS lastModified, v.sha256, v.content_type AS contentType, p.links, p.outcome,
         p.offered_by AS offeredBy
       FROM frontier f JOIN pages p ON p.id = f.page_id LEFT JOIN versions v ON v.id = p.version_id
       WHERE f.page_id = @id`,
    );
    this.#setState = prepare<[string, number]>(database, "UPDATE frontier SET state = ? WHERE page_id = ?");
    this.#release = prepare(database, "UPDATE frontier SET state = 'waiting' WHERE state = 'leased'");
    this.#remove = prepare<[number]>(database, "DELETE FROM frontier WHERE page_id = ?");
    this.#putOff = prepare<[number, number]>(
      database,
      "UPDATE frontier SET state = 'waiting', turn = 2, after_run = ? WHERE page_id = ?",
    );
    this.#discovered = prepare<[{ site: string; run: number }], { known: number; fresh: number; seen: number }>(
      database,
      `SELECT count(iif(found_run < @run, 1, NULL)) AS known, count(iif(found_run = @run, 1, NULL)) AS fresh,
         count(iif(found_run < @run AND (seen_run = @run
           OR EXISTS (SELECT 1 FROM addresses a WHERE a.page_id = p.id AND a.last_run = @run)), 1, NULL)) AS seen
       FROM pages p WHERE site = @site AND kind = 'article' AND offered_by IS NULL`,
    );
    this.#waiting = prepare<[string], { n: number }>(database, "SELECT count(*) AS n FROM frontier WHERE site = ?");
  }

  /**
   * Where every run begins: fetched even when known, unless this run has done it already, and at an address that the configuration
   * names: those that links gave it meanwhile may have died with the site's way of writing them.
   */
  addStart(page: FoundPage, run: number, now: string, named: ReadonlySet<string> = new Set([page.url])): void {
    const known = this.#page.get(page.key);
    if (known?.tried_run === run) return;
    if (known !== undefined && !named.has(known.url)) this.addresses.relocate(known.id, page.url);
    this.#enqueue(page, known?.id ?? this.#insert(page, run, now), run);
  }

  /**
   * A page that discovery came upon. Lists are read again, articles are fetched when they are new or said to be gone.
   *
   * @returns whether an earlier run knew the page
   */
  found(page: FoundPage, run: number, now: string): boolean {
    const known = this.#page.get(page.key);
    if (known === undefined) {
      this.#enqueue(page, this.#insert(page, run, now), run);
      return false;
    }
    this.addresses.seen(known.id, known.url, page.url, run);
    const { file, kind } = page;
    // A file that is gone is looked for when its article changes, an article whenever a list names it.
    const again = file !== undefined ? file.again : kind === "article" ? known.gone_at !== null : page.again !== false;
    if (page.kind !== "article" && known.url !== page.url) this.addresses.relocate(known.id, page.url);
    // Gone in this run, at another address.
    const elsewhere = page.kind === "article" && known.url !== page.url;
    if (again && (known.tried_run !== run || elsewhere)) this.#enqueue(page, known.id, run);
    return known.found_run < run;
  }

  /** Whether a page is known, be it of this run. */
  has(key: string): boolean {
    return this.#page.get(key) !== undefined;
  }

  #insert(page: FoundPage, run: number, now: string): number {
    const { site, key, kind, url, file } = page;
    const offered = { offeredBy: file?.offeredBy ?? null, mediaType: file?.mediaType ?? null };
    return Number(this.#addPage.run({ site, key, kind, url, run, now, ...offered }).lastInsertRowid);
  }

  #enqueue({ site, depth, known = 0 }: FoundPage, pageId: number, run: number): void {
    this.#add.run({ pageId, site, run, depth, known });
  }

  /** The next page of a site; null when this run has nothing left to do there. */
  lease(site: string, run: number): Lease | null {
    const next = this.#stored.get(site) ?? this.#lease.get({ site, run });
    return next === undefined ? null : this.#details.get({ id: next.page_id, run })!;
  }

  /** The body is stored, its links are not yet followed. */
  toFollow(pageId: number): void {
    this.#setState.run("stored", pageId);
  }

  done(pageId: number): void {
    this.#remove.run(pageId);
  }

  /** It was not asked for: its turn comes again in this run, or, `later`, in another one. */
  giveBack(pageId: number, run: number, later: boolean): void {
    if (later) this.#putOff.run(run, pageId);
    else this.#setState.run("waiting", pageId);
  }

  /** Of the articles of a site: those earlier runs knew, those that are new, and how many of the known this run saw listed. */
  discovered(site: string, run: number): { known: number; fresh: number; seen: number } {
    return this.#discovered.get({ site, run })!;
  }

  /** It failed: another run may have more luck. */
  putOff(pageId: number, run: number): void {
    this.#putOff.run(run, pageId);
  }

  /** Gives back what was leased and not fetched. */
  releaseAll(): void {
    this.#release.run();
  }

  /** Pages of a site that wait, for this run or a later one. */
  waiting(site: string): number {
    return this.#waiting.get(site)!.n;
  }
}
