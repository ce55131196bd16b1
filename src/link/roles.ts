/** A person's offices with their organisations: stated, lent by the chain or by the text around, completed in place. */
import type { AnnotationOf } from "../recognize/annotation.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { isNationalTitle, type RoleReading } from "../recognize/role.js";
import { sentenceAround } from "../recognize/scan.js";
import type { Role, Unit } from "../record.js";
import { clusterName } from "./cluster.js";
import { citeTokens, firstFrom, ofType, type Section } from "./context.js";
import type { Cite } from "./ledger.js";
import {
  type CompletedOrganisation,
  completeOrganisation,
  PARTY_BRANCHES,
  type Surroundings,
} from "./organisations.js";
import { partyOrganisation, partyUnit } from "./party.js";
import { provinceUnit, resolveUnit, type UnitScope } from "./units.js";

export interface SectionContext {
  readonly section: Section;
  readonly scope: UnitScope;
  readonly host: Unit | null;
  /** Unit of the association whose page it is, where the title or the opening names it. */
  readonly home: Unit | null;
  /** Name of the section's own cluster as roles write it, or null. */
  readonly cluster: string | null;
}

/** What the reader of a list of people still has in mind: committees whose place was named, the last organisation. */
export interface Memory {
  block: number;
  readonly committees: Map<string, Unit>;
  organisation: OrganisationReading | null;
}

/** Titles that name their own committee: the organisation at the end of the chain is not theirs. */
const OWN_COMMITTEE = new Map([
  ["Quận ủy viên", "quận"],
  ["Huyện ủy viên", "huyện"],
  ["Thành ủy viên", "thành phố"],
  ["Tỉnh ủy viên", "tỉnh"],
] as const);

export function rolesOf(context: SectionContext, person: AnnotationOf<"person">, memory: Memory): Role[] {
  const own = person.value.chain?.roles ?? [];
  const roles = own.map((reading, k) => roleOf(context, person, own, k, reading, memory));
  for (const { organisation } of own) {
    if (organisation === null) continue;
    memory.organisation = organisation;
    if (organisation.levelInName && organisation.unit !== null)
      memory.committees.set(organisation.base, resolveUnit(context.scope, organisation.unit));
  }
  return roles;
}

function roleOf(
  context: SectionContext,
  person: AnnotationOf<"person">,
  chain: readonly RoleReading[],
  k: number,
  reading: RoleReading,
  memory: Memory,
): Role {
  const { section } = context;
  const { scan, ledger } = section.page;
  const role: Role = { title: reading.title, organisation: null, unit: null, former: reading.former };
  const titleCite = citeTokens(
    scan,
    reading.titleFrom,
    reading.titleTo,
    "role/title",
    reading.repaired ? "repaired" : "stated",
  );
  ledger.cite(role, "title", titleCite);
  ledger.cite(role, "former", citeTokens(scan, reading.from, reading.titleTo, "role/former"));
  if (reading.leads !== null) {
    role.organisation = reading.cluster !== null ? clusterName(reading.cluster) : context.cluster;
    ledger.cite(role, "organisation", {
      ...citeTokens(scan, reading.from, reading.to, "role/cluster"),
      certainty: reading.cluster !== null ? "stated" : "inferred",
    });
    return role;
  }
  const around = surroundings(context, person, chain, k, memory);
  const committee = OWN_COMMITTEE.get(reading.title as "Quận ủy viên");
  if (committee !== undefined) {
    const own = completeOrganisation(section, committeeReading(reading, committee), around);
    return place(context, role, own.name, own.unit, titleCite, "inferred");
  }
  if (isNationalTitle(reading.title)) return role;
  const own = reading.organisation;
  const party = partyOrganisation(section, person);
  const lent = own === null ? (lender(chain, k) ?? party ?? lentByContext(context, person, reading, memory)) : null;
  const source = own ?? lent;
  if (source === null) return role;
  const completed = completeOrganisation(section, source, around, own === null);
  const at = citeTokens(
    scan,
    source.from,
    source.to,
    own === null ? "role/organisation-of-chain" : "role/organisation",
  );
  const parent = own === null ? null : parentOf(context, person, chain, k, own, party, memory);
  if (parent !== null) return place(context, role, `${own?.name} ${parent.name}`, parent.unit, at, "inferred");
  return place(
    context,
    role,
    completed.name,
    completed.unit,
    at,
    completed.completed || own === null ? "inferred" : "stated",
  );
}

