/** Lists of solutions: the line that opens one, and its entries, `Quận 2: “…”`, `“…” (Quận 3)`, one after another. */

import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import { type ActingScope, type Agent, agentAt } from "../../frames/participants/agents.js";
import { damagedAgent } from "../../frames/participants/damaged.js";
import type { Participant } from "../../frames/participants/participant.js";
import {
  type Kind,
  kindAt,
  kindIn,
  type NamedSolution,
  nameFrom,
  partEnd,
  solutionValue,
  trimmed,
} from "../../frames/quoted-name.js";
import { ENTRIES_JOINED_BY, LEADS_ON, OWNING } from "../../gazetteer/data/solutions.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { kindsOf, normsOf } from "../../gazetteer/lines.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { isQuote, quotationAt } from "../../recognize/quotation.js";
import { endsSentence, isAllCaps, isCapital, isNumber, isWord, normAt, type Scan } from "../../recognize/scan.js";
import type { Solution } from "../../record.js";
import { ownerAfter, placeAfter } from "./owner.js";

export interface Found {
  readonly at: number;
  readonly end: number;
  readonly who: readonly Participant[];
  readonly solution: Solution;
}

/** A line has announced solutions; where it names no list, only quoted ones are believed. */
export interface OpenList {
  readonly kind: Kind;
  readonly quotedOnly: boolean;
  /** The entries follow the colon in one line, set off by semicolons. */
  readonly inText?: boolean;
}

const LEADING_ON = normsOf(LEADS_ON);
const MOST_BEFORE_COLON = 60;
const MOST_IN_HEADING = 14;
const MOST_IN_NAME = 8;

/** A line that speaks of solutions and ends with a colon, a heading, or the header of a damaged table: entries may follow. */
export function opensList(section: Section, b: number): OpenList | null {
  const { scan, sentences } = section.page;
  const { t } = scan;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const kind = kindIn(scan, from, to);
  if (kind === null) return null;
  if (t.norm[to - 1] === ":") {
    const [start] = sentences.around(to - 1);
    if (kindIn(scan, start, to) === null && !t.norm.slice(start, to).every((word) => LEADING_ON.has(word))) return null;
    const near = Math.max(from, to - MOST_BEFORE_COLON);
    if (handsOutTasks(scan, near, to)) return null;
    // `Giải pháp công tác năm 2018:`
    const named = to - from <= MOST_IN_NAME && kindAt(scan, afterBullet(scan, from, to), to) !== null;
    return { kind, quotedOnly: !named && !lexicon.announcing.occursIn(t, near, to) };
  }
  if (to - from > MOST_IN_HEADING) return null;
  const block = scan.blocks[b];
  let word = to - 1;
  while (word > from && !isWord(t, word)) word--;
  return block?.kind === "heading" || block?.bold === true || isAllCaps(t, word)
    ? { kind, quotedOnly: !lexicon.registeredHeadings.occursIn(t, from, to) }
    : null;
}

/** `Đề nghị các đơn vị:`, not `giải pháp được đề nghị công nhận:`. */
function handsOutTasks({ t }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; ) {
    const own = lexicon.lookingOn.longest(t, i, to);
    if (own?.value !== "own" && lexicon.tasks.longest(t, i, to) !== null) return true;
    i = own?.value === "own" ? own.end : i + 1;
  }
  return false;
}

/** `Quận 2: “…”`, `Bình Chánh - “…”`, `C Chi “…”`, `Sở Y tế với mô hình “…”` one after another, from token `i` on. */
export function series(section: Section, scope: ActingScope, i: number, limit: number, list: OpenList): Found[] {
  const out: Found[] = [];
  let last: Entry | null = null;
  for (let at = i; at < limit; ) {
    const owned = (k: number, quotedOnly: boolean): Entry | null =>
      quotedFirst(section, scope, k, limit, list.kind) ?? entryAt(section, scope, k, limit, list, quotedOnly);
    const entry: Entry | null =
      owned(at, out.length > 0 && list.inText !== true) ?? further(section, last, at, limit, list);
    if (entry === null) {
      // `Quận 3: “…”, được cả cụm khen; Quận 5: “…”`
      const next = out.length > 0 ? entryEnd(section, at, limit) : limit;
      if (normAt(section.page.scan.t, next, limit) !== ";" || owned(next + 1, true) === null) break;
      at = next + 1;
      continue;
    }
    out.push(...found(section, entry.agent, [entry.named]));
    last = entry;
    const end = Math.max(entry.end, entry.named.end);
    at = afterEntry(section, end, limit);
    if (at === end) break;
  }
  return out;
}

