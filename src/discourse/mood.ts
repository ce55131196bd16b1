/**
 * What a clause does with a gathering or a day: it tells that it was, announces that it will be, denies it, or only speaks of
 * it. Moods need no years; the years are found with their help.
 */
import { lexicon } from "../gazetteer/lexicon.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import { endsSentence, isAllCaps, isCapital, isWord, type Scan } from "../recognize/scan.js";
import { bulletOf } from "./bullet.js";
import { firstFrom } from "./context.js";
import { endsWith, firstOf, lastOf } from "./cues.js";
import type { Leads } from "./leads.js";
import type { Sentences, Tokens } from "./sentences.js";

type Mood =
  | "told"
  | "announced"
  /** Only the subject of something: `báo cáo tổng kết`. */
  | "topic"
  | "negated"
  | "captioned"
  /** Nothing says it. */
  | "open";

interface MoodFound {
  readonly mood: Mood;
  /** `announced/before`: which line of words, and on which side. */
  readonly rule: string;
  /** The words that say it. */
  readonly cue: Tokens | null;
}

type Event = AnnotationOf<"event">;

/** Tokens before a gathering and behind its name in which words say what it is. */
const BEFORE_EVENT = 18;
const BEHIND_EVENT = 30;
const HELD_BEFORE = 30;
const HELD_BEHIND = 24;
/** Tokens before a day and behind it. */
const BEFORE_DAY = 18;
const BEHIND_DAY = 10;
const NEAR_NEGATION = 3;
/** Tokens before the verb of a gathering in which it is announced. */
const NEAR_VERB = 3;
/** Blocks from the top in which a document says what it is. */
const OPENING = 6;
const DENIED_BEHIND = 14;
/** What the title says is kept as if of a block before the first. */
const TITLE = -1;

const OPEN: MoodFound = { mood: "open", rule: "none", cue: null };

const said = (mood: Mood, rule: string, cue: Tokens | null): MoodFound | null =>
  cue === null ? null : { mood, rule, cue };

export class Moods {
  /** Gatherings of the page, those inside another's name left out. */
  readonly #events: readonly Event[];
  /** The last gathering inside the name of another, by that one: `hội nghị chuẩn bị Đại hội`. */
  readonly #inner = new Map<Event, Event>();

  /** What was found of a gathering, a day or a block, as several fields ask for the same. */
  readonly #known = new Map<Annotation | number, MoodFound | null>();

  readonly #openings = new Map<number, { readonly to: number; readonly found: MoodFound } | null>();

  constructor(
    private readonly scan: Scan,
    private readonly sentences: Sentences,
    private readonly leads: Leads,
    annotations: readonly Annotation[],
  ) {
    const events: Event[] = [];
    let to = -1;
    for (const annotation of annotations) {
      if (annotation.type !== "event") continue;
      const outer = events.at(-1);
      if (annotation.from < to) {
        if (outer !== undefined && annotation.value.nameTo <= to) this.#inner.set(outer, annotation);
        continue;
      }
      events.push(annotation);
      to = annotation.value.nameTo;
    }
    this.#events = events;
  }

