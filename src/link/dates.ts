/** Dates of a section: the year completed from the page's date, the role read from the words around. */

import { cleanText, firstFrom, type PageContext, type Section } from "../discourse/context.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
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
} from "../recognize/calendar.js";
import type { DateReading } from "../recognize/date.js";
import { endsSentence } from "../recognize/scan.js";
import type { DateValue } from "../record.js";
import { roleOf } from "./date-roles.js";
import { YearFinder, yearIn } from "./date-years.js";

export interface SectionDate {
  readonly value: DateValue;
  readonly annotation: AnnotationOf<"date"> | AnnotationOf<"relativeDate">;
}

/** Every date of the section in order of appearance; roles `meeting` and `planned` come later, from those who use them. */
export function datesOf(section: Section): SectionDate[] {
  const { page } = section;
  const years = new YearFinder(section);
  const out: SectionDate[] = [];
  section.annotations.forEach((annotation, index) => {
    if (annotation.block === page.title.block) return;
    if (annotation.type === "date") {
      for (const reading of annotation.value.readings) {
        const value = dateValue(section, index, annotation, reading, years);
        if (value !== null) out.push({ value, annotation });
      }
    } else if (annotation.type === "relativeDate") {
      const value =
        annotation.value.which === "same-day" ? sameDay(section, annotation, years) : relativeValue(page, annotation);
      if (value !== null) out.push({ value, annotation });
    } else if (annotation.type === "impossibleDate") {
      const { start, end } = annotation;
      page.issues.push({
        severity: "warning",
        code: "impossible-date",
        message: `${page.scan.text.slice(start, end)} is no day of the calendar`,
        start,
        end,
      });
    }
  });
  return out;
}

/** The dates that stand in tokens `[from, to)`; `dates` is in text order. */
export function datesWithin(dates: readonly SectionDate[], from: number, to: number): SectionDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((dates[mid] as SectionDate).annotation.from < from) low = mid + 1;
    else high = mid;
  }
  const out: SectionDate[] = [];
  for (let k = low; k < dates.length; k++) {
    const date = dates[k] as SectionDate;
    if (date.annotation.from >= to) break;
    if (date.annotation.to <= to) out.push(date);
  }
  return out;
}

type Read = Pick<DateValue, "edtf" | "start" | "end" | "precision">;

function dateValue(
  section: Section,
  index: number,
  annotation: AnnotationOf<"date">,
  reading: DateReading,
  years: YearFinder,
): DateValue | null {
  const { page } = section;
  const role = roleOf(section, index, reading, (ago) => isPast(page, reading, ago));
  const stated = yearIn(reading);
  const read =
    reading.kind === "point" || reading.kind === "interval"
      ? daysOf(reading, annotation, years, role === "deadline")
      : partOf(reading, annotation, years);
  if (read === null) return null;
  const value: DateValue = {
    edtf: read.edtf,
    start: read.start,
    end: read.end,
    precision: read.precision,
    role,
    timeOfDay: annotation.value.timeOfDay,
    text: cleanText(page.scan, annotation.from, annotation.to),
  };
  const { start, end, rule } = annotation;
  page.ledger.cite(value, null, { start, end, rule, certainty: stated === null ? "inferred" : "stated" });
  page.ledger.cite(value, "text", { start, end, rule, certainty: "stated" });
  return value;
}

const withYear = ({ month, day }: Point, year: number | null): Point => ({ year, month, day });

function daysOf(
  reading: Extract<DateReading, { from: Point }>,
  annotation: AnnotationOf<"date">,
  years: YearFinder,
  deadline: boolean,
): Read | null {
  const last = reading.to ?? reading.from;
  const ofYear = annotation.rule === "date/months-of-year";
  const year =
    yearIn(reading) ??
    (ofYear ? years.ofPart(reading.from.month, annotation) : years.ofDay(last, annotation, deadline));
  const from = withYear(reading.from, reading.from.year ?? year);
  if (from.day !== null && !isRealDay(from.year, from.month, from.day)) return null;
  if (reading.kind === "point")
    return {
      edtf: edtfOf(from),
      start: firstDay(from),
      end: lastDay(from),
      precision: from.day === null ? "month" : "day",
    };
  const to = withYear(reading.to, reading.to.year ?? year);
  // `từ 25/12 đến 5/1`: the year found is the last day's.
  const start =
    from.year !== null && from.year === to.year && from.month > to.month ? withYear(from, from.year - 1) : from;
  return { edtf: `${edtfOf(start)}/${edtfOf(to)}`, start: firstDay(start), end: lastDay(to), precision: "interval" };
}

function partOf(
  reading: Extract<DateReading, { kind: "quarter" | "half" | "season" }>,
  annotation: AnnotationOf<"date">,
  years: YearFinder,
): Read | null {
  const { kind, part } = reading;
  const months = kind === "half" ? 6 : 3;
  const first = (part - 1) * months + 1;
  const year = reading.year ?? years.ofPart(first, annotation);
  if (year === null) return null;
  const last = first + months - 1;
  const code = (kind === "quarter" ? 32 : kind === "half" ? 39 : 20) + part;
  return {
    edtf: `${year}-${code}`,
    start: isoDay(year, first, 1),
    end: isoDay(year, last, daysIn(year, last)),
    precision: kind,
  };
}

