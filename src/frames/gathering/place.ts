/** Where a gathering met: the words after `tại`, complete with the place they lie in. */

import type { PageContext } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Match } from "../../gazetteer/trie.js";
import { isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "../../recognize/scan.js";
import { unitAt, unitTypeAt } from "../../recognize/unit.js";
import { hasUnit, houseEnd, isAddressPart, isDash, isHouseNumber, stopsPlace } from "./address.js";

export interface Place {
  readonly from: number;
  readonly to: number;
}

/** `tại …` in a clause: the venue as written, complete with its place; the first. */
export function placeIn(scan: Scan, from: number, to: number): Place | null {
  for (let i = from; i < to; i++) {
    const place = placeAfter(scan, i, to);
    if (place !== null) return place;
  }
  return null;
}

/** The place behind a preposition at token `i`, or null. */
export function placeAfter(scan: Scan, i: number, to: number): Place | null {
  const { t } = scan;
  const found = lexicon.placePrepositions.longest(t, i, to);
  if (found === null || !serves(scan, found, to)) return null;
  const place = placeAt(scan, found.end, to);
  // `gặp nhau tại Bến Nhà Rồng rồi về …`
  if (place === null || lexicon.leftAgain.has(t.norm[place.to] as string)) return null;
  const attends = lexicon.attendingThere.longest(t, place.to, to)?.value === "attends";
  return found.value !== "towards" || attends ? place : null;
}

/** Whether what follows the preposition is a place by the look of it: `ở Quận 5`, `nhờ phòng họp của UBND Quận 12`. */
function serves(scan: Scan, { value, end }: Match<"at" | "in" | "towards" | "lent">, to: number): boolean {
  if (value === "lent") return lexicon.venues.longest(scan.t, end, to) !== null;
  if (value !== "in" || end >= to) return value !== "in";
  return isCapital(scan.t, end) || unitAt(scan, end, to) !== null || lexicon.venues.longest(scan.t, end, to) !== null;
}

/** The place that tokens `[from, to)` tell of a gathering that another sentence names: `Điểm cầu chính đặt tại …`, `Địa điểm: …`. */
export function placeToldIn({ scan, sentences, phrases }: PageContext, from: number, to: number): Place | null {
  for (const match of phrases.within("venue", from, to)) {
    const place = placeAt(scan, match.to, sentences.around(match.to - 1, from, to)[1]);
    if (place !== null) return place;
  }
  return null;
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
  // `bể bơi | Trường THCS X`
  const house = i + 2 < limit && isCapital(t, i + 2) && lexicon.houses.longest(t, i + 2, limit) !== null;
  return (
    isCapital(t, i) || (house && isWord(t, i + 1) && !stopsPlace(scan, i, limit) && !stopsPlace(scan, i + 1, limit))
  );
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
  while (to > i && lexicon.placeTrailing.has(t.norm[to - 1] as string)) to--;
  return to > i ? { from: i, to } : null;
}

function wordStep(scan: Scan, from: number, at: number, limit: number): number {
  const { t } = scan;
  // A known name goes in whole: its words may stop a place elsewhere (`Hội đồng nhân dân`, `Văn hóa, Thể thao và Du lịch`).
  const known = lexicon.organisations.longest(t, at, limit);
  const branch = lexicon.branches.longest(t, at, limit);
  const whole = Math.max(known !== null && !known.value.open ? known.end : 0, branch?.end ?? 0);
  if (whole > at + 1 && isCapital(t, at)) return whole;
  if (at > from && stopsPlace(scan, at, limit)) return at;
  // `Đảng bộ và nhân dân huyện Cần Giờ`, but `UBND Quận 5 và bàn giao …`.
  const joins = lexicon.eventAnd.has(t.norm[at] as string) && !isCapital(t, at + 1);
  const ends = joins && (lexicon.deedsBehindPlace.has(normAt(t, at + 1, limit)) || hasUnit(scan, from, at));
  return ends ? at : at + 1;
}

/** First token after a mark that the place goes on behind, or `at`. */
function markStep(scan: Scan, from: number, at: number, limit: number): number {
  const { t } = scan;
  const norm = t.norm[at] as string;
  const next = at + 1;
  if (next >= limit) return at;
  if (norm === "/" || norm === "&") return isNumber(t, next) || norm === "&" ? next : at;
  if (norm === ".") {
    // `TP.HCM`, `Q.4`, but `số 18 Đoàn Như Hài.Có mặt: …`
    const short = isNumber(t, next) || (isWord(t, next) && (t.norm[at - 1] as string).length <= 2);
    const glued = isGlued(t, at) && isGlued(t, next) && short;
    return glued || DOTTED_TYPES.has(t.norm[at - 1] as string) ? next : at;
  }
  if (norm === "“" || norm === '"') return closing(scan, at, limit, norm === "“" ? "”" : '"');
  // `Hội Cựu chiến binh (CCB) huyện Củ Chi`: a name's own short form.
  if (norm === "(" && isAllCaps(t, next) && normAt(t, next + 1, limit) === ")") return next + 2;
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
