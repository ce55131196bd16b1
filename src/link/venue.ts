/** Where a gathering met: the words after `tại`, complete with the place they lie in. */

import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { organisationAt } from "../recognize/organisation.js";
import { isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "../recognize/scan.js";
import { unitAt, unitNameAt, unitTypeAt } from "../recognize/unit.js";

export interface Place {
  readonly from: number;
  readonly to: number;
}

/** `tại …` in a sentence: the venue as written, complete with its place; the one nearest to the event. */
export function placeIn(scan: Scan, from: number, to: number, event: AnnotationOf<"event"> | null): Place | null {
  let best: Place | null = null;
  for (let i = PREPOSITIONS.next(scan.t, from, to); i < to; i = PREPOSITIONS.next(scan.t, i + 1, to)) {
    const at = afterPreposition(scan, i, to);
    const place = at === 0 ? null : placeAt(scan, at, to);
    if (place === null) continue;
    best = place;
    if (event === null || i > event.from || event.from - i < 40) break;
  }
  return best;
}

const PREPOSITIONS = new WordSet("tại ở điểm");

/** First token after `tại`, `ở`, `Địa điểm:`; 0 where none of them stands at token `i`. */
function afterPreposition(scan: Scan, i: number, to: number): number {
  const norm = scan.t.norm[i] as string;
  if (norm === "tại") return i + 1;
  if (norm === "ở") return i + 1 < to && isCapital(scan.t, i + 1) ? i + 1 : 0;
  return norm === "điểm" && normAt(scan.t, i - 1, to) === "địa" && normAt(scan.t, i + 1, to) === ":" ? i + 2 : 0;
}

const VENUE_WORDS = new Set(
  "hội phòng trường ủy ubnd trụ nhà trung văn khu sân công khách đình chùa quận huyện thành tỉnh phường xã tp ban sở quảng rạp cung bảo đài tòa liên viện thị nhà q h p hđnd khối số đảng nhà cơ điểm lầu tầng hầm thư câu học doanh bệnh chi khuôn làng ấp thôn nghĩa dinh đền tượng đặc".split(
    " ",
  ),
);
/** `tại hội nghị`, `tại đây`, `tại buổi họp`: no place. */
const NO_PLACE = new Set(
  "đây hội buổi lễ đại cuộc chỗ các địa gia những cơ cụm khu thời kỳ phiên học điểm thư công".split(" "),
);
const PLACES_AFTER_ALL = new Map<string, ReadonlySet<string>>([
  ["hội", new Set(["trường", "khuyến", "đồng", "quán", "liên", "cựu", "chữ", "nông", "người", "phụ", "luật", "sở"])],
  ["cơ", new Set(["quan", "sở"])],
  ["khu", new Set(["di", "du", "phố", "vực", "nghỉ", "sinh", "đền", "tưởng", "chế", "công"])],
  ["địa", new Set(["chỉ", "điểm"])],
  ["đại", new Set(["học"])],
  ["gia", new Set(["định"])],
  ["học", new Set(["viện"])],
  ["điểm", new Set(["cầu", "trường", "sinh"])],
  ["thư", new Set(["viện"])],
  ["công", new Set(["viên", "ty", "an", "đoàn"])],
]);

const PLACE_STOPS = new Set(
  "đã tổ diễn do với có nhằm để trong vào dưới sự được cùng từ theo cụm khối hội nghị lúc vừa ngày sáng chiều trưa tối ban tiến là khai nơi đến về ông bà tham ký triển các thành long trọng sẽ khi gồm bao dự hoặc thay mặt báo nhân thực phối đồng chuẩn bắt mở giao tọa họp sinh tiếp vui đối vẫn mà thì".split(
    " ",
  ),
);
const PLACE_AFTER_COMMA = new Set(
  "số đường ấp khu tổ thôn lầu tầng khóm quốc tỉnh lộ phòng hẻm km cổng ngõ trụ tòa phố".split(" "),
);
const DOTTED_TYPES = new Set(["tp", "q", "h", "p", "tx", "tt"]);
const MOST_TOKENS = 45;

/** The place at token `i`, or null when the words there name none. */
export function placeAt(scan: Scan, i: number, limit: number): Place | null {
  const { t } = scan;
  if (i >= limit) return null;
  const first = t.norm[i] as string;
  if (NO_PLACE.has(first) && !(PLACES_AFTER_ALL.get(first)?.has(normAt(t, i + 1, limit)) ?? false)) return null;
  if (!VENUE_WORDS.has(first) && !isCapital(t, i) && !isNumber(t, i)) return null;
  let to = i;
  while (to < limit && to - i < MOST_TOKENS) {
    const next = isWord(t, to) ? wordStep(scan, i, to, limit) : isNumber(t, to) ? to + 1 : markStep(scan, i, to, limit);
    if (next <= to) break;
    to = next;
  }
  while (to > i && TRAILING.has(t.norm[to - 1] as string)) to--;
  return to > i ? { from: i, to } : null;
}

const TRAILING = new Set(["và", ",", "-", "–"]);

function wordStep(scan: Scan, from: number, at: number, limit: number): number {
  const { t } = scan;
  const norm = t.norm[at] as string;
  // A known name goes in whole: its words may stop a place elsewhere (`Hội đồng nhân dân`, `Văn hóa, Thể thao và Du lịch`).
  const known = lexicon.organisations.longest(t, at, limit);
  const branch = lexicon.branches.longest(t, at, limit);
  const whole = Math.max(known !== null && !known.value.open ? known.end : 0, branch?.end ?? 0);
  if (whole > at + 1 && isCapital(t, at)) return whole;
  return at > from && PLACE_STOPS.has(norm) && !goesOn(scan, at, limit) ? at : at + 1;
}

/** First token after a mark that the place goes on behind, or `at`. */
function markStep(scan: Scan, from: number, at: number, limit: number): number {
  const { t } = scan;
  const norm = t.norm[at] as string;
  const next = at + 1;
  if (next >= limit) return at;
  if (norm === "/" || norm === "&") return isNumber(t, next) || norm === "&" ? next : at;
  if (norm === ".") {
    const glued = isGlued(t, at) && isGlued(t, next) && (isWord(t, next) || isNumber(t, next));
    return glued || DOTTED_TYPES.has(t.norm[at - 1] as string) ? next : at;
  }
  if (norm === "“" || norm === '"') return closing(scan, at, limit, norm === "“" ? "”" : '"');
  if (norm === "(")
    return isAddress(scan, next, limit) || isPlaceWord(scan, next, limit) ? closing(scan, at, limit, ")") : at;
  if (norm !== "," && norm !== "-") return at;
  // `66-68 Lê Thánh Tôn`
  if (norm === "-" && isNumber(t, at - 1) && isNumber(t, next)) return next;
  if (isPlaceWord(scan, next, limit) || isAddress(scan, next, limit)) return next;
  const house = houseEnd(scan, next, limit);
  return house > 0 && !hasUnit(scan, from, at) ? house : at;
}

const MOST_BRACKETED = 24;

function closing(scan: Scan, open: number, limit: number, mark: string): number {
  for (let at = open + 1; at < limit && at - open < MOST_BRACKETED; at++) if (scan.t.norm[at] === mark) return at + 1;
  return open;
}

function isPlaceWord(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (PLACE_AFTER_COMMA.has(t.norm[i] as string)) return true;
  if (unitTypeAt(scan, i, limit) !== null) {
    // `tại Hội trường A, huyện Củ Chi tổ chức …`: the unit acts, it is no place.
    const unit = unitAt(scan, i, limit);
    return unit === null || !ACTS.has(normAt(t, unit.to, limit));
  }
  const bare = unitNameAt(scan, i, limit, null);
  return bare !== null && !PLACE_STOPS.has(normAt(t, bare.end, limit));
}

const ACTS = new Set(["tổ", "đã", "phối", "tiến", "long", "vừa", "khai", "họp", "là"]);

/** `12 Hoàng Diệu`, `66-68 Lê Thánh Tôn`: a house number and a street. */
function isAddress(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (i >= limit || !isNumber(t, i) || (t.norm[i] as string).length > 4) return false;
  let at = i + 1;
  while (at + 1 < limit && (t.norm[at] === "-" || t.norm[at] === "/") && isNumber(t, at + 1)) at += 2;
  if (at < limit && isWord(t, at) && (t.norm[at] as string).length === 1) at++;
  return at + 1 < limit && isWord(t, at) && isCapital(t, at) && isWord(t, at + 1) && isCapital(t, at + 1);
}

/** End of the house that a hall lies in: `Hội trường B, Ủy ban nhân dân quận Phú Nhuận,` — not one that goes on to act. */
function houseEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (i >= limit || !HOUSES.has(t.norm[i] as string)) return 0;
  const end = Math.max(organisationAt(scan, i, limit)?.to ?? 0, namedHouseEnd(scan, i, limit));
  if (end === 0) return 0;
  const after = normAt(t, end, limit);
  return after === "," || after === "" || after === "." || after === ";" || after === "(" ? end : 0;
}

