/** Gatherings: the name (`Hội nghị giao ban`), then in any order the cluster, the round (`lần thứ IV`) and the year. */
import * as dates from "../gazetteer/data/dates.js";
import { FIRST, MEET, ROOM, TIME_OF } from "../gazetteer/data/events.js";
import { lexicon } from "../gazetteer/lexicon.js";
import type { Match } from "../gazetteer/trie.js";
import { WordSet } from "../gazetteer/word-set.js";
import { type ClusterReading, clusterAt } from "./cluster.js";
import type { DateFound } from "./date.js";
import { nameEndOf } from "./event-name.js";
import { type Found, integerAt, isCapital, normAt, ordinalAt, romanAt, type Scan } from "./scan.js";
import { isYearAt } from "./time-words.js";
import { monthsOfYearAt, quarterAt } from "./year-part.js";

const QUARTERS = new WordSet(dates.QUARTERS);

export interface EventReading {
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly round: number | null;
  readonly roundFrom: number;
  readonly roundTo: number;
  readonly year: number | null;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly cluster: ClusterReading | null;
}

/** A number and the tokens that state it. */
export interface Stated {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const BEGIN_ROUND = new WordSet([...lexicon.ordinals, ...lexicon.roundWords, FIRST].join(" "));

/** `lần thứ IV`, `lần 1`, `lần I`, `kỳ 2`; of `lần 1/2018` the round. */
export function roundAt(scan: Scan, i: number, limit: number): Stated | null {
  const { t } = scan;
  // Most words are neither.
  if (i >= limit || !BEGIN_ROUND.has(t, i)) return null;
  const first = lexicon.firstRounds.longest(t, i, limit);
  if (first !== null) return { value: 1, from: i, to: first.end };
  const word = t.norm[i] as string;
  // `kỳ giao ban thứ III`; `họp thứ 3` is a weekday.
  const ordinal = lexicon.ordinals.has(word);
  const roman = ordinal && lexicon.roundBehind.has(normAt(t, i - 1, limit)) ? romanAt(t, i + 1) : 0;
  if (roman > 0 && i + 1 < limit) return { value: roman, from: i, to: i + 2 };
  if (!lexicon.roundWords.has(word)) return null;
  const at = lexicon.ordinals.has(normAt(t, i + 1, limit)) ? i + 2 : i + 1;
  const value = ordinalAt(t, at, limit);
  if (value === 0 || value > 99) return null;
  if (normAt(t, at + 1, limit) === "/" && word === TIME_OF && !isYearAt(scan, at + 2, limit)) return null;
  return { value, from: i, to: at + 1 };
}

/** `năm 2018`; after a round also `/2018`. */
export function yearAt(scan: Scan, i: number, limit: number): Stated | null {
  const { t } = scan;
  return i < limit && lexicon.countedYears.begins(t, i) && isYearAt(scan, i + 1, limit)
    ? { value: integerAt(t, i + 1), from: i, to: i + 2 }
    : null;
}

const MOST_BEFORE = 2;
/** Words of a gathering's noun before its last. */
const LONGEST_NOUN = 2;

/** `báo cáo | tổng kết`, `bảng | tổng kết`: the words before make another thing of it. */
function endsTrap({ t }: Scan, i: number, end: number): boolean {
  for (let at = Math.max(0, i - MOST_BEFORE); at < i; at++)
    if ((lexicon.eventTraps.longest(t, at, end)?.end ?? 0) === end) return true;
  return false;
}

const LONGEST_BEHIND = 3;

/** `tổ chức | trao học bổng`: a deed that names the gathering, but no count of what was given: `tổ chức trao 50 suất`. */
function actAt({ t }: Scan, i: number, limit: number): Match<string> | null {
  const act = lexicon.eventActs.longest(t, i, limit);
  if (act === null) return null;
  for (let at = Math.max(0, i - LONGEST_BEHIND); at < i; at++) {
    if (lexicon.eventActTraps.longest(t, at, i)?.end === i) return null;
    if (lexicon.eventActsBehind.longest(t, at, i)?.end === i) return act;
  }
  return null;
}

/** A gathering whose name begins at token `i`. */
export function eventAt(scan: Scan, i: number, limit: number): Found<EventReading> | null {
  const { t } = scan;
  const base = lexicon.events.longest(t, i, limit) ?? actAt(scan, i, limit);
  if (base === null || isInside(scan, i, limit)) return null;
  // `phòng họp của UBND Quận 12`
  if (t.norm[i] === MEET && normAt(t, i - 1, limit) === ROOM) return null;
  const trap = lexicon.eventTraps.longest(t, i, limit);
  if (trap !== null && trap.end >= base.end) return null;
  if (endsTrap(scan, i, base.end)) return null;
  // `buổi Họp mặt mừng Đảng`: the capital begins the name.
  if (!isCapital(t, i) && i + 1 < limit && isCapital(t, i + 1) && lexicon.events.longest(t, i + 1, limit) !== null)
    return null;
  // `đã họp hội nghị tổng kết`: the verb of the gathering named.
  const verb = t.norm[i] === MEET && base.end === i + 1 && lexicon.events.longest(t, i + 1, limit) !== null;
  // `họp ký kết giao ước` is one.
  if (verb && lexicon.meets.longest(t, i + 1, limit) === null) return null;
  // `Lần họp 3 của Cụm`
  const counted = countedAt(scan, i, base.end, limit);
  const name = counted === null ? nameEndOf(scan, i, base, limit) : { to: base.end, past: base.end };
  const nameTo = name.to;
  const tail = tailOf(scan, counted?.to ?? name.past, limit);
  const round = counted ?? tail.round ?? termAsRound(scan, i, name.past, limit);
  const { year } = tail;
  return {
    from: i,
    to: Math.max(name.past, round?.to ?? 0, year?.to ?? 0, tail.period),
    value: {
      nameFrom: i,
      nameTo,
      round: round?.value ?? null,
      roundFrom: round?.from ?? -1,
      roundTo: round?.to ?? -1,
      year: year?.value ?? null,
      yearFrom: year?.from ?? -1,
      yearTo: year?.to ?? -1,
      cluster: tail.cluster,
    },
    rule: "event/name",
  };
}

/** `cuộc | họp`, `Đại | hội diễn ra`: the noun of a gathering that begins before. */
function isInside({ t }: Scan, i: number, limit: number): boolean {
  for (let at = Math.max(0, i - LONGEST_NOUN); at < i; at++)
    if ((isCapital(t, at) || !isCapital(t, i)) && (lexicon.events.longest(t, at, limit)?.end ?? 0) > i) return true;
  return false;
}

/** `Lần họp 3`, `lần sinh hoạt thứ ba`, `kỳ giao ban thứ tư`: which of them, right behind the name. */
function countedAt({ t }: Scan, i: number, end: number, limit: number): Stated | null {
  const lead = normAt(t, i - 1, limit);
  if (lead === TIME_OF && t.norm[i] === MEET && ordinalAt(t, end, limit) > 0)
    return { value: ordinalAt(t, end, limit), from: end, to: end + 1 };
  // `Kỳ họp thứ 7`
  const counts = lexicon.roundWords.has(lead) || lexicon.roundWords.has(t.norm[i] as string);
  if (!counts || !lexicon.ordinals.has(normAt(t, end, limit))) return null;
  const value = ordinalAt(t, end + 1, limit);
  return value > 0 && value < 100 ? { value, from: end, to: end + 2 } : null;
}

/** `Đại hội đại biểu khóa V`: a congress by the term that it begins. */
function termAsRound({ t }: Scan, i: number, at: number, limit: number): Stated | null {
  if (lexicon.congresses.longest(t, i, limit) === null || at >= limit) return null;
  const bare = romanAt(t, at);
  if (bare > 0) return { value: bare, from: at, to: at + 1 };
  const term = lexicon.congressTerms.longest(t, at, limit);
  const value = term === null ? 0 : romanAt(t, term.end);
  return term === null || value === 0 || term.end >= limit ? null : { value, from: at, to: term.end + 1 };
}

interface Tail {
  round: Stated | null;
  year: Stated | null;
  cluster: ClusterReading | null;
  /** End of the part of the year it looks back on: `6 tháng đầu năm`, `quý II`. */
  period: number;
}

/** What follows the name in any order: round, year, cluster, part of the year. */
function tailOf(scan: Scan, from: number, limit: number): Tail {
  const { t } = scan;
  const tail: Tail = { round: null, year: null, cluster: null, period: 0 };
  let at = from;
  for (let guard = 0; guard < 14 && at < limit; guard++) {
    const round: Stated | null = tail.round === null ? roundAt(scan, at, limit) : null;
    if (round !== null) {
      tail.round = round;
      at = round.to;
      // `lần 1/2018`
      if (normAt(t, at, limit) === "/" && isYearAt(scan, at + 1, limit)) {
        tail.year = { value: integerAt(t, at + 1), from: at + 1, to: at + 2 };
        at += 2;
      }
      continue;
    }
    const year: Stated | null = tail.year === null ? yearAt(scan, at, limit) : null;
    if (year !== null) {
      tail.year = year;
      at = year.to;
      continue;
    }
    const found: Found<ClusterReading> | null = tail.cluster === null ? clusterAt(scan, at, limit) : null;
    if (found !== null) {
      tail.cluster = found.value;
      at = found.to;
      continue;
    }
    const period: DateFound | null =
      tail.period === 0
        ? (monthsOfYearAt(scan, at, limit) ?? (QUARTERS.has(t, at) ? quarterAt(scan, at, limit) : null))
        : null;
    if (period !== null) {
      tail.period = period.to;
      const part = period.value[0];
      const year =
        part === undefined ? null : part.kind === "point" || part.kind === "interval" ? part.from.year : part.year;
      if (year !== null && tail.year === null) tail.year = { value: year, from: period.to - 1, to: period.to };
      at = period.to;
      continue;
    }
    const between =
      lexicon.betweenNameAndRound.longest(t, at, limit)?.end ?? (MARKS.has(t.norm[at] as string) ? at + 1 : at);
    if (between === at) break;
    at = between;
  }
  return tail;
}

const MARKS = new Set(["-", ",", "(", ")", "/"]);
