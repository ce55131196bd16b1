/** The parts that dates are made of: one day or month as written, with or without its year. */
import * as dates from "../gazetteer/data/dates.js";
import { normsOf, numbersOf } from "../gazetteer/lines.js";
import { isRealDay } from "./calendar.js";
import { integerAt, isCapital, isGlued, isNumber, isWord, normAt, romanAt, type Scan } from "./scan.js";

/** A day or month with the parts it states; `month` 0 is a bare day that must borrow from its neighbour. */
export interface Part {
  end: number;
  day: number | null;
  month: number;
  year: number | null;
  /** `ngày`, `tháng` or a year make it a date by itself; `9/10` alone is none. */
  sure: boolean;
  impossible: boolean;
}

const MONTH_WORDS = numbersOf(dates.MONTH_WORDS);
const SEPARATORS = new Set(["/", "-", "."]);

export const isYear = (n: number): boolean => n >= 1900 && n <= 2100;

function monthWord(scan: Scan, i: number, limit: number): { month: number; end: number } | null {
  const { t } = scan;
  if (i >= limit) return null;
  if (isNumber(t, i)) {
    const month = integerAt(t, i);
    return month >= 1 && month <= 12 && (t.norm[i] as string).length <= 2 ? { month, end: i + 1 } : null;
  }
  // `mười một`, `mười hai`
  const two = MONTH_WORDS.get(`${normAt(t, i, limit)} ${normAt(t, i + 1, limit)}`);
  if (two !== undefined) return { month: two, end: i + 2 };
  const month = MONTH_WORDS.get(normAt(t, i, limit));
  if (month === undefined) return null;
  // `tháng năm 2018` names no month but a year that follows `tháng`; `tháng năm năm 2018` names May.
  if (month === dates.FIFTH_MONTH && i + 1 < limit && isNumber(t, i + 1) && isYear(integerAt(t, i + 1))) return null;
  return { month, end: i + 1 };
}

/** ` năm 2018`, `/2018`, `-2018`, `.2018`, ` 2018` after a month; the lost slash of `/092015` is read by `dayPart`. */
export function yearAfter(scan: Scan, i: number, limit: number): { year: number; end: number } | null {
  const { t } = scan;
  let at = i;
  const norm = normAt(t, at, limit);
  if (norm === dates.YEAR || SEPARATORS.has(norm) || norm === ",") {
    at++;
    if (norm === "," && normAt(t, at, limit) === dates.YEAR) at++;
    else if (norm === ",") return null;
    else if (norm === "." && !isGlued(t, at)) return null;
  }
  if (at >= limit || !isNumber(t, at)) return null;
  if ((t.norm[at] as string).length !== 4) return norm === "/" ? oldYearAt(scan, at, limit) : null;
  const year = integerAt(t, at);
  if (!isYear(year)) return null;
  // `tháng 6/2018` but not `tháng 6 - 2018 học sinh`; a spaced hyphen may also begin a range of years.
  if (norm === "-" && isGlued(t, at) !== isGlued(t, i)) return null;
  return { year, end: at + 1 };
}

/** Two figures are the last century's from here on: `19/5/69`, `tháng 10/96`. */
const OLD_YEARS = 50;

const fullYear = (figures: number): number => (figures >= OLD_YEARS ? 1900 : 2000) + figures;

/** `96` of `tháng 10/96`: two figures that are no month and no day. */
function oldYearAt(scan: Scan, at: number, limit: number): { year: number; end: number } | null {
  const { t } = scan;
  const figures = integerAt(t, at);
  if (
    (t.norm[at] as string).length !== 2 ||
    figures < OLD_YEARS ||
    !isGlued(t, at) ||
    goesOnInDigits(scan, at + 1, limit)
  )
    return null;
  return normAt(t, at + 1, limit) === "%" ? null : { year: fullYear(figures), end: at + 1 };
}

/** What is counted by the month, not named by it: `mỗi tháng một bữa`, `tháng 2 lần`. */
const EVERY = normsOf(dates.EVERY_MONTH);
const COUNTED_BY_MONTH = normsOf(dates.COUNTED_BY_MONTH);
const BEFORE_MONTH_WORD = normsOf(dates.BEFORE_MONTH_WORD);
const AFTER_MONTH_WORD = normsOf(dates.AFTER_MONTH_WORD);

/** Whether the month at `[i, end)`, `i` being `tháng`, is named: in words of lower case it needs more than its place. */
function isNamedMonth(scan: Scan, i: number, end: number, limit: number): boolean {
  const { t } = scan;
  const before = normAt(t, i - 1, limit);
  const next = normAt(t, end, limit);
  if (EVERY.has(before) && !isNumber(t, i + 1)) return false;
  if (COUNTED_BY_MONTH.has(next)) return false;
  if (EVERY.has(before) && end < limit && isWord(t, end) && !AFTER_MONTH_WORD.has(next)) return false;
  if (isNumber(t, i + 1) || isCapital(t, i + 1) || normAt(t, i + 1, limit) === dates.FIRST_MONTH) return true;
  return BEFORE_MONTH_WORD.has(before) || end >= limit || !isWord(t, end) || AFTER_MONTH_WORD.has(next);
}

