/** What one column of a table holds, by its header alone. */
import { cleanText, inBlocks, type Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import { isNumber } from "../../recognize/scan.js";
import { decimalAt } from "../../recognize/score.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Award, Score, Solution, Unit } from "../../record.js";
import { type Maximum, maximumIn } from "../maximum.js";
import { memberAgent } from "../participants/agents.js";
import { firstKindIn } from "../quoted-name.js";
import { kindOfPoints } from "../standing.js";
import type { Cell } from "./grid.js";
import * as words from "./header-words.js";
import { headOfUnits, rowUnit } from "./row-unit.js";

/** The unit or units that a row or column is about. */
export interface RowUnit {
  /** Made anew for each fact, so that each has a place of its own. */
  readonly units: () => readonly Unit[];
  /** A body that is no administrative unit, as written. */
  readonly name: string | null;
}

export interface ScoreColumn {
  readonly kind: "score";
  readonly status: Score["kind"];
  readonly maximum: Maximum | null;
  /** The unit that heads the column: criteria stand in the rows. */
  readonly unit: RowUnit | null;
  readonly criterion: string | null;
}

export type Column =
  /** `open`: the header alone does not say what it is. */
  | { readonly kind: Exclude<words.NamedColumn, "award"> | "maximum" }
  | { readonly kind: "award"; readonly status: Award["status"] }
  /** The award stands in the header's block, a mark in the rows. */
  | { readonly kind: "mark"; readonly status: Award["status"]; readonly block: number }
  | { readonly kind: "solution"; readonly noun: Solution["kind"] }
  | ScoreColumn;

/** A column's header: its cells from the top, all their words, the blocks of the lowest. */
export interface Head {
  readonly words: string;
  readonly cells: readonly Cell[];
  readonly blocks: readonly number[];
  readonly bottom: readonly number[];
}

export function wordsOf(section: Section, blocks: readonly number[]): string {
  const { scan } = section.page;
  return blocks.map((b) => scan.t.norm.slice(scan.first[b], scan.first[b + 1]).join(" ")).join(" ");
}

export function headOf(section: Section, cells: readonly Cell[]): Head {
  const blocks = [...new Set(cells.flatMap((cell) => cell.blocks))];
  return { words: wordsOf(section, blocks), cells, blocks, bottom: cells.at(-1)?.blocks ?? [] };
}

/** `above`: the lines over the table, the nearest first. */
export function columnOf(section: Section, scope: UnitScope, head: Head, above: readonly string[]): Column {
  const { bottom, blocks } = head;
  // `Nội dung` over several columns says nothing of each.
  const whole = words.namedColumn(head.words);
  const named = whole === "criterion" && head.cells.length > 1 ? words.namedColumn(wordsOf(section, bottom)) : whole;
  const decided = named !== null && named !== "award" && named !== "criterion" && named !== "unit" && named !== "open";
  if (decided) return { kind: named };
  const isScore = words.pointWords.has(head.words);
  if (words.isSubtotal(head.words) || (isScore && words.adjustments.has(head.words))) return { kind: "other" };
  const noun = nounOf(section, blocks);
  if (noun !== null && !(isScore && words.pointWords.lengthIn(head.words) > 0)) return { kind: "solution", noun };
  if (
    words.maximumColumns.has(head.words) &&
    !words.noMaximumColumns.has(head.words) &&
    maximumOf(section, blocks) === null
  )
    return { kind: "maximum" };
  const [top] = head.cells;
  const unit =
    (top === undefined || head.cells.length < 2
      ? null
      : (unitUnder(section, scope, top, head.cells.at(-1)) ?? unitOf(section, scope, top.blocks))) ??
    unitOf(section, scope, bottom);
  if (isScore) return { ...scoreColumn(section, head, above), unit, ...(unit === null ? {} : { criterion: null }) };
  const status = (): Award["status"] => words.standingOf(head.words) ?? words.standingAbove(above);
  const mark = bottom.find((b) => inBlocks(section, "award", b)[0]?.from === section.page.scan.first[b]);
  if (mark !== undefined) return { kind: "mark", status: status(), block: mark };
  if (named === "award") return { kind: "award", status: status() };
  if (named === "criterion") return { kind: "criterion" };
  if (unit !== null) return { ...scoreColumn(section, head, above), unit, criterion: null };
  if (named === "unit") return { kind: "unit" };
  if (words.isJudged(head.words) || words.isJudged(wordsOf(section, bottom)))
    return { ...scoreColumn(section, head, above), status: "awarded" };
  return { kind: "open" };
}

/** The column as one of points for what its lowest cell says. */
export function scoreColumn(
  section: Section,
  { words: all, blocks, bottom }: Head,
  above: readonly string[],
): ScoreColumn {
  const said = words.standingOf(wordsOf(section, bottom)) ?? words.standingOf(all) ?? words.standingAbove(above);
  return {
    kind: "score",
    status: kindOfPoints(said),
    maximum: maximumOf(section, blocks),
    unit: null,
    criterion: criterionOf(section, bottom),
  };
}

/** `Vận động quỹ (20đ)`: tokens of the words before a maximum in brackets; of all where none stands there. */
export function withoutMaximum({ page: { scan } }: Section, from: number, to: number): number {
  let open = to - 1;
  while (open > from && scan.t.norm[open] !== "(") open--;
  return open > from && scan.t.norm[to - 1] === ")" && decimalAt(scan, open + 1, to) !== null ? open : to;
}

function nounOf(section: Section, blocks: readonly number[]): Solution["kind"] | null {
  const { scan } = section.page;
  for (const b of blocks) {
    const noun = firstKindIn(scan, scan.first[b] as number, scan.first[b + 1] as number);
    if (noun !== null) return noun;
  }
  return null;
}

/** `Phát triển hội viên (20 điểm)`: a score column that names what its points are for. */
export function criterionOf(section: Section, blocks: readonly number[]): string | null {
  const { scan } = section.page;
  const b = blocks[0];
  if (b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const isPoint = (i: number): boolean => words.pointWords.has(scan.t.norm[i] as string);
  if (words.isJudged(wordsOf(section, [b]))) return null;
  let end = from;
  while (end < to && !/^[(:/]$/.test(scan.t.norm[end] as string) && !(end > from && isPoint(end))) end++;
  for (let i = from; i < end; i++)
    if (!words.plainScore.has(scan.t.norm[i] as string) && !isNumber(scan.t, i)) return cleanText(scan, from, end);
  return null;
}

/** `/100`, `(100)`, `(tối đa 100)`, `tối đa: 100` */
const BEFORE_MAXIMUM = /^[/(:]$/;

export function maximumOf(section: Section, blocks: readonly number[]): Maximum | null {
  const { scan } = section.page;
  for (const b of blocks) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    const found = maximumIn(section, from, to);
    if (found !== null) return found;
    for (let i = from + 1; i < to; i++) {
      const opens =
        BEFORE_MAXIMUM.test(scan.t.norm[i - 1] as string) ||
        words.maximumWords.has(scan.t.norm.slice(Math.max(from, i - 2), i).join(" "));
      const number = opens ? decimalAt(scan, i, to) : null;
      if (number !== null && number.value >= 5 && number.value <= 1000 && !/^\d{4}$/.test(scan.t.norm[i] as string))
        return { value: number.value, from: i, to: number.end };
    }
  }
  return null;
}

/** `Phan Châu Trinh` under `Trường THPT`: a name under the head of several. */
function unitUnder(section: Section, scope: UnitScope, top: Cell, bottom: Cell | undefined): RowUnit | null {
  const over = headOfUnits(section, top);
  if (over.type === null && over.body === null) return null;
  const named = rowUnit(section, scope, bottom ?? null, false, over);
  return named === "total" ? null : named;
}

/** The one unit or member that a header cell names. */
export function unitOf(section: Section, scope: UnitScope, blocks: readonly number[]): RowUnit | null {
  const { scan } = section.page;
  for (const b of blocks) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    const member = memberAgent(section, scope, from, to);
    if (member?.to === to) return { units: member.units, name: null };
    const list = unitListAt(scan, from, to, true);
    const [mention, other] = list?.value.units ?? [];
    if (list !== null && mention !== undefined && other === undefined && list.to >= to - 1)
      return { units: () => [resolveUnit(scope, mention)], name: null };
  }
  return null;
}
