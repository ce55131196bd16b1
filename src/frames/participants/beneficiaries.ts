/** Writes a recipient down: as the unit it stands for, as a member of the cluster, or by its own name with its place. */

import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import { completeOrganisation, withUnit } from "../../discourse/organisations.js";
import { nearest, type Salience } from "../../discourse/salience.js";
import { isKnownUnit, organisationUnit, provinceUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import * as bodies from "../../gazetteer/data/bodies.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { REFORM_DAY } from "../../gazetteer/units/index.js";
import { BODY_TYPE, COMMUNE_TYPES } from "../../gazetteer/units/types.js";
import type { OrganisationReading } from "../../recognize/organisation.js";
import { isAllCaps } from "../../recognize/scan.js";
import type { UnitMention } from "../../recognize/unit.js";
import type { Unit } from "../../record.js";
import { begins, isBranchOfUnit, isGovernment, isYouthUnion } from "./branch.js";
import { memberAt } from "./members.js";
import type { Participant } from "./participant.js";
import type { ParticipantReader } from "./reader.js";

/** What a section knows that decides how its recipients are written. */
export interface Beneficiaries {
  readonly scope: UnitScope;
  /** What completes a body in a block. */
  readonly salience: Salience;
  readonly members: readonly Unit[];
  readonly inCluster: boolean;
  /** Its members are agencies, schools, companies: whatever body gets something is one of them. */
  readonly ofBodies: boolean;
  /** One for the whole section, made when first asked for: it goes through all that the section names. */
  readonly reader: () => ParticipantReader;
}

export interface Beneficiary {
  readonly unit: Unit | null;
  readonly name: string | null;
}

export function beneficiaryOf(section: Section, around: Beneficiaries, participant: Participant): Beneficiary | null {
  const { kind, unit, name, body } = participant;
  const place =
    unit === null || (kind !== "unit" && !isKnownUnit(around.scope, unit)) ? null : resolveUnit(around.scope, unit);
  if (kind === "person") {
    const known = body === null ? null : memberAt(section, around.members, body.from, body.to);
    const own =
      body === null || !around.ofBodies
        ? null
        : { ...body, name: known?.member.name ?? cleanText(section.page.scan, body.from, body.to) };
    return { unit: own === null ? place : asMember(section, own), name };
  }
  if (kind === "unit") {
    const { through } = unit as UnitMention;
    if (through === null || standsForUnit(around, through, place)) return { unit: place, name: null };
    return { unit: place, name: isYouthUnion(through) || place === null ? name : withUnit(through, place, false) };
  }
  if (name === null) return null;
  const expanded = expandedName(section, participant);
  const member = around.members.find(
    (one) => one.type === BODY_TYPE && (sameName(one.name, name) || sameName(one.name, expanded)),
  );
  if (member !== undefined) return { unit: asMember(section, { ...participant, name: member.name }), name: null };
  // `chi hội 4`: a branch by its number is one of those at home.
  if (body === null) return { unit: place ?? (/\d$/.test(name) ? homeOf(section, around, participant) : null), name };
  const { unit: home, association, level, standalone } = body.reading;
  const unknown = around.inCluster && around.members.length === 0 && home === null && !association && !standalone;
  if (around.ofBodies || (unknown && level === null))
    return { unit: asMember(section, { ...participant, name: expanded }), name: null };
  return bodyOf(section, around, participant, body.reading, place, expanded);
}

function bodyOf(
  section: Section,
  around: Beneficiaries,
  participant: Participant,
  reading: OrganisationReading,
  place: Unit | null,
  name: string,
): Beneficiary | null {
  const { scan, provenance, association } = section.page;
  if (reading.unit === null && !reading.national && reading.level !== null && !reading.standalone) {
    const completed = completeOrganisation(section, reading, around.salience);
    const { unit } = completed;
    if (unit !== null) {
      provenance.cite(unit, null, citeTokens(scan, participant.from, participant.to, "award/recipient", "inferred"));
      const through = reading.association ? association : reading.name;
      return { unit, name: standsForUnit(around, through, unit) ? null : completed.name };
    }
  }
  // `Hội Khuyến học tặng`, `Trung ương Hội`: the association as such gets no award of its own cluster.
  if (reading.unit === null && (reading.national || reading.association) && !reading.standalone) return null;
  const union = isUnion(name) && reading.unit === null && around.inCluster;
  if (union && !around.members.some((one) => one.type === BODY_TYPE))
    return { unit: asMember(section, { ...participant, name }), name: null };
  return { unit: place ?? (isNamedAfter(name) ? namesake(section, around, participant, name) : null), name };
}

/** `Báo Lâm Đồng`: the page's province, where the name ends with it. */
function namesake(section: Section, { scope }: Beneficiaries, { from, to }: Participant, name: string): Unit | null {
  const province = provinceUnit(scope);
  if (province === null || !name.endsWith(` ${province.name.slice(province.type.length + 1)}`)) return null;
  const { provenance, scan } = section.page;
  provenance.cite(province, null, citeTokens(scan, from, to, "award/recipient", "inferred"));
  return province;
}

/** The written name, its abbreviated head in full: `CĐCS Công ty X` -> `Công đoàn cơ sở Công ty X`, `Bộ CHQS tỉnh`. */
function expandedName(section: Section, { from, to, name }: Participant): string {
  const { scan } = section.page;
  const head = lexicon.organisations.longest(scan.t, from, to);
  if (head === null || name === null) return name ?? "";
  for (let i = from; i < head.end; i++)
    if (isAllCaps(scan.t, i) && !head.value.open)
      return head.end < to ? `${head.value.name} ${cleanText(scan, head.end, to)}` : head.value.name;
  return name;
}

/** Whose a branch is that says no place: `chi hội 4` in a contest of Phường 6. */
function homeOf(section: Section, around: Beneficiaries, { from, to }: Participant): Unit | null {
  const { scan, provenance } = section.page;
  const found = nearest(around.salience);
  if (found === null) return null;
  const unit = { ...found.unit };
  provenance.cite(unit, null, citeTokens(scan, from, to, "award/recipient", "inferred"));
  return unit;
}

/** The cluster's members are larger than communes: a commune's association is none of them. */
const isOfDistricts = ({ members }: Beneficiaries): boolean =>
  members.length > 0 && !members.some((member) => isSmall(member) || member.type === BODY_TYPE);

/** Whether a body of a unit is written as that unit: its government, its association, in a cluster every union of it. */
function standsForUnit(around: Beneficiaries, through: string, unit: Unit | null): boolean {
  if (isGovernment(through)) return true;
  if (around.inCluster && isOfDistricts(around) && isSmall(unit)) return false;
  if (isPatron(through)) return !isSmall(unit) || (around.scope.date ?? "") >= REFORM_DAY || around.inCluster;
  return around.inCluster && isBranchOfUnit(through);
}

const isPatron = begins(bodies.PATRON);
const isNamedAfter = begins(bodies.NAMED_AFTER_PROVINCE);
const isUnionName = begins(bodies.UNIONS);
const isNoUnion = begins(bodies.NO_UNIONS);
/** A cluster of unions and associations has members that no unit stands for: `Công đoàn các Khu chế xuất`. */
const isUnion = (name: string): boolean => isUnionName(name) && !isNoUnion(name);

export function asMember(
  section: Section,
  recipient: { readonly from: number; readonly to: number; readonly name: string | null },
): Unit {
  const unit = organisationUnit(recipient.name ?? "");
  section.page.provenance.cite(unit, null, citeTokens(section.page.scan, recipient.from, recipient.to, "award/member"));
  return unit;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Below the district an association is written by its own name, while there are districts. */
const isSmall = (unit: Unit | null): boolean => unit !== null && COMMUNE_TYPES.has(unit.type);
