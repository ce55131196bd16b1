import { isBlank, normalizeLine } from "../text/normalize.js";
import { BLOCK, UNREAD } from "./elements.js";
import { isInside } from "./region.js";
import { GridBuilder, type GridCell } from "./table-grid.js";
import { type Element, isTag, isText, type ParentNode, walkTree } from "./tree.js";

/** What the tables of a content element are: data with places for their cells, or mere layout. */
export interface TableSurvey {
  /** Cells of data tables. */
  readonly cells: ReadonlyMap<Element, GridCell>;
  /** Data tables with their number of rows. */
  readonly data: ReadonlyMap<Element, number>;
  /** Layout tables that only hold images with their captions. */
  readonly captioned: ReadonlySet<Element>;
}

const NO_TABLES: TableSurvey = { cells: new Map(), data: new Map(), captioned: new Set() };

interface OpenTable {
  readonly element: Element;
  readonly grid: GridBuilder;
  cell: GridCell | null;
  inHead: boolean;
  lineOpen: boolean;
}

/** Surveys the tables that stand in the content, each once; nested ones count for themselves. */
export function surveyTables(content: ParentNode, tables: readonly Element[]): TableSurvey {
  if (tables.length === 0) return NO_TABLES;
  const survey = new Survey();
  for (const table of tables) {
    if (table === content || (!survey.seen.has(table) && isInside(table, content))) survey.read(table);
  }
  return survey;
}

class Survey implements TableSurvey {
  readonly cells = new Map<Element, GridCell>();
  readonly data = new Map<Element, number>();
  readonly captioned = new Set<Element>();
  readonly seen = new Set<Element>();

  read(outermost: Element): void {
    const open: OpenTable[] = [];
    const start = (element: Element) => {
      this.seen.add(element);
      open.push({ element, grid: new GridBuilder(), cell: null, inHead: false, lineOpen: false });
    };
    start(outermost);
    walkTree(outermost, {
      enter: (node) => {
        const table = open[open.length - 1]!;
        if (isText(node)) {
          if (table.cell !== null && !isBlank(node.data)) countText(table, table.cell, node.data);
          return false;
        }
        if (!isTag(node)) return false;
        if (node.name === "img" && table.cell !== null) table.cell.images++;
        if (UNREAD.has(node.name)) return false;
        if (node.name === "table") {
          if (table.cell !== null) table.cell.nested++;
          start(node);
        } else enterPart(table, node);
        return true;
      },
      leave: (element) => {
        const table = open[open.length - 1]!;
        if (element.name === "thead") table.inHead = false;
        if (BLOCK.has(element.name)) table.lineOpen = false;
        if (element.name === "td" || element.name === "th") table.cell = null;
        if (element === table.element) this.judge(open.pop()!);
      },
    });
    this.judge(open[0]!);
  }

  private judge({ element, grid }: OpenTable): void {
    grid.finish();
    if (isData(element, grid)) {
      this.data.set(element, grid.rows);
      for (const cell of grid.cells) this.cells.set(cell.element, cell);
    } else if (isCaptioned(grid)) this.captioned.add(element);
  }
}

function enterPart(table: OpenTable, element: Element): void {
  const { name } = element;
  if (name === "tr") table.grid.startRow();
  else if (name === "thead") table.inHead = true;
  else if (name === "td" || name === "th") table.cell = table.grid.addCell(element, table.inHead);
  if (name === "br" || BLOCK.has(name)) table.lineOpen = false;
}

function countText(table: OpenTable, cell: GridCell, data: string): void {
  cell.characters += normalizeLine(data).length;
  if (!table.lineOpen) cell.lines++;
  table.lineOpen = true;
}

/** Text of a cell, and lines in it, that look like an article rather than a value. */
const ARTICLE_CHARACTERS = 1200;
const ARTICLE_LINES = 4;

function isData(table: Element, grid: GridBuilder): boolean {
  const { role } = table.attribs;
  if (role === "presentation" || role === "none") return false;
  const filled = grid.cells.filter((cell) => cell.characters > 0);
  if (filled.length < 2 || filled.every((cell) => cell.column === filled[0]!.column)) return false;
  if (grid.cells.some((cell) => cell.element.name === "th")) return true;
  const images = grid.cells.filter((cell) => cell.images > 0).length;
  if (images > 0 && (grid.rows < 3 || images * 2 >= filled.length)) return false;
  if (filled.some((cell) => cell.characters > ARTICLE_CHARACTERS && cell.lines >= ARTICLE_LINES)) return false;
  return !filled.some((cell) => cell.nested > 0 && filled.length < 3);
}

const LONGEST_CAPTION = 250;

function isCaptioned(grid: GridBuilder): boolean {
  const filled = grid.cells.filter((cell) => cell.characters > 0);
  const images = grid.cells.reduce((sum, cell) => sum + cell.images, 0);
  return (
    images > 0 &&
    filled.length <= images &&
    filled.every((cell) => cell.characters <= LONGEST_CAPTION && cell.lines <= 3)
  );
}
