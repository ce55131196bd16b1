/** Where a gathering met: the words after `tại`, complete with the place they lie in. */

import type { PageContext } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { hasWords, isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "../../recognize/scan.js";
import { unitAt, unitTypeAt } from "../../recognize/unit.js";
import { hasUnit, houseEnd, isAddressPart, isDash, isHouseNumber } from "./address.js";
import { stopsPlace } from "./venue-words.js";

export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Tokens before an event in which a place is nearer to it than any that follows. */
const NEAR = 40;

/** `tại …` in a sentence: the venue as written, complete with its place; the one nearest to the event. */
export function placeIn(scan: Scan, from: number, to: number, event: AnnotationOf<"event"> | null): Place | null {
  const { t } = scan;
  const near = event === null ? from : Math.max(from, event.from - NEAR + 1);
  for (let i = PREPOSITIONS.next(t, near, to); i < to; i = PREPOSITIONS.next(t, i + 1, to)) {
    const place = placeAfter(scan, i, to);
    if (place !== null) return place;
  }
  for (let i = near - 1; i >= from; i--) {
    const place = PREPOSITIONS.has(t, i) ? placeAfter(scan, i, to) : null;
    if (place !== null) return place;
  }
  return null;
}

function placeAfter(scan: Scan, i: number, to: number): Place | null {
  const at = afterPreposition(scan, i, to);
  const place = at === 0 ? null : placeAt(scan, at, to);
  // `gặp nhau tại Bến Nhà Rồng rồi về …`
  if (place === null || scan.t.norm[place.to] === "rồi") return null;
  // `Lần sinh hoạt thứ ba sẽ về quận Tân Phú`
  const moves = normAt(scan.t, i - 1, to) === "sẽ";
  return GOING.has(scan.t.norm[i] as string) && !moves && !attends(scan, place.to, to) ? null : place;
}

const PREPOSITIONS = new WordSet("tại ở điểm về đến nhờ mượn");

/** `tề tựu về Nhà Thiếu nhi quận X dự lễ …`, `đến trụ sở … để dự hội nghị`: who goes to a place attends there. */
const GOING = new Set(["về", "đến"]);

function attends({ t }: Scan, i: number, limit: number): boolean {
  let at = i;
  while (at < i + 2 && /^(?:để|tham|cùng)$/.test(normAt(t, at, limit))) at++;
  return normAt(t, at, limit) === "dự" && normAt(t, at + 1, limit) !== "kiến";
}

/** `Điểm cầu chính đặt tại …`, `Địa điểm: …`, `Hội nghị … diễn ra tại …`, `… đều có mặt tại …` in tokens `[from, to)`: the place of a gathering that another sentence tells of. */
export function placeToldIn({ scan, sentences }: PageContext, from: number, to: number): Place | null {
  const { t } = scan;
  for (let i = PLACE_NOUNS.next(t, from, to); i + 2 < to; i = PLACE_NOUNS.next(t, i + 1, to)) {
    const main = hasWords(t, i, to, ["điểm", "cầu"]) && MAIN.has(t.norm[i + 2] as string);
    const held =
      hasWords(t, i, to, ["diễn", "ra", "tại"]) &&
      lexicon.events.longest(t, sentences.around(i, from, to)[0], i) !== null;
    const present = normAt(t, i - 1, to) === "có" && i > from && hasWords(t, i, to, ["mặt", "tại"]);
    if (present) {
      const place = placeAt(scan, i + 2, sentences.around(i, from, to)[1]);
      if (place !== null) return place;
    }
    if (!main && !held && !hasWords(t, i, to, ["địa", "điểm", ":"])) continue;
    const [, end] = sentences.around(i, from, to);
    return main ? placeIn(scan, i + 2, end, null) : placeAt(scan, i + 3, end);
  }
  return null;
}

const PLACE_NOUNS = new WordSet("địa điểm diễn mặt");
/** `điểm cầu chính`, `điểm cầu trung tâm`. */
const MAIN = new Set(["chính", "trung"]);

/** First token after `tại`, `ở`, `Địa điểm:`; 0 where none of them stands at token `i`. */
function afterPreposition(scan: Scan, i: number, to: number): number {
  const norm = scan.t.norm[i] as string;
  if (norm === "tại" || GOING.has(norm)) return i + 1;
  // `họp nhờ phòng họp của UBND Quận 12`
  if (norm === "nhờ" || norm === "mượn") return lexicon.venues.longest(scan.t, i + 1, to) === null ? 0 : i + 1;
  if (norm === "ở") return i + 1 < to && (isCapital(scan.t, i + 1) || unitAt(scan, i + 1, to) !== null) ? i + 1 : 0;
  return norm === "điểm" && normAt(scan.t, i - 1, to) === "địa" && normAt(scan.t, i + 1, to) === ":" ? i + 2 : 0;
}

const DOTTED_TYPES = new Set(["tp", "q", "h", "p", "tx", "tt"]);
const MOST_TOKENS = 45;

/** A place may begin at token `i`: a known kind of place, an organisation, a unit, a name in capitals, a house number. */
function beginsPlace(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (i >= limit) return false;
  const none = lexicon.noVenues.longest(t, i, limit)?.end ?? i;
  const kind = lexicon.venues.longest(t, i, limit)?.end ?? i;
  if (kind > none) return true;
  if (none > i) return false;
  if (isNumber(t, i)) return isHouseNumber(scan, i, limit);
  if (unitTypeAt(scan, i, limit) !== null) return true;
  const organisation = lexicon.organisations.longest(t, i, limit);
  if (organisation !== null && organisation.end > i + 1) return true;
  if (lexicon.events.longest(t, i, limit) !== null || lexicon.documents.longest(t, i, limit) !== null) return false;
  const named = lexicon.venuesBeforeName.longest(t, i, limit);
  if (named !== null && named.end < limit && (isCapital(t, named.end) || isNumber(t, named.end))) return true;
  return isCapital(t, i);
}

/** The place at token `i`, or null when the words there name none. */
export function placeAt(scan: Scan, i: number, limit: number): Place | null {
  const { t } = scan;
  if (!beginsPlace(scan, i, limit)) return null;
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
  if (at > from && stopsPlace(scan, at, limit)) return at;
  // `Đảng bộ và nhân dân huyện Cần Giờ`, but `UBND Quận 5 và bàn giao …`.
  if (norm === "và" && !isCapital(t, at + 1) && (DEEDS.has(normAt(t, at + 1, limit)) || hasUnit(scan, from, at)))
    return at;
  return at + 1;
}

const DEEDS = new Set(
  "dâng viếng thăm bàn trao ký phát tổ ra khai bế giao chụp đi kết thảo nghe bầu biểu bình trồng gửi truyền kết".split(
    " ",
  ),
);

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
  if (norm === "(") return isAddressPart(scan, next, limit) ? closing(scan, at, limit, ")") : at;
  if (norm !== "," && norm !== "-") return at;
  // `66-68 Lê Thánh Tôn`
  if (norm === "-" && isNumber(t, at - 1) && isNumber(t, next)) return next;
  if (isAddressPart(scan, next, limit)) return next;
  if (hasUnit(scan, from, at)) return at;
  if (isDash(scan, at, limit) && !stopsPlace(scan, next, limit)) return next;
  return houseEnd(scan, next, limit) || at;
}

const MOST_BRACKETED = 24;

function closing(scan: Scan, open: number, limit: number, mark: string): number {
  for (let at = open + 1; at < limit && at - open < MOST_BRACKETED; at++) if (scan.t.norm[at] === mark) return at + 1;
  return open;
}
