/** A person's offices with their organisations: stated, lent by the chain or by the text around, completed in place. */
import type { AnnotationOf } from "../recognize/annotation.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { isNationalTitle, type RoleReading } from "../recognize/role.js";
import { normAt } from "../recognize/scan.js";
import type { Role, Unit } from "../record.js";
import { clusterName } from "./cluster.js";
import { citeTokens, ofType, type Section } from "./context.js";
import type { Cite } from "./ledger.js";
import { completeOrganisation, type Surroundings } from "./organisations.js";
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
  const lent = own === null ? (lender(chain, k) ?? lentByContext(context, person, reading, memory)) : null;
  const source = own ?? lent;
  if (source === null) return role;
  const completed = completeOrganisation(section, source, around, own === null);
  const at = citeTokens(
    scan,
    source.from,
    source.to,
    own === null ? "role/organisation-of-chain" : "role/organisation",
  );
  const parent = own === null ? null : parentOf(context, person, chain, k, own, memory);
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
    if (organisation != null) return organisation;
  }
  return null;
}

/** `Phó Chủ tịch HKH TP – Trưởng ban Thi đua`: the branch is the association's that the same person serves. */
function parentOf(
  context: SectionContext,
  person: AnnotationOf<"person">,
  chain: readonly RoleReading[],
  k: number,
  own: OrganisationReading,
  memory: Memory,
) {
  if (
    !/^(?:Ban|Văn phòng|Phòng)(?: |$)/.test(own.name) ||
    own.name !== own.base ||
    own.unit !== null ||
    own.level !== null ||
    own.national
  )
    return null;
  for (let n = k - 1; n >= 0; n--) {
    const before = chain[n]?.organisation;
    if (before != null && /^(?:Hội|Liên đoàn|Ủy ban Mặt trận|Quỹ)/.test(before.base))
      return completeOrganisation(context.section, before, surroundings(context, person, chain, n, memory), true);
  }
  return null;
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
  const start = Math.max(scan.first[person.block] as number, person.from - 30);
  const lead = scan.t.norm.slice(start, person.to);
  const elected = lead.some(
    (word, i) =>
      word === "bầu" || (word === "giữ" && lead[i + 1] === "chức") || (word === "cử" && lead[i + 1] === "làm"),
  );
  return elected ? memory.organisation : null;
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
  const party = remembered ?? partyOf(context, person);
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

/** The unit of the last `Về phía …` before the person, in its block or heading the list that the block belongs to. */
function partyOf(context: SectionContext, person: AnnotationOf<"person">): Unit | null {
  const { section } = context;
  const { scan } = section.page;
  let found: AnnotationOf<"party"> | null = null;
  for (const party of ofType(section, "party")) if (party.from < person.from) found = party;
  if (found === null) return null;
  if (found.block !== person.block && !leadsListTo(section, found.block, person.block)) return null;
  const mention = found.value.units[0];
  if (mention !== undefined) return resolveUnit(context.scope, mention);
  const next = normAt(scan.t, found.to, scan.t.length);
  return next === "thành" || next === "tp" || next === "tỉnh" ? provinceUnit(context.scope) : null;
}

function leadsListTo(section: Section, from: number, to: number): boolean {
  const { scan } = section.page;
  if (to - from > 12) return false;
  for (let b = from + 1; b <= to; b++) if (scan.blocks[b]?.kind !== "item") return false;
  return true;
}
