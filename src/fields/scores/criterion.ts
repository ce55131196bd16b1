/** What points are given for. */
import type { Section } from "../../discourse/context.js";
import * as data from "../../gazetteer/data/scores.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { isQuote, quotationAt } from "../../recognize/quotation.js";
import { isCapital, isNumber, normAt, type Scan } from "../../recognize/scan.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { LineLead } from "./lines.js";

export interface Criterion {
  readonly from: number;
  readonly to: number;
}

const SOME = new WordSet(data.SOME_CRITERIA);
const FILLERS = new WordSet(data.CRITERION_FILLERS);
const NONE = new WordSet(data.NO_CRITERIA);
const BEHIND = new WordSet(data.BEHIND_LABEL);
const TOTAL = new WordSet(data.TOTAL_LABELS);
const BULLETS = new WordSet("- + * • · . )");
const ENDS = new WordSet(", ; . : ) ( /");
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
    if (noun === null || (i > 0 && (SOME.has(t, i - 1) || isNumber(t, i - 1)))) continue;
    // `tiêu chí 1`: known by its number alone.
    if (isNumber(t, noun.end) && normAt(t, noun.end + 1, to) !== "%") return { from: i, to: noun.end + 1 };
    const found = phraseAt(scan, noun.end, to);
    if (found === null) continue;
    if (isQuote(t.norm[found.from - 1] as string) || (found.to < to && ENDS.has(t, found.to))) return found;
  }
  return null;
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
    if (to > from && lexicon.scoreKinds.longest(t, to, limit) !== null) break;
    to++;
  }
  if (to - from < 2 || to - from >= MOST_WORDS || NONE.has(t, from) || unitListAt(scan, from, limit) !== null)
    return null;
  return { from, to };
}

/** `- Phát triển hội viên: 9/10 điểm` under a line that names one unit: the label is the criterion. */
export function labelOf(
  { page: { scan } }: Section,
  lead: LineLead | null,
  from: number,
  to: number,
): Criterion | "total" | null {
  if (lead === null || !lead.named || to - from < 2 || to - from > MOST_IN_LABEL) return null;
  const { t } = scan;
  let start = from;
  while (start < to && BULLETS.has(t, start)) start++;
  let end = to;
  while (end > start && BEHIND.has(t, end - 1)) end--;
  if (start < to && TOTAL.has(t, start)) return "total";
  return end < to && end - start >= 2 ? { from: start, to: end } : null;
}
