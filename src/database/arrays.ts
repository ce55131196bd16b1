import type pg from "pg";
import { type ColumnType, insertedColumns } from "./table.js";
import { type TableName, tableOf } from "./tables/index.js";

const arrayTypes: Readonly<Record<ColumnType, string>> = {
  ...{ integer: "bigint[]", real: "double precision[]", text: "text[]" },
  ...{ boolean: "boolean[]", day: "date[]", json: "json[]", prose: "text[]" },
};

/**
 * Inserts rows by one statement a table, whatever their number: a column is an array. Slower than COPY; but the server never
 * waits for the client within a statement, where no limit on an idle transaction would end a client that was frozen.
 *
 * @throws the server's error
 */
export async function insertArrays(
  client: pg.Client,
  name: TableName,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const table = tableOf(name);
  const columns = insertedColumns(table);
  const arrays = columns.map((column, index) => `$${index + 1}::${arrayTypes[table.columns[column]!.type]}`);
  await client.query({
    name: `insert-${name}`,
    text: `insert into "${name}" (${columns.map((column) => `"${column}"`).join(", ")}) select * from unnest(${arrays.join(", ")})`,
    values: columns.map((column) => rows.map((row) => sent(row[column]))),
  });
}

const sent = (value: unknown): unknown => (Buffer.isBuffer(value) ? value.toString() : value);
