/**
 * Organisations: a known name or a head with its branch, then the unit they belong to. `Ban Dân vận Quận ủy quận Bình
 * Thạnh` is the body `Ban Dân vận` of `Quận ủy`, of the unit quận Bình Thạnh. What the text leaves out (`Quận ủy`,
 * `Hội Khuyến học Thành phố`) stays open here; discourse completes it from the context.
 */

import { BODY_LINKS, CENTRE, CLANS, COUNTRY, FUNDS, SET_APART } from "../gazetteer/data/organisation-kinds.js";
import { OFFICE } from "../gazetteer/data/organisations.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { groupsOf, kindsOf, normsOf } from "../gazetteer/lines.js";
import { type Level, type OrganisationEntry, PLAIN_ORGANISATION } from "../gazetteer/organisation-entry.js";
import { CITY_TYPE } from "../gazetteer/units/types.js";
import { beginsAsBodyKind, isBodyKind } from "./body-kinds.js";
import { closedAt, headedAt, type Name, nameAt, openAt } from "./organisation-name.js";
import { placeAt, schoolEnd, seatOf, type Tail } from "./organisation-place.js";
import { phraseNameEnd, properNameEnd } from "./proper-name.js";
import { isAllCaps, isCapital, normAt, type Scan, slice } from "./scan.js";
import { type UnitMention, unitTypeAt } from "./unit.js";

export interface OrganisationReading {
  readonly from: number;
  readonly to: number;
  /** Expanded name without its unit: `Ban Dân vận Quận ủy`. */
  readonly name: string;
  /** The organisation that a body belongs to, or the name itself: `Quận ủy`. It serves the titles before it. */
  readonly base: string;
  /** Level stated by the name (Quận ủy) or by a bare word (`Hội Khuyến học quận`). */
  readonly level: Level | null;
  /** The name carries the level, so the unit's type is not written again. */
  readonly levelInName: boolean;
  readonly unit: UnitMention | null;
  readonly national: boolean;
  /** `Hội`, `Thành hội`: the page's own association. */
  readonly association: boolean;
  /** Schools, companies, papers: nothing is added to their name. */
  readonly standalone: boolean;
  /** Where such a one stands: `Trường THPT X, Quận 3`, or the unit it is named after. */
  readonly seat: UnitMention | null;
  /** `Công đoàn trường`: of the school that the text speaks of. */
  readonly ofSchool: boolean;
}

const LINKS = normsOf(BODY_LINKS);
const CLAN_WORDS = normsOf(CLANS);

/** Token behind `Trung ương`, `TW`, `T.Ư` at token `i`, else `i`. */
function centralPrefix({ t }: Scan, i: number, limit: number): number {
  const central = i < limit && isCapital(t, i) ? lexicon.central.longest(t, i, limit) : null;
  return central !== null && (central.end > i + 1 || isAllCaps(t, i)) ? central.end : i;
}

/** A name with `Trung ương` before it, or without: that of `Trung ương Hội Khuyến học` is whole. */
function centralNameAt(
  scan: Scan,
  i: number,
  limit: number,
  read: (scan: Scan, i: number, limit: number) => Name | null,
): { readonly name: Name; readonly central: boolean } | null {
  const start = centralPrefix(scan, i, limit);
  const inner = start > i ? read(scan, start, limit) : null;
  if (inner !== null && !inner.name.startsWith(CENTRE))
    return { name: { ...inner, name: `${CENTRE} ${inner.name}` }, central: true };
  const name = inner ?? read(scan, i, limit);
  return name === null ? null : { name, central: false };
}

/** Most tokens begin no organisation, whatever follows: by the word alone. */
const mayBegin = ({ t }: Scan, i: number): boolean =>
  lexicon.organisations.begins(t, i) || lexicon.central.begins(t, i);

/**
 * An organisation at token `i`. `body` is the head when the title has named it already (`Trưởng Ban` + `Dân vận`), and
 * then `i` is the token after it.
 */
