/** Rows of a list: narrowed, put in order, and handed out as CSV. */
import type { Cell, Column, Link, ListData } from "../lists/list.js";
import { folded, lowered } from "./fold.js";
import type { ListState } from "./list-state.js";

export type Row = ListData["rows"][number];

const collator = new Intl.Collator("vi", { numeric: true });

export class Rows {
  readonly #searched = new Map<Row, { readonly lowered: string; folded?: string }>();
  /** Where the texts of a column stand in the order of the alphabet: to compare two texts costs more than all the rest of sorting. */
  readonly #ranks = new Map<number, ReadonlyMap<string, number>>();

  constructor(readonly list: ListData) {}

  cell(row: Row, column: number): Cell {
    const { values, kind } = this.list.columns[column]!;
    const cell = row[column]!;
    if (kind === "coded") return null;
    return values === undefined ? (cell as Cell) : values[cell as number]!;
  }

  /** Texts of a cell, for facets and search. */
  texts(row: Row, column: number): string[] {
    const { values, kind } = this.list.columns[column]!;
    if (kind === "coded") return (row[column] as readonly number[]).map((place) => values![place] as string);
    return textsOf(this.cell(row, column));
  }

  /** @param except a facet whose choice does not count: its own numbers show what else could be chosen */
  narrowed({ facets, words }: ListState, except: string | null = null): Row[] {
    const tests = [...facets]
      .filter(([key]) => key !== except)
      .map(([key, value]) => this.#test(key, value))
      .filter((test) => test !== null);
    const sought = lowered(words.normalize("NFC"))
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "");
    const isPlain = sought.every((word) => folded(word) === word);
    return this.list.rows.filter(
      (row) =>
        tests.every((test) => test(row)) && (sought.length === 0 || hasWords(this.#textOf(row, isPlain), sought)),
    );
  }

  #test(key: string, value: string): ((row: Row) => boolean) | null {
    const column = this.list.columns.findIndex((one) => one.key === key);
    if (column < 0) return null;
    const { kind, values } = this.list.columns[column]!;
    if (kind === "coded") {
      const place = values!.indexOf(value);
      return (row) => (row[column] as readonly number[]).includes(place);
    }
    if (values === undefined) return (row) => this.texts(row, column).includes(value);
    const places = new Set(values.flatMap((cell, place) => (textsOf(cell).includes(value) ? [place] : [])));
    return (row) => places.has(row[column] as number);
  }

  #textOf(row: Row, plain: boolean): string {
    let text = this.#searched.get(row);
    if (text === undefined) {
      text = {
        lowered: lowered(this.list.columns.flatMap((_, column) => textsOf(this.cell(row, column))).join(" · ")),
      };
      this.#searched.set(row, text);
    }
    if (!plain) return text.lowered;
    text.folded ??= folded(text.lowered);
    return text.folded;
  }

  inOrder(rows: readonly Row[], sort: string): readonly Row[] {
    const column = this.list.columns.findIndex(({ key }) => key === sort.replace(/^-/, ""));
    if (column < 0) return rows;
    const { kind } = this.list.columns[column]!;
    const sign = sort.startsWith("-") ? -1 : 1;
    const ranks = this.#ranksOf(column);
    const keyed = rows.map((row) => {
      const key = keyOf(this.cell(row, column), kind);
      return { row, key: typeof key === "string" ? ranks.get(key)! : key };
    });
    // What says nothing comes last, whichever way.
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      return sign * (a.key - b.key);
    });
    return keyed.map(({ row }) => row);
  }

  /** Equal texts have one rank, so that rows keep their order among them. */
  #ranksOf(column: number): ReadonlyMap<string, number> {
    let ranks = this.#ranks.get(column);
    if (ranks === undefined) {
      const { kind } = this.list.columns[column]!;
      const keys = new Set(this.list.rows.map((row) => keyOf(this.cell(row, column), kind)));
      const texts = [...keys].filter((key) => typeof key === "string").sort(collator.compare);
      const placed = new Map<string, number>();
      let rank = 0;
      for (const [place, text] of texts.entries()) {
        if (place > 0 && collator.compare(texts[place - 1]!, text) !== 0) rank = place;
        placed.set(text, rank);
      }
      ranks = placed;
      this.#ranks.set(column, ranks);
    }
    return ranks;
  }

  /** How many rows each value of a facet has, the commonest first; years the latest first. */
  counts(rows: readonly Row[], column: number): [value: string, count: number][] {
    const { values, kind } = this.list.columns[column]!;
    const counts = new Map<string, number>();
    const count = (text: string, times: number) => counts.set(text, (counts.get(text) ?? 0) + times);
    if (values === undefined || kind === "coded")
      for (const row of rows) for (const text of this.texts(row, column)) count(text, 1);
    else {
      const times = new Array<number>(values.length).fill(0);
      for (const row of rows) times[row[column] as number]! += 1;
      for (const [place, cell] of values.entries())
        if (times[place]! > 0) for (const text of textsOf(cell)) count(text, times[place]!);
    }
    const isYears = this.list.columns[column]!.key === "year";
    return [...counts].sort(([a], [b]) => (isYears ? collator.compare(b, a) : collator.compare(a, b)));
  }
}

function keyOf(cell: Cell, kind: Column["kind"]): string | number | null {
  if (typeof cell === "number" || cell === null) return cell;
  const text = textsOf(cell).join(", ");
  if (text === "") return null;
  if (kind !== "person") return text;
  return `${text.slice(text.lastIndexOf(" ") + 1)} ${text}`;
}

export function textsOf(cell: Cell): string[] {
  if (cell === null) return [];
  if (typeof cell === "string" || typeof cell === "number") return [String(cell)];
  return isLink(cell) ? [cell[0]] : cell.map(([text]) => text);
}

export function linksOf(cell: Cell): readonly Link[] {
  if (cell === null || typeof cell === "string" || typeof cell === "number") return [];
  return isLink(cell) ? [cell] : cell;
}

function isLink(cell: Link | readonly Link[]): cell is Link {
  return typeof cell[0] === "string";
}

/** All words stand in the text, each where a word begins; all but the last whole. */
function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word, index) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const begins = at === 0 || !isWord(text.charAt(at - 1));
      const ends = index === words.length - 1 || !isWord(text.charAt(at + word.length));
      if (begins && ends) return true;
    }
    return false;
  });
}

function isWord(character: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(character);
}

/**
 * What is shown as a table for spreadsheets: with a byte order mark, the Vietnamese Excel wants semicolons.
 *
 * @param cells header first
 */
export function csvOf(cells: readonly (readonly string[])[], language: string): string {
  const between = language === "vi" ? ";" : ",";
  const quoted = (text: string) => {
    // A cell that begins like a formula is one for a spreadsheet.
    const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:[.,]\d+)?$/.test(text) ? `'${text}` : text;
    return /["\n\r;,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${cells.map((row) => row.map(quoted).join(between)).join("\r\n")}\r\n`;
}
