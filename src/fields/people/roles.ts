/** A person's offices with their organisations: stated, lent by the chain or by the text around, completed in place. */

import { citeTokens } from "../../discourse/context.js";
import { delegatedBody } from "../../discourse/delegation.js";
import { associationBefore, lentByContext, OFFICE_HEADS } from "../../discourse/lent-organisation.js";
import { calledInFull } from "../../discourse/office-body.js";
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

/** Whoever holds offices: all of them, and those with the organisations that may serve others of the chain. */
interface Holder {
  readonly context: SectionContext;
  readonly person: AnnotationOf<"person">;
  readonly all: readonly RoleReading[];
  readonly chain: readonly RoleReading[];
  readonly memory: Memory;
}

export function rolesOf(context: SectionContext, person: AnnotationOf<"person">, memory: Memory): readonly RoleFound[] {
  const own = officesOf(context.section, person);
  const lenders = own.map((reading) => (reading.ofState ? { ...reading, organisation: null } : reading));
  const holder: Holder = { context, person, all: own, chain: lenders, memory };
  const roles = own.map((reading, k) => ({ role: roleOf(holder, k), bare: bareName(reading.organisation) }));
  for (const { organisation } of lenders) {
    if (organisation === null) continue;
    // `Phó Chủ tịch Hội` says no more of the association than what was named before.
    if (!organisation.association || memory.organisation === null) memory.organisation = organisation;
    if (organisation.levelInName && organisation.unit !== null)
      memory.committees.set(organisation.base, resolveUnit(context.scope, organisation.unit));
  }
  return roles;
}

const bareName = (own: OrganisationReading | null): string | null =>
  own === null || own.unit !== null || own.level !== null || own.national || own.association ? null : own.name;

function roleOf(holder: Holder, k: number): Role {
  const { context, person, all, chain, memory } = holder;
  const { section } = context;
  const reading = all[k] as RoleReading;
  const { scan, provenance } = section.page;
  const role: Role = { title: reading.title, organisation: null, unit: null, former: reading.former };
  const titleCite = citeTokens(scan, reading.titleFrom, reading.titleTo, "role/title");
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
  const placed = (body: Pick<CompletedOrganisation, "name" | "unit">, at: Cite, inferred: boolean): Role => {
    writeBody(section, role, body, { ...at, certainty: inferred ? "inferred" : "stated" });
    return role;
  };
  const salience = new OfficeSalience(context, person, all, k, memory);
  if (reading.ofState && reading.organisation === null) return role;
  if (reading.ofState && reading.organisation !== null && isOwn(reading.organisation, salience)) {
    const body = completeOrganisation(section, reading.organisation, salience);
    return placed(body, titleCite, body.completed);
  }
  const own = reading.ofState ? null : reading.organisation;
  const party = delegatedBody(context, person);
  const source = own ?? lender(chain, k) ?? party ?? lentToChain(holder, k);
  if (source === null) return role;
  const completed = completeOrganisation(section, source, salience, own === null);
  if (own === null && PARTY_OFFICES.has(reading.title) && beginsAsBodyKind("beside the party", source.base)) {
    const { unit } = completed;
    const committee = unit === null ? null : partyCommitteeOf(unit);
    return committee === null ? role : placed({ name: committee, unit }, titleCite, true);
  }
  const rule = own === null ? "role/organisation-of-chain" : "role/organisation";
  // `Trưởng BTS`: the title's own words name the body.
  const at = source.from < source.to ? citeTokens(scan, source.from, source.to, rule) : { ...titleCite, rule };
  const parent = own === null ? null : parentOf(holder, k, own, party);
  if (parent !== null) return placed({ name: `${own?.name} ${parent.name}`, unit: parent.unit }, at, true);
  const full = completed.unit === null ? calledInFull(section, source.name, person.from) : null;
  if (full !== null) return placed(completeOrganisation(section, full, salience), at, true);
  return placed(completed, at, completed.completed || own === null);
}