  /** From the gathering before it, or a semicolon, to the next one of the sentence. */
  clauseOf(event: Event): Tokens {
    const [start, end] = this.sentences.clauseAround(event.from);
    const k = firstFrom(this.#events, event.from);
    const next = this.#events[firstFrom(this.#events, event.from + 1)];
    const named = next !== undefined && next.value.nameTo - next.value.nameFrom > 1;
    const previous = this.#events[k - 1];
    const from = previous !== undefined && previous.from >= start ? Math.min(previous.to, event.from) : start;
    return [from, named ? Math.min(next.from, end) : end];
  }

  /** The gathering that another is only about, where it is the one announced. */
  announcedInside(event: Event): Event | null {
    const inner = this.#inner.get(event);
    // `hội nghị giao ban` is one gathering, `hội nghị chuẩn bị Đại hội` speaks of two.
    if (inner === undefined || !isCapital(this.scan.t, inner.from) || this.#heldBefore(event) === null) return null;
    const [start] = this.sentences.around(event.from);
    if (this.#announcedBefore(event.from, Math.max(start, event.from - BEFORE_EVENT)) !== null) return null;
    return this.#announcedBehind(inner, this.clauseOf(event), start) === null ? null : inner;
  }

  #heldBefore(event: Event): Tokens | null {
    const [start] = this.sentences.around(event.from);
    return lastOf(this.scan, lexicon.held, Math.max(start, event.from - HELD_BEFORE), event.from);
  }

  ofEvent(event: Event): MoodFound {
    return this.#once(event, () => this.#eventMood(event)) ?? OPEN;
  }

  ofDay(day: Annotation): MoodFound {
    return this.#once(day, () => this.#dayMood(day)) ?? OPEN;
  }

  /** Whether the line opens a plan or a review; null where it says neither. */
  ofLead(block: number): MoodFound | null {
    return this.#once(block, () => this.#leadMood(block));
  }

  #once(of: Annotation | number, find: () => MoodFound | null): MoodFound | null {
    let found = this.#known.get(of);
    if (found === undefined) {
      found = find();
      this.#known.set(of, found);
    }
    return found;
  }

  #eventMood(event: Event): MoodFound | null {
    const { scan } = this;
    if (scan.blocks[event.block]?.kind === "caption") return { mood: "captioned", rule: "captioned", cue: null };
    const clause = this.clauseOf(event);
    const [start] = this.sentences.around(event.from);
    const [from] = this.sentences.clauseAround(event.from);
    return (
      this.#deferred(event, clause) ??
      this.#denied(event, clause) ??
      this.#announcedBefore(event.from, Math.max(from, event.from - BEFORE_EVENT)) ??
      this.#charged(event, start) ??
      (this.announcedInside(event) === null ? this.#announcedBehind(event, clause, start) : null) ??
      this.#topic(event, start) ??
      this.#several(event, start) ??
      this.#held(event, clause, start) ??
      this.#fromLead(event.block, event.from)
    );
  }

  #dayMood(day: Annotation): MoodFound | null {
    const [from, to] = this.sentences.clauseAround(day.from);
    const start = Math.max(from, day.from - BEFORE_DAY);
    const before = this.#announcedBefore(day.from, start);
    if (before !== null) return before;
    // Up to another day, and what is said of it.
    let end = day.to;
    while (end < Math.min(to, day.to + BEHIND_DAY) && (end === day.to || !this.#isDayWord(end))) end++;
    for (let i = day.to; i < end; i++) {
      const cue = this.#announcementAt(i, to);
      if (cue !== null) return { mood: "announced", rule: "announced/behind", cue };
    }
    const charge = said("announced", "announced/charged", this.#charge(start, day.from));
    const told = lastOf(this.scan, lexicon.told, start, day.from) ?? firstOf(this.scan, lexicon.told, day.to, end, to);
    const ahead = lastOf(this.scan, lexicon.ahead, start, day.from);
    return (
      charge ??
      said("told", "told/word", told) ??
      said("announced", "announced/ahead", ahead) ??
      this.#fromLead(day.block, day.from) ??
      // `Cụm sẽ sơ kết vào ngày 12-7; tổ chức hội thi vào dịp 20-11`: what its sentence says.
      this.#announcedBefore(from, this.sentences.around(day.from)[0])
    );
  }

  /** `sau hội nghị`, `tại đại hội`: the gathering is where something is said or done. */
  isAttended(event: Event): boolean {
    const [start] = this.sentences.around(event.from);
    if (event.from <= start) return false;
    const attended = endsWith(this.scan, lexicon.attended, start, event.from);
    if (attended === null || endsWith(this.scan, lexicon.attendedTraps, start, event.from) !== null) return false;
    return lastOf(this.scan, lexicon.invited, Math.max(start, event.from - BEFORE_EVENT), event.from) === null;
  }

  /** `phát biểu tại hội nghị`, `quang cảnh đại hội`: somebody was there. */
  isWitnessed(event: Event): boolean {
    const [start] = this.sentences.around(event.from);
    const invited = lastOf(this.scan, lexicon.invited, Math.max(start, event.from - BEFORE_EVENT), event.from);
    return invited === null && endsWith(this.scan, lexicon.witnessed, start, event.from) !== null;
  }

  /** `Hội nghị thống nhất …`, `Hội nghị giao Quận 11 …`: the gathering does something itself. */
  decides(event: Event): boolean {
    const { t } = this.scan;
    const at = event.value.nameTo;
    if (at >= t.length || !isWord(t, at) || isCapital(t, at)) return false;
    if (lexicon.organises.longest(t, at, t.length) !== null) return false;
    const charge = lexicon.charges.longest(t, at, t.length);
    return (
      lexicon.eventDeeds.longest(t, at, t.length) !== null ||
      (charge !== null && charge.end < t.length && isCapital(t, charge.end))
    );
  }

  #deferred(event: Event, [, to]: Tokens): MoodFound | null {
    if (this.isAttended(event)) return null;
    const cue = firstOf(this.scan, lexicon.putOff, event.value.nameTo, Math.min(to, event.to + BEHIND_EVENT), to);
    return said("announced", "announced/put-off", cue);
  }

  #denied(event: Event, [from, to]: Tokens): MoodFound | null {
    const { scan } = this;
    const before = endsWith(scan, lexicon.negatedBefore, Math.max(from, event.from - NEAR_NEGATION), event.from);
    const cue =
      before ?? firstOf(scan, lexicon.negatedAfter, event.value.nameTo, Math.min(to, event.to + DENIED_BEHIND), to);
    return said("negated", "negated", cue);
  }

  #announcedBefore(at: number, from: number): MoodFound | null {
    for (let i = at - 1; i >= from; i--) {
      const cue = this.#announcementAt(i, at);
      if (cue !== null) return { mood: "announced", rule: "announced/before", cue };
    }
    return null;
  }

