/** Gatherings that a section may be the report of, each with what speaks for it. */

import type { Chronology } from "../../discourse/chronology.js";
import { ofType, type PageContext, type Section } from "../../discourse/context.js";
import { endsWith } from "../../discourse/cues.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { daysBetween } from "../../recognize/calendar.js";
import { FEAST } from "../../recognize/date.js";
import type { Scan } from "../../recognize/scan.js";
import { datesWithin, firstDayOf, type SectionDate } from "../dates/dates.js";
import { noticeAfter } from "../plans/notice-line.js";
import { isGeneric } from "./name.js";
import { type Place, placeIn } from "./venue.js";

/** Precisions of a day on which people meet; another part of the year is what they look back on. */
const ofDays: ReadonlySet<string> = new Set(["day", "interval"]);
/** What is told over the section's heading is told of all clusters. */
const BEFORE_HEADING = 8;

export interface Candidate {
  readonly event: AnnotationOf<"event">;
  readonly sentence: readonly [number, number];
  readonly date: SectionDate | null;
  readonly place: Place | null;
  readonly score: number;
}

/** The gathering that most speaks for, or null. */
export function chooseMeeting(
  section: Section,
  dates: readonly SectionDate[],
  chronology: Chronology,
): Candidate | null {
  const best = candidates(section, dates, chronology).reduce<Candidate | null>(
    (top, c) => (top === null || c.score > top.score ? c : top),
    null,
  );
  const day = best === null || best.date !== null ? null : openingDay(section, dates);
  if (best === null || day === null || isToCome(section.page, day, chronology)) return best;
  const [from, to] = section.page.sentences.around(day.annotation.from);
  return { ...best, date: day, place: best.place ?? placeIn(section.page.scan, from, to, null) };
}

function candidates(section: Section, dates: readonly SectionDate[], chronology: Chronology): Candidate[] {
  const { page } = section;
  const { scan } = page;
  const out: Candidate[] = [];
  const isAhead = announcedIn(section);
  const top = section.heading?.block ?? section.fromBlock;
  for (const event of ofType(section, "event")) {
    const block = scan.blocks[event.block];
    if (event.block === page.title.block || block === undefined || block.kind === "caption" || block.kind === "cell")
      continue;
    const [start, end] = page.sentences.around(event.from);
    const { mood, rule } = page.moods.ofEvent(event);
    const all = datesWithin(dates, start, end).filter(eligible);
    // `Sáng nay 10-11 … sẽ diễn ra`: on the page's own day it is what the page is about.
    const today = mood === "announced" && all.some((date) => firstDayOf(date, chronology) === page.publishedOn);
    if (mood !== "told" && mood !== "open" && !today) continue;
    // `Phát biểu tại hội nghị`: whoever speaks of it so, was there.
    // `Đại hội lần này là dịp …`: the page is about it.
    const about = event.from === start && lexicon.thisTime.longest(scan.t, event.to, end) !== null;
    const held = rule === "told/held" || today || about || page.moods.isWitnessed(event);
    const days = all.filter(({ value }) => ofDays.has(value.precision));
    const months = all.filter(
      ({ value, annotation }) => value.precision === "month" && opensSentence(page, annotation, start),
    );
    const stated = days.length > 0 || !held ? days : months;
    const date = stated.find((d) => !isToCome(page, d, chronology)) ?? null;
    // A gathering on a day after the page's own has not been held yet.
    if (date === null && stated.length > 0) continue;
    const notice = date === null ? noticeAfter(section, dates, event.block) : null;
    if (notice?.date != null && isToCome(page, notice.date, chronology)) continue;
    const opening = event.block - top <= 4;
    if (!held && !(date !== null && opening)) continue;
    const place = placeIn(scan, start, end, event);
    if (
      date === null &&
      place === null &&
      (!opening || isPart(scan, event) || (!isObjectOf(scan, event, start) && isAhead(event)))
    )
      continue;
    const named = event.value.nameTo - event.value.nameFrom > 2 ? 1 : 0;
    const score =
      (date === null ? 0 : 8) +
      (place === null ? 0 : 4) +
      (held ? 4 : 0) +
      (isObjectOf(scan, event, start) ? IN_ONE_SENTENCE : 0) +
      named -
      Math.max(0, event.block - top) * 0.5 -
      (event.block < top ? BEFORE_HEADING : 0) -
      (isGeneric(scan, event) ? 2 : 0);
    out.push({ event, sentence: [start, end], date, place, score });
  }
  const own = out.some(({ event, date }) => event.block >= top || date !== null);
  const named = own ? [] : fromTitle(section, dates, isAhead);
  return named.length > 0 ? named : withoutPast(out, chronology);
}

type IsAhead = (event: AnnotationOf<"event">) => boolean;

/**
 * Whether the section announces the gathering: the same noun without a day of its own is no other. Rounds tell them apart:
 * `Lần 3 đã họp, lần 4 sẽ họp …`.
 */
