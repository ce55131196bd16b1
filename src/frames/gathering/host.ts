/** The unit where a gathering met: the venue's own, the one it leaves unnamed (`UBND quận`), or the one said to be host. */

import { blockOf, citeTokens, firstFrom, ofType, type Section } from "../../discourse/context.js";
import { endsWith } from "../../discourse/cues.js";
import type { Tokens } from "../../discourse/sentences.js";
import { provinceUnit, resolveUnit, siteUnit, type UnitScope } from "../../discourse/units.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { findUnits } from "../../gazetteer/units/index.js";
import {
  BODY_TYPE,
  CITY_TYPE,
  COMMUNE_TYPES,
  HO_CHI_MINH_CITY,
  NUMBERED_TYPES,
  PROVINCE_TYPE,
  ZONE_TYPE,
} from "../../gazetteer/units/types.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Match } from "../../language/matcher.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isCapital, isNumber, normAt, type Scan } from "../../recognize/scan.js";
import { bareMention, type UnitMention, unitAt, unitNameAt, unitTypeAt } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import type { Place } from "./place.js";

/** The unit of the venue, else the one that the text says is host. */
export function hostOf(section: Section, place: Place | null, scope: UnitScope): Unit | null {
  if (place !== null) {
    const unit = unitOfPlace(section, place, scope, null, false);
    if (unit !== null) return isCommune(unit) ? (districtOver(section, unit, scope) ?? unit) : unit;
  }
  return saidHost(section, scope);
}

/** Blocks behind the section's first in which it may be said who was host. */
const OPENING = 5;

function saidHost(section: Section, scope: UnitScope): Unit | null {
  const { phrases, scan } = section.page;
  const from = scan.first[section.fromBlock] as number;
  const to = scan.first[Math.min(section.fromBlock + OPENING + 1, section.toBlock)] as number;
  return hostSaidBy(section, phrases.within("host", from, to), scope);
}

/** The unit in the first slot that names one; communes are guests' addresses. */
function hostSaidBy(section: Section, matches: readonly Match[], scope: UnitScope): Unit | null {
  for (const { line, slots } of matches) {
    const [unit, ...others] = unitsInSlot(section, slots.host as Tokens).filter(
      ({ type }) => type === null || !COMMUNE_TYPES.has(type) || NUMBERED_TYPES.has(type),
    );
    if (unit !== undefined && others.length === 0) return resolveUnit(scope, unit, line.name);
  }
  return null;
}

function unitsInSlot(section: Section, [from, to]: Tokens): UnitMention[] {
  const mentions = ofType(section, "units");
  const found: UnitMention[] = [];
  // A list that begins before the slot may end in it.
  for (let k = Math.max(0, firstFrom(mentions, from) - 1); k < mentions.length; k++) {
    const { value, from: start } = mentions[k] as AnnotationOf<"units">;
    if (start >= to) break;
    for (const unit of value.units) if (unit.from >= from && unit.to <= to) found.push(unit);
  }
  return found;
}

const isCommune = ({ type }: Unit): boolean => COMMUNE_TYPES.has(type) && type !== ZONE_TYPE;

/** A cluster of districts that meets in a commune is the guest of its district: the one said to be host, the one it lies in. */
function districtOver(section: Section, place: Unit, scope: UnitScope): Unit | null {
  const said = saidHost(section, scope);
  if (said !== null && !isCommune(said)) return said;
  if (place.code === null) return null;
  const bare = place.name.slice(place.type.length + 1);
  const parent = findUnits(bare, { level: "ward" }).find(
    (unit) => unit.code === place.code && unit.parent !== null,
  )?.parent;
  const over = parent == null ? undefined : scope.members.find((unit) => unit.code === parent);
  if (over === undefined) return null;
  const unit = { ...over };
  section.page.provenance.copy(place, unit);
  return unit;
}

/** The unit that tokens `[from, to)` say is host, now or later. */
export function saidHostIn(section: Section, [from, to]: Tokens, scope: UnitScope): Unit | null {
  const said = ["next-host", "host"].flatMap((lines) => section.page.phrases.within(lines, from, to));
  return hostSaidBy(section, said, scope);
}

/** The unit that a place lies in or belongs to; `own`: a commune that it names, not its district: `tại xã Thạnh An, huyện Cần Giờ`. */
export function unitOfPlace(
  section: Section,
  place: Place,
  scope: UnitScope,
  host: Unit | null,
  own = true,
): Unit | null {
  const { scan } = section.page;
  const office = ownOffice(section, place, scope);
  if (office !== null) return office;
  const mention = unitIn(scan, place.from, place.to, own);
  if (mention !== null) return resolveUnit(scope, mention);
  return memberIn(section, place, scope) ?? unnamedUnit(section, place, scope, host);
}

/** `trụ sở Hội Khuyến học Thành phố (43 Điện Biên Phủ, Quận 1)`: an association at home is host, whatever its address. */
function ownOffice(section: Section, place: Place, scope: UnitScope): Unit | null {
  const { scan, association } = section.page;
  for (let i = place.from; i + 2 < place.to; i++) {
    const home = lexicon.homeOffices.longest(scan.t, i, place.to);
    if (home === null) continue;
    const organisation = organisationAt(scan, home.end, place.to);
    // `văn phòng Hội (số 43 Điện Biên Phủ, Quận 1)`
    if (organisation?.association === true && organisation.level === null && organisation.unit === null) {
      const site = siteUnit(section.page, scope);
      if (site === null) return null;
      section.page.provenance.cite(site, null, citeTokens(scan, i, organisation.to, "meeting/host", "inferred"));
      return site;
    }
    if (organisation === null || organisation.base !== association) continue;
    if (organisation.unit !== null) return resolveUnit(scope, organisation.unit);
    return unnamedUnit(section, { from: i, to: organisation.to }, scope, null);
  }
  return null;
}

