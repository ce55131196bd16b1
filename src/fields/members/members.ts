/** The units that make up the cluster, where the section lists them. */

import { afterBullet } from "../../discourse/bullet.js";
import { blockOf, firstFrom, ofType, type Section } from "../../discourse/context.js";
import { sameUnit, type UnitScope } from "../../discourse/units.js";
import { AFTER_MEMBERS, MEETING_WORDS } from "../../gazetteer/data/members.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Match } from "../../language/matcher.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { normAt, ordinalAt } from "../../recognize/scan.js";
import type { Cluster, Unit } from "../../record.js";
import { headBefore, NO_HEAD } from "./head.js";
import { type MemberList, memberListAt } from "./list.js";
import { memberTable } from "./table.js";

/** Units of the first list that the section gives as its cluster's own. */
export function membersOf(section: Section, scope: UnitScope, cluster: Cluster | null): Unit[] {
  if (cluster === null) return [];
  for (const read of [announced, ofTheCluster, attending, among]) {
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

/** What the lines of the sets find in the section's running text, in the order of what `by` gives. */
function found(section: Section, sets: readonly string[], by: (match: Match) => number): Match[] {
  const { scan, phrases, title } = section.page;
  const from = scan.first[section.fromBlock] as number;
  const to = scan.first[section.toBlock] as number;
  return sets
    .flatMap((set) => phrases.within(set, from, to))
    .filter((match) => {
      const block = blockOf(scan, match.from);
      const kind = scan.blocks[block]?.kind;
      return block !== title.block && kind !== "caption" && kind !== "cell";
    })
    .sort((a, b) => by(a) - by(b));
}

/** A list behind words that announce it: `Cụm 1 gồm`, `Cụm có 5 đơn vị:`, `các đơn vị thành viên là`, `giao ước giữa`. */
function announced(section: Section, scope: UnitScope, cluster: Cluster): Unit[] {
  const { scan, sentences } = section.page;
  for (const match of found(section, ["comprises", "member-lead", "counted-list"], ({ to }) => to)) {
    if (match.slots.own !== undefined && section.heading === null) continue;
    const [start, end] = sentences.around(match.from);
    if (isOthers(clusterBefore(section, start, match.to), cluster)) continue;
    const head = headBefore(scan, start, match.to - 1);
    const list = memberListAt(section, scope, match.to, end, head, match.line.concept === "comprises");
    if (list !== null && list.units.length > 1 && isMeant(section, match, list, end)) return [...list.units];
    const block = blockOf(scan, match.from);
    if (list === null && match.to >= (scan.first[block + 1] as number) - 1) {
      const below = [...listBelow(section, scope, block + 1, head), ...memberTable(section, scope, block + 1)];
      if (below.length > 1) return below;
    }
  }
  return [];
}

/** Whether the words around the list agree that it is the cluster's. */
function isMeant(section: Section, { line, slots }: Match, list: MemberList, limit: number): boolean {
  if (line.concept === "comprises") return true;
  if (line.concept === "member-lead") return closes(section, list, limit);
  const count = slots.count === undefined ? 0 : ordinalAt(section.page.scan.t, slots.count[0], limit);
  return count > 2 && list.units.length === count && meets(section, list, limit);
}

const AFTER = new WordSet(AFTER_MEMBERS);

/** Nothing is said of the units after the list but that they met. */
const closes = ({ page }: Section, { to }: MemberList, limit: number): boolean =>
  to >= limit || ENDS.has(page.scan.t, to) || AFTER.has(page.scan.t, to);

const ENDS = new WordSet(". ! ? … ; )");
const MEETS = new WordSet(MEETING_WORDS);

/** `Sáu đơn vị (Quận 1, …) đã ký giao ước`, `đại diện 4 quận: … cùng họp`. */
function meets({ page }: Section, { to }: MemberList, limit: number): boolean {
  const { t } = page.scan;
  const from = normAt(t, to, limit) === ")" ? to + 1 : to;
  return MEETS.next(t, from, Math.min(limit, from + 3)) < Math.min(limit, from + 3);
}

/** How far before a list the cluster is named that it belongs to. */
const FAR_BACK = 16;

/** The cluster named last within a few words before token `i`. */
function clusterBefore(section: Section, start: number, i: number): Cluster | null {
  const clusters = ofType(section, "cluster");
  const last = clusters[firstFrom(clusters, i) - 1];
  return last !== undefined && last.from >= start && i - last.to <= FAR_BACK ? last.value : null;
}

const isOthers = (named: Pick<Cluster, "number"> | null, { number }: Cluster): boolean =>
  named?.number != null && number !== null && named.number !== number;

/** Units one a block below a line that ends with `gồm:`. */
function listBelow(section: Section, scope: UnitScope, fromBlock: number, head: typeof NO_HEAD): Unit[] {
  const { scan } = section.page;
  const out: Unit[] = [];
  for (let b = fromBlock; b < section.toBlock; b++) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    if (to - from > MOST_IN_LINE) break;
    const list = memberListAt(section, scope, afterBullet(scan, from, to), to, head);
    if (list === null) break;
    for (const one of list.units) out.push(one);
  }
  return out;
}

const MOST_IN_LINE = 24;

/** `năm huyện Bình Chánh, Cần Giờ, … trong cụm IV`, `Về các Quận trong cụm có … Hội Khuyến học Quận 2, Quận 7`. */
function ofTheCluster(section: Section, scope: UnitScope, cluster: Cluster): Unit[] {
  for (const { line, slots } of found(section, ["cluster-list", "cluster-units"], firstMember)) {
    const units = listAt(section, slots.members?.[0] as number);
    if (units === null || units.value.units.length < (line.concept === "cluster-units" ? 3 : 2)) continue;
    if (isOthers(clusterAfter(section, units.to), cluster)) continue;
    const list = listFrom(section, scope, units);
    if (list !== null && list.units.length > 1) return [...list.units];
  }
  return [];
}

/** `Dự họp có đại diện Hội Khuyến học các quận 1, 3, 4.`: who took part, three or more and nothing else said of them. */
function attending(section: Section, scope: UnitScope): Unit[] {
  for (const { line, slots } of found(section, ["attending", "present"], ({ from }) => from)) {
    if (slots.own !== undefined && section.heading === null) continue;
    const units = listAt(section, slots.members?.[0] as number);
    const list = units === null ? null : listFrom(section, scope, units);
    if (units === null || list === null || list.units.length < 3) continue;
    const { scan } = section.page;
    if (line.concept === "present" || list.to >= (scan.first[units.block + 1] as number) || ENDS.has(scan.t, list.to))
      return [...list.units];
  }
  return [];
}

/** `Dự có …; lãnh đạo Công an các tỉnh A, B, C`: a list of those whom the sentence tells to have come, to the end of a clause. */
function among(section: Section, scope: UnitScope): Unit[] {
  const { scan, sentences, phrases } = section.page;
  for (const { slots, to } of found(section, ["attended-list"], ({ from }) => from)) {
    const [start, end] = sentences.around(to - 1);
    if (phrases.within("attendance", start, start + 1).length === 0) continue;
    const from = slots.members?.[0] ?? to;
    const list = memberListAt(
      section,
      scope,
      from,
      end,
      slots.members === undefined ? headBefore(scan, start, to - 1) : NO_HEAD,
    );
    if (list === null || list.units.length < 3 || (list.to < end && !ENDS.has(scan.t, list.to))) continue;
    const count = slots.count === undefined ? list.units.length : ordinalAt(scan.t, slots.count[0], end);
    if (list.units.length === count) return [...list.units];
  }
  return [];
}

const firstMember = ({ slots }: Match): number => slots.members?.[0] as number;

/** The list of units that token `i` lies in. */
function listAt(section: Section, i: number): AnnotationOf<"units"> | null {
  const mentions = ofType(section, "units");
  const list = mentions[firstFrom(mentions, i + 1) - 1];
  return list !== undefined && list.to > i ? list : null;
}

const listFrom = (section: Section, scope: UnitScope, { from }: AnnotationOf<"units">): MemberList | null =>
  memberListAt(section, scope, from, section.page.sentences.around(from)[1], NO_HEAD);

/** The cluster that is named right behind token `i`. */
function clusterAfter(section: Section, i: number): Cluster | null {
  const clusters = ofType(section, "cluster");
  const next = clusters[firstFrom(clusters, i)];
  return next !== undefined && next.from - i <= 2 ? next.value : null;
}
