/** Who does something in a text: units, organisations that are members, and people by the unit of their office. */

import { afterBullet } from "../../discourse/bullet.js";
import { citeTokens, cleanText, inBlocks, type Section } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import type { Salience } from "../../discourse/salience.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import * as data from "../../gazetteer/data/agents.js";
import * as words from "../../gazetteer/data/clauses.js";
import { PhraseTable } from "../../gazetteer/phrase-table.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Cite } from "../../provenance/provenance.js";
import { organisationAt } from "../../recognize/organisation.js";
import type { Scan } from "../../recognize/scan.js";
import type { UnitMention } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";
import { clauseBefore, isUnreal } from "../clause.js";
import { type MemberFound, memberAt, memberOfType } from "./members.js";
import { ofMember, ofUnit, type Participant, type ParticipantList } from "./participant.js";
import type { ParticipantReader } from "./reader.js";

/** What a section knows of its units; `salience` completes a body that names no place: `Hội Phụ nữ huyện`. */
export interface ActingScope extends UnitScope {
  readonly salience?: Salience;
  readonly reader?: () => ParticipantReader;
}

/** Participants who act, and the units that they act for. */
export interface Agent extends ParticipantList {
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

const MOST_IN_LEAD = 20;
const OWNERSHIP = new WordSet(words.OWNERSHIP);

/** Who alone acts in the lines below line `b`: `Quận 4:`, `Điểm của Quận 4:`, `Quận 10 đăng ký các mô hình sau:`. */
export function leadAgent(section: Section, scope: ActingScope, b: number): Agent | null {
  const { scan } = section.page;
  const [from, to] = [scan.first[b] ?? 0, scan.first[b + 1] ?? 0];
  if (b < section.fromBlock || to - from > MOST_IN_LEAD || !COLONS.has(scan.t, to - 1)) return null;
  const owned = inBlocks(section, "units", b).find((units) => OWNERSHIP.has(scan.t, units.from - 1));
  const agent = agentAt(section, scope, owned?.from ?? afterBullet(scan, from, to), to);
  return agent?.all.length === 1 ? agent : null;
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
    cuts: all.slice(0, -1).map((one) => one.to),
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
  if (list == null || one === undefined || other !== undefined) return null;
  const { to } = list;
  const of = one.body === null ? null : agentAt(section, scope, one.body.from, one.body.end);
  if (of !== null) return { ...of, from: i, to };
  return one.unit === null ? null : agentOf(scope, { from: i, to, mentions: [one.unit] });
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
  return { from, to, all: [one], cuts: [], units };
}

/** Organs of a meeting or an association act for no unit of their own. */
const NO_AGENTS = new PhraseTable(data.NO_AGENTS);

/** Behind a list of units the verb follows at once. */
const MOST_BEHIND_LIST = 5;

/** The nearest who act before token `i`; a person stands for the unit of an office. */
export function agentBefore(section: Section, scope: ActingScope, start: number, i: number): Agent | null {
  const reader = scope.reader?.();
  if (reader === undefined) return null;
  const clause = clauseBefore(reader, start, i);
  if (isUnreal(clause)) return null;
  for (const item of clause.items.toReversed()) {
    if (item.kind !== "who" || (item.place && !isWhere(reader.scan, item.to))) continue;
    const { from, to } = item.list;
    // `Phường 8 (mô hình “…”), Phường 11 (mô hình “…”)`: the bracket is of the last.
    const all = OPENING.has(reader.scan.t, i - 1) ? item.list.all.slice(-1) : item.list.all;
    const [first] = all as readonly [Participant];
    const own = first.kind === "person" ? reader.officeUnit(from) : null;
    const mentions = own === null ? all.flatMap(({ unit }) => unit ?? []) : [own];
    if (first.kind === "body") return agentAt(section, scope, first.from, i);
    if (mentions.length === 0 || (mentions.length > 1 && i - to > MOST_BEHIND_LIST)) continue;
    return agentOf(scope, { from, to, mentions });
  }
  return null;
}

/** `tại phường X, nơi đang thực hiện mô hình “…”` */
const isWhere = ({ t }: Scan, i: number): boolean => COMMAS.has(t, i) && WHERE.has(t, i + 1);

const COLONS = new WordSet(":");
const COMMAS = new WordSet(",");
const OPENING = new WordSet("(");
const WHERE = new WordSet(data.WHERE);
