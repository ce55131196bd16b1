import type { Element } from "./tree.js";

export interface GridCell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  readonly columnSpan: number;
  /** `th`, or inside `thead`. */
  readonly header: boolean;
  /** Characters of visible text, without that of nested tables. */
  characters: number;
  /** Lines of text. */
  lines: number;
  images: number;
  nested: number;
}

/** Limits of the HTML standard; columns beyond the widest are not tracked for spans. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65534;

/** Puts cells on a grid, row by row, as rowspan and colspan ask. */
export class GridBuilder {
  readonly cells: GridCell[] = [];
  private row = -1;
  private column = 0;
  /** For each column, the row up to which (exclusive) a cell from above covers it. */
  private readonly coveredUntil: number[] = [];

  get rows(): number {
    return this.row + 1;
  }

  startRow(): void {
    this.row++;
    this.column = 0;
  }

  addCell(element: Element, inHead: boolean): GridCell {
    if (this.row < 0) this.startRow();
    while ((this.coveredUntil[this.column] ?? 0) > this.row) this.column++;
    const columnSpan = span(element.attribs.colspan, MOST_COLUMNS, 1);
    const rowSpan = span(element.attribs.rowspan, MOST_ROWS, MOST_ROWS);
    const { row, column } = this;
    if (rowSpan > 1) {
      const end = Math.min(column + columnSpan, MOST_COLUMNS);
      for (let i = this.coveredUntil.length; i < end; i++) this.coveredUntil[i] = 0;
      for (let i = column; i < end; i++) this.coveredUntil[i] = row + rowSpan;
    }
    this.column = column + columnSpan;
    const cell: GridCell = {
      element,
      row,
      column,
      rowSpan,
      columnSpan,
      header: element.name === "th" || inHead,
      characters: 0,
      lines: 0,
      images: 0,
      nested: 0,
    };
    this.cells.push(cell);
    return cell;
  }

  /** Cuts spans that reach below the last row. */
  finish(): void {
    for (const cell of this.cells) cell.rowSpan = Math.max(1, Math.min(cell.rowSpan, this.rows - cell.row));
  }
}

/** `zero` is what a span of 0 ("to the end") stands for. */
function span(attribute: string | undefined, most: number, zero: number): number {
  if (attribute === undefined) return 1;
  const value = Number.parseInt(attribute, 10);
  if (Number.isNaN(value) || value < 0) return 1;
  return value === 0 ? zero : Math.min(value, most);
}
