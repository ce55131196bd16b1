/** A list of units or organisations that make up a cluster, read item by item; an association stands for its unit. */

import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import {
  ITEM_OPENERS,
  LAST_JOIN,
  LIST_JOINS,
  LIST_OPENERS,
  MEMBER_ENDS,
  MEMBER_FILLERS,
} from "../../gazetteer/data/members.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import {
  endsSentence,
  isAllCaps,
  isCapital,
  isNumber,
  isWord,
  normAt,
  ordinalAt,
  type Scan,
  slice,
} from "../../recognize/scan.js";
import { unitTypeAt } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";
import { headBefore, type MemberHead, PLURAL } from "./head.js";
import { capital, type Item, parentOf, unitsOf, withHead, withTail } from "./item.js";

const FILLERS = new Set(MEMBER_FILLERS.trim().split(/\s+/));
const ENDS = new Set(MEMBER_ENDS.trim().split(/\s+/));

export interface MemberList {
  readonly units: readonly Unit[];
  readonly to: number;
}

/**
 * The list that begins within a few words after token `i`; `head` is what the words before it have said of its items. Where
 * the words before it are `sure` to open the members of a cluster, capitalised names that no table knows are items too.
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
  const known = listStart(scan, i, limit, head);
  const items = known === null ? [] : itemsAt(scan, known.at, limit, known.head, isOpened(scan, known.at, limit));
  const named = sure ? namedItems(section, known?.at ?? overCount(scan, i, limit), limit, known?.head ?? head) : [];
  const read = named.length > Math.max(2, items.length) ? named : items;
  const last = read.at(-1);
  return last === undefined
    ? null
    : { units: unitsOf(section, scope, withTail(withHead(scan, read))), to: closed(scan, last.to, limit) };
}

const isOpened = ({ t }: Scan, i: number, limit: number): boolean => normAt(t, i - 1, limit) === ":";

/** Names at token `i` that commas or semicolons part, whether a table knows them or not; none of them is a person's. */
function namedItems(section: Section, i: number, limit: number, head: MemberHead): Item[] {
  const items = itemsAt(section.page.scan, i, limit, head, true, true);
  const persons = ofType(section, "person");
  const isPerson = ({ from, to, organisation }: Item): boolean =>
    organisation !== null &&
    persons[firstFrom(persons, from)]?.from === from &&
    persons[firstFrom(persons, from)]?.to === to;
  return items.some(isPerson) ? [] : items;
}

/** Over `11 đơn vị:`, `08 đơn vị thành viên sau:` to the first name. */
function overCount(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let at = i;
  while (
    at < limit &&
    (t.norm[at] === ":" ||
      isNumber(t, at) ||
      PLURAL.has(t, at) ||
      (FILLERS.has(normAt(t, at, limit)) && !isCapital(t, at)))
  )
    at++;
  return at;
}

/** Over `5 huyện ngoại thành`, `các đơn vị thành viên:` and `6 phường trên địa bàn quận Gò Vấp (cũ):` to the first name. */
function listStart(scan: Scan, i: number, limit: number, head: MemberHead): { at: number; head: MemberHead } | null {
  const { t } = scan;
  let { type, through, prefix } = head;
  let at = i;
  while (at < limit && at < i + 16) {
    const colon = normAt(t, at - 1, limit) === ":";
    const colonAt = prefixEnd(scan, at, limit);
    if (colonAt > at) {
      prefix = capital(slice(scan, at, colonAt));
      at = colonAt + 1;
    }
    if (itemsAt(scan, at, limit, { type, through, prefix }, colon || colonAt > 0).length > 0)
      return { at, head: { type, through, prefix } };
    const norm = t.norm[at] as string;
    const level = unitTypeAt(scan, at, limit);
    const office = lexicon.organisations.longest(t, at, limit);
    if (level !== null) {
      type = level.type;
      at = level.end;
    } else if (office !== null && !office.value.open) {
      through = office.value.name;
      at = office.end;
    } else if (
      norm === ":" ||
      norm === "/" ||
      isNumber(t, at) ||
      (FILLERS.has(norm) && !isCapital(t, at)) ||
      PLURAL.has(t, at)
    )
      at++;
    else break;
  }
  // `gồm Công an 06 tỉnh khu vực Tây Nguyên, là Gia Lai, …`, `gồm có Chủ tịch và Phó Chủ tịch Hội Khuyến học 5 phường: …`
  for (let k = at; k < Math.min(limit, at + MOST_TO_LIST) && !endsSentence(t, k, limit); k++) {
    if (!OPENS.has(t, k)) continue;
    const counted = headBefore(scan, i, k);
    return { at: k + 1, head: { type: type ?? counted.type, through, prefix: prefix ?? counted.prefix } };
  }
  return null;
}

