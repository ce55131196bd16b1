/** An office's organisation, completed from its surroundings and written out in full. */

import { CENTRE, COUNTRY, PARTY_COMMITTEE, PARTY_COMMITTEES } from "../gazetteer/data/organisation-kinds.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { groupsOf } from "../gazetteer/lines.js";
import { BODY_TYPE, CITY_TYPE, COMMUNE_TYPES, HO_CHI_MINH_CITY } from "../gazetteer/units/types.js";
import { beginsAsBodyKind, isBodyKind } from "../recognize/body-kinds.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";
import type { PageContext, Section } from "./context.js";
import { type Decision, spanOf } from "./decision.js";
import { type Candidate, communeAround, completing, type Salience, type Source } from "./salience.js";
import { resolveUnit, type UnitScope } from "./units.js";

export interface CompletedOrganisation {
  readonly name: string;
  readonly unit: Unit | null;
  /** Something of it was not written but taken from the surroundings. */
  readonly completed: boolean;
  /** What completed it, where it was a unit. */
  readonly by: Source | null;
}

const COMMITTEES = groupsOf(PARTY_COMMITTEES);

/** `Huyện ủy`: how the committee of such a unit is called, or null. */
const committeeOf = (type: string): string | null => [...(COMMITTEES.get(type) ?? [])][0] ?? null;

/** `Huyện ủy Quế Sơn`, `Đảng ủy xã Trà My`: the party's committee of a unit. */
export function partyCommitteeOf(unit: Unit): string | null {
  const committee = committeeOf(unit.type);
  if (committee !== null) return withUnit(committee, unit, true);
  return unit.type === BODY_TYPE ? null : withUnit(PARTY_COMMITTEE, unit, false);
}

/** `Hội`, `Văn phòng Thành hội`, `Trung ương Hội` with the page's association written out. */
function spelledOut(name: string, association: string): string {
  const written = lexicon.ownAssociations.find((own) => name === own || name.endsWith(` ${own}`));
  if (written === undefined) return name;
  const head = name.slice(0, name.length - written.length);
  const central = written.startsWith(CENTRE) || head.endsWith(`${CENTRE} `);
  if (!central) return `${head}${association}`;
  return `${written.startsWith(CENTRE) ? `${head}${CENTRE} ` : head}${association} ${COUNTRY}`;
}

export function completeOrganisation(
  section: Section,
  reading: OrganisationReading,
  salience: Salience,
  base = false,
): CompletedOrganisation {
  let name = base ? reading.base : reading.name;
  const { association } = section.page;
  if (reading.association) name = spelledOut(name, association);
  const ofAssociation = reading.association || reading.base === association;
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
  const inSchool = (): CompletedOrganisation | null => {
    const { school } = salience;
    return school === null ? null : { ...as(seatUnit(salience.scope, school), true), name: `${name} ${school.base}` };
  };
  const ofSchool = reading.ofSchool ? inSchool() : null;
  if (ofSchool !== null) return ofSchool;
  if (reading.standalone && reading.level === null && !beginsAsBodyKind("of provinces", reading.base))
    return as(seatUnit(salience.scope, reading) ?? communeAround(reading, salience), false);
  // `Hội … Việt Nam` without a place is the national body; a front's or a sangha's committee belongs to somewhere.
  if (reading.level === null && name.endsWith(` ${COUNTRY}`) && beginsAsBodyKind("of the country", name))
    return as(null, false);
  const found = completing(reading, salience);
  const inner = found === null && reading.level === null && isBodyKind("in schools", name) ? inSchool() : null;
  if (inner !== null) return inner;
  if (found === null && ofAssociation && reading.level === null && isNational(section))
    return { ...as(null, true), name: `${name} ${COUNTRY}` };
  if (found === null)
    return {
      ...as(null, reading.association),
      name: reading.level === null || reading.levelInName ? name : `${name} ${reading.level}`,
    };
  const { unit, source } = found;
  section.page.decisions.push(() => whose(section.page, reading, found));
  const full =
    isBodyKind("board of a party", name) && committeeOf(unit.type) !== null
      ? withUnit(`${name} ${committeeOf(unit.type)}`, unit, true)
      : withUnit(name, unit, reading.levelInName && !reading.association);
  return { ...as(lent(section, unit), true, source), name: full };
}

/** The page's association is named as the country's. */
const isNational = ({ page: { association, annotations } }: Section): boolean =>
  annotations.some(({ type, value }) => type === "organisation" && value.name === `${association} ${COUNTRY}`);

const whose = ({ scan }: PageContext, { from, to }: OrganisationReading, { unit, source }: Candidate): Decision => ({
  about: "whose",
  ...spanOf(scan, [from, to]),
  value: unit.name,
  rule: `whose/${source}`,
  from: null,
  losers: [],
});

/** Where a school or company stands; a bare name in its own is never a commune's. */
function seatUnit(scope: UnitScope, { name, base, seat: own }: OrganisationReading): Unit | null {
  const seat = own ?? scope.page.seats.get(name) ?? scope.page.seats.get(base) ?? null;
  const unit = seat === null ? null : resolveUnit(scope, seat);
  return unit !== null && seat?.type === null && COMMUNE_TYPES.has(unit.type) ? null : unit;
}

/** The unit of the surroundings as one of its own: it may get places that are not theirs. */
function lent(section: Section, unit: Unit): Unit {
  const own = { ...unit };
  section.page.provenance.lend(unit, own);
  return own;
}

/** `Hội Khuyến học` + Huyện Củ Chi -> `Hội Khuyến học huyện Củ Chi`; `Quận ủy` + Quận 8 -> `Quận ủy Quận 8`. */
export function withUnit(name: string, unit: Unit, levelInName: boolean): string {
  const bare = unit.name.slice(unit.type.length + 1);
  if (unit.type === BODY_TYPE || bare === "") return `${name} ${unit.name}`;
  // `Đoàn phường` + Phường 5 -> `Đoàn Phường 5`.
  if (levelInName && name.endsWith(` ${unit.type}`)) return withUnit(name.slice(0, -unit.type.length - 1), unit, false);
  if (/^\d/.test(bare) || (unit.type === CITY_TYPE && bare === HO_CHI_MINH_CITY)) return `${name} ${unit.name}`;
  return levelInName ? `${name} ${bare}` : `${name} ${unit.type} ${bare}`;
}
