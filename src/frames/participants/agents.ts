/** Who does something in a text: units, organisations that are members, and people by the unit of their office. */

import { citeTokens, firstFrom, type Section } from "../../discourse/context.js";
import { organisationUnit, resolveUnit, type UnitScope } from "../../discourse/units.js";
import type { Annotation } from "../../recognize/annotation.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isCapital, isWord, normAt } from "../../recognize/scan.js";
import { unitListAt } from "../../recognize/unit-list.js";
import type { Unit } from "../../record.js";

export interface Agent {
  readonly from: number;
  readonly to: number;
  readonly units: () => readonly Unit[];
}

/** A unit, a member or another organisation that begins at token `i`; bare names count (`Bình Thạnh: “…”`). */
export function agentAt(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const { scan } = section.page;
  const member = memberAt(section, scope, i, limit);
  if (member !== null) return member;
  const list = unitListAt(scan, i, limit, true);
  if (list !== null)
    return {
      from: list.from,
      to: list.to,
      units: () => list.value.units.map((mention) => resolveUnit(scope, mention)),
    };
  const organisation = organisationAt(scan, i, limit);
  if (organisation === null || organisation.association || organisation.national || NO_AGENT.test(organisation.name))
    return null;
  const { unit } = organisation;
  if (unit !== null && !organisation.standalone)
    return { from: i, to: organisation.to, units: () => [resolveUnit(scope, unit)] };
  return body(section, i, organisation.to);
}

/** Organs of a meeting or an association act for no unit of their own. */
const NO_AGENT = /^(?:Ban|Văn phòng|Tổ|Báo|Đài|Tiểu ban|Hội đồng|Thường trực|Chính phủ|Câu lạc bộ|Quỹ|Bộ)(?: |$)/;

function body(section: Section, from: number, to: number): Agent {
  const { scan, ledger } = section.page;
  const units = (): readonly Unit[] => {
    const unit = organisationUnit(scan.text.slice(scan.t.start[from], scan.t.end[to - 1]));
    ledger.cite(unit, null, citeTokens(scan, from, to, "unit/organisation"));
    return [unit];
  };
  return { from, to, units };
}

/** A member by its whole name, or a ward that no other table knows by its bare one: `Thông Tây Hội với mô hình “…”`. */
export function memberAt(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const { scan, ledger } = section.page;
  if (!isWord(scan.t, i)) return null;
  for (const { member, name } of namesOf(scope.members)) {
    const whole = member.type === "tổ chức";
    const to = endOf(section, i, limit, name);
    if (to === i || (!whole && to < limit && isWord(scan.t, to) && isCapital(scan.t, to))) continue;
    const units = (): readonly Unit[] => {
      const unit = { ...member };
      ledger.cite(unit, null, citeTokens(scan, i, to, "unit/member"));
      return [unit];
    };
    return { from: i, to, units };
  }
  return null;
}

interface MemberName {
  readonly member: Unit;
  readonly name: string;
}

let last: { readonly members: readonly Unit[]; readonly names: readonly MemberName[] } = { members: [], names: [] };

/** Members by the names that text gives them; those with a number alone are none. One section is worked on at a time. */
function namesOf(members: readonly Unit[]): readonly MemberName[] {
  if (last.members === members) return last.names;
  const names: MemberName[] = [];
  for (const member of members) {
    const name = member.type === "tổ chức" ? member.name : member.name.slice(member.type.length + 1);
    if (!/^\d/.test(name)) names.push({ member, name });
  }
  last = { members, names };
  return names;
}

/** Token behind `name` when it is written at token `i`, else `i`. */
export function endOf(section: Section, i: number, limit: number, name: string): number {
  const { text, t } = section.page.scan;
  const start = t.start[i] as number;
  if (smallLetter(text.charCodeAt(start)) !== smallLetter(name.charCodeAt(0))) return i;
  const end = start + name.length;
  if (text.slice(start, end).toLowerCase() !== name.toLowerCase()) return i;
  let to = i;
  while (to < limit && (t.end[to] as number) <= end) to++;
  return to > i && t.end[to - 1] === end ? to : i;
}

const SMALL = new Uint16Array(0x10000);

/** Code unit of the small letter: of all names only those that begin alike are compared as a whole. */
function smallLetter(code: number): number {
  const known = SMALL[code] as number;
  if (known !== 0) return known;
  const small = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  SMALL[code] = small;
  return small;
}

const PLACES = new Set(["tại", "ở"]);
/** How far back the one who acts may stand. */
const REACH = 60;

/**
 * The nearest agent between token `start` and token `i`. `annotations` are those of the block. A mere place counts only as
 * `…, nơi …`; a person stands for the unit of an office; several units count when the verb follows them at once.
 */
export function agentBefore(
  section: Section,
  scope: UnitScope,
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
      const agent = agentAt(section, scope, at, i);
      if (agent !== null && !isPlace(section, agent, i)) return agent;
    }
  }
  return null;
}

function fromAnnotation(section: Section, scope: UnitScope, a: Annotation, i: number): Agent | null {
  if (a.type === "units") {
    const { units } = a.value;
    if (units.length > 1 && i - a.to > 5) return null;
    return { from: a.from, to: a.to, units: () => units.map((mention) => resolveUnit(scope, mention)) };
  }
  if (a.type === "organisation") return agentAt(section, scope, a.from, i);
  if (a.type !== "person") return null;
  // `Chủ tịch Hội Khuyến học tỉnh Sơn La Tòng Thị Xiên giới thiệu …`
  const unit = a.value.chain?.roles.find((role) => role.organisation?.unit != null)?.organisation?.unit;
  return unit == null ? null : { from: a.from, to: a.to, units: () => [resolveUnit(scope, unit)] };
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

/** They open a sentence before a name: `Riêng Củ Chi`. */
const OPENERS = new Set(["riêng", "còn"]);

/** Before a bare name they make it a street, a market, a school: `chợ Bình Tây`. */
const PLACE_HEADS = new Set([
  "đường",
  "chợ",
  "trường",
  "cầu",
  "sông",
  "chùa",
  "khu",
  "ấp",
  "thôn",
  "phố",
  "công",
  "rạch",
  "kênh",
  "họ",
  "nhà",
]);

function isPlace(section: Section, agent: Agent, i: number): boolean {
  const { t } = section.page.scan;
  if (!PLACES.has(normAt(t, agent.from - 1, i))) return false;
  return !(normAt(t, agent.to, i) === "," && normAt(t, agent.to + 1, i) === "nơi");
}