const HOUSES = new Set([
  "trung",
  "nhà",
  "trụ",
  "văn",
  "trường",
  "ủy",
  "ubnd",
  "cung",
  "khu",
  "tòa",
  "thư",
  "bảo",
  "công",
  "khách",
]);

/** End of `Trung tâm Hành chính quận Bình Tân`: a house in capitals up to its unit; 0 where there is none. */
function namedHouseEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (!isCapital(t, i)) return 0;
  for (let at = i + 1; at < limit && at < i + 8 && isWord(t, at); at++) {
    const unit = unitAt(scan, at, limit);
    if (unit !== null) return unit.to;
    if (PLACE_STOPS.has(t.norm[at] as string) && !goesOn(scan, at, limit)) return 0;
  }
  return 0;
}

function hasUnit(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (unitAt(scan, i, to) !== null) return true;
  return false;
}

/** Stop words that are part of a venue's name: `Thành ủy`, `Ban Chỉ huy`, `Hội Khuyến học`, `Trung tâm Hội nghị`. */
function goesOn(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  const next = normAt(t, i + 1, limit);
  const before = normAt(t, i - 1, limit);
  if (norm === "khối") return next === "vận" || next === "dân";
  if (norm === "hội") {
    if (next === "nghị") return before === "tâm" || before === "phòng";
    return next === "trường" || next === "khuyến" || next === "đồng" || isCapital(t, i);
  }
  if (norm === "nghị")
    return before === "hội" && (normAt(t, i - 2, limit) === "tâm" || normAt(t, i - 2, limit) === "phòng");
  if (norm === "thành") return next === "phố" || next === "ủy" || next === "đoàn" || next === "hội" || isCapital(t, i);
  if (norm === "ban") return isCapital(t, i) && next !== "tổ";
  if (norm === "tổ") return next !== "chức";
  if (norm === "nhân") return next === "dân" || isCapital(t, i);
  if (norm === "họp" || norm === "giao") return before === "phòng" || next === "dịch" || next === "thông";
  if (norm === "sinh") return next === "hoạt" || next === "viên";
  if (norm === "các") return false;
  if (norm === "đồng") return next !== "chí" && next !== "thời";
  if (norm === "ông" || norm === "bà") return isCapital(t, i) && lexicon.honorificPlaces.longest(t, i, limit) !== null;
  return isCapital(t, i) && norm !== "do" && norm !== "cụm";
}
