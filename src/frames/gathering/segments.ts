/** A sentence that speaks of gatherings, cut into what is said of each: `Lần 2 ngày 12/8 tại Bình Chánh, | lần 3 trong tháng 12`. */
import { afterBullet } from "../../discourse/bullet.js";
import { blockOf, firstFrom, ofType, type Section } from "../../discourse/context.js";
import { endsWith } from "../../discourse/cues.js";
import { datesWithin, type SectionDate } from "../../discourse/section-date.js";
import type { Tokens } from "../../discourse/sentences.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { roundAt, type Stated } from "../../recognize/event.js";
import { normAt, type Scan } from "../../recognize/scan.js";

export type Event = AnnotationOf<"event">;

/** What a segment is about: a gathering by its name, or a further round by its number alone. */
export interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly event: Event | null;
  /** Of a bare round, the round. */
  readonly round: Stated | null;
  /** The verb of meeting that goes with it. */
  readonly verb?: Event;
}

export interface Segment {
  /** Gatherings that share what is said, `Lễ mừng thọ và Hội thi …`; none where a clause names no gathering. */
  readonly anchors: readonly Anchor[];
  readonly within: Tokens;
}

/** @param events gatherings of the sentence, those inside another's name left out */
export function segmentsOf(
  section: Section,
  sentence: Tokens,
  events: readonly Event[],
  dates: readonly SectionDate[],
): Segment[] {
  const { sentences } = section.page;
  const rounds = bareRounds(section, sentence);
  const named = events.map((event): Anchor => ({ from: event.from, to: event.to, event, round: null }));
  const anchors = absorbed(section, [...rounds, ...named], dates);
  const out: Segment[] = [];
  for (let at = sentence[0]; at < sentence[1]; ) {
    const clause = sentences.clauseAround(at);
    at = clause[1] + 1;
    const own = anchors.filter(({ from }) => from >= clause[0] && from < clause[1]);
    if (own.length > 0) out.push(...cut(section.page.scan, clause, own, dates));
    else if (datesWithin(dates, ...clause).length > 0) out.push({ anchors: [], within: clause });
  }
  return out;
}

/** Rounds that no gathering's own words state: at the head of a line or clause, the next of a list, `đăng cai lần III`. */
function bareRounds(section: Section, [from, to]: Tokens): Anchor[] {
  const { scan, sentences } = section.page;
  const events = ofType(section, "event");
  const out: Anchor[] = [];
  for (let i = from; i < to; i++) {
    const round = roundAt(scan, i, to);
    if (round === null) continue;
    const before = events[firstFrom(events, i + 1) - 1];
    const block = blockOf(scan, i);
    const alone =
      i === sentences.clauseAround(i)[0] ||
      i === afterBullet(scan, scan.first[block] as number, to) ||
      separates(scan, i - 1) ||
      lexicon.hosts.longest(scan.t, i - 2, i) !== null;
    if (alone && (before === undefined || before.to <= i)) out.push({ from: i, to: round.to, event: null, round });
    i = round.to - 1;
  }
  return out;
}

/** Tokens behind a gathering in which its verb may stand: `Lần 2, cụm sẽ | họp | tại …`, `Hội nghị sơ kết dự kiến | họp`. */
const FAR_VERB = 14;

/** The anchors in order; a bare verb of meeting behind another anchor, before any other day, is no gathering of its own. */
function absorbed({ page: { scan, moods } }: Section, anchors: Anchor[], dates: readonly SectionDate[]): Anchor[] {
  anchors.sort((a, b) => a.from - b.from);
  const out: Anchor[] = [];
  for (const anchor of anchors) {
    const before = out.at(-1);
    const { event } = anchor;
    const absorbs =
      event !== null &&
      before !== undefined &&
      isVerb(scan, event, before) &&
      (before.event === null || !(moods.isAttended(before.event) || moods.ofEvent(before.event).mood === "topic")) &&
      anchor.from - before.to < FAR_VERB &&
      datesWithin(dates, before.to, anchor.from).length === 0;
    if (absorbs) out[out.length - 1] = { ...before, verb: event };
    else out.push(anchor);
  }
  return out;
}

const isVerb = ({ t }: Scan, { from, to, value }: Event, before: Anchor): boolean =>
  value.round === null &&
  lexicon.meets.longest(t, from, to)?.end === value.nameTo &&
  (before.round !== null || value.nameTo === from + 1);

const MARKS = new WordSet(", : ;");

/** A mark or word that stands between what is said of one gathering and of the next. */
const separates = ({ t }: Scan, i: number): boolean =>
  i >= 0 && (MARKS.has(t, i) || lexicon.eventAnd.has(t.norm[i] as string));

function cut(scan: Scan, [from, to]: Tokens, anchors: readonly Anchor[], dates: readonly SectionDate[]): Segment[] {
  const groups = grouped(scan, anchors, from);
  const out: Segment[] = [];
  let start = from;
  groups.forEach((group, k) => {
    const last = group.at(-1) as Anchor;
    const next = groups[k + 1]?.[0];
    const after = groups[k + 2]?.[0]?.from ?? to;
    const end = next === undefined ? to : boundary(scan, start, last.to, next.from, after, dates);
    out.push({ anchors: group, within: [start, end] });
    start = end;
  });
  return out;
}

/** Gatherings joined by `và`, or held together with the one before: `họp tại Quận 3 vào tháng 9, có kết hợp Tọa đàm …`. */
function grouped(scan: Scan, anchors: readonly Anchor[], start: number): Anchor[][] {
  const out: Anchor[][] = [];
  for (const anchor of anchors) {
    const group = out.at(-1);
    const before = group?.at(-1);
    const joint =
      before !== undefined &&
      ((before.to + 1 === anchor.from && lexicon.eventAnd.has(normAt(scan.t, anchor.from - 1, anchor.from))) ||
        endsWith(scan, lexicon.combined, start, anchor.from) !== null);
    if (joint) group?.push(anchor);
    else out.push([anchor]);
  }
  return out;
}

/**
 * Where what is said of the anchor that ends at `a` ends, before the next at `b`: behind the last mark between them, or
 * before a day that the first has no use for and the next has none but: `…, ngày 8/10 hội thi B`.
 */
function boundary(
  scan: Scan,
  start: number,
  a: number,
  b: number,
  after: number,
  dates: readonly SectionDate[],
): number {
  let end = b;
  while (end > a && !separates(scan, end - 1)) end--;
  if (end === a) end = b;
  const own = datesWithin(dates, start, end);
  const day = own.at(-1);
  if (own.length < 2 || day === undefined || datesWithin(dates, end, after).length > 0) return end;
  const head = beforeDay(scan, day.annotation.from, a);
  return head > a && separates(scan, head - 1) ? head : end;
}

/** The first of the words that lead a day: `vào sáng ngày`. */
export function beforeDay({ t }: Scan, day: number, from: number): number {
  let at = day;
  while (at > from && lexicon.dayWords.longest(t, at - 1, at)?.end === at) at--;
  return at;
}
