/** Solutions, models, initiatives and topics that units register or present: in bullets, in running text, under a header. */

import { ANNOUNCING, LOOKING_ON, NAMING, OWN, TASKS, THEMES } from "../gazetteer/data/solutions.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Annotation } from "../recognize/annotation.js";
import { isQuote, quotationAt } from "../recognize/quotation.js";
import { endsSentence, isAllCaps, isCapital, isNumber, normAt, sentenceAround } from "../recognize/scan.js";
import { damagedUnitAt } from "../recognize/unit.js";
import type { Solution, Unit } from "../record.js";
import { type Agent, agentAt, agentBefore } from "./agents.js";
import { citeTokens, type Section } from "./context.js";
import { afterBullet } from "./sections.js";
import {
  FIRST_WORDS,
  isDamagedHeader,
  type Kind,
  kindAt,
  kindIn,
  type NamedSolution,
  nameFrom,
  trimmed,
} from "./solution-name.js";
import { resolveUnit, type UnitScope } from "./units.js";

interface Found {
  readonly at: number;
  readonly solution: Solution;
}

/** A line has announced solutions; where it names no list, only quoted ones are believed. */
interface OpenList {
  readonly kind: Kind;
  readonly quotedOnly: boolean;
}

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
      out.push(...entries);
      continue;
    }
    out.push(...inText(section, scope, annotations, from, to));
    list = opensList(section, b) ?? (list !== null && block.kind === "item" ? list : null);
  }
  return out.sort((a, b) => a.at - b.at).map((found) => found.solution);
}

/** A last sentence that only leads over from the one before: `… đăng ký giải pháp. Cụ thể như sau:`. */
const LEADS_ON =
  /^(?:cụ thể|đó là|gồm|bao gồm|như sau|sau đây|trong đó|chi tiết)(?: (?:là|như sau|gồm|có|các đơn vị))*(?: :)$/;
const HANDED_OUT = TASKS.trim().split("\n");
const ANNOUNCED = ANNOUNCING.trim().split("\n");

/** A line that speaks of solutions and ends with a colon, a heading, or the header of a damaged table: entries may follow. */
function opensList(section: Section, b: number): OpenList | null {
  const { scan } = section.page;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const { norm } = scan.t;
  const kind = kindIn(norm, from, to);
  if (kind === null) return null;
  if (norm[to - 1] === ":") {
    const [start] = sentenceAround(scan.t, to - 1, from, to);
    if (kindIn(norm, start, to) === null && !LEADS_ON.test(norm.slice(start, to).join(" "))) return null;
    const words = ` ${norm.slice(Math.max(from, to - 60), to).join(" ")} `;
    if (HANDED_OUT.some((word) => words.includes(` ${word} `))) return null;
    return { kind, quotedOnly: !ANNOUNCED.some((word) => words.includes(` ${word} `)) };
  }
  if (to - from > 14) return null;
  const words = norm.slice(from, to).join(" ");
  if (isDamagedHeader(words) || /^tên đơn vị tên (?:giải pháp|mô hình|sáng kiến|đề tài)/.test(words))
    return { kind, quotedOnly: false };
  const block = scan.blocks[b];
  return block?.kind === "heading" || block?.bold === true || isAllCaps(scan.t, to - 1)
    ? { kind, quotedOnly: true }
    : null;
}

/** `Quận 2: “…”`, `Bình Chánh - “…”`, `C Chi “…”`, `Sở Y tế với mô hình “…”` one after another, from token `i` on. */
function series(section: Section, scope: UnitScope, i: number, limit: number, list: OpenList): Found[] {
  const { scan } = section.page;
  const out: Found[] = [];
  let at = i;
  while (at < limit) {
    const entry = isQuote(normAt(scan.t, at, limit))
      ? quotedFirst(section, scope, at, limit, list.kind)
      : entryAt(section, scope, at, limit, list, out.length > 0);
    if (entry === null) break;
    out.push(...entry.units.map((unit) => ({ at, solution: solutionValue(section, unit, entry.named) })));
    at = afterEntry(section, entry.end, limit);
    if (at === entry.end) break;
  }
  return out;
}

interface Entry {
  readonly units: readonly Unit[];
  readonly named: NamedSolution;
  readonly end: number;
}

function entryAt(
  section: Section,
  scope: UnitScope,
  i: number,
  limit: number,
  list: OpenList,
  quotedOnly: boolean,
): Entry | null {
  const agent = agentAt(section, scope, i, limit) ?? damagedAgent(section, scope, i, limit);
  if (agent === null) return null;
  const named = nameFrom(section, agent.to, limit, list.kind);
  if (named === null) return null;
  const { t } = section.page.scan;
  if (
    named.rule === "solution/unquoted" &&
    (list.quotedOnly || quotedOnly || !(isCapital(t, named.from) || isNumber(t, named.from)))
  )
    return null;
  return { units: agent.units(), named, end: named.end };
}