/**
 * Whether a title names its own body: `Ủy viên Bộ Chính trị`, `Quận ủy viên`. A commune's committee is its own only beside
 * another body of the commune (`Đảng ủy viên, Chủ tịch UBND phường X`).
 */
const isOwn = (body: OrganisationReading, salience: OfficeSalience): boolean =>
  body.unit !== null || salience.levelBeside(body) !== null || !isBodyKind("of communes", body.base);

const PARTY_OFFICES: ReadonlySet<string> = new Set(namesOf(titles.PARTY_OFFICES));

/** What the text lends to the office, else to another of a chain that names no organisation: `Phó ban kiêm Chánh Thư ký`. */
function lentToChain({ context, person, chain, memory }: Holder, k: number): OrganisationReading | null {
  const alone = chain.every(({ organisation, leads }) => organisation === null && leads === null);
  for (const reading of alone ? [chain[k] as RoleReading, ...chain] : [chain[k] as RoleReading]) {
    const lent = lentByContext(context, person, reading, memory);
    if (lent !== null) return lent;
  }
  return null;
}

/** The organisation at the end of the chain serves the titles before it; a head of office is of the association before. */
function lender(chain: readonly RoleReading[], k: number): OrganisationReading | null {
  for (let n = k + 1; n < chain.length; n++) {
    const organisation = chain[n]?.organisation;
    if (organisation != null && !isBranch(organisation)) return organisation;
  }
  // `Ủy viên Thường vụ Tỉnh hội, Chánh Văn phòng`
  const before = OFFICE_HEADS.has(chain[k]?.title ?? "") ? chain[k - 1]?.organisation : null;
  return before != null && isAssociation(before.name) ? before : null;
}

/** A board of an association that is not named with it: `Ban Kiểm tra`, `Văn phòng`. */
const isBranch = (own: OrganisationReading): boolean =>
  beginsAsBodyKind("board", own.name) &&
  own.name === own.base &&
  own.unit === null &&
  own.level === null &&
  !own.national;

/** `Phó Chủ tịch HKH TP – Trưởng ban Thi đua`: the board is that of what the same person serves, else of who sends the person. */
function parentOf(
  { context, person, chain, memory }: Holder,
  k: number,
  own: OrganisationReading,
  party: OrganisationReading | null,
): CompletedOrganisation | null {
  const ofBody = isBodyKind("board of its chain", own.name) && own.unit === null && own.level === null;
  if (!ofBody && !isBranch(own)) return null;
  const complete = (reading: OrganisationReading, n: number): CompletedOrganisation =>
    completeOrganisation(context.section, reading, new OfficeSalience(context, person, chain, n, memory), true);
  // The offices before it first, then those after it.
  const others = [...chain.keys()]
    .filter((n) => n !== k)
    .sort((a, b) => Number(a > k) - Number(b > k) || (a > k ? a - b : b - a));
  for (const n of others) {
    const other = chain[n]?.organisation;
    if (other != null && (ofBody ? isEmployer(other) : hasBoard(other, own))) return complete(other, n);
  }
  if (ofBody) return null;
  const association = beginsAsBodyKind("board of an association", own.name);
  const parent = party ?? (association ? associationBefore(context.section, person, memory) : null);
  // `Phòng Y tế` among the people of a `UBND quận` is the district's.
  return parent === null ||
    parent.name === own.name ||
    isBodyKind("of every level", parent.base) ||
    isBodyKind("board of a party", own.name)
    ? null
    : complete(parent, k);
}

/** Whose party committee, cell or council the same chain names: an agency's, a school's, a company's. */
const isEmployer = ({ standalone, base }: OrganisationReading): boolean =>
  standalone || beginsAsBodyKind("with a committee", base);

/** `Ban Thi đua` is an association's, `Phòng Tham mưu` an agency's. */
const hasBoard = (body: OrganisationReading, board: OrganisationReading): boolean =>
  beginsAsBodyKind("department", board.name)
    ? beginsAsBodyKind("with departments", body.base)
    : body.association || beginsAsBodyKind("has boards", body.base);
