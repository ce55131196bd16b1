/** Solutions, models, initiatives and topics that units register or present: in bullets, in running text, under a header. */

import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import {
  FIRST_WORDS,
  type Kind,
  kindAt,
  kindIn,
  type NamedSolution,
  solutionValue,
  trimmed,
} from "../../frames/quoted-name.js";
import { NAMING, NAMING_PASSIVE, THEMES } from "../../gazetteer/data/solutions.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Annotation } from "../../recognize/annotation.js";
import { isQuote, quotationAt } from "../../recognize/quotation.js";
import { endsSentence, normAt } from "../../recognize/scan.js";
import type { Solution } from "../../record.js";
import { afterEntry, type Found, isAnnounced, isHandedOut, type OpenList, opensList, partEnd, series } from "./list.js";
import { doer, ownerAfter, ownerBetween, placeAfter, placeBefore } from "./owner.js";

export function solutionsOf(section: Section, scope: UnitScope, taken: ReadonlySet<number>): Solution[] {
  const { scan } = section.page;
  const out: Found[] = [];
  let list: OpenList | null = null;
  let next = 0;
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    const annotations: Annotation[] = [];
    for (; next < section.annotations.length && (section.annotations[next] as Annotation).block <= b; next++)
      annotations.push(section.annotations[next] as Annotation);
    const block = scan.blocks[b];
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (
      block === undefined ||
      taken.has(b) ||
      block.kind === "caption" ||
      block.kind === "title" ||
      block.kind === "dateline" ||
      block.kind === "byline"
    )
      continue;
    if (from === to) continue;
    const entries: Found[] = list === null ? [] : series(section, scope, afterBullet(scan, from, to), to, list);
    if (entries.length > 0) {
      for (const one of entries) out.push(one);
      continue;
    }
    for (const one of inText(section, scope, annotations, from, to)) out.push(one);
    list = opensList(section, b) ?? (list !== null && block.kind === "item" ? list : null);
  }
  return out.sort((a, b) => a.at - b.at).map((found) => found.solution);
}

/** What the reader of running text looks at: ends of sentences and clauses, quotes, the first words of the nouns. */
const MARKS = new WordSet(`. ! ? … ; “ ” " ${FIRST_WORDS.join(" ")}`);

/** `Quận 3 với mô hình “…”; Quận 5 đăng ký giải pháp “…”`, `mô hình “…” của tỉnh An Giang` in running text. */
function inText(
  section: Section,
  scope: UnitScope,
  annotations: readonly Annotation[],
  from: number,
  to: number,
): Found[] {
  const { scan } = section.page;
  const { t } = scan;
  const out: Found[] = [];
  // Most lines speak of no solution at all.
  if (kindIn(t.norm, from, to) === null) return out;
  let start = from;
  let clause = from;
  for (let i = MARKS.next(t, from, to); i < to; i = MARKS.next(t, i + 1, to)) {
    if (endsSentence(t, i, to)) start = i + 1;
    if (start > i || t.norm[i] === ";") clause = i + 1;
    // What stands in quotes is no noun of this sentence.
    if (isQuote(t.norm[i] as string)) {
      i = (quotationAt(scan, i, to)?.to ?? i + 1) - 1;
      continue;
    }
    const noun = kindAt(t.norm, i, to);
    if (noun === null) continue;
    const listed = listedAfter(section, scope, noun.end, to, noun.kind);
    if (listed !== null) {
      for (const one of listed.found) out.push(one);
      i = listed.end - 1;
      continue;
    }
    const between = ownerBetween(section, scope, noun.end, to);
    const at = quoteAfter(section, between?.to ?? noun.end, to);
    if (at < 0 || isTheme(t.norm, start, i)) {
      i = noun.end - 1;
      continue;
    }
    const quotes = quotationsAt(section, at, to, noun.kind);
    const behind = quotes.at(-1)?.end ?? at + 1;
    const owner = between ?? ownerAfter(section, scope, behind, to);
    const end = Math.max(behind, owner?.to ?? 0);
    const agent =
      owner ??
      doer(section, scope, annotations, clause, i) ??
      placeAfter(section, scope, end, to) ??
      doer(section, scope, annotations, start, i) ??
      placeBefore(section, scope, start, i);
    for (const unit of agent === null ? [] : agent.units())
      for (const named of quotes) out.push({ at: named.from, solution: solutionValue(section, unit, named) });
    // `Quận 1 trình bày giải pháp “…”, Quận 3: “…”`
    const more =
      agent === null || normAt(t, end, to) === "."
        ? []
        : series(section, scope, afterEntry(section, end, to), to, { kind: noun.kind, quotedOnly: true });
    for (const one of more) out.push(one);
    i = (more.length === 0 ? end : quoteEnd(section, (more.at(-1) as Found).at, to)) - 1;
  }
  return out;
}

