/** Who does something in a text: units, organisations that are members, and people by the unit of their office. */

import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import type { Salience } from "../../discourse/salience.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import * as data from "../../gazetteer/data/agents.js";
import { PhraseTable } from "../../gazetteer/phrase-table.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Cite } from "../../provenance/provenance.js";
import { organisationAt } from "../../recognize/organisation.js";
import type { Scan } from "../../recognize/scan.js";
import type { UnitMention } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";
import { clauseBefore, type Item, isUnreal } from "../clause.js";
import { COMMAS, OPENING } from "../marks.js";
import { subjectOf, subjectOfLead } from "../subject.js";
import { membersOf, wholeIn } from "../whole.js";
import { type MemberFound, memberAt, memberOfType } from "./members.js";
import { ofMember, ofUnit, type Participant, type ParticipantList } from "./participant.js";
import type { ParticipantReader } from "./reader.js";

/** What a section knows of its units; `salience` completes a body that names no place: `Hội Phụ nữ huyện`. */
export interface ActingScope extends UnitScope {
  readonly salience?: Salience;
  readonly reader?: () => ParticipantReader;
}

/** Participants who act, and the units that they act for. */
export interface Agent extends Omit<ParticipantList, "cuts"> {
  readonly units: () => readonly Unit[];
}

/** A unit, a member or another organisation that begins at token `i`; bare names count (`Bình Thạnh: “…”`). */
export function agentAt(section: Section, scope: ActingScope, i: number, limit: number): Agent | null {
  const { scan } = section.page;
  const member = memberAgent(section, scope, i, limit) ?? personAgent(section, scope, i, limit);
  if (member !== null) return member;
  const list = unitListAt(scan, i, limit, true);
  if (list !== null) return agentOf(scope, { ...list, mentions: list.value.units });
  const organisation = organisationAt(scan, i, limit);
  if (organisation === null || organisation.association || organisation.national || NO_AGENTS.has(organisation.name))
    return null;
  const { unit, level, standalone } = organisation;
  // `Hội LHPN tỉnh` is the member `Hội Liên hiệp Phụ nữ tỉnh`, `Hội Nông dân thành phố` that of the only city among the members.
  const open = unit === null && level !== null && !standalone;
  const only = open
    ? (scope.members.find((member) => member.name === `${organisation.name} ${level}`) ??
      memberOfType(scope.members, level))
    : null;
  if (only !== null) return agentOfMember(section, { member: only, from: i, to: organisation.to });
  const { to } = organisation;
  const body = { from: i, to, kind: "body", unit: null, name: cleanText(scan, i, to), body: null } as const;
  if (open && scope.salience !== undefined) {
    const home = completeOrganisation(section, organisation, scope.salience).unit;
    if (home !== null) return actingFor(section, body, home, "unit/organisation", "inferred");
  }
  return unit !== null && !standalone
    ? agentOf(scope, { from: i, to: organisation.to, mentions: [unit] })
    : actingFor(section, body, organisationUnit(body.name), "unit/organisation");
}

/** Who alone acts in the lines below the one over block `b`: `Quận 4:`, `Quận 10 đăng ký các mô hình sau:`. */
export function leadAgent(section: Section, scope: ActingScope, b: number): Agent | null {
  const reader = scope.reader?.();
  return reader === undefined ? null : actingAs(section, scope, subjectOfLead(section, reader, b));
}

/** The units of these mentions act. */
export function agentOf(
  scope: ActingScope,
  { from, to, mentions }: { readonly from: number; readonly to: number; readonly mentions: readonly UnitMention[] },
): Agent {
  const all = mentions.map((mention) => ofUnit(scope.page.scan, mention));
  return {
    from,
    to,
    all,
    units: () => mentions.map((mention) => resolveUnit(scope, mention)),
  };
}

/** A member acts. */
export function memberAgent(section: Section, scope: ActingScope, i: number, limit: number): Agent | null {
  const found = memberAt(section, scope.members, i, limit);
  return found === null ? null : agentOfMember(section, found);
}

