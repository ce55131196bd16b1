/** A list of units or organisations that make up a cluster, read item by item; an association stands for its unit. */

import { afterBullet } from "../../discourse/bullet.js";
import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import { sameUnit, type UnitScope } from "../../discourse/units.js";
import { ITEM_OPENERS, LIST_JOINS, LIST_OPENERS, MEMBER_FILLERS } from "../../gazetteer/data/members.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { organisationAt } from "../../recognize/organisation.js";
import { endsSentence, isCapital, isNumber, normAt, type Scan, slice } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { itemAt } from "./entry.js";
import { headBefore, type MemberHead, PLURAL } from "./head.js";
import { type Item, unitsOf, withHead, withTail } from "./item.js";

const FILLERS = new Set(MEMBER_FILLERS.trim().split(/\s+/));

export interface MemberList {
  readonly units: readonly Unit[];
  readonly to: number;
}

/**
 * The list that begins within a few words after token `i`; `head` is what the words before it have said of its items. Where
 * it is `sure` to be a list of members, capitalised names that no table knows are items too.
 */
export function memberListAt(
  section: Section,
  scope: UnitScope,
  i: number,
  limit: number,
  head: MemberHead,
  sure = false,
): MemberList | null {
  const { scan } = section.page;
  const start = listStart(scan, i, limit, head);
  const read = itemsAt(scan, start.at, limit, start.head, sure || normAt(scan.t, start.at - 1, limit) === ":", sure);
  const last = read.at(-1);
  const persons = ofType(section, "person");
  const isPerson = ({ from, organisation }: Item): boolean =>
    organisation !== null && persons[firstFrom(persons, from)]?.from === from;
  return last === undefined || read.some(isPerson)
    ? null
    : { units: unitsOf(section, scope, withTail(withHead(scan, read))), to: noteEnd(scan, last.to, limit) };
}

/** Units one a block below a line that ends with `gồm:`. */
export function listBelow(section: Section, scope: UnitScope, fromBlock: number, head: MemberHead): Unit[] {
  const { scan } = section.page;
  const out: Unit[] = [];
  for (let b = fromBlock; b < section.toBlock; b++) {
    const from = scan.first[b] as number;
    const to = scan.first[b + 1] as number;
    const list = memberListAt(section, scope, afterBullet(scan, from, to), to, head);
    if (list === null) break;
    for (const one of list.units) out.push(one);
  }
  return out;
}

export function distinct(units: readonly Unit[]): Unit[] {
  const out: Unit[] = [];
  for (const unit of units) if (!out.some((other) => sameUnit(other, unit))) out.push(unit);
  return out;
}

/** `:`, a count, `các`, `đơn vị thành viên`: what stands before the first name. */
const leadsIn = ({ t }: Scan, i: number): boolean =>
  t.norm[i] === ":" ||
  t.norm[i] === "/" ||
  isNumber(t, i) ||
  PLURAL.has(t, i) ||
  (FILLERS.has(t.norm[i] as string) && !isCapital(t, i));

/** Over `5 huyện ngoại thành`, `các đơn vị thành viên:` and `Công an 06 tỉnh khu vực Tây Nguyên, là` to the first name. */
function listStart(scan: Scan, i: number, limit: number, head: MemberHead): { at: number; head: MemberHead } {
  const { t } = scan;
  let { type, through, prefix } = head;
  let plain = i;
  const end = Math.min(limit, i + MOST_TO_LIST);
  for (let at = i; at < end; ) {
    const opened = at > i && OPENS.has(t, at - 1);
    // `các trường: THCS A, THPT B`, `5 tỉnh ven biển là A, B`
    if (opened) {
      const counted = headBefore(scan, i, at - 1);
      type ??= counted.type;
      prefix ??= counted.prefix;
    }
    const found = { at, head: { type, through, prefix } };
    const last = itemsAt(scan, at, limit, found.head, normAt(t, at - 1, limit) === ":").at(-1);
    // `3 Tổng cục: Tổng cục Thuế, …`
    if (last !== undefined && normAt(t, last.to, limit) !== ":") return found;
    const level = unitTypeAt(scan, at, limit);
    const office = organisationAt(scan, at, limit);
    if (level !== null) {
      type = level.type;
      at = level.end;
    } else if (office !== null && office.unit === null && !office.standalone) {
      through = slice(scan, at, office.to);
      at = office.to;
    } else if (leadsIn(scan, at)) {
      if (plain === at) plain++;
      at++;
    } else {
      while (at < end && !OPENS.has(t, at) && !endsSentence(t, at, limit)) at++;
      if (at >= end || !OPENS.has(t, at)) break;
      at++;
    }
  }
  return { at: plain, head: { type, through, prefix } };
}

const MOST_TO_LIST = 28;
const OPENS = new WordSet(LIST_OPENERS);

function itemsAt(scan: Scan, i: number, limit: number, head: MemberHead, bare = false, sure = false): Item[] {
  const { t } = scan;
  const items: Item[] = [];
  const semicolons = hasSemicolon(scan, i, limit);
  // `các Tổng cục: Tổng cục Thuế, …, Ủy ban Chứng khoán`: the names are written in full.
  const full = head.prefix !== null && slice(scan, i, limit).startsWith(`${head.prefix} `);
  let inherited = full ? { ...head, prefix: null } : head;
  let ended = false;
  let at = i;
  while (at < limit) {
    const item = itemAt(scan, at, limit, inherited, bare || items.length > 0, semicolons, sure && !ended);
    if (item.length === 0) break;
    items.push(...item);
    const last = item.at(-1) as Item;
    if (last.mention !== null && last.organisation === null)
      inherited = { ...inherited, type: last.mention.type, through: last.mention.through };
    const end = noteEnd(scan, last.to, limit);
    at = end;
    ended = !semicolons && normAt(t, end, limit) === ";";
    while (at < limit && JOINS.has(t, at)) at++;
    if (at === end) break;
    at = overOffice(scan, at, limit);
  }
  return items;
}

const JOINS = new WordSet(LIST_JOINS);
const OPENERS = new WordSet(ITEM_OPENERS);

/** Over `đơn vị cụm trưởng`, `đại diện` before an item. */
function overOffice({ t }: Scan, i: number, limit: number): number {
  let at = i;
  while (at < limit && OPENERS.has(t, at) && !isCapital(t, at)) at++;
  const office = lexicon.titles.longest(t, at, limit);
  return office !== null && office.value.cluster !== null ? office.end : at;
}

/** Behind a remark in brackets: `Hội Chữ thập đỏ (Trưởng khối)`. */
function noteEnd(scan: Scan, i: number, limit: number): number {
  if (normAt(scan.t, i, limit) !== "(") return i;
  for (let k = i + 1; k < Math.min(limit, i + 14); k++) if (scan.t.norm[k] === ")") return k + 1;
  return i;
}

/** Items that hold commas themselves are parted by semicolons; a single one behind several names only ends their list. */
function hasSemicolon(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  let commas = 0;
  let semicolons = 0;
  for (let k = i; k < Math.min(limit, i + 60) && !endsSentence(t, k, limit) && t.norm[k] !== ")"; k++) {
    if (t.norm[k] === ";") semicolons++;
    else if (t.norm[k] === "," && semicolons === 0 && k + 1 < limit && isCapital(t, k + 1)) commas++;
  }
  return semicolons > 1 || (semicolons === 1 && commas < 2);
}
