/** Awards with who gets them and how far that has got: registered, proposed or awarded. */
import { lexicon } from "../gazetteer/lexicon.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { hasWords, isCapital, normAt, sentenceAround } from "../recognize/scan.js";
import { type UnitMention, unitListAt } from "../recognize/unit.js";
import type { Award, Unit } from "../record.js";
import { citeTokens, cleanText, ofType, type Section } from "./context.js";
import { leadUnits } from "./scores.js";
import { resolveUnit, type UnitScope } from "./units.js";

interface Recipient {
  readonly scope: Award["scope"];
  readonly unit: UnitMention | null;
  readonly name: string | null;
  readonly from: number;
  readonly to: number;
}

export function awardsOf(section: Section, scope: UnitScope, taken: ReadonlySet<number>): Award[] {
  const { scan } = section.page;
  const out: Award[] = [];
  const awards = ofType(section, "award").filter((award) => !taken.has(award.block) && award.block !== section.page.title.block && scan.blocks[award.block]?.kind !== "caption");
  for (const [k, award] of awards.entries()) {
    const bounds = boundsOf(section, awards, k);
    const status = statusOf(section, award, bounds);
    if (status === null) continue;
    for (const recipient of recipientsOf(section, award, bounds)) add(section, scope, out, award, recipient, status);
  }
  return out;
}

interface Bounds {
  readonly start: number;
  readonly end: number;
  /** End of the award before and start of the one after, within the sentence. */
  readonly previous: number;
  readonly next: number;
}

function boundsOf(section: Section, awards: readonly AnnotationOf<"award">[], k: number): Bounds {
  const { scan } = section.page;
  const award = awards[k] as AnnotationOf<"award">;
  const [start, end] = sentenceAround(scan.t, award.from, scan.first[award.block] as number, scan.first[award.block + 1] as number);
  const before = awards[k - 1];
  const after = awards[k + 1];
  return {
    start,
    end,
    previous: before !== undefined && before.from >= start && before.block === award.block ? before.to : start,
    next: after !== undefined && after.to <= end && after.block === award.block ? after.from : end,
  };
}

/** The verb nearest before the award tells; `đăng ký` and `đề nghị` govern a `nhận` or `đạt` that follows them. */
function statusOf(section: Section, award: AnnotationOf<"award">, bounds: Bounds): Award["status"] | null {
  const { scan } = section.page;
  let status: Award["status"] | null = null;
  for (let i = bounds.start; i < award.from; ) {
    const verb = lexicon.awardStatus.longest(scan.t, i, award.from);
    if (verb === null) {
      if (scan.t.norm[i] === ";" ) status = status === "awarded" ? null : status;
      i++;
      continue;
    }
    if (verb.value !== "awarded") status = verb.value;
    else if (status === null) status = "awarded";
    i = verb.end;
  }
  if (status !== null) return status;
  for (let i = award.to; i < bounds.next; i++) {
    const verb = lexicon.awardStatus.longest(scan.t, i, bounds.next);
    if (verb !== null) return verb.value;
  }
  return listStatus(section, award.block);
}

/** In a bullet the verb stands in the line that opens the list: `Đề nghị khen thưởng:`. */
function listStatus(section: Section, block: number): Award["status"] | null {
  const { scan } = section.page;
  for (let b = block - 1; b >= Math.max(section.fromBlock, block - 12); b--) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (scan.t.norm[to - 1] !== ":") {
      if (scan.blocks[b]?.kind === "item") continue;
      return null;
    }
    let status: Award["status"] | null = null;
    for (let i = from; i < to; i++) {
      const verb = lexicon.awardStatus.longest(scan.t, i, to);
      if (verb !== null && (status === null || verb.value !== "awarded")) status = verb.value;
    }
    return status;
  }
  return null;
}

function recipientsOf(section: Section, award: AnnotationOf<"award">, bounds: Bounds): Recipient[] {
  const after = afterAward(section, award, bounds);
  if (after.length > 0) return after;
  const all = allOfCluster(section, award, bounds);
  if (all !== null) return [all];
  return beforeAward(section, award, bounds);
}

