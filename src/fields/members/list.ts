/** A list of units or organisations that make up a cluster, read item by item; an association stands for its unit. */

import { afterBullet } from "../../discourse/bullet.js";
import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import { sameUnit, type UnitScope } from "../../discourse/units.js";
import { ITEM_OPENERS, LIST_JOINS, LIST_OPENERS, MEMBER_FILLERS } from "../../gazetteer/data/members.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { organisationAt } from "../../recognize/organisation.js";
import { endsSentence, isCapital, isNumber, isWord, normAt, type Scan, slice } from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { ENDS, itemAt } from "./entry.js";
import { headBefore, type MemberHead, PLURAL } from "./head.js";
import { capital, type Item, unitsOf, withHead, withTail } from "./item.js";

const FILLERS = new Set(MEMBER_FILLERS.trim().split(/\s+/));

export interface MemberList {
  readonly units: readonly Unit[];
  readonly to: number;
}

/**
 * The list that begins within a few words after token `i`; `head` is what the words before it have said of its items.
 * Capitalised names that no table knows are items too, where that makes more of them.
 */
export function memberListAt(
  section: Section,
  scope: UnitScope,
  i: number,
  limit: number,
  head: MemberHead,
): MemberList | null {
  const { scan } = section.page;
  const start = listStart(scan, i, limit, head);
  const items = itemsAt(scan, start.at, limit, start.head, normAt(scan.t, start.at - 1, limit) === ":");
  const named = itemsAt(scan, start.at, limit, start.head, true, true);
  const read = named.length > Math.max(2, items.length) ? named : items;
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

/** Over `5 huyện ngoại thành`, `các đơn vị thành viên:` and `6 phường trên địa bàn quận Gò Vấp (cũ):` to the first name. */
function listStart(scan: Scan, i: number, limit: number, head: MemberHead): { at: number; head: MemberHead } {
  const { t } = scan;
  let { type, through, prefix } = head;
  let at = i;
  let plain = i;
  while (at < limit && at < i + 16) {
    const colon = normAt(t, at - 1, limit) === ":";
    const colonAt = prefixEnd(scan, at, limit);
    if (colonAt > at) {
      prefix = capital(slice(scan, at, colonAt));
      at = colonAt + 1;
    }
    if (itemsAt(scan, at, limit, { type, through, prefix }, colon || colonAt > 0).length > 0)
      return { at, head: { type, through, prefix } };
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
    } else break;
  }
  // `gồm Công an 06 tỉnh khu vực Tây Nguyên, là Gia Lai, …`, `gồm có Chủ tịch và Phó Chủ tịch Hội Khuyến học 5 phường: …`
  for (let k = at; k < Math.min(limit, at + MOST_TO_LIST) && !endsSentence(t, k, limit); k++) {
    if (!OPENS.has(t, k)) continue;
    const counted = headBefore(scan, i, k);
    let first = k + 1;
    while (first < limit && OPENS.has(t, first)) first++;
    return { at: first, head: { type: type ?? counted.type, through, prefix: prefix ?? counted.prefix } };
  }
  return { at: plain, head: { type, through, prefix } };
}

const MOST_TO_LIST = 16;
const OPENS = new WordSet(LIST_OPENERS);

/** Token of the colon behind the first words of names that go on behind it: `Trường THPT:`, `các hội:`; 0 where none stand. */
function prefixEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const head = lexicon.organisations.longest(t, i, limit);
  if (head === null || !(head.value.standalone || PLURAL.has(t, i - 1))) return 0;
  let at = head.end;
  while (
    head.value.standalone &&
    at < limit &&
    at < i + MOST_IN_PREFIX &&
    isWord(t, at) &&
    !ENDS.has(t.norm[at] as string)
  )
    at++;
  return normAt(t, at, limit) === ":" ? at : 0;
}

const MOST_IN_PREFIX = 7;

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
