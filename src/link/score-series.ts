/** Points without the word `điểm`, unit by unit: `Tổng điểm: Quận 2 98,5; Quận 9 (97)`, or one a line below such words. */
import { lexicon } from "../gazetteer/lexicon.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { normAt, type Scan } from "../recognize/scan.js";
import { pointsAt } from "../recognize/score.js";
import type { RecipientReader } from "./recipients.js";
import { afterBullet } from "./sections.js";

export type ScoreReadingAt = Pick<AnnotationOf<"score">, "from" | "to" | "value" | "rule">;

interface Entry {
  readonly score: ScoreReadingAt;
  readonly end: number;
}

const BETWEEN = new Set([":", "-", "=", "(", "đạt", "được", "là"]);
const SEPARATORS = new Set([",", ";", "và", "còn", ")", "."]);
/** A ratio below this counts things: `Quận 2 5/5`. */
const LEAST_MAXIMUM = 10;

/** `Quận 2 98,5`, `Quận 9: 97/100 điểm`, `97 (Quận 9)` at token `i`. */
function entryAt(reader: RecipientReader, i: number, limit: number): Entry | null {
  const { t } = reader.scan;
  const list = reader.listAt(i, limit, true);
  let at = list?.to ?? i;
  if (list !== null) {
    if (list.all.some((one) => one.kind === "person")) return null;
    while (at < limit && BETWEEN.has(t.norm[at] as string)) at++;
  }
  const read = pointsAt(reader.scan, at, limit);
  if (read === null || (read.max !== null && (read.max < LEAST_MAXIMUM || read.points > read.max))) return null;
  let end = read.end;
  if (normAt(t, end, limit) === "điểm" || normAt(t, end, limit) === "đ") end++;
  if (list === null) {
    if (normAt(t, end, limit) !== "(") return null;
    const after = reader.listAt(end + 1, limit, true);
    if (after === null || normAt(t, after.to, limit) !== ")") return null;
    end = after.to;
  }
  if (end < limit && !SEPARATORS.has(t.norm[end] as string)) return null;
  const { points, max, maxFrom } = read;
  return { score: { from: at, to: read.end, value: { points, max, maxFrom }, rule: "score/series" }, end };
}

/** The entries that follow each other from token `i` on, and where they end. */
export function seriesAt(reader: RecipientReader, i: number, limit: number): { found: ScoreReadingAt[]; end: number } {
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
export function seriesOfLine(reader: RecipientReader, from: number, to: number): readonly ScoreReadingAt[] {
  const { found, end } = seriesAt(reader, afterBullet(reader.scan, from, to), to);
  for (let i = end; i < to; i++) if (!SEPARATORS.has(reader.scan.t.norm[i] as string)) return [];
  return found;
}

const MOST_IN_LABEL = 14;

/** Entries behind `… điểm …:` and behind a score that says its `điểm`, in tokens `[from, to)` of one block. */
export function seriesInText(
  reader: RecipientReader,
  known: ReadonlyMap<number, number>,
  from: number,
  to: number,
): readonly ScoreReadingAt[] {
  const { scan } = reader;
  const { norm } = scan.t;
  const out: ScoreReadingAt[] = [];
  for (let i = from; i < to; ) {
    const scored = known.get(i);
    const opens = norm[i] === ":" && hasPoints(scan, Math.max(from, i - MOST_IN_LABEL), i);
    if (scored === undefined && !opens) {
      i++;
      continue;
    }
    let at = scored ?? i + 1;
    while (scored !== undefined && at < to && (norm[at] === "," || norm[at] === ";" || norm[at] === "và")) at++;
    if (at === scored) {
      i = at;
      continue;
    }
    const { found, end } = seriesAt(reader, at, to);
    if (scored !== undefined || found.length > 1 || (found.length === 1 && isEnd(scan, end, to))) out.push(...found);
    i = Math.max(end, i + 1);
  }
  return out.filter((score) => !known.has(score.from));
}

const isEnd = (scan: Scan, i: number, to: number): boolean => i >= to || /^[.;]$/.test(scan.t.norm[i] as string);

const NO_POINTS = new Set(["địa", "thời", "trọng", "quan", "thí", "ưu", "nhược", "đặc", "làm"]);

/** Tokens `[from, to)` speak of points, not of places (`địa điểm`, `điểm trường`). */
export function hasPoints(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      scan.t.norm[i] === "điểm" &&
      !NO_POINTS.has(normAt(scan.t, i - 1, to)) &&
      lexicon.pointCompounds.longest(scan.t, i, to) === null
    )
      return true;
  return false;
}
