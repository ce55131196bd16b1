/** What stands before figures and makes them a date, or shows that they are none. */
import * as dates from "../gazetteer/data/dates.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import { WordSet } from "../gazetteer/word-set.js";
import { endsSentence, integerAt, isNumber, isWord, normAt, type Scan } from "./scan.js";

/** `strong`: no ratio stands here. `weak`: `từ 2/3`, `đến 9/10` may still be a share. `feast`: a holiday behind its name. */
export type Cue = "strong" | "weak" | "feast" | "none";

const STRONG = normsOf(dates.STRONG_CUES);
const WEAK = normsOf(dates.WEAK_CUES);
const WEEKDAYS = normsOf(dates.WEEKDAY_NAMES);
const [SUN, DAY] = dates.SUNDAY.trim().split(" ");
const NEAR = normsOf(dates.NEAR_DAYS);
const DISTRIBUTIVE = normsOf(dates.DISTRIBUTIVES);

/** The cue before token `i`. */
export function cueBefore(scan: Scan, i: number, blockFrom: number): Cue {
  const { t } = scan;
  const back = (k: number): string => (i - k >= blockFrom ? (t.norm[i - k] as string) : "");
  let k = 1;
  if (back(k) === "(" || back(k) === "," || back(k) === ":" || back(k) === "-") k++;
  const word = back(k);
  if (k === 1 || back(1) !== ",") {
    // `nhân ngày 20/11`
    if (word === dates.DAY && CELEBRATING.has(back(k + 1)) && isFeast(scan, i)) return "feast";
    if (STRONG.has(word)) return DISTRIBUTIVE.has(back(k + 1)) && word === dates.DAY ? "none" : "strong";
    if (k === 1 && WEAK.has(word)) return "weak";
  }
  // `Thứ Bảy, 30/1`, `chủ nhật 11/3`, `sáng nay (5/3)`, `hôm qua 5/3`.
  if (WEEKDAYS.has(word) && back(k + 1) === dates.WEEKDAY) return "strong";
  if (word === DAY && back(k + 1) === SUN) return "strong";
  if (NEAR.has(word) && STRONG.has(back(k + 1))) return "strong";
  // `Ba ngày sau (14/7)`, `hôm sau, 16/7`
  if (k === 2 && (word === dates.LATER || word === dates.EARLIER) && AWAY.has(back(k + 1)))
    return back(1) === "(" ? "strong" : word === dates.LATER ? "weak" : "none";
  if (isCelebrated(scan, i, blockFrom)) return "feast";
  return isOfEntry(scan, i, blockFrom) ? "weak" : "none";
}

const BULLETS = new WordSet("- + * •");

/** `10/8 – 20/8: chấm thi` at the head of a line, `Hội thi kể chuyện (16/10, tại Thư viện)`: the day of an entry. */
function isOfEntry({ t }: Scan, i: number, blockFrom: number): boolean {
  const figures = (at: number): boolean =>
    at + 2 < t.length && isNumber(t, at) && t.norm[at + 1] === "/" && isNumber(t, at + 2);
  if (!figures(i)) return false;
  let end = i + 3;
  if (figures(end + 1) && lexicon.dateJoiners.longest(t, end, end + 1)?.value === "to") end += 4;
  const next = normAt(t, end, t.length);
  if (i === blockFrom || (i === blockFrom + 1 && BULLETS.has(t, blockFrom))) return next === ":";
  return t.norm[i - 1] === "(" && next === "," && lexicon.placePrepositions.longest(t, end + 1, t.length) !== null;
}

const CELEBRATING = normsOf(dates.CELEBRATING);
/** How many words a holiday's name and its count of years may have. */
const MOST_IN_HOLIDAY = 10;

const isFeast = ({ t }: Pick<Scan, "t">, i: number): boolean =>
  i + 2 < t.length && isNumber(t, i + 2) && lexicon.holidays.has(`${integerAt(t, i)}/${integerAt(t, i + 2)}`);

/** `chào mừng ngày thành lập Công đoàn Việt Nam 28.7`, `kỷ niệm ngày Quốc tế Phụ nữ (8/3)`: a holiday behind its name. */
function isCelebrated({ t }: Scan, i: number, blockFrom: number): boolean {
  if (!isFeast({ t }, i)) return false;
  for (let k = i - 1; k >= Math.max(blockFrom, i - MOST_IN_HOLIDAY); k--) {
    if (CELEBRATING.has(t.norm[k] as string)) return true;
    if (endsSentence(t, k, i)) return false;
  }
  return false;
}

const AWAY = normsOf(dates.DISTANCES);

/** The number is a name's, not a day's: `Quận 3 tháng 5/2018`, `lần 2 tháng 6/2018`, `số 5/3`. */
const NUMBERED = new WordSet(dates.NUMBERED_NOUNS);

export const isNumbered = (scan: Scan, i: number, blockFrom: number): boolean =>
  i > blockFrom && NUMBERED.has(scan.t, i - 1);

/** A place, prize or revolution that bears a day's name: `đường 3 Tháng 2`, `Cách mạng Tháng Tám`, `Quảng trường 2/4`. */
const NAMED_AFTER_DAYS = new WordSet(dates.NAMED_AFTER_DAYS);

export const isNamedAfterDay = (scan: Scan, i: number, blockFrom: number): boolean =>
  i > blockFrom && NAMED_AFTER_DAYS.has(scan.t, i - 1);

/** Counted things: `12/12 quận`, `9/10 điểm` are ratios, whatever stands before them. */
const COUNTED = normsOf(dates.COUNTED_AFTER_RATIO);
const AFTER_WEAK = normsOf(dates.AFTER_WEAK_DATE);

/** Whether `9/10` with what follows at `end` counts a share. */
export function isRatio(scan: Scan, end: number, limit: number, cue: Cue): boolean {
  if (cue === "strong") return false;
  const next = normAt(scan.t, end, limit);
  if (COUNTED.has(next) || next === "%") return true;
  return cue !== "none" && end < limit && (isNumber(scan.t, end) || (isWord(scan.t, end) && !AFTER_WEAK.has(next)));
}

/** `3 tháng 6 ngày`, `6 tháng`: a number before `tháng` counts months, unless it is a day, which the pass has read already. */
export function isCountedMonth(scan: Scan, i: number, blockFrom: number): boolean {
  const { t } = scan;
  return (
    i > blockFrom && isNumber(t, i - 1) && (t.norm[i - 1] as string).length <= 2 && !isNumbered(scan, i - 1, blockFrom)
  );
}
