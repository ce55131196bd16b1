/** Tables as grids: which blocks stand in which row and column, spans filled. */
import type { Section } from "../../discourse/context.js";

export interface Cell {
  readonly blocks: readonly number[];
  /** First row that the cell covers: a cell that spans several rows states its value once. */
  readonly row: number;
}

export type Row = readonly (Cell | null)[];

export interface Grid {
  readonly rows: readonly Row[];
  readonly blocks: readonly number[];
}

/** One cell fills the row, or stands alone in it. */
export function isLine(row: Row): boolean {
  const cells = new Set(row.filter((cell) => cell !== null).map((cell) => cell.blocks[0]));
  return cells.size === 1 && row.length > 1;
}

const known = new WeakMap<Section, readonly Grid[]>();

/** The data tables of a section, in page order. */
export function gridsOf(section: Section): readonly Grid[] {
  let grids = known.get(section);
  if (grids === undefined) {
    grids = readGrids(section);
    known.set(section, grids);
  }
  return grids;
}

function readGrids(section: Section): Grid[] {
  const { blocks } = section.page.scan;
  const tables = new Map<number, number[]>();
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    const place = blocks[b]?.cell;
    if (place == null) continue;
    const list = tables.get(place.table);
    if (list === undefined) tables.set(place.table, [b]);
    else list.push(b);
  }
  return [...tables.values()].map((list) => gridOf(section, list));
}

function gridOf(section: Section, list: readonly number[]): Grid {
  const { blocks } = section.page.scan;
  const cells = new Map<
    string,
    { blocks: number[]; row: number; column: number; rowSpan: number; columnSpan: number }
  >();
  let rows = 0;
  let columns = 0;
  for (const b of list) {
    const place = blocks[b]?.cell;
    if (place == null) continue;
    const key = `${place.row} ${place.column}`;
    const cell = cells.get(key);
    if (cell !== undefined) cell.blocks.push(b);
    else
      cells.set(key, {
        blocks: [b],
        row: place.row,
        column: place.column,
        rowSpan: place.rowSpan,
        columnSpan: place.columnSpan,
      });
    rows = Math.max(rows, place.row + place.rowSpan);
    columns = Math.max(columns, place.column + place.columnSpan);
  }
  rows = Math.min(rows, 2000);
  columns = Math.min(columns, 60);
  const grid: (Cell | null)[][] = Array.from({ length: rows }, () => new Array<Cell | null>(columns).fill(null));
  for (const cell of cells.values()) {
    for (let r = cell.row; r < Math.min(rows, cell.row + cell.rowSpan); r++)
      for (let c = cell.column; c < Math.min(columns, cell.column + cell.columnSpan); c++) {
        const line = grid[r];
        if (line !== undefined) line[c] = { blocks: cell.blocks, row: cell.row };
      }
  }
  return { rows: grid, blocks: list };
}
