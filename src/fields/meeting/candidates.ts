/** Gatherings that a section may be the report of, each with what speaks for it. */

import type { Chronology } from "../../discourse/chronology.js";
import { ofType, type PageContext, type Section } from "../../discourse/context.js";
import { datesWithin, type SectionDate } from "../../discourse/section-date.js";
import type { Tokens } from "../../discourse/sentences.js";
import type { Gathering } from "../../frames/gathering/gathering.js";
import { type Place, placeIn } from "../../frames/gathering/place.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { daysBetween } from "../../recognize/calendar.js";
import { FEAST } from "../../recognize/date.js";
import type { Scan } from "../../recognize/scan.js";
import { firstDayOf } from "../dates/dates.js";
import { noticeAfter } from "../plans/notice-line.js";

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
  gatherings: readonly Gathering[],
  dates: readonly SectionDate[],
  chronology: Chronology,
): Candidate | null {
  const best = candidates(section, gatherings, dates, chronology).reduce<Candidate | null>(
    (top, c) => (top === null || c.score > top.score ? c : top),
    null,
  );
  const day = best === null || best.date !== null ? null : openingDay(section, gatherings, dates);
  if (best === null || day === null || isToCome(section.page, day, chronology)) return best;
  // What is told behind the gathering is told of something else.
  if (day.annotation.from > best.sentence[1] && section.page.moods.isWitnessed(best.event)) return best;
  const [from, to] = section.page.sentences.around(day.annotation.from);
  return { ...best, date: day, place: best.place ?? placeIn(section.page.scan, from, to) };
}

function candidates(
  section: Section,
  gatherings: readonly Gathering[],
  dates: readonly SectionDate[],
  chronology: Chronology,
): Candidate[] {
  const { page } = section;
  const { scan } = page;
  const out: Candidate[] = [];
  const top = section.heading?.block ?? section.fromBlock;
  for (const [k, { event }] of gatherings.entries()) {
    if (event === null || scan.blocks[event.block]?.kind === "cell") continue;
    const [start, end] = toldAround(page, gatherings, k);
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
    // `Trong tháng 9/2025, Hội đã tổ chức …`: nothing but the month says when.
    const opens = ({ value, annotation: { from } }: SectionDate) => value.precision === "month" && from - start <= 1;
    const stated = days.length > 0 || !held ? days : all.filter(opens);
    const date = stated.find((d) => !isToCome(page, d, chronology)) ?? null;
    // A gathering on a day after the page's own has not been held yet.
    if (date === null && stated.length > 0) continue;
    const notice = date === null ? noticeAfter(section, dates, event.block)?.date : null;
    if (notice != null && isToCome(page, notice, chronology)) continue;
    const opening = event.block - top <= 4;
    if (!held && !(date !== null && opening)) continue;
    const place = placeIn(scan, start, end);
    if (date === null && place === null && (!opening || isPart(scan, event))) continue;
    const named = event.value.nameTo - event.value.nameFrom > 2 ? 1 : 0;
    const score =
      (date === null ? 0 : 8) +
      (place === null ? 0 : 4) +
      (held ? 4 : 0) +
      named -
      Math.max(0, event.block - top) * 0.5 -
      (event.block < top ? BEFORE_HEADING : 0);
    out.push({ event, sentence: [start, end], date, place, score });
  }
  const own = out.some(({ event, date }) => event.block >= top || date !== null);
  const named = own ? [] : fromTitle(section, gatherings, dates);
  return named.length > 0 ? named : withoutPast(out, chronology);
}

/** What was weeks before the latest gathering told is remembered, not reported. */
function withoutPast(found: readonly Candidate[], chronology: Chronology): Candidate[] {
  const days = found.map(({ date }) => (date === null ? null : firstDayOf(date, chronology)));
  const latest =
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? "";
  return found.filter((_, k) => days[k] == null || daysBetween(days[k], latest) <= 14);
}

