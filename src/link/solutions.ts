/** Solutions, models, initiatives and topics that units register or present: in bullets, in running text, under a header. */
import { quotationAt, isQuote } from "../recognize/quotation.js";
import { isCapital, isWord, normAt, sentenceAround } from "../recognize/scan.js";
import { damagedUnitAt, type UnitMention, unitListAt } from "../recognize/unit.js";
import type { Solution } from "../record.js";
import { citeTokens, ofType, type Section } from "./context.js";
import { afterBullet } from "./sections.js";
import { resolveUnit, type UnitScope } from "./units.js";

type Kind = Solution["kind"];

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

/** The noun for a solution at token `i`. */
export function kindAt(norm: readonly string[], i: number, limit: number): { kind: Kind; end: number } | null {
  for (const [words, kind] of KINDS) {
    if (i + words.length <= limit && words.every((word, k) => norm[i + k] === word)) return { kind, end: i + words.length };
  }
  return null;
}

export function kindIn(norm: readonly string[], from: number, to: number): Kind | null {
  let found: Kind | null = null;
  for (let i = from; i < to; i++) found = kindAt(norm, i, to)?.kind ?? found;
  return found;
}

export function solutionsOf(section: Section, scope: UnitScope, taken: ReadonlySet<number>): Solution[] {
  const { scan } = section.page;
  const out: { at: number; solution: Solution }[] = [];
  let list: Kind | null = null;
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    const block = scan.blocks[b];
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (block === undefined || taken.has(b) || block.kind === "caption" || block.kind === "title" || block.kind === "dateline" || block.kind === "byline") continue;
    if (from === to) continue;
    const entry = list === null ? null : entryAt(section, scope, b, list);
    if (entry !== null) {
      out.push({ at: from, solution: entry });
      continue;
    }
    const inline = inText(section, scope, b);
    for (const solution of inline) out.push(solution);
    list = opensList(section, b) ?? (list !== null && block.kind === "item" ? list : null);
  }
  return out.sort((a, b) => a.at - b.at).map((found) => found.solution);
}

const REGISTERING = ["đăng ký", "trình bày", "như sau", "cụ thể", "thực hiện", "gồm", "thuyết minh", "báo cáo", "với các", "các giải pháp", "các mô hình", "tên", "danh sách", "sau"];

/** A line that speaks of solutions and ends with a colon, or the header of a list: entries may follow. */
function opensList(section: Section, b: number): Kind | null {
  const { scan } = section.page;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const { norm } = scan.t;
  const kind = kindIn(norm, from, to);
  if (kind === null) return null;
  const last = norm[to - 1];
  const words = norm.slice(from, to).join(" ");
  if (last === ":") return REGISTERING.some((word) => words.includes(word)) ? kind : null;
  return isDamagedHeader(words) || /^tên đơn vị tên (?:giải pháp|mô hình|sáng kiến|đề tài)/.test(words) ? kind : null;
}

/** `Tên đơn v Tên gii pháp`: a table's header whose letters were lost. */
export const isDamagedHeader = (words: string): boolean => /(?:^| )đơn v(?: |$)|(?:^| )gii pháp(?: |$)|(?:^| )đim(?: |$)/.test(words);

/** `Quận 2: “…”`, `Bình Chánh - “…”`, `C Chi “…”`, `UNIT với mô hình “…”` as a block of its own. */
function entryAt(section: Section, scope: UnitScope, b: number, kind: Kind): Solution | null {
  const { scan } = section.page;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const start = afterBullet(scan, from, to);
  const units = unitListAt(scan, start, to, true);
  let mention: UnitMention | null = null;
  let at = start;
  if (units !== null && units.value.units.length === 1) {
    mention = units.value.units[0] as UnitMention;
    at = units.to;
  } else if (units === null) {
    const damaged = damagedUnitAt(scan, start, to);
    if (damaged === null) return null;
    mention = damaged;
    at = damaged.to;
  }
  if (mention === null) return null;
  const named = nameFrom(section, at, to, kind);
  if (named === null) return null;
  if (mention.repaired) section.page.issues.push({ severity: "warning", code: "letters-repaired", message: `${scan.text.slice(scan.t.start[mention.from], scan.t.end[mention.to - 1])} has lost letters and is read as ${mention.name}`, start: scan.t.start[mention.from] as number, end: scan.t.end[mention.to - 1] as number });
  return solutionValue(section, scope, mention, named);
}

export interface NamedSolution {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  readonly rule: string;
}

const LEAD_WORDS = new Set([":", "-", "với", "có", "là", "đăng", "ký", "thực", "hiện", "trình", "bày", "về", "nội", "dung", "tên", "chọn", "báo", "cáo", "xây", "dựng"]);

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
    } else if (LEAD_WORDS.has(norm) && !isCapital(t, at) && leadsOn(t.norm, at, limit)) at++;
    else break;
  }
  if (at >= limit) return null;
  if (isQuote(t.norm[at] as string)) {
    const quote = quotationAt(scan, at, limit);
    return quote === null ? null : trimmed(section, quote.value.from, quote.value.to, found, "solution/quoted");
  }
  if (!separated) return null;
  // A lead-in ends with a colon right before a quotation: `Tiếp tục thực hiện giải pháp hữu ích năm 2016: “…”`.
  for (let k = at; k + 1 < limit; k++) {
    if (t.norm[k] !== ":" || !isQuote(t.norm[k + 1] as string)) continue;
    const lead = kindIn(t.norm, at, k);
    if (lead === null && k - at > 12) break;
    const quote = quotationAt(scan, k + 1, limit);
    if (quote !== null) return trimmed(section, quote.value.from, quote.value.to, lead ?? found, "solution/lead-in");
  }
  return trimmed(section, at, limit, found, "solution/unquoted");
}

