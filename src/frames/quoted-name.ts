/** Where a solution's name begins and ends: in quotes, after a lead-in, or the plain rest of a line. */

import { afterBullet } from "../discourse/bullet.js";
import { citeTokens, type Section } from "../discourse/context.js";
import { NO_NAMES, PARTS_JOINED_BY, SOLUTION_NOUNS } from "../gazetteer/data/solutions.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { kindsOf } from "../gazetteer/lines.js";
import { PhraseTable } from "../gazetteer/phrase-table.js";
import { WordSet } from "../gazetteer/word-set.js";
import { isQuote, quotationAt } from "../recognize/quotation.js";
import { isCapital, isWord, type Scan } from "../recognize/scan.js";
import type { Solution, Unit } from "../record.js";

export type Kind = Solution["kind"];

/** First words of the nouns, blanks between. */
export const FIRST_WORDS = [...new Set([...kindsOf(SOLUTION_NOUNS).keys()].map((noun) => noun.split(" ")[0]))].join(
  " ",
);
const BEGINS = new WordSet(FIRST_WORDS);

/** The noun for a solution at token `i`. */
export function kindAt({ t }: Scan, i: number, limit: number): { kind: Kind; end: number } | null {
  const noun = lexicon.solutionNouns.longest(t, i, limit);
  return noun === null ? null : { kind: noun.value, end: noun.end };
}

/** The last noun for solutions in tokens `[from, to)`. */
export function kindIn(scan: Scan, from: number, to: number): Kind | null {
  let kind: Kind | null = null;
  for (let i = BEGINS.next(scan.t, from, to); i < to; i = BEGINS.next(scan.t, i + 1, to))
    kind = kindAt(scan, i, to)?.kind ?? kind;
  return kind;
}

/** The first one: `Tên mô hình, giải pháp` heads models. */
export function firstKindIn(scan: Scan, from: number, to: number): Kind | null {
  for (let i = BEGINS.next(scan.t, from, to); i < to; i = BEGINS.next(scan.t, i + 1, to)) {
    const noun = kindAt(scan, i, to);
    if (noun !== null) return noun.kind;
  }
  return null;
}

export interface NamedSolution {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly rule: string;
  /** Token behind the name and its quotes. */
  readonly end: number;
}

/** The name of a solution between token `i` and `limit`: in quotes, after a lead-in, or the plain rest of the line. */
export function nameFrom(section: Section, i: number, limit: number, kind: Kind): NamedSolution | null {
  const { scan } = section.page;
  const { t } = scan;
  let at = i;
  let found = kind;
  let separated = false;
  while (at < limit) {
    const norm = t.norm[at] as string;
    const noun = kindAt(scan, at, limit);
    if (noun !== null) {
      found = noun.kind;
      at = noun.end;
      separated = true;
    } else if (norm === ":" || norm === "-" || (norm === "+" && at === i)) {
      at++;
      separated = true;
    } else if ((isWord(t, at) || norm === "(") && !isCapital(t, at) && leadsOn(scan, at, limit)) at++;
    else break;
  }
  if (at >= limit) return null;
  if (isQuote(t.norm[at] as string)) {
    const quote = quotationAt(scan, at, limit);
    return quote === null
      ? null
      : trimmed(section, quote.value.from, quote.value.to, found, "solution/quoted", quote.to);
  }
  if (!separated) return null;
  // A lead-in ends with a colon right before a quotation: `Tiếp tục thực hiện giải pháp hữu ích năm 2016: “…”`.
  for (let k = at; k + 1 < limit; k++) {
    if (t.norm[k] !== ":" || !isQuote(t.norm[k + 1] as string)) continue;
    const lead = kindIn(scan, at, k);
    const quote = quotationAt(scan, k + 1, limit);
    if (quote !== null)
      return trimmed(section, quote.value.from, quote.value.to, lead ?? found, "solution/lead-in", quote.to);
  }
  return trimmed(section, at, limit, found, "solution/unquoted", limit);
}

