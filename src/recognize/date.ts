/**
 * Dates finer than a year, as written: `09/3/2018`, `29 tháng 12 năm 2017`, `từ ngày 02 đến ngày 08 tháng 7 năm 2018`,
 * `09 và 10/3/2023`, `tháng 6/2018`, `quý IV năm 2017`, `6 tháng đầu năm 2023`, `mùa xuân 2018`. A missing year stays
 * missing here: the page's date completes it later (`link/dates.ts`).
 */
import { isRealDay, type Point } from "./calendar.js";
import { type Found, integerAt, isGlued, isNumber, normAt, romanAt, type Scan } from "./scan.js";

export type DateReading =
  | { readonly kind: "point"; readonly from: Point; readonly to: null; readonly part: null }
  | { readonly kind: "interval"; readonly from: Point; readonly to: Point; readonly part: null }
  /** Quarter 1-4, half 1-2 or season 1-4 of a year. */
  | { readonly kind: "quarter" | "half" | "season"; readonly year: number | null; readonly part: number };

export type DateFound = Found<readonly DateReading[]> & { readonly impossible?: boolean };

const point = (year: number | null, month: number, day: number | null): DateReading => ({
  kind: "point",
  from: { year, month, day },
  to: null,
  part: null,
});

const MONTH_WORDS = new Map([
  ["giêng", 1],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["chạp", 12],
]);
const SEPARATORS = new Set(["/", "-", "."]);
const SEASONS = new Map([
  ["xuân", 1],
  ["hè", 2],
  ["hạ", 2],
  ["thu", 3],
  ["đông", 4],
]);

const isYear = (n: number): boolean => n >= 1900 && n <= 2100;

/** A day or month with the parts it states; `month` 0 is a bare day that must borrow from its neighbour. */
interface Part {
  end: number;
  day: number | null;
  month: number;
  year: number | null;
  /** `ngày`, `tháng` or a year make it a date by itself; `9/10` alone is none. */
  sure: boolean;
  impossible: boolean;
}

function monthWord(scan: Scan, i: number, limit: number): { month: number; end: number } | null {
  const { t } = scan;
  if (isNumber(t, i)) {
    const month = integerAt(t, i);
    return month >= 1 && month <= 12 && (t.norm[i] as string).length <= 2 ? { month, end: i + 1 } : null;
  }
  const month = MONTH_WORDS.get(normAt(t, i, limit));
  if (month === undefined) return null;
  if (month === 10) {
    const unit = normAt(t, i + 1, limit);
    if (unit === "một") return { month: 11, end: i + 2 };
    if (unit === "hai") return { month: 12, end: i + 2 };
  }
  // `tháng năm 2018` names no month but a year that follows `tháng`; `tháng năm năm 2018` names May.
  if (month === 5 && isNumber(t, i + 1) && isYear(integerAt(t, i + 1))) return null;
  return { month, end: i + 1 };
}

/** ` năm 2018`, `/2018`, `-2018`, `.2018`, ` 2018` after a month; the lost slash of `/092015` is read by `dayPart`. */
function yearAfter(scan: Scan, i: number, limit: number): { year: number; end: number } | null {
  const { t } = scan;
  let at = i;
  const norm = normAt(t, at, limit);
  if (norm === "năm" || SEPARATORS.has(norm) || norm === ",") {
    at++;
    if (norm === "," && normAt(t, at, limit) === "năm") at++;
    else if (norm === ",") return null;
    else if (norm === "." && !isGlued(t, at)) return null;
  }
  if (at >= limit || !isNumber(t, at) || (t.norm[at] as string).length !== 4) return null;
  const year = integerAt(t, at);
  if (!isYear(year)) return null;
  // `tháng 6/2018` but not `tháng 6 - 2018 học sinh`; a spaced hyphen may also begin a range of years.
  if (norm === "-" && isGlued(t, at) !== isGlued(t, i)) return null;
  return { year, end: at + 1 };
}

