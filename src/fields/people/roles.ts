/** A person's offices with their organisations: stated, lent by the chain or by the text around, completed in place. */

import { citeTokens } from "../../discourse/context.js";
import { delegatedBody } from "../../discourse/delegation.js";
import { associationBefore, lentByContext, OFFICE_HEADS } from "../../discourse/lent-organisation.js";
import { OfficeSalience } from "../../discourse/office-salience.js";
import { type CompletedOrganisation, completeOrganisation, partyCommitteeOf } from "../../discourse/organisations.js";
import type { Memory, SectionContext } from "../../discourse/section-context.js";
import { resolveUnit } from "../../discourse/units.js";
import { writeBody } from "../../frames/participants/body.js";
import * as titles from "../../gazetteer/data/titles.js";
import { namesOf } from "../../gazetteer/lines.js";
import type { Cite } from "../../provenance/provenance.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { beginsAsBodyKind, isAssociation, isBodyKind } from "../../recognize/body-kinds.js";
import type { OrganisationReading } from "../../recognize/organisation.js";
import type { RoleReading } from "../../recognize/role.js";
import type { Role } from "../../record.js";
import { clusterName } from "../cluster/cluster.js";
import { officesOf } from "./joint-office.js";

interface RoleFound {
  readonly role: Role;
  /** Its organisation as written, where that says nothing of whose it is. */
  readonly bare: string | null;
}

export function rolesOf(context: SectionContext, person: AnnotationOf<"person">, memory: Memory): readonly RoleFound[] {
  const own = officesOf(context.section, person);
  const lenders = own.map((reading) => (reading.ofState ? { ...reading, organisation: null } : reading));
  const roles = own.map((reading, k) => ({
    role: roleOf(context, person, own, lenders, k, memory),
    bare: bareName(reading.organisation),
  }));
  for (const { title, organisation } of lenders) {
    if (organisation === null) continue;
    // `Phó Chủ tịch Hội` says no more of the association than what was named before.
    if (!organisation.association || memory.organisation === null) memory.organisation = organisation;
    memory.heads.set(title, organisation);
    if (organisation.levelInName && organisation.unit !== null)
      memory.committees.set(organisation.base, resolveUnit(context.scope, organisation.unit));
  }
  return roles;
}

const bareName = (own: OrganisationReading | null): string | null =>
  own === null || own.unit !== null || own.level !== null || own.national || own.association ? null : own.name;

function roleOf(
  context: SectionContext,
  person: AnnotationOf<"person">,
  all: readonly RoleReading[],
  chain: readonly RoleReading[],
  k: number,
  memory: Memory,
): Role {
  const { section } = context;
  const reading = all[k] as RoleReading;
  const { scan, provenance } = section.page;
  const role: Role = { title: reading.title, organisation: null, unit: null, former: reading.former };
  const titleCite = citeTokens(
    scan,
    reading.titleFrom,
    reading.titleTo,
    "role/title",
    reading.repaired ? "repaired" : "stated",
  );
  provenance.cite(role, "title", titleCite);
  provenance.cite(role, "former", citeTokens(scan, reading.from, reading.titleTo, "role/former"));
  if (reading.term !== null) {
    const { from, to, first, last } = reading.term;
    role.term = `${first}/${last ?? ".."}`;
    provenance.cite(role, "term", citeTokens(scan, from, to, "role/term"));
  }
  if (reading.leads !== null) {
    role.organisation = reading.cluster !== null ? clusterName(reading.cluster) : context.cluster;
    provenance.cite(role, "organisation", {
      ...citeTokens(scan, reading.from, reading.to, "role/cluster"),
      certainty: reading.cluster !== null ? "stated" : "inferred",
    });
    return role;
  }
  const salience = new OfficeSalience(context, person, all, k, memory);
  if (reading.ofState) {
    const stated = ownBody(context, role, reading, titleCite, salience);
    if (stated !== null) return stated;
  }
  const own = reading.ofState ? null : reading.organisation;
  const party = delegatedBody(context, person);
  const lent =
    own === null
      ? (lender(chain, k) ?? employer(chain, k) ?? party ?? lentByContext(context, person, reading, memory))
      : null;
  const source = own ?? lent;
  if (source === null) return role;
  const completed = completeOrganisation(section, source, salience, own === null);
  if (own === null && PARTY_OFFICES.has(reading.title) && beginsAsBodyKind("beside the party", source.base)) {
    const { unit } = completed;
    const committee = unit === null ? null : partyCommitteeOf(unit);
    return committee === null ? role : placed(context, role, { name: committee, unit }, titleCite, true);
  }
  const rule = own === null ? "role/organisation-of-chain" : "role/organisation";
  // `Trưởng BTS`: the title's own words name the body.
  const at = source.from < source.to ? citeTokens(scan, source.from, source.to, rule) : { ...titleCite, rule };
  const parent = own === null ? null : parentOf(context, person, chain, k, own, party, memory);
  if (parent !== null)
    return placed(context, role, { name: `${own?.name} ${parent.name}`, unit: parent.unit }, at, true);
  return placed(context, role, completed, at, completed.completed || own === null);
}