/** All names between token `i` and `limit`: `1. “…”; 2. “…”`, `A; B`, `“A” và “B”`; what is neither led nor quoted is a name too. */
export function namedAll(section: Section, i: number, limit: number, kind: Kind): NamedSolution[] {
  const { scan } = section.page;
  const out: NamedSolution[] = [];
  for (let at = i; at < limit; ) {
    const end = partEnd(scan, at, limit);
    const named =
      nameFrom(section, at, end, kind) ??
      (end - at >= 2 ? trimmed(section, at, end, kind, "solution/cell", end) : null);
    if (named !== null) out.push(named);
    const next = afterBullet(scan, skip(scan, named?.end ?? end, limit), limit);
    // Behind a quotation only further ones are names: `“…” (tăng 2%)`.
    if (next <= at || (named !== null && named.end < end && !isQuote(scan.t.norm[next] as string))) {
      if (end <= at) break;
      at = afterBullet(scan, skip(scan, end, limit), limit);
    } else at = next;
  }
  return out;
}

const BETWEEN_NAMES = new WordSet(PARTS_JOINED_BY);

function skip({ t }: Scan, i: number, limit: number): number {
  let at = i;
  while (at < limit && BETWEEN_NAMES.has(t, at)) at++;
  return at;
}

/** Token of the semicolon that ends a name, outside its quotes and brackets. */
export function partEnd(scan: Scan, i: number, limit: number): number {
  const { norm } = scan.t;
  let open = 0;
  for (let at = i; at < limit; ) {
    if (norm[at] === "(") open++;
    else if (norm[at] === ")") open--;
    else if (norm[at] === ";" && open <= 0) return at;
    at = isQuote(norm[at] as string) ? (quotationAt(scan, at, limit)?.to ?? at + 1) : at + 1;
  }
  return limit;
}

/** Small words lead on only when a noun for solutions or a quotation comes soon after, and nothing else between. */
function leadsOn(scan: Scan, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 7); k++) {
    if (kindAt(scan, k, limit) !== null || isQuote(scan.t.norm[k] as string)) return true;
    if (!isWord(scan.t, k) || isCapital(scan.t, k)) return false;
  }
  return false;
}

/** What a line or a cell says where there is no solution. */
const NOTHING = new PhraseTable(NO_NAMES);

/** Without the final stop, semicolon or `./.`; empty names are none. */
export function trimmed(
  section: Section,
  from: number,
  to: number,
  kind: Kind,
  rule: string,
  behind: number,
): NamedSolution | null {
  const { t } = section.page.scan;
  let end = to;
  while (end > from && /^[.;,/…:]$/.test(t.norm[end - 1] as string)) end--;
  if (rule !== "solution/quoted") end = beforeRemark(t.norm, from, end);
  let start = from;
  while (start < end && /^[.,;:-]$/.test(t.norm[start] as string)) start++;
  if (rule !== "solution/unquoted")
    while (end > start && t.norm[end - 1] === '"' && !hasOpener(t.norm, start, end)) end--;
  if (rule === "solution/unquoted" && NOTHING.has(t.norm.slice(start, Math.min(end, start + 4)).join(" "))) return null;
  return end - start < 2 ? null : { from: start, to: end, kind, rule, end: behind };
}

/** `Xây dựng “Chi hội chung cư” (6 chung cư)`: a remark behind an inner quotation is no part of the name. */
function beforeRemark(norm: readonly string[], from: number, to: number): number {
  let open = to - 1;
  while (open > from && norm[open] !== "(") open--;
  return open > from && isQuote(norm[open - 1] as string) ? open : to;
}

function hasOpener(norm: readonly string[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (isQuote(norm[k] as string)) return true;
  return false;
}

export function solutionValue(section: Section, unit: Unit | null, named: NamedSolution): Solution {
  const { scan, provenance } = section.page;
  const solution: Solution = {
    unit,
    name: scan.text.slice(scan.t.start[named.from], scan.t.end[named.to - 1]),
    kind: named.kind,
  };
  provenance.cite(solution, null, citeTokens(scan, named.from, named.to, named.rule));
  return solution;
}
