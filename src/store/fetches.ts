import { prepare, prepareValue, type SqliteFile } from "../sqlite.js";
import type { PageKind } from "./frontier.js";

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

/** The newest version of a page. */
export interface Newest {
  readonly id: number;
  readonly sha256: string;
  /** Of what it says; null for one of an older program. */
  readonly digest: string | null;
  readonly contentType: string | null;
  readonly heldAt: string | null;
  readonly goneAt: string | null;
}

/** What a body says, against the newest version of its page. */
export interface Answered {
  readonly same: boolean;
  readonly digest: string | null;
}

export interface Change {
  readonly outcome: PageOutcome;
  /** It had been gone. */
  readonly back: boolean;
}

/** Every fetch, and what it means for its page. */
export class Fetches {
  readonly #add;
  readonly #version;
  readonly #addVersion;
  readonly #answered;
  readonly #unanswered;
  readonly #gone;
  readonly #digest;
  readonly #confirm;
  readonly #published;
  readonly #missed;
  readonly #covered;
  readonly #links;
  readonly #count;
  readonly #kinds;
  readonly #outcomes;
  readonly #traffic;
  readonly #failedWith;

  constructor(database: SqliteFile) {
    this.#add = prepare(
      database,
      `INSERT INTO fetches (run_id, page_id, url, started_at, outcome, code, message, status, headers, redirects,
         headers_ms, total_ms, wire_bytes, attempts, sha256)
       VALUES (@run, @pageId, @url, @startedAt, @outcome, @code, @message, @status, @headers, @redirects,
         @headersMs, @totalMs, @wireBytes, @attempts, @sha256)`,
    );
    this.#version = prepare<[number], Newest>(
      database,
      `SELECT v.id, v.sha256, v.digest, v.content_type AS contentType, v.held_at AS heldAt, p.gone_at AS goneAt
       FROM pages p JOIN versions v ON v.id = p.version_id WHERE p.id = ?`,
    );
    this.#addVersion = prepare<[number, string, number, string, string | null, string | null]>(
      database,
      "INSERT INTO versions (page_id, sha256, fetch_id, fetched_at, content_type, digest) VALUES (?, ?, ?, ?, ?, ?)",
    );
    this.#digest = prepare<[string, number]>(database, "UPDATE versions SET digest = ? WHERE id = ?");
    this.#confirm = prepare<[string, number]>(
      database,
      "UPDATE versions SET held_at = NULL, confirmed_at = ? WHERE id = ?",
    );
    this.#answered = prepare(
      database,
      `UPDATE pages SET tried_run = @run, outcome = @outcome, message = NULL, failures = 0, checked_at = @now,
         gone_at = NULL, missed_run = NULL, changed_at = iif(@version IS NULL, changed_at, @now),
         edited_at = iif(@outcome = 'changed', @now, edited_at), looks = iif(@outcome = 'unchanged', looks + 1, 0),
         version_id = coalesce(@version, version_id), etag = @etag, last_modified = @lastModified
       WHERE id = @pageId`,
    );
    this.#published = prepare<[string | null, number]>(
      database,
      "UPDATE pages SET published_at = coalesce(?, published_at) WHERE id = ?",
    );
    this.#missed = prepareValue<[number, number], number>(
      database,
      "UPDATE pages SET missed_run = coalesce(missed_run, ?) WHERE id = ? RETURNING iif(gone_at IS NULL, missed_run, 0) AS missed",
    );
    this.#covered = prepare<[number, number]>(database, "UPDATE pages SET covered = ? WHERE id = ?");
    this.#unanswered = prepare(
      database,
      `UPDATE pages SET tried_run = @run, outcome = @outcome, message = @message,
         failures = failures + iif(@outcome = 'failed', 1, 0),
         checked_at = iif(@outcome = 'failed', checked_at, @now) WHERE id = @pageId`,
    );
    this.#gone = prepare(
      database,
      `UPDATE pages SET tried_run = @run, outcome = 'gone', message = @message, failures = 0, checked_at = @now,
         missed_run = NULL, gone_at = coalesce(gone_at, @now) WHERE id = @pageId RETURNING gone_at = @now AND record_id IS NOT NULL AS lost`,
    );
    this.#links = prepare<[number, number]>(database, "UPDATE pages SET links = ? WHERE id = ?");
    this.#count = prepare<[number, string], { n: number }>(
      database,
      "SELECT count(*) AS n FROM pages WHERE tried_run = ? AND site = ?",
    );
    this.#kinds = prepare<[number, string], { kind: PageKind; n: number }>(
      database,
      "SELECT kind, count(*) AS n FROM pages WHERE tried_run = ? AND site = ? GROUP BY kind",
    );
    this.#outcomes = prepare<[number], { kind: string; outcome: PageOutcome; n: number }>(
      database,
      "SELECT iif(offered_by IS NULL, kind, 'file') AS kind, outcome, count(*) AS n FROM pages WHERE tried_run = ? GROUP BY 1, 2",
    );
    this.#failedWith = prepareValue<[{ run: number; codes: string }], number>(
      database,
      `SELECT count(DISTINCT f.page_id) FROM fetches f JOIN pages p ON p.id = f.page_id
         WHERE f.run_id = @run AND p.kind = 'article' AND p.offered_by IS NULL AND p.outcome IN ('failed', 'gone') AND f.code IN (SELECT value FROM json_each(@codes))`,
    );
    this.#traffic = prepare<[number], Traffic>(
      database,
      `SELECT coalesce(sum(attempts), 0) AS requests, count(iif(status BETWEEN 200 AND 299, 1, NULL)) AS bodies,
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

  newest(pageId: number): Newest | undefined {
    return this.#version.get(pageId);
  }

  /**
   * A body came. Unless it says the `same` as the newest version it becomes a new one. A version that is held back is
   * confirmed when another day brings it again.
   *
   * @returns what that makes of the page, and whether it had been gone
   */
  answered(fetch: FetchRow & { readonly sha256: string }, { same, digest }: Answered): Change {
    const { pageId, run, startedAt, sha256, headers } = fetch;
    const newest = this.#version.get(pageId);
    // What says the same is not kept twice.
    const kept = !same || newest?.sha256 === sha256;
    const fetchId = this.add(kept ? fetch : { ...fetch, sha256: null });
    const version = same
      ? null
      : this.#addVersion.run(pageId, sha256, fetchId, startedAt, headers["content-type"] ?? null, digest)
          .lastInsertRowid;
    const outcome = newest === undefined ? "new" : same ? "unchanged" : "changed";
    this.#answered.run({ pageId, run, outcome, now: startedAt, version, ...validatorsOf(headers) });
    if (same && newest !== undefined) this.#confirmHeld(newest, startedAt);
    return { outcome, back: newest !== undefined && newest.goneAt !== null };
  }

  #confirmHeld({ id, heldAt }: Newest, now: string): void {
    if (heldAt !== null && heldAt.slice(0, 10) !== now.slice(0, 10)) this.#confirm.run(now, id);
  }

  /** What a version says, as this program reads it. */
  setDigest(versionId: number, digest: string): void {
    this.#digest.run(digest, versionId);
  }

  /** When an article says that it was published. */
  setPublished(pageId: number, publishedAt: string | null): void {
    this.#published.run(publishedAt, pageId);
  }

  /** The site says in words that the page is gone. @returns whether an earlier run heard it too; of a page that is gone already it is no news */
  missed(pageId: number, run: number): boolean {
    return this.#missed.get(run, pageId)! < run;
  }

  /** Whether the newest article of a list was known before the list was read. */
  setCovered(pageId: number, covered: boolean): void {
    this.#covered.run(covered ? 1 : 0, pageId);
  }

  /** The site says that the page is as it was. */
  notModified(fetch: FetchRow, validators: { etag: string | null; lastModified: string | null }): { back: boolean } {
    const { pageId, run, startedAt, headers } = fetch;
    this.add(fetch);
    const newest = this.#version.get(pageId);
    const back = newest?.goneAt != null;
    if (newest !== undefined) this.#confirmHeld(newest, startedAt);
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

  /** The same, by kind. */
  kindsTriedIn(run: number, site: string): Partial<Record<PageKind, number>> {
    return Object.fromEntries(this.#kinds.all(run, site).map(({ kind, n }) => [kind, n]));
  }

  /** How many pages of each kind met which outcome in a run; files that articles offer are of the kind `file`. */
  outcomes(run: number): { kind: string; outcome: PageOutcome; n: number }[] {
    return this.#outcomes.all(run);
  }

  /** How many articles failed in a run with one of these codes. */
  failedWith(run: number, codes: readonly string[]): number {
    return this.#failedWith.get({ run, codes: JSON.stringify(codes) })!;
  }

  traffic(run: number): Traffic {
    return this.#traffic.get(run)!;
  }
}

function validatorsOf(headers: Readonly<Record<string, string>>): { etag: string | null; lastModified: string | null } {
  return { etag: headers.etag ?? null, lastModified: headers["last-modified"] ?? null };
}
