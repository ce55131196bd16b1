/** Leaders of the cluster: agencies or persons, of this year, of the last one or elected for the next. */

import { citeTokens, ofType, type Section } from "../../discourse/context.js";
import { sameUnit } from "../../discourse/units.js";
import * as words from "../../gazetteer/data/leadership.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { isBodyKind } from "../../recognize/body-kinds.js";
import type { RoleReading } from "../../recognize/role.js";
import { normAt } from "../../recognize/scan.js";
import type { Leader, Official, Unit } from "../../record.js";
import { officesOf } from "../people/joint-office.js";
import { agencyAt, type LeadingScope, unitOfBody } from "./agency.js";
import { holdersOf } from "./holder.js";
import { leadsCluster } from "./office.js";
import { leaderYear, type MeetingYear } from "./year.js";

interface Found {
  readonly at: number;
  readonly leader: Leader;
}

export function leadershipOf(
  section: Section,
  scope: LeadingScope,
  officials: readonly Official[],
  /** Those whom only a table's columns show to be persons with an office. */
  listed: readonly AnnotationOf<"person">[],
  meetingYear: MeetingYear,
): Leader[] {
  const found: Found[] = [];
  for (const person of new Set([...ofType(section, "person"), ...listed])) {
    if (section.page.scan.blocks[person.block]?.kind === "caption") continue;
    for (const role of officesOf(section, person)) {
      if (!leadsCluster(section, role)) continue;
      const leader = base(section, role);
      setPerson(section, scope, leader, person, officials);
      leaderYear(section, leader, role, person.block, meetingYear, isTaken(section, role));
      found.push({ at: role.from, leader });
    }
  }
  for (const office of ofType(section, "office")) {
    if (section.page.scan.blocks[office.block]?.kind === "caption") continue;
    for (const role of office.value.roles) {
      if (!leadsCluster(section, role)) continue;
      for (const holder of holdersOf(section, scope, office, role)) {
        const leader = base(section, role);
        if (holder.type === "person") setPerson(section, scope, leader, holder.person, officials);
        else {
          leader.unit = holder.unit;
          if (holder.person !== undefined) namePerson(section, leader, holder.person);
        }
        leaderYear(section, leader, role, office.block, meetingYear, true);
        found.push({ at: role.from, leader });
      }
    }
  }
  found.sort((a, b) => a.at - b.at);
  return merge(found.map((f) => f.leader));
}

const TAKING = new WordSet(words.TAKING);

/** `bầu ông A làm Cụm trưởng`: the office is given in this sentence, it is none of the titles one came with. */
const isTaken = ({ page }: Section, { from }: RoleReading): boolean => from > 0 && TAKING.has(page.scan.t, from - 1);

function base(section: Section, role: RoleReading): Leader {
  const leader: Leader = {
    role: role.leads === "deputy" ? "deputy" : "chief",
    unit: null,
    person: null,
    year: null,
    former: role.former,
  };
  section.page.provenance.cite(leader, null, citeTokens(section.page.scan, role.from, role.to, "leadership/title"));
  return leader;
}

function namePerson({ page }: Section, leader: Leader, { value, rule }: AnnotationOf<"person">): void {
  leader.person = value.name;
  page.provenance.cite(leader, "person", citeTokens(page.scan, value.nameFrom, value.nameTo, rule));
}

/** The person, and the unit of the office that goes with the leadership: of the same chain, else of the section. */
function setPerson(
  section: Section,
  scope: LeadingScope,
  leader: Leader,
  person: AnnotationOf<"person">,
  officials: readonly Official[],
): void {
  namePerson(section, leader, person);
  const { provenance } = section.page;
  const own = (person.value.chain?.roles ?? []).flatMap((role) =>
    role.leads === null && role.organisation !== null && !isBodyKind("of the party", role.organisation.name)
      ? (unitOfBody(section, scope, role.organisation) ?? [])
      : [],
  );
  const roles = officials.find((official) => official.name === person.value.name)?.roles ?? [];
  const elsewhere = roles.flatMap((role) => (role.unit !== null && !role.former ? [role.unit] : []));
  const bracketed = besideOffice(section, scope, person);
  leader.unit = bracketed ?? memberOf(scope, own) ?? memberOf(scope, elsewhere) ?? own[0] ?? elsewhere[0] ?? null;
  if (leader.unit !== null && leader.unit !== bracketed && !own.includes(leader.unit)) {
    const unit = { ...leader.unit };
    provenance.copy(leader.unit, unit);
    leader.unit = unit;
  }
}

/** `(Cụm phó, Quận 6)`, `(Hội Khuyến học huyện X, Cụm phó)`, `Cụm trưởng (Quận 6)`: the unit in a bracket with or behind the office. */
function besideOffice(section: Section, scope: LeadingScope, { value, to }: AnnotationOf<"person">): Unit | null {
  const { t } = section.page.scan;
  const limit = Math.min(t.length, to + MOST_IN_BRACKET);
  for (const mark of [value.nameTo, to]) {
    const inner = normAt(t, mark, limit) === "(" || (mark === to && normAt(t, value.nameTo, limit) === "(");
    const agency = inner ? agencyAt(section, scope, mark + 1, limit) : null;
    if (agency !== null && (agency.to < to || normAt(t, agency.to, limit) === ")")) return agency.units()[0] ?? null;
  }
  return null;
}

const MOST_IN_BRACKET = 16;

const memberOf = (scope: LeadingScope, units: readonly Unit[]): Unit | null =>
  units.find((unit) => scope.members.some((member) => sameUnit(member, unit))) ?? null;

/** The unit and the person of one leader are one entry; a repeated mention is no second leader. */
function merge(leaders: readonly Leader[]): Leader[] {
  const out: Leader[] = [];
  for (const leader of leaders) {
    const same = out.find(
      (other) =>
        other.role === leader.role &&
        other.former === leader.former &&
        (other.year === leader.year || other.year === null || leader.year === null) &&
        (other.person === null || leader.person === null || other.person === leader.person) &&
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
