/** What each column of a table holds, by its header of one or more rows. */

import { cleanText, inBlocks, type Section } from "../../discourse/context.js";
import {
  AWARDED_SCORE,
  COLUMNS,
  EXAMINATIONS,
  PLAIN_SCORE,
  REGISTERED_SCORE,
} from "../../gazetteer/data/table-headers.js";
import { lines } from "../../gazetteer/lines.js";
import { isNumber } from "../../recognize/scan.js";
import { decimalAt } from "../../recognize/score.js";
import type { UnitMention } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Award, Score, Solution } from "../../record.js";
import { type Maximum, maximumIn } from "../maximum.js";
import { isDamagedHeader, kindIn } from "../quoted-name.js";
import type { Cell, Grid } from "./grid.js";

export type Column =
  | {
      readonly kind: "unit" | "name" | "recipient" | "office" | "job" | "workplace" | "criterion" | "other" | "maximum";
    }
  | { readonly kind: "award"; readonly status: Award["status"] }
  /** The award stands in the header's block, a mark in the rows. */
  | { readonly kind: "mark"; readonly status: Award["status"]; readonly block: number }
  | { readonly kind: "solution"; readonly noun: Solution["kind"] }
  | {
      readonly kind: "score";
      readonly status: Score["kind"];
      readonly maximum: Maximum | null;
      readonly unit: UnitMention | null;
      readonly criterion: string | null;
    };

export interface Header {
  /** First row below the header. */
  readonly end: number;
  readonly columns: readonly Column[];
  readonly damaged: boolean;
}

/** Words of a column's header, and the block of its lowest cell. */
interface Head {
  readonly words: string;
  readonly block: number;
}

/** The first rows, when they name at least a unit or name column and one column of facts. */
export function headerOf(section: Section, grid: Grid): Header | null {
  const start = afterTitle(grid);
  const above = contextWords(section, grid.blocks[0] ?? section.fromBlock);
  for (let end = start + 1; end <= start + 2 && end < grid.rows.length; end++) {
    const header = headerAt(section, grid, start, end, above);
    if (header === null) continue;
    const longer =
      end < grid.rows.length - 1 && goesOn(section, grid, end) ? headerAt(section, grid, start, end + 1, above) : null;
    return longer ?? header;
  }
  return null;
}

/** Behind rows that one cell fills: the table's title. */
function afterTitle(grid: Grid): number {
  let r = 0;
  while (
    r < grid.rows.length - 2 &&
    (grid.rows[r] ?? []).length > 1 &&
    new Set((grid.rows[r] ?? []).map((cell) => cell?.blocks[0] ?? -1)).size === 1
  )
    r++;
  return r;
}

/** A second row of the header: cells of the first reach into it or span several of its columns, and it holds no number. */
function goesOn(section: Section, grid: Grid, r: number): boolean {
  const { scan } = section.page;
  const above = grid.rows[r - 1] ?? [];
  const row = grid.rows[r] ?? [];
  const reaches = row.some((cell) => cell !== null && cell.row < r);
  const spans = above.some((cell, c) => cell !== null && c > 0 && above[c - 1]?.blocks === cell.blocks);
  if (!reaches && !spans) return false;
  return row.every((cell) => {
    if (cell === null || cell.row < r) return true;
    const from = scan.first[cell.blocks[0] as number] as number;
    return (
      !isNumber(scan.t, from) && unitListAt(scan, from, scan.first[(cell.blocks[0] as number) + 1] as number) === null
    );
  });
}

