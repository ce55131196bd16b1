/** What the columns of a table, its rows and the line above tell of columns whose own header does not say enough. */
import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Maximum } from "../maximum.js";
import { maximumAbove, pointsAbove, solutionsAbove } from "./above.js";
import { pointsIn } from "./cells.js";
import { type Column, criterionOf, type Head, maximumOf, type ScoreColumn, scoreColumn, wordsOf } from "./column.js";
import type { Cell, Grid } from "./grid.js";
import * as words from "./header-words.js";
import { headOfUnits } from "./row-unit.js";

interface TableHead {
  readonly section: Section;
  readonly grid: Grid;
  readonly heads: readonly Head[];
  /** First row below the header. */
  readonly end: number;
  /** The lines above, the nearest first. */
  readonly above: readonly string[];
}

type Columns = readonly Column[];

export function together(table: TableHead, read: Columns): Columns {
  let columns = read;
  for (const refine of [withCells, withUnits, withBrackets, withNumbers, withGroups, withTotals, withScale, withNames])
    columns = refine(table, columns);
  return columns;
}

const isScore = (column: Column): column is ScoreColumn => column.kind === "score";
const hasScores = (columns: Columns): boolean => columns.some(isScore);

const headed = (table: TableHead, c: number): string => (table.heads[c] as Head).words;

const asScore = ({ section, heads, above }: TableHead, c: number): ScoreColumn =>
  scoreColumn(section, heads[c] as Head, above);

const OF_UNITS: ReadonlySet<Column["kind"]> = new Set(["unit", "workplace", "recipient"]);

/** A column of nothing but numbers names neither units nor criteria, however its header begins: `Xã hội học tập (30)`. */
function withCells(table: TableHead, columns: Columns): Columns {
  return columns.map((column, c) =>
    (column.kind === "unit" || column.kind === "criterion") &&
    headOfUnits(table.section, (table.heads[c] as Head).cells.at(-1) ?? null).type === null &&
    isNumeric(table, c)
      ? { kind: "open" }
      : column,
  );
}

/** A column of nothing but units is theirs, whatever its header calls it: `LĐLĐ quận, huyện`. */
function withUnits(table: TableHead, columns: Columns): Columns {
  if (columns.some(({ kind }) => OF_UNITS.has(kind))) return columns;
  const { scan } = table.section.page;
  const isUnit = (cell: Cell | null | undefined): boolean => {
    const b = cell?.blocks[0];
    if (b === undefined) return false;
    const to = scan.first[b + 1] as number;
    return unitListAt(scan, afterBullet(scan, scan.first[b] as number, to), to, true)?.to === to;
  };
  const rows = rowsBelow(table);
  const found = columns.findIndex(({ kind }, c) => kind === "open" && rows.every((row) => isUnit(row[c])));
  return found < 0 || rows.length < 2 ? columns : columns.with(found, { kind: "unit" });
}

/** `Quỹ khuyến học (40) | Hội viên/60`: such numbers are maxima where there are several, or points besides. */
function withBrackets(table: TableHead, columns: Columns): Columns {
  const isBracket = (c: number): boolean =>
    isNumeric(table, c) && maximumOf(table.section, (table.heads[c] as Head).bottom) !== null;
  const found = columns.filter((_, c) => isBracket(c)).length;
  if (found === 0 || (found === 1 && !hasScores(columns) && !pointsAbove(table.section, table.grid))) return columns;
  return columns.map((column, c) => (isBracket(c) ? asScore(table, c) : column));
}

const rowsBelow = ({ grid, end }: TableHead): readonly (readonly (Cell | null)[])[] => grid.rows.slice(end);

