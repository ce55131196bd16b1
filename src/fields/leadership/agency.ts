/** Agencies at the head of a cluster: units, associations that stand for theirs, and bodies that stand for themselves. */
import { citeTokens, firstFrom, type Section } from "../../discourse/context.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import { type Agent, agentAt, agentOf, memberAgent } from "../../frames/participants/agents.js";
import { isBranchOfUnit } from "../../frames/participants/branch.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import { isCapital, slice } from "../../recognize/scan.js";
import type { Unit } from "../../record.js";

export interface LeadingScope extends UnitScope {
  /** The cluster's members are agencies, schools, companies. */
  readonly ofBodies: boolean;
}

/** How many words an agency's name may have. */
const MOST_IN_NAME = 14;

/** The body's own unit, or the body itself where it is no association, union or government; null where it stays open. */
export function unitOfBody(section: Section, scope: LeadingScope, reading: OrganisationReading): Unit | null {
  const member = memberCalled(section, scope, reading);
  if (member !== null) return cited(section, { ...member }, reading, "unit/member");
  if (reading.association || reading.national) return null;
  if (!standsForUnit(scope, reading))
    return cited(section, organisationUnit(nameOf(section, reading)), reading, "unit/organisation");
  return reading.unit === null ? null : resolveUnit(scope, reading.unit);
}

/** Among agencies and schools an association with its place is one of them. */
const standsForUnit = ({ ofBodies }: LeadingScope, { name, standalone, level, unit }: OrganisationReading): boolean =>
  !standalone && !(ofBodies && (level !== null || unit !== null)) && isBranchOfUnit(name);

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

function cited({ page }: Section, unit: Unit, { from, to }: OrganisationReading, rule: string): Unit {
  page.provenance.cite(unit, null, citeTokens(page.scan, from, to, rule));
  return unit;
}

/** The agency that begins at token `i`. */
export function agencyAt(section: Section, scope: LeadingScope, i: number, limit: number): Agent | null {
  const reading = organisationAt(section.page.scan, i, limit);
  const member = memberAgent(section, scope, i, limit);
  if (reading === null || (member !== null && member.to >= reading.to))
    return member ?? agentAt(section, scope, i, limit);
  const unit = standsForUnit(scope, reading) ? null : unitOfBody(section, scope, reading);
  if (unit === null) return member ?? agentAt(section, scope, i, limit);
  const { from, to } = reading;
  return {
    from,
    to,
    all: [{ from, to, kind: "body", unit: null, name: unit.name, body: null }],
    cuts: [],
    units: () => [unit],
  };
}

/** The agencies whose words end before token `at`, the longest. */
export function agencyBefore(section: Section, scope: LeadingScope, at: number, start: number): Agent | null {
  const { annotations } = section;
  const { t } = section.page.scan;
  let units: Agent | null = null;
  for (let k = firstFrom(annotations, Math.max(start, at - MOST_IN_LIST)); k < annotations.length; k++) {
    const a = annotations[k];
    if (a === undefined || a.from >= at) break;
    if (a.to !== at || a.type !== "units") continue;
    units = agentOf(scope, { from: a.from, to: a.to, mentions: a.value.units });
  }
  // A name begins where no capital stands before it.
  for (let k = Math.max(start, at - MOST_IN_NAME); k <= (units?.from ?? at - 1); k++) {
    if (k > start && isCapital(t, k - 1)) continue;
    const agency = agencyAt(section, scope, k, at);
    if (agency?.to === at) return agency;
  }
  return units;
}

const MOST_IN_LIST = 60;