/** `tháng 6/2018`, `tháng Mười Một năm 2019` at `tháng`; `day` says that a day stands before it. */
function monthPart(scan: Scan, i: number, limit: number, day = false): Part | null {
  const month = monthWord(scan, i + 1, limit);
  if (month === null) return null;
  const year = yearAfter(scan, month.end, limit);
  if (year === null && !day && !isNamedMonth(scan, i, month.end, limit)) return null;
  return {
    end: year?.end ?? month.end,
    day: null,
    month: month.month,
    year: year?.year ?? null,
    sure: true,
    impossible: false,
  };
}

/** `9/3/2018`, `9/3`, `9 tháng 3 năm 2018`, `9`. */
function dayPart(scan: Scan, i: number, limit: number, cued: boolean): Part | null {
  const { t } = scan;
  if (i >= limit || !isNumber(t, i) || (t.norm[i] as string).length > 2) return null;
  const day = integerAt(t, i);
  const bare: Part = { end: i + 1, day, month: 0, year: null, sure: false, impossible: false };
  const next = normAt(t, i + 1, limit);
  if (next === dates.MONTH_OF_PROGRAMMES) return englishPart(scan, i, limit);
  if (next === dates.MONTH || (next === "/" && normAt(t, i + 2, limit) === dates.MONTH)) {
    const month = monthPart(scan, next === "/" ? i + 2 : i + 1, limit, true);
    if (month !== null)
      return { ...month, day, sure: month.year !== null, impossible: !isRealDay(month.year, month.month, day) };
    return day >= 1 && day <= 31 ? bare : null;
  }
  // A bare day keeps the number after its hyphen for the span: `10-15/11/2018`.
  const numeric = numericPart(scan, i, limit, cued) ?? bare;
  if (numeric.month !== 0) return { ...numeric, impossible: !isRealDay(numeric.year, numeric.month, day) };
  return day >= 1 && day <= 31 ? numeric : null;
}

/** `21 Thg 9, 2025`: as a programme writes it. */
function englishPart(scan: Scan, i: number, limit: number): Part | null {
  const { t } = scan;
  const month = monthWord(scan, i + 2, limit);
  if (month === null) return null;
  const at = normAt(t, month.end, limit) === "," ? month.end + 1 : month.end;
  const year = yearAfter(scan, at, limit);
  const day = integerAt(t, i);
  if (year === null) return null;
  return {
    end: year.end,
    day,
    month: month.month,
    year: year.year,
    sure: true,
    impossible: !isRealDay(year.year, month.month, day),
  };
}

/** `2025-09-21`: the year first, as machines write it. */
function isoPart(scan: Scan, i: number, limit: number): Part | null {
  const { t } = scan;
  const digits = (k: number, n: number): boolean => k < limit && isNumber(t, k) && (t.norm[k] as string).length === n;
  if (!digits(i, 4) || !digits(i + 2, 2) || !digits(i + 4, 2) || !isYear(integerAt(t, i))) return null;
  if (normAt(t, i + 1, limit) !== "-" || normAt(t, i + 3, limit) !== "-") return null;
  for (let k = i + 1; k < i + 5; k++) if (!isGlued(t, k)) return null;
  if (normAt(t, i + 5, limit) === "-" && isGlued(t, i + 5)) return null;
  const [year, month, day] = [integerAt(t, i), integerAt(t, i + 2), integerAt(t, i + 4)];
  return isRealDay(year, month, day) ? { end: i + 5, day, month, year, sure: true, impossible: false } : null;
}

