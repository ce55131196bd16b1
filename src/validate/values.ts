/** What a schema cannot say of a value: that its parts agree with each other. A unit's code is its name's, a date's days are its EDTF's. */
import { allUnits, type UnitLevel } from "../gazetteer/units/index.js";
import { daysIn, isoDay } from "../recognize/calendar.js";
import type { DateValue, Report, Unit } from "../record.js";
import { fold } from "../text/vocabulary.js";
import { pointerTo } from "./pointer.js";

/** One value whose parts contradict each other. */
export interface ValueBreach {
  /** JSON Pointer of the part that does not fit the others. */
  readonly pointer: string;
  readonly message: string;
}

/**
 * Checks every unit and date of a record's reports.
 *
 * @param record a record that is valid against the schema
 * @returns every breach, in the order of the record; empty when all parts agree
 * @example
 * checkValues(record); // [{ pointer: "/reports/0/meeting/host/code", message: "is 784, the code of Huyện Hóc Môn, not of Quận 12" }]
 */
export function checkValues({ reports }: { readonly reports: readonly Report[] }): ValueBreach[] {
  return [...breachesIn(reports, "/reports")];
}

function* breachesIn(value: unknown, pointer: string): Generator<ValueBreach> {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* breachesIn(inner, pointerTo(pointer, index));
    return;
  }
  if ("edtf" in value && "precision" in value) yield* dateBreaches(value as DateValue, pointer);
  else if ("province" in value && "code" in value) yield* unitBreaches(value as Unit, pointer);
  else for (const [key, inner] of Object.entries(value)) yield* breachesIn(inner, pointerTo(pointer, key));
}

function* unitBreaches({ name, type, code }: Unit, pointer: string): Generator<ValueBreach> {
  const isPlace = type !== "tổ chức";
  if (isPlace && !fold(name).startsWith(`${fold(type)} `))
    yield { pointer: `${pointer}/type`, message: `is ${type}, which ${name} is not` };
  if (code === null) return;
  const bearers = bearersOf(code);
  if (!isPlace) yield { pointer: `${pointer}/code`, message: `is ${code}, but ${name} is no administrative unit` };
  else if (bearers.length > 0 && !bearers.some((bearer) => fold(bearer) === fold(name)))
    yield { pointer: `${pointer}/code`, message: `is ${code}, the code of ${bearers.at(-1)}, not of ${name}` };
  else if (bearers.length === 0 && (code.length < 5 || !wards.has(type)))
    yield { pointer: `${pointer}/code`, message: `is ${code}, the code of no ${type}` };
}

/** Codes of wards outside of Hồ Chí Minh City are known by their province only: they are not looked up here. */
const levels: readonly UnitLevel[] = ["province", "district", "ward"];
const wards: ReadonlySet<string> = new Set(["phường", "xã", "thị trấn", "đặc khu"]);
let byCode: ReadonlyMap<string, readonly string[]> | null = null;

function bearersOf(code: string): readonly string[] {
  if (byCode === null) {
    const names = new Map<string, string[]>();
    for (const level of levels)
      for (const entry of allUnits(level)) names.set(entry.code, [...(names.get(entry.code) ?? []), entry.fullName]);
    byCode = names;
  }
  return byCode.get(code) ?? [];
}

type Range = Pick<DateValue, "start" | "end" | "precision">;

function* dateBreaches(date: DateValue, pointer: string): Generator<ValueBreach> {
  const range = rangeOf(date.edtf);
  if (range === null) return;
  for (const key of ["start", "end", "precision"] as const)
    if (date[key] !== range[key])
      yield { pointer: `${pointer}/${key}`, message: `is ${date[key]}, but ${date.edtf} has ${range[key]}` };
}

/**
 * First and last day of an EDTF date, both inclusive, and how precise it is; null for what is written in no record.
 *
 * @example rangeOf("2018-33"); // { start: "2018-01-01", end: "2018-03-31", precision: "quarter" }
 */
export function rangeOf(edtf: string): Range | null {
  const [first, last, more] = edtf.split("/");
  if (more !== undefined) return null;
  const from = pointOf(first!);
  if (last === undefined || from === null) return from;
  const to = pointOf(last);
  return to && { start: from.start, end: to.end, precision: "interval" };
}

/** Whether a day that EDTF allows is one of the calendar: 2018-02-31 is none. */
export function isOnCalendar(edtf: string): boolean {
  const [year, month, day] = edtf.split("-").map(Number) as [number, number?, number?];
  if (month === undefined || day === undefined) return pointOf(edtf) !== null;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number.isNaN(year) ? 2000 : year, month);
}

function pointOf(edtf: string): Range | null {
  const [, year, part, day] = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
  if (year === undefined) return null;
  const span = (first: number, months: number, precision: Range["precision"]): Range => {
    const last = first + months - 1;
    if (year === "XXXX") return { start: null, end: null, precision };
    return {
      start: isoDay(Number(year), first, 1),
      end: isoDay(Number(year), last, daysIn(Number(year), last)),
      precision,
    };
  };
  if (part === undefined) return span(1, 12, "year");
  const number = Number(part);
  if (day !== undefined) return year === "XXXX" ? span(1, 1, "day") : { start: edtf, end: edtf, precision: "day" };
  if (number >= 1 && number <= 12) return span(number, 1, "month");
  if (number >= 21 && number <= 24) return span((number - 21) * 3 + 1, 3, "season");
  if (number >= 33 && number <= 36) return span((number - 33) * 3 + 1, 3, "quarter");
  return number === 40 || number === 41 ? span((number - 40) * 6 + 1, 6, "half") : null;
}
