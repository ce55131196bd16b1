/** Publication dates as pages print them, and as their head states them. No `Date` in local time anywhere. */
import { type Byline, readByline } from "./author.js";
import { isSurePenName } from "./pen-name.js";

export interface PrintedDate {
  /** RFC 3339 date or date-time. */
  readonly value: string;
  /** Where date and time stand in the line. */
  readonly start: number;
  readonly end: number;
  readonly hasTime: boolean;
  /** Who signed the line: `Tác giả: Hải Lam .Ngày đăng: 09/06/2021`, `THANH VÂN 18/10/2020 09:15`. */
  readonly author: Byline | null;
  /** Letters and digits of the line that belong neither to the date nor to the words around it. */
  readonly rest: number;
}

interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ["giêng", 1],
  ["một", 1],
  ["hai", 2],
  ["ba", 3],
  ["tư", 4],
  ["bốn", 4],
  ["năm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
  ["mười", 10],
  ["mười một", 11],
  ["mười hai", 12],
  ["chạp", 12],
  ["january", 1],
  ["february", 2],
  ["march", 3],
  ["april", 4],
  ["may", 5],
  ["june", 6],
  ["july", 7],
  ["august", 8],
  ["september", 9],
  ["october", 10],
  ["november", 11],
  ["december", 12],
]);

const MONTH = "(mười một|mười hai|mười|giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|chạp|\\d{1,2})";
const ENGLISH = "(january|february|march|april|may|june|july|august|september|october|november|december)";

