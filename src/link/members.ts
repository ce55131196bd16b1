/** The units that make up the cluster, where the section lists them. */
import { organisationAt } from "../recognize/organisation.js";
import { endsSentence, isCapital, normAt, type Scan, sentenceAround } from "../recognize/scan.js";
import { unitListAt, type UnitMention } from "../recognize/unit.js";
import type { Unit } from "../record.js";
import { citeTokens, cleanText, ofType, type Section } from "./context.js";
import { organisationUnit, resolveUnit, sameUnit, type UnitScope } from "./units.js";

/** Units of the first list that the section gives as the cluster's own. */
export function membersOf(section: Section, scope: UnitScope): Unit[] {
  for (const read of [afterComprising, ofTheCluster, betweenSigners]) {
    const members = read(section, scope);
    if (members.length > 0) return distinct(members);
  }
  return [];
}

export function distinct(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) if (!out.some((other) => sameUnit(other, unit))) out.push(unit);
  return out;
}

const COMPRISING_GOES_ON = new Set([":", "có", "các", "đơn", "vị", "thành", "viên", "là", "hội", "những", "đại", "diện", "lãnh", "đạo"]);

/** `Cụm thi đua 1 (gồm …)`, `Cụm 5 bao gồm các quận …`, `Các đơn vị thành viên gồm: …`. */
function afterComprising(section: Section, scope: UnitScope): Unit[] {
  const { scan } = section.page;
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    if (b === section.page.title.block || scan.blocks[b]?.kind === "caption") continue;
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    for (let i = from; i < to; i++) {
      if (scan.t.norm[i] !== "gồm") continue;
      if (!speaksOfCluster(section, b, i)) continue;
      let at = i + 1;
      while (at < to && COMPRISING_GOES_ON.has(scan.t.norm[at] as string) && unitListAt(scan, at, to) === null && organisationAt(scan, at, to) === null) at++;
      const units = listAt(section, scope, at, to);
      if (units.length > 1) return units;
      if (at >= to) {
        const below = listBelow(section, scope, b + 1);
        if (below.length > 1) return below;
      }
    }
  }
  return [];
}

/** The word before `gồm` must be the cluster's, not a committee's or a programme's. */
function speaksOfCluster(section: Section, block: number, i: number): boolean {
  const { scan } = section.page;
  const from = scan.first[block] as number;
  const [start] = sentenceAround(scan.t, i, from, scan.first[block + 1] as number);
  const lead = scan.t.norm.slice(start, i);
  if (section.annotations.some((a) => a.type === "cluster" && a.block === block && a.to <= i && a.from >= start && i - a.to <= 12)) return true;
  const words = lead.join(" ");
  return /(?:cụm|khối)[^.]*$/.test(words.slice(-60)) || (section.heading !== null && /(?:đơn vị|thành viên)[^.]{0,30}$/.test(words));
}

/** Units one a block below a line that ends with `gồm:`. */
function listBelow(section: Section, scope: UnitScope, fromBlock: number): Unit[] {
  const { scan } = section.page;
  const out: Unit[] = [];
  for (let b = fromBlock; b < section.toBlock; b++) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (to - from > 20) break;
    let at = from;
    while (at < to && !isCapital(scan.t, at) && at < from + 4) at++;
    const units = listAt(section, scope, at, to);
    if (units.length === 0) break;
    out.push(...units);
  }
  return out;
}

/** A list of units or of organisations from token `i` to the end of its bracket or sentence. */
export function listAt(section: Section, scope: UnitScope, i: number, limit: number): Unit[] {
  const { scan } = section.page;
  const first = unitListAt(scan, i, limit);
  if (first !== null && !isBodyBefore(scan, i, first.from)) {
    const mentions: UnitMention[] = [...first.value.units];
    return mentions.map((mention) => resolveUnit(scope, mention));
  }
  return organisationList(section, i, limit);
}

const isBodyBefore = (_scan: Scan, i: number, from: number): boolean => from > i;

/** `Sở Lao động, Thương binh và Xã hội; Sở Y tế; Ban Dân tộc`. */
function organisationList(section: Section, i: number, limit: number): Unit[] {
  const { scan, ledger } = section.page;
  const { t } = scan;
  let end = i;
  let semicolons = false;
  for (; end < limit; end++) {
    const norm = t.norm[end] as string;
    if (norm === ")" || endsSentence(t, end, limit)) break;
    if (norm === ";") semicolons = true;
  }
  const out: Unit[] = [];
  let at = i;
  while (at < end) {
    let to = at;
    if (semicolons) while (to < end && t.norm[to] !== ";") to++;
    else {
      const organisation = organisationAt(scan, at, end);
      if (organisation === null) break;
      to = organisation.to;
    }
    const from = semicolons && t.norm[at] === "và" ? at + 1 : at;
    if (organisationAt(scan, from, end) === null && !isCapital(t, from)) break;
    const unit = organisationUnit(memberName(cleanText(scan, from, to)));
    ledger.cite(unit, null, citeTokens(scan, from, to, "members/organisation"));
    out.push(unit);
    at = to;
    if (t.norm[at] === ";" || t.norm[at] === ",") at++;
    if (normAt(t, at, end) === "và") at++;
    if (at === to) break;
  }
  return out;
}

const memberName = (written: string): string => (written[0] as string).toUpperCase() + written.slice(1);

/** `Về các Quận trong cụm có … Hội Khuyến học Quận 2, Quận 7, …`. */
function ofTheCluster(section: Section, scope: UnitScope): Unit[] {
  const { scan } = section.page;
  for (const units of ofType(section, "units")) {
    if (units.value.units.length < 2) continue;
    const from = scan.first[units.block] as number;
    const [start] = sentenceAround(scan.t, units.from, from, scan.first[units.block + 1] as number);
    const lead = scan.t.norm.slice(start, units.from).join(" ");
    const after = scan.t.norm.slice(units.to, units.to + 4).join(" ");
    if (/(?:trong|thuộc|của) (?:cụm|khối)/.test(lead) && !/đăng ký|đạt|tặng|điểm|nhận|sẽ/.test(lead)) return units.value.units.map((mention) => resolveUnit(scope, mention));
    if (/thành viên (?:của |trong |thuộc )?(?:cụm|khối)[^.]*$/.test(lead) || /^(?:trong|thuộc) (?:cụm|khối)/.test(after)) return units.value.units.map((mention) => resolveUnit(scope, mention));
  }
  return [];
}

/** `ký kết giao ước thi đua giữa Hội Khuyến học các Quận 1, 3, 5`. */
function betweenSigners(section: Section, scope: UnitScope): Unit[] {
  const { scan } = section.page;
  if (section.heading === null && !ofType(section, "cluster").length) return [];
  for (const units of ofType(section, "units")) {
    if (units.value.units.length < 3) continue;
    const lead = scan.t.norm.slice(Math.max(0, units.from - 8), units.from).join(" ");
    if (/(?:giao ước|ký kết)[^.]*giữa/.test(lead)) return units.value.units.map((mention) => resolveUnit(scope, mention));
  }
  return [];
}