const MOST_TO_LIST = 16;
const OPENS = new WordSet(LIST_OPENERS);

/** Token of the colon behind the first words of a name that need more to be one: `Trường THPT:`; 0 where none stand there. */
function prefixEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const head = lexicon.organisations.longest(t, i, limit);
  if (head === null || !head.value.standalone) return 0;
  let at = head.end;
  while (at < limit && at < i + MOST_IN_PREFIX && isWord(t, at)) at++;
  return normAt(t, at, limit) === ":" ? at : 0;
}

const MOST_IN_PREFIX = 7;

function itemsAt(scan: Scan, i: number, limit: number, head: MemberHead, bare = false, sure = false): Item[] {
  const { t } = scan;
  const items: Item[] = [];
  const semicolons = hasSemicolon(scan, i, limit);
  let inherited = head;
  let ended = false;
  let at = i;
  while (at < limit) {
    const item = itemAt(scan, at, limit, inherited, bare || items.length > 0, semicolons, sure && !ended);
    if (item.length === 0) break;
    items.push(...item);
    const last = item.at(-1) as Item;
    if (last.mention !== null && last.organisation === null)
      inherited = { ...head, type: last.mention.type, through: last.mention.through };
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
const AND = new WordSet(LAST_JOIN);
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

const closed = (scan: Scan, i: number, limit: number): number => noteEnd(scan, i, limit);

function itemAt(
  scan: Scan,
  i: number,
  limit: number,
  head: MemberHead,
  bare: boolean,
  semicolons: boolean,
  sure: boolean,
): Item[] {
  const { t } = scan;
  const organisation = organisationAt(scan, i, limit);
  const headed =
    head.prefix !== null && (organisation === null || isHeaded(scan, i, limit, head.prefix))
      ? headedItem(scan, i, limit, head.prefix)
      : null;
  if (headed !== null) return [headed];
  const list = unitListAt(scan, i, limit, bare, head);
  if (
    list !== null &&
    (organisation === null ||
      list.to > organisation.to ||
      (!organisation.standalone && organisation.unit !== null && isAssociation(organisation)))
  ) {
    return list.value.units.map((mention, k) => ({
      from: mention.from,
      to: mention.to,
      mention,
      organisation:
        k === 0 && organisation !== null && organisation.unit !== null && organisation.to === mention.to
          ? slice(scan, i, mention.to)
          : null,
    }));
  }
  const ofUnit = organisation === null ? null : nationalOf(scan, organisation, limit);
  if (ofUnit !== null) return [{ from: i, to: ofUnit, mention: null, organisation: slice(scan, i, ofUnit) }];
  if (organisation !== null && !organisation.standalone && headsUnits(scan, organisation.to, limit)) return [];
  // `Thanh tra huyện`: a head that no branch follows is a body of its own.
  const body = semicolons || sure || (lexicon.organisations.longest(t, i, limit)?.end ?? i) > i + 1;
  if (organisation === null && !(body && isWord(t, i) && isCapital(t, i))) return [];
  const to = itemEnd(scan, i, limit, organisation?.to ?? i + 1, semicolons);
  const written = slice(scan, i, to);
  const plain =
    organisation !== null &&
    !organisation.standalone &&
    organisation.to === to &&
    organisation.unit === null &&
    !organisation.association;
  const named = plain && isAbbreviated(scan, i, to) ? expanded(organisation) : inNormalCase(written, organisation);
  return [
    {
      from: i,
      to,
      mention: organisation !== null && !organisation.standalone && organisation.to === to ? organisation.unit : null,
      organisation: named,
      parent: organisation?.to === to ? parentOf(organisation) : null,
    },
  ];
}

/** `Trường Chinh` in `các Trường THPT: Lê Lợi, Trường Chinh` is the name of one. */
function isHeaded(scan: Scan, i: number, limit: number, prefix: string): boolean {
  const own = lexicon.organisations.longest(scan.t, i, limit);
  return own !== null && own.end === i + 1 && prefix.startsWith(`${own.value.name} `);
}

/** `Giáo dục và Đào tạo`, `Văn hóa, Thể thao và Du lịch` after `Sở`; `Nguyễn Du` after `Trường THPT`. */
function headedItem(scan: Scan, i: number, limit: number, prefix: string): Item | null {
  const { t } = scan;
  if (i >= limit || !isWord(t, i) || !isCapital(t, i)) return null;
  const branch = lexicon.branches.longest(t, i, limit);
  let to = branch?.end ?? i + 1;
  while (to < limit && isWord(t, to) && isCapital(t, to) && (branch === null || to < branch.end)) to++;
  return { from: i, to, mention: null, organisation: `${prefix} ${slice(scan, i, to)}` };
}

/** `TAND tỉnh` -> `Tòa án nhân dân tỉnh`. */
const expanded = ({ name, level, levelInName }: OrganisationReading): string =>
  level === null || levelInName ? name : `${name} ${level}`;

/** `Hội người cao tuổi tỉnh` -> `Hội Người cao tuổi tỉnh`: what begins with a known name takes its case. */
function inNormalCase(written: string, organisation: OrganisationReading | null): string {
  const name = organisation?.name ?? "";
  const known =
    organisation !== null && !organisation.standalone && written.toLowerCase().startsWith(name.toLowerCase());
  return known ? name + written.slice(name.length) : written;
}

/** Associations, unions, fronts and committees of a unit stand for it. */
const isAssociation = (reading: OrganisationReading): boolean => !reading.standalone;

/** `Hội Sinh viên Việt Nam Thành phố Hồ Chí Minh`: a national body's branch in one place; token behind it. */
function nationalOf(scan: Scan, { national, unit, to }: OrganisationReading, limit: number): number | null {
  if (!national || unit !== null) return null;
  const units = unitListAt(scan, to, limit);
  return units !== null && units.from === to && units.value.units.length === 1 ? units.to : null;
}

/** `Hội Khuyến học 5 huyện …`, `Ủy ban MTTQ các tỉnh …`: the organisation is no item, it heads the units. */
function headsUnits(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const counted = i < limit && (ordinalAt(t, i, limit) > 0 || PLURAL.has(t, i));
  const at = counted ? i + 1 : i;
  return at < limit && unitTypeAt(scan, at, limit) !== null;
}

function isAbbreviated(scan: Scan, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isAllCaps(scan.t, k)) return true;
  return false;
}

/** An item goes on over words that no table knows up to the next separator: `Công đoàn các Khu chế xuất - Khu công nghiệp`. */
function itemEnd(scan: Scan, i: number, limit: number, known: number, semicolons: boolean): number {
  const { t } = scan;
  let at = known;
  while (at < limit && at < i + 24) {
    const norm = t.norm[at] as string;
    if (norm === ";" || norm === "(" || norm === ")" || norm === ":" || endsSentence(t, at, limit)) break;
    if (norm === "," && !semicolons) break;
    if (AND.has(t, at) && (semicolons ? isBody(scan, at + 1, limit) : at + 1 >= limit || isCapital(t, at + 1))) break;
    if (ENDS.has(norm) && !isCapital(t, at)) break;
    at++;
  }
  while (at > known && !isWord(t, at - 1) && !isNumber(t, at - 1)) at--;
  return at;
}

/** `Thanh tra tỉnh và Cục Thuế tỉnh`, not `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân`: a body that its level ends. */
function isBody(scan: Scan, i: number, limit: number): boolean {
  const body = i < limit && isCapital(scan.t, i) ? organisationAt(scan, i, limit) : null;
  return body !== null && (body.to >= limit || endsSentence(scan.t, body.to, limit) || scan.t.norm[body.to] === ")");
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
