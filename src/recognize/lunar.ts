/** Lunar dates: `22/9/Giáp Thìn`, `mùng 6 tháng Giêng`, `10/3 âm lịch`. They stand apart from dates and never become one. */
import * as dates from "../gazetteer/data/dates.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf, numbersOf } from "../gazetteer/lines.js";
import { isAllCaps, isCapital, isGlued, isNumber, normAt, type Scan } from "./scan.js";

const STEMS = normsOf(dates.STEMS);
const BRANCHES = normsOf(dates.BRANCHES);
const FIRST_DAYS = normsOf(dates.LUNAR_DAYS);
const SAME_DAY = normsOf(dates.SAME_DAY);
const BEFORE_DAY = normsOf(dates.BEFORE_LUNAR_DAY);
const KINGS_MONTH = normsOf(dates.KINGS_MONTH);
/** The twelfth and first months have names of their own in the lunar year. */
const LUNAR_MONTHS: ReadonlySet<string> = new Set([dates.FIRST_MONTH, dates.LAST_MONTH]);

/** `Giáp Thìn`, `Kỷ Hợi` at token `i`. */
function isCanChi(scan: Scan, i: number, limit: number): boolean {
  return STEMS.has(normAt(scan.t, i, limit)) && BRANCHES.has(normAt(scan.t, i + 1, limit)) && isCapital(scan.t, i);
}

/** End of `Giáp Thìn`, `năm Giáp Thìn`, `/Giáp Thìn`, `, Kỷ Hợi` after a month, or 0. */
function lunarYearEnd(scan: Scan, at: number, limit: number): number {
  if (isCanChi(scan, at, limit)) return at + 2;
  const mark = normAt(scan.t, at, limit);
  if (mark !== dates.YEAR && mark !== "/" && mark !== "-" && mark !== "," && mark !== ".") return 0;
  const next = normAt(scan.t, at + 1, limit) === dates.YEAR ? at + 2 : at + 1;
  return isCanChi(scan, next, limit) ? next + 2 : 0;
}

/** End of `âm lịch`, `(âm lịch)`, `ÂL` at token `i`, or 0. */
function lunarWordEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const bracket = normAt(t, i, limit) === "(";
  const at = bracket ? i + 1 : i;
  const letters = normAt(t, at, limit) === dates.LUNAR_LETTERS && isAllCaps(t, at);
  const end = letters ? at + 1 : (lexicon.lunarCalendar.longest(t, at, limit)?.end ?? 0);
  return end > 0 && bracket && normAt(t, end, limit) === ")" ? end + 1 : end;
}

const isSolar = (scan: Scan, i: number, limit: number): boolean => {
  const at = normAt(scan.t, i, limit) === "(" ? i + 1 : i;
  return lexicon.solarCalendar.longest(scan.t, at, limit) !== null;
};

/** End of a Gregorian year written after the month, or `at`. */
function yearEnd(scan: Scan, at: number, limit: number): number {
  const { t } = scan;
  const mark = normAt(t, at, limit);
  const next = mark === dates.YEAR || mark === "/" || mark === "-" || mark === "." ? at + 1 : at;
  return next < limit && isNumber(t, next) && (t.norm[next] as string).length === 4 ? next + 1 : at;
}

/** A lunar date that begins at number token `i`: its end, or 0. */
export function lunarEnd(scan: Scan, i: number, limit: number, blockFrom: number): number {
  const { t } = scan;
  if ((t.norm[i] as string).length > 2) return 0;
  const separator = normAt(t, i + 1, limit);
  if (separator !== "/" && separator !== "-" && separator !== "." && separator !== dates.MONTH) return 0;
  const month = normAt(t, i + 2, limit);
  const worded = separator === dates.MONTH && MONTHS.has(month);
  if (i + 2 >= limit || !(isNumber(t, i + 2) || worded)) return 0;
  if (
    separator !== dates.MONTH &&
    isNumber(t, i + 2) &&
    (month.length > 2 || (separator !== "/" && !isGlued(t, i + 1)))
  )
    return 0;
  const two = MONTHS.has(`${month} ${normAt(t, i + 3, limit)}`);
  const at = two ? i + 4 : i + 3;
  const lunarYear = lunarYearEnd(scan, at, limit);
  if (lunarYear > 0) return lunarWordEnd(scan, lunarYear, limit) || lunarYear;
  const stated = yearEnd(scan, at, limit);
  if (isSolar(scan, stated, limit)) return 0;
  const word = lunarWordEnd(scan, stated, limit) || lunarWordEnd(scan, at, limit);
  if (word > 0) return word;
  if (before(scan, i, blockFrom, SAME_DAY)) return stated > at && followsLunar(scan, i, blockFrom) ? 0 : stated;
  if (stated > at) return 0;
  const first = before(scan, i, blockFrom, FIRST_DAYS);
  if (LUNAR_MONTHS.has(month)) return at;
  // `mồng 10 tháng 3`: the kings' day is told by the moon; other `mùng 8/3` are days of the common calendar.
  return first && t.norm[i] === "10" && KINGS_MONTH.has(month) ? at : 0;
}

const MONTHS = numbersOf(dates.MONTH_WORDS);

/** `tức ngày 24/10/2024` after `22/9 năm Giáp Thìn`: the other calendar's turn. */
function followsLunar(scan: Scan, i: number, blockFrom: number): boolean {
  for (let at = i - 1; at > blockFrom && at >= i - 9; at--) {
    if (
      isCanChi(scan, at - 1, i) ||
      lexicon.lunarCalendar.longest(scan.t, at - 1, at + 1)?.end === at + 1 ||
      LUNAR_MONTHS.has(scan.t.norm[at] as string)
    )
      return true;
  }
  return false;
}

/** The full moon of a month at `rằm`: `rằm tháng Giêng`, `rằm tháng 7 (âm lịch)`; its end, or 0. */
export function fullMoonEnd(scan: Scan, i: number, limit: number): number {
  return normAt(scan.t, i + 1, limit) === dates.MONTH ? lunarMonthEnd(scan, i + 1, limit, i) : 0;
}

/** A lunar month without a day at `tháng`: `rằm tháng Bảy`, `tháng Chạp`, `tháng 7 âm lịch`; its end, or 0. */
export function lunarMonthEnd(scan: Scan, i: number, limit: number, blockFrom: number): number {
  const { t } = scan;
  const month = normAt(t, i + 1, limit);
  if (i + 1 >= limit || !(MONTHS.has(month) || isNumber(t, i + 1))) return 0;
  const at = i + 2;
  const lunarYear = lunarYearEnd(scan, at, limit);
  if (lunarYear > 0) return lunarYear;
  const stated = yearEnd(scan, at, limit);
  const word = lunarWordEnd(scan, stated, limit);
  if (word > 0) return word;
  if (i > blockFrom && t.norm[i - 1] === dates.FULL_MOON) return at;
  return month === dates.LAST_MONTH && stated === at ? at : 0;
}

function before(scan: Scan, i: number, blockFrom: number, words: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= blockFrom && at >= i - 4; at--) {
    const norm = scan.t.norm[at] as string;
    if (words.has(norm)) return true;
    if (!BEFORE_DAY.has(norm)) return false;
  }
  return false;
}
