/**
 * Dates finer than a year, as written: `09/3/2018`, `29 tháng 12 năm 2017`, `từ ngày 02 đến ngày 08 tháng 7 năm 2018`,
 * `09 và 10/3/2023`, `tháng 6/2018`. A missing year stays missing here: the page's date completes it later
 * (`discourse/chronology.ts`). Parts of a year are read by `year-part.ts`.
 */
import * as dates from "../gazetteer/data/dates.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import { daysBetween, isoDay, isRealDay, type Point } from "./calendar.js";
import { type Cue, isNamedAfterDay, isNumbered, isRatio } from "./date-cue.js";
import { goesOnInDigits, type Part, part, partAt, skipDayWords, yearAfter } from "./date-part.js";
import { type Found, integerAt, isGlued, isNumber, normAt, type Scan } from "./scan.js";

export type DateReading =
  | { readonly kind: "point"; readonly from: Point; readonly to: null; readonly part: null }
  | { readonly kind: "interval"; readonly from: Point; readonly to: Point; readonly part: null }
  /** Quarter 1-4, half 1-2 or season 1-4 of a year. */
  | { readonly kind: "quarter" | "half" | "season"; readonly year: number | null; readonly part: number };

/** Rule of a holiday that is named with its day: it is celebrated, nobody met on it. */
export const FEAST = "date/feast";

export type DateFound = Found<readonly DateReading[]> & { readonly impossible?: boolean };

type Reading = Omit<DateFound, "from">;

const pointOf = (from: Point): DateReading => ({ kind: "point", from, to: null, part: null });
const interval = (from: Point, to: Point): DateReading => ({ kind: "interval", from, to, part: null });

/** Where the second date of a span begins, and what joins the two. */
function connector(scan: Scan, i: number, limit: number): { at: number; kind: "to" | "and" } | null {
  const found = lexicon.dateJoiners.longest(scan.t, i, limit);
  return found === null ? null : { at: found.end, kind: found.value };
}

const AND = normsOf(dates.AND);

const toPoint = (one: Part, borrow: Part | null): Point => ({
  year: one.year ?? borrow?.year ?? null,
  month: one.month || (borrow?.month ?? 0),
  day: one.day,
});

const order = (p: Point): number => (p.year ?? 0) * 10_000 + p.month * 100 + (p.day ?? 0);

/** A date whose first number or word is token `i`; `cue` tells what stands before it. */
export function dateAt(scan: Scan, i: number, limit: number, cue: Cue, blockFrom: number): DateFound | null {
  const { t } = scan;
  const figure = isNumber(t, i);
  if (
    figure &&
    (isNumbered(scan, i, blockFrom) ||
      (isGlued(t, i) && i - 2 >= blockFrom && goesOnInDigits(scan, i - 1, limit) && isNumber(t, i - 2)))
  )
    return null;
  if (isNamedAfterDay(scan, i, blockFrom)) return null;
  const alone = figure && i === blockFrom ? monthAlone(scan, i, limit) : null;
  if (alone !== null) return { from: i, to: limit, ...single(alone) };
  const spanned = normAt(t, i, limit) === dates.FROM;
  const at = spanned ? i + 1 : i;
  const first = partAt(scan, at, limit, cue === "strong");
  if (first === null || (first.month !== 0 && first.day !== null && goesOnInDigits(scan, first.end, limit)))
    return null;
  const cued = cue !== "none" || spanned;
  const weak: Cue = first.sure || cue === "strong" ? "strong" : cued ? "weak" : "none";
  const from = first.day === null ? i : skipDayWords(scan, spanned ? at : i, limit);
  const months = first.day === null && first.year === null ? monthList(scan, first, limit) : null;
  if (months !== null) return { ...months, from: i };
  const link = connector(scan, first.end, limit);
  if (link !== null && link.at < limit) {
    const second = partAt(scan, link.at, limit, cued);
    if (second !== null && second.month !== 0 && (second.year !== null || !isRatio(scan, second.end, limit, weak))) {
      const found = span(first, second, link.kind, cued, scan);
      if (found !== null) return { ...found, from: spanned || first.day === null ? i : from };
    }
    const days = first.month === 0 && cued ? dayList(scan, first, limit) : null;
    if (days !== null) return { ...days, from };
  }
  if (first.month === 0 || !(first.sure || cued)) return null;
  if (first.year === null && (isRatio(scan, first.end, limit, weak) || isYearly(scan, first.end, limit))) return null;
  const found = { from: spanned && first.day === null ? at : from, to: first.end, ...single(first) };
  return cue === "feast" && first.year === null ? { ...found, rule: FEAST } : found;
}

/** `12/2017` and nothing else in a cell or on a line. */
function monthAlone({ t }: Scan, i: number, limit: number): Part | null {
  if (limit !== i + 3 || t.norm[i + 1] !== "/" || !isNumber(t, i + 2)) return null;
  const month = integerAt(t, i);
  const year = integerAt(t, i + 2);
  return month >= 1 && month <= 12 && year >= 1990 && year <= 2100 ? part(limit, null, month, year) : null;
}

/** `ngày 2/10 hằng năm`, `tháng 10 hàng năm`: no day of one year. */
const isYearly = (scan: Scan, end: number, limit: number): boolean =>
  lexicon.everyYear.longest(scan.t, end, limit) !== null;

function single(one: Part): Omit<Reading, "to"> {
  const rule = one.day === null ? "date/month-year" : one.year === null ? "date/day-month" : "date/day-month-year";
  if (one.impossible) return { value: [], rule, impossible: true };
  return { value: [pointOf(toPoint(one, null))], rule };
}

