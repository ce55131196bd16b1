/** Dates that are words (`sáng nay`), parts of the day, terms and document numbers: what stands around dates and is none. */
import * as dates from "../gazetteer/data/dates.js";
import { kindsOf, lines, namesOf, normsOf } from "../gazetteer/lines.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { TimeOfDay } from "./annotation.js";
import { isYear } from "./date-part.js";
import { integerAt, isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, romanAt, type Scan } from "./scan.js";

const TIMES: ReadonlyMap<string, TimeOfDay> = new Map(
  [...lines(dates.TIMES_OF_DAY)].flatMap(({ name, forms }) => forms.map((form) => [form, name as TimeOfDay])),
);
const BETWEEN = normsOf(dates.BETWEEN_TIME_AND_DATE);

/** Part of the day that stands before a date: `Sáng ngày 16/3`, `chiều thứ Bảy, ngày 5/5`; none where two are named. */
export function timeBefore(scan: Scan, i: number, blockFrom: number): { time: TimeOfDay; at: number } | null {
  const { t } = scan;
  for (let at = i - 1; at >= blockFrom && at >= i - 8; at--) {
    const norm = t.norm[at] as string;
    const time = TIMES.get(norm);
    if (time !== undefined) {
      const joined = at - 2 >= blockFrom && JOINERS.has(t, at - 1) && TIMES.has(t.norm[at - 2] as string);
      return joined ? null : { time, at };
    }
    if (!BETWEEN.has(norm) && !isNumber(t, at) && !isPastWeek(norm, t.norm[at + 1])) return null;
  }
  return null;
}

/** `Sáng thứ Sáu tuần qua, ngày 1/4`, `chiều thứ Ba vừa qua (5/4)`. */
const isPastWeek = (norm: string, next: string | undefined): boolean =>
  PASSING.has(norm) && next !== undefined && PASSED.has(next);

const PASSING = normsOf(dates.PASSING);
const PASSED = normsOf(dates.PASSED);
const JOINERS = new WordSet(`${dates.AND} ,`);

/** Part of the day that stands after a date: `ngày 05/3/2018 (buổi sáng)`, `ngày 05/3, buổi chiều`. */
export function timeAfter(scan: Scan, end: number, limit: number): TimeOfDay | null {
  const { t } = scan;
  let at = end;
  while (at < limit && at < end + 2 && BEFORE_PART_OF_DAY.has(t, at)) at++;
  return normAt(t, at, limit) === dates.PART_OF_DAY ? (TIMES.get(normAt(t, at + 1, limit)) ?? null) : null;
}

const BEFORE_PART_OF_DAY = new WordSet(dates.BEFORE_PART_OF_DAY);

/** A year in four figures stands at token `i`. */
export const isYearAt = ({ t }: Scan, i: number, limit: number): boolean =>
  i < limit && isNumber(t, i) && (t.norm[i] as string).length === 4 && isYear(integerAt(t, i));

/** `2016-2021`, `2017 - 2018` at year token `i`: the end of the span, or 0. */
export function termEnd(scan: Scan, i: number, limit: number): number {
  if (!isYearAt(scan, i, limit)) return 0;
  const dash = normAt(scan.t, i + 1, limit);
  if (dash !== "-" && dash !== "/") return 0;
  return isYearAt(scan, i + 2, limit) ? i + 3 : 0;
}

/** `62/HD-MT`, `04/KH-HKH`, `34-CT/TW`, `404/QĐ-TTg` at number token `i`: the end, or 0. */
export function documentNumberEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i + 1;
  const joiner = normAt(t, at, limit);
  if (joiner !== "/" && joiner !== "-") return 0;
  // `Số: 15 /KH-HKH`: the number was filled in.
  if (!isGlued(t, at) && !(joiner === "/" && isNumbered(t, i))) return 0;
  // `62/2013/QĐ-TTg`
  if (at + 1 < limit && isNumber(t, at + 1)) {
    if (joiner !== "/" || (t.norm[at + 1] as string).length !== 4 || normAt(t, at + 2, limit) !== "/") return 0;
    at += 2;
  }
  if (!(at + 1 < limit && isWord(t, at + 1) && isCapital(t, at + 1) && isGlued(t, at + 1))) return 0;
  if (!isAllCaps(t, at + 1) && (t.norm[at + 1] as string).length > 3) return 0;
  // `21/IX/2025` is a day.
  if (romanAt(t, at + 1) > 0 && normAt(t, at + 2, limit) === joiner && isYearAt(scan, at + 3, limit)) return 0;
  // `Lớp 9/A`, `tổ 2-B`
  const letter = (t.norm[at + 1] as string).length === 1;
  at += 2;
  if (letter && !isNumbered(t, i) && !(isGlued(t, at) && /^[-/]$/.test(normAt(t, at, limit)))) return 0;
  while (
    at + 1 < limit &&
    /^[-/&.]$/.test(t.norm[at] as string) &&
    isGlued(t, at) &&
    isGlued(t, at + 1) &&
    isWord(t, at + 1)
  )
    at += 2;
  // `43/2019/QH14`
  while (at < limit && (isWord(t, at) || isNumber(t, at)) && isGlued(t, at)) at++;
  return at;
}

const isNumbered = ({ norm }: Scan["t"], i: number): boolean =>
  norm[i - 1] === dates.NUMBER_OF || (norm[i - 1] === ":" && norm[i - 2] === dates.NUMBER_OF);

const RELATIVE = kindsOf(dates.RELATIVE_DAYS);
const WEEKDAYS = namesOf(dates.WEEKDAYS);
const WEEKS = kindsOf(dates.RELATIVE_WEEKS);

/** `Thứ Năm tuần trước` at its first word: `last-week-3`, days being counted from Monday, 0. */
function weekdayAt({ t }: Scan, i: number, limit: number): { which: string; to: number } | null {
  const pair = (at: number): string => `${normAt(t, at, limit)} ${normAt(t, at + 1, limit)}`;
  const figure = t.norm[i] === dates.WEEKDAY && i + 1 < limit && isNumber(t, i + 1) ? integerAt(t, i + 1) - 2 : -1;
  const day = figure >= 0 && figure <= 5 ? figure : WEEKDAYS.indexOf(pair(i));
  const week = day < 0 ? undefined : WEEKS.get(pair(i + 2));
  return week === undefined ? null : { which: `${week}-${day}`, to: i + 4 };
}

const OPENERS = normsOf(dates.BEFORE_RELATIVE);

/** `sáng nay`, `tuần trước` at token `i`, where they say when something happened: at the head of a clause. */
export function relativeAt(
  scan: Scan,
  i: number,
  limit: number,
  blockFrom: number,
): { which: string; to: number; time: TimeOfDay | null } | null {
  const { t } = scan;
  const weekday = weekdayAt(scan, i, limit);
  const which = weekday?.which ?? RELATIVE.get(`${t.norm[i] as string} ${normAt(t, i + 1, limit)}`);
  if (which === undefined) return null;
  const previous = i - 1 >= blockFrom ? (t.norm[i - 1] as string) : "";
  const opening = i === blockFrom || OPENERS.has(previous);
  if (!opening) return null;
  // `cùng ngày 12/7` states the day itself, `lúc 11 giờ cùng ngày` is an hour of it.
  if (which === "same-day" && i + 2 < limit && isNumber(t, i + 2)) return null;
  const first = t.norm[i] as string;
  const time = TIMES.get(first) ?? TIMES.get(previous) ?? null;
  return { which, to: weekday?.to ?? i + 2, time };
}