export const isMaxima = (section: Section, cell: Cell | null): boolean =>
  cell !== null && words.maximumRows.has(wordsOf(section, cell.blocks).replace(/^\( /, ""));

/**
 * Open columns of numbers: under a line of points each is a score, or where they add up to a total in every row; else those
 * whose cells say `điểm`. What was added or taken off counts in the sum and is no score.
 */
function withNumbers(table: TableHead, columns: Columns): Columns {
  const { section, grid, end } = table;
  if (!columns.some(({ kind }) => kind === "unit")) return columns;
  const parts = columns.flatMap((column, c) =>
    column.kind === "open" && !words.totalColumns.has(headed(table, c)) && isNumeric(table, c) && !isOrdinal(table, c)
      ? [c]
      : [],
  );
  // Of several columns without a header nothing tells which are points.
  if (parts.length === 0 || (end === 0 && parts.length > 1)) return columns;
  const bare = parts.filter((c) => !saysPoints(table, c));
  const scored =
    (hasScores(columns) ? addsUp(table, columns, bare) : pointsAbove(section, grid)) ||
    rowsBelow(table).some((row) => row.some((cell) => isMaxima(section, cell)));
  return columns.map((column, c) =>
    !parts.includes(c) || (!scored && bare.includes(c))
      ? column
      : words.adjustments.has(headed(table, c))
        ? { kind: "other" }
        : asScore(table, c),
  );
}

/** `98/100 điểm` in every cell that says something. */
const saysPoints = ({ section, grid, end }: TableHead, c: number): boolean =>
  grid.rows.slice(end).every((row) => row[c] == null || words.pointWords.has(wordsOf(section, row[c].blocks)));

/** Every cell that says something is a number of points. */
function isNumeric(table: TableHead, c: number): boolean {
  const cells = rowsBelow(table).flatMap((row) => row[c] ?? []);
  return cells.length > 0 && cells.every((cell) => pointsIn(table.section, cell) !== null);
}

/** `1`, `2`, `3` one below the other. */
const isOrdinal = (table: TableHead, c: number): boolean =>
  rowsBelow(table).every((row, r) => row[c] != null && pointsIn(table.section, row[c])?.points.value === r + 1);

const MOST_OFF = 0.011;

function addsUp(table: TableHead, columns: Columns, parts: readonly number[]): boolean {
  const total = columns.findLastIndex(
    (column, c) =>
      (isScore(column) && column.criterion === null && column.unit === null) ||
      (column.kind === "open" && words.totalColumns.has(headed(table, c))),
  );
  const known = columns.flatMap((column, c) => (isScore(column) && column.criterion !== null ? [c] : []));
  const pointsOf = (cell: Cell | null | undefined): number =>
    cell == null ? 0 : (pointsIn(table.section, cell)?.points.value ?? 0);
  const rows = rowsBelow(table).filter((row) => pointsOf(row[total]) > 0);
  return (
    total >= 0 &&
    parts.length + known.length > 1 &&
    rows.length > 1 &&
    rows.every((row) => {
      const sum = [...parts, ...known].reduce((all, c) => all + pointsOf(row[c]), 0);
      return Math.abs(sum - pointsOf(row[total])) < MOST_OFF;
    })
  );
}

/** `Nữ công` and `Tài chính`, each over `Tự chấm` and `Thẩm định`: what the points below are for. One alone is a title. */
function withGroups({ section, heads }: TableHead, columns: Columns): Columns {
  const over = columns.map((column, c) => {
    const { cells, bottom } = heads[c] as Head;
    const top = cells[0]?.blocks;
    if (!isScore(column) || column.criterion !== null || column.unit !== null || top === undefined || top === bottom)
      return null;
    const named = words.namedColumn(wordsOf(section, top));
    return named === null || named === "unit" ? criterionOf(section, top) : null;
  });
  return new Set(over.filter((criterion) => criterion !== null)).size < 2
    ? columns
    : columns.map((column, c) => (over[c] == null || !isScore(column) ? column : { ...column, criterion: over[c] }));
}

/** `Tổng`, `Cộng` beside points for criteria, or alone under a line of points, is the total; before another it is a part's. */
function withTotals(table: TableHead, columns: Columns): Columns {
  const last = columns.findLastIndex((column) => isScore(column) && column.criterion === null && column.unit === null);
  const isTotal = (column: Column, c: number): boolean =>
    c > last && column.kind === "open" && words.totalColumns.has(headed(table, c)) && isNumeric(table, c);
  const parts = columns.some((column) => isScore(column) && column.criterion !== null);
  if (!parts && !pointsAbove(table.section, table.grid)) return columns;
  return columns.map((column, c) => (isTotal(column, c) ? { ...asScore(table, c), criterion: null } : column));
}

/** `(thang điểm 100)` in the line above serves the totals of a table that has no maximum of its own. */
function withScale({ section, grid }: TableHead, columns: Columns): Columns {
  const isOpen = (column: Column): boolean =>
    isScore(column) && column.criterion === null && column.unit === null && column.maximum === null;
  if (!columns.some(isOpen) || columns.some(({ kind }) => kind === "maximum")) return columns;
  const maximum: Maximum | null = maximumAbove(section, grid);
  return maximum === null ? columns : columns.map((column) => (isOpen(column) ? { ...column, maximum } : column));
}

/** `Đơn vị | Nội dung`, or no header, under `Các đơn vị trình bày giải pháp:`. */
function withNames(table: TableHead, columns: Columns): Columns {
  const named = columns.findIndex(
    ({ kind }, c) =>
      (kind === "open" || kind === "criterion") &&
      (table.end === 0 ? !isNumeric(table, c) : words.nameColumns.has(headed(table, c))),
  );
  if (named < 0 || columns.some(({ kind }) => kind === "solution" || kind === "score")) return columns;
  const noun = solutionsAbove(table.section, table.grid);
  return noun === null ? columns : columns.map((column, c) => (c === named ? { kind: "solution", noun } : column));
}
