/**
 * A table as data: the one source of the DDL of both engines, of the documentation in the database, of the insert
 * statements and of the row types.
 */

/**
 * `day` is an ISO day (`date` in PostgreSQL, text in SQLite); `json` a JSON text kept as written. `json` and `prose`, text that
 * is long, are inserted as UTF-8, which is known to be right.
 */
export type ColumnType = "integer" | "real" | "text" | "boolean" | "day" | "json" | "prose";
/** Types of values that are inserted as bytes. */
export const inBytes: ReadonlySet<ColumnType> = new Set(["json", "prose"]);

export interface Column {
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly doc: string;
  /** The table whose only key column this column points to. */
  readonly references?: string;
  /** SQL over other columns of the row: the database fills the column, a row to insert has none. */
  readonly generated?: string;
  /** Schema version that brought the column, where it is younger than its table; such a column must be nullable. */
  readonly since?: number;
}

export interface Table {
  readonly doc: string;
  /** Schema version that brought the table. Versions only add: no table or column is renamed or dropped. */
  readonly since: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly key: readonly string[];
  /** The row this one belongs to, by the leading columns of its own key: deleted with it. */
  readonly parent?: { readonly table: string; readonly columns: readonly string[] };
  /** Columns or SQL expressions that no two rows share, by the schema version that says so: a later one takes its place. */
  readonly unique?: Readonly<Record<number, readonly string[]>>;
  readonly indexes?: readonly (readonly string[])[];
}

type ValueOf<C extends Column> =
  | (C["type"] extends "integer" | "real"
      ? number
      : C["type"] extends "boolean"
        ? boolean
        : C["type"] extends "json" | "prose"
          ? string | Buffer
          : string)
  | (C["nullable"] extends true ? null : never);

type Inserted<T extends Table> = {
  [K in keyof T["columns"]]: T["columns"][K] extends { generated: string } ? never : K;
}[keyof T["columns"]];

/** A row as it is inserted. */
export type Row<T extends Table> = { -readonly [K in Inserted<T>]: ValueOf<T["columns"][K]> };

export function column<T extends ColumnType, Extra extends Partial<Column>>(
  type: T,
  doc: string,
  extra: Extra = {} as Extra,
): { readonly type: T; readonly nullable: false; readonly doc: string } & Extra {
  return { type, nullable: false, doc, ...extra };
}

export function optional<T extends ColumnType, Extra extends Partial<Column>>(
  type: T,
  doc: string,
  extra: Extra = {} as Extra,
): { readonly type: T; readonly nullable: true; readonly doc: string } & Extra {
  return { type, nullable: true, doc, ...extra };
}

/** Columns that a row is inserted with, in the order of the table. */
export function insertedColumns(table: Table): string[] {
  return Object.keys(table.columns).filter((name) => table.columns[name]!.generated === undefined);
}
