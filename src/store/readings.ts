import { prepare, prepareValue, type SqliteFile } from "../sqlite.js";

/** A body to be read into a record. */
export interface Unread {
  readonly pageId: number;
  readonly versionId: number;
  readonly key: string;
  readonly url: string;
  readonly sha256: string;
  /** RFC 3339: when this body first came. */
  readonly fetchedAt: string;
  readonly contentType: string | null;
  /** A person or another day said that it is to be read, whatever it costs. */
  readonly confirmed: boolean;
}

export interface StoredRecord {
  readonly id: number;
  readonly versionId: number;
  /** The page record as JSON. */
  readonly json: string;
}

export interface SetAsideRow {
  readonly url: string;
  readonly sha256: string;
  readonly set_aside_at: string;
  readonly code: string;
  readonly message: string;
  readonly program_version: string;
  readonly attempts: number;
}

/** Who reads, and when. */
export interface Reader {
  readonly run: number;
  readonly programVersion: string;
  /** RFC 3339. */
  readonly now: string;
}

const unread = `v.id AS versionId, p.id AS pageId, p.key, p.url, v.sha256, v.fetched_at AS fetchedAt,
  v.content_type AS contentType, v.confirmed_at IS NOT NULL AS confirmed FROM pages p JOIN versions v ON v.id = p.version_id`;

/** What the newest version of each article gave: a record, the same as before, or something set aside. */
export class Readings {
  readonly #next;
  readonly #page;
  readonly #record;
  readonly #addRecord;
  readonly #setRecord;
  readonly #setReading;
  readonly #addSetAside;
  readonly #clearSetAside;
  readonly #setAside;
  readonly #records;
  readonly #confirm;
  readonly #offered;
  readonly #facts;
  readonly #countSetAside;

