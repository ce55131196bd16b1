/** Which units a page speaks of: every one that it names votes, for its province and for the unit of its own level. */

import { joinedProvince } from "../gazetteer/units/communes.js";
import { findUnits, type UnitEntry, type UnitType } from "../gazetteer/units/index.js";
import {
  CITY_TYPE,
  COMMUNE_TYPES,
  DISTRICT_TYPES,
  HO_CHI_MINH,
  HO_CHI_MINH_CITY,
  PROVINCE_TYPE,
} from "../gazetteer/units/types.js";
import type { Annotation } from "../recognize/annotation.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { normAt, type Scan } from "../recognize/scan.js";
import { bareMention, type UnitMention, unitNameAt } from "../recognize/unit.js";

interface MentionIn {
  readonly mention: UnitMention;
  readonly block: number;
}

/** A unit by its type and its name. */
export interface NamedUnit {
  readonly type: UnitType | null;
  readonly name: string;
}

/** Every unit that the page names, in whatever annotation. */
export function mentionsIn(annotations: readonly Annotation[]): readonly MentionIn[] {
  const out: MentionIn[] = [];
  const add = (mention: UnitMention | null, block: number): void => {
    if (mention !== null) out.push({ mention, block });
  };
  for (const annotation of annotations) {
    const { type, block } = annotation;
    if (type === "units") for (const mention of annotation.value.units) add(mention, block);
    else if (type === "organisation") add(unitOf(annotation.value), block);
    else if (type === "cluster") add(annotation.value.scope, block);
    else if (type === "person" && annotation.value.chain !== null)
      for (const { organisation } of annotation.value.chain.roles)
        if (organisation !== null) add(unitOf(organisation), block);
  }
  return out;
}

/** `Ia Pa: Đại hội …`: the place that a headline begins with. */
export function headlinePlace(scan: Scan, block: number): UnitMention | null {
  if (block < 0) return null;
  const [from, limit] = [scan.first[block] as number, scan.first[block + 1] as number];
  const named = unitNameAt(scan, from, limit, null);
  return named !== null && normAt(scan.t, named.end, limit) === ":" ? bareMention(from, named) : null;
}

const unitOf = ({ unit, seat }: OrganisationReading): UnitMention | null => unit ?? seat;

/** Where the schools and companies of the page stand, by name: said once, it holds wherever they are named. */
export function seatsIn(annotations: readonly Annotation[]): ReadonlyMap<string, UnitMention> {
  const seats = new Map<string, UnitMention>();
  const add = (organisation: OrganisationReading | null): void => {
    if (organisation?.seat?.type != null && !seats.has(organisation.name))
      seats.set(organisation.name, organisation.seat);
  };
  for (const { type, value } of annotations) {
    if (type === "organisation") add(value);
    else if (type === "person") for (const { organisation } of value.chain?.roles ?? []) add(organisation);
  }
  return seats;
}

/** The province that most of the page's unambiguous units lie in. */
export function provinceOf(mentions: readonly MentionIn[]): string | null {
  const votes = new Map<string, number>();
  for (const { mention } of mentions) {
    const { type, name } = mention;
    if (type !== null && COMMUNE_TYPES.has(type)) continue;
    const province = onlyProvinceOf(type, name);
    if (province !== null) votes.set(province, (votes.get(province) ?? 0) + (type === PROVINCE_TYPE ? 2 : 1));
  }
  let best: string | null = null;
  for (const [province, count] of votes) if (best === null || count > (votes.get(best) as number)) best = province;
  return best;
}

/** Units are named over and over; what the tables say of them does not change. */
const MOST_REMEMBERED = 2000;
const onlyProvinces = new Map<string, string | null>();

/** The one province that has such a unit; a numbered quận is the city's. */
function onlyProvinceOf(type: UnitMention["type"], name: string): string | null {
  if (type !== null && type !== PROVINCE_TYPE && /^\d/.test(name)) return HO_CHI_MINH;
  const key = `${type} ${name}`;
  const known = onlyProvinces.get(key);
  if (known !== undefined) return known;
  if (onlyProvinces.size >= MOST_REMEMBERED) onlyProvinces.clear();
  const found = findUnits(name).filter((unit) => type === null || unit.type === type);
  // The reform of 2025 gave provinces other codes: of one that has two the older counts.
  const older = found.filter(({ code, province, from }) => code !== province || from === null);
  const provinces = new Set((older.length > 0 ? older : found).map((unit) => unit.province));
  const [first] = provinces;
  const only = provinces.size === 1 ? (first ?? null) : null;
  onlyProvinces.set(key, only);
  return only;
}

/** The site's province, or of those that it has grown together of the one in which the page's district lay. */
export function provinceWithin(site: string, district: NamedUnit | null): string {
  const own = district === null ? null : onlyProvinceOf(district.type, district.name);
  return own !== null && joinedProvince(own) === joinedProvince(site) ? own : site;
}

const TITLE_WEIGHT = 4;

/** The district that most of the page's districts are, the title's above all; wards named without one lie in it. */
export const districtOf = (mentions: readonly MentionIn[], scan: Scan): NamedUnit | null =>
  mostNamed(
    mentions.filter(({ mention }) => mention.type !== null && DISTRICT_TYPES.has(mention.type)),
    scan,
  );

/** Of each type of district and commune the one unit that the page speaks of, where it speaks of one: `UBND xã` is its. */
export function onlyUnitsOf(
  mentions: readonly MentionIn[],
  scan: Scan,
  province: string | null,
): ReadonlyMap<UnitType, NamedUnit> {
  const byType = new Map<UnitType, MentionIn[]>();
  for (const named of mentions) {
    for (const type of typesOf(named.mention, province)) {
      const same = byType.get(type);
      if (same === undefined) byType.set(type, [named]);
      else same.push(named);
    }
  }
  const only = new Map<UnitType, NamedUnit>();
  for (const [type, named] of byType) {
    const unit = mostNamed(named, scan);
    if (unit !== null) only.set(type, { ...unit, type });
  }
  return only;
}

/** What a unit may be; of a bare name the tables say it, in the page's province. `thành phố` alone is none of a province's rank. */
function typesOf({ type, name }: UnitMention, province: string | null): readonly UnitType[] {
  if (type === null) return province === null ? [] : unique(findUnits(name, { level: "district", province }));
  return type === PROVINCE_TYPE || (type === CITY_TYPE && isOfProvinceRank(name)) ? [] : [type];
}

const unique = (units: readonly UnitEntry[]): readonly UnitType[] => [...new Set(units.map(({ type }) => type))];

const isOfProvinceRank = (name: string): boolean =>
  findUnits(name, { level: "province" }).some(({ type }) => type === CITY_TYPE);

/** The unit that two thirds of them are. */
function mostNamed(mentions: readonly MentionIn[], scan: Scan): NamedUnit | null {
  const votes = new Map<string, { mention: UnitMention; count: number }>();
  let total = 0;
  for (const { mention, block } of mentions) {
    if (mention.name === HO_CHI_MINH_CITY) continue;
    const weight = scan.blocks[block]?.kind === "title" ? TITLE_WEIGHT : 1;
    const vote = votes.get(mention.name);
    if (vote === undefined) votes.set(mention.name, { mention, count: weight });
    else vote.count += weight;
    total += weight;
  }
  let best: { mention: UnitMention; count: number } | null = null;
  for (const vote of votes.values()) if (best === null || vote.count > best.count) best = vote;
  return best === null || best.count * 3 < total * 2 ? null : { type: best.mention.type, name: best.mention.name };
}
