/** Points without the word `điểm`, unit by unit: `Tổng điểm: Quận 2 98,5; Quận 9 (97)`, or one a line below such words. */
import { afterBullet } from "../../discourse/bullet.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import * as data from "../../gazetteer/data/scores.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { isNumber, isWord, normAt, type Scan } from "../../recognize/scan.js";
import { announcesPoints, hasPoints, pointsAt } from "../../recognize/score.js";

/** Points read at tokens `[from, to)`. */
export type PointsAt = Pick<AnnotationOf<"score">, "from" | "to" | "value" | "rule">;

interface Entry {
  readonly score: PointsAt;
  readonly end: number;
}

const BETWEEN = new WordSet(data.BETWEEN_UNIT_AND_POINTS);
const SEPARATORS = new WordSet(data.ENTRY_SEPARATORS);
const POINTS_SEPARATORS = new WordSet(data.POINTS_SEPARATORS);
const BEFORE_RESPECTIVE = new WordSet(data.BEFORE_RESPECTIVE);
const RANKS = new WordSet(data.RANK_STARTS);
const LIST_MARKS = new WordSet(`, ; ${data.AFTER_LABELLED}`);
const BETWEEN_MORE = new WordSet(data.MORE_POINTS_JOINED_BY);
const REMARKS = new WordSet(data.REMARK_MARKS);
const MOST_IN_JUDGE = 6;
const MOST_IN_BRACKET = 10;
const MOST_IN_ENTRY = 40;
const MOST_BEFORE_RESPECTIVE = 6;

/** Scales are round; `Quận 2 11/11` counts things. */
const isScale = (points: number, max: number): boolean => max >= 10 && max % 10 === 0 && points <= max;

/** `Quận 2 98,5`, `Quận 9: 97/100 điểm`, `97 (Quận 9)` at token `i`. */
function entryAt(reader: ParticipantReader, i: number, limit: number): Entry | null {
  const { t } = reader.scan;
  // What stands in brackets is no remark here: `Quận 2 (98,5)`.
  const list = reader.listAt(i, bracketOf(reader.scan, i, limit), true);
  let at = list?.to ?? i;
  if (list !== null) {
    if (list.all.some((one) => one.kind === "person")) return null;
    while (at < limit && BETWEEN.has(t, at)) at++;
    if (at > list.to) at = judgedAt(reader.scan, at, limit);
  }
  const read = pointsAt(reader.scan, at, limit);
  if (read === null || (read.max !== null && !isScale(read.points, read.max))) return null;
  let end = read.end;
  if (normAt(t, end, limit) === data.POINTS || normAt(t, end, limit) === data.POINTS_LETTER) end++;
  if (list === null) {
    if (normAt(t, end, limit) !== "(") return null;
    let close = end;
    while (close < Math.min(limit, end + MOST_IN_ENTRY) && t.norm[close] !== ")") close++;
    if (reader.listAt(end + 1, close, true)?.to !== close) return null;
    end = close;
  } else if (normAt(t, end, limit) === "(" && end + 1 < limit && RANKS.has(t, end + 1))
    while (end < Math.min(limit, at + MOST_IN_BRACKET) && t.norm[end] !== ")") end++;
  // `Phú Lâm 97 trên tổng 100 điểm`
  const scaled = lexicon.scales.longest(t, end, limit) !== null;
  if (end < limit && !scaled && !SEPARATORS.has(t, end)) return null;
  const { points, max, maxFrom } = read;
  return { score: { from: at, to: read.end, value: { points, max, maxFrom }, rule: "score/series" }, end };
}

/** Token of the first bracket with a number behind it, else `limit`. */
function bracketOf(scan: Scan, i: number, limit: number): number {
  for (let at = i; at + 1 < Math.min(limit, i + MOST_IN_ENTRY); at++)
    if (scan.t.norm[at] === "(" && isNumber(scan.t, at + 1)) return at;
  return limit;
}

/** Units with points of their own stand at token `i`. */
export const beginsSeries = (reader: ParticipantReader, i: number): boolean =>
  entryAt(reader, i, Math.min(reader.scan.t.length, i + MOST_IN_ENTRY)) !== null;

/** The entries that follow each other from token `i` on, and where they end. */
function seriesAt(reader: ParticipantReader, i: number, limit: number): { found: PointsAt[]; end: number } {
  const { t } = reader.scan;
  const found: PointsAt[] = [];
  let end = i;
  for (let at = i; at < limit; ) {
    const entry = entryAt(reader, at, limit);
    if (entry === null) break;
    found.push(entry.score);
    end = entry.end;
    at = end;
    while (at < limit && SEPARATORS.has(t, at)) at++;
    if (at === end) break;
  }
  return { found, end };
}

/** `- Quận 2: 46`: a line of nothing but such entries; `- Quận 2: 98 và 97,5`: more points of the one unit. */
export function seriesOfLine(reader: ParticipantReader, from: number, to: number): readonly PointsAt[] {
  const series = seriesAt(reader, afterBullet(reader.scan, from, to), to);
  const found = [...series.found];
  let i = series.end;
  if (found.length === 1)
    for (let more = moreAt(reader.scan, i, to); more !== null; more = moreAt(reader.scan, i, to)) {
      found.push(more);
      i = more.to;
    }
  // `Quận 2: 97, chưa phúc tra`, `Quận 2: 97 và 98 (cộng thêm …)`: a remark.
  if (found.length > 0 && REMARKS.has(reader.scan.t, i) && i < to && !isNumber(reader.scan.t, i + 1)) return found;
  while (i < to && SEPARATORS.has(reader.scan.t, i)) i++;
  return i === to || RANKS.has(reader.scan.t, i) ? found : [];
}

