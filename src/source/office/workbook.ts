import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { type MarkupCell, paragraph, table } from "./markup.js";
import { OfficeFault } from "./office-fault.js";
import { isOfficeArchive } from "./office-kind.js";
import { checkUnpackedSize } from "./unpacked-size.js";

const MOST_ROWS = 20_000;

type Sheets = typeof import("@e965/xlsx");

/** A workbook, old or new: each sheet that is shown as a table, the lines above and below it as paragraphs. */
export async function htmlOfWorkbook(bytes: Uint8Array): Promise<string> {
  if (isOfficeArchive(Buffer.from(bytes))) await checkUnpackedSize(bytes);
  const sheets = await import("@e965/xlsx");
  const book = sheets.read(bytes, {
    type: "array",
    cellFormula: false,
    cellHTML: false,
    cellNF: true,
    sheetRows: MOST_ROWS + 1,
  });
  return shownSheets(book)
    .map((name) => htmlOfSheet(sheets, name, book.Sheets[name]!))
    .join("");
}

function shownSheets({ SheetNames, Workbook }: WorkBook): string[] {
  return SheetNames.filter((_, index) => !Workbook?.Sheets?.[index]?.Hidden);
}

function htmlOfSheet(sheets: Sheets, name: string, sheet: WorkSheet): string {
  if (sheet["!ref"] === undefined) return "";
  const { s: first, e: last } = sheets.utils.decode_range(sheet["!ref"]);
  if (last.r - first.r >= MOST_ROWS)
    throw new OfficeFault(
      "too-large",
      `has a sheet of more than ${MOST_ROWS} rows (${name}): pass the part that reports`,
    );
  const rows: Row[] = [];
  for (let r = first.r; r <= last.r; r += 1) {
    if (sheet["!rows"]?.[r]?.hidden) continue;
    const cells: MarkupCell[] = [];
    for (let c = first.c; c <= last.c; c += 1) {
      if (sheet["!cols"]?.[c]?.hidden) continue;
      const merge = sheet["!merges"]?.find(({ s, e }) => s.r <= r && r <= e.r && s.c <= c && c <= e.c);
      if (merge !== undefined && (merge.s.r !== r || merge.s.c !== c)) continue;
      const text = textOf(sheets, sheet[sheets.utils.encode_cell({ r, c })] as CellObject | undefined);
      const spans = merge && { rowSpan: merge.e.r - merge.s.r + 1, columnSpan: merge.e.c - merge.s.c + 1 };
      cells.push({ text, ...spans });
    }
    const filled = cells.filter(({ text }) => text !== "");
    if (filled.length > 0) rows.push({ cells, only: filled.length === 1 ? filled[0]!.text : null });
  }
  return htmlOfRows(rows);
}

interface Row {
  readonly cells: readonly MarkupCell[];
  /** The text of a row with one filled cell. */
  readonly only: string | null;
}

/** Rows of one filled cell before the table are its headings, those behind it its notes and signatures. */
function htmlOfRows(rows: readonly Row[]): string {
  const begin = rows.findIndex(({ only }) => only === null);
  const end = rows.findLastIndex(({ only }) => only === null) + 1;
  const alone = (some: readonly Row[]) =>
    some.map(({ only }, k) => paragraph(only!, k === 0 && some === above ? "h1" : "p"));
  const above = begin < 0 ? rows : rows.slice(0, begin);
  if (begin < 0) return alone(above).join("");
  const grid = table(rows.slice(begin, end).map(({ cells }) => cells));
  return [...alone(above), grid, ...alone(rows.slice(end))].join("");
}

/** As Vietnamese Excel shows it: days in the order of the country, a decimal comma. */
function textOf({ SSF }: Sheets, cell: CellObject | undefined): string {
  if (cell === undefined || cell.v === undefined || cell.t === "e" || cell.t === "z") return "";
  if (cell.t !== "n")
    return String(cell.w ?? cell.v)
      .replace(/\s+/gu, " ")
      .trim();
  if (typeof cell.z === "string" && SSF.is_date(cell.z)) {
    const { y, m, d } = SSF.parse_date_code(cell.v as number);
    return `${[d, m].map((part) => String(part).padStart(2, "0")).join("/")}/${y}`;
  }
  const shown = (cell.w ?? String(cell.v)).trim();
  return /^-?[\d,]*\d(?:\.\d+)?%?$/.test(shown) ? shown.replaceAll(",", "").replace(".", ",") : shown;
}
