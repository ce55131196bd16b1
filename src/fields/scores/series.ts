/** Points without the word `điểm`, unit by unit: `Tổng điểm: Quận 2 98,5; Quận 9 (97)`, or one a line below such words. */
import { afterBullet } from "../../discourse/bullet.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { isNumber, normAt, type Scan } from "../../recognize/scan.js";
import { announcesPoints, pointsAt } from "../../recognize/score.js";

export type ScoreReadingAt = Pick<AnnotationOf<"score">, "from" | "to" | "value" | "rule">;

interface Entry {
  readonly score: ScoreReadingAt;
  readonly end: number;
}

const BETWEEN = new Set([":", "-", "=", "(", "đạt", "được", "là", "cùng", "đồng", "đều"]);
const SEPARATORS = new Set([",", ";", "và", "còn", ")", "."]);
/** Behind the points a line may still say the place: `Quận 2: 98,5, xếp thứ nhất`, `Quận 2: 98,5 (loại tốt)`. */
const RANKS = new Set(["xếp", "hạng", "loại", "thứ", "đứng", "dẫn"]);
const MOST_IN_BRACKET = 10;
const MOST_IN_ENTRY = 40;

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
    while (at < limit && BETWEEN.has(t.norm[at] as string)) at++;
  }
  const read = pointsAt(reader.scan, at, limit);
  if (read === null || (read.max !== null && !isScale(read.points, read.max))) return null;
  let end = read.end;
  if (normAt(t, end, limit) === "điểm" || normAt(t, end, limit) === "đ") end++;
  if (list === null) {
    if (normAt(t, end, limit) !== "(") return null;
    let close = end;
    while (close < Math.min(limit, end + MOST_IN_ENTRY) && t.norm[close] !== ")") close++;
    if (reader.listAt(end + 1, close, true)?.to !== close) return null;
    end = close;
  } else if (normAt(t, end, limit) === "(" && RANKS.has(normAt(t, end + 1, limit)))
    while (end < Math.min(limit, at + MOST_IN_BRACKET) && t.norm[end] !== ")") end++;
  // `Phú Lâm 97 trên tổng 100 điểm`
  const scaled = normAt(t, end, limit) === "trên" && normAt(t, end + 1, limit) === "tổng";
  if (end < limit && !scaled && !SEPARATORS.has(t.norm[end] as string)) return null;
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
function seriesAt(reader: ParticipantReader, i: number, limit: number): { found: ScoreReadingAt[]; end: number } {
  const { t } = reader.scan;
  const found: ScoreReadingAt[] = [];
  let end = i;
  for (let at = i; at < limit; ) {
    const entry = entryAt(reader, at, limit);
    if (entry === null) break;
    found.push(entry.score);
    end = entry.end;
    at = end;
    while (at < limit && SEPARATORS.has(t.norm[at] as string)) at++;
    if (at === end) break;
  }
  return { found, end };
}

/** `- Quận 2: 46`: a line of nothing but such entries. */
export function seriesOfLine(reader: ParticipantReader, from: number, to: number): readonly ScoreReadingAt[] {
  const { found, end } = seriesAt(reader, afterBullet(reader.scan, from, to), to);
  let i = end;
  while (i < to && SEPARATORS.has(reader.scan.t.norm[i] as string)) i++;
  return i === to || RANKS.has(reader.scan.t.norm[i] as string) ? found : [];
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
): readonly ScoreReadingAt[] {
  const { scan } = reader;
  const { norm } = scan.t;
  const out: ScoreReadingAt[] = [];
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
    while (scored !== undefined && at < to && (norm[at] === "," || norm[at] === ";" || norm[at] === "và")) at++;
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

function ratioAt(scan: Scan, i: number, to: number, maxima: ReadonlySet<number>): ScoreReadingAt | null {
  const read = pointsAt(scan, i, to);
  if (read?.max == null || !maxima.has(read.max) || !isScale(read.points, read.max)) return null;
  if (read.end < to && !SEPARATORS.has(scan.t.norm[read.end] as string)) return null;
  return {
    from: i,
    to: read.end,
    value: { points: read.points, max: read.max, maxFrom: read.maxFrom },
    rule: "score/ratio",
  };
}

const isEnd = (scan: Scan, i: number, to: number): boolean => i >= to || /^[.;]$/.test(scan.t.norm[i] as string);
