/**
 * Which unit completes what the text leaves out: one list of candidates, each with the source it comes from, asked in the
 * order that the level of the elided body asks for. Every completion of an organisation, unit or province comes from here.
 */
import type { Level } from "../gazetteer/organisation-entry.js";
import { CITY_TYPE, PROVINCE_TYPE } from "../gazetteer/units/types.js";
import { beginsAsBodyKind } from "../recognize/body-kinds.js";
import { bareReading, type OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";
import type { PageContext } from "./context.js";
import { provinceUnit, type UnitScope } from "./units.js";

/** Where a candidate comes from; the name is the rule in the evidence, `whose/<source>`. */
export type Source =
  | "over" // the province over the cluster's members, whose board signs
  | "chain" // an office of the same person
  | "association" // bare `Hội`: the association named last
  | "delegation" // `Về phía quận X`
  | "own" // the body that keeps the site
  | "heading" // the line that heads the piece
  | "organiser" // who holds the gathering
  | "host" // where it met
  | "home" // whose page it is by title or opening
  | "last" // the last office's, of the same association
  | "list" // named beside, in the same list or paragraph
  | "site" // what the site's address or name tells
  | "page" // what most of the page speaks of
  | "only" // the one of its type in the province
  | "province"; // the page's province

export interface Candidate {
  readonly source: Source;
  readonly unit: Unit;
}

/** What may complete a body at one place of the text. */
export interface Salience {
  readonly scope: UnitScope;
  /** The school named last, for `Công đoàn trường`. */
  readonly school: OrganisationReading | null;
  /** Level that a body of none has from the one beside it: `Phó Bí thư Đảng ủy, Chủ tịch UBND xã`. */
  levelBeside(reading: OrganisationReading): Level | null;
  /** The unit that a source offers for a body of that level, or null. */
  from(source: Source, reading: OrganisationReading): Unit | null;
}

const NEAR: readonly Source[] = [
  "over",
  "chain",
  "association",
  "delegation",
  "heading",
  "organiser",
  "host",
  "home",
  "last",
];
const BESIDE: readonly Source[] = ["list", "site", "page", "only"];
/** Whose page it is says less than the district named beside. */
const OF_DISTRICT: readonly Source[] = [...NEAR.filter((source) => source !== "home"), "list", "home", ...BESIDE];
/** A page tells of several provinces: the one named beside goes before the hosts', the site's own before all but the chain. */
const OF_PROVINCE: readonly Source[] = [
  "over",
  "chain",
  "association",
  "delegation",
  "own",
  "list",
  "heading",
  "organiser",
  "host",
  "home",
  "last",
  "province",
];

/** The unit that completes the body, with its source; null where nothing tells. */
export function completing(reading: OrganisationReading, salience: Salience): Candidate | null {
  const { levelInName } = reading;
  const level = reading.level ?? salience.levelBeside(reading);
  if (beginsAsBodyKind("of provinces", reading.base)) {
    const found = ofDepartment(reading, salience);
    // Without its province it is nobody else's.
    if (found !== null || level === null) return found;
  }
  if (level === null) return first([...NEAR, "own"], reading, salience, () => true);
  if (level === PROVINCE_TYPE) return first(OF_PROVINCE, reading, salience, isProvince);
  const of = (unit: Unit): boolean => unit.type === level;
  if (level !== CITY_TYPE) return first(OF_DISTRICT, reading, salience, of);
  return ofCity(levelInName, reading, salience, of);
}

/** The unit that a place of the text is about, whatever the body; null where nothing tells. */
export function nearest(salience: Salience): Candidate | null {
  for (const source of ["heading", "organiser", "host", "home"] as const) {
    const unit = salience.from(source, ANY);
    if (unit !== null) return { source, unit };
  }
  return null;
}

/** A body of which nothing is known. */
const ANY = bareReading(0, 0, "");

/** A Sở is a province's: the one of the chain or the hosts, else the page's own, else the one named beside. */
function ofDepartment(reading: OrganisationReading, salience: Salience): Candidate | null {
  const province = provinceUnit(salience.scope);
  return (
    first(NEAR, reading, salience, isProvince) ??
    (province === null ? null : { source: "province", unit: province }) ??
    first(["list"], { ...reading, level: PROVINCE_TYPE as Level }, salience, isProvince)
  );
}

/**
 * `Thành phố` alone is the page's centrally run city; only its party committee may be that of a city within it, when the
 * people are said to come from there (`Về phía thành phố Thủ Đức`).
 */
function ofCity(
  levelInName: boolean,
  reading: OrganisationReading,
  salience: Salience,
  of: (unit: Unit) => boolean,
): Candidate | null {
  const near = first([...NEAR, ...BESIDE], reading, salience, of);
  const province = provinceUnit(salience.scope);
  if (province === null || province.type !== CITY_TYPE) return near;
  const delegated = near !== null && levelInName ? first(["delegation"], reading, salience, of) : null;
  return delegated ?? { source: "province", unit: province };
}

function first(
  order: readonly Source[],
  reading: OrganisationReading,
  salience: Salience,
  fits: (unit: Unit) => boolean,
): Candidate | null {
  for (const source of order) {
    const unit = source === "province" ? provinceUnit(salience.scope) : salience.from(source, reading);
    if (unit !== null && fits(unit)) return { source, unit };
  }
  return null;
}

/** One that has joined another is none. */
const isProvince = ({ type, code }: Unit): boolean => type === PROVINCE_TYPE && code !== null;

/** The association that keeps the site, in its own province: `Hội Nông dân tỉnh` on the site of that of Quảng Ngãi. */
export const isOwnBody = ({ site }: PageContext, { base, association }: OrganisationReading): boolean =>
  site.association !== null && (association || base === site.association);