  /** An announcement that begins at token `i`. */
  #announcementAt(i: number, to: number): Tokens | null {
    const { t } = this.scan;
    const found = lexicon.announced.longest(t, i, to);
    if (found === null) return null;
    for (let k = Math.max(0, i - 2); k < i; k++)
      if ((lexicon.announcedTraps.longest(t, k, to)?.end ?? 0) >= found.end) return null;
    return [i, found.end];
  }

  /** `giao Hội Khuyến học huyện Nhà Bè đăng cai tọa đàm …`. */
  #charged(event: Event, start: number): MoodFound | null {
    const { scan } = this;
    if (endsWith(scan, lexicon.hosts, start, event.from) === null) return null;
    const cue = lastOf(scan, lexicon.charges, Math.max(start, event.from - BEFORE_EVENT), event.from);
    return said("announced", "announced/charged", cue);
  }

  /** `giao Quận 3 đăng cai lần III trong tháng 11`. */
  #charge(from: number, to: number): Tokens | null {
    const host = lastOf(this.scan, lexicon.hosts, from, to);
    return host === null ? null : lastOf(this.scan, lexicon.charges, from, host[0]);
  }

  #announcedBehind(event: Event, [, to]: Tokens, start: number): MoodFound | null {
    if ((event.from > start && this.isAttended(event)) || this.decides(event)) return null;
    for (let i = event.value.nameTo; i < Math.min(to, event.to + BEHIND_EVENT); i++) {
      if (lexicon.planned.longest(this.scan.t, i, to) === null) continue;
      const cue = this.#announcementAt(i, to);
      if (cue !== null) return { mood: "announced", rule: "announced/behind", cue };
    }
    return null;
  }

  #topic(event: Event, start: number): MoodFound | null {
    return said("topic", "topic", endsWith(this.scan, lexicon.topicOf, start, event.from));
  }

  /** `Các đại hội được tổ chức nghiêm túc`: many of a kind are none. */
  #several(event: Event, start: number): MoodFound | null {
    const { scan } = this;
    const end = Math.min(scan.t.length, event.value.nameTo + 2);
    const cue =
      endsWith(scan, lexicon.severalBefore, start, event.from) ??
      firstOf(scan, lexicon.severalBehind, event.from, event.value.nameTo, end);
    return said("topic", "topic/several", cue);
  }

  #held(event: Event, clause: Tokens, start: number): MoodFound | null {
    const { scan } = this;
    const before = this.#heldBefore(event);
    // `dự kiến tổ chức hội thi và liên hoan`: one verb announces both.
    const ahead = before === null ? null : this.#announcedBefore(before[0], Math.max(start, before[0] - NEAR_VERB));
    const idea = before === null ? null : endsWith(scan, lexicon.notHeldBefore, start, before[0]);
    const end = Math.min(clause[1], event.from + HELD_BEHIND);
    const meets = lexicon.meets.longest(scan.t, event.from, event.to) !== null;
    return (
      ahead ??
      said("topic", "topic/verb", idea) ??
      said(
        "told",
        "told/held",
        before ??
          firstOf(scan, lexicon.takesPlace, event.from, end, end + 1) ??
          (meets ? endsWith(scan, lexicon.meetsBefore, start, event.from) : null),
      )
    );
  }

  /** What the words before a colon of its sentence say, or the line over it; over items and cells the title of a plan, too. */
  #fromLead(block: number, at = this.scan.first[block] as number): MoodFound | null {
    const opening = this.#openingOf(this.sentences.indexOf(at));
    if (opening !== null && opening.to < at) return opening.found;
    for (const lead of this.leads.over(block)) {
      const found = this.ofLead(lead);
      if (found !== null) return found;
    }
    const inList = this.scan.blocks[block]?.cell != null || bulletOf(this.scan, block) !== null;
    return inList ? this.#once(TITLE, () => this.#planTitle()) : null;
  }

  /** What stands before the first colon of a sentence, where it speaks of a plan or a review. */
  #openingOf(sentence: number): { readonly to: number; readonly found: MoodFound } | null {
    const known = this.#openings.get(sentence);
    if (known !== undefined || sentence >= this.sentences.length) return known ?? null;
    const [from, end] = this.sentences.at(sentence);
    let to = from;
    while (to < end && this.scan.t.norm[to] !== ":") to++;
    const found = to < end ? this.#says(from, to) : null;
    const opening = found === null ? null : { to, found };
    this.#openings.set(sentence, opening);
    return opening;
  }

  /** An item, a line or a cell of a plan: the line over it or the page's title announces. */
  isEntryAhead(block: number): boolean {
    return (this.#fromLead(block) ?? this.#once(TITLE, () => this.#planTitle()))?.mood === "announced";
  }

  /** `Lịch hoạt động năm 2024`, `KẾ HOẠCH`: the title, or the line of a document that says what it is, begins with the word. */
  #planTitle(): MoodFound | null {
    const { t, first, blocks } = this.scan;
    for (let b = 0; b < Math.min(blocks.length, OPENING); b++) {
      const from = first[b] as number;
      if (blocks[b]?.kind !== "title" && !(from < t.length && isAllCaps(t, from))) continue;
      const plan = lexicon.planTitles.longest(t, from, first[b + 1] as number);
      if (plan !== null) return { mood: "announced", rule: "announced/title", cue: [from, plan.end] };
    }
    return null;
  }

  #leadMood(block: number): MoodFound | null {
    const to = this.scan.first[block + 1] as number;
    return this.#says(this.sentences.around(to - 1)[0], to);
  }

  #says(from: number, to: number): MoodFound | null {
    const review = lastOf(this.scan, lexicon.reviewLeads, from, to);
    const plan = lastOf(this.scan, lexicon.planLeads, from, to);
    const ahead = plan !== null && (review === null || plan[1] >= review[1]);
    return ahead ? said("announced", "announced/lead", plan) : said("told", "told/lead", review);
  }

  #isDayWord(i: number): boolean {
    const { t } = this.scan;
    return endsSentence(t, i, t.length) || lexicon.dayBegins.longest(t, i, t.length) !== null;
  }
}
