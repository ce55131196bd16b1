/** Agencies at the head of a cluster: units, associations that stand for theirs, and bodies that stand for themselves. */
import { citeTokens, firstFrom, type Section } from "../../discourse/context.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import { type Agent, agentAt, agentOf, memberAgent } from "../../frames/participants/agents.js";
import { OF_UNITS, ORGANS_OF_BODIES } from "../../gazetteer/data/leadership.js";
import { namesOf } from "../../gazetteer/lines.js";
import { BODY_TYPE } from "../../gazetteer/units/types.js";
import { isBodyKind } from "../../recognize/body-kinds.js";
import { type OrganisationReading, organisationAt } from "../../recognize/organisation.js";
import { isCapital, slice } from "../../recognize/scan.js";
import type { Unit } from "../../record.js";

export interface LeadingScope extends UnitScope {
  /** The cluster's members are agencies, schools, companies. */
  readonly ofBodies: boolean;
}

const HEADS = namesOf(OF_UNITS);
/** How many words an agency's name may have. */
const MOST_IN_NAME = 14;

/** The body's own unit, or the body itself where it is no association, union or government; null where it stays open. */
export function unitOfBody(section: Section, scope: LeadingScope, reading: OrganisationReading): Unit | null {
  const member = memberCalled(section, scope, reading);
  if (member !== null) return cited(section, { ...member }, reading, "unit/member");
  if (reading.association || reading.national) return null;
  if (!standsForUnit(scope, reading)) return cited(section, bodyUnit(section, reading), reading, "unit/organisation");
  return reading.unit === null ? null : resolveUnit(scope, reading.unit);
}

/**
 * `Ban Thường vụ Hội Khuyến học Quận 3` is an organ of the association, `Ban Dân vận Quận ủy` a body of its own; among
 * agencies and schools an association with its place is one of them.
 */
function standsForUnit(
  { ofBodies }: LeadingScope,
  { name, base, standalone, level, unit }: OrganisationReading,
): boolean {
  if (ofBodies && (level !== null || unit !== null) && !isBodyKind("of the party", base)) return false;
  const of = ORGANS.some((organ) => name.startsWith(organ)) ? base : name;
  return !standalone && HEADS.some((head) => of === head || of.startsWith(`${head} `));
}

const ORGANS = namesOf(ORGANS_OF_BODIES);

/** `Ban Dân vận` for the member `Ban Dân vận Tỉnh ủy`, `Hội Luật gia tỉnh` for `Hội Luật gia`: the only one that begins alike. */
function memberCalled(section: Section, scope: LeadingScope, { from, to }: OrganisationReading): Unit | null {
  const written = `${slice(section.page.scan, from, to)} `.toLowerCase();
  const bodies = scope.members.filter(({ type }) => type === BODY_TYPE);
  const alike = bodies.filter(({ name }) => {
    const whole = `${name} `.toLowerCase();
    return whole.startsWith(written) || written.startsWith(whole);
  });
  return alike.length === 1 ? (alike[0] as Unit) : null;
}

/** By its name written out, with its place as the text has it. */
function bodyUnit({ page }: Section, { to, name, unit, level, levelInName }: OrganisationReading): Unit {
  if (unit !== null) return organisationUnit(`${name} ${slice(page.scan, unit.from, to)}`);
  return organisationUnit(level === null || levelInName ? name : `${name} ${level}`);
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
  const unit =
    standsForUnit(scope, reading) && memberCalled(section, scope, reading) === null
      ? null
      : unitOfBody(section, scope, reading);
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
