/** Leaders of the cluster: agencies or persons, of this year, of the last one or elected for the next. */
import { AFTER_OFFICE, BEFORE_OFFICE } from "../gazetteer/data/leadership.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import type { RoleReading } from "../recognize/role.js";
import { isNumber, normAt, sentenceAround } from "../recognize/scan.js";
import type { Leader, Official, Unit } from "../record.js";
import { type Agent, agentAt } from "./agents.js";
import { citeTokens, firstFrom, ofType, type Section } from "./context.js";
import { leaderYear, type MeetingYear } from "./leader-year.js";
import { resolveUnit, sameUnit, type UnitScope } from "./units.js";

interface Found {
  readonly at: number;
  readonly leader: Leader;
}

export function leadershipOf(
  section: Section,
  scope: UnitScope,
  officials: readonly Official[],
  meetingYear: MeetingYear,
): Leader[] {
  const found: Found[] = [];
  for (const person of ofType(section, "person")) {
    if (section.page.scan.blocks[person.block]?.kind === "caption") continue;
    for (const role of person.value.chain?.roles ?? []) {
      if (role.leads !== "chief" && role.leads !== "deputy") continue;
      const leader = base(section, role);
      setPerson(section, scope, leader, person, officials);
      leaderYear(section, leader, role, person.block, meetingYear, false);
      found.push({ at: role.from, leader });
    }
  }
  for (const office of ofType(section, "office")) {
    if (section.page.scan.blocks[office.block]?.kind === "caption") continue;
    for (const role of office.value.roles) {
      if (role.leads !== "chief" && role.leads !== "deputy") continue;
      for (const leader of officeLeaders(section, scope, office, role, officials)) {
        leaderYear(section, leader, role, office.block, meetingYear, true);
        found.push({ at: role.from, leader });
      }
    }
  }
  found.sort((a, b) => a.at - b.at);
  return merge(found.map((f) => f.leader));
}

function base(section: Section, role: RoleReading): Leader {
  const leader: Leader = {
    role: role.leads === "deputy" ? "deputy" : "chief",
    unit: null,
    person: null,
    year: null,
    former: role.former,
  };
  section.page.ledger.cite(leader, null, citeTokens(section.page.scan, role.from, role.to, "leadership/title"));
  return leader;
}

/** The person, and the unit of the office that goes with the leadership: of the same chain, else of the section. */
function setPerson(
  section: Section,
  scope: UnitScope,
  leader: Leader,
  person: AnnotationOf<"person">,
  officials: readonly Official[],
): void {
  const { scan, ledger } = section.page;
  leader.person = person.value.name;
  ledger.cite(leader, "person", citeTokens(scan, person.value.nameFrom, person.value.nameTo, person.rule));
  const own = (person.value.chain?.roles ?? []).flatMap((role) =>
    role.leads === null && role.organisation?.unit != null ? [resolveUnit(scope, role.organisation.unit)] : [],
  );
  const roles = officials.find((official) => official.name === person.value.name)?.roles ?? [];
  const elsewhere = roles.flatMap((role) => (role.unit !== null && !role.former ? [role.unit] : []));
  leader.unit = memberOf(scope, own) ?? memberOf(scope, elsewhere) ?? own[0] ?? elsewhere[0] ?? null;
  if (leader.unit !== null && !own.includes(leader.unit)) {
    const unit = { ...leader.unit };
    ledger.copy(leader.unit, unit);
    leader.unit = unit;
  }
}

const memberOf = (scope: UnitScope, units: readonly Unit[]): Unit | null =>
  units.find((unit) => scope.members.some((member) => sameUnit(member, unit))) ?? null;

const AFTER = new Set(AFTER_OFFICE.trim().split(/\s+/));
const BEFORE = new Set(BEFORE_OFFICE.trim().split(/\s+/));
/** These make the agency the one that stands before the office, even where another follows it. */
const LEADING_IN = new Set(["làm", "chức", "nhiệm", "nhận", "trò", "vụ", "giữ"]);
const SAID = new Set(["là", ":", "-", "do", "về", "cho", "(", "gồm"]);

