import { type RawBuilder, sql } from "kysely";
import type { Database } from "./database.js";
import { fold } from "./fold.js";

export interface SearchOptions {
  /** Most hits to give. Default 20. */
  readonly limit?: number;
  readonly offset?: number;
}

export interface SearchHit {
  readonly page: number;
  readonly uri: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** The text around the first word found, on one line. */
  readonly excerpt: string;
}

/**
 * Pages that hold all words of a query, best first. A query written without diacritics finds words with any; one with
 * diacritics finds only those. Words in double quotes must follow each other.
 *
 * @example
 * await search(database, "binh thanh"); // pages about Quận Bình Thạnh
 * await search(database, '"khuyến học"', { limit: 5 });
 */
export async function search(database: Database, query: string, options: SearchOptions = {}): Promise<SearchHit[]> {
  const phrases = phrasesOf(query);
  if (phrases.length === 0) return [];
  const folded = phrases.every((phrase) => fold(phrase) === phrase);
  const find = database.engine === "sqlite" ? inSqlite : inPostgres;
  const { limit = 20, offset = 0 } = options;
  const { rows } = await find(phrases, folded, limit, offset).execute(database.query);
  return rows.map(({ text, ...hit }) => ({ ...hit, excerpt: excerptOf(text, phrases[0]!) }));
}

type FoundPage = Omit<SearchHit, "excerpt"> & { readonly text: string };

/** Words and quoted phrases of a query in lower case, without signs: none of them can be read as an operator. */
function phrasesOf(query: string): string[] {
  return [...query.normalize("NFC").matchAll(/"([^"]*)"?|[^\s"]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .filter((words) => words.length > 0)
    .map((words) => words.join(" "));
}

// Texts are long: they are fetched only of the pages that are given.
function inSqlite(phrases: readonly string[], folded: boolean, limit: number, offset: number): RawBuilder<FoundPage> {
  const match = `{${folded ? "folded" : "names text"}} : (${phrases.map((phrase) => `"${phrase}"`).join(" AND ")})`;
  return sql`
    select p.page, p.uri, p.title, p.published_at as "publishedAt", t.text
    from (
      select rowid as page, bm25(search, 4.0, 1.0, 1.0) as place from search
      where search match ${match} order by place, rowid limit ${limit} offset ${offset}
    ) s
    join pages p on p.page = s.page join texts t on t.page = s.page
    order by s.place, s.page`;
}

function inPostgres(phrases: readonly string[], folded: boolean, limit: number, offset: number): RawBuilder<FoundPage> {
  const queries = phrases.map((phrase) => sql`phraseto_tsquery('simple', ${phrase})`);
  const words = sql.ref(folded ? "t.folded_words" : "t.words");
  return sql`
    select p.page, p.uri, p.title, p.published_at as "publishedAt", t.text
    from (
      select t.page, ts_rank(${words}, q.query) as place
      from texts t, (select ${sql.join(queries, sql` && `)} as query) q
      where ${words} @@ q.query
      order by place desc, t.page limit ${limit} offset ${offset}
    ) s
    join pages p on p.page = s.page join texts t on t.page = s.page
    order by s.place desc, s.page`;
}

const charactersAround = 80;

function excerptOf(text: string, phrase: string): string {
  const found = placeOf(text, phrase);
  const from = found <= charactersAround ? 0 : text.indexOf(" ", found - charactersAround) + 1;
  const to = found + charactersAround * 2;
  const end = to >= text.length ? text.length : text.lastIndexOf(" ", to);
  const excerpt = text.slice(from, end > from ? end : to).replaceAll("\n", " ");
  return `${from > 0 ? "…" : ""}${excerpt}${end < text.length ? "…" : ""}`;
}

/** Where a phrase stands in a text, folded; 0 where it stands in the names only. */
function placeOf(text: string, phrase: string): number {
  const at = fold(text).indexOf(fold(phrase));
  if (at <= 0) return 0;
  // Places in the folded text are places in the text as long as each letter folds to one.
  if (fold(text.slice(0, at)).length === at) return at;
  let folded = 0;
  let place = 0;
  for (const letter of text) {
    if (folded >= at) break;
    folded += fold(letter).length;
    place += letter.length;
  }
  return place;
}
