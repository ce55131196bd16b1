/** Lists of solutions: the line that opens one, and its entries, `Quận 2: “…”`, `“…” (Quận 3)`, one after another. */

import type { Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import { type Agent, agentAt, agentOf } from "../../frames/participants/agents.js";
import {
  isDamagedHeader,
  type Kind,
  kindIn,
  type NamedSolution,
  nameFrom,
  solutionValue,
  trimmed,
} from "../../frames/quoted-name.js";
import { ANNOUNCING, TASKS } from "../../gazetteer/data/solutions.js";
import { isQuote, quotationAt } from "../../recognize/quotation.js";
import { endsSentence, isAllCaps, isCapital, isNumber, isWord, normAt } from "../../recognize/scan.js";
import { damagedUnitAt } from "../../recognize/unit.js";
import type { Solution, Unit } from "../../record.js";

export interface Found {
  readonly at: number;
  readonly solution: Solution;
}

/** A line has announced solutions; where it names no list, only quoted ones are believed. */
export interface OpenList {
  readonly kind: Kind;
  readonly quotedOnly: boolean;
  /** The entries follow the colon in one line, set off by semicolons. */
  readonly inText?: boolean;
}

/** A last sentence that only leads over from the one before: `… đăng ký giải pháp. Cụ thể như sau:`. */
const LEADS_ON =
  /^(?:cụ thể|đó là|gồm|bao gồm|như sau|sau đây|trong đó|chi tiết)(?: (?:là|như sau|gồm|có|các đơn vị))*(?: :)$/;
/** A heading over solutions that units have named, not over what is to be done. */
const REGISTERS = /đăng ký|đăng kí|danh sách|tiêu biểu|công nhận|được chọn|nghiệm thu/;
const HANDED_OUT = TASKS.trim().split("\n");
const ANNOUNCED = ANNOUNCING.trim().split("\n");

const has = (phrases: readonly string[], norm: readonly string[], from: number, to: number): boolean => {
  const words = ` ${norm.slice(Math.max(0, from), to).join(" ")} `;
  return phrases.some((phrase) => words.includes(` ${phrase} `));
};
export const isAnnounced = (norm: readonly string[], from: number, to: number): boolean =>
  has(ANNOUNCED, norm, from, to);
export const isHandedOut = (norm: readonly string[], from: number, to: number): boolean =>
  has(HANDED_OUT, norm, from, to);

/** A line that speaks of solutions and ends with a colon, a heading, or the header of a damaged table: entries may follow. */
export function opensList(section: Section, b: number): OpenList | null {
  const { scan } = section.page;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const { norm } = scan.t;
  const kind = kindIn(norm, from, to);
  if (kind === null) return null;
  if (norm[to - 1] === ":") {
    const [start] = section.page.sentences.around(to - 1);
    if (kindIn(norm, start, to) === null && !LEADS_ON.test(norm.slice(start, to).join(" "))) return null;
    if (isHandedOut(norm, Math.max(from, to - 60), to)) return null;
    return { kind, quotedOnly: !isAnnounced(norm, Math.max(from, to - 60), to) };
  }
  if (to - from > 14) return null;
  const words = norm.slice(from, to).join(" ");
  if (isDamagedHeader(words) || /^tên đơn vị tên (?:giải pháp|mô hình|sáng kiến|đề tài)/.test(words))
    return { kind, quotedOnly: false };
  const block = scan.blocks[b];
  let word = to - 1;
  while (word > from && !isWord(scan.t, word)) word--;
  return block?.kind === "heading" || block?.bold === true || isAllCaps(scan.t, word)
    ? { kind, quotedOnly: !REGISTERS.test(words) }
    : null;
}

/** `Quận 2: “…”`, `Bình Chánh - “…”`, `C Chi “…”`, `Sở Y tế với mô hình “…”` one after another, from token `i` on. */
export function series(section: Section, scope: UnitScope, i: number, limit: number, list: OpenList): Found[] {
  const { scan } = section.page;
  const out: Found[] = [];
  let at = i;
  while (at < limit) {
    const entry = isQuote(normAt(scan.t, at, limit))
      ? quotedFirst(section, scope, at, limit, list.kind)
      : entryAt(section, scope, at, limit, list, out.length > 0 && list.inText !== true);
    if (entry === null) break;
    out.push(...entry.units.map((unit) => ({ at, solution: solutionValue(section, unit, entry.named) })));
    at = afterEntry(section, entry.end, limit);
    if (at === entry.end) break;
  }
  return out;
}

/** Token of the semicolon or full stop that ends an entry of a list in one line, outside its quotes. */
export function partEnd(section: Section, i: number, limit: number): number {
  const { scan } = section.page;
  for (let at = i; at < limit; ) {
    if (scan.t.norm[at] === ";" || endsSentence(scan.t, at, limit)) return at;
    at = isQuote(scan.t.norm[at] as string) ? (quotationAt(scan, at, limit)?.to ?? at + 1) : at + 1;
  }
  return limit;
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
  const named = nameFrom(section, agent.to, list.inText ? partEnd(section, agent.to, limit) : limit, list.kind);
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
  const { from, to } = mention;
  return { ...agentOf(scope, { from, to, mentions: [mention] }), units };
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
  if (mark !== "của" && after !== "" && !/^(?:[).;,]|và)$/.test(after)) return null;
  const named = trimmed(section, quote.value.from, quote.value.to, kind, "solution/quoted", quote.to);
  return named === null ? null : { units: agent.units(), named, end: after === ")" ? agent.to + 1 : agent.to };
}

/** Behind a remark in brackets and the separators between entries. */
export function afterEntry(section: Section, i: number, limit: number): number {
  const { t } = section.page.scan;
  let at = i;
  if (normAt(t, at, limit) === "(") while (at < Math.min(limit, i + 20) && t.norm[at - 1] !== ")") at++;
  while (at < limit && /^(?:[,;.]|và)$/.test(t.norm[at] as string)) at++;
  return at;
}
