/** Who holds an office of the cluster that stands by itself in a sentence: agencies or a person, before it or behind it. */

import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import type { Agent } from "../../frames/participants/agents.js";
import * as words from "../../gazetteer/data/leadership.js";
import { LIST_JOINS } from "../../gazetteer/data/members.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Annotation, AnnotationOf } from "../../recognize/annotation.js";
import type { RoleReading } from "../../recognize/role.js";
import { isNumber, normAt, type Scan } from "../../recognize/scan.js";
import type { Unit } from "../../record.js";
import { agencyAt, agencyBefore, type LeadingScope, unitOfBody } from "./agency.js";
import { standingOf } from "./office.js";

type Holder =
  | { readonly type: "person"; readonly person: AnnotationOf<"person"> }
  | { readonly type: "unit"; readonly unit: Unit; readonly person?: AnnotationOf<"person"> };

const AFTER = new WordSet(words.AFTER_OFFICE);
const BEFORE = new WordSet(words.BEFORE_OFFICE);
/** These make the agency the one that stands before the office, even where another follows it. */
const TAKING = new WordSet(words.TAKING);
const NAMING = new WordSet(words.NAMING);
const ALL = new WordSet(words.ALL_LEADERS);
const REACHING = new WordSet(words.REACHING);
const HANDING = new WordSet(words.HANDING);

const isOne = (set: WordSet, { t }: Scan, i: number, limit: number): boolean => i >= 0 && i < limit && set.has(t, i);

/** `Cụm trưởng là Hội Khuyến học Quận 10`, `bầu Quận 5 làm Cụm trưởng`, `Sở Y tế (Khối trưởng)`, `Ông A được bầu làm Cụm phó`. */
export function holdersOf(
  section: Section,
  scope: LeadingScope,
  office: AnnotationOf<"office">,
  role: RoleReading,
): Holder[] {
  const { scan } = section.page;
  const { t } = scan;
  const from = scan.first[office.block] as number;
  const to = scan.first[office.block + 1] as number;
  const standing = standingOf(section, role);
  const agency = standing.how === "agency";
  const last = (agency ? standing.from : role.from) - 1;
  if (isOne(ALL, scan, last, to) || isOne(ALL, scan, role.to, to) || (role.from > from && isNumber(t, role.from - 1)))
    return [];
  const listed = normAt(t, role.to, to) === ":";
  // `theo bảng tự chấm gửi về Cụm trưởng: Quận 1 được 52 điểm`
  if (listed && isOne(REACHING, scan, last, to) && !isOne(HANDING, scan, role.from - 2, to)) return [];
  const [start, end] = section.page.sentences.around(
    role.from,
    Math.max(from, role.from - FAR),
    Math.min(to, role.to + FAR),
  );
  const several = role.leads === "deputy" || standing.how === "in-turn";
  const after =
    (standing.how === "capacity" || standing.how === "as" ? asActor(section, scope, role, end) : null) ??
    forward(section, scope, role, end, agency);
  const before = normAt(t, last, to);
  const bracketed = before === "(" || before === "-" || (before === "," && after === null);
  if (bracketed || isOne(TAKING, scan, last, to) || after === null) {
    const behind = backward(section, scope, standing.from, start, several && !bracketed);
    if (behind !== null) return agency ? behind.map((holder) => agencyOf(section, scope, holder)) : behind;
  }
  if (after === null) return [];
  if (after.type === "person") return [after];
  // A cluster has one chief and may have several deputies: `Cụm phó: Quận 6 và Quận 8`.
  const units = several ? joined(section, scope, after.agent, end, false) : after.agent.units().slice(0, 1);
  const { to: behind } = after.agent;
  const inBracket = normAt(t, behind, end) === "(" ? personAt(section, behind + 1) : undefined;
  return units.map((unit) => ({ type: "unit", unit, ...(inBracket && units.length === 1 && { person: inBracket }) }));
}

const FAR = 80;

/** `ông A, Chủ tịch Hội Khuyến học Quận 3, đơn vị Cụm trưởng`: the leader is the agency of his office. */
function agencyOf(section: Section, scope: LeadingScope, holder: Holder): Holder {
  if (holder.type === "unit") return holder;
  const office = holder.person.value.chain?.roles.findLast(({ organisation }) => organisation !== null)?.organisation;
  const unit = office == null ? null : unitOfBody(section, scope, office);
  return unit === null ? holder : { type: "unit", unit };
}

type Found = Extract<Holder, { type: "person" }> | { readonly type: "agent"; readonly agent: Agent };

const OF_OFFICE = new WordSet(words.OF_OFFICE);
const SENT = new WordSet(words.SENT);

/** `Với vai trò Cụm trưởng, Quận 10 đã …`: who acts in the office stands behind it. */
function asActor(section: Section, scope: LeadingScope, role: RoleReading, end: number): Found | null {
  const { scan } = section.page;
  let behind = role.to;
  while (normAt(scan.t, behind, end) !== "," && (isOne(OF_OFFICE, scan, behind, end) || isNumber(scan.t, behind)))
    behind++;
  if (normAt(scan.t, behind, end) !== ",") return null;
  do behind++;
  while (isOne(SENT, scan, behind, end));
  return holderAt(section, scope, behind, end);
}

