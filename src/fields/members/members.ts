/** The units that make up the cluster, where the section lists them. */

import { afterBullet } from "../../discourse/bullet.js";
import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import { sameUnit, type UnitScope } from "../../discourse/units.js";
import { AFTER_MEMBERS, DEPARTMENTS } from "../../gazetteer/data/members.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Match } from "../../language/matcher.js";
import type { Annotation, AnnotationOf } from "../../recognize/annotation.js";
import { endsSentence, isNumber, normAt, ordinalAt, type Scan, slice } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import type { Cluster, Unit } from "../../record.js";
import { type MemberHead, type MemberList, memberListAt, NO_HEAD } from "./list.js";
import { memberTable } from "./table.js";

const departments = new Set(DEPARTMENTS.trim().split(/\s+/));
const AFTER = new Set(AFTER_MEMBERS.trim().split(/\s+/));

/** Units of the first list that the section gives as its cluster's own. */
export function membersOf(section: Section, scope: UnitScope, cluster: Cluster | null): Unit[] {
  if (cluster === null) return [];
  for (const read of [introduced, ofTheCluster, attending]) {
    const members = distinct(read(section, scope, cluster));
    if (members.length > 1) return members;
  }
  return [];
}

export function distinct(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) if (!out.some((other) => sameUnit(other, unit))) out.push(unit);
  return out;
}

const TRIGGERS = new WordSet("gồm : là có ( giữa");
const STOPS = new WordSet("gồm : là có ( giữa . ! ? …");

/** A list after words that announce it: `gồm`, `Cụm có 5 đơn vị:`, `các đơn vị thành viên là`, `giao ước giữa`. */
function introduced(section: Section, scope: UnitScope, cluster: Cluster): Unit[] {
  const { scan } = section.page;
  const { t } = scan;
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    const kind = scan.blocks[b]?.kind;
    if (b === section.page.title.block || kind === "caption" || kind === "cell") continue;
    const to = scan.first[b + 1] as number;
    let start = scan.first[b] as number;
    for (let i = STOPS.next(t, start, to); i < to; i = STOPS.next(t, i + 1, to)) {
      if (endsSentence(t, i, to)) start = i + 1;
      if (!TRIGGERS.has(t, i)) continue;
      const count = countBefore(scan, start, i);
      const how = announces(section, start, i, cluster) ?? (count > 2 ? "counted" : null);
      if (how === null) continue;
      const head = headBefore(scan, start, i);
      const list = memberListAt(section, scope, i + 1, sentenceEnd(scan, i, to), head);
      if (list !== null && list.units.length > 1 && agrees(scan, list, how, count, to)) return [...list.units];
      if (list === null && i >= to - 2) {
        const below = [...listBelow(section, scope, b + 1, head), ...memberTable(section, scope, b + 1)];
        if (below.length > 1) return below;
      }
    }
  }
  return [];
}

/** No list of members is longer; a sentence may be as long as the page. */
const LONGEST = 1500;

/** A list ends with its sentence at the latest. */
function sentenceEnd(scan: Scan, i: number, limit: number): number {
  const end = Math.min(limit, i + LONGEST);
  for (let k = i; k < end; k++) if (endsSentence(scan.t, k, limit)) return k;
  return end;
}

function agrees(scan: Scan, list: MemberList, how: Announced, count: number, limit: number): boolean {
  if (how === "surely") return true;
  return how === "counted" ? list.units.length === count && meets(scan, list, limit) : closes(scan, list, limit);
}

/** `Sáu đơn vị (Quận 1, …) đã ký giao ước`, `đại diện 4 quận: … cùng họp`: as many as counted, and they met. */
function meets({ t }: Scan, { to }: MemberList, limit: number): boolean {
  const from = normAt(t, to, limit) === ")" ? to + 1 : to;
  for (let k = from; k < Math.min(limit, from + 3); k++) if (MEETS.has(t.norm[k] as string)) return true;
  return false;
}

const MEETS = new Set(["ký", "họp", "tham", "dự"]);
const COUNTED_UNITS = /^(?:đơn vị|thành viên|đơn vị thành viên|quận|huyện|tỉnh|thành phố|phường|xã|sở|trường|hội)$/;

/** The number in `6 đơn vị (`, `bốn quận:` right before token `i`; 0 where none is stated. */
function countBefore({ t }: Scan, start: number, i: number): number {
  for (let k = i - 1; k >= Math.max(start, i - 5); k--) {
    const count = isNumber(t, k) || isNumeral(t.norm[k] as string) ? ordinalAt(t, k, i) : 0;
    if (count > 0) return COUNTED_UNITS.test(t.norm.slice(k + 1, i).join(" ")) ? count : 0;
  }
  return 0;
}

