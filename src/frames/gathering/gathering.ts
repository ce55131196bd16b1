/** Gatherings as frames: what is held, which round of it, on which days, and the words that say where and by whom. */

import { afterBullet } from "../../discourse/bullet.js";
import { blockOf, citeTokens, cleanText, firstFrom, ofType, type Section } from "../../discourse/context.js";
import { lastOf } from "../../discourse/cues.js";
import { datesWithin, type SectionDate } from "../../discourse/section-date.js";
import type { Tokens } from "../../discourse/sentences.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Stated } from "../../recognize/event.js";
import { entriesOf } from "./entries.js";
import { type EntryName, entryName, ofEvent } from "./entry-name.js";
import { eventName } from "./name.js";
import { type Place, placeAt, placeIn, placeToldIn } from "./place.js";
import { type Anchor, beforeDay, type Event, type Segment, segmentsOf } from "./segments.js";

export interface Gathering {
  /** `round`: known by its number alone; `deed`: by a verb or another clause's name; `entry`: by the words of a plan's line. */
  readonly kind: "event" | "round" | "deed" | "entry";
  readonly event: Event | null;
  /** The gathering or verb that says whether it is told or announced; where there is none its day does. */
  readonly saidBy: Event | null;
  /** What it is called; null where the section's own gathering lends its name. */
  readonly called: EntryName | null;
  readonly round: Stated | null;
  /** The days of the segment, its own first. */
  readonly days: readonly SectionDate[];
  /** Tokens that speak of it. */
  readonly within: Tokens;
}

/** Every gathering of the running text in text order, told or announced. */
export function gatheringsOf(section: Section, dates: readonly SectionDate[]): Gathering[] {
  const { sentences, scan, moods } = section.page;
  const events = outerEvents(section);
  const entries = entriesOf(section, dates);
  const open = dates.filter(({ value }) => value.role === "other");
  const out: Gathering[] = [];
  const last = sentences.indexOf((scan.first[section.toBlock] as number) - 1);
  for (let s = sentences.indexOf(scan.first[section.fromBlock] as number); s <= last && s < sentences.length; s++) {
    const sentence = sentences.at(s);
    const block = blockOf(scan, sentence[0]);
    const listed = entries.get(block);
    if (listed !== undefined) {
      if (sentence[0] === scan.first[block]) out.push(...listed);
      continue;
    }
    const own: Event[] = [];
    const days = datesWithin(open, ...sentence);
    for (let k = firstFrom(events, sentence[0]); k < events.length; k++) {
      const event = events[k] as Event;
      if (event.from >= sentence[1]) break;
      // `Hội nghị giao Quận 11 đăng cai lần III`: who decides is not what is spoken of.
      const inner = moods.announcedInside(event);
      if (!moods.decides(event)) own.push(inner ?? event);
      if (inner !== null || moods.decides(event))
        out.push({ ...asEvent(section, event), days: ownFirst(days, event), within: sentence });
    }
    if (own.length === 0 && days.length === 0) continue;
    let before: Event | null = null;
    for (const segment of segmentsOf(section, sentence, own, days)) {
      out.push(...ofSegment(section, segment, days, own[0] ?? null, before));
      before = segment.anchors.at(-1)?.event ?? before;
    }
  }
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
    out.push(event);
    to = event.value.nameTo;
  }
  return out;
}

function ofSegment(
  section: Section,
  { anchors, within }: Segment,
  dates: readonly SectionDate[],
  first: Event | null,
  before: Event | null,
): Gathering[] {
  const days = datesWithin(dates, ...within);
  if (anchors.length === 0) {
    const [day] = days;
    const called = day === undefined ? null : (sharedName(section, within, before) ?? deedName(section, within, day));
    return called === null
      ? []
      : [{ kind: "deed", event: null, saidBy: null, called, round: called.round, days, within }];
  }
  const inOrder = anchors.length > 1 && days.length >= anchors.length;
  const out = anchors.map((anchor, k): Gathering => {
    const own = inOrder ? [days[k] as SectionDate] : ownFirst(days, anchor);
    return { ...namedBy(section, anchor, first), days: own, within };
  });
  const more = anchors.length > 1 ? null : deedBehind(section, within, anchors[0] as Anchor, days);
  return more === null ? out : [...out, more];
}

/** What stands before the name may be the day of something else. */
const ownFirst = (days: readonly SectionDate[], { from }: Pick<Anchor, "from">): SectionDate[] => [
  ...days.filter(({ annotation }) => annotation.from >= from),
  ...days.filter(({ annotation }) => annotation.from < from),
];