/** A small lead word counts only when a noun for solutions or a quotation comes soon after. */
function leadsOn(norm: readonly string[], i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 7); k++) if (kindAt(norm, k, limit) !== null || isQuote(norm[k] as string)) return true;
  return false;
}

/** Without the final stop, semicolon or `./.`; empty names are none. */
function trimmed(section: Section, from: number, to: number, kind: Kind, rule: string): NamedSolution | null {
  const { t } = section.page.scan;
  let end = to;
  while (end > from && /^[.;,/…:]$/.test(t.norm[end - 1] as string)) end--;
  let start = from;
  while (start < end && /^[.,;:-]$/.test(t.norm[start] as string)) start++;
  if (rule !== "solution/unquoted") while (end > start && t.norm[end - 1] === '"' && !hasOpener(t.norm, start, end)) end--;
  return end - start < 2 ? null : { from: start, to: end, kind, rule };
}

const hasOpener = (norm: readonly string[], from: number, to: number): boolean => norm.slice(from, to - 1).some(isQuote);

export function solutionValue(section: Section, scope: UnitScope, mention: UnitMention | null, named: NamedSolution): Solution {
  const { scan, ledger } = section.page;
  const solution: Solution = { unit: mention === null ? null : resolveUnit(scope, mention), name: scan.text.slice(scan.t.start[named.from], scan.t.end[named.to - 1]), kind: named.kind };
  ledger.cite(solution, null, citeTokens(scan, named.from, named.to, named.rule));
  return solution;
}

/** `Quận 3 với mô hình “…”; Quận 5 đăng ký giải pháp “…”` in running text. */
function inText(section: Section, scope: UnitScope, b: number): { at: number; solution: Solution }[] {
  const { scan } = section.page;
  const { t } = scan;
  const from = scan.first[b] as number;
  const to = scan.first[b + 1] as number;
  const out: { at: number; solution: Solution }[] = [];
  for (let i = from; i < to; i++) {
    const noun = kindAt(t.norm, i, to);
    if (noun === null) continue;
    const at = quoteAfter(section, noun.end, to);
    if (at < 0) continue;
    const quote = quotationAt(scan, at, to);
    if (quote === null) continue;
    const mention = unitBefore(section, b, i);
    const named = mention === null ? null : trimmed(section, quote.value.from, quote.value.to, noun.kind, "solution/in-text");
    if (named !== null && mention !== null) out.push({ at: i, solution: solutionValue(section, scope, mention, named) });
    i = quote.to - 1;
    // `các mô hình “A”, “B”`: further quotations of the same unit.
    let next = quote.to;
    while (mention !== null && (normAt(t, next, to) === "," || normAt(t, next, to) === "và" || normAt(t, next, to) === ";") && isQuote(normAt(t, next + 1, to))) {
      const more = quotationAt(scan, next + 1, to);
      if (more === null) break;
      const also = trimmed(section, more.value.from, more.value.to, noun.kind, "solution/in-text");
      if (also !== null) out.push({ at: next, solution: solutionValue(section, scope, mention, also) });
      i = more.to - 1;
      next = more.to;
    }
  }
  return out;
}

/** Token of a quotation that names what the noun before `i` means: directly, or after `:`, `là`, `về`, `năm 2018`. */
function quoteAfter(section: Section, i: number, limit: number): number {
  const { t } = section.page.scan;
  for (let at = i; at < Math.min(limit, i + 8); at++) {
    const norm = t.norm[at] as string;
    if (isQuote(norm)) return at;
    if (norm === ":" || norm === "là" || norm === "về" || norm === "năm" || norm === "của" || /^\d{4}$/.test(norm) || norm === "hữu" || norm === "ích" || norm === "với" || norm === "tên" || norm === "gọi" || norm === "tiêu" || norm === "biểu" || norm === "điểm" || norm === "hay" || norm === "mới") continue;
    return -1;
  }
  return -1;
}

/** The unit that has the solution: the nearest one before the noun in its sentence, a unit of the cluster and no place. */
function unitBefore(section: Section, b: number, i: number): UnitMention | null {
  const { scan } = section.page;
  const [start] = sentenceAround(scan.t, i, scan.first[b] as number, scan.first[b + 1] as number);
  let found: UnitMention | null = null;
  for (const units of ofType(section, "units")) {
    if (units.from < start || units.to > i) continue;
    if (normAt(scan.t, units.from - 1, i) === "tại" || normAt(scan.t, units.from - 1, i) === "ở") continue;
    if (units.value.units.length === 1) found = units.value.units[0] as UnitMention;
  }
  return found ?? bareUnitBefore(section, b, start, i);
}

/** A bare name at the head of the sentence or after a semicolon: `Bình Thạnh với mô hình “…”`. */
function bareUnitBefore(section: Section, b: number, start: number, i: number): UnitMention | null {
  const { scan } = section.page;
  const limit = scan.first[b + 1] as number;
  for (let at = i - 1; at >= start; at--) {
    const opener = at === start || scan.t.norm[at - 1] === ";" || scan.t.norm[at - 1] === "," || scan.t.norm[at - 1] === ":";
    if (!opener || !isWord(scan.t, at) || !isCapital(scan.t, at)) continue;
    const list = unitListAt(scan, at, limit, true);
    if (list !== null && list.value.units.length === 1 && list.to <= i && i - list.to <= 8) return list.value.units[0] as UnitMention;
  }
  return null;
}