function headerAt(section: Section, grid: Grid, start: number, end: number, above: string): Header | null {
  const rows = grid.rows.slice(start, end);
  const read: Column[] = [];
  const heads: Head[] = [];
  let damaged = false;
  for (let c = 0; c < (rows[0]?.length ?? 0); c++) {
    const cells = rows.map((row) => row[c]).filter((cell): cell is Cell => cell != null);
    const words = wordsOf(section, [...new Set(cells.flatMap((cell) => cell.blocks))]);
    if (EXAMINATIONS.some((phrase) => words.includes(phrase))) return null;
    damaged ||= isDamagedHeader(words);
    read.push(columnOf(section, words, cells, above));
    heads.push({ words, block: cells.at(-1)?.blocks[0] ?? -1 });
  }
  const columns = withPeriods(section, read, heads, above);
  const kinds = new Set(columns.map((column) => column.kind));
  const people = kinds.has("name") && (kinds.has("office") || kinds.has("job") || kinds.has("workplace"));
  const units = columns.some((column) => column.kind === "score" && column.unit !== null);
  const facts = kinds.has("solution") || kinds.has("score") || kinds.has("award") || kinds.has("mark");
  const honours =
    (kinds.has("name") && (kinds.has("award") || kinds.has("mark") || announcesAwards(section, grid))) ||
    (kinds.has("recipient") && (facts || givesAwards(section, grid)));
  if (!people && !honours && !(facts && (kinds.has("unit") || units))) return null;
  if (!people && EXAMINATIONS.some((phrase) => above.includes(phrase))) return null;
  return { end, columns: withMaximum(section, columns, grid), damaged };
}

const PERIOD =
  /^(?:(?:điểm )?(?:quý|quí|q) ?(?:iv|i{1,3}|[1-4])|tháng \d+|(?:6|9|sáu|chín) tháng(?: đầu năm| cuối năm)?)$/;
const WHOLE_YEAR = /^(?:tổng|tổng cộng|cộng|cả năm)$/;
const POINTS_ABOVE = /(?:^| )(?<!(?:địa|thời|thí|trọng|quan) )điểm(?: |$)/;

/** `Quý I | Quý II | Tổng điểm`: under points, parts of the year are what they are given for. */
function withPeriods(
  section: Section,
  columns: readonly Column[],
  heads: readonly Head[],
  above: string,
): readonly Column[] {
  const { scan } = section.page;
  const named = (c: number, words: RegExp): boolean =>
    columns[c]?.kind === "other" && words.test((heads[c] as Head).words);
  if (columns.filter((_, c) => named(c, PERIOD)).length < 2) return columns;
  const scored = columns.some((column) => column.kind === "score");
  if (!scored && !POINTS_ABOVE.test(above.split("\n", 1)[0] as string)) return columns;
  const score = { kind: "score", status: contextStatus(above), maximum: null, unit: null } as const;
  return columns.map((column, c) => {
    const { block } = heads[c] as Head;
    if (named(c, PERIOD))
      return { ...score, criterion: cleanText(scan, scan.first[block] as number, scan.first[block + 1] as number) };
    return !scored && named(c, WHOLE_YEAR) ? { ...score, criterion: null } : column;
  });
}

/** `(thang điểm 100)` in the line above serves the totals of a table that has no maximum of its own. */
function withMaximum(section: Section, columns: readonly Column[], grid: Grid): readonly Column[] {
  const { scan } = section.page;
  const above = (grid.blocks[0] as number) - 1;
  const open = (column: Column): boolean =>
    column.kind === "score" && column.criterion === null && column.unit === null && column.maximum === null;
  if (above < section.fromBlock || !columns.some(open) || columns.some((column) => column.kind === "maximum"))
    return columns;
  const maximum = maximumIn(section, scan.first[above] as number, scan.first[above + 1] as number);
  return maximum === null ? columns : columns.map((column) => (open(column) ? { ...column, maximum } : column));
}

/** Awards stand in the table or in the line above it. */
function givesAwards(section: Section, grid: Grid): boolean {
  const first = Math.max(section.fromBlock, (grid.blocks[0] as number) - 1);
  const last = grid.blocks.at(-1) as number;
  return inBlocks(section, "award", first, last + 1).length > 0;
}

/** The line above gives an award to those whom the table lists: `Danh sách được tặng Kỷ niệm chương`. */
export function announcesAwards(section: Section, grid: Grid): boolean {
  const above = (grid.blocks[0] as number) - 1;
  if (above < section.fromBlock || inBlocks(section, "award", above).length !== 1) return false;
  return /danh sách|tặng|khen|nhận/.test(wordsOf(section, [above]));
}

export function wordsOf(section: Section, blocks: readonly number[]): string {
  const { scan } = section.page;
  return blocks.map((b) => scan.t.norm.slice(scan.first[b], scan.first[b + 1]).join(" ")).join(" ");
}

