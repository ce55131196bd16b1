import type { PageRecord } from "../record.js";

/** `day` is an ISO day. */
export type CellType = "text" | "integer" | "number" | "boolean" | "day";
export type Cell = string | number | boolean | null;

/** Facts as people and programs read them in one table: each row complete in itself, units and clusters by name. */
export interface FlatTable {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: CellType])[];
  /** A record's rows, with a cell for each column. */
  rows(record: PageRecord): Iterable<readonly Cell[]>;
}
