/** What is announced for later: `dự kiến`, `sẽ tổ chức`, `họp lần 2 tại …`, a gathering on a day yet to come. */

import { citeTokens, firstFrom, ofType, type PageContext, type Section } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { normAt, type Scan } from "../../recognize/scan.js";
import type { PlannedEvent } from "../../record.js";
import { datesWithin, type SectionDate } from "../dates/dates.js";
import { saidHostIn } from "../meeting/host.js";
import type { MeetingFound } from "../meeting/meeting.js";
import { eventName } from "../meeting/name.js";
import { type Place, placeIn } from "../meeting/venue.js";
import { DAYS } from "./deeds.js";
import { noticeAfter } from "./notice-line.js";
import { ofParallel, parallels } from "./parallel.js";
import { type PlanScope, plannedEvent, roundOfEvent } from "./planned-event.js";
import { combinedWith, isCombined, jointly, onAnotherDay } from "./together.js";

type Event = AnnotationOf<"event">;

export function plannedOf(
  section: Section,
  dates: readonly SectionDate[],
  scope: PlanScope,
  meeting: MeetingFound | null,
  /** What is read already: blocks of calendars; days and names of further rounds. */
  read: { readonly blocks: ReadonlySet<number>; readonly taken: ReadonlySet<unknown> },
): PlannedEvent[] {
  const out: PlannedEvent[] = [];
  const events = outerEvents(section).filter((event) => !read.blocks.has(event.block) && !read.taken.has(event));
  const now = section.page.publishedOn ?? meeting?.meeting.date?.end ?? null;
  const taken = new Set(read.taken);
  let last = -1;
  events.forEach((event, k) => {
    const { page } = section;
    const { scan } = page;
    const [start] = section.page.sentences.around(event.from);
    const clause = page.moods.clauseOf(event);
    const inside = isInside(section, event);
    const mood = inside ? "announced" : page.moods.ofEvent(event).mood;
    if (mood === "negated") return;
    const later = mood === "announced";
    const told = meeting?.sentence ?? null;
    const inTold = told !== null && event.from >= told[0] && event.from < told[1];
    if (inTold && !inside && !lexicon.announced.occursIn(scan.t, Math.max(start, event.from - BEFORE), event.from))
      return;
    const partner = out.at(-1);
    if (last === start && partner !== undefined && isCombined(scan, start, event)) {
      out.push(combinedWith(section, event, partner));
      return;
    }
    if (last === start && !startsClause(scan, event)) return;
    const joint = jointly(scan, events, k);
    // What stands before the event may be the day of the one before it.
    const days = freeDates(dates, [event.from, clause[1]], taken);
    const inOrder = joint.length > 0 && days.length > joint.length;
    const own = inOrder ? days[joint.length] : undefined;
    const date = own ?? dateOf([...days, ...freeDates(dates, clause, taken)]);
    const notice =
      date === null && (later || isFree(page, event, start)) ? noticeAfter(section, dates, event.block) : null;
    const day = date ?? notice?.date ?? null;
    if (day !== null && liesBehind(day, meeting)) return;
    if (!later && !(day !== null && liesAhead(scan, day, now) && isFree(page, event, start))) return;
    const place =
      placeIn(scan, event.from, clause[1], null) ??
      (date === null || date.annotation.from > event.from ? null : placeIn(scan, clause[0], clause[1], null)) ??
      notice?.place ??
      chosenPlace(page, clause[0], event.from);
    const planned = planOf(section, event, day, place, scope, clause);
    if (planned === null) return;
    last = start;
    joint.forEach((other, n) => {
      const on = inOrder ? (days[n] ?? null) : day;
      if (on !== null) taken.add(on);
      const before = planOf(section, other, on, place, scope, clause);
      if (before !== null) out.push(before);
    });
    out.push(planned);
    if (day === null) return;
    taken.add(day);
    // `trong tháng 4 và tháng 5`: as many gatherings as days.
    for (const other of dates)
      if (other.annotation === day.annotation && !taken.has(other)) {
        taken.add(other);
        out.push(onAnotherDay(section, planned, other));
      }
    for (const next of parallels(section, event, clause[1], dates, taken)) {
      taken.add(next.date);
      out.push(ofParallel(section, next, scope));
    }
  });
  return out;
}