export function organisationAt(
  scan: Scan,
  i: number,
  limit: number,
  body: string | null = null,
): OrganisationReading | null {
  const { t } = scan;
  if (i >= limit || (body === null && !mayBegin(scan, i))) return null;
  // `Đại hội đại biểu toàn | quốc Hội Khuyến học`
  if (i > 0 && (lexicon.eventLevels.longest(t, i - 1, limit)?.end ?? 0) > i) return null;
  const headed = body === null ? null : headedAt(scan, i, limit, body);
  const found =
    body === null ? centralNameAt(scan, i, limit, nameAt) : headed === null ? null : { name: headed, central: false };
  if (found === null) return null;
  const first = found.name;
  let { central } = found;
  let name = first.name;
  let last = first;
  let base = first.name;
  for (let depth = 0; depth < 3; depth++) {
    if (last.entry.association) break;
    const at = LINKS.has(normAt(t, last.end, limit)) ? last.end + 1 : last.end;
    // A parent must be a known name, or a body of a school or office: `Công đoàn Trường …`, `Đảng ủy Sở …`.
    const parent = centralNameAt(scan, at, limit, (s, k, l) => parentAt(s, k, l, body ?? first.entry.name));
    if (parent === null) break;
    central ||= parent.central;
    last = parent.name;
    name = `${name} ${last.name}`;
    base = last.name;
  }
  const placed = last.entry.standalone && isPlaced(scan, last, limit);
  const closed = !placed && ((last.entry.national && !last.entry.association) || last.entry.standalone);
  const suffix = closed ? last.end : centralPrefix(scan, last.end, limit);
  // `Ban Tuyên giáo Trung ương`.
  if (suffix > last.end) name = `${name} ${CENTRE}`;
  const tail: Tail = last.entry.city
    ? { end: last.end, unit: null, level: CITY_TYPE as Level, ofCountry: false, national: false }
    : closed || suffix > last.end
      ? { end: suffix, unit: null, level: null, ofCountry: false, national: false }
      : placeAt(scan, last.end, limit, last.entry);
  const seat = closed && last.entry.standalone ? seatOf(scan, last, limit) : null;
  if (tail.ofCountry && !name.endsWith(COUNTRY)) {
    name = `${name} ${COUNTRY}`;
    if (base !== name) base = `${base} ${COUNTRY}`;
  }
  return {
    from: i,
    to: seat?.end ?? Math.max(tail.end, schoolEnd(scan, last.end, limit)),
    name,
    base: (last === first ? FUNDS_OF.get(base) : undefined) ?? base,
    level: last.entry.level ?? tail.level ?? last.entry.of,
    levelInName: last.entry.level !== null,
    unit: tail.unit,
    national: tail.national || last.entry.national || first.entry.national || central || suffix > last.end,
    association: last.entry.association,
    standalone: last.entry.standalone && !placed,
    seat: seat?.unit ?? null,
    ofSchool: tail.unit === null && tail.level === null && schoolEnd(scan, last.end, limit) > last.end,
  };
}

/** An organisation whose name is known already (`CTHKH`): only its unit is read, from token `i`. */
export function organisationNamed(
  scan: Scan,
  from: number,
  i: number,
  limit: number,
  entry: OrganisationEntry,
): OrganisationReading {
  const { name, national } = entry;
  const tail = national
    ? { end: i, unit: null, level: null, ofCountry: false, national }
    : placeAt(scan, i, limit, entry);
  return {
    ...bareReading(from, tail.end, tail.ofCountry ? `${name} ${COUNTRY}` : name),
    base: name,
    level: entry.level ?? tail.level,
    levelInName: entry.level !== null,
    unit: tail.unit,
    national: tail.national,
  };
}

/** An organisation of which nothing is known but its name. */
export const bareReading = (from: number, to: number, name: string): OrganisationReading => ({
  from,
  to,
  name,
  base: name,
  level: null,
  levelInName: false,
  unit: null,
  national: false,
  association: false,
  standalone: false,
  seat: null,
  ofSchool: false,
});

/** `Trung tâm Khuyến nông tỉnh`, `Bệnh viện Đa khoa huyện Củ Chi`: public bodies are named by the place they serve. */
function isPlaced(scan: Scan, name: Name, limit: number): boolean {
  return unitTypeAt(scan, name.end, limit) !== null && beginsAsBodyKind("public", name.name);
}

const FUNDS_OF = kindsOf(FUNDS);

