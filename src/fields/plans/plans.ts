/** What is announced for later: `dự kiến`, `sẽ tổ chức`, `họp lần 2 tại …`, a gathering on a day yet to come. */

import { blockOf, firstFrom, ofType, type PageContext, type Section } from "../../discourse/context.js";
import type { SectionDate } from "../../discourse/section-date.js";
import { type Gathering, placeOf } from "../../frames/gathering/gathering.js";
import { saidHostIn } from "../../frames/gathering/host.js";
import type { Place } from "../../frames/gathering/place.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Cite } from "../../provenance/provenance.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { normAt, type Scan } from "../../recognize/scan.js";
import type { PlannedEvent } from "../../record.js";
import type { MeetingFound } from "../meeting/meeting.js";
import { noticeAfter } from "./notice-line.js";
import { type Plan, type PlanScope, plannedEvent } from "./planned-event.js";

type Event = AnnotationOf<"event">;

/** @param read blocks of calendars and entries, which are read already */
export function plannedOf(
  section: Section,
  gatherings: readonly Gathering[],
  dates: readonly SectionDate[],
  scope: PlanScope,
  meeting: MeetingFound | null,
  read: ReadonlySet<number>,
): PlannedEvent[] {
  const out: PlannedEvent[] = [];
  const planned = new Set<Event>();
  const { page } = section;
  const now = page.publishedOn ?? meeting?.meeting.date?.end ?? null;
  for (const gathering of gatherings) {
    const { event, within } = gathering;
    const named = gathering.called ?? nameOf(section, meeting);
    if (named === null || read.has(blockOf(page.scan, within[0]))) continue;
    const day = dayOf(section, gathering);
    const notice = day === null && event !== null ? noticeAfter(section, dates, event.block) : null;
    const date = day ?? notice?.date ?? null;
    if (date !== null && liesBehind(date, meeting)) continue;
    const ahead =
      event === null
        ? isAhead(section, gathering, date, now, meeting, planned)
        : isAnnounced(section, event, date, now, meeting);
    if (!ahead) continue;
    if (event !== null) planned.add(event);
    const place = placeOf(section, gathering) ?? notice?.place ?? chosenPlace(page, ...within);
    if (date === null && place === null && saidHostIn(section, within, scope) === null) continue;
    const plan: Plan = { ...named, round: gathering.round, date, place, within, ...(event === null ? {} : { event }) };
    out.push(plannedEvent(section, scope, plan));
    // `trong tháng 4 và tháng 5`: as many gatherings as days.
    for (const other of gathering.days)
      if (other !== date && other.annotation === date?.annotation)
        out.push(plannedEvent(section, scope, { ...plan, date: other }));
  }
  return out;
}

/** The section's own gathering, whose further round this is. */
function nameOf({ page: { provenance } }: Section, found: MeetingFound | null): Pick<Plan, "name" | "named"> | null {
  const name = found?.meeting.name ?? null;
  if (found === null || name === null) return null;
  const named = provenance.cited(found.meeting, "name").map((cite): Cite => ({ ...cite, certainty: "inferred" }));
  return { name, named };
}

/** The day that it is put off to, else the first; a period that is looked back on is none, where another day stands. */
function dayOf({ page: { moods } }: Section, { event, days }: Gathering): SectionDate | null {
  const free = days.filter(({ value: { role, edtf } }) => edtf !== "" && (role === "other" || role === "planned"));
  const putOff = event !== null && moods.ofEvent(event).rule === "announced/put-off";
  if (putOff) return free.findLast(({ annotation }) => annotation.from > event.from) ?? null;
  return free.find(({ value }) => value.precision !== "half" && value.precision !== "quarter") ?? free[0] ?? null;
}

/** Announced by words, or on a day to come where nothing says that it is over. */
function isAnnounced(
  section: Section,
  event: Event,
  day: SectionDate | null,
  now: string | null,
  meeting: MeetingFound | null,
): boolean {
  const { scan, sentences, moods } = section.page;
  const [start] = sentences.around(event.from);
  const inside = isInside(section, event);
  const mood = inside ? "announced" : moods.ofEvent(event).mood;
  if (mood === "negated") return false;
  const told = meeting?.sentence ?? null;
  const inTold = told !== null && event.from >= told[0] && event.from < told[1];
  if (inTold && !inside && !lexicon.announced.occursIn(scan.t, Math.max(start, event.from - BEFORE), event.from))
    return false;
  return mood === "announced" || (isFree(section.page, event, start) && day !== null && liesAhead(scan, day, now));
}

/** A round or a deed: announced by its verb or its day, or a round on a day of which nothing is told and that is to come. */
function isAhead(
  { page: { moods, publishedOn } }: Section,
  { kind, round, saidBy }: Gathering,
  date: SectionDate | null,
  now: string | null,
  found: MeetingFound | null,
  planned: ReadonlySet<Event>,
): boolean {
  if (kind === "entry") return publishedOn === null || (date?.value.end ?? "") > publishedOn;
  const said = saidBy === null ? "open" : moods.ofEvent(saidBy).mood;
  const mood = date === null || said === "announced" ? said : moods.ofDay(date.annotation).mood;
  if (kind === "round") {
    const behind = (found?.meeting.round ?? 0) >= (round?.value ?? 0);
    const later = now === null || (date?.value.end ?? "") > now;
    return said === "announced" || (date !== null && !behind && (mood === "announced" || (mood === "open" && later)));
  }
  const start = date?.value.start ?? null;
  const announced = mood === "announced" || (saidBy !== null && planned.has(saidBy));
  return announced && start !== null && now !== null && start > now && DAYS.has(date?.value.precision ?? "");
}

/** `hội nghị chuẩn bị Đại hội lần thứ VIII, dự kiến …`: what is announced stands in the name of what is told. */
function isInside(section: Section, event: Event): boolean {
  const events = ofType(section, "event");
  const outer = events[firstFrom(events, event.from) - 1];
  return outer !== undefined && section.page.moods.announcedInside(outer) === event;
}

/** `chọn tỉnh Quảng Nam làm địa điểm tổ chức Hội nghị tổng kết`. */
function chosenPlace({ phrases }: PageContext, from: number, to: number): Place | null {
  const slot = phrases.within("chosen-place", from, to)[0]?.slots.place;
  return slot === undefined ? null : { from: slot[0], to: slot[1] };
}

/** Another part of the year is as often a period of work. */
const DAYS: ReadonlySet<string> = new Set(["day", "month", "interval"]);

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