/** The lines above the table, the nearest first. */
function contextWords(section: Section, first: number): string {
  const { scan } = section.page;
  const out: string[] = [];
  for (let b = first - 1; b >= Math.max(section.fromBlock, first - 6); b--)
    if (scan.blocks[b]?.kind !== "cell")
      out.push(
        scan.t.norm
          .slice(Math.max(scan.first[b] as number, (scan.first[b + 1] as number) - 60), scan.first[b + 1])
          .join(" "),
      );
  return out.join(" \n ");
}

/** Phrases with a blank on either side, so that they match whole words; those with `^` begin the header. */
const KINDS = [...lines(COLUMNS)].map(({ name, forms }) => ({
  kind: name,
  phrases: forms.slice(1).map((form) => {
    const begins = form.startsWith("^");
    return { text: ` ${begins ? form.slice(1) : form} `, begins };
  }),
}));

function namedKind(words: string): string | null {
  const padded = ` ${words} `;
  for (const { kind, phrases } of KINDS)
    if (phrases.some(({ text, begins }) => (begins ? padded.startsWith(text) : padded.includes(text)))) return kind;
  return null;
}

function columnOf(section: Section, words: string, cells: readonly Cell[], above: string): Column {
  const blocks = [...new Set(cells.flatMap((cell) => cell.blocks))];
  const named = namedKind(words);
  if (
    named === "name" ||
    named === "office" ||
    named === "job" ||
    named === "workplace" ||
    named === "other" ||
    named === "recipient"
  )
    return { kind: named };
  if (SUBTOTAL.test(words) || (ADJUSTED.test(words) && words.includes("điểm"))) return { kind: "other" };
  const tokens = words.split(" ");
  const bottom = cells.at(-1)?.blocks ?? [];
  const isScore = /(?:^| )(?:điểm|đim)(?: |$)/.test(words);
  const noun = kindIn(tokens, 0, tokens.length);
  if (noun !== null && !(isScore && tokens[0] === "điểm")) return { kind: "solution", noun };
  if (
    /tối đa|điểm chuẩn|thang điểm|khung điểm/.test(words) &&
    !/tự chấm|đăng ký|đạt/.test(words) &&
    maximumOf(section, blocks) === null
  )
    return { kind: "maximum" };
  const unit = unitOf(section, bottom) ?? (cells.length > 1 ? unitOf(section, cells[0]?.blocks ?? []) : null);
  const status = (): Score["kind"] =>
    scoreStatus(wordsOf(section, bottom)) ?? scoreStatus(words) ?? contextStatus(above);
  if (isScore)
    return {
      kind: "score",
      status: status(),
      maximum: maximumOf(section, blocks),
      unit,
      criterion: unit === null ? criterionOf(section, bottom) : null,
    };
  if (named === "award") return { kind: "award", status: awardStatus(words) ?? awardContext(above) };
  const mark = bottom.find((b) => inBlocks(section, "award", b)[0]?.from === section.page.scan.first[b]);
  if (mark !== undefined) return { kind: "mark", status: awardStatus(words) ?? awardContext(above), block: mark };
  if (named === "criterion") return { kind: "criterion" };
  if (unit !== null)
    return { kind: "score", status: status(), maximum: maximumOf(section, blocks), unit, criterion: null };
  if (named === "unit") return { kind: "unit" };
  return /^(?:tự chấm|chấm chéo|kết quả chấm|(?:(?:cụm|khối|hội đồng|tổ|thành hội|tỉnh hội) )?(?:chấm|thẩm định|phúc tra|bình xét))(?: |$)/.test(
    words,
  )
    ? { kind: "score", status: "awarded", maximum: maximumOf(section, blocks), unit: null, criterion: null }
    : namesMaximum(section, words, bottom)
      ? {
          kind: "score",
          status: status(),
          maximum: maximumOf(section, bottom),
          unit: null,
          criterion: criterionOf(section, bottom),
        }
      : { kind: "other" };
}

/** `Hoạt động chuyên môn (tối đa 120)`: a column of points, though it says no `điểm`. */
const namesMaximum = (section: Section, words: string, bottom: readonly number[]): boolean =>
  words.includes("tối đa") && maximumOf(section, bottom) !== null;

