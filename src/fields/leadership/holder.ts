/** Who holds an office of the cluster that stands by itself in a sentence: agencies or a person, before it or behind it. */

import { firstFrom, type Section } from "../../discourse/context.js";
import { resolveUnit, type UnitScope } from "../../discourse/units.js";
import { type Agent, agentAt, agentOf } from "../../frames/participants/agents.js";
import { AFTER_OFFICE, BEFORE_OFFICE } from "../../gazetteer/data/leadership.js";
import type { Annotation, AnnotationOf } from "../../recognize/annotation.js";
import type { RoleReading } from "../../recognize/role.js";
import { isNumber, normAt } from "../../recognize/scan.js";
import type { Unit } from "../../record.js";

export type Holder =
  | { readonly type: "person"; readonly person: AnnotationOf<"person"> }
  | { readonly type: "unit"; readonly unit: Unit };

const AFTER = new Set(AFTER_OFFICE.trim().split(/\s+/));
const BEFORE = new Set(BEFORE_OFFICE.trim().split(/\s+/));
/** These make the agency the one that stands before the office, even where another follows it. */
const LEADING_IN = new Set(["làm", "chức", "nhiệm", "nhận", "trò", "vụ", "giữ", "cách"]);
const SAID = new Set(["là", ":", "-", "do", "về", "cho", "(", "gồm"]);
const PLURAL = new Set(["các", "những", "mỗi", "từng"]);

const REACHED = new Set(["về", "cho", "với"]);

/** `Cụm trưởng là Hội Khuyến học Quận 10`, `bầu Quận 5 làm Cụm trưởng`, `Sở Y tế (Khối trưởng)`, `Ông A được bầu làm Cụm phó`. */
export function holdersOf(
  section: Section,
  scope: UnitScope,
  office: AnnotationOf<"office">,
  role: RoleReading,
): Holder[] {
  const { scan } = section.page;
  const { t } = scan;
  const from = scan.first[office.block] as number;
  const to = scan.first[office.block + 1] as number;
  // `làm đơn vị Cụm trưởng`
  const agency = AGENCIES.has(`${normAt(t, role.from - 2, to)} ${normAt(t, role.from - 1, to)}`);
  const before = normAt(t, role.from - (agency ? 3 : 1), to);
  if (PLURAL.has(before) || PLURAL.has(normAt(t, role.to, to)) || (role.from > from && isNumber(t, role.from - 1)))
    return [];
  // `theo bảng tự chấm gửi về Cụm trưởng: Quận 1 được 52 điểm`
  if (REACHED.has(before) && normAt(t, role.to, to) === ":" && !/^(?:giao|trao)$/.test(normAt(t, role.from - 2, to)))
    return [];
  const [start, end] = section.page.sentences.around(
    role.from,
    Math.max(from, role.from - 80),
    Math.min(to, role.to + 80),
  );
  // `Phường 9, phường 8 lần lượt là cụm trưởng của hai cụm`
  const inTurn = t.norm
    .slice(Math.max(from, role.from - 4), role.from)
    .join(" ")
    .includes("lần lượt");
  const several = role.leads === "deputy" || inTurn;
  const after = asActor(section, scope, role, start, end) ?? forward(section, scope, role, end);
  const bracketed = before === "(" || before === "-" || (before === "," && after === null);
  if (bracketed || LEADING_IN.has(before) || after === null) {
    const behind = backward(section, scope, role.from, start, several && !bracketed);
    if (behind !== null) return agency ? behind.flatMap((holder) => agencyOf(scope, holder)) : behind;
  }
  if (after === null) return [];
  if (after.type === "person") return [after];
  // A cluster has one chief and may have several deputies: `Cụm phó: Quận 6 và Quận 8`.
  const units = several ? joined(section, scope, after.agent, end) : after.agent.units().slice(0, 1);
  return units.map((unit) => ({ type: "unit", unit }));
}

/** `ông A, Chủ tịch Hội Khuyến học Quận 3, đơn vị Cụm trưởng`: the leader is the unit of his office. */
function agencyOf(scope: UnitScope, holder: Holder): Holder[] {
  if (holder.type === "unit") return [holder];
  const unit = holder.person.value.chain?.roles.findLast((role) => role.organisation?.unit != null)?.organisation?.unit;
  return unit == null ? [holder] : [{ type: "unit", unit: resolveUnit(scope, unit) }];
}

const AGENCIES = new Set(["đơn vị", "cơ quan"]);

type Found = Extract<Holder, { type: "person" }> | { readonly type: "agent"; readonly agent: Agent };

/** `Với vai trò Cụm trưởng, Quận 10 đã …`: who acts in the office stands behind it. */
function asActor(section: Section, scope: UnitScope, role: RoleReading, start: number, end: number): Found | null {
  const { t } = section.page.scan;
  let at = role.from - 1;
  if (normAt(t, at, end) === "là") at--;
  const capacity = CAPACITIES.has(`${normAt(t, at - 1, end)} ${normAt(t, at, end)}`);
  const opener = normAt(t, at - 2, end);
  if (!capacity || at - 2 < start || (opener !== "với" && opener !== "trong" && opener !== "ở")) return null;
  let behind = role.to;
  while (behind < end && (OWN_CLUSTER.has(t.norm[behind] as string) || isNumber(t, behind))) behind++;
  return normAt(t, behind, end) === "," ? holderAt(section, scope, behind + 1, end) : null;
}

