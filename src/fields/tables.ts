/** Facts from tables: the header says what each column holds; units, solutions, scores, awards and officials are read by it. */

import { afterBullet } from "../discourse/bullet.js";
import { cleanText, inBlocks, type Section } from "../discourse/context.js";
import type { UnitScope } from "../discourse/units.js";
import type { Maximum } from "../frames/maximum.js";
import type { Beneficiaries } from "../frames/participants/beneficiaries.js";
import { firstKindIn, solutionValue } from "../frames/quoted-name.js";
import { kindOfPoints } from "../frames/standing.js";
import { unitAbove } from "../frames/table/above.js";
import { pointsIn, solutionsIn } from "../frames/table/cells.js";
import {
  type Column,
  maximumOf,
  type RowUnit,
  type ScoreColumn,
  withoutMaximum,
  wordsOf,
} from "../frames/table/column.js";
import { type Cell, type Grid, gridsOf, type Row } from "../frames/table/grid.js";
import { type Header, headerOf } from "../frames/table/header.js";
import * as words from "../frames/table/header-words.js";
import { ownerIn } from "../frames/table/owner.js";
import { type HeadOfUnits, headOfUnits, rowUnit } from "../frames/table/row-unit.js";
import { isMaxima } from "../frames/table/together.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { isNumber } from "../recognize/scan.js";
import type { Award, Score, Solution, Unit } from "../record.js";
import { TableAwards } from "./awards/table.js";
import { personOf } from "./people/table.js";
import { scoreOfCell } from "./scores/value.js";

interface TableFacts {
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

export function tableFacts(section: Section, around: Beneficiaries): TableFacts {
  const taken = new Set<number>();
  const awards = new TableAwards(section, around);
  const facts: Facts = { scores: [], solutions: [], awards, persons: [] };
  for (const grid of gridsOf(section)) {
    const header = headerOf(section, around.scope, grid);
    if (header === null) continue;
    for (const b of grid.blocks) taken.add(b);
    awards.begin(grid, header);
    const halves = header.halves.map((columns) => new TableReader(section, around.scope, grid, header, columns, facts));
    for (let r = header.end; r < grid.rows.length; r++)
      if (!awards.isGroup(grid.rows[r] ?? [])) for (const half of halves) half.row(r);
  }
  return { ...facts, awards: awards.out, taken };
}

class TableReader {
  private readonly unitColumn: number;
  private readonly criterionColumn: number;
  private readonly maximumColumn: number;
  /** Units stand in the header, criteria or kinds of facts in the rows. */
  private readonly across: boolean;
  private readonly maxima = new Map<number, Maximum>();
  private readonly head: HeadOfUnits;
  private previous: RowUnit | null;
  private totalRow: number | undefined;

  constructor(
    private readonly section: Section,
    private readonly scope: UnitScope,
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly columns: readonly Column[],
    private readonly facts: Facts,
  ) {
    const at = (kind: Column["kind"]): number => columns.findIndex((column) => column.kind === kind);
    this.unitColumn = at("unit");
    this.criterionColumn = at("criterion");
    this.maximumColumn = at("maximum");
    this.head = headOfUnits(section, grid.rows[header.end - 1]?.[this.unitColumn] ?? null);
    this.previous = this.unitColumn < 0 ? unitAbove(section, scope, grid) : null;
    this.across = columns.some((column) => column.kind === "score" && column.unit !== null);
  }

  row(r: number): void {
    const row = this.grid.rows[r] ?? [];
    const person = personOf(this.section, row, this.columns);
    if (person !== null) this.facts.persons.push(person);
    else
      for (const [c, cell] of row.entries())
        if (cell?.row === r && row.indexOf(cell) === c && this.isOwn(c))
          this.facts.persons.push(...this.personsIn(cell));
    this.facts.awards.row(row, r, this.columns);
    if (person !== null && !this.columns.some(({ kind }) => kind === "score")) return;
    if (this.across) this.criterionRow(row, r);
    else this.unitRow(row, r);
  }

  /** The column belongs to this half. */
  private isOwn(c: number): boolean {
    return this.header.halves.length === 1 || this.columns[c] === this.header.columns[c];
  }

  private personsIn({ blocks }: Cell): readonly AnnotationOf<"person">[] {
    return blocks.flatMap((b) => inBlocks(this.section, "person", b));
  }

