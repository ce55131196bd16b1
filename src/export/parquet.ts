import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { SchemaElement } from "hyparquet";
import { fileWriter, ParquetWriter } from "hyparquet-writer";
import type { Exporter } from "./exporter.js";
import { resolvedTables } from "./resolved-tables.js";
import type { Cell, CellType, FlatTable } from "./table.js";
import { allTables } from "./tables.js";

/** A group of rows is held in memory, column by column, and compressed together. */
const rowGroup = 10_000;

/** One Parquet file a table: days are dates, whole numbers 64 bits wide. For DuckDB, pandas, R, Spark. */
export const parquet: Exporter = {
  format: "parquet",
  async open(folder) {
    const facts = allTables.map((table) => ({ table, file: new ParquetFile(table, folder) }));
    const resolved = resolvedTables.map((table) => ({ table, file: new ParquetFile(table, folder) }));
    const files = [...facts, ...resolved].map(({ file }) => file);
    return {
      async write(record) {
        for (const { table, file } of facts) for (const row of table.rows(record)) await file.add(row);
      },
      async writeResolved(resolution) {
        for (const { table, file } of resolved) for (const row of table.rows(resolution)) await file.add(row);
      },
      async close() {
        for (const file of files) await file.finish();
        for (const file of files) await rename(file.temporary, file.path);
        return files.map(({ path }) => path);
      },
      async discard() {
        for (const file of files) await rm(file.temporary, { force: true });
      },
    };
  },
};

class ParquetFile {
  readonly path: string;
  readonly temporary: string;
  readonly #writer: ParquetWriter;
  #columns: Value[][];

  constructor(
    readonly table: Pick<FlatTable, "name" | "columns">,
    folder: string,
  ) {
    this.path = join(folder, `${table.name}.parquet`);
    this.temporary = join(folder, `.${table.name}.parquet.tmp`);
    const root = { name: "root", num_children: table.columns.length };
    const schema = [root, ...table.columns.map(([name, type]): SchemaElement => ({ name, ...elements[type] }))];
    this.#writer = new ParquetWriter({ writer: fileWriter(this.temporary), schema, createdBy: "thidua" });
    this.#columns = table.columns.map(() => []);
  }

  async add(row: readonly Cell[]): Promise<void> {
    for (const [index, [, type]] of this.table.columns.entries())
      this.#columns[index]!.push(parquetValue(row[index]!, type));
    if (this.#columns[0]!.length >= rowGroup) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#writer.finish();
  }

  async #flush(): Promise<void> {
    const columnData = this.table.columns.map(([name], index) => ({ name, data: this.#columns[index]! }));
    await this.#writer.write({ columnData, rowGroupSize: rowGroup });
    this.#columns = this.table.columns.map(() => []);
  }
}

type Value = string | number | bigint | boolean | Date | null;

const elements: Readonly<Record<CellType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
  integer: { type: "INT64", repetition_type: "OPTIONAL" },
  number: { type: "DOUBLE", repetition_type: "OPTIONAL" },
  boolean: { type: "BOOLEAN", repetition_type: "OPTIONAL" },
  day: { type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" },
};

function parquetValue(cell: Cell, type: CellType): Value {
  if (cell === null) return null;
  if (type === "integer") return BigInt(cell);
  // The start of the day in UTC, from which the writer counts days: no time zone comes in.
  return type === "day" ? new Date(`${cell}T00:00:00Z`) : cell;
}
