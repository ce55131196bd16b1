import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import writeExcelFile, { type Cell as SheetCell } from "write-excel-file/node";
import type { Language } from "../messages/message.js";
import { columnLabel, sheetLabel } from "../messages/tables.js";
import type { Exporter } from "./exporter.js";
import { cellIn } from "./for-people.js";
import { resolvedTables } from "./resolved-tables.js";
import type { Cell, FlatTable } from "./table.js";
import { factTables } from "./tables.js";

/** Limits of the format. */
const mostRows = 1_048_576;
const mostCharacters = 32_767;
const longestLink = 255;

/** Widths in characters. */
const narrowest = 8;
const widest = 60;
/** Of so many rows a column's width is taken. */
const measuredRows = 500;

interface Sheet {
  readonly table: Pick<FlatTable, "name" | "columns">;
  readonly data: SheetCell[][];
  readonly widths: number[];
}

/**
 * One workbook, a sheet a table, with a frozen heading, filters and widths; addresses are links. Evidence and texts are left
 * out, as their cells and rows go beyond what a sheet holds. The format is one archive that is made in memory: for a few
 * thousand pages, not for all.
 */
export const xlsx: Exporter = {
  format: "xlsx",
  async open(folder, { language = "en" } = {}) {
    const path = join(folder, "thidua.xlsx");
    const temporary = join(folder, ".thidua.xlsx.tmp");
    const facts = factTables.map((table) => ({ of: table, ...sheetOf(table, language) }));
    const resolved = resolvedTables.map((table) => ({ of: table, ...sheetOf(table, language) }));
    const sheets: readonly Sheet[] = [...facts, ...resolved];
    return {
      async write(record) {
        for (const sheet of facts) for (const row of sheet.of.rows(record)) addRow(sheet, row, language);
      },
      async writeResolved(resolution) {
        for (const sheet of resolved) for (const row of sheet.of.rows(resolution)) addRow(sheet, row, language);
      },
      async close() {
        const written = sheets.map(({ table, data, widths }) => ({
          ...{ sheet: sheetLabel(table.name, language), data, stickyRowsCount: 1 },
          columns: widths.map((width) => ({ width: Math.min(widest, Math.max(narrowest, width + 2)) })),
        }));
        await writeExcelFile(written, { features: [filters(sheets)] }).toFile(temporary);
        await rename(temporary, path);
        return [path];
      },
      async discard() {
        await rm(temporary, { force: true });
      },
    };
  },
};

function sheetOf(table: Sheet["table"], language: Language): Sheet {
  const labels = table.columns.map(([name]) => columnLabel(name, language, table.name));
  const heading = labels.map(
    (value): SheetCell => ({ value, type: String, fontWeight: "bold", backgroundColor: "#DDE8F5", wrap: true }),
  );
  return { table, data: [heading], widths: labels.map((label) => Math.min(label.length, 16)) };
}

function addRow({ table, data, widths }: Sheet, row: readonly Cell[], language: Language): void {
  if (data.length >= mostRows)
    throw new Error(`${table.name} has more rows than a sheet can hold (${mostRows}): export fewer records, or csv`);
  const cells = row.map((cell, column) => cellIn(language, table.name, table.columns[column]![0], cell));
  if (data.length < measuredRows)
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column]!, String(cell ?? "").length);
    });
  data.push(cells.map(cellOf));
}

/** What XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Text is marked as text: Excel must not take a code for a number, nor a name for a formula. */
function cellOf(cell: Cell): SheetCell {
  if (cell === null) return null;
  if (typeof cell === "string") {
    const text = cell.replace(unwritable, "");
    if (/^https?:\/\/[^\s"]+$/.test(text) && text.length <= longestLink)
      return { value: `HYPERLINK("${text}")`, type: "Formula", textColor: "#0563C1" };
    return { value: text.length > mostCharacters ? `${text.slice(0, mostCharacters - 1)}…` : text, type: String };
  }
  return typeof cell === "number" ? { value: cell, type: Number } : { value: cell, type: Boolean };
}

/** The drop-down lists on the headings. */
function filters(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const { table, data } = sheets[sheetIndex]!;
            const range = `A1:${lettersOf(table.columns.length)}${data.length}`;
            return xml.replace("</sheetData>", `</sheetData><autoFilter ref="${range}"/>`);
          },
        },
      },
    },
  };
}

/** @example lettersOf(28); // "AB" */
function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? lettersOf(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
