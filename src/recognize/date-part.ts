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

export const part = (end: number, day: number | null, month: number, year: number | null): Part => ({
  end,
  day,
  month,
  year,
  sure: year !== null,
  impossible: day !== null && month !== 0 && !isRealDay(year, month, day),
});

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
  const two = (t.norm[at] as string).length === 2 && isGlued(t, at) && !goesOnInDigits(scan, at + 1, limit);
  if (!two || figures < OLD_YEARS || normAt(t, at + 1, limit) === "%") return null;
  return { year: fullYear(figures), end: at + 1 };
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
  return { ...part(year?.end ?? month.end, null, month.month, year?.year ?? null), sure: true };
}

/** `9/3/2018`, `9/3`, `9 tháng 3 năm 2018`, `9`. */
function dayPart(scan: Scan, i: number, limit: number, cued: boolean): Part | null {
  const { t } = scan;
  if (i >= limit || !isNumber(t, i) || (t.norm[i] as string).length > 2) return null;
  const day = integerAt(t, i);
  const next = normAt(t, i + 1, limit);
  if (next === dates.MONTH_OF_PROGRAMMES) return programmePart(scan, i, limit);
  const at = next === "/" ? i + 2 : i + 1;
  const month = normAt(t, at, limit) === dates.MONTH ? monthPart(scan, at, limit, true) : null;
  if (month !== null) return part(month.end, day, month.month, month.year);
  // A bare day keeps the number after its hyphen for the span: `10-15/11/2018`.
  const numeric = next === dates.MONTH ? null : numericPart(scan, i, limit, cued);
  return numeric ?? (day >= 1 && day <= 31 ? part(i + 1, day, 0, null) : null);
}

/** `21 Thg 9, 2025`: as a programme writes it. */
function programmePart(scan: Scan, i: number, limit: number): Part | null {
  const month = monthWord(scan, i + 2, limit);
  if (month === null) return null;
  const year = yearAfter(scan, normAt(scan.t, month.end, limit) === "," ? month.end + 1 : month.end, limit);
  return year === null ? null : part(year.end, integerAt(scan.t, i), month.month, year.year);
}

/** `2025-09-21`: the year first, as machines write it. */
function isoPart({ t }: Scan, i: number, limit: number): Part | null {
  const digits = (k: number, n: number): boolean => k < limit && isNumber(t, k) && (t.norm[k] as string).length === n;
  if (!digits(i, 4) || !digits(i + 2, 2) || !digits(i + 4, 2) || !isYear(integerAt(t, i))) return null;
  if (normAt(t, i + 1, limit) !== "-" || normAt(t, i + 3, limit) !== "-") return null;
  for (let k = i + 1; k < i + 5; k++) if (!isGlued(t, k)) return null;
  if (normAt(t, i + 5, limit) === "-" && isGlued(t, i + 5)) return null;
  const found = part(i + 5, integerAt(t, i + 4), integerAt(t, i + 2), integerAt(t, i));
  return found.impossible ? null : found;
}

/** Digits with separators: `9/3/2018`, `9.3`, `18 /092015`, `9/3 năm 2018`, `21/IX/2025`. */
function numericPart(scan: Scan, i: number, limit: number, cued: boolean): Part | null {
  const { t } = scan;
  const figures = (k: number): string => (k < limit && isNumber(t, k) ? (t.norm[k] as string) : "");
  const [first, middle, second, last] = [
    normAt(t, i + 1, limit),
    figures(i + 2),
    normAt(t, i + 3, limit),
    figures(i + 4),
  ];
  const day = integerAt(t, i);
  const hasYear = last.length === 4 && isYear(Number(last));
  const alike = second === first && isGlued(t, i + 4);
  const roman = hasYear && alike && first !== "." && isGlued(t, i + 2) ? romanAt(t, i + 2) : 0;
  if (roman >= 1 && roman <= 12) return part(i + 5, day, roman, Number(last));
  // `ngày 21 . 9 . 2025`: dots set apart on all sides, with all four figures of the year.
  const spaced = cued && first === "." && second === "." && last.length === 4;
  if (!SEPARATORS.has(first) || middle === "" || !(spaced || separates(scan, i + 1))) return null;
  // `2 - 8 tháng 7`: two days of one month.
  if (first === "-" && second === dates.MONTH) return null;
  if (middle.length === 6 && first === "/" && isYear(Number(middle.slice(2))))
    return part(i + 3, day, Number(middle.slice(0, 2)), Number(middle.slice(2)));
  if (middle.length > 2) return null;
  const month = Number(middle);
  if (SEPARATORS.has(second) && last !== "" && (spaced || separates(scan, i + 3))) {
    if (hasYear) return part(i + 5, day, month, Number(last));
    if (first === "-" && second === "/") return null;
    // `ngày 12/5/18`: two digits are a year only where nothing else can be meant.
    if (cued && alike && last.length === 2 && first !== "-" && !goesOnInDigits(scan, i + 5, limit))
      return part(i + 5, day, month, fullYear(Number(last)));
    if (alike && isGlued(t, i + 3)) return null;
  }
  const year = second === dates.YEAR ? yearAfter(scan, i + 3, limit) : null;
  return part(year?.end ?? i + 3, day, month, year?.year ?? null);
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
    const weekday = norm === dates.WEEKDAY && at + 2 < limit;
    if (BEFORE_DAY.has(norm)) at++;
    else if (weekday || (norm === SUN && normAt(t, at + 1, limit) === SUNDAY))
      at += normAt(t, at + 2, limit) === "," ? 3 : 2;
    else return at;
    if (normAt(t, at, limit) === ":") at++;
  }
}

/** `T7/2017`: a letter for the month, which only its year makes one. */
function letterPart(scan: Scan, i: number, limit: number): Part | null {
  const { t } = scan;
  if (!isCapital(t, i) || i + 1 >= limit || !isGlued(t, i + 1) || normAt(t, i + 2, limit) !== "/") return null;
  const found = monthPart(scan, i, limit);
  return found?.year == null ? null : found;
}

/** A day or month after an optional `ngày`. */
export function partAt(scan: Scan, i: number, limit: number, cued = false): Part | null {
  const at = skipDayWords(scan, i, limit);
  if (at >= limit) return null;
  const first = normAt(scan.t, at, limit);
  let found: Part | null;
  if (first === dates.MONTH) found = monthPart(scan, at, limit);
  else if (first === dates.MONTH_LETTER) found = letterPart(scan, at, limit);
  else found = isoPart(scan, at, limit) ?? dayPart(scan, at, limit, cued || at > i);
  if (found !== null && at > i && found.month !== 0) found.sure = true;
  return found;
}