/** What a header or a line says of the awards below it; null when nothing. */
export function awardStatus(words: string): Award["status"] | null {
  if (/đăng ký|đăng kí|phấn đấu/.test(words)) return "registered";
  if (/đề nghị|đề xuất|suy tôn|bình xét|bình chọn|bình bầu/.test(words)) return "proposed";
  return /được|đạt|kết quả|quyết định/.test(words) ? "awarded" : null;
}

/** What the lines above the table say, the nearest first. */
function awardContext(above: string): Award["status"] {
  for (const words of above.split("\n")) {
    const status = awardStatus(words);
    if (status !== null) return status;
  }
  return "awarded";
}

/** Points added and taken off: a total holds them. */
export const ADJUSTED = /^(?:điểm|số điểm)? ?(?:thưởng|cộng thêm|trừ|phạt|cộng)(?: |$)/;

/** `Cộng mục I`, `Tổng phần A`, `Cộng (1+2)`: a sum of a part, which the parts give already. */
export const SUBTOTAL =
  /^(?:tổng cộng|tổng điểm|tổng số điểm|tổng số|tổng|cộng điểm|cộng)(?: điểm)? (?:(?:mục|phần|nhóm|nội dung|tiêu chí) |(?:[ivx]+|[a-d]|\d+)(?: |$)|\( ?(?:[ivx]+|[a-d]|\d) )/;

export function scoreStatus(words: string): Score["kind"] | null {
  if (REGISTERED_SCORE.some((phrase) => words.includes(phrase))) return "registered";
  return AWARDED_SCORE.some((phrase) => words.includes(phrase)) ? "awarded" : null;
}

/** Registered or awarded by what the lines above the table say. */
function contextStatus(above: string): Score["kind"] {
  for (const words of above.split("\n")) {
    if (/tự chấm|chấm điểm|kết quả|điểm đạt|bình xét|tổng kết/.test(words)) return "awarded";
    if (REGISTERED_SCORE.some((phrase) => words.includes(phrase))) return "registered";
  }
  return "awarded";
}

const PLAIN = new Set(PLAIN_SCORE.trim().split(/\s+/));

/** `Phát triển hội viên (20 điểm)`: a score column that names what its points are for. */
function criterionOf(section: Section, blocks: readonly number[]): string | null {
  const { scan } = section.page;
  const b = blocks[0];
  if (b === undefined) return null;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const start = scan.t.norm[from] === "điểm" && from + 1 < to ? from + 1 : from;
  let end = start;
  while (end < to && !/^[(:/]$/.test(scan.t.norm[end] as string) && scan.t.norm[end] !== "điểm") end++;
  if (end === start) return null;
  for (let i = start; i < end; i++)
    if (!PLAIN.has(scan.t.norm[i] as string) && !isNumber(scan.t, i)) return cleanText(scan, start, end);
  return null;
}

/** `/100`, `(100)`, `(tối đa 100)`, `tối đa: 100` */
const BEFORE_MAXIMUM: ReadonlySet<string> = new Set(["/", "(", "đa", ":"]);

function maximumOf(section: Section, blocks: readonly number[]): Maximum | null {
  const { scan } = section.page;
  for (const b of blocks) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    const found = maximumIn(section, from, to);
    if (found !== null) return found;
    for (let i = from + 1; i < to; i++) {
      const number = BEFORE_MAXIMUM.has(scan.t.norm[i - 1] as string) ? decimalAt(scan, i, to) : null;
      if (number !== null && number.value >= 5 && number.value <= 1000 && !/^\d{4}$/.test(scan.t.norm[i] as string))
        return { value: number.value, from: i, to: number.end };
    }
  }
  return null;
}

function unitOf(section: Section, blocks: readonly number[]): UnitMention | null {
  const { scan } = section.page;
  for (const b of blocks) {
    const to = scan.first[b + 1] as number;
    const list = unitListAt(scan, scan.first[b] as number, to, true);
    if (list !== null && list.value.units.length === 1 && list.to >= to - 1) return list.value.units[0] as UnitMention;
  }
  return null;
}