/** A member that is no administrative unit is host in its own house: `phòng Hội đồng Trường THPT X`. */
function memberIn(section: Section, place: Place, scope: UnitScope): Unit | null {
  const { scan, provenance } = section.page;
  const words = ` ${scan.t.norm.slice(place.from, place.to).join(" ")} `;
  for (const member of scope.members) {
    if (member.type !== BODY_TYPE || !words.includes(` ${member.name.toLowerCase()} `)) continue;
    const unit = { ...member };
    provenance.cite(unit, null, citeTokens(scan, place.from, place.to, "meeting/host"));
    return unit;
  }
  return null;
}

/** `Hội trường UBND quận`, `Nhà Thiếu nhi thành phố`: the unit of that kind which the section is about. */
function unnamedUnit(section: Section, place: Place, scope: UnitScope, host: Unit | null): Unit | null {
  const { scan, provenance } = section.page;
  const type = unnamedType(scan, place);
  if (type === null) return null;
  const province = provinceUnit(scope);
  const own = province?.type === type ? province : null;
  const unit = type === PROVINCE_TYPE ? own : (nearestOf(section, place, scope, type, host) ?? own);
  if (unit === null) return null;
  const inferred = { ...unit };
  provenance.cite(inferred, null, citeTokens(scan, place.from, place.to, "meeting/host", "inferred"));
  return inferred;
}

function unnamedType(scan: Scan, { from, to }: Place): string | null {
  for (let i = to - 1; i >= from; i--) {
    const type = lexicon.officeLevels.longest(scan.t, i, to)?.value ?? unitTypeAt(scan, i, to)?.type;
    if (type !== undefined) return type;
  }
  return null;
}

/** The unit of a type in the venue's paragraph, else the host, else in the title, else the last before, else the first after. */
function nearestOf(section: Section, place: Place, scope: UnitScope, type: string, host: Unit | null): Unit | null {
  const { page } = section;
  const mentions = ofType(section, "units");
  const at = firstFrom(mentions, place.from);
  const block = blockOf(page.scan, place.from);
  const near = mentions.slice(Math.max(0, at - 8), at + 4);
  const inBlock = near.filter((units) => units.block === block);
  const before = near.filter((units) => units.from < place.from).reverse();
  return (
    firstOfType(scope, inBlock, type) ??
    (host?.type === type ? host : firstOfType(scope, [...page.title.units, ...before, ...near], type))
  );
}

function firstOfType(scope: UnitScope, mentions: readonly AnnotationOf<"units">[], type: string): Unit | null {
  for (const units of mentions) {
    if (units.value.units.length !== 1) continue;
    const unit = resolveUnit(scope, units.value.units[0] as UnitMention);
    if (unit.type === type) return unit;
  }
  return null;
}

/** The district of a place, else its ward, else its province: `Phường 10 - Quận Phú Nhuận` is Phú Nhuận's. */
function unitIn(scan: Scan, from: number, to: number, first: boolean): UnitMention | null {
  const { t } = scan;
  let best: UnitMention | null = null;
  let rank = 0;
  // `tại Cần Thơ`: the place is the unit's bare name.
  const whole = unitNameAt(scan, from, to, null);
  if (whole !== null && whole.end === to && !isNumber(t, from)) return bareMention(from, whole);
  for (let i = from; i < to; i++) {
    let mention = unitAt(scan, i, to);
    const named =
      mention === null && isCapital(t, i) && !isNumber(t, i) && (i === from || isOfficeBefore(scan, i, from));
    const bare = named ? unitNameAt(scan, i, to, null) : null;
    // `tại Hà Nội`: the name alone is the place.
    if (bare !== null && (i > from || bare.end === to)) mention = bareMention(i, bare);
    // `xã Phước Thái (huyện Long Thành cũ)`
    if (mention === null || (best !== null && lexicon.formerUnit.has(normAt(scan.t, mention.to, to)))) continue;
    const own = rankOf(mention);
    if (own > rank) {
      best = mention;
      rank = own;
    }
    i = mention.to - 1;
    if (first && own > 1 && ADDRESS_MARKS.next(scan.t, from, mention.from) === mention.from) return mention;
  }
  return best;
}

const ADDRESS_MARKS = new WordSet(", (");

function rankOf({ type, name }: UnitMention): number {
  if (type !== null && COMMUNE_TYPES.has(type) && type !== ZONE_TYPE) return 2;
  return type === PROVINCE_TYPE || (type === CITY_TYPE && name === HO_CHI_MINH_CITY) ? 1 : 3;
}

/** A bare name behind an office is its unit: `UBND Bình Tân`, `Hội Khuyến học Gò Vấp`; `Trường Đại học Sài Gòn` is named after the city. */
const isOfficeBefore = (scan: Scan, i: number, from: number): boolean =>
  i > from && endsWith(scan, lexicon.officeEnds, from, i) !== null;