export function found(section: Section, agent: Agent, names: readonly NamedSolution[]): Found[] {
  const units = agent.units();
  const [from, to] = [Math.min(agent.from, names[0]?.from ?? 0), Math.max(agent.from, names.at(-1)?.to ?? 0)];
  const matched = units.length > 1 && units.length === names.length;
  const each = matched && lexicon.respectively.occursIn(section.page.scan.t, from, to);
  return units.flatMap((unit, k) =>
    (each ? names.slice(k, k + 1) : names).map((named) => ({
      at: named.from,
      end: named.end,
      who: agent.all,
      solution: solutionValue(section, unit, named),
    })),
  );
}

/** Token of the semicolon or full stop that ends an entry of a list in one line, outside its quotes. */
export function entryEnd(section: Section, i: number, limit: number): number {
  const { scan } = section.page;
  const end = partEnd(scan, i, limit);
  for (let at = i; at < end; ) {
    if (endsSentence(scan.t, at, limit)) return at;
    at = isQuote(scan.t.norm[at] as string) ? (quotationAt(scan, at, limit)?.to ?? at + 1) : at + 1;
  }
  return end;
}

interface Entry {
  readonly agent: Agent;
  readonly named: NamedSolution;
  readonly end: number;
}

/** `Quận 2: “…”`; a name without quotes begins with a capital, in a list that may have such. */
function entryAt(
  section: Section,
  scope: ActingScope,
  i: number,
  limit: number,
  list: OpenList,
  quotedOnly: boolean,
): Entry | null {
  const { scan } = section.page;
  const agent = agentAt(section, scope, i, limit) ?? damagedAgent(section, scope, i, limit);
  if (agent === null) return null;
  const end = list.inText ? entryEnd(section, agent.to, limit) : partEnd(scan, agent.to, limit);
  const named = nameFrom(section, agent.to, end, list.kind);
  if (named === null) return null;
  const plain = !list.quotedOnly && !quotedOnly && (isCapital(scan.t, named.from) || isNumber(scan.t, named.from));
  return named.rule !== "solution/unquoted" || plain ? { agent, named, end: named.end } : null;
}

/** `Quận 2: A; B`, `Quận 2: “A”, “B”`: another one of the same unit and kind, if nobody else is named behind it. */
function further(section: Section, last: Entry | null, i: number, limit: number, list: OpenList): Entry | null {
  const { scan } = section.page;
  if (last === null) return null;
  const at = afterBullet(scan, i, limit);
  const quoted = isQuote(normAt(scan.t, at, limit));
  if (!quoted && (list.quotedOnly || list.inText || !isCapital(scan.t, at))) return null;
  const end = partEnd(scan, at, limit);
  const { kind } = last.named;
  const named = quoted ? nameFrom(section, at, limit, kind) : trimmed(section, at, end, kind, "solution/unquoted", end);
  const mark = named === null ? "" : normAt(scan.t, named.end, limit);
  // `“…” (CĐ ngành y tế)`, `“…” của đội B`: somebody whom nothing reads.
  const others = named !== null && (OWNERSHIP.has(mark) || (mark === "(" && isCapital(scan.t, named.end + 1)));
  return named === null || others ? null : { agent: last.agent, named, end: named.end };
}

const OWNERSHIP = kindsOf(OWNING);

/** `“…” (Quận 3)`, `“…” – Quận 3`, `“…” của Quận 3`. */
function quotedFirst(section: Section, scope: ActingScope, i: number, limit: number, kind: Kind): Entry | null {
  const { scan } = section.page;
  const noun = kindAt(scan, i, limit);
  const at = noun?.end ?? i;
  const quote = isQuote(normAt(scan.t, at, limit)) ? quotationAt(scan, at, limit) : null;
  if (quote === null) return null;
  const agent = ownerAfter(section, scope, quote.to, limit) ?? placeAfter(section, scope, quote.to, limit);
  const { from, to } = quote.value;
  const named = trimmed(section, from, to, noun?.kind ?? kind, "solution/quoted", quote.to);
  return named === null || agent === null ? null : { agent, named, end: agent.to };
}

const SEPARATORS = new WordSet(ENTRIES_JOINED_BY);
const MOST_IN_REMARK = 20;

/** Behind a remark in brackets and the separators between entries. */
export function afterEntry(section: Section, i: number, limit: number): number {
  const { t } = section.page.scan;
  let at = i;
  if (normAt(t, at, limit) === "(") while (at < Math.min(limit, i + MOST_IN_REMARK) && t.norm[at - 1] !== ")") at++;
  while (at < limit && SEPARATORS.has(t, at)) at++;
  return at;
}