function monthPart(scan: Scan, i: number, limit: number): Part | null {
  const month = monthWord(scan, i + 1, limit);
  if (month === null) return null;
  const year = yearAfter(scan, month.end, limit);
  return { end: year?.end ?? month.end, day: null, month: month.month, year: year?.year ?? null, sure: true, impossible: false };
}

/** `9/3/2018`, `9/3`, `9 tháng 3 năm 2018`, `9`. */
function dayPart(scan: Scan, i: number, limit: number): Part | null {
  const { t } = scan;
  if (!isNumber(t, i) || (t.norm[i] as string).length > 2) return null;
  const day = integerAt(t, i);
  const part: Part = { end: i + 1, day, month: 0, year: null, sure: false, impossible: false };
  const next = normAt(t, i + 1, limit);
  if (next === "tháng" || (next === "/" && normAt(t, i + 2, limit) === "tháng")) {
    const month = monthPart(scan, next === "/" ? i + 2 : i + 1, limit);
    if (month !== null) {
      part.end = month.end;
      part.month = month.month;
      part.year = month.year;
      part.sure = part.year !== null;
      part.impossible = !isRealDay(part.year, part.month, day);
      return part;
    }
    return day >= 1 && day <= 31 ? part : null;
  }
  if (SEPARATORS.has(next) && isNumber(t, i + 2) && i + 2 < limit && separates(scan, i + 1)) {
    const digits = t.norm[i + 2] as string;
    if (digits.length === 6 && next === "/" && isYear(Number(digits.slice(2)))) {
      part.end = i + 3;
      part.month = Number(digits.slice(0, 2));
      part.year = Number(digits.slice(2));
      part.sure = true;
    } else if (digits.length <= 2) {
      const after = normAt(t, i + 3, limit);
      const sameSeparator = SEPARATORS.has(after) && isNumber(t, i + 4) && i + 4 < limit && separates(scan, i + 3);
      const third = sameSeparator ? integerAt(t, i + 4) : 0;
      if (sameSeparator && isYear(third) && (t.norm[i + 4] as string).length === 4) {
        part.end = i + 5;
        part.month = integerAt(t, i + 2);
        part.year = third;
        part.sure = true;
      } else {
        // `10-15/11/2018` is a range: its first day has no month of its own.
        if (next === "-" && after === "/" && isNumber(t, i + 4) && i + 4 < limit) return day >= 1 && day <= 31 ? part : null;
        part.end = i + 3;
        part.month = integerAt(t, i + 2);
        if (normAt(t, part.end, limit) === "năm") {
          const year = yearAfter(scan, part.end, limit);
          if (year !== null) {
            part.year = year.year;
            part.end = year.end;
            part.sure = true;
          }
        }
      }
    }
    if (part.month !== 0) {
      part.impossible = !isRealDay(part.year, part.month, day);
      return part;
    }
  }
  return day >= 1 && day <= 31 ? part : null;
}

/** A separator of a date: a dot must touch both numbers, a slash or hyphen may have one blank on a side. */
function separates(scan: Scan, i: number): boolean {
  const { t } = scan;
  return t.norm[i] !== "." || (isGlued(t, i) && isGlued(t, i + 1));
}

const BEFORE_DAY = new Set(["ngày", "mùng", "mồng", "hôm"]);

function skipDayWords(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  for (;;) {
    const norm = normAt(t, at, limit);
    if (BEFORE_DAY.has(norm)) at++;
    else if (norm === "thứ" && at + 2 < limit) at += normAt(t, at + 2, limit) === "," ? 3 : 2;
    else if (norm === "chủ" && normAt(t, at + 1, limit) === "nhật") at += normAt(t, at + 2, limit) === "," ? 3 : 2;
    else return at;
    if (normAt(t, at, limit) === ":") at++;
  }
}