  /** `Quận 3 | “…” | 98`. */
  private unitRow(row: Row, r: number): void {
    const cell = this.unitColumn < 0 ? null : (row[this.unitColumn] ?? null);
    if (isMaxima(this.section, cell) || (cell !== null && cell.row < this.header.end)) {
      this.readMaxima(row);
      return;
    }
    const named =
      this.unitColumn < 0
        ? ownerIn(this.section, this.scope, row)
        : rowUnit(this.section, this.scope, cell, this.header.damaged, this.head);
    if (named === "total") return;
    // A row without a unit goes on with the one above: its second solution.
    const goesOn = named === null && cell === null;
    const unit = goesOn ? this.previous : named;
    if (unit === null) return;
    this.previous = unit;
    const criterion = this.criterionOf(row);
    if (criterion === "sum") return;
    for (const [c, column] of this.columns.entries()) {
      const value = row[c] ?? null;
      if (value === null || c === this.unitColumn) continue;
      if (column.kind === "solution" && value.row === r) this.solutions(value, unit, column.noun);
      else if (column.kind === "score" && (!goesOn || this.unitColumn < 0) && (cell?.row === r || value.row === r))
        this.score(value, unit.units(), column, this.maximumOf(row, c), column.criterion ?? criterion);
    }
  }

  /** `Xây dựng quỹ | 30 | 29 | 28`, `Giải pháp hữu ích | “…” | “…”` under units. */
  private criterionRow(row: Row, r: number): void {
    const label = this.labelOf(row);
    const said = label === null ? "" : wordsOf(this.section, label.blocks);
    if (words.rankRows.has(said) || words.isSubtotal(said) || words.adjustments.has(said)) return;
    const noun = label === null ? null : this.nounOf(label);
    const sum = words.totalRows.has(said);
    const plain = words.isPlainScore(said);
    const total = sum || plain;
    if (words.counts.has(said) && !plain) return;
    if (sum && r !== this.lastTotal()) return;
    const standing = words.standingOf(said);
    for (const [c, column] of this.columns.entries()) {
      const value = row[c] ?? null;
      if (column.kind !== "score" || column.unit === null || value === null || value.row !== r) continue;
      const { unit } = column;
      if (noun !== null && pointsIn(this.section, value) === null) this.solutions(value, unit, noun);
      else
        this.score(
          value,
          unit.units(),
          total && standing !== null ? { ...column, status: kindOfPoints(standing) } : column,
          this.maximumOf(row, c) ?? (label === null ? null : maximumOf(this.section, label.blocks)),
          total || label === null ? null : this.criterion(label),
        );
    }
  }

  private nounOf({ blocks: [b = 0] }: Cell): Solution["kind"] | null {
    const { scan } = this.section.page;
    return firstKindIn(scan, scan.first[b] as number, scan.first[b + 1] as number);
  }

  /** The cell that says what a row is about: the criterion's, else the first that is no number. */
  private labelOf(row: Row): Cell | null {
    if (this.criterionColumn >= 0) return row[this.criterionColumn] ?? null;
    const { scan } = this.section.page;
    for (const [c, cell] of row.entries()) {
      const column = this.columns[c];
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
        const said = label === null ? "" : wordsOf(this.section, label.blocks);
        if (!words.totalRows.has(said) || words.isSubtotal(said)) continue;
        found = r;
        bare = words.bareSums.has(said) ? bare + 1 : 0;
      }
      this.totalRow = bare > 1 ? -1 : found;
    }
    return this.totalRow;
  }

  /** `Quận 1 | Xây dựng quỹ | 29`: what the row's points are for, null for a total. */
  private criterionOf(row: Row): string | "sum" | null {
    const cell = this.criterionColumn < 0 ? null : (row[this.criterionColumn] ?? null);
    if (cell === null) return null;
    const said = wordsOf(this.section, cell.blocks);
    if (words.isSubtotal(said) || words.adjustments.has(said)) return "sum";
    return words.totalRows.has(said) ? null : this.criterion(cell);
  }

  private criterion(cell: Cell): string | null {
    const { scan } = this.section.page;
    const from = scan.first[cell.blocks[0] as number] as number;
    const to = scan.first[(cell.blocks.at(-1) as number) + 1] as number;
    const at = afterBullet(scan, from, to);
    return at < to ? cleanText(scan, at, withoutMaximum(this.section, at, to)).replaceAll("\n", " ") : null;
  }

  private maximumOf(row: Row, c: number): Maximum | null {
    const cell = this.maximumColumn < 0 ? null : (row[this.maximumColumn] ?? null);
    const found = cell === null ? null : pointsIn(this.section, cell);
    return found?.points ?? this.maxima.get(c) ?? null;
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
    column: ScoreColumn,
    maximum: Maximum | null,
    criterion: string | null,
  ): void {
    for (const unit of units) {
      const score = scoreOfCell(this.section, cell, unit, column, maximum, criterion);
      if (score !== null) this.facts.scores.push(score);
    }
  }
}