const TO = new Set(["cho", ":", "gồm", "đến", "là", "có"]);

/** `tặng cờ cho A, B`, `Bằng khen cho ông X`, `Giấy khen: Phường 1, 3`. */
function afterAward(section: Section, award: AnnotationOf<"award">, bounds: Bounds): Recipient[] {
  const { scan } = section.page;
  const { t } = scan;
  let at = award.to;
  while (at < bounds.next && at < award.to + 14 && !TO.has(t.norm[at] as string)) {
    const norm = t.norm[at] as string;
    if (norm === "," || norm === ";" || norm === "và" || norm === ".") return [];
    at++;
  }
  if (at >= bounds.next || !TO.has(t.norm[at] as string)) return [];
  while (at < bounds.next && (TO.has(t.norm[at] as string) || COUNT.has(t.norm[at] as string) || /^\d{1,3}$/.test(t.norm[at] as string))) at++;
  return recipientList(section, at, bounds.next);
}

const COUNT = new Set(["các", "tập", "thể", "đơn", "vị", "cá", "nhân", "là", ":", "(", "hai", "ba", "gồm", "hội", "viên", "đồng"]);

/** Units, persons and bodies one after the other from token `i`. */
function recipientList(section: Section, i: number, limit: number): Recipient[] {
  const { scan } = section.page;
  const out: Recipient[] = [];
  let at = i;
  for (let guard = 0; guard < 40 && at < limit; guard++) {
    const person = ofType(section, "person").find((p) => p.from <= at && p.to > at && p.from >= i);
    const units = person === undefined ? (unitListAt(scan, at, limit) ?? (isCapital(scan.t, at) ? unitListAt(scan, at, limit, true) : null)) : null;
    const organisation = ofType(section, "organisation").find((o) => o.from === at);
    if (person !== undefined) {
      out.push({ scope: "person", unit: null, name: person.value.name, from: person.value.nameFrom, to: person.value.nameTo });
      at = person.to;
    } else if (organisation !== undefined && isBody(organisation)) {
      out.push({ scope: "unit", unit: null, name: cleanText(scan, organisation.from, organisation.to), from: organisation.from, to: organisation.to });
      at = organisation.to;
    } else if (units !== null) {
      for (const mention of units.value.units) out.push({ scope: "unit", unit: mention, name: null, from: mention.from, to: mention.to });
      at = units.to;
    } else break;
    let next = at;
    while (next < limit && JOINS.has(scan.t.norm[next] as string)) next++;
    if (next === at) break;
    while (next < limit && COUNT.has(scan.t.norm[next] as string) && unitListAt(scan, next, limit) === null) next++;
    at = next;
  }
  return out;
}

const JOINS = new Set([",", ";", "và", "cùng"]);

/** A school, a company, a club gets the award itself; a district's association stands for its district. */
function isBody(organisation: AnnotationOf<"organisation">): boolean {
  const { value } = organisation;
  return value.standalone || (value.unit === null && !value.association) || !/^(?:Hội|Quận|Huyện|Liên đoàn|Ủy ban|Thị|Thành|Tỉnh)/.test(value.name);
}

/** `100% đơn vị trong cụm đạt …`, `tất cả các quận đều đạt …`. */
function allOfCluster(section: Section, award: AnnotationOf<"award">, bounds: Bounds): Recipient | null {
  const { scan } = section.page;
  const { t } = scan;
  for (let i = bounds.previous; i < award.from; i++) {
    const hundred = t.norm[i] === "100" && normAt(t, i + 1, award.from) === "%";
    const every = hasWords(t, i, award.from, ["tất", "cả"]) || hasWords(t, i, award.from, ["toàn", "bộ"]) || hasWords(t, i, award.from, ["cả", "cụm"]);
    if (!hundred && !every) continue;
    const words = t.norm.slice(i, award.from).join(" ");
    if (!/đơn vị|quận|huyện|phường|xã|thành viên|hội|cụm|sở|tỉnh|trường/.test(words)) continue;
    if (ofType(section, "units").some((u) => u.from >= i && u.to <= award.from)) continue;
    return { scope: "all", unit: null, name: null, from: i, to: award.from };
  }
  return null;
}

