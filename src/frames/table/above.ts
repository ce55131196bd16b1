/** The lines that govern a table: what they say holds for its columns. */
import { inBlocks, ofType, type Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import { announcesPoints, hasPoints } from "../../recognize/score.js";
import type { Solution } from "../../record.js";
import { type Maximum, maximumIn } from "../maximum.js";
import { firstKindIn } from "../quoted-name.js";
import { type RowUnit, wordsOf } from "./column.js";
import type { Grid } from "./grid.js";
import { awardLists } from "./header-words.js";

const LINES = 6;
const MOST_WORDS = 60;

/** First block of the tables that follow each other down to block `b`: what stands above is said of them all. */
function topOf({ page: { scan }, fromBlock }: Section, b: number): number {
  let top = b;
  while (top > fromBlock && scan.blocks[top - 1]?.cell != null) top--;
  return top;
}

/** Words of the lines above the table, the nearest first. */
export function linesAbove(section: Section, { blocks }: Grid): readonly string[] {
  const { scan } = section.page;
  const first = blocks[0] === undefined ? section.fromBlock : topOf(section, blocks[0]);
  const out: string[] = [];
  for (let b = first - 1; b >= Math.max(section.fromBlock, first - LINES); b--)
    if (scan.blocks[b]?.kind !== "cell")
      out.push(
        scan.t.norm
          .slice(Math.max(scan.first[b] as number, (scan.first[b + 1] as number) - MOST_WORDS), scan.first[b + 1])
          .join(" "),
      );
  return out;
}

/** The line that leads to the table, as tokens; the one over it where it says no more than `cụ thể như sau`. */
function leadOf(section: Section, { blocks }: Grid): readonly [from: number, to: number] | null {
  const { scan, leads } = section.page;
  const line = leads.over(blocks[0] as number).find((b) => b >= section.fromBlock && scan.blocks[b]?.cell === null);
  return line === undefined ? null : [scan.first[line] as number, scan.first[line + 1] as number];
}

/** The table or the lines above it speak of points or of solutions: without that, units over numbers tell of neither. */
export function isOfScores(section: Section, { blocks }: Grid): boolean {
  const { scan } = section.page;
  const from = scan.first[Math.max(section.fromBlock, (blocks[0] as number) - LINES)] as number;
  const to = scan.first[(blocks.at(-1) as number) + 1] as number;
  return hasPoints(scan, from, to) || firstKindIn(scan, from, to) !== null;
}

/** `Bảng điểm thi đua:`, not `Số phường đạt điểm tốt:`. */
export function pointsAbove(section: Section, grid: Grid): boolean {
  const lead = leadOf(section, grid);
  return lead !== null && announcesPoints(section.page.scan, ...lead);
}

/** `Các đơn vị đăng ký giải pháp:`: the noun of what the table lists. */
export function solutionsAbove(section: Section, grid: Grid): Solution["kind"] | null {
  const lead = leadOf(section, grid);
  return lead === null ? null : firstKindIn(section.page.scan, ...lead);
}

/** `Bảng chấm điểm của Hội Khuyến học Quận 4:`, `Quận 4:`: the one unit that the line leading to the table names. */
export function unitAbove(section: Section, scope: UnitScope, grid: Grid): RowUnit | null {
  const [from, to] = leadOf(section, grid) ?? [0, 0];
  const named = ofType(section, "units").filter((units) => units.from >= from && units.to <= to);
  const [mention, other] = named.flatMap(({ value }) => value.units);
  return mention === undefined || other !== undefined
    ? null
    : { units: () => [resolveUnit(scope, mention)], name: null };
}

/** `(thang điểm 100)` in the line right above. */
export function maximumAbove(section: Section, grid: Grid): Maximum | null {
  const { first } = section.page.scan;
  const b = topOf(section, grid.blocks[0] as number) - 1;
  return b < section.fromBlock ? null : maximumIn(section, first[b] as number, first[b + 1] as number);
}

/** Awards stand in the table or in the line above it. */
export function givesAwards(section: Section, grid: Grid): boolean {
  const first = Math.max(section.fromBlock, (grid.blocks[0] as number) - 1);
  const last = grid.blocks.at(-1) as number;
  return inBlocks(section, "award", first, last + 1).length > 0;
}

/** The line above gives an award to those whom the table lists: `Danh sách được tặng Kỷ niệm chương`. */
export function announcesAwards(section: Section, grid: Grid): boolean {
  const above = (grid.blocks[0] as number) - 1;
  if (above < section.fromBlock || inBlocks(section, "award", above).length !== 1) return false;
  return awardLists.has(wordsOf(section, [above]));
}
