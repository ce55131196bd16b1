import type { Row, Table } from "../table.js";
import { customTables } from "./custom.js";
import { factTables } from "./facts.js";
import { nameTables } from "./names.js";
import { pageTables } from "./pages.js";
import { personTables } from "./persons.js";

const { pages, ...ofPages } = pageTables;

/** Every table, each after those it points to: the order of creating and filling them. */
export const tables = { ...nameTables, pages, ...factTables, ...customTables, ...ofPages, ...personTables };

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as TableName[];
export type RowOf<Name extends TableName> = Row<(typeof tables)[Name]>;

/** The shape Kysely's query builder checks queries against. */
export type Schema = { [Name in TableName]: RowOf<Name> };

export function tableOf(name: TableName): Table {
  return tables[name];
}

/** The newest version of the schema. */
export const schemaVersion = Math.max(
  ...tableNames.flatMap((name) => [
    tableOf(name).since,
    ...Object.values(tableOf(name).columns).map((column) => column.since ?? 0),
  ]),
);