const isNumeral = (norm: string): boolean => /^(?:ba|bốn|năm|sáu|bảy|tám|chín|mười)$/.test(norm);

/** Nothing is said of the units after the list but that they met. */
function closes(scan: Scan, list: MemberList, limit: number): boolean {
  const { t } = scan;
  if (list.to >= limit || endsSentence(t, list.to, limit)) return true;
  const next = t.norm[list.to] as string;
  return next === ")" || next === ";" || AFTER.has(next);
}

/** `perhaps` and `counted` where the words after the list must agree. */
type Announced = "surely" | "perhaps" | "counted";

/** Whether the words before token `i` announce the cluster's members. */
function announces(section: Section, start: number, i: number, cluster: Cluster): Announced | null {
  const { t } = section.page.scan;
  const { norm } = t;
  const trigger = norm[i] as string;
  const named = clusterBefore(section, start, i);
  if (named?.number != null && cluster.number !== null && named.number !== cluster.number) return null;
  const from = Math.max(start, i - 9);
  const leads = (): boolean => lexicon.memberLeads.occursIn(t, from, i);
  const words = (): string => ` ${norm.slice(from, i).join(" ")} `;
  if (trigger === "gồm")
    return named !== null ||
      CLUSTER.next(t, from, i) < i ||
      leads() ||
      (section.heading !== null && (start === i || /đơn vị|thành viên/.test(words())))
      ? "surely"
      : null;
  if (leadsTo(section, start, i)) return "perhaps";
  const adjacent = named !== null && isGap(norm, named.to, i);
  if (trigger === "(") return adjacent && named.to === i ? "surely" : null;
  if (trigger === ":" && adjacent && named.to === i) return "perhaps";
  if (trigger === "có" || trigger === "là")
    return adjacent || bareCluster(norm, from, i) || leads() || (named !== null && counts(words())) ? "perhaps" : null;
  if (leads()) return "perhaps";
  return trigger === ":" && allOf(norm, from, i) ? "perhaps" : null;
}

/** Whether a line ends with token `i`. */
const leadsTo = ({ page }: Section, start: number, i: number): boolean =>
  page.phrases.within("member-lead", start, i).some(({ to }) => to === i + 1);

const CLUSTER = new WordSet("cụm khối");

/** `Cụm thi đua số 1 với 4 thành viên là`. */
const counts = (words: string): boolean => / (?:\d+|[^ ]+) (?:đơn vị|thành viên|đơn vị thành viên) $/.test(words);

const GAP = new Set(["hiện", "nay", "tại", "đang", "này", "ta", "thi", "đua"]);

function isGap(norm: readonly string[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!GAP.has(norm[k] as string)) return false;
  return true;
}

/** `Cụm hiện có`, `Khối thi đua có`: the section's own cluster without its number. */
function bareCluster(norm: readonly string[], from: number, to: number): boolean {
  let k = to;
  while (k > from && GAP.has(norm[k - 1] as string)) k--;
  return k > from && (norm[k - 1] === "cụm" || norm[k - 1] === "khối");
}

/** `đại diện 7/7 quận:` */
function allOf(norm: readonly string[], from: number, to: number): boolean {
  for (let k = from; k + 3 < to; k++)
    if (
      norm[k + 1] === "/" &&
      norm[k] === norm[k + 2] &&
      /^\d+$/.test(norm[k] as string) &&
      /^(?:quận|huyện|tỉnh|phường|xã|đơn|thành)$/.test(norm[k + 3] as string)
    )
      return true;
  return false;
}

/** The last cluster named within a dozen words before token `i`. */
function clusterBefore(section: Section, start: number, i: number): { number: number | null; to: number } | null {
  const { annotations } = section;
  for (let k = firstFrom(annotations, i) - 1; k >= 0; k--) {
    const a = annotations[k] as Annotation;
    if (a.from < start || i - a.from > 30) return null;
    if (a.type === "cluster" && a.to <= i) return i - a.to <= 12 ? { number: a.value.number, to: a.to } : null;
  }
  return null;
}

