/** Dates of a section: the year completed from the page's date, the role read from the words around. */
import type { AnnotationOf } from "../recognize/annotation.js";
import { daysBetween, daysIn, edtfOf, firstDay, isoDay, isRealDay, lastDay, mondayOf, type Point, shiftDay } from "../recognize/calendar.js";
import type { DateReading } from "../recognize/date.js";
import { normAt, sentenceAround } from "../recognize/scan.js";
import type { DateValue } from "../record.js";
import { cleanText, ofType, type PageContext, type Section } from "./context.js";

export interface SectionDate {
  readonly value: DateValue;
  readonly annotation: AnnotationOf<"date"> | AnnotationOf<"relativeDate">;
}

/** Every date of the section in order of appearance; roles `meeting` and `planned` come later, from those who use them. */
export function datesOf(section: Section): SectionDate[] {
  const { page } = section;
  const out: SectionDate[] = [];
  for (const annotation of section.annotations) {
    if (annotation.block === page.title.block) continue;
    if (annotation.type === "date") {
      for (const reading of annotation.value.readings) {
        const value = dateValue(section, annotation, reading);
        if (value !== null) out.push({ value, annotation });
      }
    } else if (annotation.type === "relativeDate") {
      const value = relativeValue(page, annotation);
      if (value !== null) out.push({ value, annotation });
    } else if (annotation.type === "impossibleDate") {
      const { start, end } = annotation;
      page.issues.push({ severity: "warning", code: "impossible-date", message: `${page.scan.text.slice(start, end)} is no day of the calendar`, start, end });
    }
  }
  return out;
}

function dateValue(section: Section, annotation: AnnotationOf<"date">, reading: DateReading): DateValue | null {
  const { page } = section;
  const { scan } = page;
  const text = cleanText(scan, annotation.from, annotation.to);
  const { timeOfDay } = annotation.value;
  const role = roleOf(section, annotation, reading);
  const base = { role, timeOfDay, text };
  let value: DateValue | null;
  let inferred = false;
  if (reading.kind === "point" || reading.kind === "interval") {
    const stated = reading.from.year ?? reading.to?.year ?? null;
    inferred = stated === null;
    const year = stated ?? yearOf(page, section, reading.to ?? reading.from, annotation);
    const from = withYear(reading.from, reading.from.year ?? year);
    if (from.day !== null && !isRealDay(from.year, from.month, from.day)) return null;
    if (reading.kind === "point") {
      value = { edtf: edtfOf(from), start: firstDay(from), end: lastDay(from), precision: from.day === null ? "month" : "day", ...base };
    } else {
      const to = withYear(reading.to, reading.to.year ?? year);
      const late = from.year !== null && to.year !== null && from.year === to.year && from.month > to.month ? withYear(from, from.year - 1) : from;
      value = { edtf: `${edtfOf(late)}/${edtfOf(to)}`, start: firstDay(late), end: lastDay(to), precision: "interval", ...base };
    }
  } else {
    inferred = reading.year === null;
    const year = reading.year ?? sectionYear(page, section);
    if (year === null) return null;
    value = { ...partOfYear(reading.kind, reading.part, year), ...base };
  }
  const place = { start: annotation.start, end: annotation.end, rule: annotation.rule };
  page.ledger.cite(value, null, { ...place, certainty: inferred ? "inferred" : "stated" });
  page.ledger.cite(value, "text", { ...place, certainty: "stated" });
  return value;
}

const withYear = (point: Point, year: number | null): Point => ({ ...point, year });

function partOfYear(kind: "quarter" | "half" | "season", part: number, year: number): Pick<DateValue, "edtf" | "start" | "end" | "precision"> {
  const months = kind === "half" ? 6 : 3;
  const first = (part - 1) * months + 1;
  const last = first + months - 1;
  const code = (kind === "quarter" ? 32 : kind === "half" ? 39 : 20) + part;
  return { edtf: `${year}-${code}`, start: isoDay(year, first, 1), end: isoDay(year, last, daysIn(year, last)), precision: kind };
}

