/** Scores: `100/100 điểm`, `97,5 điểm`, `tổng điểm 98/100`. Ratios of other things (`12/12 quận`), percentages and exam marks are none. */
import * as scores from "../gazetteer/data/scores.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import { WordSet } from "../gazetteer/word-set.js";
import { type Found, integerAt, isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "./scan.js";

export interface ScoreReading {
  readonly points: number;
  readonly max: number | null;
  /** Tokens of the maximum, when stated. */
  readonly maxFrom: number;
}

/** A number with an optional decimal comma or dot at token `i`: `97,5`; `1.000` is a thousand. */
export function decimalAt(scan: Scan, i: number, limit: number): { value: number; end: number } | null {
  const { t } = scan;
  if (i >= limit || !isNumber(t, i)) return null;
  const whole = integerAt(t, i);
  if (Number.isNaN(whole)) return null;
  const mark = normAt(t, i + 1, limit);
  if ((mark === "," || mark === ".") && isGlued(t, i + 1) && i + 2 < limit && isNumber(t, i + 2) && isGlued(t, i + 2)) {
    const digits = t.norm[i + 2] as string;
    if (digits.length <= 2) return { value: Number(`${whole}.${digits}`), end: i + 3 };
    if (digits.length === 3 && mark === ".") return { value: whole * 1000 + Number(digits), end: i + 3 };
  }
  return { value: whole, end: i + 1 };
}

interface Ratio extends ScoreReading {
  readonly end: number;
}

const MOST_POINTS = 1000;

/** `98`, `98,5/100` at token `i`, which no other number or sign touches. */
export function pointsAt(scan: Scan, i: number, limit: number): Ratio | null {
  const { t } = scan;
  const points = decimalAt(scan, i, limit);
  if (points === null || points.value > MOST_POINTS) return null;
  // `Quận 4.....98`: dots lead to the number.
  if (i > 0 && isGlued(t, i) && /^[/.,-]$/.test(t.norm[i - 1] as string) && normAt(t, i - 2, i) !== ".") return null;
  if (normAt(t, points.end, limit) !== "/") return { points: points.value, max: null, maxFrom: -1, end: points.end };
  const top = decimalAt(scan, points.end + 1, limit);
  return top === null ? null : { points: points.value, max: top.value, maxFrom: points.end + 1, end: top.end };
}

export function scoreAt(scan: Scan, i: number, limit: number): Found<ScoreReading> | null {
  const { t } = scan;
  const read = pointsAt(scan, i, limit);
  if (read === null) return null;
  const { points } = read;
  let { max, maxFrom } = read;
  const word = normAt(t, read.end, limit);
  if (word !== scores.POINTS && !(word === scores.POINTS_LETTER && max !== null)) return null;
  if ((max === null && isOtherBefore(scan, i)) || isOtherThing(scan, read, limit)) return null;
  // `98 điểm/100 điểm`, `98 điểm trên 100 điểm`, `98 điểm trên tổng số 100 điểm`
  let to = read.end + 1;
  let over = OVER.has(normAt(t, to, limit)) ? to + 1 : -1;
  while (over > 0 && OVER_FILLERS.has(normAt(t, over, limit))) over++;
  const top = max === null && over > 0 ? decimalAt(scan, over, limit) : null;
  if (top !== null && top.value >= points) {
    max = top.value;
    maxFrom = over;
    to = normAt(t, top.end, limit) === scores.POINTS ? top.end + 1 : top.end;
  }
  return { from: i, to, value: { points, max, maxFrom }, rule: max === null ? "score/points" : "score/points-of-max" };
}

/** `từ 23 điểm`, `cộng 2 điểm`, `có 5 điểm`: marks, bonuses and places; `Sở Xây dựng 98 điểm` is a name. */
export function isOtherBefore(scan: Scan, i: number): boolean {
  const { t } = scan;
  for (let k = Math.max(0, i - 3); k < i; k++)
    if (lexicon.beforePoints.longest(t, k, i)?.end === i && !(k > 0 && isCapital(t, k) && isWord(t, k - 1)))
      return true;
  return false;
}

const FEW = 20;

/** `45 điểm trường`; of a few whole points (`5 điểm lẻ`) any small word makes another thing, unless it goes on with the sentence. */
function isOtherThing(scan: Scan, { points, max, end }: Ratio, limit: number): boolean {
  const { t } = scan;
  // `98 điểm thi đua`
  if (lexicon.emulation.longest(t, end + 1, limit) !== null) return false;
  if (lexicon.pointCompounds.longest(t, end, limit) !== null) return true;
  const next = end + 1;
  if (max !== null || points >= FEW || !Number.isInteger(points)) return false;
  return next < limit && isWord(t, next) && !isCapital(t, next) && lexicon.afterPoints.longest(t, next, limit) === null;
}

const OVER = normsOf(scores.OVER);
const OVER_FILLERS = normsOf(scores.OVER_FILLERS);
const NO_LABELS = normsOf(scores.NO_POINT_LABELS);
const POINTS = new WordSet(scores.SPEAKING_OF_POINTS);

/** Tokens `[from, to)` speak of points, not of places (`địa điểm`, `điểm trường`): `Tự chấm:` does as well. */
export function hasPoints({ t }: Scan, from: number, to: number): boolean {
  for (let i = POINTS.next(t, from, to); i < to; i = POINTS.next(t, i + 1, to))
    if (
      !NO_LABELS.has(normAt(t, i - 1, to)) &&
      (lexicon.pointCompounds.longest(t, i, to) === null || lexicon.emulation.longest(t, i + 1, to) !== null)
    )
      return true;
  return false;
}

const COUNTS = new WordSet(scores.COUNT_WORDS);

/** Points and no count are announced: `Tổng số điểm:`, not `Số phường đạt điểm tốt:`. */
export function announcesPoints(scan: Scan, from: number, to: number): boolean {
  const { t } = scan;
  for (let i = COUNTS.next(t, from, to); i + 1 < to; i = COUNTS.next(t, i + 1, to))
    if (t.norm[i + 1] !== scores.POINTS && isWord(t, i + 1) && t.norm[i - 1] !== scores.POINTS) return false;
  return hasPoints(scan, from, to);
}
