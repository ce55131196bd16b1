/** Writes a recipient down: as the unit it stands for, as a member of the cluster, or by its own name with its place. */

import { blockOf, citeTokens, type Section } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import type { Salience } from "../../discourse/salience.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import { REFORM_DAY } from "../../gazetteer/units/index.js";
import type { Unit } from "../../record.js";
import type { Participant } from "./participant.js";
import type { ParticipantReader } from "./reader.js";

/** What a section knows that decides how its recipients are written. */
export interface Beneficiaries {
  readonly scope: UnitScope;
  /** What completes a body in a block. */
  readonly salienceAt: (block: number) => Salience;
  readonly members: readonly Unit[];
  readonly inCluster: boolean;
  /** One for the whole section, made when first asked for: it goes through all that the section names. */
  readonly reader: () => ParticipantReader;
}

export interface Beneficiary {
  readonly unit: Unit | null;
  readonly name: string | null;
}

const GOVERNMENT = /^(?:Ủy ban nhân dân|Hội đồng nhân dân)/;
const UNITED =
  /^(?:Hội|Công an|Liên đoàn|Liên hiệp|Ủy ban Mặt trận|Đoàn|Thành hội|Tỉnh hội|Quận hội|Huyện hội|Thị hội|Ban [Đđ]ại diện Hội)/;

export function beneficiaryOf(section: Section, around: Beneficiaries, recipient: Participant): Beneficiary | null {
  const { kind, unit, body } = recipient;
  const place = unit === null ? null : resolveUnit(around.scope, unit);
  if (kind === "person") return { unit: place, name: recipient.name };
  if (kind === "unit")
    return {
      unit: place,
      name: unit?.through == null || standsForUnit(around, unit.through, place) ? null : recipient.name,
    };
  if (recipient.name === null) return null;
  const member = around.members.find((one) => one.type === "tổ chức" && sameName(one.name, recipient.name as string));
  if (member !== undefined) return { unit: asMember(section, recipient), name: null };
  if (body === null) return null;
  const { reading } = body;
  if (reading.unit === null && !reading.national && reading.level !== null && !reading.standalone) {
    const completed = completeOrganisation(
      section,
      reading,
      around.salienceAt(blockOf(section.page.scan, recipient.from)),
    );
    if (completed.unit !== null) {
      section.page.ledger.cite(
        completed.unit,
        null,
        citeTokens(section.page.scan, recipient.from, recipient.to, "award/recipient", "inferred"),
      );
      return {
        unit: completed.unit,
        name: standsForUnit(around, reading.association ? section.page.association : reading.name, completed.unit)
          ? null
          : recipient.name,
      };
    }
  }
  // `Hội Khuyến học tặng`, `Trung ương Hội`: the association as such gets no award of its own cluster.
  if (reading.unit === null && (reading.national || reading.association) && !reading.standalone) return null;
  if (
    around.inCluster &&
    around.members.some((one) => one.type === "tổ chức") === false &&
    UNITED_BODY.test(recipient.name) &&
    reading.unit === null
  )
    return { unit: asMember(section, recipient), name: null };
  return { unit: place, name: recipient.name };
}

/** The cluster's members are larger than communes: a commune's association is none of them. */
const isOfDistricts = ({ members }: Beneficiaries): boolean =>
  members.length > 0 && !members.some((member) => isSmall(member) || member.type === "tổ chức");

/** A cluster of unions and associations has members that no unit stands for: `Công đoàn các Khu chế xuất`. */
const UNITED_BODY = /^(?:Công đoàn|Liên đoàn|Hội (?!đồng|nghị))/;

/** Whether a body of a unit is written as that unit: its government, its association, in a cluster every union of it. */
function standsForUnit(around: Beneficiaries, through: string, unit: Unit | null): boolean {
  if (GOVERNMENT.test(through)) return true;
  if (through === "Hội Khuyến học")
    return !isSmall(unit) || (around.scope.date ?? "") >= REFORM_DAY || (around.inCluster && !isOfDistricts(around));
  return around.inCluster && UNITED.test(through);
}

export function asMember(
  section: Section,
  recipient: { readonly from: number; readonly to: number; readonly name: string | null },
): Unit {
  const unit = organisationUnit(recipient.name ?? "");
  section.page.ledger.cite(unit, null, citeTokens(section.page.scan, recipient.from, recipient.to, "award/member"));
  return unit;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Below the district an association is written by its own name, while there are districts. */
const isSmall = (unit: Unit | null): boolean =>
  unit !== null && (unit.type === "phường" || unit.type === "xã" || unit.type === "thị trấn");
