/** What points are given for. */
import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import { OPENING } from "../../frames/marks.js";
import type { Maximum } from "../../frames/maximum.js";
import * as data from "../../gazetteer/data/scores.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isQuote, quotationAt } from "../../recognize/quotation.js";
import { isCapital, isNumber, normAt, type Scan } from "../../recognize/scan.js";
import { decimalAt, hasPoints } from "../../recognize/score.js";
import { unitListAt } from "../../recognize/unit-list.js";

export interface Criterion {
  readonly from: number;
  readonly to: number;
  /** The most that can be had for it. */
  readonly maximum?: Maximum;
}

const SOME = new WordSet(data.SOME_CRITERIA);
const FILLERS = new WordSet(data.CRITERION_FILLERS);
const NONE = new WordSet(data.NO_CRITERIA);
const BEHIND = new WordSet(data.BEHIND_LABEL);
const TOTAL = new WordSet(data.TOTAL_LABELS);
const BULLETS = new WordSet("- + * • · . )");
const ENDS = new WordSet(", ; . : ) ( /");
const LEADS = new WordSet(data.BEFORE_CRITERION);
const NUMBERED = new WordSet(": - .");
const IN_BRACKET = new WordSet(data.IN_MAXIMUM_BRACKET);
const JOINS = new WordSet(data.AFTER_LABELLED);
const MOST_WORDS = 16;
const MOST_IN_LABEL = 20;

/** `9/10 điểm về phát triển hội viên`, `điểm ở tiêu chí “…”`: after the score. */
export function criterionAfter(scan: Scan, i: number, limit: number): Criterion | null {
  const lead = lexicon.criterionLeads.longest(scan.t, i, limit);
  const at = lead?.end ?? i;
  const noun = lexicon.criterionNouns.longest(scan.t, at, limit);
  return noun === null && lead?.value !== "about" ? null : phraseAt(scan, noun?.end ?? at, limit);
}

/** `Ở tiêu chí “Phát triển hội viên”, Quận 8 đạt …`: the last one before the score in its sentence. */
export function criterionBefore(scan: Scan, from: number, to: number): Criterion | null {
  const { t } = scan;
  for (let i = to - 1; i >= from; i--) {
    const noun = lexicon.criterionNouns.longest(t, i, to);
    if (noun === null || (i > from && (SOME.has(t, i - 1) || isNumber(t, i - 1)))) continue;
    // `tiêu chí 1`, `Nội dung 1 - Xây dựng quỹ`: known by its number.
    if (noun.end < to && isNumber(t, noun.end) && normAt(t, noun.end + 1, to) !== "%")
      return numberedAt(scan, i, noun.end + 1, to);
    const found = phraseAt(scan, noun.end, to);
    if (found === null) continue;
    // Up to the bracket of a maximum, or a mark.
    if (isQuote(t.norm[found.from - 1] as string) || ENDS.has(t, found.to)) return found;
  }
  return null;
}

/** `Tiêu chí 1` and the name behind its mark, where one is. */
function numberedAt(scan: Scan, from: number, end: number, to: number): Criterion {
  const named = end < to && NUMBERED.has(scan.t, end) ? phraseAt(scan, end + 1, to) : null;
  return { from, to: named?.to ?? end };
}

/** `Vận động quỹ (40 điểm): Quận 4 …`, `mục “…” (25 điểm), …`: what stands before the first maximum in brackets. */
export function criterionHead(scan: Scan, start: number, to: number): Criterion | null {
  const { t } = scan;
  for (let open = OPENING.next(t, start, to); open < to; open = OPENING.next(t, open + 1, to)) {
    const maximum = bracketAt(scan, open, to);
    if (maximum === null) continue;
    const named = criterionBefore(scan, start, open) ?? labelBefore(scan, start, open);
    return named === null ? null : { ...named, maximum };
  }
  return null;
}

/** `(tối đa 40 điểm)`, `(25đ)` at token `open`, and something behind it. */
function bracketAt(scan: Scan, open: number, limit: number): Maximum | null {
  const { t } = scan;
  let at = open + 1;
  while (at < limit && IN_BRACKET.has(t, at)) at++;
  const number = decimalAt(scan, at, limit);
  if (number === null) return null;
  let end = number.end;
  while (end < limit && IN_BRACKET.has(t, end)) end++;
  const ofPoints = end > number.end || at > open + 1;
  return ofPoints && normAt(t, end, limit) === ")" ? { value: number.value, from: at, to: number.end } : null;
}

/** `1. Vận động quỹ`: the words from the last mark on, where they name nobody and say nothing of points. */
function labelBefore(scan: Scan, start: number, to: number): Criterion | null {
  const { t } = scan;
  let from = to;
  if (isQuote(normAt(t, to - 1, to)))
    for (let i = start; i < to; i++) if (quotationAt(scan, i, to)?.to === to) return { from: i + 1, to: to - 1 };
  while (from > start && !ENDS.has(t, from - 1)) from--;
  from = afterBullet(scan, from, to);
  while (from < to && LEADS.has(t, from)) from++;
  if (to - from < 2 || to - from >= MOST_WORDS || TOTAL.has(t, from)) return null;
  const said = hasPoints(scan, from, to) || lexicon.scoreKinds.occursIn(t, from, to);
  return said || lexicon.countedRecipients.occursIn(t, from, to) || namesSomebody(scan, from, to) ? null : { from, to };
}

/** A unit, or a body with its level or a name in capitals: `Xây dựng tổ chức hội` is a department, and none here. */
function namesSomebody(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const capital = isCapital(scan.t, i);
    if (unitListAt(scan, i, to, capital) !== null) return true;
    const body = capital ? organisationAt(scan, i, to) : null;
    if (body !== null && (body.level !== null || (i + 1 < body.to && isCapital(scan.t, i + 1)))) return true;
  }
  return false;
}

/** A quoted name, or the words up to the next stop, unit or verb. */
function phraseAt(scan: Scan, i: number, limit: number): Criterion | null {
  const { t } = scan;
  let from = i;
  while (from < limit && FILLERS.has(t, from)) from++;
  const quote = quotationAt(scan, from, limit);
  if (quote !== null) return quote.rule === "quotation/closed" ? quote.value : null;
  let to = from;
  while (to < limit && to - from < MOST_WORDS && !ENDS.has(t, to)) {
    if (JOINS.has(t, to) && ((to + 1 < limit && isCapital(t, to + 1)) || unitListAt(scan, to + 1, limit) !== null))
      break;
    if (lexicon.scoreKinds.longest(t, to, limit) !== null) break;
    to++;
  }
  if (to - from < 2 || to - from >= MOST_WORDS || NONE.has(t, from) || unitListAt(scan, from, limit) !== null)
    return null;
  return { from, to };
}

/** `- Phát triển hội viên: 9/10 điểm` under a line that names one unit: the label is the criterion. */
export function labelOf({ page: { scan } }: Section, from: number, to: number): Criterion | "total" | null {
  if (to - from < 2 || to - from > MOST_IN_LABEL) return null;
  const { t } = scan;
  let start = from;
  while (start < to && BULLETS.has(t, start)) start++;
  let end = to;
  while (end > start && BEHIND.has(t, end - 1)) end--;
  if (start < to && TOTAL.has(t, start)) return "total";
  return end < to && end - start >= 2 ? { from: start, to: end } : null;
}