/** More than `ago` years before the page, or the title's year: what is remembered, not what is reported. */
function isPast(page: PageContext, reading: DateReading, ago: number): boolean {
  const now = page.publishedOn === null ? (page.title.year?.value ?? null) : Number(page.publishedOn.slice(0, 4));
  const year = yearIn(reading);
  return year !== null && (now === null ? ago < 2 : year < now - ago);
}

/** Blocks back in which the day of `chiều cùng ngày` may stand, also in another cluster's section. */
const NEAR_BLOCKS = 12;

/** `Chiều cùng ngày`: the last single day named before. */
function sameDay(section: Section, annotation: AnnotationOf<"relativeDate">, years: YearFinder): DateValue | null {
  const { page } = section;
  for (let k = firstFrom(page.annotations, annotation.from) - 1; k >= 0; k--) {
    const other = page.annotations[k] as Annotation;
    if (annotation.block - other.block > NEAR_BLOCKS || other.block === page.title.block) return null;
    if (other.type !== "date") continue;
    const [reading] = other.value.readings;
    if (reading?.kind !== "point" || reading.from.day === null || other.value.readings.length > 1) return null;
    const read = daysOf(reading, other, years, false);
    if (read === null) return null;
    const text = cleanText(page.scan, annotation.from, annotation.to);
    const value: DateValue = { ...read, role: "other", timeOfDay: annotation.value.timeOfDay, text };
    for (const { start, end } of [other, annotation])
      page.ledger.cite(value, null, { start, end, rule: annotation.rule, certainty: "inferred" });
    const { start, end, rule } = annotation;
    page.ledger.cite(value, "text", { start, end, rule, certainty: "stated" });
    return value;
  }
  return null;
}

function relativeValue(page: PageContext, annotation: AnnotationOf<"relativeDate">): DateValue | null {
  const today = page.publishedOn;
  if (today === null) return null;
  const { which, timeOfDay } = annotation.value;
  const text = cleanText(page.scan, annotation.from, annotation.to);
  const value: DateValue = { ...relativeDays(which, today), role: "other", timeOfDay, text };
  page.ledger.cite(value, null, {
    start: annotation.start,
    end: annotation.end,
    rule: annotation.rule,
    certainty: "inferred",
  });
  return value;
}

function relativeDays(which: string, today: string): Read {
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
  if (which === "last-week") return week(shiftDay(today, -7));
  if (which === "this-week") return week(today);
  if (which === "next-week") return week(shiftDay(today, 7));
  return month(which === "last-month" ? -1 : which === "next-month" ? 1 : 0);
}

/** What is announced for a day after the meeting is planned, also where no gathering is named. */
export function markAnnounced(page: PageContext, dates: readonly SectionDate[], meeting: string | null): void {
  const now = meeting ?? page.publishedOn;
  let planned: SectionDate["annotation"] | null = null;
  for (const { value, annotation } of dates) {
    if (value.role === "planned") planned = annotation;
    if (value.role !== "other" || value.end === null || (now !== null && value.end <= now)) continue;
    // `tháng 6 giao lưu tại Quận 5; quý III kiểm tra chéo`: the list of what is planned goes on.
    const goesOn = planned !== null && isNextOf(page, planned, annotation);
    if (!goesOn && !isStillToCome(page, value) && !isSaidToCome(page, annotation)) continue;
    value.role = "planned";
    if (goesOn) planned = annotation;
  }
}

/** Words announce it; the heading of a plan is not enough. */
function isSaidToCome({ moods }: PageContext, annotation: Annotation): boolean {
  const { mood, rule } = moods.ofDay(annotation);
  return mood === "announced" && (rule === "announced/before" || rule === "announced/behind");
}

/** Days after the page's own, whatever is said of them. */
const isStillToCome = ({ publishedOn }: PageContext, { start, precision }: DateValue): boolean =>
  publishedOn !== null && start !== null && start > publishedOn && precision === "interval";

/** The part of the sentence between two semicolons that begins with the date. */
function isNextOf({ scan }: PageContext, before: Annotation, { from, block }: Annotation): boolean {
  const { t } = scan;
  if (block !== before.block || t.norm[from - 1] !== ";") return false;
  for (let i = before.to; i < from; i++) if (endsSentence(t, i, from)) return false;
  return true;
}

/** A date told a thousand times is cited where it was told first. */
const MOST_CITES = 50;

/** The section's `dates`: one entry a distinct value, in order of appearance; the weightier role wins. */
export function distinctDates(page: PageContext, dates: readonly SectionDate[]): DateValue[] {
  const seen = new Map<string, DateValue>();
  for (const { value, annotation } of dates) {
    const known = seen.get(value.edtf);
    if (known === undefined) {
      const copy = { ...value };
      page.ledger.copy(value, copy);
      seen.set(value.edtf, copy);
      continue;
    }
    if (page.ledger.cited(known, null).length < MOST_CITES)
      page.ledger.cite(known, null, ...page.ledger.cited(value, null));
    if (known.role === "other" && value.role !== "other") known.role = value.role;
    if (value.role === "meeting") known.role = "meeting";
    // `Chiều cùng ngày` tells of another hour of the day.
    if (annotation.type === "date" || annotation.value.which !== "same-day") known.timeOfDay ??= value.timeOfDay;
  }
  return [...seen.values()];
}
