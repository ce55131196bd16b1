/** An office's organisation, completed from its surroundings and written out in full. */

import type { Section } from "../discourse/context.js";
import { provinceUnit, resolveUnit, type UnitScope } from "../discourse/units.js";
import type { Level } from "../gazetteer/organisation-entry.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";

/** Units that may complete an organisation that names none, the nearest first: of the chain, `Về phía …`, the host. */
export interface Surroundings {
  readonly near: readonly Unit[];
  /** The unit of `Về phía …`, where one is in force. */
  readonly party: Unit | null;
  readonly scope: UnitScope;
  /** The unit of that level that stands beside the person, where nothing nearer tells. */
  readonly beside?: (level: Level) => Unit | null;
  /** The school named last, for `Công đoàn trường`. */
  readonly school: OrganisationReading | null;
}

export interface CompletedOrganisation {
  readonly name: string;
  readonly unit: Unit | null;
  /** Something of it was not written but taken from the surroundings. */
  readonly completed: boolean;
}

/** Branches that belong to the party's committee wherever it is not written. */
export const PARTY_BRANCHES = new Set(["Ban Dân vận", "Ban Tuyên giáo", "Ban Nội chính", "Ban Tuyên giáo và Dân vận"]);
const COMMITTEE = new Map<string, string>([
  ["quận", "Quận ủy"],
  ["huyện", "Huyện ủy"],
  ["thị xã", "Thị ủy"],
  ["thành phố", "Thành ủy"],
  ["tỉnh", "Tỉnh ủy"],
]);

/** `Huyện ủy Quế Sơn`, `Đảng ủy xã Trà My`: the party's committee of a unit. */
export function partyCommitteeOf(unit: Unit): string | null {
  const committee = COMMITTEE.get(unit.type);
  if (committee !== undefined) return withUnit(committee, unit, true);
  return unit.type === "tổ chức" ? null : withUnit("Đảng ủy", unit, false);
}

export function completeOrganisation(
  section: Section,
  reading: OrganisationReading,
  around: Surroundings,
  base = false,
): CompletedOrganisation {
  let name = base ? reading.base : reading.name;
  const { association } = section.page;
  if (reading.association)
    name = name
      .replace(/^(Văn phòng )?(?:(?:Thành|Tỉnh|Quận|Huyện|Thị) hội|Hội)$/, `$1${association}`)
      .replace(/(^| )Trung ương Hội$/, `$1Trung ương ${association} Việt Nam`);
  if (reading.national) return { name, unit: null, completed: reading.association };
  if (reading.unit !== null) {
    const unit = resolveUnit(around.scope, reading.unit);
    return { name: withUnit(name, unit, reading.levelInName && !reading.association), unit, completed: false };
  }
  if (reading.ofSchool && around.school !== null) {
    const { school } = around;
    return {
      name: `${name} ${school.name}`,
      unit: school.seat === null ? null : resolveUnit(around.scope, school.seat),
      completed: true,
    };
  }
  // A Sở is a province's: the one of the chain or the hosts, else the page's own, else the one named beside.
  const ofProvince = reading.base.startsWith("Sở ");
  const province = ofProvince
    ? (provinceIn(around.near) ?? provinceUnit(around.scope) ?? besideProvince(around))
    : null;
  if (province !== null)
    return { name: withUnit(name, province, false), unit: lent(section, province), completed: true };
  if (reading.standalone && reading.level === null)
    return { name, unit: reading.seat === null ? null : resolveUnit(around.scope, reading.seat), completed: false };
  // `Hội … Việt Nam` without a place is the national body; a front's or a sangha's committee belongs to somewhere.
  if (reading.level === null && /^(?:Hội|Giáo hội) .*Việt Nam$/.test(name))
    return { name, unit: null, completed: false };
  // Without its province it is nobody else's: `Phó Giám đốc Sở Tài chính`.
  const unit = ofProvince && reading.level === null ? null : unitOfLevel(reading.level, reading.levelInName, around);
  if (unit === null)
    return {
      name: reading.level === null || reading.levelInName ? name : `${name} ${reading.level}`,
      unit: null,
      completed: reading.association,
    };
  const full =
    PARTY_BRANCHES.has(name) && COMMITTEE.has(unit.type)
      ? withUnit(`${name} ${COMMITTEE.get(unit.type)}`, unit, true)
      : withUnit(name, unit, reading.levelInName && !reading.association);
  return { name: full, unit: lent(section, unit), completed: true };
}

/** The unit of the surroundings as one of its own: it may get places that are not theirs. */
function lent(section: Section, unit: Unit): Unit {
  const own = { ...unit };
  section.page.ledger.lend(unit, own);
  return own;
}

/**
 * `Thành phố` alone is the page's centrally run city; only its party committee may be that of a city within it, when the
 * people are said to come from there (`Về phía thành phố Thủ Đức`).
 */
function unitOfLevel(level: Level | null, levelInName: boolean, around: Surroundings): Unit | null {
  // `Chủ nhiệm Đoàn Luật sư tỉnh X, Phó Chủ tịch UBMTTQ tỉnh`: the province named beside, before the page's own.
  if (level === "tỉnh") {
    const named = provinceIn(around.near) ?? besideProvince(around);
    if (named !== null) return named;
  }
  if (level === null) return around.near[0] ?? null;
  const near = around.near.find((unit) => unit.type === level) ?? around.beside?.(level);
  if (level !== "thành phố" && level !== "tỉnh") return near ?? null;
  const province = provinceUnit(around.scope);
  if (province === null || province.type !== level) return near ?? null;
  return near !== undefined && levelInName && around.party !== null && around.party.type === level
    ? around.party
    : province;
}

function provinceIn(units: readonly Unit[]): Unit | null {
  return units.find((unit) => unit.type === "tỉnh") ?? null;
}

function besideProvince({ beside }: Surroundings): Unit | null {
  return beside?.("tỉnh") ?? null;
}

/** `Hội Khuyến học` + Huyện Củ Chi -> `Hội Khuyến học huyện Củ Chi`; `Quận ủy` + Quận 8 -> `Quận ủy Quận 8`. */
function withUnit(name: string, unit: Unit, levelInName: boolean): string {
  const bare = unit.name.slice(unit.type.length + 1);
  if (unit.type === "tổ chức" || bare === "") return `${name} ${unit.name}`;
  // `Đoàn phường` + Phường 5 -> `Đoàn Phường 5`.
  if (levelInName && name.endsWith(` ${unit.type}`)) return withUnit(name.slice(0, -unit.type.length - 1), unit, false);
  if (/^\d/.test(bare) || unit.name === "Thành phố Hồ Chí Minh") return `${name} ${unit.name}`;
  return levelInName ? `${name} ${bare}` : `${name} ${unit.type} ${bare}`;
}
