/** The gathering a section reports: name, round, year, day, venue and host, each from the sentence that tells it. */

import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { roundAt } from "../recognize/event.js";
import { normAt, type Scan, sentenceAround } from "../recognize/scan.js";
import type { Meeting } from "../record.js";
import { citeTokens, cleanText, ofType, type PageContext, type Section } from "./context.js";
import { datesWithin, type SectionDate } from "./dates.js";
import { hostOf } from "./host.js";
import type { Cite } from "./ledger.js";
import type { UnitScope } from "./units.js";
import { type Place, placeIn, placeToldIn } from "./venue.js";

interface Candidate {
  readonly event: AnnotationOf<"event">;
  readonly sentence: readonly [number, number];
  readonly date: SectionDate | null;
  readonly place: Place | null;
  readonly score: number;
}

export interface MeetingFound {
  readonly meeting: Meeting;
  /** Tokens of the sentence that tells of it. */
  readonly sentence: readonly [number, number] | null;
  readonly date: SectionDate | null;
}

export function meetingOf(section: Section, dates: readonly SectionDate[], scope: UnitScope): MeetingFound | null {
  const best = candidates(section, dates).reduce<Candidate | null>(
    (top, c) => (top === null || c.score > top.score ? c : top),
    null,
  );
  if (best === null) return null;
  const { page } = section;
  const { scan, ledger, title } = page;
  const { event, date } = best;
  const place = best.place ?? placeNearby(section, best);
  const meeting: Meeting = { name: null, round: null, year: null, date: null, venue: null, host: null };
  const naming = nameSource(section, event);
  meeting.name = eventName(scan, naming);
  ledger.cite(meeting, "name", citeTokens(scan, naming.value.nameFrom, naming.value.nameTo, naming.rule));
  const round = roundOf(section, event);
  if (round !== null) {
    meeting.round = round.value;
    ledger.cite(meeting, "round", round.cite);
  } else if (title.round !== null) {
    meeting.round = title.round.value;
    ledger.cite(meeting, "round", title.round.cite);
  }
  if (date !== null) {
    meeting.date = { ...date.value, role: "meeting" };
    ledger.copy(date.value, meeting.date);
    date.value.role = "meeting";
  }
  const year = yearOf(section, event, date);
  if (year !== null) {
    meeting.year = year.value;
    ledger.cite(meeting, "year", year.cite);
  }
  if (place !== null) {
    meeting.venue = cleanText(scan, place.from, place.to);
    ledger.cite(meeting, "venue", citeTokens(scan, place.from, place.to, "meeting/venue"));
  }
  meeting.host = hostOf(section, place, scope);
  return { meeting, sentence: best.sentence, date };
}

/** Blocks behind the gathering's own in which its place may be told. */
const NEARBY = 2;

function placeNearby(section: Section, { event, sentence }: Candidate): Place | null {
  const { scan } = section.page;
  const last = Math.min(event.block + NEARBY + 1, section.toBlock);
  for (let b = event.block; b < last; b++) {
    const from = b === event.block ? sentence[0] : (scan.first[b] as number);
    const place = placeToldIn(scan, from, scan.first[b + 1] as number);
    if (place !== null) return place;
  }
  return null;
}

/** First letter capital; a heading in capitals becomes a sentence. */
export function eventName(scan: Scan, event: AnnotationOf<"event">): string {
  const written = cleanText(scan, event.value.nameFrom, event.value.nameTo);
  const shouted = written === written.toUpperCase();
  const name = shouted ? written.toLowerCase() : written;
  return (name[0] as string).toUpperCase() + name.slice(1);
}

const HELD_BEFORE = 30;

