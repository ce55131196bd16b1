/** Which administrative unit a mention means: its official name, code at the report's date, and province. */
import { RESPELLED } from "../gazetteer/data/bodies.js";
import { findCommunes, joinedProvince } from "../gazetteer/units/communes.js";
import {
  allUnits,
  findUnits,
  inForce,
  provinceName,
  REFORM_DAY,
  type UnitEntry,
  type UnitType,
} from "../gazetteer/units/index.js";
import {
  BARE_COMMUNE_TYPES,
  BODY_TYPE,
  COMMUNE_TYPES,
  DISTRICT_TYPES,
  HO_CHI_MINH,
  PROVINCE_TYPE,
  UNKNOWN_TYPE,
  ZONE_TYPE,
} from "../gazetteer/units/types.js";
import type { Cite } from "../provenance/provenance.js";
import type { UnitMention } from "../recognize/unit.js";
import type { Unit } from "../record.js";
import { citeTokens, type PageContext } from "./context.js";

/** What a report knows that settles a mention: its day and its province. */
export interface UnitScope {
  readonly page: PageContext;
  /** ISO day that codes must be valid at; null when the page tells none. */
  readonly date: string | null;
  /** Members of the cluster, as far as they are read: a bare name means one of them first. */
  readonly members: readonly Unit[];
}

const capitalType = (type: string): string => (type[0] as string).toUpperCase() + type.slice(1);

/** The entry that a mention means, or null when no table knows it or it may be one of several. */
function entryOf(scope: UnitScope, mention: Place): UnitEntry | null {
  if (mention.within !== undefined) return findEntry(scope, mention);
  // A page names the same few units over and over.
  const { entries } = scope.page;
  const key = `${mention.type} ${mention.name} ${scope.date}`;
  const known = entries.get(key);
  if (known !== undefined) return known;
  const found = findEntry(scope, mention);
  entries.set(key, found);
  return found;
}

function findEntry(scope: UnitScope, mention: Place): UnitEntry | null {
  const { type, name } = mention;
  if (type !== null && COMMUNE_TYPES.has(type)) return wardOf(scope, type, mention);
  const province = provinceOf(scope, mention);
  const all = findUnits(name, { type, date: scope.date }).filter((unit) => type === null || unit.type === type);
  const valid = all.filter((unit) => inForce(unit, scope.date));
  // A unit that is no more, or not yet, still bears the name when nothing in force does.
  const other = valid.length > 0 ? null : type === null ? communeOf(scope, name) : cityAmongProvinces(scope, mention);
  if (other !== null) return other;
  for (const known of [valid, all]) {
    // `Tỉnh ủy Sơn La`: the province before the city that bears its name.
    const found = known.find((unit) => unit.code === unit.province) ?? known.find((unit) => unit.province === province);
    if (found !== undefined) return found;
    if (known[0] !== undefined && new Set(known.map((unit) => unit.province)).size === 1) return known[0];
  }
  return type === null ? null : renamed(scope, type, name);
}

/** `các tỉnh Nam Bộ gồm: Tây Ninh, Cần Thơ`: among provinces a city of their level, where no province bears the name now. */
function cityAmongProvinces(scope: UnitScope, { type, name }: Place): UnitEntry | null {
  if (type !== PROVINCE_TYPE) return null;
  const valid = findUnits(name, { level: "province", date: scope.date }).filter((unit) => inForce(unit, scope.date));
  return valid.length === 1 ? (valid[0] as UnitEntry) : null;
}

/** A bare name (`Long Thành`) is the ward or commune of the page's district that bears it, of its province since the districts are gone. */
function communeOf(scope: UnitScope, name: string): UnitEntry | null {
  if (scope.date === null || (scope.date < REFORM_DAY && scope.page.district === null)) return null;
  const found = BARE_COMMUNE_TYPES.map((type) => wardOf(scope, type, { type, name }));
  const [only, other] = found.filter((unit) => unit !== null);
  return other === undefined ? (only ?? null) : null;
}

type Place = Pick<UnitMention, "type" | "name" | "within">;

/**
 * One name may be several wards of a province: the district decides, the one stated with the ward or the one the page is
 * about.
 */