function place(
  context: SectionContext,
  role: Role,
  name: string,
  unit: Unit | null,
  at: Cite,
  certainty: "stated" | "inferred",
): Role {
  const { ledger } = context.section.page;
  role.organisation = name;
  role.unit = unit === null ? null : { ...unit };
  ledger.cite(role, "organisation", { ...at, certainty });
  if (role.unit !== null && unit !== null) {
    ledger.copy(unit, role.unit);
    if (ledger.cited(role.unit, null).length === 0) ledger.cite(role.unit, null, { ...at, certainty: "inferred" });
  }
  return role;
}

function committeeReading(reading: RoleReading, level: "quận" | "huyện" | "thành phố" | "tỉnh"): OrganisationReading {
  const name = `${level === "thành phố" ? "Thành" : (level[0] as string).toUpperCase() + level.slice(1)} ủy`;
  return {
    from: reading.titleFrom,
    to: reading.titleTo,
    name,
    base: name,
    level,
    levelInName: true,
    unit: null,
    national: false,
    association: false,
    standalone: false,
    seat: null,
    ofSchool: false,
  };
}

/** The organisation at the end of the chain serves the titles before it; failing that, the one before. */
function lender(chain: readonly RoleReading[], k: number): OrganisationReading | null {
  for (let n = k + 1; n < chain.length; n++) {
    const organisation = chain[n]?.organisation;
    if (organisation != null && !isBranch(organisation)) return organisation;
  }
  return null;
}

/** A board of an association that is not named with it: `Ban Kiểm tra`, `Văn phòng`. */
const isBranch = (own: OrganisationReading): boolean =>
  /^(?:Ban|Văn phòng|Phòng)(?: |$)/.test(own.name) &&
  own.name === own.base &&
  own.unit === null &&
  own.level === null &&
  !own.national;

/** Boards of whatever the same chain names beside them: `Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty X`. */
const BOARDS = new Set(["Hội đồng quản trị", "Hội đồng thành viên", "Hội đồng quản lý", "Hội đồng trường"]);

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
  if (BOARDS.has(own.name) && own.unit === null) {
    const body = [...chain.slice(k + 1), ...chain.slice(0, k)].find((role) => role.organisation?.standalone === true);
    return body?.organisation == null
      ? null
      : completeOrganisation(context.section, body.organisation, surroundings(context, person, chain, k, memory));
  }
  if (!isBranch(own)) return null;
  // The offices before it first, then those after it.
  const others = [...chain.keys()]
    .filter((n) => n !== k)
    .sort((a, b) => Number(a > k) - Number(b > k) || (a > k ? a - b : b - a));
  for (const n of others) {
    const other = chain[n]?.organisation;
    if (other != null && isUnion(other))
      return completeOrganisation(context.section, other, surroundings(context, person, chain, n, memory), true);
  }
  if (
    party === null &&
    memory.organisation !== null &&
    ASSOCIATION_BOARDS.test(own.name) &&
    isUnion(memory.organisation)
  )
    return completeOrganisation(
      context.section,
      memory.organisation,
      surroundings(context, person, chain, k, memory),
      true,
    );
  return party === null || PARTY_BRANCHES.has(own.name)
    ? null
    : completeOrganisation(context.section, party, surroundings(context, person, chain, k, memory), true);
}

const isUnion = (organisation: OrganisationReading): boolean =>
  /^(?:Hội(?! đồng)|Liên đoàn|Ủy ban Mặt trận|Quỹ)/.test(organisation.base);

/** Boards that associations have and offices of state have not: they go on with the association named before. */
const ASSOCIATION_BOARDS = /^Ban (?:Kiểm tra|Phong trào|Nghiên cứu|Vận động)(?: |$)/;

/** `Chủ tịch Hội Khuyến học Thành phố; bà B, Phó Chủ tịch Hội`: a bare `Hội` is the association named last. */
function unitOfAssociation(
  { section, scope }: SectionContext,
  person: AnnotationOf<"person">,
  own: OrganisationReading | null,
  memory: Memory,
): Unit | null {
  if (own === null || !own.association || own.level !== null || own.unit !== null) return null;
  const last = associationBefore(section, person) ?? memory.organisation;
  if (last === null || last.base !== section.page.association || last.national) return null;
  if (last.unit !== null) return resolveUnit(scope, last.unit);
  return last.level === "thành phố" || last.level === "tỉnh" ? provinceUnit(scope) : null;
}

/** The organisation named last in the person's sentence, outside the offices of people. */
function associationBefore(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const { scan } = section.page;
  const [from] = sentenceAround(scan.t, person.from, scan.first[person.block] as number, person.to);
  const organisations = ofType(section, "organisation");
  const last = organisations[firstFrom(organisations, person.from) - 1];
  return last !== undefined && last.from >= from ? last.value : null;
}

