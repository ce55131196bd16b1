import type { MarkupCell } from "./markup.js";
import { linesOf, type Piece } from "./pdf-lines.js";
import type { Rule } from "./pdf-rules.js";

/** A ruled table: the places of its lines, from the left and from above. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly rules: readonly Rule[];
}

/** Borders are drawn twice, and cells stand apart. */
const NEAR = 4;

/** The tables that rules make: such as touch, with two columns and two rows at least. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const groups: { box: Rule; rules: Rule[] }[] = [];
  for (const rule of rules) {
    const touched = groups.filter(({ box }) => touches(box, rule));
    const all = [rule, ...touched.flatMap((group) => group.rules)];
    const box = [rule, ...touched.map((group) => group.box)].reduce(around);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push({ box, rules: all });
  }
  return groups
    .map((group) => ({
      columns: places(group.rules.filter(isVertical).map(({ x }) => x[0])),
      rows: places(group.rules.filter((rule) => !isVertical(rule)).map(({ y }) => y[0])).reverse(),
      rules: group.rules,
    }))
    .filter(({ columns, rows }) => columns.length > 2 && rows.length > 2)
    .sort((a, b) => b.rows[0]! - a.rows[0]!);
}

function isVertical({ x, y }: Rule): boolean {
  return y[1] - y[0] > x[1] - x[0];
}

function touches(a: Rule, b: Rule): boolean {
  const near = (one: readonly [number, number], other: readonly [number, number]) =>
    one[0] - NEAR <= other[1] && other[0] - NEAR <= one[1];
  return near(a.x, b.x) && near(a.y, b.y);
}

function around(a: Rule, b: Rule): Rule {
  return {
    x: [Math.min(a.x[0], b.x[0]), Math.max(a.x[1], b.x[1])],
    y: [Math.min(a.y[0], b.y[0]), Math.max(a.y[1], b.y[1])],
  };
}

function places(found: readonly number[]): number[] {
  const sorted = [...found].sort((a, b) => a - b);
  return sorted.filter((place, k) => k === 0 || place - sorted[k - 1]! > NEAR);
}

export function isInside({ columns, rows }: Grid, { x, y, width, size }: Piece): boolean {
  const [across, up] = [x + width / 2, y + size / 3];
  return columns[0]! <= across && across <= columns.at(-1)! && rows.at(-1)! <= up && up <= rows[0]!;
}

/** The rows of a table with the pieces of text that lie in its cells. */
export function cellsOf(grid: Grid, pieces: readonly Piece[]): MarkupCell[][] {
  const { columns, rows } = grid;
  const taken = new Set<string>();
  return rows.slice(0, -1).map((_, r) =>
    columns.slice(0, -1).flatMap((_, c): MarkupCell[] => {
      if (taken.has(`${r} ${c}`)) return [];
      let [columnSpan, rowSpan] = [1, 1];
      while (c + columnSpan < columns.length - 1 && !isRuled(grid, "x", c + columnSpan, middle(rows, r)))
        columnSpan += 1;
      while (r + rowSpan < rows.length - 1 && !isRuled(grid, "y", r + rowSpan, middle(columns, c))) rowSpan += 1;
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < columnSpan; right += 1) taken.add(`${r + down} ${c + right}`);
      const cell = {
        columns: [columns[c]!, columns[c + columnSpan]!],
        rows: [rows[r]!, rows[r + rowSpan]!],
        rules: [],
      };
      const lines = linesOf(
        pieces.filter((piece) => isInside(cell, piece)),
        0,
      );
      return [{ text: lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join(" "), columnSpan, rowSpan }];
    }),
  );
}

function middle(places: readonly number[], at: number): number {
  return (places[at]! + places[at + 1]!) / 2;
}

/** Whether a line is drawn at a place of the grid, where it passes the middle of a row or column. */
function isRuled(grid: Grid, axis: "x" | "y", place: number, at: number): boolean {
  const other = axis === "x" ? "y" : "x";
  const where = (axis === "x" ? grid.columns : grid.rows)[place]!;
  return grid.rules.some(
    (rule) =>
      isVertical(rule) === (axis === "x") &&
      Math.abs(rule[axis][0] - where) <= NEAR &&
      rule[other][0] <= at &&
      at <= rule[other][1],
  );
}
