/** Agencies at the head of a cluster: units, associations that stand for theirs, and bodies that stand for themselves. */
import { citeTokens, type Section } from "../../discourse/context.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import type { Span } from "../../frames/clause.js";
import { isBranchOfUnit } from "../../frames/participants/branch.js";
import { memberOfType } from "../../frames/participants/members.js";
import type { Participant } from "../../frames/participants/participant.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import { slice } from "../../recognize/scan.js";
import type { Unit } from "../../record.js";

export interface LeadingScope extends UnitScope {
  /** The cluster's members are agencies, schools, companies. */
  readonly ofBodies: boolean;
}

/** The body's own unit, or the body itself where it is no association, union or government; null where it stays open. */
export function unitOfBody(section: Section, scope: LeadingScope, reading: OrganisationReading): Unit | null {
  const member = memberCalled(section, scope, reading);
  if (member !== null) return cited(section, { ...member }, reading, "unit/member");
  if (reading.national || (reading.association && !scope.ofBodies)) return null;
  if (!standsForUnit(scope, reading))
    return cited(section, organisationUnit(nameOf(section, reading)), reading, "unit/organisation");
  if (reading.unit !== null) return resolveUnit(scope, reading.unit);
  // `Hội Nông dân thành phố`: that of the only city among the members.
  const only = reading.level === null ? null : memberOfType(scope.members, reading.level);
  return only === null ? null : cited(section, { ...only }, reading, "unit/member");
}

/** Among agencies and schools an association is one of them. */
const standsForUnit = ({ ofBodies }: LeadingScope, { name, standalone }: OrganisationReading): boolean =>
  !standalone && !ofBodies && isBranchOfUnit(name);

/** `Ban Dân vận` for the member `Ban Dân vận Tỉnh ủy`, `Hội Luật gia tỉnh` for `Hội Luật gia`: the only one that begins alike. */
function memberCalled(section: Section, scope: LeadingScope, reading: OrganisationReading): Unit | null {
  const calls = [nameOf(section, reading), writtenOut(section, reading)].map((name) => `${name} `.toLowerCase());
  const bodies = scope.members.filter(({ type }) => type === BODY_TYPE);
  const alike = bodies.filter(({ name }) => {
    const whole = `${name} `.toLowerCase();
    return calls.some((call) => whole.startsWith(call) || call.startsWith(whole));
  });
  return alike.length === 1 ? (alike[0] as Unit) : null;
}

/** As the text has it; where the office's title begins it (`Trưởng ban Dân vận Tỉnh ủy`), written out. */
const nameOf = (section: Section, reading: OrganisationReading): string =>
  lexicon.organisations.longest(section.page.scan.t, reading.from, reading.to) === null
    ? writtenOut(section, reading)
    : slice(section.page.scan, reading.from, reading.to);

/** Its name in full, with its place as the text has it. */
function writtenOut({ page }: Section, { to, name, unit, level, levelInName }: OrganisationReading): string {
  if (unit !== null) return `${name} ${slice(page.scan, unit.from, to)}`;
  return level === null || levelInName ? name : `${name} ${level}`;
}

function cited({ page }: Section, unit: Unit, { from, to }: Span, rule: string): Unit {
  page.provenance.cite(unit, null, citeTokens(page.scan, from, to, rule));
  return unit;
}

/** Who is at the head by a participant's words: a unit, an association for its unit, another body for itself. */
export function agencyOf(section: Section, scope: LeadingScope, one: Participant): Unit | null {
  const { from, to, unit, body, name } = one;
  const member = body === null && unit === null ? scope.members.find((known) => known.name === name) : undefined;
  if (member !== undefined) return cited(section, { ...member }, one, "unit/member");
  const reading = body?.reading ?? organisationAt(section.page.scan, from, to);
  if (reading !== null && (unit === null || !standsForUnit(scope, reading))) return unitOfBody(section, scope, reading);
  return unit === null ? null : resolveUnit(scope, unit);
}
