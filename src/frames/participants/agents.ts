/** Who does something in a text: units, organisations that are members, and people by the unit of their office. */

import { blockOf, citeTokens, cleanText, firstFrom, type Section } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import type { Salience } from "../../discourse/salience.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import * as data from "../../gazetteer/data/agents.js";
import { normsOf } from "../../gazetteer/lines.js";
import { PhraseTable } from "../../gazetteer/phrase-table.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Annotation } from "../../recognize/annotation.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isCapital, isWord, normAt } from "../../recognize/scan.js";
import type { UnitMention } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";
import { type MemberFound, memberAt, memberOfType } from "./members.js";
import { ofMember, ofUnit, type ParticipantList } from "./participant.js";

/** What a section knows of its units; `salienceAt` completes a body that names no place: `Hội Phụ nữ huyện`. */
export interface ActingScope extends UnitScope {
  readonly salienceAt?: (block: number) => Salience;
}

/** Participants who act, and the units that they act for. */
export interface Agent extends ParticipantList {
  readonly units: () => readonly Unit[];
}

/** A unit, a member or another organisation that begins at token `i`; bare names count (`Bình Thạnh: “…”`). */
export function agentAt(section: Section, scope: ActingScope, i: number, limit: number): Agent | null {
  const { scan } = section.page;
  const member = memberAgent(section, scope, i, limit);
  if (member !== null) return member;
  const list = unitListAt(scan, i, limit, true);
  if (list !== null) return agentOf(scope, { ...list, mentions: list.value.units });
  const organisation = organisationAt(scan, i, limit);
  if (organisation === null || organisation.association || organisation.national || NO_AGENTS.has(organisation.name))
    return null;
  const { unit, level, standalone } = organisation;
  // `Hội Nông dân thành phố` of the only city among the members.
  const only = unit === null && level !== null && !standalone ? memberOfType(scope.members, level) : null;
  if (only !== null) return agentOfMember(section, { member: only, from: i, to: organisation.to });
  if (unit === null && level !== null && !standalone && scope.salienceAt !== undefined) {
    const home = completeOrganisation(section, organisation, scope.salienceAt(blockOf(scan, i))).unit;
    if (home !== null) return bodyOf(section, i, organisation.to, home);
  }
  return unit !== null && !standalone
    ? agentOf(scope, { from: i, to: organisation.to, mentions: [unit] })
    : body(section, i, organisation.to);
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

function agentOfMember(section: Section, found: MemberFound): Agent {
  const { from, to, member } = found;
  const units = (): readonly Unit[] => {
    const unit = { ...member };
    section.page.ledger.cite(unit, null, citeTokens(section.page.scan, from, to, "unit/member"));
    return [unit];
  };
  return { from, to, all: [ofMember(found)], cuts: [], units };
}

/** Organs of a meeting or an association act for no unit of their own. */
const NO_AGENTS = new PhraseTable(data.NO_AGENTS);

/** A body by its level alone acts for the unit that the surroundings make out. */
function bodyOf(section: Section, from: number, to: number, home: Unit): Agent {
  const units = (): readonly Unit[] => {
    const unit = { ...home };
    section.page.ledger.cite(unit, null, citeTokens(section.page.scan, from, to, "unit/organisation", "inferred"));
    return [unit];
  };
  return { ...body(section, from, to), units };
}

function body(section: Section, from: number, to: number): Agent {
  const { scan, ledger } = section.page;
  const units = (): readonly Unit[] => {
    const unit = organisationUnit(scan.text.slice(scan.t.start[from], scan.t.end[to - 1]));
    ledger.cite(unit, null, citeTokens(scan, from, to, "unit/organisation"));
    return [unit];
  };
  const name = cleanText(scan, from, to);
  return { from, to, all: [{ from, to, kind: "body", unit: null, name, body: null }], cuts: [], units };
}

const PLACES = normsOf(data.PLACES_BEFORE);
const WHERE = new WordSet(data.WHERE);
const OWNS = normsOf(data.OWNS_BEFORE);
const OPENERS = normsOf(data.NAME_OPENERS);
const PLACE_HEADS = normsOf(data.PLACE_HEADS);
/** How far back the one who acts may stand. */
const REACH = 60;
const JOINED = new WordSet(data.NAMES_JOINED_BY);
const MOST_IN_LIST = 20;
/** Behind a list of units the verb follows at once. */
const MOST_BEHIND_LIST = 5;

/**
 * The nearest agent between token `start` and token `i`. `annotations` are those of the block. A mere place counts only as
 * `…, nơi …`; a person stands for the unit of an office; several units count when the verb follows them at once.
 */
export function agentBefore(
  section: Section,
  scope: ActingScope,
  annotations: readonly Annotation[],
  start: number,
  i: number,
): Agent | null {
  const from = Math.max(start, i - REACH);
  const known: Annotation[] = [];
  for (let k = firstFrom(annotations, from); k < annotations.length && (annotations[k] as Annotation).from < i; k++) {
    const a = annotations[k] as Annotation;
    if (a.to <= i && (a.type === "units" || a.type === "person" || a.type === "organisation")) known.push(a);
  }
  for (let at = i - 1; at >= from; at--) {
    const around =
      known.find((a) => a.from <= at && a.to > at && a.type !== "organisation") ??
      known.find((a) => a.from <= at && a.to > at);
    if (around !== undefined) {
      const agent = fromAnnotation(section, scope, around, i);
      if (agent !== null && !isPlace(section, agent, i)) return agent;
      at = around.from;
    } else if (isName(section, at, from)) {
      const last = agentAt(section, scope, at, i);
      const agent = last === null ? null : wholeList(section, scope, last, from, i);
      if (agent !== null && !isPlace(section, agent, i)) return agent;
    }
  }
  return null;
}

/** `Gò Vấp và Tân Bình cùng đăng ký …`: all of a list of bare names, of which the last was found. */
function wholeList(section: Section, scope: ActingScope, last: Agent, from: number, i: number): Agent {
  const { t } = section.page.scan;
  if (last.from === from || !JOINED.has(t, last.from - 1) || i - last.to > MOST_BEHIND_LIST) return last;
  for (let at = Math.max(from, last.from - MOST_IN_LIST); at < last.from - 1; at++) {
    if (!isName(section, at, from)) continue;
    const list = agentAt(section, scope, at, i);
    if (list !== null && list.to === last.to) return list;
  }
  return last;
}

function fromAnnotation(section: Section, scope: ActingScope, a: Annotation, i: number): Agent | null {
  if (a.type === "units") {
    const { units } = a.value;
    if (units.length > 1 && i - a.to > MOST_BEHIND_LIST) return null;
    return agentOf(scope, { from: a.from, to: a.to, mentions: units });
  }
  if (a.type === "organisation") return agentAt(section, scope, a.from, i);
  if (a.type !== "person") return null;
  // `Chủ tịch Hội Khuyến học tỉnh Sơn La Tòng Thị Xiên giới thiệu …`
  const unit = a.value.chain?.roles.find((role) => role.organisation?.unit != null)?.organisation?.unit;
  return unit == null ? null : agentOf(scope, { from: a.from, to: a.to, mentions: [unit] });
}

/** A capital that does not go on from another: the beginning of a name. */
function isName(section: Section, at: number, from: number): boolean {
  const { t } = section.page.scan;
  return (
    isWord(t, at) &&
    isCapital(t, at) &&
    !(at > from && isWord(t, at - 1) && isCapital(t, at - 1) && !OPENERS.has(t.norm[at - 1] as string)) &&
    !PLACE_HEADS.has(normAt(t, at - 1, at))
  );
}

function isPlace(section: Section, agent: Agent, i: number): boolean {
  const { t } = section.page.scan;
  const before = normAt(t, agent.from - 1, i);
  // `Cờ thi đua của UBND tỉnh`: whose something else is.
  if (OWNS.has(before) && agent.all[0]?.kind === "body") return true;
  if (!PLACES.has(before)) return false;
  return !(normAt(t, agent.to, i) === "," && agent.to + 1 < i && WHERE.has(t, agent.to + 1));
}