const MOST_DAYS = 9;

/** Two dates of which the first may leave out what the second states. */
function span(first: Part, second: Part, kind: "to" | "and", cued: boolean, scan: Scan): Reading | null {
  if ((first.day === null) !== (second.day === null)) return null;
  if (!(cued || first.sure || second.sure)) return null;
  if (kind === "and") return first.month === 0 ? null : pair(first, second, scan);
  const a = toPoint(first, second);
  const b = toPoint(second, null);
  if (first.impossible || second.impossible || (a.day !== null && !isRealDay(a.year, a.month, a.day))) {
    return first.month === 0 ? null : { to: second.end, value: [], rule: "date/range", impossible: true };
  }
  // `từ tháng 10 đến tháng 02/2023`: the first month lies in the year before; `từ 25/12 đến 5/1` waits for its year.
  const turns = order(a) > order(b) && first.year === null && first.month !== 0 && a.month > b.month;
  if (order(a) >= order(b) && !turns) return null;
  const start = turns && a.year !== null ? { ...a, year: a.year - 1 } : a;
  return { to: second.end, value: [interval(start, b)], rule: "date/range" };
}

/** `09 và 10/3/2023`, `5, 7 và 9/6/2022`: bare days that share the last one's month. */
function dayList(scan: Scan, first: Part, limit: number): Reading | null {
  const parts = [first];
  for (let last = first; last.month === 0; last = parts.at(-1) as Part) {
    const link = connector(scan, last.end, limit);
    const next = link?.kind === "and" && parts.length < MOST_DAYS ? partAt(scan, link.at, limit, true) : null;
    if (next === null || next.day === null || next.impossible) return null;
    parts.push(next);
  }
  const last = parts.at(-1) as Part;
  return listed(
    parts.map((one) => toPoint(one, last)),
    last.end,
  );
}

/** Days of one month: one interval when they follow each other, else as many dates. */
function listed(points: readonly Point[], end: number): Reading | null {
  const rising = points.every((p, k) => k === 0 || (p.day as number) > (points[k - 1]?.day as number));
  if (!rising || points.some((p) => !isRealDay(p.year, p.month, p.day as number))) return null;
  const consecutive = points.every((p, k) => k === 0 || p.day === (points[k - 1]?.day as number) + 1);
  const value = consecutive ? [interval(points[0] as Point, points.at(-1) as Point)] : points.map(pointOf);
  return { to: end, value, rule: "date/days" };
}

/**
 * `ngày 31/12 và 01/01/2023`, `ngày 27/6 và 28/6/2023`: whole days that follow each other are one interval; of two
 * that do not, the first borrows the year of the second (`ngày 5/3 và 7/4/2016`, `tháng 2 và tháng 4/2018`).
 */
function pair(first: Part, second: Part, scan: Scan): Reading | null {
  const joiner = normAt(scan.t, first.end, scan.t.length);
  if (first.impossible || second.impossible || !AND.has(joiner)) return null;
  const b = toPoint(second, null);
  const turns = first.month > second.month;
  const a = {
    ...toPoint(first, null),
    year: first.year ?? (second.year === null ? null : turns ? second.year - 1 : second.year),
  };
  if (a.day !== null && b.day !== null) {
    const last = b.year ?? 2001;
    const from = a.year ?? (turns ? last - 1 : last);
    if (!isRealDay(from, a.month, a.day) || !isRealDay(last, b.month, b.day)) return null;
    if (daysBetween(isoDay(from, a.month, a.day), isoDay(last, b.month, b.day)) === 1)
      return { to: second.end, value: [interval(a, b)], rule: "date/days" };
  }
  if (first.year !== null || second.year === null || turns) return null;
  return { to: second.end, value: [pointOf(a), pointOf(b)], rule: "date/days" };
}

/** `tháng 5 và 6/2018`, `các tháng 3, 4, 5 năm 2018`, `tháng 7-8/2018`: months that share the last one's year. */
function monthList(scan: Scan, first: Part, limit: number): Reading | null {
  const { t } = scan;
  const months = [first.month];
  let end = first.end;
  let range = false;
  for (let guard = 0; guard < 8; guard++) {
    const link = connector(scan, end, limit);
    if (link === null || (link.kind === "to" && months.length > 1)) return null;
    range ||= link.kind === "to";
    if (link.at >= limit || !isNumber(t, link.at) || (t.norm[link.at] as string).length > 2) return null;
    const month = integerAt(t, link.at);
    if (!(month <= 12 && month > (months.at(-1) as number))) return null;
    months.push(month);
    end = link.at + 1;
    const year = yearAfter(scan, end, limit);
    if (year === null) continue;
    const points = months.map((m) => ({ year: year.year, month: m, day: null }));
    const follow = months.every((m, k) => k === 0 || m === (months[k - 1] as number) + 1);
    const value = range || follow ? [interval(points[0] as Point, points.at(-1) as Point)] : points.map(pointOf);
    return { to: year.end, value, rule: "date/months" };
  }
  return null;
}

/** `Hôm nay, ngày 2/10`, `Sáng nay (2/10)`, `hôm qua 5/3`: the day that a word like `hôm nay` goes on to state. */
export function dateAfterRelative(scan: Scan, i: number, limit: number, blockFrom: number): DateFound | null {
  const mark = normAt(scan.t, i, limit);
  const at = skipDayWords(scan, mark === "," || mark === "(" || mark === "-" ? i + 1 : i, limit);
  return at < limit && isNumber(scan.t, at) ? dateAt(scan, at, limit, "strong", blockFrom) : null;
}
