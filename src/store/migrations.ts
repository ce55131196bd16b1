/**
 * The store's tables, as steps that are only ever added to: step n makes version n of version n - 1. docs/nightly.md
 * describes every table for those who query them. Times are RFC 3339, UTC.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    command TEXT NOT NULL,
    program_version TEXT NOT NULL,
    started_at TEXT NOT NULL,
    -- Of the process that works on the run; a run may be continued by another one.
    pid INTEGER NOT NULL,
    host TEXT NOT NULL,
    process_started_at TEXT NOT NULL,
    starts INTEGER NOT NULL DEFAULT 1,
    finished_at TEXT,
    outcome TEXT CHECK (outcome IN ('done', 'abandoned')),
    summary TEXT
  ) STRICT;

  CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('list', 'feed', 'sitemap', 'article')),
    url TEXT NOT NULL,
    found_run INTEGER NOT NULL REFERENCES runs,
    found_at TEXT NOT NULL,
    tried_run INTEGER REFERENCES runs,
    outcome TEXT CHECK (outcome IN ('new', 'changed', 'unchanged', 'gone', 'refused', 'failed')),
    message TEXT,
    -- When the site last answered for the page, and when the answer last was another one.
    checked_at TEXT,
    changed_at TEXT,
    gone_at TEXT,
    failures INTEGER NOT NULL DEFAULT 0,
    etag TEXT,
    last_modified TEXT,
    links INTEGER,
    version_id INTEGER REFERENCES versions,
    record_id INTEGER REFERENCES records
  ) STRICT;
  CREATE INDEX pages_by_site ON pages (site, kind, checked_at);
  CREATE INDEX pages_by_run ON pages (tried_run);

  CREATE TABLE frontier (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    page_id INTEGER NOT NULL UNIQUE REFERENCES pages,
    site TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'leased', 'stored')),
    -- 0: found by discovery, 1: to be looked at again, 2: failed before.
    turn INTEGER NOT NULL,
    run_id INTEGER NOT NULL REFERENCES runs,
    -- Not again in this run.
    after_run INTEGER NOT NULL DEFAULT 0,
    depth INTEGER NOT NULL,
    known INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX frontier_order ON frontier (site, state, turn, run_id DESC, seq);

  CREATE TABLE bodies (
    sha256 TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    compression TEXT NOT NULL CHECK (compression IN ('br', 'none')),
    content BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE fetches (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs,
    page_id INTEGER NOT NULL REFERENCES pages,
    url TEXT NOT NULL,
    started_at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    code TEXT,
    message TEXT,
    status INTEGER,
    headers TEXT NOT NULL,
    redirects TEXT NOT NULL,
    headers_ms REAL,
    total_ms REAL NOT NULL,
    wire_bytes INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    sha256 TEXT REFERENCES bodies
  ) STRICT;
  CREATE INDEX fetches_by_page ON fetches (page_id, id);
  CREATE INDEX fetches_by_run ON fetches (run_id);

  CREATE TABLE versions (
    id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages,
    sha256 TEXT NOT NULL REFERENCES bodies,
    fetch_id INTEGER NOT NULL REFERENCES fetches,
    fetched_at TEXT NOT NULL,
    content_type TEXT,
    -- What reading it gave; null: not read yet.
    reading TEXT CHECK (reading IN ('record', 'same', 'set-aside'))
  ) STRICT;
  CREATE INDEX versions_by_page ON versions (page_id, id);
  CREATE INDEX versions_unread ON versions (id) WHERE reading IS NULL;

  CREATE TABLE records (
    id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages,
    version_id INTEGER NOT NULL UNIQUE REFERENCES versions,
    record_id TEXT NOT NULL,
    program_version TEXT NOT NULL,
    read_at TEXT NOT NULL,
    facts TEXT NOT NULL,
    record TEXT NOT NULL
  ) STRICT;
  CREATE INDEX records_by_page ON records (page_id, id);

  CREATE TABLE set_aside (
    version_id INTEGER PRIMARY KEY REFERENCES versions,
    page_id INTEGER NOT NULL REFERENCES pages,
    sha256 TEXT NOT NULL REFERENCES bodies,
    run_id INTEGER NOT NULL REFERENCES runs,
    set_aside_at TEXT NOT NULL,
    code TEXT NOT NULL,
    message TEXT NOT NULL,
    program_version TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 1,
    record TEXT
  ) STRICT;
  CREATE INDEX set_aside_by_run ON set_aside (run_id);

  CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    -- The run whose changes file tells it; null: none yet.
    run_id INTEGER REFERENCES runs,
    page_id INTEGER NOT NULL REFERENCES pages,
    change TEXT NOT NULL CHECK (change IN ('new', 'changed', 'gone', 'back')),
    found_at TEXT NOT NULL,
    added INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0,
    changed INTEGER NOT NULL DEFAULT 0,
    facts_before TEXT,
    facts_after TEXT,
    detail TEXT NOT NULL
  ) STRICT;
  CREATE INDEX changes_by_run ON changes (run_id, id);

  CREATE TABLE alarms (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs,
    code TEXT NOT NULL,
    page_id INTEGER REFERENCES pages,
    message TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX alarms_once ON alarms (run_id, code, message);
  `,
  `
  -- Articles: when the page says it was published; when its text was last seen to be another one; how many answers in a
  -- row brought no other text; what a sitemap last gave as its date, and in which run; the run in which its address was
  -- last seen in a list, feed or sitemap; the run in which the site first said in words that it is gone.
  ALTER TABLE pages ADD COLUMN published_at TEXT;
  ALTER TABLE pages ADD COLUMN edited_at TEXT;
  ALTER TABLE pages ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE pages ADD COLUMN dated TEXT;
  ALTER TABLE pages ADD COLUMN dated_run INTEGER;
  ALTER TABLE pages ADD COLUMN seen_run INTEGER;
  ALTER TABLE pages ADD COLUMN missed_run INTEGER;
  -- Lists: 1 when start pages and feeds had already shown the newest article that it lists.
  ALTER TABLE pages ADD COLUMN covered INTEGER NOT NULL DEFAULT 0;

  -- Of what a page says, whatever its bytes; of a list, of what it leads to.
  ALTER TABLE versions ADD COLUMN digest TEXT;
  -- Held back: nothing is read from it until it is confirmed.
  ALTER TABLE versions ADD COLUMN held_run INTEGER;
  ALTER TABLE versions ADD COLUMN held_at TEXT;
  ALTER TABLE versions ADD COLUMN held_why TEXT;
  -- Facts of the record that stands, and of what was read from this version. 1: only if the whole run fell so.
  ALTER TABLE versions ADD COLUMN held_before INTEGER;
  ALTER TABLE versions ADD COLUMN held_after INTEGER;
  ALTER TABLE versions ADD COLUMN held_if INTEGER;
  ALTER TABLE versions ADD COLUMN confirmed_at TEXT;
  CREATE INDEX versions_by_digest ON versions (digest) WHERE digest IS NOT NULL;
  CREATE INDEX versions_held ON versions (id) WHERE held_at IS NOT NULL;

  -- Other addresses of a page, each with the first and the last run that saw it.
  CREATE TABLE addresses (
    page_id INTEGER NOT NULL REFERENCES pages,
    url TEXT NOT NULL,
    first_run INTEGER NOT NULL,
    last_run INTEGER NOT NULL,
    PRIMARY KEY (page_id, url)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX addresses_by_run ON addresses (last_run);

  -- What a site said under several addresses at once: its fault, whatever the words.
  CREATE TABLE faults (
    site TEXT NOT NULL,
    digest TEXT NOT NULL,
    message TEXT NOT NULL,
    run_id INTEGER NOT NULL REFERENCES runs,
    found_at TEXT NOT NULL,
    PRIMARY KEY (site, digest)
  ) STRICT, WITHOUT ROWID;

  -- 1: the run before told the same.
  ALTER TABLE alarms ADD COLUMN standing INTEGER NOT NULL DEFAULT 0;
  `,
  `
  -- Of a file that an article offers: that article, and what the file's name says that it is.
  ALTER TABLE pages ADD COLUMN offered_by INTEGER REFERENCES pages;
  ALTER TABLE pages ADD COLUMN media_type TEXT;
  `,
];