/** The year a section speaks of when it states no other: the title's, else the page's. */
function sectionYear(page: PageContext, section: Section): number | null {
  const stated = ofType(section, "date").flatMap((a) => a.value.readings).find((r) => (r.kind === "point" || r.kind === "interval") && r.from.year !== null);
  if (page.publishedOn !== null) return Number(page.publishedOn.slice(0, 4));
  if (page.title.year !== null) return page.title.year.value;
  return stated !== undefined && "from" in stated ? stated.from.year : null;
}

/**
 * Year of a day and month that state none: the one that brings it nearest before the page's date. A review published in
 * January speaks of last year's autumn; an announcement may lie a little ahead.
 */
function yearOf(page: PageContext, section: Section, point: Point, annotation: AnnotationOf<"date">): number | null {
  const { scan } = page;
  const next = normAt(scan.t, annotation.to, scan.t.length);
  const after = normAt(scan.t, annotation.to + 1, scan.t.length);
  if (page.publishedOn === null) return nearbyYear(section, annotation);
  const year = Number(page.publishedOn.slice(0, 4));
  if (next === "năm" && (after === "nay" || after === "này")) return year;
  if (next === "năm" && (after === "trước" || after === "ngoái" || after === "qua")) return year - 1;
  if (next === "năm" && (after === "sau" || after === "tới")) return year + 1;
  const day = firstDay({ ...point, year });
  if (day === null) return year;
  const ahead = daysBetween(page.publishedOn, day);
  const announced = isAhead(scan, annotation);
  if (announced) return ahead < -31 ? year + 1 : year;
  return ahead > (point.day === null ? 62 : 45) ? year - 1 : year;
}

const AHEAD = new Set(["kiến", "sẽ", "trước", "hạn"]);

/** `dự kiến`, `sẽ`, `trước ngày`: the day is yet to come. */
function isAhead(scan: PageContext["scan"], annotation: AnnotationOf<"date">): boolean {
  const from = scan.first[annotation.block] as number;
  const [start] = sentenceAround(scan.t, annotation.from, from, scan.first[annotation.block + 1] as number);
  for (let i = annotation.from - 1; i >= start && i >= annotation.from - 25; i--) {
    const norm = scan.t.norm[i] as string;
    if (AHEAD.has(norm) && (norm !== "kiến" || normAt(scan.t, i - 1, i) === "dự")) return true;
  }
  return false;
}

/** Without a page date: the year that the section's other dates state, or its title. */
function nearbyYear(section: Section, annotation: AnnotationOf<"date">): number | null {
  let nearest: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const other of ofType(section, "date")) {
    for (const reading of other.value.readings) {
      const year = reading.kind === "point" || reading.kind === "interval" ? reading.from.year : reading.year;
      const away = Math.abs(other.from - annotation.from);
      if (year !== null && year !== undefined && other.block !== section.page.title.block && away < distance) {
        nearest = year;
        distance = away;
      }
    }
  }
  return section.page.title.year?.value ?? nearest;
}

function relativeValue(page: PageContext, annotation: AnnotationOf<"relativeDate">): DateValue | null {
  const today = page.publishedOn;
  if (today === null) return null;
  const { which, timeOfDay } = annotation.value;
  const text = cleanText(page.scan, annotation.from, annotation.to);
  const base = { role: "other" as const, timeOfDay, text };
  const day = (iso: string): DateValue => ({ edtf: iso, start: iso, end: iso, precision: "day", ...base });
  const week = (iso: string): DateValue => {
    const monday = mondayOf(iso);
    const sunday = shiftDay(monday, 6);
    return { edtf: `${monday}/${sunday}`, start: monday, end: sunday, precision: "interval", ...base };
  };
  const month = (shift: number): DateValue => {
    const n = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + shift;
    const point = { year: Math.floor(n / 12), month: (n % 12) + 1, day: null };
    return { edtf: edtfOf(point), start: firstDay(point), end: lastDay(point), precision: "month", ...base };
  };
  const value =
    which === "today" ? day(today)
    : which === "yesterday" ? day(shiftDay(today, -1))
    : which === "tomorrow" ? day(shiftDay(today, 1))
    : which === "last-week" ? week(shiftDay(today, -7))
    : which === "this-week" ? week(today)
    : which === "next-week" ? week(shiftDay(today, 7))
    : month(which === "last-month" ? -1 : which === "next-month" ? 1 : 0);
  page.ledger.cite(value, null, { start: annotation.start, end: annotation.end, rule: annotation.rule, certainty: "inferred" });
  return value;
}

