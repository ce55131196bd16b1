/** What a date comes to: its EDTF, first and last day, once its year is known. */
import {
  daysIn,
  edtfOf,
  firstDay,
  isoDay,
  isRealDay,
  lastDay,
  mondayOf,
  type Point,
  shiftDay,
} from "../../recognize/calendar.js";
import type { DateReading } from "../../recognize/date.js";
import type { DateValue } from "../../record.js";

export type Read = Pick<DateValue, "edtf" | "start" | "end" | "precision">;

const withYear = ({ month, day }: Point, year: number | null): Point => ({ year, month, day });

/**
 * @param year the year that the reading leaves open, null while it is not known
 * @returns null for a day that this year does not have; a part of a year without one has an empty `edtf`
 */
export function readIn(reading: DateReading, year: number | null): Read | null {
  return reading.kind === "point" || reading.kind === "interval" ? pointsIn(reading, year) : partIn(reading, year);
}

function pointsIn(reading: Extract<DateReading, { from: Point }>, year: number | null): Read | null {
  const turns = reading.to !== null && reading.from.month > reading.to.month;
  const from = withYear(reading.from, reading.from.year ?? year);
  if (from.day !== null && !isRealDay(from.year, from.month, from.day)) return null;
  if (reading.kind === "point")
    return {
      edtf: edtfOf(from),
      start: firstDay(from),
      end: lastDay(from),
      precision: from.day === null ? "month" : "day",
    };
  // `từ 25/12 đến 5/1`: the year found is the first day's, a stated one the last day's.
  const last = reading.to.year ?? year;
  const both = reading.from.year === null && reading.to.year === null;
  const to = withYear(reading.to, both && turns && last !== null ? last + 1 : last);
  const start = !both && turns && from.year !== null && from.year === to.year ? withYear(from, from.year - 1) : from;
  return { edtf: `${edtfOf(start)}/${edtfOf(to)}`, start: firstDay(start), end: lastDay(to), precision: "interval" };
}

function partIn(reading: Extract<DateReading, { kind: "quarter" | "half" | "season" }>, year: number | null): Read {
  const { kind, part } = reading;
  if (year === null) return { edtf: "", start: null, end: null, precision: kind };
  const months = kind === "half" ? 6 : 3;
  const first = (part - 1) * months + 1;
  const last = first + months - 1;
  const code = (kind === "quarter" ? 32 : kind === "half" ? 39 : 20) + part;
  return {
    edtf: `${year}-${code}`,
    start: isoDay(year, first, 1),
    end: isoDay(year, last, daysIn(year, last)),
    precision: kind,
  };
}

/** Days counted from the page's own: `today`, `last-week`. */
export function relativeDays(which: string, today: string): Read {
  const day = (iso: string): Read => ({ edtf: iso, start: iso, end: iso, precision: "day" });
  const week = (iso: string): Read => {
    const monday = mondayOf(iso);
    const sunday = shiftDay(monday, 6);
    return { edtf: `${monday}/${sunday}`, start: monday, end: sunday, precision: "interval" };
  };
  const month = (shift: number): Read => {
    const n = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + shift;
    const point = { year: Math.floor(n / 12), month: (n % 12) + 1, day: null };
    return { edtf: edtfOf(point), start: firstDay(point), end: lastDay(point), precision: "month" };
  };
  if (which === "today") return day(today);
  if (which === "yesterday") return day(shiftDay(today, -1));
  if (which === "tomorrow") return day(shiftDay(today, 1));
  const weekday = /^(last|this|next)-week-([0-6])$/.exec(which);
  if (weekday !== null) {
    const shift = weekday[1] === "last" ? -7 : weekday[1] === "next" ? 7 : 0;
    return day(shiftDay(mondayOf(today), shift + Number(weekday[2])));
  }
  if (which === "last-week") return week(shiftDay(today, -7));
  if (which === "this-week") return week(today);
  if (which === "next-week") return week(shiftDay(today, 7));
  return month(which === "last-month" ? -1 : which === "next-month" ? 1 : 0);
}