function damagedAgent(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const { scan } = section.page;
  const mention = damagedUnitAt(scan, i, limit);
  if (mention === null) return null;
  const units = (): readonly Unit[] => {
    const start = scan.t.start[mention.from] as number;
    const end = scan.t.end[mention.to - 1] as number;
    section.page.issues.push({
      severity: "warning",
      code: "letters-repaired",
      message: `${scan.text.slice(start, end)} has lost letters and is read as ${mention.name}`,
      start,
      end,
    });
    return [resolveUnit(scope, mention)];
  };
  return { from: mention.from, to: mention.to, units };
}

/** `“…” (Quận 3)`, `“…” – Quận 3`, `“…” của Quận 3`. */
function quotedFirst(section: Section, scope: UnitScope, i: number, limit: number, kind: Kind): Entry | null {
  const { scan } = section.page;
  const quote = quotationAt(scan, i, limit);
  if (quote === null) return null;
  const mark = normAt(scan.t, quote.to, limit);
  if (mark !== "(" && mark !== "-" && mark !== ":" && mark !== "của" && mark !== ",") return null;
  const agent = agentAt(section, scope, quote.to + 1, limit);
  if (agent === null) return null;
  const after = normAt(scan.t, agent.to, limit);
  if (after !== "" && !/^[).;,]$/.test(after)) return null;
  const named = trimmed(section, quote.value.from, quote.value.to, kind, "solution/quoted", quote.to);
  return named === null ? null : { units: agent.units(), named, end: after === ")" ? agent.to + 1 : agent.to };
}

/** Behind a remark in brackets and the separators between entries. */
function afterEntry(section: Section, i: number, limit: number): number {
  const { t } = section.page.scan;
  let at = i;
  if (normAt(t, at, limit) === "(") while (at < Math.min(limit, i + 20) && t.norm[at - 1] !== ")") at++;
  while (at < limit && /^(?:[,;.]|và)$/.test(t.norm[at] as string)) at++;
  return at;
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
      out.push(...listed.found);
      i = listed.end - 1;
      continue;
    }
    const owner = ownerBetween(section, scope, noun.end, to);
    const at = quoteAfter(section, owner?.to ?? noun.end, to);
    if (at < 0 || isTheme(t.norm, start, i)) {
      i = noun.end - 1;
      continue;
    }
    const quotes = quotationsAt(section, at, to, noun.kind);
    const end = quotes.at(-1)?.end ?? at + 1;
    const agent =
      owner ??
      ownerAfter(section, scope, end, to) ??
      doer(section, scope, annotations, clause, i) ??
      placeAfter(section, scope, end, to) ??
      doer(section, scope, annotations, start, i);
    for (const unit of agent === null ? [] : agent.units())
      for (const named of quotes) out.push({ at: named.from, solution: solutionValue(section, unit, named) });
    // `Quận 1 trình bày giải pháp “…”, Quận 3: “…”`
    const more =
      agent === null || normAt(t, end, to) === "."
        ? []
        : series(section, scope, afterEntry(section, end, to), to, { kind: noun.kind, quotedOnly: true });
    out.push(...more);
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
    const found = series(section, scope, at + 1, limit, { kind, quotedOnly: true });
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

/** Token of a quotation that names what the noun before `i` means: directly, or after `:`, `là`, `về`, `năm 2018`. */
function quoteAfter(section: Section, i: number, limit: number): number {
  const { t } = section.page.scan;
  for (let at = i; at < Math.min(limit, i + 8); at++) {
    const norm = t.norm[at] as string;
    if (isQuote(norm)) return at;
    if (!NAMES.has(norm) && !/^\d{4}$/.test(norm)) return -1;
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

const ONLOOKING = LOOKING_ON.trim().split("\n");

/** The agent before the noun, unless it only looks at what others do. */
function doer(
  section: Section,
  scope: UnitScope,
  annotations: readonly Annotation[],
  start: number,
  i: number,
): Agent | null {
  const agent = agentBefore(section, scope, annotations, start, i);
  if (agent === null) return null;
  const between = ` ${section.page.scan.t.norm.slice(agent.to, i).join(" ")} `;
  return ONLOOKING.some((verb) => between.includes(` ${verb} `)) ? null : agent;
}

/** `mô hình của Quận 3: “…”`. */
function ownerBetween(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  return normAt(section.page.scan.t, i, limit) === "của" ? agentAt(section, scope, i + 1, limit) : null;
}

const OWN_WORDS = OWN.trim().split("\n");

/** `mô hình “…” của tỉnh An Giang`, `do phường 5 thực hiện`; `của tỉnh nhà` is the speaker's. */
function ownerAfter(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const { t } = section.page.scan;
  const norm = normAt(t, i, limit);
  if (norm !== "của" && norm !== "do") return null;
  const words = t.norm.slice(i + 1, Math.min(limit, i + 4)).join(" ");
  if (norm === "của" && OWN_WORDS.some((own) => words.startsWith(own)) && !isCapital(t, i + 1)) return null;
  return agentAt(section, scope, i + 1, limit);
}

/** `mô hình “…” tại phường Linh Xuân`, where nobody else is said to run it. */
function placeAfter(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const norm = normAt(section.page.scan.t, i, limit);
  return norm === "tại" || norm === "ở" ? agentAt(section, scope, i + 1, limit) : null;
}
