/**
 * Which unit completes what the text leaves out: one list of candidates, each with the source it comes from, asked in the
 * order that the level of the elided body asks for. Every completion of an organisation, unit or province comes from here.
 */
import type { Level } from "../gazetteer/organisation-entry.js";
import { BODY_TYPE, CITY_TYPE, COMMUNE_TYPES, DISTRICT_TYPES, PROVINCE_TYPE } from "../gazetteer/units/types.js";
import { beginsAsBodyKind } from "../recognize/body-kinds.js";
import { bareReading, type OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";
import type { PageContext } from "./context.js";
import { provinceUnit, type UnitScope } from "./units.js";

/** Where a candidate comes from; the name is the rule in the evidence, `whose/<source>`. */
export type Source =
  | "over" // the province over the cluster's members, whose board signs
  | "chain" // an office of the same person
  | "beside" // what completes another office of the same person
  | "association" // bare `Hội`: the association named last
  | "delegation" // `Về phía quận X`
  | "own" // the body that keeps the site
  | "organiser" // who holds the gathering
  | "host" // where it met
  | "home" // whose page it is by title or opening
  | "list" // named beside, in the same list or paragraph
  | "site" // what the site's address or name tells
  | "page" // what most of the page speaks of
  | "only" // the one of its type in the province
  | "before" // the last named of its level
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

const NEAR: readonly Source[] = ["over", "chain", "association", "delegation", "organiser", "host", "home"];
const BESIDE: readonly Source[] = ["list", "site", "page", "only", "before"];
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
  "organiser",
  "host",
  "home",
  "province",
];

/** Bodies that only units of such types have. */
const TYPES_OF = [
  ["of districts", DISTRICT_TYPES],
  ["of communes", COMMUNE_TYPES],
] as const;

/** The unit that completes the body, with its source; null where nothing tells. */
export function completing(reading: OrganisationReading, salience: Salience): Candidate | null {
  const { levelInName } = reading;
  const level = reading.level ?? salience.levelBeside(reading);
  if (beginsAsBodyKind("of provinces", reading.base)) {
    // The one of the chain or the hosts, else the page's own.
    const found = first([...NEAR, "province"], reading, salience, isOfProvinceRank);
    // Without its province it is nobody else's.
    if (found !== null || level === null) return found;
  }
  if (level === null) {
    const near = first([...NEAR, "own", "beside"], reading, salience, () => true);
    const types = TYPES_OF.find(([kind]) => beginsAsBodyKind(kind, reading.base))?.[1];
    return near ?? (types === undefined ? null : oneOf(types, reading, salience));
  }
  if (level === PROVINCE_TYPE) return first(OF_PROVINCE, reading, salience, isProvince);
  const of = (unit: Unit): boolean => unit.type === level;
  if (level !== CITY_TYPE) return first(OF_DISTRICT, reading, salience, of);
  return ofCity(levelInName, reading, salience, of);
}

/** The unit that a place of the text is about, whatever the body; null where nothing tells. */
export const nearest = (salience: Salience): Candidate | null =>
  first(["organiser", "host", "home"], ANY, salience, () => true);

/** A body of which nothing is known. */
const ANY = bareReading(0, 0, "");

/** The commune that one of the smallest places lies in: the only one of the page. */
export const communeAround = (reading: OrganisationReading, salience: Salience): Unit | null =>
  beginsAsBodyKind("of a place", reading.base) ? (oneOf(COMMUNE_TYPES, reading, salience)?.unit ?? null) : null;

/** The one unit of these types that the page speaks of, where nothing nearer is told: a Phòng's district, a Đảng ủy's commune. */
function oneOf(types: ReadonlySet<string>, reading: OrganisationReading, salience: Salience): Candidate | null {
  const found = [...types].map((level) =>
    first(["site", "page"], { ...reading, level: level as Level }, salience, ({ type }) => types.has(type)),
  );
  const [one, other] = found.filter((candidate) => candidate !== null);
  return other === undefined ? (one ?? null) : null;
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
    // No body is in another that is host or member.
    if (unit !== null && unit.type !== BODY_TYPE && fits(unit)) return { source, unit };
  }
  return null;
}

/** Also the cities of that rank. */
const isOfProvinceRank = ({ name, province, code }: Unit): boolean => name === province && code !== null;

/** One that has joined another is none. */
const isProvince = ({ type, code }: Unit): boolean => type === PROVINCE_TYPE && code !== null;

/** The association that keeps the site, in its own province: `Hội Nông dân tỉnh` on the site of that of Quảng Ngãi. */
export const isOwnBody = ({ site }: PageContext, { base, association }: OrganisationReading): boolean =>
  site.association !== null && (association || base === site.association);
