/** Dates that are words (`sáng nay`), lunar dates, terms and document numbers: what stands around dates and is none. */
import type { TimeOfDay } from "./annotation.js";
import { integerAt, isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "./scan.js";

const TIMES: ReadonlySet<string> = new Set(["sáng", "trưa", "chiều", "tối"]);
const BETWEEN = new Set(["ngày", "hôm", "nay", "thứ", "chủ", "nhật", ",", "-", "vào", "lúc", "cùng", "hai", "ba", "tư", "năm", "sáu", "bảy", "từ", "(", "các", "trong"]);

/** Part of the day that stands before a date: `Sáng ngày 16/3`, `chiều thứ Bảy, ngày 5/5`. */
export function timeBefore(scan: Scan, i: number, blockFrom: number): { time: TimeOfDay; at: number } | null {
  const { t } = scan;
  for (let at = i - 1; at >= blockFrom && at >= i - 7; at--) {
    const norm = t.norm[at] as string;
    if (TIMES.has(norm)) return normAt(t, at + 1, t.length) === "kiến" ? null : { time: norm as TimeOfDay, at };
    if (!BETWEEN.has(norm) && !isNumber(t, at)) return null;
  }
  return null;
}

const STEMS = "giáp ất bính đinh mậu kỷ canh tân nhâm quý".split(" ");
const BRANCHES = "tý tí sửu dần mão thìn tỵ tị ngọ mùi thân dậu tuất hợi".split(" ");

/** `Giáp Thìn`, `Kỷ Hợi` at token `i`. */
function isCanChi(scan: Scan, i: number, limit: number): boolean {
  return STEMS.includes(normAt(scan.t, i, limit)) && BRANCHES.includes(normAt(scan.t, i + 1, limit)) && isCapital(scan.t, i);
}

/** A lunar date that begins at number token `i`: its end, or 0. `22/9/Giáp Thìn`, `10 tháng 3 âm lịch`, `nhằm ngày 5/5`. */
export function lunarEnd(scan: Scan, i: number, limit: number, blockFrom: number): number {
  const { t } = scan;
  let at = i + 1;
  const separator = normAt(t, at, limit);
  if (separator !== "/" && separator !== "-" && separator !== "." && separator !== "tháng") return 0;
  at++;
  const month = normAt(t, at, limit);
  const words = month === "giêng" || month === "chạp";
  if (!(at < limit && (isNumber(t, at) || words))) return 0;
  at++;
  let lunar = words && separator === "tháng" && before(scan, i, blockFrom, ["mùng", "mồng", "rằm"]);
  if (separator === "tháng" && (normAt(t, at, limit) === "năm" ? isCanChi(scan, at + 1, limit) : isCanChi(scan, at, limit))) {
    lunar = true;
    at += normAt(t, at, limit) === "năm" ? 3 : 2;
  } else if ((normAt(t, at, limit) === "/" || normAt(t, at, limit) === "-") && isCanChi(scan, at + 1, limit)) {
    lunar = true;
    at += 3;
  }
  const bracket = normAt(t, at, limit) === "(" ? at + 1 : at;
  if (normAt(t, bracket, limit) === "âm" && normAt(t, bracket + 1, limit) === "lịch") return bracket + 2;
  if (normAt(t, bracket, limit) === "âl" || (normAt(t, bracket, limit) === "al" && isAllCaps(t, bracket))) return bracket + 1;
  if (before(scan, i, blockFrom, ["nhằm", "tức"])) {
    if (normAt(t, at, limit) === "/" && at + 1 < limit && isNumber(t, at + 1)) at += 2;
    return at;
  }
  return lunar ? at : 0;
}

function before(scan: Scan, i: number, blockFrom: number, words: readonly string[]): boolean {
  for (let at = i - 1; at >= blockFrom && at >= i - 3; at--) {
    const norm = scan.t.norm[at] as string;
    if (words.includes(norm)) return true;
    if (norm !== "ngày" && norm !== "là") return false;
  }
  return false;
}

const isYearToken = (scan: Scan, i: number, limit: number): boolean =>
  i < limit && isNumber(scan.t, i) && (scan.t.norm[i] as string).length === 4 && integerAt(scan.t, i) >= 1900 && integerAt(scan.t, i) <= 2100;

/** `2016-2021`, `2017 - 2018` at year token `i`: the end of the span, or 0. */
export function termEnd(scan: Scan, i: number, limit: number): number {
  if (!isYearToken(scan, i, limit)) return 0;
  const dash = normAt(scan.t, i + 1, limit);
  if (dash !== "-" && dash !== "/") return 0;
  return isYearToken(scan, i + 2, limit) ? i + 3 : 0;
}

/** `62/HD-MT`, `04/KH-HKH`, `34-CT/TW`, `404/QĐ-TTg` at number token `i`: the end, or 0. */
export function documentNumberEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i + 1;
  const joiner = normAt(t, at, limit);
  if ((joiner !== "/" && joiner !== "-") || !isGlued(t, at)) return 0;
  // `62/2013/QĐ-TTg`
  if (at + 1 < limit && isNumber(t, at + 1)) {
    if (joiner !== "/" || (t.norm[at + 1] as string).length !== 4 || normAt(t, at + 2, limit) !== "/") return 0;
    at += 2;
  }
  if (!(at + 1 < limit && isWord(t, at + 1) && isCapital(t, at + 1) && isGlued(t, at + 1))) return 0;
  if (!isAllCaps(t, at + 1) && (t.norm[at + 1] as string).length > 3) return 0;
  at += 2;
  while (at + 1 < limit && /^[-/&.]$/.test(t.norm[at] as string) && isGlued(t, at) && isGlued(t, at + 1) && isWord(t, at + 1)) at += 2;
  while (at < limit && isWord(t, at) && isGlued(t, at)) at++;
  return at;
}

const RELATIVE: ReadonlyMap<string, string> = new Map([
  ["sáng nay", "today"],
  ["trưa nay", "today"],
  ["chiều nay", "today"],
  ["tối nay", "today"],
  ["hôm nay", "today"],
  ["hôm qua", "yesterday"],
  ["ngày mai", "tomorrow"],
  ["tuần trước", "last-week"],
  ["tuần qua", "last-week"],
  ["tuần này", "this-week"],
  ["tuần tới", "next-week"],
  ["tháng trước", "last-month"],
  ["tháng này", "this-month"],
  ["tháng tới", "next-month"],
]);

const OPENERS = new Set([",", "vào", "(", "-", ":", "“", '"', "sáng", "chiều", "trưa", "tối", "trong", "đến"]);

/** `sáng nay`, `tuần trước` at token `i`, where they say when something happened: at the head of a clause. */
export function relativeAt(scan: Scan, i: number, limit: number, blockFrom: number): { which: string; to: number; time: TimeOfDay | null } | null {
  const { t } = scan;
  const which = RELATIVE.get(`${t.norm[i] as string} ${normAt(t, i + 1, limit)}`);
  if (which === undefined) return null;
  const previous = i - 1 >= blockFrom ? (t.norm[i - 1] as string) : "";
  const opening = i === blockFrom || OPENERS.has(previous) || previous === "." || isBullet(previous);
  if (!opening) return null;
  const first = t.norm[i] as string;
  const time = TIMES.has(first) ? (first as TimeOfDay) : TIMES.has(previous) ? (previous as TimeOfDay) : null;
  return { which, to: i + 2, time };
}

const isBullet = (norm: string): boolean => norm === "·" || norm === "•" || norm === "*" || norm === "+";
