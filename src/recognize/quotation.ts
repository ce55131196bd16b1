/** Quotations as they are really typed: nested, closed by the wrong mark, opened by a closing one, or never closed. */
import { type Found, isGlued, isNumber, isWord, normAt, type Scan } from "./scan.js";

const isDouble = (norm: string): boolean => norm === "“" || norm === "”" || norm === '"';

/** A mark that may open a quotation; a single one is an apostrophe, too. */
export const isQuote = (norm: string): boolean => isDouble(norm) || norm === "'";

/** The words inside the outer quotes: tokens `[value.from, value.to)`; the found span takes in the quotes. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

/** Behind the mark that closes a quotation with one mark too few: `“Nâng cao “chất lượng” (tăng 2%); …`. */
const AFTER_CLOSING = new Set(["(", ";", "."]);

/**
 * A quotation that opens at token `i`. A closing mark opens when nothing is open. It ends where its depth comes back to
 * nothing, else at a closing mark that the phrase ends with, else at the end of the block.
 */
export function quotationAt(scan: Scan, i: number, limit: number): Found<Quotation> | null {
  const { t } = scan;
  const opening = normAt(t, i, limit);
  if (!isQuote(opening)) return null;
  if (opening === "'") return singleAt(scan, i, limit);
  let depth = 1;
  let ending = -1;
  for (let at = i + 1; at < limit; at++) {
    const norm = t.norm[at] as string;
    if (!isDouble(norm)) continue;
    if (norm === "“") depth++;
    else if (norm === "”") depth--;
    else depth += opensStraight(scan, at, limit) && opening !== '"' ? 1 : -1;
    if (depth <= 0) return { from: i, to: at + 1, value: { from: i + 1, to: at }, rule: "quotation/closed" };
    if (norm === "”" && ending < 0 && at > i + 1 && AFTER_CLOSING.has(normAt(t, at + 1, limit))) ending = at;
  }
  if (ending > 0) return { from: i, to: ending + 1, value: { from: i + 1, to: ending }, rule: "quotation/closed" };
  if (i + 1 >= limit) return null;
  return { from: i, to: limit, value: { from: i + 1, to: limit }, rule: "quotation/unclosed" };
}

/** `‘Hẻm học tập’`: set off before and glued behind, to the next such mark that the other way round ends a word. */
function singleAt(scan: Scan, i: number, limit: number): Found<Quotation> | null {
  const { t } = scan;
  if (isGlued(t, i) || !isGlued(t, i + 1)) return null;
  for (let at = i + 2; at < limit; at++) {
    if (isDouble(t.norm[at] as string)) return null;
    if (t.norm[at] === "'" && isGlued(t, at) && (at + 1 >= limit || !isGlued(t, at + 1) || !isWord(t, at + 1)))
      return { from: i, to: at + 1, value: { from: i + 1, to: at }, rule: "quotation/closed" };
  }
  return null;
}

/** A straight quote opens where a blank stands before and none after it. */
function opensStraight(scan: Scan, i: number, limit: number): boolean {
  return (
    !isGlued(scan.t, i) && i + 1 < limit && isGlued(scan.t, i + 1) && (isWord(scan.t, i + 1) || isNumber(scan.t, i + 1))
  );
}