const agentOfMember = (section: Section, found: MemberFound): Agent =>
  actingFor(section, ofMember(found), found.member, "unit/member");

/** `cô A (Trường THPT B)`: a person acts for the body or unit beside the name. */
function personAgent(section: Section, scope: ActingScope, i: number, limit: number): Agent | null {
  const list = scope.reader?.().listAt(i, limit, false, true);
  const [one, other] = list?.all ?? [];
  if (list == null || one === undefined || other !== undefined || (one.body ?? one.unit) === null) return null;
  const agent = actingAs(section, scope, list.all);
  return agent === null ? null : { ...agent, from: i, to: list.to };
}

/** One who acts for a unit; it is made anew for each fact, so that each is cited. */
function actingFor(
  { page: { scan, provenance } }: Section,
  one: Participant,
  unit: Unit,
  rule: string,
  certainty?: Cite["certainty"],
): Agent {
  const { from, to } = one;
  const units = (): readonly Unit[] => {
    const own = { ...unit };
    provenance.cite(own, null, citeTokens(scan, from, to, rule, certainty));
    return [own];
  };
  return { from, to, all: [one], units };
}

/** Organs of a meeting or an association act for no unit of their own. */
const NO_AGENTS = new PhraseTable(data.NO_AGENTS);

/** Who acts before token `i`; `named`: those who do already, for `các đơn vị còn lại`. */
export function agentBefore(
  section: Section,
  scope: ActingScope,
  start: number,
  i: number,
  named: () => readonly Participant[],
): Agent | null {
  const reader = scope.reader?.();
  if (reader === undefined) return null;
  const clause = clauseBefore(reader, start, i);
  if (isUnreal(clause)) return null;
  const whole = wholeIn(clause);
  if (whole !== null) return actingAs(section, scope, membersOf(reader, clause, whole, i, i).who);
  const { who, rest } = subjectOf({ ...clause, items: clause.items.flatMap((item) => acting(reader, item, i)) }, true);
  return actingAs(section, scope, rest === undefined ? who : reader.restOf(named(), rest.count, rest));
}

/** Of a clause what tells who acts: no place but `tại phường X, nơi …`, and a person by the unit of an office. */
function acting(reader: ParticipantReader, item: Item, i: number): Item[] {
  const { scan } = reader;
  if (item.kind !== "who") return item.kind === "rest" || item.kind === "passive" || item.kind === "verb" ? [item] : [];
  if (item.place && !isWhere(scan, item.to, i)) return [];
  const [first] = item.list.all as readonly [Participant];
  const unit = first.kind === "person" ? reader.officeUnit(item.list.from) : null;
  // `Phường 8 (mô hình “…”), Phường 11 (mô hình “…”)`: the bracket is of the last.
  const named =
    unit !== null ? [{ ...first, unit }] : OPENING.has(scan.t, i - 1) ? item.list.all.slice(-1) : item.list.all;
  const all = named.filter((one) => one.kind === "body" || one.unit !== null);
  const far = all.length > 1 && i - item.to > 5;
  return all.length === 0 || far ? [] : [{ ...item, place: false, list: { ...item.list, all } }];
}

function actingAs(section: Section, scope: ActingScope, all: readonly Participant[]): Agent | null {
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return null;
  const limit = section.page.scan.first[section.toBlock] as number;
  const units = (): readonly Unit[] =>
    all.flatMap((one) => {
      const body = one.kind === "body" ? one.from : one.body?.from;
      if (body !== undefined) return agentAt(section, scope, body, limit)?.units() ?? [];
      return one.unit === null ? [] : [resolveUnit(scope, one.unit)];
    });
  return { from: first.from, to: last.to, all, units };
}

/** `tại phường X, nơi đang thực hiện mô hình “…”`, `Tại Quận 8, các mô hình “…” đã giúp …`. */
const isWhere = ({ t }: Scan, i: number, object: number): boolean =>
  COMMAS.has(t, i) && (WHERE.has(t, i + 1) || object - i <= 3);

const WHERE = new WordSet(data.WHERE);