/** A day or month after an optional `ngày`. */
function partAt(scan: Scan, i: number, limit: number): Part | null {
  const at = skipDayWords(scan, i, limit);
  if (at >= limit) return null;
  const part = normAt(scan.t, at, limit) === "tháng" ? monthPart(scan, at, limit) : dayPart(scan, at, limit);
  if (part !== null && at > i && part.month !== 0) part.sure = true;
  return part;
}

/** Where the second date of a span begins, and what joins the two. */
function connector(scan: Scan, i: number, limit: number): { at: number; kind: "to" | "and" } | null {
  const { t } = scan;
  const norm = normAt(t, i, limit);
  if (norm === "đến" || norm === "tới") {
    const at = normAt(t, i + 1, limit) === "hết" ? i + 2 : i + 1;
    return { at, kind: "to" };
  }
  if (norm === "cho" && normAt(t, i + 1, limit) === "đến") return { at: i + 2, kind: "to" };
  if (norm === "-") return { at: normAt(t, i + 1, limit) === ">" ? i + 2 : i + 1, kind: "to" };
  if (norm === "→") return { at: i + 1, kind: "to" };
  if (norm === "và" || norm === "," || norm === "&") return { at: i + 1, kind: "and" };
  return null;
}

const toPoint = (part: Part, borrow: Part | null): Point => ({
  year: part.year ?? borrow?.year ?? null,
  month: part.month || (borrow?.month ?? 0),
  day: part.day,
});

const order = (p: Point): number => (p.year ?? 0) * 10_000 + p.month * 100 + (p.day ?? 0);

/** Counted things: `12/12 quận`, `9/10 điểm` are ratios, whatever stands before them. */
const COUNTED = new Set(
  "điểm quận huyện phường xã đơn tỉnh lớp học hội chi tổ trường % em suất hộ cụm khối thôn ấp khu giáo cán người triệu nghìn đồng câu tiêu".split(" "),
);

function isRatio(scan: Scan, part: Part, limit: number): boolean {
  return part.year === null && COUNTED.has(normAt(scan.t, part.end, limit));
}

/** A date whose first number or word is token `i`; `cue` says that `ngày`, `sáng`, `từ`… stands before it. */
export function dateAt(scan: Scan, i: number, limit: number, cue: boolean): DateFound | null {
  const { t } = scan;
  const from = i;
  let at = i;
  let spanned = false;
  if (normAt(t, at, limit) === "từ") {
    at++;
    spanned = true;
  }
  const first = partAt(scan, at, limit);
  if (first === null) return null;
  const sureFirst = first.sure || ((cue || spanned) && first.month !== 0);
  if (first.month !== 0 && isRatio(scan, first, limit)) return null;
  const link = connector(scan, first.end, limit);
  if (link !== null && link.at < limit) {
    const second = partAt(scan, link.at, limit);
    if (second !== null && second.month !== 0 && !isRatio(scan, second, limit)) {
      const found = span(first, second, link.kind, spanned || cue, sureFirst, scan, limit);
      if (found !== null) return { ...found, from, to: found.to };
    }
  }
  if (spanned && link === null && first.month === 0) return null;
  if (first.month === 0 || !sureFirst) return null;
  if (spanned) return { from: at === from ? from : skipDayWords(scan, at, limit), to: first.end, ...single(first) };
  return { from: first.day === null ? from : skipDayWords(scan, from, limit), to: first.end, ...single(first) };
}

function single(part: Part): { value: DateReading[]; rule: string; impossible?: boolean } {
  const rule = part.day === null ? "date/month-year" : part.year === null ? "date/day-month" : "date/day-month-year";
  if (part.impossible) return { value: [], rule, impossible: true };
  return { value: [point(part.year, part.month, part.day)], rule };
}