/** ` và 97,5`, `; Cụm chấm 97`: points behind those of a unit, with who gave them. */
function moreAt(scan: Scan, i: number, to: number): PointsAt | null {
  const { t } = scan;
  let at = i;
  while (at < to && BETWEEN_MORE.has(t, at)) at++;
  if (at === i) return null;
  const judged = judgedAt(scan, at, to);
  const read = pointsAt(scan, judged, to);
  if (read === null || (read.max !== null && !isScale(read.points, read.max))) return null;
  if (read.end < to && !SEPARATORS.has(t, read.end) && !REMARKS.has(t, read.end)) return null;
  const { points, max, maxFrom } = read;
  return { from: judged, to: read.end, value: { points, max, maxFrom }, rule: "score/series" };
}

/** Behind `tự chấm`, `Tổ kiểm tra chấm` at token `i`, else `i`. */
function judgedAt({ t }: Scan, i: number, limit: number): number {
  for (let at = i; at < Math.min(limit, i + MOST_IN_JUDGE) && isWord(t, at); at++) {
    const verb = lexicon.judgesDo.longest(t, at, limit);
    if (verb === null) continue;
    let end = verb.end;
    while (end < limit && BETWEEN.has(t, end)) end++;
    return end;
  }
  return i;
}

const MOST_IN_LABEL = 14;

/**
 * Entries behind `… điểm …:` and behind a score that says its `điểm`, and ratios of the same maximum (`đạt 985/1.000, …
 * đạt 970/1.000 điểm`), in tokens `[from, to)` of one block. `known` are the scores read already, first token -> end.
 */
export function seriesInText(
  reader: ParticipantReader,
  known: ReadonlyMap<number, number>,
  maxima: ReadonlySet<number>,
  from: number,
  to: number,
): readonly PointsAt[] {
  const { scan } = reader;
  const { norm } = scan.t;
  const out: PointsAt[] = [];
  for (let i = from; i < to; ) {
    const scored = known.get(i);
    const opens = norm[i] === ":" && announcesPoints(scan, Math.max(from, i - MOST_IN_LABEL), i);
    if (scored === undefined && !opens) {
      const ratio = maxima.size > 0 && isNumber(scan.t, i) ? ratioAt(scan, i, to, maxima) : null;
      if (ratio !== null) out.push(ratio);
      i = ratio?.to ?? i + 1;
      continue;
    }
    let at = scored ?? i + 1;
    while (scored !== undefined && at < to && LIST_MARKS.has(scan.t, at)) at++;
    if (at === scored) {
      i = at;
      continue;
    }
    const { found, end } = seriesAt(reader, at, to);
    if (scored !== undefined || found.length > 1 || (found.length === 1 && isEnd(scan, end, to)))
      for (const one of found) out.push(one);
    i = Math.max(end, i + 1);
  }
  return out.filter((score) => !known.has(score.from));
}

function ratioAt(scan: Scan, i: number, to: number, maxima: ReadonlySet<number>): PointsAt | null {
  const read = pointsAt(scan, i, to);
  if (read?.max == null || !maxima.has(read.max) || !isScale(read.points, read.max)) return null;
  if (read.end < to && !SEPARATORS.has(scan.t, read.end)) return null;
  return {
    from: i,
    to: read.end,
    value: { points: read.points, max: read.max, maxFrom: read.maxFrom },
    rule: "score/ratio",
  };
}

const isEnd = (scan: Scan, i: number, to: number): boolean => i >= to || /^[.;]$/.test(scan.t.norm[i] as string);

/** `lần lượt đạt 99, 98 và 97,5 điểm` in tokens `[from, to)`: the numbers before the word of points, two or more in all. */
export function respectiveIn(scan: Scan, known: ReadonlyMap<number, number>, from: number, to: number): PointsAt[] {
  const { t } = scan;
  for (let i = from; i < to; i++) {
    const word = lexicon.respectively.begins(t, i) ? lexicon.respectively.longest(t, i, to) : null;
    if (word === null) continue;
    let at = word.end;
    while (at < Math.min(to, word.end + MOST_BEFORE_RESPECTIVE) && BEFORE_RESPECTIVE.has(t, at)) at++;
    const found: PointsAt[] = [];
    let end = at;
    for (let read = pointsAt(scan, at, to); read !== null; read = pointsAt(scan, at, to)) {
      const { points, max, maxFrom } = read;
      found.push({ from: at, to: read.end, value: { points, max, maxFrom }, rule: "score/respective" });
      end = read.end;
      at = end;
      while (at < to && POINTS_SEPARATORS.has(t, at)) at++;
    }
    const ofPoints = normAt(t, end, to) === data.POINTS || found.some((score) => known.has(score.from));
    if (found.length > 1 && (ofPoints || hasPoints(scan, from, i))) return found;
  }
  return [];
}
