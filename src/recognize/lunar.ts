/** Lunar dates: `22/9/Giáp Thìn`, `mùng 6 tháng Giêng`, `10/3 âm lịch`. They stand apart from dates and never become one. */
import { isAllCaps, isCapital, isGlued, isNumber, normAt, type Scan } from "./scan.js";

const STEMS = new Set("giáp ất bính đinh mậu kỷ kỉ canh tân nhâm quý quí".split(" "));
const BRANCHES = new Set("tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi".split(" "));
const FULL_MOON = new Set(["rằm"]);
const FIRST_DAYS = new Set(["mùng", "mồng", "rằm"]);
const SAME_DAY = new Set(["nhằm", "tức", "nhầm"]);
/** The twelfth and first months have names of their own in the lunar year. */
const LUNAR_MONTHS = new Set(["giêng", "chạp"]);

/** `Giáp Thìn`, `Kỷ Hợi` at token `i`. */
function isCanChi(scan: Scan, i: number, limit: number): boolean {
  return STEMS.has(normAt(scan.t, i, limit)) && BRANCHES.has(normAt(scan.t, i + 1, limit)) && isCapital(scan.t, i);
}

/** End of `Giáp Thìn`, `năm Giáp Thìn`, `/Giáp Thìn`, `, Kỷ Hợi` after a month, or 0. */
function lunarYearEnd(scan: Scan, at: number, limit: number): number {
  if (isCanChi(scan, at, limit)) return at + 2;
  const mark = normAt(scan.t, at, limit);
  if (mark !== "năm" && mark !== "/" && mark !== "-" && mark !== "," && mark !== ".") return 0;
  const next = normAt(scan.t, at + 1, limit) === "năm" ? at + 2 : at + 1;
  return isCanChi(scan, next, limit) ? next + 2 : 0;
}

/** End of `âm lịch`, `(âm lịch)`, `ÂL` at token `i`, or 0. */
function lunarWordEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const bracket = normAt(t, i, limit) === "(";
  const at = bracket ? i + 1 : i;
  const short = normAt(t, at, limit) === "âl" || (normAt(t, at, limit) === "al" && isAllCaps(t, at));
  const end = normAt(t, at, limit) === "âm" && normAt(t, at + 1, limit) === "lịch" ? at + 2 : short ? at + 1 : 0;
  return end > 0 && bracket && normAt(t, end, limit) === ")" ? end + 1 : end;
}

const isSolar = (scan: Scan, i: number, limit: number): boolean => {
  const at = normAt(scan.t, i, limit) === "(" ? i + 1 : i;
  return normAt(scan.t, at, limit) === "dương" && normAt(scan.t, at + 1, limit) === "lịch";
};

/** End of a Gregorian year written after the month, or `at`. */
function yearEnd(scan: Scan, at: number, limit: number): number {
  const { t } = scan;
  const mark = normAt(t, at, limit);
  const next = mark === "năm" || mark === "/" || mark === "-" || mark === "." ? at + 1 : at;
  return next < limit && isNumber(t, next) && (t.norm[next] as string).length === 4 ? next + 1 : at;
}

/** A lunar date that begins at number token `i`: its end, or 0. */
export function lunarEnd(scan: Scan, i: number, limit: number, blockFrom: number): number {
  const { t } = scan;
  if ((t.norm[i] as string).length > 2) return 0;
  const separator = normAt(t, i + 1, limit);
  if (separator !== "/" && separator !== "-" && separator !== "." && separator !== "tháng") return 0;
  const month = normAt(t, i + 2, limit);
  const worded = separator === "tháng" && MONTHS.has(month);
  if (i + 2 >= limit || !(isNumber(t, i + 2) || worded)) return 0;
  if (separator !== "tháng" && isNumber(t, i + 2) && (month.length > 2 || (separator !== "/" && !isGlued(t, i + 1))))
    return 0;
  const two = month === "mười" && (normAt(t, i + 3, limit) === "một" || normAt(t, i + 3, limit) === "hai");
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
  return first && t.norm[i] === "10" && (month === "3" || month === "03" || month === "ba") ? at : 0;
}

const MONTHS = new Set("giêng hai ba tư năm sáu bảy tám chín mười chạp".split(" "));

/** `tức ngày 24/10/2024` after `22/9 năm Giáp Thìn`: the other calendar's turn. */
function followsLunar(scan: Scan, i: number, blockFrom: number): boolean {
  for (let at = i - 1; at > blockFrom && at >= i - 9; at--) {
    if (
      isCanChi(scan, at - 1, i) ||
      (scan.t.norm[at] === "lịch" && scan.t.norm[at - 1] === "âm") ||
      LUNAR_MONTHS.has(scan.t.norm[at] as string)
    )
      return true;
  }
  return false;
}

/** The full moon of a month at `rằm`: `rằm tháng Giêng`, `rằm tháng 7 (âm lịch)`; its end, or 0. */
export function fullMoonEnd(scan: Scan, i: number, limit: number): number {
  return normAt(scan.t, i + 1, limit) === "tháng" ? lunarMonthEnd(scan, i + 1, limit, i) : 0;
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
  if (i > blockFrom && FULL_MOON.has(t.norm[i - 1] as string)) return at;
  return month === "chạp" && stated === at ? at : 0;
}

function before(scan: Scan, i: number, blockFrom: number, words: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= blockFrom && at >= i - 4; at--) {
    const norm = scan.t.norm[at] as string;
    if (words.has(norm)) return true;
    if (norm !== "ngày" && norm !== "là" && norm !== "mùng" && norm !== "mồng") return false;
  }
  return false;
}
