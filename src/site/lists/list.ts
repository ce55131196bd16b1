/** A list of the site as data: what the page shows of it without scripts, and what the script sorts, filters and hands out. */
import type { MessageKey } from "../../messages/catalogue.js";

/** A text and the address of its page, from the site's folder. */
export type Link = readonly [text: string, href: string];
/** Nothing, a text or number, a link, or several links. */
export type Cell = null | string | number | Link | readonly Link[];

export interface Column {
  /** Short and stable: it stands in addresses. */
  readonly key: string;
  readonly label: MessageKey;
  /** `person`: ordered by the given name; `day`: EDTF; `message`: the end of a message's key; `coded`: only a facet, places in `values`. */
  readonly kind: "text" | "person" | "number" | "day" | "message" | "coded";
  /** What a message's key begins with. */
  readonly prefix?: string;
  /** Whether rows can be narrowed to one value of it. */
  readonly facet?: boolean;
  /** Of a word or two, which are never broken over lines. */
  readonly narrow?: boolean;
  /** Words that names are folded from are searched in text columns only. */
  readonly values?: readonly Cell[];
}

/** As it lies in the site: cells of a column with `values` are places in these. */
export interface ListData {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (Cell | readonly number[])[])[];
  /** Key of the column that it is sorted by, a minus before it for the last first. */
  readonly sorted: string;
}

/** The class of a column's cells and head. */
export function classOf({ kind, narrow }: Column): "number" | "narrow" | null {
  if (kind === "number") return "number";
  return narrow || kind === "message" ? "narrow" : null;
}

export const listGlobal = "thiduaList";

/** A facet whose values are written once, and their places in every row. */
export class Coded {
  readonly #places = new Map<string, number>();

  place(value: string): number {
    const known = this.#places.get(value);
    if (known !== undefined) return known;
    this.#places.set(value, this.#places.size);
    return this.#places.size - 1;
  }

  places(values: Iterable<string>): number[] {
    return [...new Set(values)].map((value) => this.place(value));
  }

  get values(): string[] {
    return [...this.#places.keys()];
  }
}

/** Cells that come again and again are written once. */
export function packed(list: ListData): ListData {
  const columns = list.columns.map((column, index): Column => {
    if (column.values !== undefined) return column;
    const distinct = new Map<string, Cell>();
    for (const row of list.rows) distinct.set(JSON.stringify(row[index]), row[index] as Cell);
    return distinct.size * 2 > list.rows.length || column.kind === "number"
      ? column
      : { ...column, values: [...distinct.values()] };
  });
  const places = columns.map(({ values, kind }) =>
    kind === "coded" ? undefined : values && new Map(values.map((value, place) => [JSON.stringify(value), place])),
  );
  const rows = list.rows.map((row) =>
    row.map((cell, index) => (places[index] === undefined ? cell : places[index].get(JSON.stringify(cell))!)),
  );
  return { ...list, columns, rows };
}
