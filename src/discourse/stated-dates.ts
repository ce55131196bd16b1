/** Dates that state their year: those without one lean on them. */
import type { AnnotationOf } from "../recognize/annotation.js";
import { daysBetween, firstDay, lastDay, type Point } from "../recognize/calendar.js";
import type { DateReading } from "../recognize/date.js";

export interface StatedDate {
  readonly at: number;
  readonly block: number;
  /** First day, ISO. */
  readonly day: string;
}

/** So many stated dates tell as much as all of them. */
const MOST_STATED = 60;

export const yearIn = (reading: DateReading): number | null =>
  reading.kind === "point" || reading.kind === "interval"
    ? (reading.from.year ?? reading.to?.year ?? null)
    : reading.year;

/** The last day of `2/10/1996 - 2/10/2016`: what is remembered, not what lasted. */
export function anniversaryEnd(reading: DateReading): string | null {
  if (reading.kind !== "interval" || reading.from.day === null) return null;
  const { from, to } = reading;
  return from.year !== null && to.year !== null && to.year - from.year >= 2 ? firstDay(to) : null;
}

export function statedIn(told: readonly AnnotationOf<"date">[]): StatedDate[] {
  const out: StatedDate[] = [];
  for (const { from, block, value } of told) {
    const [reading] = value.readings;
    const year = reading === undefined ? null : yearIn(reading);
    if (reading === undefined || year === null || anniversaryEnd(reading) !== null) continue;
    const day = firstDayOf(reading, year);
    if (day !== null) out.push({ at: from, block, day });
    if (out.length === MOST_STATED) break;
  }
  return out;
}

function firstDayOf(reading: DateReading, year: number): string | null {
  if (reading.kind === "point" || reading.kind === "interval") {
    const point = reading.to ?? reading.from;
    return firstDay({ ...point, year: point.year ?? year });
  }
  // A part of a year is told of when it is over.
  const months = reading.kind === "half" ? 6 : 3;
  return lastDay({ year, month: reading.part * months, day: null });
}

/** The year that brings a day nearest to `day`. */
export function nearestYear(point: Point, day: string): number {
  const year = Number(day.slice(0, 4));
  let best = year;
  let least = Number.POSITIVE_INFINITY;
  for (const y of [year - 1, year, year + 1]) {
    const there = firstDay({ ...point, year: y });
    const far = there === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(day, there));
    if (far < least) {
      least = far;
      best = y;
    }
  }
  return best;
}
