/** Common questions, by words that people type: a part of a name, without diacritics if they like. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "./database.js";
import { fold } from "./fold.js";

export interface Asked {
  readonly year?: number;
  /** Part of a unit's name. */
  readonly unit?: string;
  /** Part of the name of what is asked for. */
  readonly like?: string;
  readonly cluster?: number;
  readonly kind?: string;
}

export interface Piece {
  readonly limit: number;
  readonly offset: number;
  /** Of a list in the order of names: the name it begins with, null where only what has none is left; the offset counts from there. */
  readonly from?: string | null;
}

/**
 * The names that hold all words of a text. Where some hold them as whole words, those alone: `Quận 1` is not Quận 10, and `cu chi`
 * no `Cụm chi…`.
 *
 * @example namesLike(["Quận 1", "Quận 10", "Huyện Củ Chi"], "quan 1"); // ["Quận 1"]
 */
export function namesLike(names: readonly string[], text: string): string[] {
  const written = /[\u0300-\u036f\u0111]/u.test(text.toLowerCase().normalize("NFD"));
  const plain = (name: string) => (written ? name.toLocaleLowerCase("vi").normalize("NFC") : fold(name));
  const words = plain(text.normalize("NFC"))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const phrase = words.join(" ");
  const parted = names.map((name) => ({ name, parts: plain(name).split(/[^\p{L}\p{M}\p{N}]+/u) }));
  const inOrder = parted.filter(({ parts }) => ` ${parts.join(" ")} `.includes(` ${phrase} `));
  if (inOrder.length > 0) return inOrder.map(({ name }) => name);
  const whole = parted.filter(({ parts }) => words.every((word) => parts.includes(word)));
  if (whole.length > 0) return whole.map(({ name }) => name);
  // A part of a word finds it, a part of a number does not.
  const end = /\d$/.test(phrase) ? "(?!\\d)" : "";
  const within = new RegExp(`${phrase}${end}`, "u");
  return parted.filter(({ parts }) => within.test(parts.join(" "))).map(({ name }) => name);
}

const ofCluster = sql`year, cluster_kind as "clusterKind", cluster_number as "cluster", cluster_name as "clusterName",
  cluster_owner as "clusterOwner"`;

/** Who led which cluster in which year. */
export function leaders(database: Database, { year, unit, cluster, like }: Asked, piece: Piece) {
  return rowsOf(database, piece, async () => ({
    select: sql`select ${ofCluster}, role, unit, unit_code as "unitCode", person, former, uri from leaders`,
    where: [
      ...equal("year", year),
      ...equal("cluster_number", cluster),
      ...(await within(database, "unit", "units", "name", unit)),
      ...(await within(database, "person", "leadership", "person", like)),
    ],
    order: sql`year desc, cluster_kind, cluster_number, cluster_name, role, unit, person, uri`,
  }));
}

/** Points of units over the years, unit by unit; at the end those of no unit. */
export async function scores(database: Database, asked: Asked, piece: Piece) {
  return unitByUnit(database, asked, piece, {
    view: "unit_scores",
    select: sql`unit, unit_code as "unitCode", ${ofCluster}, kind, points, max, criterion, uri`,
    where: equal("kind", asked.kind),
    order: sql`year, kind desc, criterion, points, uri`,
  });
}

/** Solutions, models and initiatives, unit by unit, of each the newest first; at the end those of no unit. */
export async function solutions(database: Database, asked: Asked, piece: Piece) {
  return unitByUnit(database, asked, piece, {
    view: "unit_solutions",
    select: sql`name, kind, unit, unit_code as "unitCode", ${ofCluster}, uri`,
    where: await within(database, "name", "solutions", "name", asked.like),
    order: sql`year desc, name, uri`,
  });
}

interface OfUnits {
  readonly view: string;
  readonly select: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<unknown>[];
  /** Of the rows of one unit. */
  readonly order: RawBuilder<unknown>;
}

/** Asked so, the database goes from unit to unit and stops when it has enough, instead of sorting all rows. */
async function unitByUnit(database: Database, { year, unit, cluster }: Asked, piece: Piece, question: OfUnits) {
  const { limit, offset, from = "" } = piece;
  const { view, select, order } = question;
  const only = [
    ...equal("year", year),
    ...equal("cluster_number", cluster),
    ...question.where,
    ...(await within(database, "unit", "units", "name", unit)),
  ];
  const ask = (where: RawBuilder<unknown>, piece: Piece) =>
    rowsOf(database, piece, async () => ({
      select: sql`select ${select} from ${sql.table(view)}`,
      where: [where, ...only],
      order: sql`unit, ${order}`,
    }));
  const ofUnits = from === null ? [] : await ask(sql`unit >= ${from}`, { limit, offset });
  if (ofUnits.length === limit || unit !== undefined) return ofUnits;
  const passed =
    from === null || ofUnits.length > 0 || offset === 0
      ? 0
      : await countOf(database, view, [sql`unit >= ${from}`, ...only]);
  const before = ofUnits.length > 0 ? 0 : offset - passed;
  return [...ofUnits, ...(await ask(sql`unit is null`, { limit: limit - ofUnits.length, offset: before }))];
}

async function countOf({ query }: Database, view: string, where: readonly RawBuilder<unknown>[]): Promise<number> {
  const { rows } = await sql<{ readonly n: number }>`
    select count(*) as n from ${sql.table(view)} where ${sql.join(where, sql` and `)}`.execute(query);
  return Number(rows[0]!.n);
}

/** What is doubtful, page by page. */
export function issues(database: Database, piece: Piece) {
  return rowsOf(database, piece, async () => ({
    select: sql`select p.uri, i.severity, i.code, i.message, i.pointer from issues i join pages p on p.page = i.page`,
    where: [],
    order: sql`p.page, i.position`,
  }));
}

/** Names of a table's column that are meant by what was typed. */
export async function namesIn(database: Database, table: string, column: string, like: string): Promise<string[]> {
  const { rows } = await sql<{ readonly name: string }>`
    select distinct ${sql.ref(column)} as name from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(
    database.query,
  );
  return namesLike(
    rows.map(({ name }) => name),
    like,
  );
}

interface Question {
  readonly select: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<unknown>[];
  readonly order: RawBuilder<unknown>;
}

async function rowsOf(database: Database, { limit, offset }: Piece, question: () => Promise<Question>) {
  const { select, where, order } = await question();
  const only = where.length === 0 ? sql`` : sql`where ${sql.join(where, sql` and `)}`;
  const { rows } = await sql<Readonly<Record<string, unknown>>>`
    ${select} ${only} order by ${order} limit ${limit} offset ${offset}`.execute(database.query);
  // SQLite has no type of its own for what is true or not.
  return rows.map((row) => ("former" in row ? { ...row, former: Boolean(row.former) } : row));
}

function equal(column: string, value: string | number | undefined): RawBuilder<unknown>[] {
  return value === undefined ? [] : [sql`${sql.ref(column)} = ${value}`];
}

async function within(database: Database, column: string, table: string, of: string, like: string | undefined) {
  if (like === undefined) return [];
  const names = await namesIn(database, table, of, like);
  return [names.length === 0 ? sql`1 = 0` : sql`${sql.ref(column)} in (${sql.join(names)})`];
}
