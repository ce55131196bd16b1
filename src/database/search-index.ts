import type { Engine } from "./engine.js";

/**
 * Full-text search over texts: names and text with their diacritics, folded without. In SQLite what is inserted into texts
 * must be inserted into search too (a trigger would make FTS5 write its index out after every row); a trigger takes out what
 * is deleted. FTS5 reads its content from the table, so nothing is stored twice; PostgreSQL searches the first 200,000 characters of a
 * text, as a longer one could pass the megabyte that a tsvector may have.
 */
export function searchColumns(engine: Engine): readonly string[] {
  if (engine === "postgres") {
    return [
      `alter table texts
        add column words tsvector not null
          generated always as (to_tsvector('simple', left(names, 50000) || ' ' || left(text, 200000))) stored,
        add column folded_words tsvector not null
          generated always as (to_tsvector('simple', left(folded, 250000))) stored`,
      "comment on column texts.words is 'words of names and text with diacritics, for @@ queries'",
      "comment on column texts.folded_words is 'words of folded, for @@ queries without diacritics'",
    ];
  }
  return [
    `create virtual table search using fts5(
      names, text, folded, content='texts', content_rowid='page', tokenize="unicode61 remove_diacritics 0")`,
    // As long as a page of the file: with FTS5's own 4 KB a first load takes a twentieth more.
    "insert into search(search, rank) values ('pgsz', 16000)",
    `create trigger texts_deleted after delete on texts begin
      insert into search(search, rowid, names, text, folded)
      values ('delete', old.page, old.names, old.text, old.folded);
    end`,
  ];
}

/** Name, and what it is on. */
export function searchIndexes(engine: Engine): readonly (readonly [name: string, on: string])[] {
  if (engine === "sqlite") return [];
  return [
    ["texts_words", "texts using gin (words)"],
    ["texts_folded_words", "texts using gin (folded_words)"],
  ];
}
