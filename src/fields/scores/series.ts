/** Points without the word `điểm`, where their sentence or the line above speaks of points: `Quận 2 98,5; Quận 9 (97)`. */
import { firstFrom } from "../../discourse/context.js";
import { endsWith } from "../../discourse/cues.js";
import { behind } from "../../frames/behind.js";
import { COLONS, OPENING } from "../../frames/marks.js";
import type { Maximum } from "../../frames/maximum.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { subjectOfPoints } from "../../frames/points.js";
import * as data from "../../gazetteer/data/scores.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { isCapital, isNumber, normAt, type Scan } from "../../recognize/scan.js";
import { announcesPoints, hasPoints, isOtherBefore, pointsAt } from "../../recognize/score.js";

/** Points read at tokens `[from, to)`. */
export type PointsAt = Pick<AnnotationOf<"score">, "from" | "to" | "value" | "rule">;

const PLAIN = new WordSet(data.BEFORE_BARE_POINTS);
const BEHIND = new WordSet(data.BEHIND_BARE_POINTS);
const SEPARATORS = new WordSet(data.POINTS_SEPARATORS);
const PLACES = new WordSet(data.BEFORE_PLACES);
const LABELS = new WordSet(data.BEHIND_LABEL);

/** Scales are round; `Quận 2 11/11` counts things. */
const isScale = (points: number, max: number): boolean => max >= 10 && max % 10 === 0 && points <= max;

/** Points of one kind are of one size: `Quận 2 đạt 98, tăng 5`. */
const LEAST_PART = 0.4;

/**
 * The bare points of the sentence `[from, to)`; `known` are those of it that say `điểm`, `line`: the line that governs it speaks of points, `owned`: and says whose. Beside points that say so a number is one wherever somebody stands before it; else the words between must tell.
 */
export function barePoints(
  reader: ParticipantReader,
  known: readonly PointsAt[],
  from: number,
  to: number,
  { line, owned }: { readonly line: boolean; readonly owned: boolean },
): readonly PointsAt[] {
  const { scan } = reader;
  const { t } = scan;
  if (known.length === 0 && !line && !announcesPoints(scan, from, to)) return [];
  const { annotations } = reader.section;
  const named = annotations.slice(firstFrom(annotations, from), firstFrom(annotations, to));
  const respectively = lexicon.respectively.occursIn(t, from, to);
  const found: PointsAt[] = [];
  let last = from;
  let next = 0;
  for (let i = from; i < to; i++) {
    while (next < known.length && (known[next] as PointsAt).to <= i) next++;
    if (next < known.length && i >= (known[next] as PointsAt).from) {
      last = i = (known[next] as PointsAt).to;
      i--;
      continue;
    }
    if (!isNumber(t, i) || named.some((a) => a.type !== "score" && a.from <= i && i < a.to)) continue;
    const bare = bareAt(reader, last, i, to, {
      series: respectively || line,
      goesOn: found.length + next > 0,
      owned,
      strict: known.length === 0,
    });
    if (bare === null) continue;
    found.push(bare);
    last = bare.to;
    i = last - 1;
  }
  const sizes = (known.length > 0 ? known : found).map(({ value }) => value.points);
  const least = Math.max(...sizes) * LEAST_PART;
  const all = found.filter(({ value }) => value.points >= least);
  const [first, second] = all;
  if (known.length > 0 || line || first === undefined || second !== undefined || first.value.max !== null) return all;
  const told = hasPoints(scan, Math.max(from, first.from - 4), first.from);
  return told || COLONS.next(t, from, first.from) < first.from ? all : [];
}

/** `đạt điểm tối đa`, `điểm tuyệt đối` with no number behind it: as many as there are, where a maximum is said. */
export function fullPoints({ t }: Scan, maximum: Maximum | null, from: number, to: number): PointsAt[] {
  const out: PointsAt[] = [];
  for (let i = from; maximum !== null && i < to; i++) {
    const full = lexicon.fullPoints.begins(t, i) ? lexicon.fullPoints.longest(t, i, to) : null;
    if (full === null || isNumber(t, full.end) || OPENING.has(t, i - 1)) continue;
    const { value, from: maxFrom } = maximum;
    out.push({ from: i, to: full.end, value: { points: value, max: value, maxFrom }, rule: "score/full" });
  }
  return out;
}

interface Around {
  /** Numbers may follow each other with nothing but commas between. */
  readonly series: boolean;
  /** Somebody has the points before. */
  readonly goesOn: boolean;
  /** The line above names whose they are. */
  readonly owned: boolean;
  /** The words before must tell that they are points. */
  readonly strict: boolean;
}

/** The number at token `i` as points of somebody named since token `last`. */
function bareAt(
  reader: ParticipantReader,
  last: number,
  i: number,
  to: number,
  { series, goesOn, owned, strict }: Around,
): PointsAt | null {
  const { scan } = reader;
  const { t } = scan;
  const read = pointsAt(scan, i, to);
  if (read === null || (read.max !== null && !isScale(read.points, read.max))) return null;
  const { points, max, maxFrom } = read;
  const word = normAt(t, read.end, to);
  const end = word === data.POINTS || word === data.POINTS_LETTER ? read.end + 1 : read.end;
  if (
    end === read.end &&
    end < to &&
    !BEHIND.has(t, end) &&
    !isCapital(t, end) &&
    lexicon.scales.longest(t, end, to) === null
  )
    return null;
  if (isOtherBefore(scan, i) || (i > last && PLACES.has(t, i - 1))) return null;
  const who = subjectOfPoints(reader, last, i);
  // `97 (Quận 9)`
  const bracketed = end < to && OPENING.has(t, end) && behind(reader, end, to).who.length > 0;
  const gap = who?.to ?? gapBefore(scan, last, i);
  const judged = endsWith(scan, lexicon.scoreKinds, last, i) !== null;
  const labelled = owned && who === null && i > last && LABELS.has(t, i - 1);
  const plain = bracketed || judged || labelled || isPlain(scan, gap, i, PLAIN);
  const score: PointsAt = { from: i, to: read.end, value: { points, max, maxFrom }, rule: "score/bare" };
  // `Quận 11: 100, TB: 96` gives nothing more to Quận 11, `Quận 4: 97, Tổ kiểm tra chấm 96` does.
  const more = goesOn && plain && (judged || gap === last) && (series || !isPlain(scan, last, i, SEPARATORS));
  const mine = who !== null || bracketed || labelled || more;
  return mine && (plain || !strict) ? score : null;
}

/** Where the words between the last name, number or points and token `i` begin. */
function gapBefore({ t }: Scan, last: number, i: number): number {
  let at = i;
  while (at > last && !isCapital(t, at - 1) && !isNumber(t, at - 1)) at--;
  return at;
}

/** Nothing but such words, and marks between points. */
function isPlain({ t }: Scan, from: number, to: number, words: WordSet): boolean {
  for (let i = from; i < to; ) {
    const kind = words === PLAIN ? lexicon.scoreKinds.longest(t, i, to) : null;
    if (kind === null && !words.has(t, i) && !SEPARATORS.has(t, i)) return false;
    i = kind?.end ?? i + 1;
  }
  return true;
}