const SCHOOL_OFFICES = new Set(["Hiệu trưởng", "Phó Hiệu trưởng", "Tổng Phụ trách Đội", "Quyền Hiệu trưởng"]);

/**
 * An office without organisation anywhere in its chain: a head of school has the school named last before; whoever is
 * elected beside somebody (`bầu ông A giữ chức Chủ tịch Hội X, bà B giữ chức Phó Chủ tịch`) is of the same body.
 */
function lentByContext(
  context: SectionContext,
  person: AnnotationOf<"person">,
  reading: RoleReading,
  memory: Memory,
): OrganisationReading | null {
  const { section } = context;
  const { scan } = section.page;
  if (SCHOOL_OFFICES.has(reading.title)) return lastSchool(section, person.from);
  if (OFFICE_HEADS.has(reading.title)) return officeBefore(section, person);
  // `đoàn Hội Khuyến học Thành phố do bà A, Phó Chủ tịch, dẫn đầu`
  if (scan.t.norm[person.from - 1] === "do") {
    const organisations = ofType(section, "organisation");
    const led = organisations[firstFrom(organisations, person.from) - 1];
    if (led?.to === person.from - 1) return led.value;
  }
  const start = Math.max(scan.first[person.block] as number, person.from - 30);
  const lead = scan.t.norm.slice(start, person.to);
  const elected = lead.some(
    (word, i) =>
      word === "bầu" || (word === "giữ" && lead[i + 1] === "chức") || (word === "cử" && lead[i + 1] === "làm"),
  );
  const now = `${scan.t.norm[person.value.nameTo] ?? ""} ${scan.t.norm[person.value.nameTo + 1] ?? ""}`;
  return elected || /^(?:tái đắc|đắc cử|tái cử|được bầu)/.test(now)
    ? (memory.organisation ?? electedBeside(section, person))
    : null;
}

/** `Ông A tái đắc cử Chủ tịch; các ông B, C giữ chức Phó Chủ tịch Hội X`: the body of whoever is elected next. */
function electedBeside(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const { scan } = section.page;
  const [, to] = sentenceAround(scan.t, person.to - 1, person.from, scan.first[person.block + 1] as number);
  const persons = ofType(section, "person");
  for (let k = firstFrom(persons, person.to); k < persons.length; k++) {
    const next = persons[k] as AnnotationOf<"person">;
    if (next.from >= to) return null;
    const found = next.value.chain?.roles.find((role) => role.organisation !== null)?.organisation;
    if (found != null) return found;
  }
  return null;
}

const OFFICE_HEADS = new Set(["Chánh Văn phòng", "Phó Chánh Văn phòng"]);

/** `gửi về Văn phòng Tỉnh Hội, gặp bà A (Chánh Văn phòng)`: the office is the one named in the sentence. */
function officeBefore(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const { scan } = section.page;
  const [from] = sentenceAround(scan.t, person.from, scan.first[person.block] as number, person.to);
  const organisations = ofType(section, "organisation");
  for (let k = firstFrom(organisations, person.from) - 1; k >= 0; k--) {
    const organisation = organisations[k] as AnnotationOf<"organisation">;
    if (organisation.from < from) return null;
    if (organisation.value.name.startsWith("Văn phòng ")) return organisation.value;
  }
  return null;
}

function lastSchool(section: Section, before: number): OrganisationReading | null {
  let found: OrganisationReading | null = null;
  for (const organisation of section.page.annotations) {
    if (organisation.from >= before && found !== null) break;
    if (
      organisation.type === "organisation" &&
      /^(?:Trường|THPT|THCS|Tiểu học|Mầm non|Đại học|Cao đẳng)/.test(organisation.value.name)
    )
      found = organisation.value;
  }
  return found;
}

function surroundings(
  context: SectionContext,
  person: AnnotationOf<"person">,
  chain: readonly RoleReading[],
  k: number,
  memory: Memory,
): Surroundings {
  const near: Unit[] = [];
  const remembered = memory.committees.get(chain[k]?.organisation?.base ?? "");
  for (const distance of [1, -1, 2, -2, 3]) {
    const other = chain[k + distance]?.organisation;
    if (other?.unit != null && !other.standalone) near.push(resolveUnit(context.scope, other.unit));
  }
  const party = remembered ?? partyUnit(context.section, context.scope, person);
  const named = party === null ? unitOfAssociation(context, person, chain[k]?.organisation ?? null, memory) : null;
  if (named !== null) near.push(named);
  if (party !== null) near.push(party);
  if (context.host !== null) near.push(context.host);
  if (context.home !== null) near.push(context.home);
  return {
    near,
    party,
    scope: context.scope,
    school: chain[k]?.organisation?.ofSchool ? lastSchool(context.section, person.from) : null,
  };
}