/** `Cụm trưởng là Hội Khuyến học Quận 10`, `bầu Quận 5 làm Cụm trưởng`, `Sở Y tế (Khối trưởng)`, `Ông A được bầu làm Cụm phó`. */
function officeLeaders(
  section: Section,
  scope: UnitScope,
  office: AnnotationOf<"office">,
  role: RoleReading,
  officials: readonly Official[],
): Leader[] {
  const { scan } = section.page;
  const { t } = scan;
  const from = scan.first[office.block] as number;
  const to = scan.first[office.block + 1] as number;
  const before = normAt(t, role.from - 1, to);
  if (before === "các" || before === "những" || (role.from > from && isNumber(t, role.from - 1))) return [];
  const [start, end] = sentenceAround(t, role.from, Math.max(from, role.from - 80), Math.min(to, role.to + 80));
  const after = forward(section, scope, role.to, end);
  const bracketed = before === "(" || before === "-" || (before === "," && after === null);
  const one = (unit: Unit | null): Leader => Object.assign(base(section, role), { unit });
  if (bracketed || LEADING_IN.has(before) || after === null) {
    const behind = backward(section, scope, role.from, start);
    if (behind?.type === "person") {
      const leader = base(section, role);
      setPerson(section, scope, leader, behind.person, officials);
      return [leader];
    }
    if (behind !== null) return [one(behind.agent.units()[0] ?? null)];
  }
  const units = after?.units() ?? [];
  // A cluster has one chief and may have several deputies: `Cụm phó: Quận 6 và Quận 8`.
  return (role.leads === "deputy" ? units : units.slice(0, 1)).map(one);
}

function forward(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const { t } = section.page.scan;
  let at = i;
  let said = false;
  while (at < limit && at < i + 10) {
    const norm = t.norm[at] as string;
    if (!AFTER.has(norm) && !/^\d{4}$/.test(norm)) break;
    said ||= SAID.has(norm);
    at++;
  }
  return said && at < limit ? agentAt(section, scope, at, limit) : null;
}

type Behind =
  | { readonly type: "person"; readonly person: AnnotationOf<"person"> }
  | { readonly type: "agent"; readonly agent: Agent };

/** Who ends right before the office, over `làm`, `giữ chức`, `được bầu làm`, a bracket or a dash. */
function backward(section: Section, scope: UnitScope, i: number, start: number): Behind | null {
  const { t } = section.page.scan;
  let at = i;
  while (at > start && at > i - 10 && BEFORE.has(t.norm[at - 1] as string)) at--;
  const { annotations } = section;
  let agent: Agent | null = null;
  for (let k = firstFrom(annotations, Math.max(start, at - 60)); k < annotations.length; k++) {
    const a = annotations[k];
    if (a === undefined || a.from >= at) break;
    if (a.to !== at || a.from < start) continue;
    if (a.type === "person") return { type: "person", person: a };
    const mention = a.type === "units" ? a.value.units.at(-1) : undefined;
    if (mention !== undefined) agent = { from: a.from, to: a.to, units: () => [resolveUnit(scope, mention)] };
    else if (a.type === "organisation") agent ??= agentAt(section, scope, a.from, at);
  }
  agent ??= nameBefore(section, scope, at, start);
  return agent === null ? null : { type: "agent", agent };
}

/** A member or a bare name that no annotation holds, right before token `at`. */
function nameBefore(section: Section, scope: UnitScope, at: number, start: number): Agent | null {
  for (let k = at - 1; k >= Math.max(start, at - 14); k--) {
    const agent = agentAt(section, scope, k, at);
    if (
      agent !== null &&
      agent.to === at &&
      (k === start || !/^\p{Lu}/u.test(section.page.scan.text[section.page.scan.t.start[k - 1] as number] ?? ""))
    )
      return agent;
  }
  return null;
}

/** The unit and the person of one leader are one entry; a repeated mention is no second leader. */
function merge(leaders: readonly Leader[]): Leader[] {
  const out: Leader[] = [];
  for (const leader of leaders) {
    const same = out.find(
      (other) =>
        other.role === leader.role &&
        other.former === leader.former &&
        (other.year === leader.year || other.year === null || leader.year === null) &&
        (other.person !== null && leader.person !== null
          ? other.person === leader.person
          : other.unit === null || leader.unit === null || sameUnit(other.unit, leader.unit)) &&
        (other.unit === null || leader.unit === null || sameUnit(other.unit, leader.unit)),
    );
    if (same === undefined) out.push(leader);
    else {
      same.unit ??= leader.unit;
      same.person ??= leader.person;
      same.year ??= leader.year;
    }
  }
  return out;
}
