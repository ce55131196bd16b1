/** Where a solution's name begins and ends: in quotes, after a lead-in, or the plain rest of a line. */

import { citeTokens, type Section } from "../discourse/context.js";
import { LEAD_WORDS } from "../gazetteer/data/solutions.js";
import { isQuote, quotationAt } from "../recognize/quotation.js";
import { isCapital } from "../recognize/scan.js";
import type { Solution, Unit } from "../record.js";

export type Kind = Solution["kind"];

const KINDS: readonly (readonly [readonly string[], Kind])[] = [
  [["giải", "pháp", "hữu", "ích"], "giải pháp"],
  [["giải", "pháp", "công", "tác"], "giải pháp"],
  [["giải", "pháp", "sáng", "tạo"], "giải pháp"],
  [["giải", "pháp"], "giải pháp"],
  [["mô", "hình", "mới"], "mô hình"],
  [["mô", "hình", "hay"], "mô hình"],
  [["mô", "hình", "hiệu", "quả"], "mô hình"],
  [["mô", "hình"], "mô hình"],
  [["sáng", "kiến", "kinh", "nghiệm"], "sáng kiến"],
  [["sáng", "kiến"], "sáng kiến"],
  [["đề", "tài"], "đề tài"],
  [["gii", "pháp"], "giải pháp"],
];

export const FIRST_WORDS: readonly string[] = [...new Set(KINDS.map(([words]) => words[0] as string))];
const BEGINS = new Set(FIRST_WORDS);

/** The noun for a solution at token `i`. */
export function kindAt(norm: readonly string[], i: number, limit: number): { kind: Kind; end: number } | null {
  if (!BEGINS.has(norm[i] as string)) return null;
  for (const [words, kind] of KINDS) {
    if (i + words.length <= limit && words.every((word, k) => norm[i + k] === word))
      return { kind, end: i + words.length };
  }
  return null;
}

export function kindIn(norm: readonly string[], from: number, to: number): Kind | null {
  const nouns = nounsOf(norm);
  let low = 0;
  let high = nouns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nouns[middle] as number) < to) low = middle + 1;
    else high = middle;
  }
  for (let k = low - 1; k >= 0 && (nouns[k] as number) >= from; k--) {
    const found = kindAt(norm, nouns[k] as number, to);
    if (found !== null) return found.kind;
  }
  return null;
}

const nounPlaces = new WeakMap<readonly string[], readonly number[]>();

/** Where a noun for solutions may begin: few words of a page do, and every line asks. */
function nounsOf(norm: readonly string[]): readonly number[] {
  let places = nounPlaces.get(norm);
  if (places === undefined) {
    const found: number[] = [];
    for (let i = 0; i < norm.length; i++) if (BEGINS.has(norm[i] as string)) found.push(i);
    nounPlaces.set(norm, found);
    places = found;
  }
  return places;
}

/** `Tên đơn v Tên gii pháp`: a table's header whose letters were lost. */
export const isDamagedHeader = (words: string): boolean =>
  /(?:^| )đơn v(?: |$)|(?:^| )gii pháp(?: |$)|(?:^| )đim(?: |$)/.test(words);

export interface NamedSolution {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly rule: string;
  /** Token behind the name and its quotes. */
  readonly end: number;
}

const LEADS = new Set(LEAD_WORDS.trim().split(/\s+/));

/** The name of a solution between token `i` and `limit`: in quotes, after a lead-in, or the plain rest of the line. */
export function nameFrom(section: Section, i: number, limit: number, kind: Kind): NamedSolution | null {
  const { scan } = section.page;
  const { t } = scan;
  let at = i;
  let found = kind;
  let separated = false;
  while (at < limit) {
    const norm = t.norm[at] as string;
    const noun = kindAt(t.norm, at, limit);
    if (noun !== null) {
      found = noun.kind;
      at = noun.end;
      separated = true;
    } else if (norm === ":" || norm === "-" || (norm === "+" && at === i)) {
      at++;
      separated = true;
    } else if (LEADS.has(norm) && !isCapital(t, at) && leadsOn(t.norm, at, limit)) at++;
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
    const lead = kindIn(t.norm, at, k);
    if (lead === null && k - at > 12) break;
    const quote = quotationAt(scan, k + 1, limit);
    if (quote !== null)
      return trimmed(section, quote.value.from, quote.value.to, lead ?? found, "solution/lead-in", quote.to);
  }
  return trimmed(section, at, limit, found, "solution/unquoted", limit);
}

/** A small lead word counts only when a noun for solutions or a quotation comes soon after. */
function leadsOn(norm: readonly string[], i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 7); k++)
    if (kindAt(norm, k, limit) !== null || isQuote(norm[k] as string)) return true;
  return false;
}

/** What a line or a cell says where there is no solution. */
const NOTHING = /^(?:không|chưa|(?:chưa|không) (?:có|đăng ký|gửi|báo cáo))$/;

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
  let start = from;
  while (start < end && /^[.,;:-]$/.test(t.norm[start] as string)) start++;
  if (rule !== "solution/unquoted")
    while (end > start && t.norm[end - 1] === '"' && !hasOpener(t.norm, start, end)) end--;
  if (rule === "solution/unquoted" && NOTHING.test(t.norm.slice(start, Math.min(end, start + 4)).join(" ")))
    return null;
  return end - start < 2 ? null : { from: start, to: end, kind, rule, end: behind };
}

function hasOpener(norm: readonly string[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) if (isQuote(norm[k] as string)) return true;
  return false;
}

export function solutionValue(section: Section, unit: Unit | null, named: NamedSolution): Solution {
  const { scan, ledger } = section.page;
  const solution: Solution = {
    unit,
    name: scan.text.slice(scan.t.start[named.from], scan.t.end[named.to - 1]),
    kind: named.kind,
  };
  ledger.cite(solution, null, citeTokens(scan, named.from, named.to, named.rule));
  return solution;
}