/**
 * The body that a title names itself: `Ủy viên Bộ Chính trị`, `Quận ủy viên`. A commune's committee is its own only beside
 * another body of the commune (`Đảng ủy viên, Chủ tịch UBND phường X`): else null.
 */
function ownBody(
  context: SectionContext,
  role: Role,
  { organisation }: RoleReading,
  at: Cite,
  salience: OfficeSalience,
): Role | null {
  if (organisation === null) return role;
  const open = organisation.unit === null && salience.levelBeside(organisation) === null;
  if (open && isBodyKind("of communes", organisation.base)) return null;
  const body = completeOrganisation(context.section, organisation, salience);
  return placed(context, role, body, at, body.completed);
}

function placed(
  { section }: SectionContext,
  role: Role,
  body: Pick<CompletedOrganisation, "name" | "unit">,
  at: Cite,
  inferred: boolean,
): Role {
  writeBody(section, role, body, { ...at, certainty: inferred ? "inferred" : "stated" });
  return role;
}

const PARTY_OFFICES: ReadonlySet<string> = new Set(namesOf(titles.PARTY_OFFICES));

/** The organisation at the end of the chain serves the titles before it; failing that, the one before. */
function lender(chain: readonly RoleReading[], k: number): OrganisationReading | null {
  for (let n = k + 1; n < chain.length; n++) {
    const organisation = chain[n]?.organisation;
    if (organisation != null && !isBranch(organisation)) return organisation;
  }
  return null;
}

/** `Ủy viên Thường vụ Tỉnh hội, Chánh Văn phòng`: the office is the one of the association just named. */
function employer(chain: readonly RoleReading[], k: number): OrganisationReading | null {
  if (!OFFICE_HEADS.has(chain[k]?.title ?? "")) return null;
  const before = chain[k - 1]?.organisation;
  return before != null && isAssociation(before.name) ? before : null;
}

/** A board of an association that is not named with it: `Ban Kiểm tra`, `Văn phòng`. */
const isBranch = (own: OrganisationReading): boolean =>
  beginsAsBodyKind("board", own.name) &&
  own.name === own.base &&
  own.unit === null &&
  own.level === null &&
  !own.national;

/** `Phó Chủ tịch HKH TP – Trưởng ban Thi đua`: the branch is the association's that the same person serves. */
function parentOf(
  context: SectionContext,
  person: AnnotationOf<"person">,
  chain: readonly RoleReading[],
  k: number,
  own: OrganisationReading,
  party: OrganisationReading | null,
  memory: Memory,
): CompletedOrganisation | null {
  if (isBodyKind("board of its chain", own.name) && own.unit === null) {
    const body = [...chain.slice(k + 1), ...chain.slice(0, k)].find((role) => role.organisation?.standalone === true);
    return body?.organisation == null
      ? null
      : completeOrganisation(context.section, body.organisation, new OfficeSalience(context, person, chain, k, memory));
  }
  if (!isBranch(own)) return null;
  // The offices before it first, then those after it.
  const others = [...chain.keys()]
    .filter((n) => n !== k)
    .sort((a, b) => Number(a > k) - Number(b > k) || (a > k ? a - b : b - a));
  for (const n of others) {
    const other = chain[n]?.organisation;
    if (other != null && (other.association || beginsAsBodyKind("has boards", other.base)))
      return completeOrganisation(context.section, other, new OfficeSalience(context, person, chain, n, memory), true);
  }
  const parent =
    party ??
    (beginsAsBodyKind("board of an association", own.name) ? associationBefore(context.section, person, memory) : null);
  // `Phòng Y tế` among the people of a `UBND quận` is the district's.
  return parent === null ||
    parent.name === own.name ||
    isBodyKind("of every level", parent.base) ||
    isBodyKind("board of a party", own.name)
    ? null
    : completeOrganisation(context.section, parent, new OfficeSalience(context, person, chain, k, memory), true);
}
