/** Rows of a list: narrowed, put in order, and handed out as CSV. */
import type { Cell, Column, Link, ListData } from "../lists/list.js";
import { folded, lowered } from "./fold.js";
import type { ListState } from "./list-state.js";

export type Row = ListData["rows"][number];

const collator = new Intl.Collator("vi", { numeric: true });

export class Rows {
  readonly #searched = new Map<Row, string>();

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
    return (row) => this.texts(row, column).includes(value);
  }

  #textOf(row: Row, plain: boolean): string {
    let text = this.#searched.get(row);
    if (text === undefined) {
      text = lowered(this.list.columns.flatMap((_, column) => textsOf(this.cell(row, column))).join(" · "));
      this.#searched.set(row, text);
    }
    return plain ? folded(text) : text;
  }

  inOrder(rows: readonly Row[], sort: string): readonly Row[] {
    const column = this.list.columns.findIndex(({ key }) => key === sort.replace(/^-/, ""));
    if (column < 0) return rows;
    const { kind } = this.list.columns[column]!;
    const sign = sort.startsWith("-") ? -1 : 1;
    const keyed = rows.map((row) => ({ row, key: keyOf(this.cell(row, column), kind) }));
    // What says nothing comes last, whichever way.
    keyed.sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      return sign * (typeof a.key === "number" ? a.key - (b.key as number) : collator.compare(a.key, b.key as string));
    });
    return keyed.map(({ row }) => row);
  }

  /** How many rows each value of a facet has, the commonest first; years the latest first. */
  counts(rows: readonly Row[], column: number): [value: string, count: number][] {
    const counts = new Map<string, number>();
    for (const row of rows) for (const text of this.texts(row, column)) counts.set(text, (counts.get(text) ?? 0) + 1);
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