function candidates(section: Section, dates: readonly SectionDate[]): Candidate[] {
  const { page } = section;
  const { scan } = page;
  const { t } = scan;
  const out: Candidate[] = [];
  for (const event of ofType(section, "event")) {
    const block = scan.blocks[event.block];
    if (event.block === page.title.block || block === undefined || block.kind === "caption" || block.kind === "cell")
      continue;
    const from = scan.first[event.block] as number;
    const to = scan.first[event.block + 1] as number;
    const [start, end] = sentenceAround(t, event.from, from, to);
    if (isPlanned(scan, start, event.from, end) || isBackground(scan, event, start)) continue;
    const held = isHeld(scan, start, event.from, end);
    const stated = datesWithin(dates, start, end).filter((d) => d.value.precision !== "month" && eligible(d));
    const date = stated.find((d) => !isToCome(page, d)) ?? null;
    // A gathering on a day after the page's own has not been held yet.
    if (date === null && stated.length > 0) continue;
    const place = placeIn(scan, start, end, event);
    const opening = event.block - section.fromBlock <= 4;
    if (!held && !(date !== null && opening)) continue;
    if (date === null && place === null && !opening) continue;
    const named = event.value.nameTo - event.value.nameFrom > 2 ? 1 : 0;
    const score =
      (date === null ? 0 : 8) +
      (place === null ? 0 : 4) +
      (held ? 4 : 0) +
      named +
      (event.value.round !== null ? 1 : 0) -
      (event.block - section.fromBlock) * 0.5 -
      (event.from - start > HELD_BEFORE ? 1 : 0) -
      (event.rule === "event/name" && isGeneric(scan, event) ? 2 : 0);
    out.push({ event, sentence: [start, end], date, place, score });
  }
  return out.length > 0 ? out : fromTitle(section, dates);
}

const GENERIC = new Set([
  "họp",
  "sinh hoạt",
  "chương trình",
  "tổng kết",
  "sơ kết",
  "cuộc họp",
  "buổi họp",
  "hội nghị",
  "cuộc thi",
]);
const isGeneric = (scan: Scan, event: AnnotationOf<"event">): boolean =>
  GENERIC.has(scan.t.norm.slice(event.value.nameFrom, event.value.nameTo).join(" "));

const eligible = (d: SectionDate): boolean => d.value.role === "other" || d.value.role === "meeting";

const isToCome = ({ publishedOn }: PageContext, { value }: SectionDate): boolean =>
  publishedOn !== null && value.start !== null && value.start > publishedOn;

/** Nothing in the running text tells of a gathering with day or place, but the headline names one. */
function fromTitle(section: Section, dates: readonly SectionDate[]): Candidate[] {
  const { page } = section;
  const event = page.title.event;
  if (event === null || section.fromBlock > page.title.block || section.heading !== null) return [];
  const { scan } = page;
  const early =
    dates.find((d) => d.annotation.block - section.fromBlock <= 3 && eligible(d) && d.value.precision === "day") ??
    null;
  const sentence: [number, number] =
    early === null
      ? [event.from, event.to]
      : sentenceAround(
          scan.t,
          early.annotation.from,
          scan.first[early.annotation.block] as number,
          scan.first[early.annotation.block + 1] as number,
        );
  const place = early === null ? null : placeIn(scan, sentence[0], sentence[1], null);
  if (early === null && !ofType(section, "person").length) return [];
  return [{ event, sentence, date: early, place, score: 0 }];
}

/** A longer name of the same gathering in the title or elsewhere says more than `hội nghị` alone. */
function nameSource(section: Section, event: AnnotationOf<"event">): AnnotationOf<"event"> {
  const { scan } = section.page;
  if (!isGeneric(scan, event)) return event;
  const head = scan.t.norm.slice(event.value.nameFrom, event.value.nameTo).join(" ");
  const longer = [
    ...ofType(section, "event"),
    ...(section.page.title.event === null ? [] : [section.page.title.event]),
  ].find((other) => {
    const name = scan.t.norm.slice(other.value.nameFrom, other.value.nameTo).join(" ");
    if (!name.startsWith(`${head} `) || isOther(scan, event, other)) return false;
    return other.block === section.page.title.block || other.block - section.fromBlock <= 2;
  });
  return longer ?? event;
}

/** Another round, or one that is only announced: its name is not this one's. */
function isOther(scan: Scan, event: AnnotationOf<"event">, other: AnnotationOf<"event">): boolean {
  if (event.value.round !== null && other.value.round !== null && event.value.round !== other.value.round) return true;
  const [start, end] = sentenceAround(
    scan.t,
    other.from,
    scan.first[other.block] as number,
    scan.first[other.block + 1] as number,
  );
  return isPlanned(scan, start, other.from, end);
}

const LATER = new WordSet("sẽ dự tới");

/** `sẽ tổ chức hội nghị`, `hội nghị … dự kiến …`: announced, not held. */
function isPlanned(scan: Scan, start: number, at: number, end: number): boolean {
  const { t } = scan;
  for (let i = LATER.next(t, start, end); i < end; i = LATER.next(t, i + 1, end)) {
    const norm = t.norm[i] as string;
    if ((norm === "sẽ" || norm === "mời") && i < at && at - i < 12) return true;
    if (norm === "dự" && (normAt(t, i + 1, end) === "kiến" || normAt(t, i + 1, end) === "định")) return true;
    if (norm === "tới" && normAt(t, i - 1, end) === "thời") return true;
    if (norm === "sẽ" && i > at && lexicon.planned.longest(t, i, end) !== null) return true;
  }
  return false;
}

