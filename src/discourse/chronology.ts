/**
 * The year of days, months and parts of a year that state none. Every rule is asked in turn, the surest first; the first
 * that knows a year decides, and the others are noted. A wrong year is worse than none: where nothing tells, none is given.
 */
import { lexicon } from "../gazetteer/lexicon.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import { daysBetween, firstDay, lastDay, type Point } from "../recognize/calendar.js";
import { roundAt } from "../recognize/event.js";
import { firstFrom, ofType, type PageContext, type Section } from "./context.js";
import { lastOf } from "./cues.js";
import { type Decision, spanOf } from "./decision.js";
import { namedYear } from "./named-years.js";
import type { OpenDate, Verdict } from "./open-date.js";
import type { Tokens } from "./sentences.js";
import { anniversaryEnd, nearestYear, type StatedDate, statedIn } from "./stated-dates.js";
import { type YearWord, yearWordsOf } from "./year-words.js";

/** The gathering that the section reports. */
interface ToldMeeting {
  /** ISO day. */
  readonly day: string | null;
  readonly round: number | null;
}

/** A day or month this far after the page's day, where nothing announces it, is last year's. */
const DAYS_AHEAD = 31;
const MONTHS_AHEAD = 62;
/** The same where nothing tells of it either: what a page speaks of is more often to come. */
const OPEN_AHEAD = 250;
/** A gathering for an anniversary is held this near to it. */
const DAYS_FROM_ANNIVERSARY = 60;
const YEARS_BEHIND = 1;
const GOES_ON = "goes-on-ahead";
/** Tokens before a day in which the round of a gathering may stand. */
const BEFORE_DAY = 14;

export class Chronology {
  readonly #page: PageContext;
  readonly #stated: readonly StatedDate[];
  /** What is remembered: `2/10/1996 - 2/10/2016`. */
  readonly #spans: readonly { readonly at: Tokens; readonly sentence: number; readonly last: string }[];
  readonly #agreed = new Map<string, number | null>();
  #rendered: boolean | undefined;

