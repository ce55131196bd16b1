import type { Block } from "../record.js";
import { type Html, html, type Part } from "./html.js";
import { tAttribute } from "./message.js";

/** Beyond this a page's numbers are not believed: empty cells are not filled in. */
const mostEmptyCells = 20_000;
const widestSpan = 1000;

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly blocks: Block[];
}

/**
 * @param blocks the cells of one table, in the order of the text; a cell may be several blocks
 * @param number which table of the page, from 1
 */
export function table(blocks: readonly Block[], number: number, content: (block: Block) => Html): Html {
  const cells = cellsOf(blocks);
  const rows = [...cells].map(([row, inRow]) => ({ row, cells: inRow }));
  const gaps = gapsOf(rows.map(({ cells }) => cells));
  const body = rows.map(
    ({ cells }, index) =>
      html`<tr>${cells.map((cell, place) => [emptyCells(gaps?.[index]?.[place] ?? 0), cellHtml(cell, content)])}</tr>`,
  );
  return html`<div class="table" role="region" tabindex="0"${tAttribute("aria-label", "table", { n: number })}><table><tbody>${body}</tbody></table></div>`;
}

function cellsOf(blocks: readonly Block[]): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const block of blocks) {
    const { row, column, rowSpan = 1, columnSpan = 1, header = false } = block.cell!;
    let cells = rows.get(row);
    if (cells === undefined) {
      cells = [];
      rows.set(row, cells);
    }
    const last = cells.at(-1);
    if (last !== undefined && last.column === column) last.blocks.push(block);
    else cells.push({ row, column, rowSpan, columnSpan, header, blocks: [block] });
  }
  return rows;
}

/** How many empty cells stand before each cell: the text has none of them. Null where they would be too many. */
function gapsOf(rows: readonly (readonly Cell[])[]): number[][] | null {
  /** Columns that cells of earlier rows reach down into: column → last row. */
  const taken = new Map<number, number>();
  let empty = 0;
  const gaps: number[][] = [];
  for (const cells of rows) {
    let column = 0;
    const inRow: number[] = [];
    for (const cell of cells) {
      let gap = 0;
      for (; column < cell.column; column += 1) {
        if ((taken.get(column) ?? -1) < cell.row) gap += 1;
        if (gap + empty > mostEmptyCells) return null;
      }
      empty += gap;
      inRow.push(gap);
      const right = cell.column + Math.min(cell.columnSpan, widestSpan);
      for (column = cell.column; column < right; column += 1) taken.set(column, cell.row + cell.rowSpan - 1);
    }
    gaps.push(inRow);
  }
  return gaps;
}

function emptyCells(count: number): Part {
  return Array.from({ length: count }, () => html`<td></td>`);
}

function cellHtml({ rowSpan, columnSpan, header, blocks }: Cell, content: (block: Block) => Html): Html {
  const spans = html`${rowSpan > 1 && html` rowspan="${rowSpan}"`}${columnSpan > 1 && html` colspan="${Math.min(columnSpan, widestSpan)}"`}`;
  const inside = blocks.map(content);
  return header ? html`<th scope="col"${spans}>${inside}</th>` : html`<td${spans}>${inside}</td>`;
}