/** Gatherings of the running text, without those named inside another's name. */
function outerEvents(section: Section): Event[] {
  const { page } = section;
  const out: Event[] = [];
  let to = -1;
  for (const event of ofType(section, "event")) {
    if (event.block === page.title.block || page.scan.blocks[event.block]?.kind === "caption" || event.from < to)
      continue;
    out.push(page.moods.announcedInside(event) ?? event);
    to = event.value.nameTo;
  }
  return out;
}

/** `hội nghị chuẩn bị Đại hội lần thứ VIII, dự kiến …`: what is announced stands in the name of what is told. */
function isInside(section: Section, event: Event): boolean {
  const events = ofType(section, "event");
  const outer = events[firstFrom(events, event.from) - 1];
  return outer !== undefined && section.page.moods.announcedInside(outer) === event;
}

function planOf(
  section: Section,
  event: Event,
  date: SectionDate | null,
  place: Place | null,
  scope: PlanScope,
  clause: readonly [number, number],
): PlannedEvent | null {
  if (date === null && place === null && saidHostIn(section, clause, scope) === null) return null;
  const { scan } = section.page;
  const { nameFrom, nameTo } = event.value;
  return plannedEvent(section, scope, {
    name: eventName(scan, event),
    named: [citeTokens(scan, nameFrom, nameTo, "planned/name")],
    round: roundOfEvent(event.value),
    date,
    place,
    within: clause,
    event,
  });
}

/** `chọn tỉnh Quảng Nam làm địa điểm tổ chức Hội nghị tổng kết`. */
function chosenPlace({ phrases }: PageContext, from: number, to: number): Place | null {
  const slot = phrases.within("chosen-place", from, to)[0]?.slots.place;
  return slot === undefined ? null : { from: slot[0], to: slot[1] };
}

const freeDates = (
  dates: readonly SectionDate[],
  [from, to]: readonly [number, number],
  taken: ReadonlySet<unknown>,
): SectionDate[] =>
  datesWithin(dates, from, to).filter(
    (date) => !taken.has(date) && (date.value.role === "other" || date.value.role === "planned"),
  );

/** `Hội nghị sơ kết 6 tháng đầu năm … vào tháng 6/2026`: the period looked back on is not the day. */
const dateOf = (free: readonly SectionDate[]): SectionDate | null =>
  free.find(({ value }) => value.precision !== "half" && value.precision !== "quarter") ?? free[0] ?? null;

/** A day or month to come, or a quarter in which something takes place: quarters and halves are as often periods of work. */
const liesAhead = (
  { t }: Scan,
  { value: { start, precision }, annotation }: SectionDate,
  now: string | null,
): boolean =>
  now !== null &&
  start !== null &&
  start > now &&
  (DAYS.has(precision) || (precision === "quarter" && lexicon.inTime.has(normAt(t, annotation.from - 1, t.length))));

/** What was announced for a day before the meeting is told of, not planned. */
const liesBehind = ({ value }: SectionDate, meeting: MeetingFound | null): boolean =>
  value.end !== null && meeting?.meeting.date?.start != null && value.end < meeting.meeting.date.start;

/** The event stands for itself, and nothing says that it is over or that it decides. */
function isFree({ scan, moods }: PageContext, event: Event, start: number): boolean {
  if (moods.isAttended(event)) return false;
  const { t } = scan;
  if (lexicon.told.occursIn(t, Math.max(start, event.from - NEAR), event.from)) return false;
  return lexicon.told.longest(t, event.value.nameTo, t.length) === null && !moods.decides(event);
}

/** Tokens before a gathering in which a word says that it is over, or to come. */
const NEAR = 4;
const BEFORE = 8;

const startsClause = (scan: Scan, event: Event): boolean =>
  lexicon.clauseOpeners.has(normAt(scan.t, event.from - 1, scan.t.length));
