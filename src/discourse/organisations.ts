/** An office's organisation, completed from its surroundings and written out in full. */

import { COMMUNE_TYPES } from "../gazetteer/units/types.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";
import type { PageContext, Section } from "./context.js";
import { type Decision, spanOf } from "./decision.js";
import { type Candidate, completing, type Salience, type Source } from "./salience.js";
import { resolveUnit, type UnitScope } from "./units.js";

export interface CompletedOrganisation {
  readonly name: string;
  readonly unit: Unit | null;
  /** Something of it was not written but taken from the surroundings. */
  readonly completed: boolean;
  /** What completed it, where it was a unit. */
  readonly by: Source | null;
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
  salience: Salience,
  base = false,
): CompletedOrganisation {
  let name = base ? reading.base : reading.name;
  const { association } = section.page;
  if (reading.association)
    name = name
      .replace(/^((?:Văn phòng|Ban .+) )?(?:(?:Thành|Tỉnh|Quận|Huyện|Thị) hội|Hội)$/, `$1${association}`)
      .replace(/(^| )Trung ương Hội$/, `$1Trung ương ${association} Việt Nam`);
  const as = (unit: Unit | null, completed: boolean, by: Source | null = null): CompletedOrganisation => ({
    name,
    unit,
    completed,
    by,
  });
  if (reading.national) return as(null, reading.association);
  if (reading.unit !== null) {
    const unit = resolveUnit(salience.scope, reading.unit);
    return { ...as(unit, false), name: withUnit(name, unit, reading.levelInName && !reading.association) };
  }
  if (reading.ofSchool && salience.school !== null) {
    const { school } = salience;
    const seat = school.seat === null ? null : resolveUnit(salience.scope, school.seat);
    return { ...as(seat, true), name: `${name} ${school.name}` };
  }
  if (reading.standalone && reading.level === null && !reading.base.startsWith("Sở "))
    return as(seatUnit(salience.scope, reading), false);
  // `Hội … Việt Nam` without a place is the national body; a front's or a sangha's committee belongs to somewhere.
  if (reading.level === null && /^(?:Hội|Giáo hội) .*Việt Nam$/.test(name)) return as(null, false);
  const found = completing(reading, salience);
  if (found === null)
    return {
      ...as(null, reading.association),
      name: reading.level === null || reading.levelInName ? name : `${name} ${reading.level}`,
    };
  const { unit, source } = found;
  section.page.decisions.push(whose(section.page, reading, found));
  const full =
    PARTY_BRANCHES.has(name) && COMMITTEE.has(unit.type)
      ? withUnit(`${name} ${COMMITTEE.get(unit.type)}`, unit, true)
      : withUnit(name, unit, reading.levelInName && !reading.association);
  return { ...as(lent(section, unit), true, source), name: full };
}

const whose = ({ scan }: PageContext, { from, to }: OrganisationReading, { unit, source }: Candidate): Decision => ({
  about: "whose",
  ...spanOf(scan, [from, to]),
  value: unit.name,
  rule: `whose/${source}`,
  from: null,
  losers: [],
});

/** Where a school or company stands; a bare name in its own is never a commune's. */
function seatUnit(scope: UnitScope, { seat }: OrganisationReading): Unit | null {
  const unit = seat === null ? null : resolveUnit(scope, seat);
  return unit !== null && seat?.type === null && COMMUNE_TYPES.has(unit.type) ? null : unit;
}

/** The unit of the surroundings as one of its own: it may get places that are not theirs. */
function lent(section: Section, unit: Unit): Unit {
  const own = { ...unit };
  section.page.ledger.lend(unit, own);
  return own;
}

/** `Hội Khuyến học` + Huyện Củ Chi -> `Hội Khuyến học huyện Củ Chi`; `Quận ủy` + Quận 8 -> `Quận ủy Quận 8`. */
export function withUnit(name: string, unit: Unit, levelInName: boolean): string {
  const bare = unit.name.slice(unit.type.length + 1);
  if (unit.type === "tổ chức" || bare === "") return `${name} ${unit.name}`;
  // `Đoàn phường` + Phường 5 -> `Đoàn Phường 5`.
  if (levelInName && name.endsWith(` ${unit.type}`)) return withUnit(name.slice(0, -unit.type.length - 1), unit, false);
  if (/^\d/.test(bare) || unit.name === "Thành phố Hồ Chí Minh") return `${name} ${unit.name}`;
  return levelInName ? `${name} ${bare}` : `${name} ${unit.type} ${bare}`;
}
