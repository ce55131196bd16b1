/** Dates of a section: the year completed from the page's date, the role read from the words around. */

import { Chronology } from "../../discourse/chronology.js";
import { cleanText, firstFrom, ofType, type PageContext, type Section } from "../../discourse/context.js";
import type { OpenDate } from "../../discourse/open-date.js";
import type { SectionDate } from "../../discourse/section-date.js";
import { yearIn } from "../../discourse/stated-dates.js";
import type { Annotation, AnnotationOf } from "../../recognize/annotation.js";
import { type DateReading, FEAST } from "../../recognize/date.js";
import type { DateValue } from "../../record.js";
import { roleOf } from "./roles.js";
import { readIn, relativeDays } from "./value.js";

/** Every date of the section in order of appearance; roles `meeting` and `planned` come later, from those who use them. */
export function datesOf(section: Section): SectionDate[] {
  const { page } = section;
  const out: SectionDate[] = [];
  section.annotations.forEach((annotation, index) => {
    if (annotation.block === page.title.block) return;
    if (annotation.type === "date") {
      for (const reading of annotation.value.readings) {
        const value = dateValue(section, index, annotation, reading);
        if (value !== null)
          out.push({ value, annotation, open: yearIn(reading) === null ? reading : null, like: null });
      }
    } else if (annotation.type === "relativeDate") {
      const date = annotation.value.which === "same-day" ? sameDay(page, annotation) : relative(page, annotation);
      if (date !== null) out.push(date);
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

/** The dates that the years of others lean on: those that tell, not what is cited or remembered. */
export function chronologyOf(section: Section, dates: readonly SectionDate[]): Chronology {
  return new Chronology(
    section,
    dates.flatMap(({ annotation, value }) =>
      annotation.type === "date" && value.role !== "document" && value.role !== "historic" ? [annotation] : [],
    ),
  );
}

/** Gives an open date its year, once; says so where nothing tells it. */
export function settleYear({ page }: Section, date: SectionDate, chronology: Chronology): void {
  const wanted = openDate(date);
  if (wanted === null || date.open === null) return;
  const year = chronology.yearOf(wanted);
  page.decisions.push(() => chronology.decisionOf(wanted));
  const read = readIn(date.open, year);
  if (read !== null) Object.assign(date.value, read);
  if (year === null && date.value.edtf !== "") saysUnknown(page, date);
}

/** Gives every other open date its year; parts of a year that have none are left out. */
export function settleYears(
  section: Section,
  dates: readonly SectionDate[],
  chronology: Chronology,
  settled: SectionDate | null,
): SectionDate[] {
  for (const date of dates) if (date !== settled) settleYear(section, date, chronology);
  for (const { value, like } of dates)
    if (like !== null) Object.assign(value, { edtf: like.edtf, start: like.start, end: like.end });
  return dates.filter(({ value }) => value.edtf !== "");
}

/** The first day that an open date would have; of others the one that they have. */
export function firstDayOf(date: SectionDate, chronology: Chronology): string | null {
  const wanted = openDate(date);
  if (wanted === null || date.open === null || date.value.start !== null) return date.value.start;
  return readIn(date.open, chronology.yearOf(wanted))?.start ?? null;
}

function saysUnknown({ issues, scan }: PageContext, { annotation: { start, end } }: SectionDate): void {
  issues.push({
    severity: "warning",
    code: "unknown-year",
    message: `nothing tells the year of ${scan.text.slice(start, end)}`,
    start,
    end,
  });
}

/** What the chronology is asked for, or null where the year is stated. */
function openDate({ open, annotation, value }: SectionDate): OpenDate | null {
  if (open === null || annotation.type !== "date") return null;
  const deadline = value.role === "deadline";
  if (open.kind !== "point" && open.kind !== "interval") {
    const months = open.kind === "half" ? 6 : 3;
    const month = (open.part - 1) * months + 1;
    return { annotation, point: { year: null, month, day: null }, lastMonth: month + months - 1, part: true, deadline };
  }
  const part = annotation.rule === "date/months-of-year";
  const turns = open.to !== null && open.from.month > open.to.month;
  const point = part || turns || open.to === null ? open.from : open.to;
  return { annotation, point, lastMonth: (open.to ?? open.from).month, part, deadline };
}

function dateValue(
  section: Section,
  index: number,
  annotation: AnnotationOf<"date">,
  reading: DateReading,
): DateValue | null {
  const { page } = section;
  const stated = yearIn(reading);
  const read = readIn(reading, stated);
  if (read === null) return null;
  const value: DateValue = {
    ...read,
    role: roleOf(section, index, reading, (ago) => isPast(page, reading, ago)),
    timeOfDay: annotation.value.timeOfDay,
    text: cleanText(page.scan, annotation.from, annotation.to),
  };
  const { start, end, rule } = annotation;
  page.provenance.cite(value, null, { start, end, rule, certainty: stated === null ? "inferred" : "stated" });
  page.provenance.cite(value, "text", { start, end, rule, certainty: "stated" });
  page.dated.set(annotation, value);
  return value;
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
function sameDay(page: PageContext, annotation: AnnotationOf<"relativeDate">): SectionDate | null {
  for (let k = firstFrom(page.annotations, annotation.from) - 1; k >= 0; k--) {
    const other = page.annotations[k] as Annotation;
    if (annotation.block - other.block > NEAR_BLOCKS || other.block === page.title.block) return null;
    if (other.type !== "date") continue;
    const like = page.dated.get(other);
    if (like === undefined || like.precision !== "day" || other.value.readings.length > 1) return null;
    const text = cleanText(page.scan, annotation.from, annotation.to);
    const value: DateValue = { ...like, role: "other", timeOfDay: annotation.value.timeOfDay, text };
    for (const { start, end } of [other, annotation])
      page.provenance.cite(value, null, { start, end, rule: annotation.rule, certainty: "inferred" });
    const { start, end, rule } = annotation;
    page.provenance.cite(value, "text", { start, end, rule, certainty: "stated" });
    return { value, annotation, open: null, like };
  }
  return null;
}

function relative(page: PageContext, annotation: AnnotationOf<"relativeDate">): SectionDate | null {
  const today = page.publishedOn;
  if (today === null) return null;
  const { which, timeOfDay } = annotation.value;
  const text = cleanText(page.scan, annotation.from, annotation.to);
  const value: DateValue = { ...relativeDays(which, today), role: "other", timeOfDay, text };
  page.provenance.cite(value, null, {
    start: annotation.start,
    end: annotation.end,
    rule: annotation.rule,
    certainty: "inferred",
  });
  return { value, annotation, open: null, like: null };
}

/**
 * What begins after the meeting, or after the page's own day, is planned, whatever is said of it. A feast is only named with its
 * day; nobody plans by the day beyond the next year.
 */
export function markAnnounced(section: Section, dates: readonly SectionDate[], meeting: string | null): void {
  const { page } = section;
  const now = meeting ?? page.publishedOn;
  if (now === null) return;
  const last = `${Number(now.slice(0, 4)) + 1}-12-31`;
  for (const { value, annotation } of dates) {
    const { role, start, end } = value;
    if (role !== "other" || start === null || start > last || annotation.rule === FEAST) continue;
    const isAhead = start > now || (end !== null && end > now && isSaidToCome(page, annotation));
    if (isAhead && !isLookedBackOn(section, annotation)) value.role = "planned";
  }
}

/** `Hội nghị sơ kết 6 tháng đầu năm`: the time that a gathering looks back on, whenever it is held. */
function isLookedBackOn(section: Section, { from }: Annotation): boolean {
  const events = ofType(section, "event");
  return (events[firstFrom(events, from) - 1]?.to ?? 0) > from;
}

/** Words announce it; the heading of a plan is not enough. */
function isSaidToCome({ moods }: PageContext, annotation: Annotation): boolean {
  const { mood, rule } = moods.ofDay(annotation);
  return mood === "announced" && (rule === "announced/before" || rule === "announced/behind");
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
      page.provenance.copy(value, copy);
      seen.set(value.edtf, copy);
      continue;
    }
    if (page.provenance.cited(known, null).length < MOST_CITES)
      page.provenance.cite(known, null, ...page.provenance.cited(value, null));
    if (known.role === "other" && value.role !== "other") known.role = value.role;
    if (value.role === "meeting") known.role = "meeting";
    // `Chiều cùng ngày` tells of another hour of the day.
    if (annotation.type === "date" || annotation.value.which !== "same-day") known.timeOfDay ??= value.timeOfDay;
  }
  return [...seen.values()];
}
