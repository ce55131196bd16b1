import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import writeExcelFile, { type Cell as SheetCell } from "write-excel-file/node";
import type { Exporter } from "./exporter.js";
import type { Cell } from "./table.js";
import { factTables } from "./tables.js";

/** Limits of the format. */
const mostRows = 1_048_576;
const mostCharacters = 32_767;

/**
 * One workbook, a sheet a table; evidence and texts are left out, as their cells and rows go beyond what a sheet holds. The
 * format is one archive that is made in memory: for a few thousand pages, not for all.
 */
export const xlsx: Exporter = {
  format: "xlsx",
  async open(folder) {
    const path = join(folder, "thidua.xlsx");
    const temporary = join(folder, ".thidua.xlsx.tmp");
    const sheets = factTables.map((table) => ({
      table,
      data: [table.columns.map(([name]): SheetCell => ({ value: name, type: String, fontWeight: "bold" }))],
    }));
    return {
      async write(record) {
        for (const { table, data } of sheets) {
          for (const row of table.rows(record)) data.push(row.map(cellOf));
          if (data.length > mostRows) {
            throw new Error(
              `${table.name} has more rows than a sheet can hold (${mostRows}): export fewer records, or csv`,
            );
          }
        }
      },
      async close() {
        await writeExcelFile(sheets.map(({ table, data }) => ({ sheet: table.name, data, stickyRowsCount: 1 }))).toFile(
          temporary,
        );
        await rename(temporary, path);
        return [path];
      },
      async discard() {
        await rm(temporary, { force: true });
      },
    };
  },
};

/** What XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Text is marked as text: Excel must not take a code for a number, nor a name for a formula. */
function cellOf(cell: Cell): SheetCell {
  if (cell === null) return null;
  if (typeof cell === "string") {
    const text = cell.replace(unwritable, "");
    return { value: text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text, type: String };
  }
  return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: Boolean };
}