/** The sentence of the k-th gathering, up to what is announced in it: `Tại hội nghị ngày 3/10, …: ngày 12/10 sẽ tổ chức …`. */
function toldAround({ sentences, moods }: PageContext, gatherings: readonly Gathering[], k: number): Tokens {
  const ahead = ({ saidBy }: Gathering): boolean => saidBy !== null && moods.ofEvent(saidBy).mood === "announced";
  const [from] = (gatherings[k] as Gathering).within;
  let [start, end] = sentences.around(from);
  for (let n = k - 1; n >= 0 && (gatherings[n] as Gathering).within[1] > start; n--)
    if (ahead(gatherings[n] as Gathering)) start = Math.min(from, (gatherings[n] as Gathering).within[1]);
  for (let n = k + 1; n < gatherings.length && (gatherings[n] as Gathering).within[0] < end; n++)
    if (ahead(gatherings[n] as Gathering)) end = Math.max(from, (gatherings[n] as Gathering).within[0]);
  return [start, end > from ? end : sentences.around(from)[1]];
}

/** `các đơn vị đã ký kết giao ước thi đua`: what was done at a gathering. */
const isPart = ({ t }: Scan, { from, to }: AnnotationOf<"event">): boolean =>
  lexicon.partsOfGatherings.longest(t, from, to) !== null;

const eligible = ({ value, annotation }: SectionDate): boolean =>
  (value.role === "other" || value.role === "meeting") && annotation.rule !== FEAST;

function isToCome({ publishedOn }: PageContext, date: SectionDate, chronology: Chronology): boolean {
  const start = publishedOn === null ? null : firstDayOf(date, chronology);
  return publishedOn !== null && start !== null && start > publishedOn;
}

/** Nothing in the running text tells of a gathering with day or place, but the headline names one, or what stands over all clusters. */
function fromTitle(section: Section, gatherings: readonly Gathering[], dates: readonly SectionDate[]): Candidate[] {
  const { page } = section;
  const event = page.title.event ?? section.common.find((one) => page.moods.ofEvent(one).mood === "told");
  // `Không tổ chức Ngày hội …`
  if (event === undefined || page.moods.ofEvent(event).mood === "negated") return [];
  const early = openingDay(section, gatherings, dates);
  // Of one of several clusters the title tells the gathering, and its own lines when it was.
  if (early === null && section.heading !== null) return [];
  const sentence: [number, number] =
    early === null ? [event.from, event.to] : page.sentences.around(early.annotation.from);
  const place = early === null ? null : placeIn(page.scan, ...sentence);
  const spokenOf =
    page.moods.ofLead(page.title.block)?.mood !== "announced" &&
    gatherings.some(({ event: other }) => other !== null && page.moods.ofEvent(other).mood !== "announced");
  if (early === null && !spokenOf && !ofType(section, "person").length) return [];
  return [{ event, sentence, date: early, place, score: 0 }];
}

/** The first day of the section's opening, where nothing is put off to it: `Cụm 4 chưa họp, dời sang ngày 25-4`. */
function openingDay(
  section: Section,
  gatherings: readonly Gathering[],
  dates: readonly SectionDate[],
): SectionDate | null {
  const { moods } = section.page;
  const top = section.heading?.block ?? section.fromBlock;
  const ahead = ({ saidBy }: Gathering): boolean =>
    saidBy !== null && ["announced", "negated"].includes(moods.ofEvent(saidBy).mood);
  const none = new Set(gatherings.filter(ahead).flatMap(({ days }) => days));
  const isOpen = (date: SectionDate): boolean =>
    eligible(date) &&
    ofDays.has(date.value.precision) &&
    !none.has(date) &&
    moods.ofDay(date.annotation).mood !== "announced";
  return dates.find((d) => d.annotation.block >= top && d.annotation.block - top <= 3 && isOpen(d)) ?? null;
}