/** `agency`: `Đơn vị Cụm trưởng Quận 3 đã báo cáo`. */
function forward(
  section: Section,
  scope: LeadingScope,
  role: RoleReading,
  limit: number,
  agency: boolean,
): Found | null {
  const { t } = section.page.scan;
  const next = agency ? holderAt(section, scope, role.to, limit) : null;
  if (next !== null) return next;
  let at = role.to;
  let said = false;
  while (at < limit && at < role.to + MOST_BETWEEN && (AFTER.has(t, at) || isYear(t.norm[at] as string))) {
    said ||= NAMING.has(t, at);
    at++;
  }
  const found =
    handedOver(section, scope, at, limit) ?? (said && at < limit ? holderAt(section, scope, at, limit) : null);
  return found?.type === "agent" && hasOwnOffice(section, found.agent.to, limit) ? null : found;
}

/** `bầu cụm trưởng và cụm phó là Quận 3 (Cụm trưởng) và Quận 5 (Cụm phó)`: an office in brackets says which is whose. */
function hasOwnOffice({ page }: Section, i: number, limit: number): boolean {
  const { t } = page.scan;
  return normAt(t, i, limit) === "(" && lexicon.titles.longest(t, i + 1, limit) !== null;
}

const MOST_BETWEEN = 10;
const isYear = (norm: string): boolean => /^\d{4}$/.test(norm);

/** `bàn giao Cụm trưởng từ Quận 3 sang Quận 5`. */
function handedOver(section: Section, scope: LeadingScope, i: number, limit: number): Found | null {
  const { scan } = section.page;
  if (!isOne(FROM, scan, i, limit)) return null;
  const giver = agencyAt(section, scope, i + 1, limit);
  return giver !== null && isOne(PASSED_ON, scan, giver.to, limit)
    ? holderAt(section, scope, giver.to + 1, limit)
    : null;
}

const FROM = new WordSet(words.FROM);
const PASSED_ON = new WordSet(words.PASSED_ON);

/** Agencies joined to one, behind it or before it, unless one goes on to something else: `Phó khối là Sở Tư pháp và Sở Nội vụ`. */
function joined(section: Section, scope: LeadingScope, one: Agent, bound: number, before: boolean): readonly Unit[] {
  const { scan } = section.page;
  const units = [...one.units()];
  let at = before ? one.from - 1 : one.to;
  while (units.length < MOST_DEPUTIES && isOne(JOINS, scan, at, scan.t.length)) {
    const found = before ? endingAt(section, scope, at, bound) : holderAt(section, scope, at + 1, bound);
    if (found?.type !== "agent") break;
    const { agent } = found;
    if (!before && agent.to < bound && !CLOSES.has(scan.t, agent.to)) break;
    units.splice(before ? 0 : units.length, 0, ...agent.units());
    at = before ? agent.from - 1 : agent.to;
  }
  return units;
}

const MOST_DEPUTIES = 6;
const JOINS = new WordSet(LIST_JOINS);
const CLOSES = new WordSet(words.AGENCY_CLOSES);

function personAt(section: Section, i: number): AnnotationOf<"person"> | undefined {
  const persons = ofType(section, "person");
  const person = persons[firstFrom(persons, i)];
  return person?.from === i ? person : undefined;
}

/** The agency or the person that begins at token `i`. */
function holderAt(section: Section, scope: LeadingScope, i: number, limit: number): Found | null {
  const person = personAt(section, i);
  if (person !== undefined) return { type: "person", person };
  const agent = agencyAt(section, scope, i, limit);
  return agent === null ? null : { type: "agent", agent };
}

/** Who ends right before the office, over `làm`, `giữ chức`, `được bầu làm`, a bracket or a dash; deputies may be several. */
function backward(section: Section, scope: LeadingScope, i: number, start: number, several: boolean): Holder[] | null {
  const { scan } = section.page;
  for (let at = i; at >= start && at > i - MOST_BETWEEN; at--) {
    // `Sở Nội vụ làm Khối trưởng`: a word of the office may be one of the agency's name.
    const last = endingAt(section, scope, at, start);
    if (last?.type === "person") return [last];
    if (last !== null) {
      const units = several ? joined(section, scope, last.agent, start, true) : last.agent.units().slice(-1);
      return units.map((unit) => ({ type: "unit", unit }));
    }
    // `nhận bàn giao Cụm trưởng`, `được giao nhiệm vụ Cụm trưởng`
    const taken = [2, 3].find((n) => lexicon.takingOver.longest(scan.t, at - n, at)?.end === at);
    if (taken !== undefined) at -= taken - 1;
    else if (at === start || !BEFORE.has(scan.t, at - 1)) return null;
  }
  return null;
}

/** The person, or the agencies, whose words end before token `at`. */
function endingAt(section: Section, scope: LeadingScope, at: number, start: number): Found | null {
  const { annotations } = section;
  for (let k = firstFrom(annotations, at) - 1; k >= 0 && (annotations[k] as Annotation).from >= start; k--) {
    const a = annotations[k] as Annotation;
    if (a.type === "person" && a.to === at) return { type: "person", person: a };
  }
  const agent = agencyBefore(section, scope, at, start);
  return agent === null ? null : { type: "agent", agent };
}
