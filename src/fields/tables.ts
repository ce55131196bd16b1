/** Facts from tables: the header says what each column holds; units, solutions, scores, awards and officials are read by it. */

import { afterBullet } from "../discourse/bullet.js";
import { cleanText, inBlocks, type Section } from "../discourse/context.js";
import { resolveUnit, type UnitScope } from "../discourse/units.js";
import { type Maximum, maximumIn } from "../frames/maximum.js";
import type { Beneficiaries } from "../frames/participants/beneficiaries.js";
import { kindIn, solutionValue } from "../frames/quoted-name.js";
import { pointsIn, type RowUnit, rowUnit, scoreIn, solutionsIn, TOTAL } from "../frames/table/cells.js";
import { type Cell, type Grid, gridsOf } from "../frames/table/grid.js";
import {
  ADJUSTED,
  type Column,
  type Header,
  headerOf,
  SUBTOTAL,
  scoreStatus,
  wordsOf,
} from "../frames/table/header.js";
import type { UnitType } from "../gazetteer/units/index.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { isNumber } from "../recognize/scan.js";
import { unitTypeAt } from "../recognize/unit.js";
import type { Award, Score, Solution, Unit } from "../record.js";
import { TableAwards } from "./awards/table.js";
import { personOf } from "./people/table.js";

export interface TableFacts {
  readonly scores: readonly Score[];
  readonly solutions: readonly Solution[];
  readonly awards: readonly Award[];
  readonly persons: readonly AnnotationOf<"person">[];
  /** Blocks that the tables have read: the rules for running text pass them over. */
  readonly taken: ReadonlySet<number>;
}

interface Facts {
  readonly scores: Score[];
  readonly solutions: Solution[];
  readonly awards: TableAwards;
  readonly persons: AnnotationOf<"person">[];
}

type Row = readonly (Cell | null)[];

/** Rows that give places and grades, no points. */
const RANKS = /^(?:xếp (?:thứ|hạng|loại|vị)|thứ hạng|thứ tự|vị thứ|hạng|ghi chú|tỷ lệ|tỉ lệ)(?: |$)/;

export function tableFacts(section: Section, around: Beneficiaries): TableFacts {
  const taken = new Set<number>();
  const awards = new TableAwards(section, around);
  const facts: Facts = { scores: [], solutions: [], awards, persons: [] };
  for (const grid of gridsOf(section)) {
    const header = headerOf(section, grid);
    if (header === null) continue;
    for (const b of grid.blocks) taken.add(b);
    awards.begin(grid, header);
    const table = new TableReader(section, around.scope, grid, header, facts);
    for (let r = header.end; r < grid.rows.length; r++) table.row(r);
  }
  return { ...facts, awards: awards.out, taken };
}

function scaleAbove(section: Section, grid: Grid): Maximum | null {
  const { first } = section.page.scan;
  const above = (grid.blocks[0] ?? 0) - 1;
  return above < section.fromBlock ? null : maximumIn(section, first[above] as number, first[above + 1] as number);
}

/** The type that a header of nothing else gives its bare numbers: `Quận`, `Phường`. */
function unitTypeOf(section: Section, grid: Grid, c: number): UnitType | null {
  const { scan } = section.page;
  const b = grid.rows[0]?.[c]?.blocks[0];
  if (b === undefined) return null;
  const to = scan.first[b + 1] as number;
  const found = unitTypeAt(scan, scan.first[b] as number, to);
  return found?.end === to ? found.type : null;
}

class TableReader {
  private readonly unitColumn: number;
  private readonly criterionColumn: number;
  private readonly maximumColumn: number;
  /** Units stand in the header, criteria or kinds of facts in the rows. */
  private readonly across: boolean;
  private readonly maxima = new Map<number, Maximum>();
  /** `… (điểm tối đa 100):` in the line above a table with one column of points. */
  private readonly scale: Maximum | null;
  private previous: RowUnit | null = null;
  private totalRow: number | undefined;
  private readonly unitType: UnitType | null;

  constructor(
    private readonly section: Section,
    private readonly scope: UnitScope,
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly facts: Facts,
  ) {
    const at = (kind: Column["kind"]): number => header.columns.findIndex((column) => column.kind === kind);
    this.unitColumn = at("unit");
    this.unitType =
      this.header.columns[this.unitColumn]?.kind === "unit"
        ? unitTypeOf(this.section, this.grid, this.unitColumn)
        : null;
    this.criterionColumn = at("criterion");
    this.maximumColumn = at("maximum");
    this.scale =
      header.columns.filter((column) => column.kind === "score").length === 1 ? scaleAbove(section, grid) : null;
    this.across = header.columns.some((column) => column.kind === "score" && column.unit !== null);
  }

  row(r: number): void {
    const row = this.grid.rows[r] ?? [];
    if (this.facts.awards.isGroup(row)) return;
    const person = personOf(this.section, row, this.header.columns);
    if (person !== null) this.facts.persons.push(person);
    else for (const cell of new Set(row)) if (cell?.row === r) this.facts.persons.push(...this.personsIn(cell));
    this.facts.awards.row(row, r, this.header.columns);
    if (person !== null) return;
    if (this.across) this.criterionRow(row, r);
    else this.unitRow(row, r);
  }

  private personsIn({ blocks }: Cell): readonly AnnotationOf<"person">[] {
    return blocks.flatMap((b) => inBlocks(this.section, "person", b));
  }