  constructor(database: SqliteFile) {
    const after = "p.kind = 'article' AND v.id > @after";
    const wanted = "(p.offered_by IS NULL OR p.media_type IN (SELECT value FROM json_each(@readable)))";
    const next = (condition: string) =>
      prepare<[{ after: number; readable: string }], Unread>(
        database,
        `SELECT ${unread} WHERE ${condition} AND ${after} AND (v.reading IS NOT NULL OR ${wanted}) ORDER BY v.id LIMIT 1`,
      );
    this.#next = {
      unread: next("v.reading IS NULL AND v.held_at IS NULL"),
      "set-aside": next("v.reading = 'set-aside'"),
      all: next("v.reading IS NOT NULL"),
    };
    this.#page = prepare<[number], Unread>(database, `SELECT ${unread} WHERE p.id = ?`);
    this.#record = prepare<[number], StoredRecord>(
      database,
      `SELECT r.id, r.version_id AS versionId, r.record AS json FROM pages p JOIN records r ON r.id = p.record_id
       WHERE p.id = ?`,
    );
    this.#addRecord = prepare(
      database,
      `INSERT INTO records (page_id, version_id, record_id, program_version, read_at, facts, record)
       VALUES (@pageId, @versionId, @recordId, @programVersion, @now, @facts, @json)
       ON CONFLICT (version_id) DO UPDATE SET record_id = excluded.record_id, read_at = excluded.read_at,
         program_version = excluded.program_version, facts = excluded.facts, record = excluded.record
       RETURNING id`,
    );
    this.#setRecord = prepare<[number, number]>(database, "UPDATE pages SET record_id = ? WHERE id = ?");
    this.#setReading = prepare<[string, number]>(database, "UPDATE versions SET reading = ? WHERE id = ?");
    this.#addSetAside = prepare(
      database,
      `INSERT INTO set_aside (version_id, page_id, sha256, run_id, set_aside_at, code, message, program_version, record)
       VALUES (@versionId, @pageId, @sha256, @run, @now, @code, @message, @programVersion, @json)
       ON CONFLICT (version_id) DO UPDATE SET code = excluded.code, message = excluded.message,
         program_version = excluded.program_version, record = excluded.record, attempts = attempts + 1`,
    );
    this.#clearSetAside = prepare<[number]>(database, "DELETE FROM set_aside WHERE version_id = ?");
    this.#setAside = prepare<[], SetAsideRow>(
      database,
      `SELECT p.url, s.sha256, s.set_aside_at, s.code, s.message, s.program_version, s.attempts
       FROM set_aside s JOIN pages p ON p.id = s.page_id AND p.version_id = s.version_id ORDER BY s.version_id`,
    );
    this.#offered = prepare<[string, string], { pageId: number; files: string }>(
      database,
      `SELECT p.id AS pageId, json_extract(r.record, '$.page.attachments') AS files
       FROM pages p JOIN records r ON r.id = p.record_id
       WHERE p.site = ? AND NOT EXISTS (SELECT 1 FROM pages WHERE site = ? AND offered_by IS NOT NULL)
         AND r.record LIKE '%"attachments":[{%'`,
    );
    this.#confirm = prepare<[string, string, number]>(
      database,
      "UPDATE records SET program_version = ?, record = ? WHERE version_id = ?",
    );
    this.#facts = prepareValue<[string, number], string>(
      database,
      `SELECT r.facts FROM pages p JOIN records r ON r.id = p.record_id
       WHERE p.site = ? AND p.id NOT IN (SELECT page_id FROM changes WHERE run_id = ? AND change = 'new')`,
    );
    this.#countSetAside = prepare<[number], { n: number }>(
      database,
      `SELECT count(*) AS n FROM set_aside s JOIN pages p ON p.version_id = s.version_id WHERE s.run_id = ?`,
    );
    this.#records = prepare<[number], { id: number; json: string }>(
      database,
      `SELECT p.id, r.record AS json FROM pages p JOIN records r ON r.id = p.record_id WHERE p.id > ?
       ORDER BY p.id LIMIT 1`,
    );
  }

  /**
   * The newest versions of articles, one at a time, in the order they came: those not read yet, set aside, or all read.
   *
   * @param fileTypes media types of files offered by articles that are read as well; those read before are read again in any case
   */
  *pending(which: "unread" | "set-aside" | "all", fileTypes: readonly string[] = []): Generator<Unread> {
    let after = 0;
    const readable = JSON.stringify(fileTypes);
    for (;;) {
      const row = this.#next[which].get({ after, readable });
      if (row === undefined) return;
      after = row.versionId;
      yield row;
    }
  }

  /** Files that articles of a site offer by their records, as JSON, for each article; while the store knows no file of that site. */
  offeredFiles(site: string): readonly { readonly pageId: number; readonly files: string }[] {
    return this.#offered.all(site, site);
  }

  /** The newest version of a page. */
  newest(pageId: number): Unread | undefined {
    return this.#page.get(pageId);
  }

  /** The record that stands for the page now. */
  current(pageId: number): StoredRecord | null {
    return this.#record.get(pageId) ?? null;
  }

  /** @param facts how many facts of each field, as JSON */
  addRecord(page: Unread, record: { recordId: string; json: string; facts: string }, reader: Reader): void {
    const { pageId, versionId } = page;
    const { programVersion, now } = reader;
    const { id } = this.#addRecord.get({ pageId, versionId, programVersion, now, ...record }) as { id: number };
    this.#setRecord.run(id, pageId);
    this.#finish(versionId, "record");
  }

  /** Other bytes, but what is read of them is what the page's record says already. */
  same({ versionId }: Unread): void {
    this.#finish(versionId, "same");
  }

  /** Read again to the same facts; their evidence may be another, and reviewed by now. */
  confirm({ versionId }: Unread, programVersion: string, json: string): void {
    this.#confirm.run(programVersion, json, versionId);
    this.#finish(versionId, "record");
  }

  setAside(page: Unread, why: { code: string; message: string; json: string | null }, reader: Reader): void {
    const { pageId, versionId, sha256 } = page;
    this.#addSetAside.run({ pageId, versionId, sha256, ...why, ...reader });
    this.#setReading.run("set-aside", versionId);
  }

  #finish(versionId: number, reading: string): void {
    this.#setReading.run(reading, versionId);
    this.#clearSetAside.run(versionId);
  }

  /** Facts by field, as JSON, of every page of a site but those whose first record this run made. */
  factsOfOthers(site: string, run: number): string[] {
    return this.#facts.all(site, run);
  }

  /** How many pages a run was the first to set aside. */
  setAsideIn(run: number): number {
    return this.#countSetAside.get(run)!.n;
  }

  listSetAside(): SetAsideRow[] {
    return this.#setAside.all();
  }

  /** Every current record as JSON, in the order in which the pages were found; one at a time in memory. */
  *records(): Generator<string> {
    let after = 0;
    for (;;) {
      const row = this.#records.get(after);
      if (row === undefined) return;
      after = row.id;
      yield row.json;
    }
  }
}
