/** The year of dates that state none: the page's own date makes it right. */

import { ofType, type PageContext, type Section } from "../discourse/context.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { daysBetween, firstDay, isoDay, type Point } from "../recognize/calendar.js";
import type { DateReading } from "../recognize/date.js";
import { normAt } from "../recognize/scan.js";

/** A day or month this far after the page's date, unannounced, is last year's. */
const DAYS_AHEAD = 31;
const MONTHS_AHEAD = 62;

interface StatedYear {
  readonly at: number;
  readonly year: number;
  /** ISO day where one is stated, of an interval the last. */
  readonly day: string | null;
}

/** Completes the dates of one section; what it must know of the others is gathered once. */
export class YearFinder {
  readonly #page: PageContext;
  /** Token and year of the dates that state one, in text order. */
  readonly #stated: readonly StatedYear[];

  constructor(section: Section) {
    this.#page = section.page;
    this.#stated = ofType(section, "date").flatMap(({ from, block, value }) => {
      const [reading] = value.readings;
      const year = block === section.page.title.block || reading === undefined ? null : yearIn(reading);
      if (year === null || reading === undefined) return [];
      const point = reading.kind === "point" || reading.kind === "interval" ? (reading.to ?? reading.from) : null;
      return [{ at: from, year, day: point === null ? null : firstDay({ ...point, year: point.year ?? year }) }];
    });
  }

  /**
   * Year of a day and month: the one that brings it nearest before the page's date. A review published in January speaks
   * of last year's autumn; an announcement may lie ahead.
   */
  ofDay(point: Point, annotation: AnnotationOf<"date">, deadline: boolean): number | null {
    const { publishedOn } = this.#page;
    if (publishedOn === null) return this.#withoutPageDate(annotation, point.month);
    const year = Number(publishedOn.slice(0, 4));
    const said = saidYear(this.#page, annotation, year);
    if (said !== null) return said;
    const day = firstDay({ ...point, year });
    if (day === null) return year;
    const ahead = daysBetween(publishedOn, day);
    if (deadline || this.#page.moods.ofDay(annotation).mood === "announced")
      return ahead < (point.day === null ? -62 : -31) ? year + 1 : year;
    return ahead > (point.day === null ? MONTHS_AHEAD : DAYS_AHEAD) ? year - 1 : year;
  }

  /** Year of a quarter, half or run of months that begins in `month`: the one the title reviews, else the page's. */
  ofPart(month: number, annotation: AnnotationOf<"date">): number | null {
    const { publishedOn, title } = this.#page;
    if (publishedOn === null) return title.year?.value ?? this.#nearest(annotation.from);
    const year = Number(publishedOn.slice(0, 4));
    const said = saidYear(this.#page, annotation, year);
    if (said !== null) return said;
    if (this.#page.moods.ofDay(annotation).mood === "announced" || this.#leadsAhead(annotation, publishedOn))
      return year;
    if (title.year?.value === year - 1) return year - 1;
    // In January the months that began with it are still to come: a review means last year's.
    if (month === 1 && annotation.rule !== "date/quarter" && publishedOn.slice(5, 7) === "01") return year - 1;
    return daysBetween(publishedOn, isoDay(year, month, 1)) > MONTHS_AHEAD ? year - 1 : year;
  }

  /** `quý III kiểm tra chéo; tổng kết vào ngày 10/12/2022`: the sentence goes on to a day still to come. */
  #leadsAhead(annotation: AnnotationOf<"date">, publishedOn: string): boolean {
    const [, end] = this.#page.sentences.around(annotation.from);
    for (let k = this.#firstAfter(annotation.from); k < this.#stated.length; k++) {
      const { at, day } = this.#stated[k] as StatedYear;
      if (at >= end) return false;
      if (day !== null && day > publishedOn) return true;
    }
    return false;
  }

  /** The title's year, else the nearest stated one. A review of a year is held in the first months of the next. */
  #withoutPageDate(annotation: AnnotationOf<"date">, month: number): number | null {
    const { title, scan } = this.#page;
    if (title.year === null) return this.#nearest(annotation.from);
    const review =
      title.event !== null &&
      scan.t.norm.slice(title.event.value.nameFrom, title.event.value.nameTo).join(" ").includes("tổng kết");
    return review && month <= 3 ? title.year.value + 1 : title.year.value;
  }

  /** Index of the first stated year at token `at` or later. */
  #firstAfter(at: number): number {
    let low = 0;
    let high = this.#stated.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.#stated[mid] as StatedYear).at < at) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  #nearest(at: number): number | null {
    const list = this.#stated;
    const low = this.#firstAfter(at);
    const before = list[low - 1];
    const after = list[low];
    if (before === undefined || after === undefined) return (before ?? after)?.year ?? null;
    return at - before.at <= after.at - at ? before.year : after.year;
  }
}

export const yearIn = (reading: DateReading): number | null =>
  reading.kind === "point" || reading.kind === "interval"
    ? (reading.from.year ?? reading.to?.year ?? null)
    : reading.year;

/** `năm nay`, `năm ngoái`, `năm sau` after a date. */
function saidYear(page: PageContext, annotation: AnnotationOf<"date">, year: number): number | null {
  const { t } = page.scan;
  // `6 tháng đầu năm nay`: the date's own last word is the year's.
  const own = t.norm[annotation.to - 1] === "năm";
  if (!own && normAt(t, annotation.to, t.length) !== "năm") return null;
  const word = normAt(t, own ? annotation.to : annotation.to + 1, t.length);
  if (word === "nay" || word === "này") return year;
  if (word === "trước" || word === "ngoái" || word === "qua") return year - 1;
  return word === "sau" || word === "tới" ? year + 1 : null;
}