  /** `Quận 3 | “…” | 98`. */
  private unitRow(row: Row, r: number): void {
    const cell = this.unitColumn < 0 ? null : (row[this.unitColumn] ?? null);
    if (cell !== null && /^(?:điểm )?(?:tối đa|chuẩn)/.test(wordsOf(this.section, cell.blocks))) {
      this.readMaxima(row);
      return;
    }
    const named = rowUnit(this.section, this.scope, cell, this.header.damaged, this.unitType);
    if (named === "total") return;
    // A row without a unit goes on with the one above: its second solution.
    const goesOn = named === null && cell === null;
    const unit = goesOn ? this.previous : named;
    if (unit === null) return;
    this.previous = unit;
    for (const [c, column] of this.header.columns.entries()) {
      const value = row[c] ?? null;
      if (value === null || c === this.unitColumn) continue;
      if (column.kind === "solution" && value.row === r) this.solutions(value, unit, column.noun);
      else if (column.kind === "score" && !goesOn && (cell?.row === r || value.row === r))
        this.score(value, unit.units(), column, this.maximumOf(row, c), column.criterion);
    }
  }

  /** `Xây dựng quỹ | 30 | 29 | 28`, `Giải pháp hữu ích | “…” | “…”` under units. */
  private criterionRow(row: Row, r: number): void {
    const label = this.labelOf(row);
    const words = label === null ? "" : wordsOf(this.section, label.blocks);
    const tokens = words.split(" ");
    const noun = kindIn(tokens, 0, tokens.length);
    if (RANKS.test(words) || SUBTOTAL.test(words) || ADJUSTED.test(words)) return;
    const total =
      TOTAL.test(words) || /^(?:số |điểm số|điểm$|điểm thi đua|điểm đăng ký|điểm tự chấm|điểm đạt|kết quả)/.test(words);
    if (TOTAL.test(words) && r !== this.lastTotal()) return;
    const status = scoreStatus(words);
    for (const [c, column] of this.header.columns.entries()) {
      const value = row[c] ?? null;
      if (column.kind !== "score" || column.unit === null || value === null || value.row !== r) continue;
      const mention = column.unit;
      const unit: RowUnit = { units: () => [resolveUnit(this.scope, mention)], name: null };
      if (noun !== null && pointsIn(this.section, value) === null) this.solutions(value, unit, noun);
      else
        this.score(
          value,
          unit.units(),
          total && status !== null ? { ...column, status } : column,
          this.maximumOf(row, c),
          total || label === null ? null : this.criterion(label),
        );
    }
  }

  /** The cell that says what a row is about: the criterion's, else the first that is no number. */
  private labelOf(row: Row): Cell | null {
    if (this.criterionColumn >= 0) return row[this.criterionColumn] ?? null;
    const { scan } = this.section.page;
    for (const [c, cell] of row.entries()) {
      const column = this.header.columns[c];
      if (column?.kind === "score" && column.unit !== null) return null;
      if (cell?.blocks[0] !== undefined && !isNumber(scan.t, scan.first[cell.blocks[0]] as number)) return cell;
    }
    return null;
  }

  /** The row that sums up all others: the last total, unless that is a bare `Cộng` after sums of parts. */
  private lastTotal(): number {
    if (this.totalRow === undefined) {
      let found = -1;
      let bare = 0;
      for (let r = this.header.end; r < this.grid.rows.length; r++) {
        const label = this.labelOf(this.grid.rows[r] ?? []);
        const words = label === null ? "" : wordsOf(this.section, label.blocks);
        if (!TOTAL.test(words) || SUBTOTAL.test(words)) continue;
        if (words.startsWith("cộng")) bare++;
        found = r;
        if (!words.startsWith("cộng")) bare = 0;
      }
      this.totalRow = bare > 1 ? -1 : found;
    }
    return this.totalRow;
  }

  private criterion(cell: Cell): string | null {
    const { scan } = this.section.page;
    const from = scan.first[cell.blocks[0] as number] as number;
    const to = scan.first[(cell.blocks.at(-1) as number) + 1] as number;
    const at = afterBullet(scan, from, to);
    return at < to ? cleanText(scan, at, to).replaceAll("\n", " ") : null;
  }

  private maximumOf(row: Row, c: number): Maximum | null {
    const cell = this.maximumColumn < 0 ? null : (row[this.maximumColumn] ?? null);
    const found = cell === null ? null : pointsIn(this.section, cell);
    return found?.points ?? this.maxima.get(c) ?? this.scale;
  }

  private readMaxima(row: Row): void {
    for (const [c, cell] of row.entries()) {
      const found = cell === null ? null : pointsIn(this.section, cell);
      if (found !== null) this.maxima.set(c, found.points);
    }
  }

  private solutions(cell: Cell, unit: RowUnit, noun: Solution["kind"]): void {
    for (const named of solutionsIn(this.section, cell, noun))
      for (const one of unit.units()) this.facts.solutions.push(solutionValue(this.section, one, named));
  }

  private score(
    cell: Cell,
    units: readonly Unit[],
    column: Extract<Column, { kind: "score" }>,
    maximum: Maximum | null,
    criterion: string | null,
  ): void {
    for (const unit of units) {
      const score = scoreIn(this.section, cell, unit, column, maximum, criterion);
      if (score !== null) this.facts.scores.push(score);
    }
  }
}