/** Digits with separators: `9/3/2018`, `9.3`, `18 /092015`, `9/3 năm 2018`. */
function numericPart(scan: Scan, i: number, limit: number, cued: boolean): Part | null {
  const { t } = scan;
  const day = integerAt(t, i);
  const next = normAt(t, i + 1, limit);
  if (!SEPARATORS.has(next) || i + 2 >= limit) return null;
  const part: Part = { end: i + 3, day, month: 0, year: null, sure: false, impossible: false };
  const spelled = next === "/" || next === "-" ? romanMonth(scan, i, limit) : null;
  if (spelled !== null) return { ...part, end: i + 5, month: spelled, year: integerAt(t, i + 4), sure: true };
  if (!isNumber(t, i + 2)) return null;
  if (!separates(scan, i + 1) && !isSpacedOut(scan, i, limit, cued)) return null;
  // `2 - 8 tháng 7`: two days of one month.
  if (next === "-" && normAt(t, i + 3, limit) === dates.MONTH) return null;
  const digits = t.norm[i + 2] as string;
  if (digits.length === 6 && next === "/" && isYear(Number(digits.slice(2)))) {
    return { ...part, month: Number(digits.slice(0, 2)), year: Number(digits.slice(2)), sure: true };
  }
  if (digits.length > 2) return null;
  const month = integerAt(t, i + 2);
  const after = normAt(t, i + 3, limit);
  if (
    SEPARATORS.has(after) &&
    i + 4 < limit &&
    isNumber(t, i + 4) &&
    (separates(scan, i + 3) || isSpacedOut(scan, i, limit, cued))
  ) {
    const third = t.norm[i + 4] as string;
    if (third.length === 4 && isYear(integerAt(t, i + 4)))
      return { ...part, end: i + 5, month, year: integerAt(t, i + 4), sure: true };
    if (next === "-" && after === "/") return null;
    // `ngày 12/5/18`: two digits are a year only where nothing else can be meant.
    if (
      cued &&
      third.length === 2 &&
      after === next &&
      next !== "-" &&
      isGlued(t, i + 4) &&
      !goesOnInDigits(scan, i + 5, limit)
    )
      return { ...part, end: i + 5, month, year: fullYear(integerAt(t, i + 4)), sure: true };
    if (after === next && isGlued(t, i + 3) && isGlued(t, i + 4)) return null;
  }
  const year = after === dates.YEAR ? yearAfter(scan, i + 3, limit) : null;
  return year === null ? { ...part, month } : { ...part, month, year: year.year, end: year.end, sure: true };
}

/** `21/IX/2025`. */
function romanMonth(scan: Scan, i: number, limit: number): number | null {
  const { t } = scan;
  const month = i + 4 < limit ? romanAt(t, i + 2) : 0;
  const joined = normAt(t, i + 1, limit) === normAt(t, i + 3, limit) && isGlued(t, i + 2) && isGlued(t, i + 4);
  return month >= 1 && month <= 12 && joined && isNumber(t, i + 4) && isYear(integerAt(t, i + 4)) ? month : null;
}

/** `ngày 21 . 9 . 2025`: dots set apart on all sides, with all four figures of the year. */
function isSpacedOut(scan: Scan, i: number, limit: number, cued: boolean): boolean {
  const { t } = scan;
  return (
    cued &&
    normAt(t, i + 1, limit) === "." &&
    normAt(t, i + 3, limit) === "." &&
    i + 4 < limit &&
    isNumber(t, i + 4) &&
    (t.norm[i + 4] as string).length === 4
  );
}

/** A separator of a date: a dot must touch both numbers, a slash or hyphen may have one blank on a side. */
function separates(scan: Scan, i: number): boolean {
  const { t } = scan;
  return t.norm[i] !== "." || (isGlued(t, i) && isGlued(t, i + 1));
}

/** `/12` glued to what is before: a number of more parts than a date has. */
export function goesOnInDigits(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = normAt(t, i, limit);
  return (norm === "." || norm === "/") && isGlued(t, i) && i + 1 < limit && isNumber(t, i + 1) && isGlued(t, i + 1);
}

const BEFORE_DAY = normsOf(dates.BEFORE_DAY);
const [SUN, SUNDAY] = dates.SUNDAY.trim().split(" ");

/** First token after `ngày`, `thứ Bảy, ngày`, `Chủ nhật`. */
export function skipDayWords(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  for (;;) {
    const norm = normAt(t, at, limit);
    if (BEFORE_DAY.has(norm)) at++;
    else if (norm === dates.WEEKDAY && at + 2 < limit) at += normAt(t, at + 2, limit) === "," ? 3 : 2;
    else if (norm === SUN && normAt(t, at + 1, limit) === SUNDAY) at += normAt(t, at + 2, limit) === "," ? 3 : 2;
    else return at;
    if (normAt(t, at, limit) === ":") at++;
  }
}

/** `T7/2017`: a letter for the month, which only its year makes one. */
function letterPart(scan: Scan, i: number, limit: number): Part | null {
  const { t } = scan;
  if (!isCapital(t, i) || i + 1 >= limit || !isGlued(t, i + 1) || normAt(t, i + 2, limit) !== "/") return null;
  const part = monthPart(scan, i, limit);
  return part?.year == null ? null : part;
}

/** A day or month after an optional `ngày`. */
export function partAt(scan: Scan, i: number, limit: number, cued = false): Part | null {
  const at = skipDayWords(scan, i, limit);
  if (at >= limit) return null;
  const first = normAt(scan.t, at, limit);
  const part =
    first === dates.MONTH
      ? monthPart(scan, at, limit)
      : first === dates.MONTH_LETTER
        ? letterPart(scan, at, limit)
        : (isoPart(scan, at, limit) ?? dayPart(scan, at, limit, cued || at > i));
  if (part !== null && at > i && part.month !== 0) part.sure = true;
  return part;
}