function span(
  first: Part,
  second: Part,
  kind: "to" | "and",
  cue: boolean,
  sureFirst: boolean,
  scan: Scan,
  limit: number,
): { to: number; value: DateReading[]; rule: string; impossible?: boolean; from: number } | null {
  if (first.day === null && second.day !== null) return null;
  if (first.day !== null && second.day === null) return null;
  if (!(cue || sureFirst || second.sure)) return null;
  // `17/3/2017, 5/5/2017`: two whole dates with a comma are two findings, not one.
  if (kind === "and" && first.month !== 0) return null;
  // A number before a comma may be anything: `Quận 3, 10/3/2018`. Only `ngày` makes a day of it.
  if (kind === "and" && !cue) return null;
  const a = toPoint(first, second);
  const b = toPoint(second, null);
  if (first.impossible || second.impossible || (a.day !== null && !isRealDay(a.year, a.month, a.day))) {
    return first.month === 0 ? null : { from: 0, to: second.end, value: [], rule: "date/range", impossible: true };
  }
  // `từ tháng 10 đến tháng 02/2018`: the first month lies in the year before.
  const start = order(a) > order(b) && first.year === null && a.year !== null && first.month !== 0 ? { ...a, year: a.year - 1 } : a;
  if (order(start) >= order(b)) return null;
  if (kind === "to") {
    return { from: 0, to: second.end, value: [{ kind: "interval", from: start, to: b, part: null }], rule: "date/range" };
  }
  const days: Point[] = [a, b];
  let end = second.end;
  for (;;) {
    const more = connector(scan, end, limit);
    if (more === null || more.kind !== "and" || days.length > 6) break;
    const third = partAt(scan, more.at, limit);
    if (third === null || third.month !== b.month || third.day === null || third.year !== b.year) break;
    days.push(toPoint(third, null));
    end = third.end;
  }
  const consecutive = days.every((day, k) => k === 0 || (day.day ?? 0) === (days[k - 1]?.day ?? 0) + 1);
  const last = days.at(-1) as Point;
  const value: DateReading[] = consecutive
    ? [{ kind: "interval", from: a, to: last, part: null }]
    : days.map((day) => point(day.year, day.month, day.day));
  return { from: 0, to: end, value, rule: "date/days" };
}

/** `quý IV năm 2017`, `quý I-2018`, `quý 2/2019`. */
export function quarterAt(scan: Scan, i: number, limit: number): DateFound | null {
  const { t } = scan;
  if (i + 1 >= limit) return null;
  const part = isNumber(t, i + 1) ? integerAt(t, i + 1) : romanAt(t, i + 1);
  if (!(part >= 1 && part <= 4)) return null;
  const year = yearAfter(scan, i + 2, limit);
  return { from: i, to: year?.end ?? i + 2, value: [{ kind: "quarter", year: year?.year ?? null, part }], rule: "date/quarter" };
}

/** `6 tháng đầu năm 2023`, `sáu tháng cuối năm`. Token `i` is the number. */
export function halfAt(scan: Scan, i: number, limit: number): DateFound | null {
  const { t } = scan;
  const six = normAt(t, i, limit);
  if ((six !== "6" && six !== "06" && six !== "sáu") || normAt(t, i + 1, limit) !== "tháng") return null;
  const which = normAt(t, i + 2, limit);
  if ((which !== "đầu" && which !== "cuối") || normAt(t, i + 3, limit) !== "năm") return null;
  const year = i + 4 < limit && isNumber(t, i + 4) && isYear(integerAt(t, i + 4)) ? integerAt(t, i + 4) : null;
  return {
    from: i,
    to: year === null ? i + 4 : i + 5,
    value: [{ kind: "half", year, part: which === "đầu" ? 1 : 2 }],
    rule: "date/half-year",
  };
}

/** `mùa xuân năm 2018`, `mùa hè 2019`: only with a year, else it is poetry. */
export function seasonAt(scan: Scan, i: number, limit: number): DateFound | null {
  const part = SEASONS.get(normAt(scan.t, i + 1, limit));
  if (part === undefined) return null;
  const year = yearAfter(scan, i + 2, limit);
  if (year === null) return null;
  return { from: i, to: year.end, value: [{ kind: "season", year: year.year, part }], rule: "date/season" };
}
