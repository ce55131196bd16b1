/** What the words of a header, a row's label or a line above a table say of points, awards, sums and ranks. */
import * as data from "../../gazetteer/data/table-headers.js";
import { normsOf } from "../../gazetteer/lines.js";
import { PhraseTable } from "../../gazetteer/phrase-table.js";
import type { Standing } from "../standing.js";

/** Kinds that the words alone decide. */
export type NamedColumn =
  | "number"
  | "name"
  | "job"
  | "term"
  | "office"
  | "workplace"
  | "other"
  /** Begins like a unit, but is something to be counted or judged: `Hội viên`. */
  | "open"
  | "recipient"
  | "award"
  | "criterion"
  | "unit";

const COLUMNS = new PhraseTable<NamedColumn>(data.COLUMNS);
const JUDGING = new PhraseTable(data.JUDGING);
const SUMS = new PhraseTable(data.SUMS);
const PARTS = new PhraseTable(data.PARTS);
const STANDINGS = new PhraseTable<Standing>(data.STANDINGS);
const GIVEN_ABOVE = new PhraseTable(data.GIVEN_ABOVE);

export const nameColumns = new PhraseTable(data.NAME_COLUMNS);
export const pointWords = new PhraseTable(data.POINT_WORDS);
export const damagedHeaders = new PhraseTable(data.DAMAGED_HEADERS);
export const maximumColumns = new PhraseTable(data.MAXIMUM_COLUMNS);
export const noMaximumColumns = new PhraseTable(data.NO_MAXIMUM_COLUMNS);
export const maximumRows = new PhraseTable(data.MAXIMUM_ROWS);
export const maximumWords = new PhraseTable(data.MAXIMUM_WORDS);
export const plainScore = normsOf(data.PLAIN_SCORE);
export const awardLists = new PhraseTable(data.AWARD_LISTS);
export const totalRows = new PhraseTable(data.TOTAL_ROWS);
export const totalColumns = new PhraseTable(data.TOTAL_COLUMNS);
export const bareSums = new PhraseTable(data.BARE_SUMS);
export const adjustments = new PhraseTable(data.ADJUSTMENTS);
export const rankRows = new PhraseTable(data.RANK_ROWS);
export const counts = new PhraseTable(data.COUNTS);
export const nothingInCell = new PhraseTable(data.NOTHING_IN_CELL);
export const examinations = new PhraseTable(data.EXAMINATIONS);

export const namedColumn = (words: string): NamedColumn | null => COLUMNS.kindOf(words);

/** `Tự chấm`, `Cụm chấm (100)`, `Điểm tỉnh Hội duyệt`: who gave the points, though the header may say no `điểm`. */
export const isJudged = (words: string): boolean => JUDGING.has(words.replace(/ [(/\d].*$/, ""));

/** `Điểm tự chấm`, `Số điểm đăng ký năm 2018`: points that are given for nothing in particular. */
export const isPlainScore = (words: string): boolean =>
  words.split(" ").every((word) => plainScore.has(word) || /^\d+$/.test(word));

const NUMERAL = /^(?:(?:[ivx]+|[a-d]|\d+)(?: |$)|\( ?(?:[ivx]+|[a-d]|\d) )/;

/** `Cộng mục I`, `Tổng phần A`, `Cộng (1+2)`: a sum of a part, which the parts give already. */
export function isSubtotal(words: string): boolean {
  const length = SUMS.lengthIn(words);
  if (length === 0) return false;
  const rest = words.slice(length);
  const part = PARTS.lengthIn(rest);
  return NUMERAL.test(rest) || (part > 0 && part <= rest.length);
}

/** How far a header or a line says that what is under it has got; null when it tells nothing. */
export const standingOf = (words: string): Standing | null => STANDINGS.kindOf(words);

/** What the lines above a table say, the nearest first; a whole sentence tells of things of its own. */
export function standingAbove(above: readonly string[]): Standing {
  for (const words of above) {
    const standing = words.endsWith(" .") ? null : GIVEN_ABOVE.has(words) ? "awarded" : standingOf(words);
    if (standing !== null) return standing;
  }
  return "awarded";
}
