/** The units that make up the cluster, where the section lists them. */

import { blockOf, firstFrom, ofType, type Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import { BODY_TYPE, COMMUNE_TYPES } from "../../gazetteer/units/types.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Match } from "../../language/matcher.js";
import type { Cluster, Unit } from "../../record.js";
import { isOfBodies } from "../cluster/of-bodies.js";
import { countedUnits, unitLists } from "./counted.js";
import { headBefore, NO_HEAD } from "./head.js";
import { distinct, listBelow, type MemberList, memberListAt } from "./list.js";
import { memberTable } from "./table.js";

/** Sets of lines that find lists, the surest first, and in what order their matches are asked. */
const SETS: readonly (readonly [sets: readonly string[], by: (match: Match) => number])[] = [
  // A list behind words that announce it: `Cụm 1 gồm`, `Cụm có 5 đơn vị:`, `các đơn vị thành viên là`, `giao ước giữa`.
  [["comprises", "member-lead"], ({ to }) => to],
  // `năm huyện Bình Chánh, Cần Giờ, … trong cụm IV`, `Về các Quận trong cụm có … Hội Khuyến học Quận 2, Quận 7`.
  [["cluster-list", "cluster-units"], ({ slots }) => slots.members?.[0] as number],
  // `Dự họp có đại diện Hội Khuyến học các quận 1, 3, 4.`: who took part.
  [["attending", "present"], ({ from }) => from],
  // `Dự có …; lãnh đạo Công an các tỉnh A, B, C`: among those whom the sentence tells to have come.
  [["attended-list"], ({ from }) => from],
];

/** Units of the first list that the section gives as its cluster's own. */
export function membersOf(section: Section, scope: UnitScope, cluster: Cluster | null): Unit[] {
  if (cluster === null) return [];
  for (const [sets, by] of SETS)
    for (const match of found(section, sets, by)) {
      if (match.slots.own !== undefined && section.heading === null) continue;
      const members = distinct(listed(section, scope, match));
      if (members.length > 1) return members;
    }
  const counted = countedUnits(section, scope);
  return counted.length > 0 || isOfBodies(cluster, []) ? [...counted] : toldOf(section, scope);
}

/** Who met: three or more units in the sentence that tells of the day, or beside the section's own heading. */
function toldOf(section: Section, scope: UnitScope): Unit[] {
  const dates = ofType(section, "date");
  for (const { list, start, end } of unitLists(section, scope)) {
    const dated = (dates[firstFrom(dates, start)]?.from ?? end) < end;
    if (!dated && blockOf(section.page.scan, start) !== section.heading?.block) continue;
    if (list.length > 2 && list.every(({ type }) => type !== BODY_TYPE && !COMMUNE_TYPES.has(type))) return list;
  }
  return [];
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

/** The list at or behind the words, in lines or a table below them where nothing else follows; none that is not meant. */
function listed(section: Section, scope: UnitScope, match: Match): readonly Unit[] {
  const { scan, sentences } = section.page;
  const at =
    match.slots.members === undefined ? listStart(section, match.to, true) : listStart(section, match.slots.members[0]);
  const [start, end] = sentences.around(Math.min(at, match.to - 1));
  const head = at === match.to ? headBefore(scan, start, match.to - 1) : NO_HEAD;
  const list = memberListAt(section, scope, at, end, head, ANNOUNCING.has(match.line.concept));
  if (list !== null) return isMeant(section, match, list) ? list.units : [];
  const block = blockOf(scan, match.from);
  if (!ANNOUNCING.has(match.line.concept) || match.to < (scan.first[block + 1] as number) - 1) return [];
  return [...listBelow(section, scope, block + 1, head), ...memberTable(section, scope, block + 1)];
}

const ANNOUNCING: ReadonlySet<string> = new Set(SETS[0]?.[0]);

/** The first token of the list of units that token `i` lies in; of branches only: `Công an các tỉnh: Hà Giang, Cao Bằng`. */
function listStart(section: Section, i: number, branches = false): number {
  const mentions = ofType(section, "units");
  const list = mentions[firstFrom(mentions, i + 1) - 1];
  const lies = list !== undefined && list.to > i && !(branches && list.value.units[0]?.through === null);
  return lies ? list.from : i;
}

/** Whether as many are listed as say by themselves that the list is the cluster's; among those who came where a sentence tells of them. */
function isMeant({ page }: Section, { line, from }: Match, { units, to }: MemberList): boolean {
  if (SURE.has(line.concept)) return units.length > 1;
  const [start, end] = page.sentences.around(from);
  if (line.concept === "attending" && to < end && !ENDS.has(page.scan.t, to)) return false;
  const came = line.concept !== "attended-list" || page.phrases.within("attendance", start, start + 1).length > 0;
  return came && units.length > 2;
}

const ENDS = new WordSet(". ! ? … ; )");

const SURE: ReadonlySet<string> = new Set(["comprises", "member-lead", "cluster-list"]);
