/** Calendar arithmetic on plain days. Everything stays in UTC: no day ever passes through the machine's time zone. */
// The full UTCDate makes formatters when it is loaded: a fifth of the start.
import { UTCDateMini } from "@date-fns/utc";
// One module each: the package as a whole loads some three hundred.
import { addDays } from "date-fns/addDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { startOfISOWeek } from "date-fns/startOfISOWeek";

/** A point in the calendar as written: the parts that the text does not state are null. */
export interface Point {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
const four = (n: number | null): string => (n === null ? "XXXX" : String(n).padStart(4, "0"));

/** Whether the day exists; 29 February is accepted when the year is not known. */
export function isRealDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysIn(year ?? 2000, month);
}

const lengths = new Map<number, number>();

export function daysIn(year: number, month: number): number {
  const key = year * 12 + month;
  let days = lengths.get(key);
  if (days === undefined) {
    days = getDaysInMonth(new UTCDateMini(year, month - 1, 1));
    if (lengths.size < 5000) lengths.set(key, days);
  }
  return days;
}

export const isoDay = (year: number, month: number, day: number): string => `${four(year)}-${two(month)}-${two(day)}`;

/** EDTF of a day or month: `2018-03-09`, `2018-06`, `XXXX-09-30`. */
export function edtfOf(point: Point): string {
  const month = `${four(point.year)}-${two(point.month)}`;
  return point.day === null ? month : `${month}-${two(point.day)}`;
}

export function firstDay(point: Point): string | null {
  return point.year === null ? null : isoDay(point.year, point.month, point.day ?? 1);
}

export function lastDay(point: Point): string | null {
  if (point.year === null) return null;
  return isoDay(point.year, point.month, point.day ?? daysIn(point.year, point.month));
}

const utc = (iso: string) => new UTCDateMini(`${iso}T00:00:00Z`);
const toIso = (date: Date): string => isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());

/** `2018-03-01` + -1 -> `2018-02-28`. */
export function shiftDay(iso: string, days: number): string {
  return toIso(addDays(utc(iso), days));
}

const DAY = 86_400_000;

/** Days from `a` to `b`, each `YYYY-MM-DD`. */
export function daysBetween(a: string, b: string): number {
  // Days of UTC are all of one length; a chronology asks some thousand times a page.
  return (Date.parse(b) - Date.parse(a)) / DAY;
}

/** Monday of the week that the day lies in. */
export function mondayOf(iso: string): string {
  return toIso(startOfISOWeek(utc(iso)));
}