function parentAt(scan: Scan, at: number, limit: number, head: string): Name | null {
  const closed = closedAt(scan, at, limit);
  if (closed !== null) return closed;
  const open = openAt(scan, at, limit) ?? clanAt(scan, at, limit);
  if (open === null) return null;
  if (open.entry.association) return isOfficeBefore(scan, at) || isBodyKind("of association", head) ? open : null;
  // `Công đoàn Bệnh viện quận X`: named by its place alone.
  if (!isBodyKind("parent", open.entry.name) && !open.entry.standalone && open.entry.open) return null;
  // `Chi bộ xóm 7`, `Ban Khuyến học dòng họ Cao Xuân`: only a school's or a company's first word takes a capital here.
  return lexicon.places.longest(scan.t, at, limit) === null ? open : { ...open, name: slice(scan, at, open.end) };
}

/** `Văn phòng` or `VP.` stands before token `at`. */
function isOfficeBefore({ t }: Scan, at: number): boolean {
  const last = t.norm[at - 1] === "." ? at - 2 : at - 1;
  return [last - 1, last].some((i) => {
    const head = i < 0 ? null : lexicon.organisations.longest(t, i, last + 1);
    return head?.end === last + 1 && head.value.name === OFFICE;
  });
}

/** `Hội đồng gia tộc họ Cao Xuân`: a clan without its first word. */
function clanAt(scan: Scan, at: number, limit: number): Name | null {
  if (!CLAN_WORDS.has(normAt(scan.t, at, limit))) return null;
  const end = properNameEnd(scan, at + 1, limit);
  return end > at + 1 ? { start: at, end, name: slice(scan, at, end), entry: CLAN } : null;
}

const CLAN: OrganisationEntry = { ...PLAIN_ORGANISATION, open: true, standalone: true };

const OWNERS = groupsOf(SET_APART);
const MOST_OWNERS = 3;

/** The organisation of an office: also one whose owner stands behind a comma or a dash, `Phòng X, Ban Y, Sở Z`. */
export function officeBodyAt(
  scan: Scan,
  i: number,
  limit: number,
  body: string | null = null,
): OrganisationReading | null {
  let reading = organisationAt(scan, i, limit, body) ?? (body === null ? phraseNamedAt(scan, i, limit) : null);
  let head = body ?? headOf(scan, i, limit);
  for (let n = 0; n < MOST_OWNERS && reading !== null; n++) {
    const mark = normAt(scan.t, reading.to, limit);
    const isOpen = reading.unit === null && reading.level === null && !reading.national;
    const owners = OWNERS.get(head);
    if (!isOpen || owners === undefined || (mark !== "," && mark !== "-")) break;
    const owner = organisationAt(scan, reading.to + 1, limit);
    head = headOf(scan, reading.to + 1, limit);
    if (owner === null || !(owners.has(head) || owners.has(owner.base))) break;
    reading = { ...owner, from: reading.from, name: `${reading.name}${mark === "," ? "," : " -"} ${owner.name}` };
  }
  return reading;
}

/** A body whose name is a phrase in small letters: `Trung tâm văn hóa điện ảnh`, `Hợp tác xã thêu ren Văn Lâm`. */
function phraseNamedAt(scan: Scan, i: number, limit: number): OrganisationReading | null {
  const head = lexicon.organisations.longest(scan.t, i, limit);
  if (head === null || !head.value.open || lexicon.beginNoBody.longest(scan.t, i, limit) !== null) return null;
  const end = phraseNameEnd(scan, head.end, limit);
  if (end === head.end) return null;
  const { standalone } = head.value;
  return { ...bareReading(i, end, `${head.value.name} ${slice(scan, head.end, end)}`), standalone };
}

/** The first word of the organisation at token `i`, as its table has it. */
function headOf(scan: Scan, i: number, limit: number): string {
  const name = lexicon.organisations.longest(scan.t, i, limit)?.value.name ?? "";
  return lexicon.heads[name] === undefined && !OWNERS.has(name) ? firstWord(name) : name;
}

const firstWord = (name: string): string => {
  const blank = name.indexOf(" ");
  return blank < 0 ? name : name.slice(0, blank);
};