/** `đăng ký giải pháp: Quận 1 “…”, Quận 3 “…”`. */
function listedAfter(
  section: Section,
  scope: UnitScope,
  i: number,
  limit: number,
  kind: Kind,
): { found: Found[]; end: number } | null {
  const { t } = section.page.scan;
  for (let at = i; at < Math.min(limit, i + 6) && !isQuote(t.norm[at] as string); at++) {
    if (t.norm[at] !== ":") continue;
    const plain =
      isAnnounced(t.norm, i - 6, at) && !isHandedOut(t.norm, i - 10, at) && partEnd(section, at + 1, limit) < limit;
    const found = series(section, scope, at + 1, limit, { kind, quotedOnly: !plain, inText: true });
    const last = found.at(-1);
    return last === undefined
      ? null
      : { found, end: at + 2 > last.at ? at + 2 : Math.max(last.at + 1, quoteEnd(section, last.at, limit)) };
  }
  return null;
}

function quoteEnd(section: Section, i: number, limit: number): number {
  for (let at = i; at < limit; at++)
    if (isQuote(section.page.scan.t.norm[at] as string)) return quotationAt(section.page.scan, at, limit)?.to ?? at + 1;
  return i + 1;
}

const NAMES = new Set(NAMING.trim().split(/\s+/));
const PASSIVE = new Set(NAMING_PASSIVE.trim().split(/\s+/));

/** Token of a quotation that names what the noun before `i` means: directly, or after `:`, `là`, `về`, `năm 2018`. */
function quoteAfter(section: Section, i: number, limit: number): number {
  const { t } = section.page.scan;
  let passive = false;
  for (let at = i; at < Math.min(limit, i + 8); at++) {
    const norm = t.norm[at] as string;
    if (isQuote(norm)) return !passive || /^(?::|là|gồm)$/.test(t.norm[at - 1] as string) ? at : -1;
    passive ||= PASSIVE.has(norm);
    if (!NAMES.has(norm) && !PASSIVE.has(norm) && !/^\d{4}$/.test(norm)) return -1;
  }
  return -1;
}

/** `các mô hình “A”, “B” và “C”`: further quotations of the same noun. */
function quotationsAt(section: Section, i: number, limit: number, kind: Kind): NamedSolution[] {
  const { scan } = section.page;
  const out: NamedSolution[] = [];
  for (let at = i; isQuote(normAt(scan.t, at, limit)); ) {
    const quote = quotationAt(scan, at, limit);
    if (quote === null) break;
    const named = trimmed(section, quote.value.from, quote.value.to, kind, "solution/in-text", quote.to);
    if (named !== null) out.push(named);
    at = quote.to;
    while (at < limit && /^(?:[,;]|và)$/.test(scan.t.norm[at] as string)) at++;
    if (at === quote.to) break;
  }
  return out;
}

const THEME_WORDS = THEMES.trim().split("\n");

/** `hội thảo với đề tài “…”`: what was talked about, by nobody in particular. */
function isTheme(norm: readonly string[], start: number, i: number): boolean {
  const lead = norm.slice(Math.max(start, i - 5), i).join(" ");
  return THEME_WORDS.some((word) => {
    const at = lead.lastIndexOf(word);
    return at >= 0 && /^(?: (?:với|về|theo|có|các|chủ|:|khoa|học|,))*$/.test(lead.slice(at + word.length));
  });
}