// All of these see normalised lines only: one space at most between two words.
const NUMERIC = /(?<!\d)(\d{1,2}) ?([/.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/;
const ISO = /(?<!\d)(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/;
const WORDS = new RegExp(`(?<!\\d)(\\d{1,2}) tháng ${MONTH}(?: năm|,)? (\\d{4})(?!\\d)`);
const MONTH_FIRST = new RegExp(`tháng ${MONTH} (\\d{1,2}), (\\d{4})(?!\\d)`);
const ENGLISH_WORDS = new RegExp(`(?<!\\d)(\\d{1,2}) ${ENGLISH},? (\\d{4})(?!\\d)`);
const ENGLISH_FIRST = new RegExp(`${ENGLISH} (\\d{1,2}), (\\d{4})(?!\\d)`);

const TIME =
  /(?<!\d)(\d{1,2})(?: ?: ?| ?h ?| ?g ?| giờ )(\d{2})(?: phút)?(?: ?: ?(\d{2}))?(?!\d)(?: ?(sa|ch|am|pm)(?!\p{L}))?/gu;
/** Farthest apart that date and time of one line stand. */
const APART = 20;

/** Words that belong to a dateline; what else stands there speaks against one. */
const DATELINE_WORDS =
  /chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(?:được )?(?:cập nhật|đăng|xuất bản|viết|phát hành|gửi)(?: lần cuối)?(?: vào)?(?: lúc| ngày)?|ngày (?:đăng|cập nhật|xuất bản|tạo|gửi|viết)|ngày|tháng|năm|lúc|giờ|phút|gmt ?\+? ?0?7?(?::00)?|\(gmt\+7\)|thời gian|hôm nay|last updated(?: on)?|published|posted on|created on|written on|updated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|cn|t[2-7]|am|pm|sa|ch/g;

const WORD_CHARACTERS = /[\p{L}\p{M}\d]/gu;

/** Reads a normalised line; null when it holds no possible date. */
export function readPrintedDate(line: string): PrintedDate | null {
  const lower = line.toLowerCase();
  // Lower-casing may change lengths only outside Vietnamese (İ); such a line has no dateline.
  if (lower.length !== line.length || !/\d{4}/.test(lower)) return null;
  const found = findPublished(lower) ?? findDate(lower);
  if (found === null) return null;
  const time = findTime(lower, found);
  const start = time === null ? found.start : Math.min(found.start, time.start);
  const end = time === null ? found.end : Math.max(found.end, time.end);
  const day = `${found.year}-${pad(found.month)}-${pad(found.day)}`;
  const author = findAuthor(line, start, end, time !== null);
  const inFront = author !== null && author.start < start;
  const front = inFront ? "" : lower.slice(0, start);
  const back = author !== null && !inFront ? "" : lower.slice(end);
  const around = `${front} ${back}`.replace(UPDATED, " ").replace(COUNTERS, " ").replace(DATELINE_WORDS, "");
  return {
    value: time === null ? day : `${day}T${time.clock}+07:00`,
    start,
    end,
    hasTime: time !== null,
    author,
    rest: around.match(WORD_CHARACTERS)?.length ?? 0,
  };
}

/** True when the line is a date and hardly anything else. */
export function isDateline(line: string): boolean {
  if (line.length > 120) return false;
  const date = readPrintedDate(line);
  return date !== null && date.rest <= 4;
}

const PUBLISHED = /(?:ngày (?:đăng|xuất bản|tạo|gửi)|đăng (?:ngày|lúc|vào)|xuất bản(?: ngày)?) ?:? ?/;
/** `Cập nhật: 20/05/2023` beside another date. */
const UPDATED =
  /(?:ngày )?(?:cập nhật|sửa)(?: lần cuối)?(?: lúc| ngày)? ?:? ?(?:\d{1,2}[:h]\d{2} ?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?: \d{1,2}[:h]\d{2})?/;
const COUNTERS =
  /(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)(?: tin| bài)? ?:? ?[\d.,]*(?: lượt| lần)?|[\d.,]+ (?:lượt|lần) (?:xem|đọc)|đã (?:xem|đọc) ?:? ?[\d.,]*(?: lượt| lần)?|(?:view count|views|view|hits) ?:? ?[\d.,]*|(?:bình luận|phản hồi) ?:? ?\(?\d*\)?|in (?:bài viết|trang|bài)|bản in|gửi (?:e?mail)|chia sẻ|cỡ chữ|nghe đọc bài|a- a\+/g;

/** `Cập nhật: 20/05/2023 - Ngày đăng: 13/03/2021`: the day behind the words that say so. */
function findPublished(line: string): Found | null {
  const label = PUBLISHED.exec(line);
  if (label === null) return null;
  const from = label.index + label[0].length;
  const found = findDate(line.slice(from));
  return found === null || found.start > APART ? null : { ...found, start: found.start + from, end: found.end + from };
}

const EDGE_MARKS = /^[\s.,;:|–-]+|[\s.,;:|–-]+$/gu;

/** By label on either side of the date; a name alone only beside a time, for `Hà Nội, ngày 12/3/2019` names a place. */
function findAuthor(line: string, start: number, end: number, hasTime: boolean): Byline | null {
  for (const [from, to] of [
    [0, start],
    [end, line.length],
  ] as const) {
    const part = line.slice(from, to).replace(WORDS_AT_END, "");
    const lead = /^[\s.,;:|–-]*/u.exec(part)![0].length;
    const byline = readByline(part.slice(lead));
    if (byline !== null) return { name: byline.name, start: from + lead + byline.start };
    const name = part.replace(EDGE_MARKS, "");
    if (hasTime && isSurePenName(name)) return { name, start: from + part.indexOf(name) };
  }
  return null;
}

/** `… .Ngày đăng:`, `… lúc` between a name and its date. */
const WORDS_AT_END =
  /[\s.,;:|–-]*(?:(?:vào )?lúc|ngày đăng|đăng ngày|đăng lúc|ngày|cập nhật|thứ \S+|chủ nhật)?[\s.,;:|–-]*$/iu;

/** True when a line says how often the page was read, or holds a button. */
export function hasCounter(line: string): boolean {
  return line.toLowerCase().search(COUNTERS) >= 0;
}

function findDate(line: string): Found | null {
  return (
    build(NUMERIC.exec(line), 4, 3, 1) ??
    build(WORDS.exec(line), 3, 2, 1) ??
    build(ISO.exec(line), 1, 2, 3) ??
    build(MONTH_FIRST.exec(line), 3, 1, 2) ??
    build(ENGLISH_WORDS.exec(line), 3, 2, 1) ??
    build(ENGLISH_FIRST.exec(line), 3, 1, 2)
  );
}

function build(match: RegExpExecArray | null, yearAt: number, monthAt: number, dayAt: number): Found | null {
  if (match === null) return null;
  const monthText = match[monthAt]!;
  const month = MONTH_NAMES.get(monthText) ?? Number(monthText);
  const year = Number(match[yearAt]);
  const day = Number(match[dayAt]);
  if (!isPossibleDay(year, month, day)) return null;
  return { year, month, day, start: match.index, end: match.index + match[0].length };
}

function findTime(line: string, date: Found): { clock: string; start: number; end: number } | null {
  const from = Math.max(0, date.start - 40);
  const window = line.slice(from, date.end + 40);
  for (const match of window.matchAll(TIME)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const apart = start >= date.end ? start - date.end : date.start - end;
    if (apart < 0 || apart > APART) continue;
    let hour = Number(match[1]);
    if (match[4] === "ch" || match[4] === "pm") hour = hour < 12 ? hour + 12 : hour;
    else if ((match[4] === "sa" || match[4] === "am") && hour === 12) hour = 0;
    const minute = Number(match[2]);
    const second = Number(match[3] ?? 0);
    if (hour < 24 && minute < 60 && second < 60)
      return { clock: `${pad(hour)}:${pad(minute)}:${pad(second)}`, start, end };
  }
  return null;
}

export function isPossibleDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1]!;
}

export function pad(value: number): string {
  return String(value).padStart(2, "0");
}
