import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { messageIn } from "../messages/catalogue.js";
import { columnLabel } from "../messages/tables.js";
import { type AtomicFile, createAtomic } from "../write/atomic.js";
import type { Exporter, ExportStyle } from "./exporter.js";
import { cellIn } from "./for-people.js";
import { resolvedTables } from "./resolved-tables.js";
import type { Cell, CellType, FlatTable } from "./table.js";
import { allTables } from "./tables.js";

/** Rows are written in portions, so that memory stays as it is whatever the number of records. */
const portion = 2_000;

interface Output {
  readonly table: Pick<FlatTable, "name" | "columns">;
  readonly file: AtomicFile;
  rows: (readonly Cell[])[];
  begun: boolean;
}

/**
 * One file a table, as spreadsheets open it: UTF-8 with a byte order mark, and nothing that could be run as a formula (such
 * text gets an apostrophe in front). With `excel` as that Excel has it without being asked: semicolons and a decimal comma
 * where its country has them, days in its order, and text that only looks like a number or a date kept as text.
 */
export const csv: Exporter = {
  format: "csv",
  async open(folder, style = {}) {
    const outputOf = async (table: Output["table"]): Promise<Output> => ({
      ...{ table, file: await createAtomic(join(folder, `${table.name}.csv`)), rows: [], begun: false },
    });
    const outputs = await Promise.all(allTables.map(async (table) => ({ of: table, ...(await outputOf(table)) })));
    const resolved = await Promise.all(
      resolvedTables.map(async (table) => ({ of: table, ...(await outputOf(table)) })),
    );
    const all: readonly Output[] = [...outputs, ...resolved];
    return {
      async write(record) {
        for (const output of outputs) {
          for (const row of output.of.rows(record)) output.rows.push(row);
          if (output.rows.length >= portion) await flush(output, style);
        }
      },
      async writeResolved(resolution) {
        for (const output of resolved) output.rows.push(...output.of.rows(resolution));
      },
      async close() {
        for (const output of all) if (output.rows.length > 0 || !output.begun) await flush(output, style);
        for (const { file } of all) await file.commit();
        return all.map(({ file }) => file.path);
      },
      async discard() {
        for (const { file } of all) await file.discard();
      },
    };
  },
};

async function flush(output: Output, style: ExportStyle): Promise<void> {
  const { table, file, rows, begun } = output;
  const { excel } = style;
  const language = style.language ?? excel;
  const shown = (cell: Cell, column: number): Cell => {
    const [name, type] = table.columns[column]!;
    const read = language === undefined ? cell : cellIn(language, table.name, name, cell);
    return excel === undefined ? read : asExcel(read, type, excel);
  };
  await file.append(
    stringify(rows.map((row) => row.map(shown)) as Cell[][], {
      bom: !begun,
      header: !begun,
      columns: table.columns.map(([name], key) => ({
        key: String(key),
        header: language === undefined ? name : columnLabel(name, language, table.name),
      })),
      ...(excel === "vi" && { delimiter: ";" }),
      // What keeps a text a text is itself a formula, of our own making.
      escape_formulas: excel === undefined,
      record_delimiter: "windows",
      quote_record_delimiter: true,
      cast: { boolean: (value) => (excel === undefined ? String(value) : messageIn(excel, `value_${value}`)) },
    }),
  );
  output.rows = [];
  output.begun = true;
}

/** Digits with what Excel makes a number or a date of, and what it would run. */
const TAKEN_FOR_ANOTHER = /^[+-]?\d[\d.,:/\\ eE+-]*%?$/;
const FORMULA = /^[=+\-@\t\r]/;
const LONGEST_FORMULA = 255;

function asExcel(cell: Cell, type: CellType, excel: "vi" | "en"): Cell {
  if (typeof cell === "number") return excel === "vi" ? String(cell).replace(".", ",") : cell;
  if (typeof cell !== "string") return cell;
  if (type === "day") return excel === "vi" ? cell.replace(/^(\d+)-(\d+)-(\d+)$/, "$3/$2/$1") : cell;
  if (TAKEN_FOR_ANOTHER.test(cell) && cell.length < LONGEST_FORMULA) return `="${cell}"`;
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
