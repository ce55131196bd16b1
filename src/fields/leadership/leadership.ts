/** Leaders of the cluster: agencies or persons, of this year, of the last one or elected for the next. */

import { citeTokens, ofType, type Section } from "../../discourse/context.js";
import { sameUnit } from "../../discourse/units.js";
import { leadsCluster, officeFramesOf } from "../../frames/offices.js";
import type { Participant } from "../../frames/participants/participant.js";
import type { ParticipantReader } from "../../frames/participants/reader.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { isBodyKind } from "../../recognize/body-kinds.js";
import type { RoleReading } from "../../recognize/role.js";
import { normAt } from "../../recognize/scan.js";
import type { Leader, Official, Unit } from "../../record.js";
import { officesOf } from "../people/joint-office.js";
import { agencyOf, type LeadingScope, unitOfBody } from "./agency.js";
import { leaderYear, type MeetingYear } from "./year.js";

/** What the section knows that says where a leader belongs. */
interface Leaders {
  readonly section: Section;
  readonly scope: LeadingScope;
  readonly reader: ParticipantReader;
  readonly officials: readonly Official[];
}

export function leadershipOf(
  section: Section,
  scope: LeadingScope,
  reader: ParticipantReader,
  officials: readonly Official[],
  /** Those whom only a table's columns show to be persons with an office. */
  listed: readonly AnnotationOf<"person">[],
  meetingYear: MeetingYear,
): Leader[] {
  const found: { readonly at: number; readonly leader: Leader }[] = [];
  const persons = new Set([...ofType(section, "person"), ...listed]);
  const leaders: Leaders = { section, scope, reader, officials };
  for (const person of persons) {
    if (section.page.scan.blocks[person.block]?.kind === "caption") continue;
    for (const role of officesOf(section, person)) {
      if (!leadsCluster(section, role)) continue;
      const leader = base(section, role);
      setPerson(leaders, leader, person);
      leaderYear(section, leader, role, person.block, meetingYear, isTaken(section, role));
      found.push({ at: role.from, leader });
    }
  }
  for (const { role, block, who, former, ofAgency } of officeFramesOf(section, reader))
    for (const one of who) {
      const leader = base(section, role);
      leader.former ||= former;
      const person = personAt(section, one);
      if (person === undefined) leader.unit = agencyOf(section, scope, one);
      else if (ofAgency) leader.unit = agencyOfOffice(section, scope, person);
      if (person !== undefined && leader.unit === null) setPerson(leaders, leader, person);
      const beside = who.length === 1 ? personInBracket(section, one.to) : undefined;
      if (person === undefined && beside !== undefined) namePerson(section, leader, beside);
      if (leader.unit === null && leader.person === null) continue;
      leaderYear(section, leader, role, block, meetingYear, true);
      found.push({ at: role.from, leader });
    }
  found.sort((a, b) => a.at - b.at);
  return merge(found.map((f) => f.leader));
}

/** `bầu ông A làm Cụm trưởng`: the office is given in this sentence, it is none of the titles one came with. */
const isTaken = ({ page: { scan } }: Section, { from }: RoleReading): boolean =>
  [1, 2, 3].some((n) =>
    [lexicon.officePredicates, lexicon.officeNouns].some(
      (words) => words.longest(scan.t, from - n, from)?.end === from,
    ),
  );

/** The person that a participant is. */
const personAt = (section: Section, { kind, from }: Participant): AnnotationOf<"person"> | undefined =>
  kind === "person" ? ofType(section, "person").find(({ value }) => value.nameFrom === from) : undefined;

/** `Quận 8 (Ông A, Chủ tịch Hội)` */
const personInBracket = (section: Section, i: number): AnnotationOf<"person"> | undefined =>
  section.page.scan.t.norm[i] === "(" ? ofType(section, "person").find(({ from }) => from === i + 1) : undefined;

/** `ông A, Chủ tịch Hội Khuyến học Quận 3, đơn vị Cụm trưởng`: the leader is the agency of his office. */
function agencyOfOffice(section: Section, scope: LeadingScope, { value }: AnnotationOf<"person">): Unit | null {
  const office = value.chain?.roles.findLast(({ organisation }) => organisation !== null)?.organisation;
  return office == null ? null : unitOfBody(section, scope, office);
}

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
function setPerson(leaders: Leaders, leader: Leader, person: AnnotationOf<"person">): void {
  const { section, scope, officials } = leaders;
  namePerson(section, leader, person);
  const { provenance } = section.page;
  const own = (person.value.chain?.roles ?? []).flatMap((role) =>
    role.leads === null && role.organisation !== null && !isBodyKind("of the party", role.organisation.name)
      ? (unitOfBody(section, scope, role.organisation) ?? [])
      : [],
  );
  const roles = officials.find((official) => official.name === person.value.name)?.roles ?? [];
  const elsewhere = roles.flatMap((role) => (role.unit !== null && !role.former ? [role.unit] : []));
  const bracketed = besideOffice(leaders, person);
  leader.unit = bracketed ?? memberOf(scope, own) ?? memberOf(scope, elsewhere) ?? own[0] ?? elsewhere[0] ?? null;
  if (leader.unit !== null && leader.unit !== bracketed && !own.includes(leader.unit)) {
    const unit = { ...leader.unit };
    provenance.copy(leader.unit, unit);
    leader.unit = unit;
  }
}

/** `(Cụm phó, Quận 6)`, `(Hội Khuyến học huyện X, Cụm phó)`, `Cụm trưởng (Quận 6)`: the unit in a bracket with or behind the office. */
function besideOffice({ section, scope, reader }: Leaders, { value, to }: AnnotationOf<"person">): Unit | null {
  const { t } = section.page.scan;
  const limit = Math.min(t.length, to + MOST_IN_BRACKET);
  for (const mark of [value.nameTo, to]) {
    const inner = normAt(t, mark, limit) === "(" || (mark === to && normAt(t, value.nameTo, limit) === "(");
    const agency = inner ? reader.listAt(mark + 1, limit, true) : null;
    const [one] = agency?.all ?? [];
    if (agency === null || one === undefined || one.kind === "person") continue;
    if (agency.to < to || normAt(t, agency.to, limit) === ")") return agencyOf(section, scope, one);
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
