import type { Database } from "better-sqlite3";

/** One answer of a site, or none. */
export interface FetchRow {
  readonly pageId: number;
  readonly run: number;
  readonly url: string;
  readonly startedAt: string;
  readonly outcome: "body" | "not-modified" | "refused" | "failed";
  readonly code: string | null;
  readonly message: string | null;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly string[];
  readonly headersMs: number | null;
  readonly totalMs: number;
  readonly wireBytes: number;
  readonly attempts: number;
  /** The stored body, also of an answer that is no page. */
  readonly sha256: string | null;
}

/** What became of a page in a run. */
export type PageOutcome = "new" | "changed" | "unchanged" | "gone" | "refused" | "failed";

/** What a run asked of the sites. */
export interface Traffic {
  /** Retries included. */
  readonly requests: number;
  readonly bodies: number;
  readonly notModified: number;
  /** Received as bodies. */
  readonly bytes: number;
}

/** Every fetch, and what it means for its page. */
export class Fetches {
  readonly #add;
  readonly #version;
  readonly #addVersion;
  readonly #answered;
  readonly #unanswered;
  readonly #gone;
  readonly #links;
  readonly #count;
  readonly #outcomes;
  readonly #traffic;

  constructor(database: Database) {
    this.#add = database.prepare(
      `INSERT INTO fetches (run_id, page_id, url, started_at, outcome, code, message, status, headers, redirects,
         headers_ms, total_ms, wire_bytes, attempts, sha256)
       VALUES (@run, @pageId, @url, @startedAt, @outcome, @code, @message, @status, @headers, @redirects,
         @headersMs, @totalMs, @wireBytes, @attempts, @sha256)`,
    );
    this.#version = database.prepare<[number], { id: number; sha256: string; gone_at: string | null }>(
      "SELECT v.id, v.sha256, p.gone_at FROM pages p JOIN versions v ON v.id = p.version_id WHERE p.id = ?",
    );
    this.#addVersion = database.prepare<[number, string, number, string, string | null]>(
      "INSERT INTO versions (page_id, sha256, fetch_id, fetched_at, content_type) VALUES (?, ?, ?, ?, ?)",
    );
    this.#answered = database.prepare(
      `UPDATE pages SET tried_run = @run, outcome = @outcome, message = NULL, failures = 0, checked_at = @now,
         gone_at = NULL, changed_at = iif(@version IS NULL, changed_at, @now),
         version_id = coalesce(@version, version_id), etag = @etag, last_modified = @lastModified
       WHERE id = @pageId`,
    );
    this.#unanswered = database.prepare(
      `UPDATE pages SET tried_run = @run, outcome = @outcome, message = @message,
         failures = failures + iif(@outcome = 'failed', 1, 0),
         checked_at = iif(@outcome = 'failed', checked_at, @now) WHERE id = @pageId`,
    );
    this.#gone = database.prepare(
      `UPDATE pages SET tried_run = @run, outcome = 'gone', message = @message, failures = 0, checked_at = @now,
         gone_at = coalesce(gone_at, @now) WHERE id = @pageId RETURNING gone_at = @now AND record_id IS NOT NULL AS lost`,
    );
    this.#links = database.prepare<[number, number]>("UPDATE pages SET links = ? WHERE id = ?");
    this.#count = database.prepare<[number, string], { n: number }>(
      "SELECT count(*) AS n FROM pages WHERE tried_run = ? AND site = ?",
    );
    this.#outcomes = database.prepare<[number], { kind: string; outcome: PageOutcome; n: number }>(
      "SELECT kind, outcome, count(*) AS n FROM pages WHERE tried_run = ? GROUP BY kind, outcome",
    );
    this.#traffic = database.prepare<[number], Traffic>(
      `SELECT coalesce(sum(attempts), 0) AS requests, count(sha256) AS bodies,
         count(iif(outcome = 'not-modified', 1, NULL)) AS notModified, coalesce(sum(wire_bytes), 0) AS bytes
       FROM fetches WHERE run_id = ?`,
    );
  }

  /** @returns the fetch's number */
  add(fetch: FetchRow): number {
    const headers = JSON.stringify(fetch.headers);
    const redirects = JSON.stringify(fetch.redirects);
    return Number(this.#add.run({ ...fetch, headers, redirects }).lastInsertRowid);
  }

  /**
   * A body came. Where it differs from the newest one it becomes a new version.
   *
   * @returns what that makes of the page, and whether it had been gone
   */
  answered(fetch: FetchRow & { readonly sha256: string }, fetchId: number): { outcome: PageOutcome; back: boolean } {
    const { pageId, run, startedAt, sha256, headers } = fetch;
    const newest = this.#version.get(pageId);
    const version =
      newest?.sha256 === sha256
        ? null
        : this.#addVersion.run(pageId, sha256, fetchId, startedAt, headers["content-type"] ?? null).lastInsertRowid;
    const outcome = newest === undefined ? "new" : version === null ? "unchanged" : "changed";
    this.#answered.run({ pageId, run, outcome, now: startedAt, version, ...validatorsOf(headers) });
    return { outcome, back: newest !== undefined && newest.gone_at !== null };
  }

  /** The site says that the page is as it was. */
  notModified(fetch: FetchRow, validators: { etag: string | null; lastModified: string | null }): { back: boolean } {
    const { pageId, run, startedAt, headers } = fetch;
    const back = this.#version.get(pageId)?.gone_at != null;
    const sent = validatorsOf(headers);
    const kept = { etag: sent.etag ?? validators.etag, lastModified: sent.lastModified ?? validators.lastModified };
    this.#answered.run({ pageId, run, outcome: "unchanged", now: startedAt, version: null, ...kept });
    return { back };
  }

  /** @returns whether a page that has a record is gone since now */
  gone(pageId: number, run: number, now: string, message: string): boolean {
    const row = this.#gone.get({ pageId, run, now, message }) as { lost: number };
    return row.lost === 1;
  }

  refused(pageId: number, run: number, now: string, message: string): void {
    this.#unanswered.run({ pageId, run, now, message, outcome: "refused" });
  }

  failed(pageId: number, run: number, now: string, message: string): void {
    this.#unanswered.run({ pageId, run, now, message, outcome: "failed" });
  }

  /** How many articles a list was last seen with. */
  setLinks(pageId: number, links: number): void {
    this.#links.run(links, pageId);
  }

  /** Pages of a site that a run has dealt with. */
  triedIn(run: number, site: string): number {
    return this.#count.get(run, site)!.n;
  }

  /** How many pages of each kind met which outcome in a run. */
  outcomes(run: number): { kind: string; outcome: PageOutcome; n: number }[] {
    return this.#outcomes.all(run);
  }

  traffic(run: number): Traffic {
    return this.#traffic.get(run)!;
  }
}

function validatorsOf(headers: Readonly<Record<string, string>>): { etag: string | null; lastModified: string | null } {
  return { etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null };
}