const CAPACITIES = new Set(["vai trò", "tư cách", "cương vị", "trách nhiệm", "nhiệm vụ", "vị trí"]);
const OWN_CLUSTER = new Set(["cụm", "khối", "thi", "đua", "số", "năm", "luân", "phiên"]);

function forward(section: Section, scope: UnitScope, role: RoleReading, limit: number): Found | null {
  const { t } = section.page.scan;
  const agency = normAt(t, role.from - 1, limit);
  // `Đơn vị Cụm trưởng Quận 3 đã báo cáo`
  if (agency === "vị" || agency === "quan") {
    const next = holderAt(section, scope, role.to, limit);
    if (next !== null) return next;
  }
  let at = role.to;
  let said = false;
  while (at < limit && at < role.to + 10) {
    const norm = t.norm[at] as string;
    if (!AFTER.has(norm) && !isYear(norm)) break;
    said ||= SAID.has(norm);
    at++;
  }
  if (normAt(t, at, limit) === "từ") return handedOver(section, scope, at, limit);
  return said && at < limit ? holderAt(section, scope, at, limit) : null;
}

const isYear = (norm: string): boolean => /^\d{4}$/.test(norm);

/** `bàn giao Cụm trưởng từ Quận 3 sang Quận 5`. */
function handedOver(section: Section, scope: UnitScope, i: number, limit: number): Found | null {
  const { t } = section.page.scan;
  const giver = agentAt(section, scope, i + 1, limit);
  if (giver === null || !HANDED.has(normAt(t, giver.to, limit))) return null;
  return holderAt(section, scope, giver.to + 1, limit);
}

const HANDED = new Set(["sang", "cho", "qua"]);

/** `Phó khối là Sở Tư pháp và Sở Nội vụ`: agencies joined to the first, unless one goes on to something else. */
function joined(section: Section, scope: UnitScope, first: Agent, limit: number): readonly Unit[] {
  const { t } = section.page.scan;
  const units = [...first.units()];
  let { to } = first;
  while (units.length < MOST_DEPUTIES && JOINS.has(normAt(t, to, limit))) {
    const other = agentAt(section, scope, to + 1, limit);
    if (other === null || !CLOSES.has(normAt(t, other.to, limit))) break;
    units.push(...other.units());
    to = other.to;
  }
  return units;
}

const CLOSES = new Set(["", ".", ",", ";", "và", "năm", ")"]);

/** The agency or the person that begins at token `i`. */
function holderAt(section: Section, scope: UnitScope, i: number, limit: number): Found | null {
  const { annotations } = section;
  for (let k = firstFrom(annotations, i); k < annotations.length && (annotations[k] as Annotation).from === i; k++) {
    const a = annotations[k] as Annotation;
    if (a.type === "person") return { type: "person", person: a };
  }
  const agent = agentAt(section, scope, i, limit);
  return agent === null ? null : { type: "agent", agent };
}

/** `Sở Nội vụ làm Khối trưởng`: no `nhiệm vụ`. */
const endsName = (norm: readonly string[], i: number): boolean => norm[i] === "vụ" && norm[i - 1] !== "nhiệm";

/** Who ends right before the office, over `làm`, `giữ chức`, `được bầu làm`, a bracket or a dash; deputies may be several. */
function backward(section: Section, scope: UnitScope, i: number, start: number, several: boolean): Holder[] | null {
  const { t } = section.page.scan;
  let at = i;
  while (at > start && at > i - 10) {
    // `với tư cách Cụm trưởng`, but `Sở Kế hoạch và Đầu tư là Khối trưởng`
    if (t.norm[at - 1] === "cách" && t.norm[at - 2] === "tư") at -= 2;
    else if (BEFORE.has(t.norm[at - 1] as string) && !endsName(t.norm, at - 1)) at--;
    else break;
  }
  const last = endingAt(section, scope, at, start);
  if (last === null || last.type === "person") return last === null ? null : [last];
  const units = several ? [...last.units()] : last.units().slice(-1);
  let { from } = last;
  // `Sở Công Thương và Sở Tư pháp làm Khối phó`
  while (several && units.length < MOST_DEPUTIES && JOINS.has(normAt(t, from - 1, at))) {
    const other = endingAt(section, scope, from - 1, start);
    if (other === null || other.type === "person") break;
    units.unshift(...other.units());
    from = other.from;
  }
  return units.map((unit) => ({ type: "unit", unit }));
}

const MOST_DEPUTIES = 6;
const JOINS = new Set(["và", ","]);

/** The person, or the agencies, whose words end before token `at`. */
function endingAt(
  section: Section,
  scope: UnitScope,
  at: number,
  start: number,
): Extract<Holder, { type: "person" }> | (Agent & { readonly type: "agent" }) | null {
  const { annotations } = section;
  let agent: Agent | null = null;
  for (let k = firstFrom(annotations, Math.max(start, at - 60)); k < annotations.length; k++) {
    const a = annotations[k];
    if (a === undefined || a.from >= at) break;
    if (a.to !== at || a.from < start) continue;
    if (a.type === "person") return { type: "person", person: a };
    if (a.type === "units") {
      const { units } = a.value;
      agent = agentOf(scope, { from: a.from, to: a.to, mentions: units });
    } else if (a.type === "organisation") agent ??= agentAt(section, scope, a.from, at);
  }
  agent ??= nameBefore(section, scope, at, start);
  return agent === null ? null : { type: "agent", ...agent };
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