  constructor(
    private readonly section: Section,
    /** Dates of what is told, those that others lean on: documents and anniversaries are none. */
    private readonly told: readonly AnnotationOf<"date">[],
    private readonly meeting: ToldMeeting | null = null,
    private readonly years: readonly YearWord[] = yearWordsOf(section),
  ) {
    const { page } = section;
    this.#page = page;
    this.#stated = statedIn(told);
    this.#spans = ofType(section, "date").flatMap(({ from, to, block, value: { readings } }) => {
      const last = readings[0] === undefined || block === page.title.block ? null : anniversaryEnd(readings[0]);
      return last === null ? [] : [{ at: [from, to] as const, sentence: page.sentences.indexOf(from), last }];
    });
  }

  /** The same when the meeting has been found: what is announced lies ahead of it. */
  leaningOn(meeting: ToldMeeting): Chronology {
    return new Chronology(this.section, this.told, meeting, this.years);
  }

  /** The year of an open date, null where nothing tells. */
  yearOf(date: OpenDate): number | null {
    for (const rule of RULES) {
      const verdict = this[rule](date);
      if (verdict !== null) return verdict.year;
    }
    return null;
  }

  /** How `yearOf` came to its year. */
  decisionOf(date: OpenDate): Decision {
    const found: Verdict[] = [];
    for (const rule of RULES) {
      const verdict = this[rule](date);
      if (verdict !== null && !found.some(({ year }) => year === verdict.year)) found.push(verdict);
    }
    const { start, end } = date.annotation;
    const [best, ...others] = found;
    const losers = others.map(({ year, rule }) => ({ value: String(year), rule }));
    if (best === undefined)
      return { about: "year", start, end, value: "XXXX", rule: "year/unknown", from: null, losers };
    const from = best.from === null ? null : spanOf(this.#page.scan, best.from);
    return { about: "year", start, end, value: String(best.year), rule: best.rule, from, losers };
  }

  /** `năm nay`, `năm ngoái`, `năm sau` at the date, or before it in what is announced. */
  said({ annotation, point }: OpenDate): Verdict | null {
    const { scan, publishedOn, sentences, title } = this.#page;
    const { t } = scan;
    const now = publishedOn ?? this.meeting?.day ?? null;
    const base = now === null ? (title.year?.value ?? null) : Number(now.slice(0, 4));
    if (base === null) return null;
    // `6 tháng đầu năm nay`: the date's own last word is the year's.
    for (const i of [annotation.to - 1, annotation.to]) {
      const said = lexicon.saidYears.longest(t, i, t.length);
      if (said !== null) return { year: base + YEARS_FROM[said.value], rule: "year/said", from: [i, said.end] };
    }
    if (point.day === null && annotation.rule === "date/quarter") return null;
    const [start] = sentences.clauseAround(annotation.from);
    for (let i = annotation.from - 1; i >= start; i--) {
      const said = lexicon.saidYears.longest(t, i, annotation.from);
      if (said?.value === "next") return { year: base + 1, rule: "year/said-next", from: [i, said.end] };
    }
    return null;
  }

  /** `(2/10/1996 - 2/10/2023), sáng ngày 2/10`: the day that the span ends with. */
  anniversary({ annotation, point }: OpenDate): Verdict | null {
    const sentence = this.#page.sentences.indexOf(annotation.from);
    for (const { at, sentence: of, last } of this.#spans) {
      if (of !== sentence) continue;
      const year = Number(last.slice(0, 4));
      const day = firstDay({ ...point, year });
      if (day === null) continue;
      const far = Math.abs(daysBetween(day, last));
      if (far === 0) return { year, rule: "year/anniversary-day", from: at };
      if (this.#page.publishedOn === null && far <= DAYS_FROM_ANNIVERSARY)
        return { year, rule: "year/near-anniversary", from: at };
    }
    return null;
  }

  /** `Kế hoạch năm 2019: họp lần 1 ngày 20/3; …`, also of the line, heading or header over it. */
  lead(date: OpenDate): Verdict | null {
    const { annotation } = date;
    const { scan, sentences, leads, moods, title } = this.#page;
    const from = scan.first[annotation.block] as number;
    const inLine = this.#yearsIn(from, annotation.from).at(-1);
    if (inLine !== undefined && this.#opens(inLine.at[1], annotation.from)) return this.#ofLead(date, inLine);
    for (const b of leads.over(annotation.block)) {
      if (b === title.block || (scan.blocks[b]?.kind === "heading" && moods.ofLead(b) === null)) continue;
      const to = scan.first[b + 1] as number;
      const [start] = sentences.around(to - 1);
      const word = this.#yearsIn(start, to).at(-1);
      if (word !== undefined) return this.#ofLead(date, word);
    }
    return null;
  }

  /** A colon stands between the year and the date, and no sentence ends between them but those of the list. */
  #opens(from: number, to: number): boolean {
    const { scan, sentences } = this.#page;
    return sentences.indexOf(from) === sentences.indexOf(to) && scan.t.norm.slice(from, to).includes(":");
  }

  #ofLead({ point }: OpenDate, word: YearWord): Verdict | null {
    if (word.kind === "term" || word.kind === "school") return null;
    const { publishedOn } = this.#page;
    // A review of last year told in January may go on to this month.
    const next = firstDay({ ...point, year: word.year + 1 });
    if (publishedOn !== null && next !== null && word.kind !== "planned") {
      const ago = daysBetween(next, publishedOn);
      if (ago >= 0 && ago <= DAYS_AHEAD && publishedOn.startsWith(String(word.year + 1))) return null;
    }
    return { year: word.year, rule: "year/lead", from: word.at };
  }

  /** The year that tokens `[from, to)` look back on: `để tổng kết công tác năm 2025`. */
  reviewedIn([from, to]: Tokens): YearWord | null {
    return this.#yearsIn(from, to).find(({ kind }) => kind === "reviewed") ?? null;
  }

  /** The year of a gathering without a day: the first of the latest term where it is a congress, else the one reviewed, else the latest named. */
  yearWithoutDay(congress: boolean): YearWord | null {
    const of = (kind: YearWord["kind"]) => this.years.filter((word) => word.kind === kind);
    const reviewed = of("reviewed");
    const one = new Set(reviewed.map(({ year }) => year)).size === 1;
    const words = congress ? of("term") : one ? reviewed : [...reviewed, ...of("planned"), ...of("plain")];
    return words.reduce<YearWord | null>((a, b) => (a === null || b.year > a.year ? b : a), null);
  }

  /** What lies ahead of the meeting, or else of the page, and what lies behind the page. */
  page(date: OpenDate): Verdict | null {
    const { publishedOn } = this.#page;
    this.#rendered ??= publishedOn !== null && this.#isRendered(publishedOn);
    const now = this.meeting?.day ?? publishedOn;
    if (this.#rendered || now === null) return null;
    const ahead = this.#isAhead(date);
    if (ahead !== null) return this.#next(date, now, ahead);
    return publishedOn === null ? null : this.#past(date, publishedOn);
  }

  /** The page's day is long behind every year that the page names: the day it was shown, not the day it was written. */
  #isRendered(publishedOn: string): boolean {
    const { title } = this.#page;
    const years = [
      ...this.years.map(({ last }) => last),
      ...this.#stated.map(({ day }) => Number(day.slice(0, 4))),
      ...(title.year === null ? [] : [title.year.value]),
    ];
    return years.length > 1 && Math.max(...years) < Number(publishedOn.slice(0, 4)) - YEARS_BEHIND;
  }

  /** Why the date lies ahead, or null. */
  #isAhead(date: OpenDate): string | null {
    if (date.deadline) return "deadline";
    const { mood, rule } = this.#page.moods.ofDay(date.annotation);
    if (mood === "announced") return rule;
    if (mood === "open" && this.isLaterRound(date.annotation)) return "later-round";
    return date.part && mood === "open" && !this.#isToldOf(date.annotation) ? GOES_ON : null;
  }

  /** `6 tháng cuối năm đã vận động 2 tỷ đồng; quý IV trao 300 suất`: the sentence tells what was done. */
  #isToldOf({ from }: Annotation): boolean {
    const { scan, sentences } = this.#page;
    return lastOf(scan, lexicon.told, sentences.around(from)[0], from) !== null;
  }

  /** `Lần 2 ngày 12/8`: a round that the meeting was not, told by nothing. */
  isLaterRound(annotation: Annotation): boolean {
    const { scan, sentences } = this.#page;
    const [start] = sentences.clauseAround(annotation.from);
    for (let i = annotation.from - 1; i >= Math.max(start, annotation.from - BEFORE_DAY); i--) {
      const round = roundAt(scan, i, annotation.from);
      if (round === null) continue;
      const known = this.meeting?.round ?? null;
      if (known !== null) return round.value > known;
      return i === start || scan.t.norm[i - 1] === "," || scan.t.norm[i - 1] === ":";
    }
    return false;
  }

  /** The first such day that does not lie before `now`, with some patience: a plan may be told late. */
  #next({ point, lastMonth, part }: OpenDate, now: string, why: string): Verdict | null {
    // A period of work of which nothing is told may be just over.
    const patience = why === GOES_ON ? 366 : part ? 0 : point.day === null ? MONTHS_AHEAD : DAYS_AHEAD;
    const first = Number(now.slice(0, 4));
    for (const year of [first, first + 1]) {
      const end = part ? lastDay({ year, month: lastMonth, day: null }) : firstDay({ ...point, year });
      if (end !== null && daysBetween(now, end) >= -patience) return { year, rule: `year/ahead/${why}`, from: null };
    }
    return { year: first, rule: `year/ahead/${why}`, from: null };
  }

  #past({ point, annotation, part }: OpenDate, publishedOn: string): Verdict {
    const year = Number(publishedOn.slice(0, 4));
    const day = firstDay({ ...point, year });
    const open = !part && this.#page.moods.ofDay(annotation).mood === "open";
    const most = open ? OPEN_AHEAD : part || point.day === null ? MONTHS_AHEAD : DAYS_AHEAD;
    // In January the months that began with it are still to come: a review means last year's.
    const begins = point.month === 1 && annotation.rule !== "date/quarter" && publishedOn.slice(5, 7) === "01";
    const reviewed = part && (begins || this.#page.title.year?.value === year - 1);
    const last = reviewed || (day !== null && daysBetween(publishedOn, day) > most);
    return { year: last ? year - 1 : year, rule: part ? "year/part-behind-page" : "year/behind-page", from: null };
  }

  /** A year reviewed, planned, begun or served, named in the sentence: `tổng kết năm 2014`, sáng 9/1. */
  sentenceYears(date: OpenDate): Verdict | null {
    const [from, to] = this.#page.sentences.around(date.annotation.from);
    return namedYear(this.section, date, this.#yearsIn(from, to), "sentence");
  }

  /** The months of the address stand for the page's day. */
  addressMonth({ point }: OpenDate): Verdict | null {
    const { address } = this.#page;
    if (address === null || address.month === null) return null;
    const last = lastDay({ year: address.year, month: address.month, day: null });
    const day = firstDay({ ...point, year: address.year });
    if (last === null || day === null) return null;
    const year = daysBetween(last, day) > DAYS_AHEAD ? address.year - 1 : address.year;
    return { year, rule: "year/address", from: null };
  }

  /** The year that brings the date nearest to those that state theirs, where all of them, or those of the paragraph, agree. */
  neighbours({ annotation, point }: OpenDate): Verdict | null {
    const year = this.#agreedYear(point, null) ?? this.#agreedYear(point, annotation.block);
    return year === null ? null : { year, rule: "year/neighbour", from: null };
  }

  #agreedYear(point: Point, block: number | null): number | null {
    const key = `${block} ${point.month} ${point.day}`;
    const known = this.#agreed.get(key);
    if (known !== undefined) return known;
    const years = new Set<number>();
    for (const stated of this.#stated)
      if (block === null || stated.block === block) years.add(nearestYear(point, stated.day));
    const year = years.size === 1 ? ([...years][0] as number) : null;
    this.#agreed.set(key, year);
    return year;
  }

  /** The title's year; a review of it is held in the first months of the next. */
  titleYear({ point }: OpenDate): Verdict | null {
    const { title, scan } = this.#page;
    if (title.year === null) return null;
    const [from, to] = [scan.first[title.block] as number, scan.first[title.block + 1] as number];
    const reviewed = lexicon.yearReviewed.occursIn(scan.t, from, to);
    const year = title.year.value + (reviewed && point.month <= 3 ? 1 : 0);
    return { year, rule: reviewed ? "year/title-reviewed" : "year/title", from: null };
  }

  /** Years named elsewhere in the section, where there is but one, or one reviewed and the next planned. */
  onlyYear(date: OpenDate): Verdict | null {
    return namedYear(this.section, date, this.years, "text");
  }

  addressYear(): Verdict | null {
    const { address } = this.#page;
    return address === null ? null : { year: address.year, rule: "year/address", from: null };
  }

  /** Year words that begin in tokens `[from, to)`. */
  #yearsIn(from: number, to: number): readonly YearWord[] {
    return this.years.slice(firstFrom(this.years, from), firstFrom(this.years, to));
  }
}

const YEARS_FROM = { this: 0, last: -1, next: 1 } as const;

/** The rules in the order in which they are believed. */
const RULES = [
  "said",
  "anniversary",
  "lead",
  "page",
  "sentenceYears",
  "addressMonth",
  "neighbours",
  "titleYear",
  "onlyYear",
  "addressYear",
] as const;