function wardOf(scope: UnitScope, type: UnitType, mention: Place): UnitEntry | null {
  const { name, within } = mention;
  const { date } = scope;
  const zone = type === ZONE_TYPE;
  const province = zone ? null : provinceOfWards(provinceOf(scope, mention), date);
  if (!zone && province === null) return null;
  const all =
    zone || province === HO_CHI_MINH
      ? findUnits(name, { type, level: "ward", province })
      : findCommunes(`${capitalType(type)} ${name}`, province as string);
  const inTime = all.filter((unit) => unit.type === type && inForce(unit, date));
  const district = within ?? scope.page.district ?? scope.page.site.district;
  const parents =
    district === null ? [] : findUnits(district.name, { level: "district", province }).map((unit) => unit.code);
  const inside = inTime.find((unit) => unit.parent !== null && parents.includes(unit.parent));
  if (inside !== undefined) return inside;
  if (within !== undefined && inTime.some((unit) => unit.parent !== null)) return null;
  return new Set(inTime.map((unit) => unit.code)).size === 1 ? (inTime[0] as UnitEntry) : null;
}

/** The province of 2025 that a former one has joined, where the day is later. */
function provinceOfWards(province: string | null, date: string | null): string | null {
  return province !== null && province !== HO_CHI_MINH && date !== null && date >= REFORM_DAY
    ? joinedProvince(province)
    : province;
}

/** Code of the page's province, since the reform of the one it has become part of. */
const provinceNow = ({ page, date }: UnitScope): string | null =>
  page.province !== null && date !== null && date >= REFORM_DAY ? joinedProvince(page.province) : page.province;

/** Code of the province that the mention states, else the page's. */
function provinceOf(scope: UnitScope, { within }: Place): string | null {
  if (within === undefined) return provinceNow(scope);
  const larger = findUnits(within.name, { type: within.type, date: scope.date }).filter(
    (unit) => within.type === null || unit.type === within.type,
  );
  const here = larger.find((unit) => unit.province === scope.page.province);
  return (here ?? larger[0])?.province ?? provinceNow(scope);
}

/** A type that the unit never had (`Quận Củ Chi`) still names it, when nothing else bears the name. */
function renamed(scope: UnitScope, type: UnitType, name: string): UnitEntry | null {
  if (type === PROVINCE_TYPE || /^\d/.test(name)) return null;
  const { province } = scope.page;
  const districts = findUnits(name, { level: "district", province, date: scope.date }).filter((unit) =>
    inForce(unit, scope.date),
  );
  return districts.length === 1 ? (districts[0] as UnitEntry) : null;
}

/** The record's unit for a mention, cited where it was read; `rule` is what says that it is meant. */
export function resolveUnit(scope: UnitScope, mention: UnitMention, rule = "unit/name"): Unit {
  const { page } = scope;
  const member =
    mention.type === null
      ? scope.members.find((unit) => unit.name.slice(unit.type.length + 1) === mention.name)
      : undefined;
  const entry = member === undefined ? entryOf(scope, mention) : null;
  const unit =
    member !== undefined ? copyOf(member) : entry === null ? unknownUnit(scope, mention) : unitOf(scope, entry);
  const at = citeTokens(page.scan, mention.from, mention.to, rule, mention.repaired ? "repaired" : "stated");
  page.provenance.cite(unit, null, at);
  const inferred: Cite = { start: at.start, end: at.end, rule: "unit/table", certainty: "inferred" };
  page.provenance.cite(unit, "code", inferred);
  page.provenance.cite(unit, "province", inferred);
  return unit;
}

/** Whether the text says the unit's type, or a table knows it as a province or one of the page's: a bare name may be anything. */
export function isKnownUnit(scope: UnitScope, mention: UnitMention): boolean {
  if (mention.type !== null) return true;
  const entry = entryOf(scope, mention);
  const here = provinceNow(scope);
  return entry !== null && (here === null || entry.province === here || entry.code === entry.province);
}

/** Every fact has a unit of its own, so that each can be cited where it was read. */
const copyOf = ({ name, type, code, province }: Unit): Unit => ({ name, type, code, province });