function announcedIn(section: Section): IsAhead {
  const { page } = section;
  const ahead = ofType(section, "event").filter(
    (event) => event.block !== page.title.block && page.moods.ofEvent(event).mood === "announced",
  );
  return (event) => {
    const round = event.value.round ?? page.title.round?.value ?? null;
    const noun = nounOf(page.scan, event);
    return ahead.some(
      (other) => nounOf(page.scan, other) === noun && (round === null || (other.value.round ?? round) === round),
    );
  };
}

const nounOf = ({ t }: Scan, { value: { nameFrom, nameTo } }: AnnotationOf<"event">): string =>
  t.norm.slice(nameFrom, Math.min(nameFrom + 2, nameTo)).join(" ");

/** It decides between gatherings of one sentence, less than the next block does. */
const IN_ONE_SENTENCE = 0.25;

/** `ngay trong ngày hội của thầy cô, cụm tổ chức hội nghị …`: what the verb right before it holds. */
const isObjectOf = (scan: Scan, { from }: AnnotationOf<"event">, start: number): boolean =>
  endsWith(scan, lexicon.held, start, from) !== null && endsWith(scan, lexicon.witnessed, start, from) === null;

/** `các đơn vị đã ký kết giao ước thi đua`: what was done at a gathering. */
const isPart = ({ t }: Scan, { from, to }: AnnotationOf<"event">): boolean =>
  lexicon.partsOfGatherings.longest(t, from, to) !== null;

/** `Trong tháng 9/2025, Hội đã tổ chức …`: nothing but the month says when. */
const opensSentence = ({ scan }: PageContext, { from }: SectionDate["annotation"], start: number): boolean =>
  from - start <= 1 && (from === start || lexicon.dayWords.longest(scan.t, start, from)?.end === from);

const DAYS_BETWEEN = 14;

/** What was long before the latest gathering told is remembered, not reported. */
function withoutPast(found: readonly Candidate[], chronology: Chronology): Candidate[] {
  const days = found.map(({ date }) => (date === null ? null : firstDayOf(date, chronology)));
  const latest = days.reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null);
  return found.filter((_, k) => {
    const day = days[k] ?? null;
    return day === null || latest === null || daysBetween(day, latest) <= DAYS_BETWEEN;
  });
}

const eligible = ({ value, annotation }: SectionDate): boolean =>
  (value.role === "other" || value.role === "meeting") && annotation.rule !== FEAST;

function isToCome({ publishedOn }: PageContext, date: SectionDate, chronology: Chronology): boolean {
  const start = publishedOn === null ? null : firstDayOf(date, chronology);
  return publishedOn !== null && start !== null && start > publishedOn;
}

/** Nothing in the running text tells of a gathering with day or place, but the headline names one, or what stands over all clusters. */
function fromTitle(section: Section, dates: readonly SectionDate[], isAhead: IsAhead): Candidate[] {
  const { page } = section;
  const event = page.title.event ?? section.common.find((one) => page.moods.ofEvent(one).mood === "told");
  if (event === undefined) return [];
  const early = openingDay(section, dates);
  // Of one of several clusters the title tells the gathering, and its own lines when it was.
  if (early === null && (section.heading !== null || isAhead(event))) return [];
  const sentence: [number, number] =
    early === null ? [event.from, event.to] : page.sentences.around(early.annotation.from);
  const place = early === null ? null : placeIn(page.scan, sentence[0], sentence[1], null);
  const plan = page.moods.ofLead(page.title.block)?.mood === "announced";
  const spokenOf =
    !plan &&
    ofType(section, "event").some(
      (other) => other.block !== page.title.block && page.moods.ofEvent(other).mood !== "announced",
    );
  if (early === null && !spokenOf && !ofType(section, "person").length) return [];
  return [{ event, sentence, date: early, place, score: 0 }];
}

/** The first day of the section's opening, where it is not put off or announced. */
function openingDay(section: Section, dates: readonly SectionDate[]): SectionDate | null {
  const top = section.heading?.block ?? section.fromBlock;
  const first = dates.find(
    (d) =>
      d.annotation.block >= top &&
      d.annotation.block - top <= 3 &&
      eligible(d) &&
      ofDays.has(d.value.precision) &&
      section.page.moods.ofDay(d.annotation).mood !== "announced" &&
      !isPutOff(section, d),
  );
  return first ?? null;
}

/** `Cụm 4 chưa họp, dời sang ngày 25-4`: the sentence of the day says that nobody met. */
function isPutOff(section: Section, { annotation }: SectionDate): boolean {
  const { sentences, moods } = section.page;
  const [from, to] = sentences.around(annotation.from);
  return ofType(section, "event").some((event) => {
    if (event.from < from || event.from >= to) return false;
    const { mood } = moods.ofEvent(event);
    return mood === "announced" || mood === "negated";
  });
}