/** `báo cáo tổng kết`, `chuẩn bị cho đại hội`, `sau hội nghị`: a gathering spoken of. */
const SPOKEN_OF = new Set(["báo", "thảo", "bị", "sau", "bảng", "nghị", "mừng", "quyết", "dung", "quả", "từ", "thành"]);

function isBackground(scan: Scan, event: AnnotationOf<"event">, start: number): boolean {
  const before = event.from > start ? (scan.t.norm[event.from - 1] as string) : "";
  if (SPOKEN_OF.has(before)) return true;
  // `chuỗi hoạt động giao ban`
  if (before === "động" && normAt(scan.t, event.from - 2, event.from) === "hoạt") return true;
  // `Kế hoạch số 12 về tổ chức hội nghị`
  const held = before === "chức" ? event.from - 2 : event.from;
  const about = normAt(scan.t, held - 1, held) === "việc" ? held - 2 : held - 1;
  return held < event.from && about >= start && scan.t.norm[about] === "về";
}

const TAKES_PLACE = new WordSet("diễn khai được tiến");

function isHeld(scan: Scan, start: number, at: number, end: number): boolean {
  const { t } = scan;
  for (let i = Math.max(start, at - HELD_BEFORE); i < at; i++) {
    const held = lexicon.held.longest(t, i, at);
    if (held !== null && held.value !== "họp") return true;
  }
  const to = Math.min(end, at + 24);
  for (let i = TAKES_PLACE.next(t, at, to); i < to; i = TAKES_PLACE.next(t, i + 1, to)) {
    const norm = t.norm[i] as string;
    if (norm === "diễn" && normAt(t, i + 1, end) === "ra") return true;
    if (norm === "khai" && normAt(t, i + 1, end) === "mạc") return true;
    if (norm === "được" && normAt(t, i + 1, end) === "tổ") return true;
    if (norm === "tiến" && normAt(t, i + 1, end) === "hành") return true;
  }
  return normAt(t, at, end) === "họp" && (normAt(t, at - 1, end) === "đã" || normAt(t, at - 1, end) === "tổ");
}

function roundOf(section: Section, event: AnnotationOf<"event">): { value: number; cite: Cite } | null {
  const { scan } = section.page;
  const direct = event.value;
  if (direct.round !== null)
    return { value: direct.round, cite: citeTokens(scan, direct.roundFrom, direct.roundTo, "event/round") };
  const to = scan.first[event.block + 1] as number;
  for (let i = event.to; i < Math.min(to, event.to + 12); i++) {
    if (scan.t.norm[i] === "." || scan.t.norm[i] === ";") break;
    const round = roundAt(scan, i, to);
    if (round !== null) return { value: round.value, cite: citeTokens(scan, round.from, round.to, "event/round") };
  }
  const head = scan.t.norm.slice(direct.nameFrom, direct.nameFrom + 2).join(" ");
  for (const other of ofType(section, "event")) {
    if (other.value.round === null || other.block === section.page.title.block) continue;
    const name = scan.t.norm.slice(other.value.nameFrom, other.value.nameFrom + 2).join(" ");
    if (name === head && other.block - section.fromBlock <= 4)
      return {
        value: other.value.round,
        cite: citeTokens(scan, other.value.roundFrom, other.value.roundTo, "event/round"),
      };
  }
  return null;
}

function yearOf(
  section: Section,
  event: AnnotationOf<"event">,
  date: SectionDate | null,
): { value: number; cite: Cite } | null {
  const { scan, title, ledger } = section.page;
  const named = nameSource(section, event);
  for (const source of [event, named]) {
    if (source.value.year !== null)
      return {
        value: source.value.year,
        cite: citeTokens(
          scan,
          source.value.yearFrom,
          source.value.yearTo,
          "event/year",
          source.block === title.block ? "inferred" : "stated",
        ),
      };
  }
  if (title.year !== null) return { value: title.year.value, cite: title.year.cite };
  const day = date?.value.end ?? date?.value.start;
  if (date == null || day == null) return null;
  const at = ledger.cited(date.value, "text")[0] ?? ledger.cited(date.value, null)[0];
  return at === undefined
    ? null
    : { value: Number(day.slice(0, 4)), cite: { ...at, rule: "meeting/year-of-date", certainty: "inferred" } };
}
