/**
 * Who is named behind an office: `Chủ tịch Hội X Nguyễn A`, `Bí thư Tỉnh ủy - Trần Thị B`, `2 Phó Chủ tịch Hội gồm bà C và
 * ông D`.
 */
import * as starting from "../gazetteer/data/starts.js";
import { HOLDER_LISTS, PARTS_TAKEN } from "../gazetteer/data/titles.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { namesOf, normsOf } from "../gazetteer/lines.js";
import type { Level } from "../gazetteer/organisation-entry.js";
import { addressAt } from "./address.js";
import { type PersonFound, personAt } from "./person.js";
import { isHighlandName, nameAt } from "./personal-name.js";
import type { Chain } from "./role-chain.js";
import { normAt, type Scan } from "./scan.js";
import { unitTypeAt } from "./unit.js";

const SHARED_OFFICES = namesOf(starting.SHARED_OFFICES);
const BEFORE_HOLDER = normsOf(starting.BETWEEN_OFFICE_AND_NAME);
const LIST_LEADS = normsOf(HOLDER_LISTS);
const LIST_MARKS = normsOf(starting.BETWEEN_PEOPLE);
const COLON = ":";
const DEEDS: ReadonlySet<string> = new Set(namesOf(PARTS_TAKEN));
const HISTORIC: ReadonlySet<string> = new Set(namesOf(starting.HISTORIC_PEOPLE));

/** Offices that several people hold at once. */
export const manyHold = ({ roles }: Chain): boolean =>
  roles.every(({ title }) => SHARED_OFFICES.some((begin) => title.startsWith(begin)));

/** People the movement is named after are quoted, they do not attend. */
export const isHistoric = (name: string): boolean => HISTORIC.has(name);

/** The people of the office, in order; the first one's span holds the office. */
export function holdersOf(scan: Scan, offices: Chain, limit: number): readonly PersonFound[] {
  // `thừa ủy quyền của Chủ tịch nước, Bí thư Huyện ủy Nguyễn A`
  const [, own] = isStoodInFor(scan, offices.from) ? offices.roles : [];
  const chain = own === undefined ? offices : { ...offices, from: own.from, roles: offices.roles.slice(1) };
  const listed = listedAfter(scan, chain, limit);
  if (listed.length > 1) return listed;
  const one = holderInUnit(scan, chain, limit) ?? holderAfter(scan, chain, limit);
  return one === null ? [] : [one];
}

/** `2 Phó Chủ tịch gồm bà C và ông D`, `Phó Chủ tịch: các ông E, F`: an office that many hold, and its list. */
function listedAfter(scan: Scan, chain: Chain, limit: number): PersonFound[] {
  const { t } = scan;
  let at = chain.to;
  while (LIST_LEADS.has(normAt(t, at, limit))) at++;
  // `Ủy viên Ban Thường vụ: A, B, C`: behind a colon nobody needs an address.
  const bare = normAt(t, at - 1, limit) === COLON && addressAt(scan, at, limit) === null;
  if (at === chain.to || !manyHold(chain)) return [];
  const shared = lexicon.sharedHonorifics.longest(t, at, limit);
  const from = at;
  if (shared !== null) at = normAt(t, shared.end, limit) === ":" ? shared.end + 1 : shared.end;
  const people: PersonFound[] = [];
  for (;;) {
    const address = addressAt(scan, at, limit);
    const honorific = shared === null || shared.value === "" ? null : { honorific: shared.value, from };
    const person = personAt(scan, at, limit, honorific, bare, bare && isHighlandName(scan, at, limit));
    // Beside people who are addressed a bare name is somebody else's.
    if (person === null || isHistoric(person.value.name) || (shared === null && address === null && !bare)) break;
    people.push(withOffice(chain, person, people.length === 0 ? chain.from : person.from));
    at = person.to;
    if (!LIST_MARKS.has(normAt(t, at, limit))) break;
    while (LIST_MARKS.has(normAt(t, at, limit))) at++;
  }
  return people;
}

/** `Chủ tịch UBND xã Nguyễn Văn Bảy phát biểu`: what would be a ward that no table holds is the holder's name. */
function holderInUnit(scan: Scan, chain: Chain, limit: number): PersonFound | null {
  const role = chain.roles.at(-1);
  const unit = role?.organisation?.unit;
  if (role?.organisation == null || unit == null || unit.type === null || unit.to !== chain.to) return null;
  const from = unitTypeAt(scan, unit.from, limit)?.end ?? unit.from;
  const listed = lexicon.wardNames.longest(scan.t, from, limit) ?? lexicon.unitNames.longest(scan.t, from, limit);
  if (listed !== null && listed.end >= unit.to) return null;
  const name = nameAt(scan, from, limit, false);
  if (name === null || name.syllables < 3) return null;
  const organisation = { ...role.organisation, to: from, unit: null, level: unit.type as Level };
  const held = { ...role, to: from, organisation };
  return holderAfter(scan, { ...chain, to: from, roles: [...chain.roles.slice(0, -1), held] }, limit);
}

function holderAfter(scan: Scan, chain: Chain, limit: number): PersonFound | null {
  const { t } = scan;
  let at = chain.to;
  const mark = normAt(t, at, limit);
  const separated = BEFORE_HOLDER.has(mark);
  if (separated) at++;
  const address = addressAt(scan, at, limit);
  const placed = chain.roles.at(-1)?.organisation?.to === chain.to;
  // `giảng viên: bà A`: what she does here, no office of hers.
  if (mark === COLON && chain.roles.every(({ title, organisation }) => organisation === null && DEEDS.has(title)))
    return null;
  const dashed = mark === "-" && address === null;
  if (separated && address === null && mark !== ":" && !(dashed && placed)) return null;
  const rare = address === null && !separated && placed;
  const name = nameAt(scan, address?.end ?? at, limit, rare || address?.honorific != null);
  if (name === null || isHistoric(name.name)) return null;
  const person = personAt(scan, at, limit, null, true, rare);
  if (person === null) return null;
  if (dashed) return name.syllables < 3 ? null : afterDash(scan, chain, person);
  if (mark === "," && (person.value.chain !== null || isStoodInFor(scan, chain.from))) return null;
  return withOffice(chain, person, chain.from);
}

/** `Thừa ủy quyền của Chủ tịch UBND tỉnh, ông A trao`: somebody else's office stands before token `i`. */
const isStoodInFor = ({ t }: Scan, i: number): boolean =>
  [1, 2, 3, 4].some((n) => i >= n && lexicon.standIns.longest(t, i - n, i)?.end === i);

/** `Bí thư Tỉnh ủy - Trần Thị B; Chủ tịch UBND tỉnh - Lê Văn C`: what stands behind the name is not the name's. */
function afterDash({ t }: Scan, chain: Chain, person: PersonFound): PersonFound | null {
  const { value } = person;
  if (value.chain === null) return withOffice(chain, person, chain.from);
  if (t.norm[value.nameTo] !== ";") return null;
  return withOffice(chain, { ...person, to: value.nameTo, value: { ...value, chain: null } }, chain.from);
}

function withOffice(chain: Chain, person: PersonFound, from: number): PersonFound {
  const own = person.value.chain;
  const roles = own === null ? chain.roles : [...chain.roles, ...own.roles];
  const merged: Chain = { from: chain.from, to: own?.to ?? chain.to, roles, group: false };
  return { from, to: person.to, value: { ...person.value, chain: merged }, rule: "person/office-name" };
}