/** `Quận 4 và Quận 6 đăng ký Cờ …`, `ông X được tặng Huân chương …`: who stands before the verb. */
function beforeAward(section: Section, award: AnnotationOf<"award">, bounds: Bounds): Recipient[] {
  const { scan } = section.page;
  const { t } = scan;
  // A grantor gives (`UBND tỉnh tặng Bằng khen`): what stands before an active `tặng` gets nothing.
  let from = bounds.previous;
  for (let i = award.from - 1; i >= bounds.previous; i--) if (t.norm[i] === ";") from = Math.max(from, i + 1);
  const lead = t.norm.slice(from, award.from);
  const gives = lead.some((w, k) => (w === "tặng" || w === "trao") && lead[k - 1] !== "được" && lead[k - 1] !== "nghị" && lead[k - 1] !== "vinh");
  if (gives && !lead.includes("được") && !lead.includes("nghị")) return [];
  let found: Recipient[] = [];
  let last = -1;
  for (const a of section.annotations) {
    if (a.block !== award.block || a.from < from || a.to > award.from || a.from < last) continue;
    if (a.type === "person") {
      found = [...(adjoins(scan.t.norm, last, a.from) ? found : []), { scope: "person", unit: null, name: a.value.name, from: a.value.nameFrom, to: a.value.nameTo }];
      last = a.to;
    } else if (a.type === "units") {
      const before = normAt(t, a.from - 1, t.length);
      if (before === "tại" || before === "ở") continue;
      const own = a.value.units.map((mention): Recipient => ({ scope: "unit", unit: mention, name: null, from: mention.from, to: mention.to }));
      found = [...(adjoins(scan.t.norm, last, a.from) ? found : []), ...own];
      last = a.to;
    } else if (a.type === "organisation" && isBody(a)) {
      const own: Recipient = { scope: "unit", unit: null, name: cleanText(scan, a.from, a.to), from: a.from, to: a.to };
      found = [...(adjoins(scan.t.norm, last, a.from) ? found : []), own];
      last = a.to;
    }
  }
  if (found.length > 0) return found;
  // `… Giấy khen và Cờ …`: the recipients of the award before share this one.
  const lead2 = leadUnits(section, award.block, award.from);
  if (lead2 !== null) return lead2.map((mention): Recipient => ({ scope: "unit", unit: mention, name: null, from: mention.from, to: mention.to }));
  return [];
}

const adjoins = (norm: readonly string[], last: number, from: number): boolean => last >= 0 && from - last <= 3 && norm.slice(last, from).every((w) => JOINS.has(w) || w === "các" || w === "bà" || w === "ông");

function add(section: Section, scope: UnitScope, out: Award[], award: AnnotationOf<"award">, recipient: Recipient, status: Award["status"]): void {
  const { scan, ledger } = section.page;
  const unit: Unit | null = recipient.unit === null ? null : resolveUnit(scope, recipient.unit);
  const name = cleanText(scan, award.from, award.to);
  const same = out.find((other) => other.name.toLowerCase() === name.toLowerCase() && other.status === status && other.recipient === recipient.name && other.unit?.name === unit?.name && other.scope === recipient.scope);
  if (same !== undefined) return;
  const value: Award = { unit, scope: recipient.scope, recipient: recipient.name, name, status };
  ledger.cite(value, null, { start: award.start, end: award.end, rule: award.rule, certainty: "stated" });
  const at = citeTokens(scan, recipient.from, recipient.to, "award/recipient");
  ledger.cite(value, "recipient", at);
  ledger.cite(value, "scope", at);
  out.push(value);
}