/** Tokens behind a round in which a verb names its gathering. */
const NEAR_VERB = 8;

type Naming = Pick<Gathering, "kind" | "event" | "saidBy" | "called" | "round">;

function asEvent({ page: { scan } }: Section, event: Event): Naming {
  const called = ofEvent(scan, event);
  return { kind: "event", event, saidBy: event, called, round: called.round };
}

function namedBy(section: Section, { event, round, from, verb }: Anchor, first: Event | null): Naming {
  if (event !== null) return asEvent(section, event);
  const { scan } = section.page;
  // `Cụm chỉ giao ban hai lần: lần 1 …`, `Lần 2, cụm sẽ họp tại …; lần 3 …`: what the sentence names, without a round.
  const names =
    first !== null &&
    first.value.round === null &&
    (first.from < from ||
      (first.from < from + NEAR_VERB && lexicon.meets.longest(scan.t, first.from, first.to) !== null));
  return { kind: "round", event: null, saidBy: verb ?? null, called: names ? ofEvent(scan, first) : null, round };
}

/** `…, tổ chức Hội thao trong tháng 3 | và kiểm tra chéo vào tháng 6`: another day of the segment, with words of its own. */
function deedBehind(section: Section, [, to]: Tokens, anchor: Anchor, days: readonly SectionDate[]): Gathering | null {
  const { scan } = section.page;
  const behind = days.filter(({ annotation }) => annotation.from >= anchor.to);
  const [previous, day] = behind;
  if (previous === undefined || day === undefined || previous.annotation === day.annotation) return null;
  const end = beforeDay(scan, day.annotation.from, previous.annotation.to);
  let from = end;
  while (from > previous.annotation.to && !lexicon.eventAnd.has(scan.t.norm[from - 1] as string)) from--;
  const called = from > previous.annotation.to ? entryName(section, [from, end], true) : null;
  return called === null || called.to < end
    ? null
    : {
        kind: "deed",
        event: null,
        saidBy: anchor.event,
        called,
        round: null,
        days: [day],
        within: [from, to],
      };
}

/** `Cụm sẽ chấm điểm chéo từ 18 đến 22/11`, `Tháng 10 cụm sẽ thăm …`, `Việc sắp tới: tháng 5 tham quan …`: what is announced by its verb. */
function deedName(section: Section, [start, to]: Tokens, { annotation: day }: SectionDate): EntryName | null {
  const { scan, sentences } = section.page;
  const { t } = scan;
  let from = day.from;
  while (from > start && t.norm[from - 1] !== ":") from--;
  const cue = lastOf(scan, lexicon.announced, from, to);
  if (cue === null && from === sentences.around(from)[0]) return null;
  const lead = cue?.[1] ?? afterBullet(scan, from, to);
  const head = cue === null && beforeDay(scan, day.from, lead) === lead ? day.to : lead;
  return entryName(section, [lexicon.held.longest(t, head, to)?.end ?? head, to], true);
}

/** `Đại hội cấp xã trong tháng 4; cấp huyện dự kiến vào tháng 8`: the clause leaves out what the one before has said. */
function sharedName(section: Section, [from, to]: Tokens, before: Event | null): EntryName | null {
  const { scan } = section.page;
  if (before === null) return null;
  const { nameFrom, nameTo } = before.value;
  const kept = scan.t.norm.indexOf(scan.t.norm[from] as string, nameFrom + 1);
  const own = kept < 0 || kept >= nameTo ? null : entryName(section, [from, to], true);
  if (own === null) return null;
  const head = eventName(scan, { ...before, value: { ...before.value, nameTo: kept } });
  return {
    ...own,
    name: `${head} ${cleanText(scan, from, own.to)}`,
    named: [citeTokens(scan, nameFrom, kept, "planned/parallel", "inferred"), ...own.named],
  };
}

/** Where it is held: behind its name, else before it; of an entry also what stands behind the day: `28/6, Văn phòng Hội`. */
export function placeOf({ page }: Section, { kind, called, days, within }: Gathering): Place | null {
  const { scan } = page;
  const from = called?.to ?? within[0];
  const behind = placeIn(scan, Math.max(from, within[0]), within[1]);
  if (behind !== null || kind !== "entry") return behind ?? placeIn(scan, ...within) ?? placeToldIn(page, ...within);
  const at = days[0]?.annotation.to ?? within[1];
  return at >= within[0] && at < within[1] && BEFORE_PLACE.has(scan.t, at) ? placeAt(scan, at + 1, within[1]) : null;
}

const BEFORE_PLACE = new WordSet(", -");