const DOCUMENTS = new Set(["công văn", "quyết định", "chỉ thị", "thông tư", "kế hoạch", "hướng dẫn", "nghị quyết", "thông báo", "nghị định", "kết luận", "tờ trình", "công điện", "giấy mời", "quy chế", "thông tri", "văn bản", "sắc lệnh", "điều lệ"]);
const DEADLINES = ["trước ngày", "hạn chót", "hạn cuối", "chậm nhất", "muộn nhất", "hết ngày", "thời hạn", "trước tháng", "hết tháng", "hạn nộp", "trước"];
const ANNIVERSARY = ["kỷ niệm", "thành lập", "sinh nhật", "truyền thống", "ra đời", "ngày mất", "ngày sinh", "lịch sử"];

/** Role that the words around give a date; `meeting` and `planned` are given by the facts that use it. */
function roleOf(section: Section, annotation: AnnotationOf<"date">, reading: DateReading): DateValue["role"] {
  const { scan } = section.page;
  const { t } = scan;
  const from = scan.first[annotation.block] as number;
  const to = scan.first[annotation.block + 1] as number;
  const [start] = sentenceAround(t, annotation.from, from, to);
  const lead = t.norm.slice(Math.max(start, annotation.from - 18), annotation.from);
  const words = lead.join(" ");
  if (isDocumentDate(section, annotation, lead)) return "document";
  if (reading.kind === "interval" && reading.from.year !== null && reading.to.year !== null && reading.from.day !== null && reading.to.year - reading.from.year >= 2) return "historic";
  const near = lead.slice(-10).join(" ");
  if (ANNIVERSARY.some((word) => near.includes(word)) && yearIn(reading) !== null && isPast(section, reading)) return "historic";
  const close = lead.slice(-4).join(" ");
  if (DEADLINES.some((word) => (word === "trước" ? close.endsWith("trước") || close.endsWith("trước ngày") : close.includes(word)))) return "deadline";
  if (/(?:hoàn thành|nộp|gửi|báo cáo)[^.]*(?:đến|vào) ngày$/.test(words)) return "deadline";
  return "other";
}

const yearIn = (reading: DateReading): number | null => (reading.kind === "point" || reading.kind === "interval" ? reading.from.year : reading.year);

/** Two years and more before the page or the section's own year: what is remembered, not what is reported. */
function isPast(section: Section, reading: DateReading): boolean {
  const now = section.page.publishedOn === null ? (section.page.title.year?.value ?? null) : Number(section.page.publishedOn.slice(0, 4));
  const year = yearIn(reading);
  return year !== null && (now === null || year < now - 1);
}

/** `62/HD-MT ngày 23/2/2013`, `Chỉ thị số 11 … ngày 13/4/2007`. */
function isDocumentDate(section: Section, annotation: AnnotationOf<"date">, lead: readonly string[]): boolean {
  const before = lead.at(-1);
  if (before !== "ngày" && before !== "(" && before !== "-" && before !== ",") return false;
  const number = section.annotations.some((a) => a.type === "documentNumber" && a.block === annotation.block && a.to <= annotation.from && annotation.from - a.to <= 4);
  if (number) return true;
  for (let k = lead.length - 2; k >= 0 && k >= lead.length - 14; k--) {
    const pair = `${lead[k]} ${lead[k + 1]}`;
    if (DOCUMENTS.has(pair)) return lead.slice(k).includes("số") || lead.slice(k).some((w) => /^\d+$/.test(w));
  }
  return false;
}

/** The section's `dates`: one entry a distinct value, in order of appearance; the weightier role wins. */
export function distinctDates(page: PageContext, dates: readonly SectionDate[]): DateValue[] {
  const seen = new Map<string, DateValue>();
  for (const { value } of dates) {
    const known = seen.get(value.edtf);
    if (known === undefined) {
      const copy = { ...value };
      page.ledger.copy(value, copy);
      seen.set(value.edtf, copy);
      continue;
    }
    page.ledger.cite(known, null, ...page.ledger.cited(value, null));
    if (known.role === "other" && value.role !== "other") known.role = value.role;
    if (value.role === "meeting") known.role = "meeting";
    known.timeOfDay ??= value.timeOfDay;
  }
  return [...seen.values()];
}