/** `Dự họp có đại diện Hội Khuyến học các quận 1, 3, 4.`: who took part, three or more and nothing else said of them. */
function attending(section: Section, scope: UnitScope): Unit[] {
  const { scan, phrases } = section.page;
  const { first } = scan;
  const range = [first[section.fromBlock] as number, first[section.toBlock] as number] as const;
  const found = [...phrases.within("attending", ...range), ...phrases.within("present", ...range)];
  for (const { line, slots } of found.sort((a, b) => a.from - b.from)) {
    const units = listAt(section, slots.members?.[0] as number);
    if (units === null || scan.blocks[units.block]?.kind === "caption") continue;
    const to = first[units.block + 1] as number;
    const list = memberListAt(section, scope, units.from, sentenceEnd(scan, units.from, to), NO_HEAD);
    if (list === null || list.units.length < 3) continue;
    if (line.concept === "present" || list.to >= to || ENDS.has(scan.t, list.to)) return [...list.units];
  }
  return [];
}

const ENDS = new WordSet(". ; )");

/** The list of units that token `i` lies in. */
function listAt(section: Section, i: number): AnnotationOf<"units"> | null {
  const mentions = ofType(section, "units");
  const list = mentions[firstFrom(mentions, i + 1) - 1];
  return list !== undefined && list.to > i ? list : null;
}

/** The type that the words before the list count or name: `đại diện 5 tỉnh trong cụm là`. */
function headBefore(scan: Scan, start: number, i: number): MemberHead {
  let prefix: string | null = null;
  let type: MemberHead["type"] = null;
  for (let k = Math.max(start, i - 12); k < i; k++) {
    const level = unitTypeAt(scan, k, i);
    const before = normAt(scan.t, k - 1, i);
    // `các tỉnh, thành phố`: two types say no type.
    // `09 Sở, ngành thuộc Khối, gồm: Giáo dục và Đào tạo, …`
    if (departments.has(scan.t.norm[k] as string) && (before === "các" || isCount(scan, k - 1)))
      prefix = slice(scan, k, k + 1);
    if (level !== null && type !== null && before === ",") type = null;
    else if (level !== null && (before === "các" || isCount(scan, k - 1))) type = level.type;
  }
  return {
    type,
    through: null,
    prefix: prefix === null ? null : (prefix[0] as string).toUpperCase() + prefix.slice(1),
  };
}

/** `5` in `5 tỉnh`, not in `Cụm thi đua số 7 tỉnh Đồng Nai`. */
const isCount = (scan: Scan, i: number): boolean =>
  i >= 0 && isNumber(scan.t, i) && normAt(scan.t, i - 1, i) !== "số" && normAt(scan.t, i - 1, i) !== "cụm";

/** Units one a block below a line that ends with `gồm:`. */
function listBelow(section: Section, scope: UnitScope, fromBlock: number, head: MemberHead): Unit[] {
  const { scan } = section.page;
  const out: Unit[] = [];
  for (let b = fromBlock; b < section.toBlock; b++) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (to - from > 24) break;
    const list = memberListAt(section, scope, afterBullet(scan, from, to), to, head);
    if (list === null) break;
    for (const one of list.units) out.push(one);
  }
  return out;
}

/** `năm huyện Bình Chánh, Cần Giờ, … trong cụm IV`, `Về các Quận trong cụm có … Hội Khuyến học Quận 2, Quận 7`. */
function ofTheCluster(section: Section, scope: UnitScope, cluster: Cluster): Unit[] {
  const { scan, phrases } = section.page;
  const { first } = scan;
  const range = [first[section.fromBlock] as number, first[section.toBlock] as number] as const;
  const found = [...phrases.within("cluster-list", ...range), ...phrases.within("cluster-units", ...range)];
  for (const { line, slots } of found.sort((a, b) => firstOf(a) - firstOf(b))) {
    const units = listAt(section, slots.members?.[0] as number);
    if (units === null || scan.blocks[units.block]?.kind === "caption") continue;
    if (units.value.units.length < (line.concept === "cluster-units" ? 3 : 2)) continue;
    if (isOthers(section, units.to, cluster)) continue;
    const to = first[units.block + 1] as number;
    const list = memberListAt(section, scope, units.from, sentenceEnd(scan, units.from, to), NO_HEAD);
    if (list !== null && list.units.length > 1) return [...list.units];
  }
  return [];
}

const firstOf = ({ slots }: Match): number => slots.members?.[0] as number;

/** Another cluster is named right behind token `i`. */
function isOthers(section: Section, i: number, { number }: Cluster): boolean {
  const clusters = ofType(section, "cluster");
  const next = clusters[firstFrom(clusters, i)];
  if (next === undefined || next.from - i > 2) return false;
  return next.value.number !== null && number !== null && next.value.number !== number;
}
