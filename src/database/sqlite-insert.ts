import type { SqliteFile, SqliteStatement } from "../sqlite.js";
import type { RowsByTable } from "./database.js";
import { inBytes, insertedColumns } from "./table.js";
import { type TableName, tableNames, tableOf } from "./tables/index.js";

/** The widest table has 18 columns, and a statement may have 32,766 values. */
const rowsAtOnce = 64;

interface Insert {
  readonly columns: readonly string[];
  readonly one: SqliteStatement;
  /** Takes `rowsAtOnce` rows: a statement's beginning and end cost as much as a short row. */
  readonly many: SqliteStatement;
}

/** @returns what inserts rows, table by table */
export function inserterOf(file: SqliteFile): (rows: RowsByTable) => void {
  const inserts = new Map<TableName, Insert>();
  let indexing: SqliteStatement | undefined;
  return (rows) => {
    for (const name of tableNames) {
      const ofTable = rows[name];
      if (ofTable === undefined || ofTable.length === 0) continue;
      let insert = inserts.get(name);
      if (insert === undefined) {
        insert = prepareInsert(file, name);
        inserts.set(name, insert);
      }
      insertInto(insert, ofTable);
    }
    for (const { page, names, text, folded } of rows.texts ?? []) {
      indexing ??= prepareIndexing(file);
      indexing.run(page, names, text, folded);
    }
  };
}

function prepareInsert(file: SqliteFile, name: TableName): Insert {
  const table = tableOf(name);
  const columns = insertedColumns(table);
  const names = columns.map((column) => `"${column}"`).join(", ");
  // Bytes that are known to be text are stored as they are: no way through a string and back.
  const places = columns.map((column) => (inBytes.has(table.columns[column]!.type) ? "cast(? as text)" : "?"));
  const row = `(${places.join(", ")})`;
  const prepare = (rows: number) =>
    file.prepare(`insert into "${name}" (${names}) values ${new Array(rows).fill(row).join(", ")}`);
  return { columns, one: prepare(1), many: prepare(rowsAtOnce) };
}

/** Takes rows of texts; what is indexed is read from the values, as reading it from the table takes longer. */
function prepareIndexing(file: SqliteFile): SqliteStatement {
  return file.prepare(
    "insert into search (rowid, names, text, folded) values (?, cast(? as text), cast(? as text), cast(? as text))",
  );
}

function insertInto({ columns, one, many }: Insert, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const rest = rows.length % rowsAtOnce;
  const values = new Array(columns.length * rowsAtOnce);
  for (let at = 0; at < rows.length - rest; at += rowsAtOnce) {
    for (let row = 0; row < rowsAtOnce; row += 1) bind(values, row * columns.length, rows[at + row]!, columns);
    many.run(...values);
  }
  values.length = columns.length;
  for (let at = rows.length - rest; at < rows.length; at += 1) {
    bind(values, 0, rows[at]!, columns);
    one.run(...values);
  }
}

function bind(
  values: unknown[],
  from: number,
  row: Readonly<Record<string, unknown>>,
  columns: readonly string[],
): void {
  for (let index = 0; index < columns.length; index += 1) {
    const value = row[columns[index]!];
    values[from + index] = typeof value === "boolean" ? Number(value) : (value ?? null);
  }
}