function unitOf(scope: UnitScope, entry: UnitEntry): Unit {
  return {
    name: entry.fullName,
    type: entry.type,
    code: inForce(entry, scope.date) ? entry.code : null,
    province: provinceName(entry.province, scope.date),
  };
}

function unknownUnit(scope: UnitScope, mention: UnitMention): Unit {
  const type = mention.type ?? findUnits(mention.name)[0]?.type ?? UNKNOWN_TYPE;
  const code = provinceOf(scope, mention);
  const province = code === null ? null : provinceName(code, scope.date);
  return {
    name: `${capitalType(type)} ${mention.name}`,
    type,
    code: null,
    province: type === PROVINCE_TYPE ? null : province,
  };
}

/** The page's province as a unit, for `Hội Khuyến học Thành phố`. */
export function provinceUnit(scope: UnitScope): Unit | null {
  const province = provinceNow(scope);
  if (province === null) return null;
  const name = provinceName(province, scope.date);
  if (name === null) return null;
  const entry = allUnits("province").find((unit) => unit.code === province && unit.fullName === name);
  return entry === undefined ? null : unitOf(scope, entry);
}

/** `Thị xã` of a province that has one town: the unit of that type which no other of the province shares. */
export function onlyUnitOf(scope: UnitScope, type: string | null): Unit | null {
  const { province } = scope.page;
  if (province === null || scope.date === null || type === null) return null;
  const same = allUnits("district").filter(
    (unit) => unit.province === province && unit.type === type && inForce(unit, scope.date),
  );
  return same.length === 1 ? unitOf(scope, same[0] as UnitEntry) : null;
}

/**
 * The province whose association a bare `Hội` is in a cluster of its districts, since 2025 of its wards. Where the title
 * or the site names a district, that one's association may speak of itself: null.
 */
export function unitOverMembers(page: PageContext, scope: UnitScope): Unit | null {
  const { members, date } = scope;
  const province = provinceUnit(scope);
  const late = date !== null && date >= REFORM_DAY;
  const under = ({ type }: Unit): boolean => (late ? COMMUNE_TYPES.has(type as UnitType) : DISTRICT_TYPES.has(type));
  if (province === null || members.length < 2 || !members.every((m) => under(m) && m.province === province.name))
    return null;
  return page.title.units.length > 0 || page.site.district !== null ? null : province;
}

/** The province whose association keeps the site: told by the site, and no district by it or by the title. */
export const siteUnit = ({ title, site }: PageContext, scope: UnitScope): Unit | null =>
  title.units.length > 0 || site.district !== null || site.province === null ? null : provinceUnit(scope);

/**
 * Code of the province in which all these communes lie since the reform, where the page names none: three names or more are
 * together in one province only.
 */
export function provinceOfCommunes({ page, date }: UnitScope, units: readonly Unit[]): string | null {
  const communes = units.filter(({ type, province }) => COMMUNE_TYPES.has(type as UnitType) && province === null);
  if (page.province !== null || date === null || date < REFORM_DAY || communes.length < FEWEST_COMMUNES) return null;
  const found = allUnits("province").filter(
    (province) =>
      inForce(province, date) &&
      communes.every(({ type, name }) => communesCalled(name, type as UnitType, province.code, date).length > 0),
  );
  return found.length === 1 ? (found[0] as UnitEntry).code : null;
}

const FEWEST_COMMUNES = 3;

function communesCalled(fullName: string, type: UnitType, province: string, date: string): readonly UnitEntry[] {
  const all =
    province === HO_CHI_MINH
      ? findUnits(fullName.slice(type.length + 1), { type, level: "ward", province })
      : findCommunes(fullName, province);
  return all.filter((unit) => unit.type === type && inForce(unit, date));
}

/** An organisation that is a member or gets an award, where it is no administrative unit. */
export function organisationUnit(name: string): Unit {
  const respelled = RESPELLED.reduce((written, [from, to]) => written.replaceAll(from, to), name);
  return { name: respelled, type: BODY_TYPE, code: null, province: null };
}

export const sameUnit = (a: Unit | null, b: Unit | null): boolean =>
  a !== null &&
  b !== null &&
  a.name === b.name &&
  (a.province === b.province || a.province === null || b.province === null);
