/** Whose a solution is: who acts before it, who is named behind it, where it runs. */

import type { Section } from "../../discourse/context.js";
import type { UnitScope } from "../../discourse/units.js";
import { type Agent, agentAt, agentBefore } from "../../frames/participants/agents.js";
import { LOOKING_ON, OWN } from "../../gazetteer/data/solutions.js";
import type { Annotation } from "../../recognize/annotation.js";
import { isCapital, normAt } from "../../recognize/scan.js";
import { unitListAt } from "../../recognize/unit-list.js";

const ONLOOKING = LOOKING_ON.trim().split("\n");

/** The agent before the noun, unless it only looks at what others do. */
export function doer(
  section: Section,
  scope: UnitScope,
  annotations: readonly Annotation[],
  start: number,
  i: number,
): Agent | null {
  const agent = agentBefore(section, scope, annotations, start, i);
  if (agent === null) return null;
  // Who asks that a model be recognised has made it.
  const between = ` ${section.page.scan.t.norm.slice(agent.to, i).join(" ")} `.replace(
    / đề nghị (?:xét )?công nhận /,
    " ",
  );
  return ONLOOKING.some((verb) => between.includes(` ${verb} `)) ? null : agent;
}

/** `mô hình của Quận 3: “…”`. */
export function ownerBetween(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  return normAt(section.page.scan.t, i, limit) === "của" ? agentAt(section, scope, i + 1, limit) : null;
}

/** `đề tài “…” được Quận 5 thực hiện` */
const RUNS =
  /^(?:thực hiện|triển khai|đăng ký|áp dụng|xây dựng|duy trì|nghiệm thu|trình bày|báo cáo|đề xuất|vận hành|phát huy)$/;
const OWN_WORDS = OWN.trim().split("\n");

/** `mô hình “…” của tỉnh An Giang`, `do phường 5 thực hiện`, `được Quận 5 áp dụng`; `của tỉnh nhà` is the speaker's. */
export function ownerAfter(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const { t } = section.page.scan;
  const norm = normAt(t, i, limit);
  if (norm === "(") {
    const agent = agentAt(section, scope, i + 1, limit);
    const close = agent === null ? -1 : closeOf(section, agent.to, limit);
    return agent === null || close < 0 ? null : { ...agent, to: close + 1 };
  }
  if (norm === "được") {
    const agent = agentAt(section, scope, i + 1, limit);
    return agent !== null && RUNS.test(t.norm.slice(agent.to, agent.to + 2).join(" ")) ? agent : null;
  }
  if (norm !== "của" && norm !== "do") return null;
  const words = t.norm.slice(i + 1, Math.min(limit, i + 4)).join(" ");
  if (norm === "của" && OWN_WORDS.some((own) => words.startsWith(own)) && !isCapital(t, i + 1)) return null;
  return agentAt(section, scope, i + 1, limit);
}

/** `mô hình “…” tại phường Linh Xuân`, where nobody else is said to run it. */
export function placeAfter(section: Section, scope: UnitScope, i: number, limit: number): Agent | null {
  const norm = normAt(section.page.scan.t, i, limit);
  return norm === "tại" || norm === "ở" ? agentAt(section, scope, i + 1, limit) : null;
}

/** `Tại Quận 8, mô hình “…” đã giúp …`: at the head of the sentence, right before the noun. */
export function placeBefore(section: Section, scope: UnitScope, start: number, i: number): Agent | null {
  const { t } = section.page.scan;
  const norm = normAt(t, start, i);
  const agent = norm === "tại" || norm === "ở" ? agentAt(section, scope, start + 1, i) : null;
  if (agent === null || normAt(t, agent.to, i) !== ",") return null;
  for (let at = agent.to + 1; at < i; at++)
    if (!/^(?:các|những|một|hai|ba|số|\d)$/.test(t.norm[at] as string)) return null;
  return agent;
}

/** `(Phường 5, Quận 8)`: the bracket behind a name and its place, else -1. */
function closeOf(section: Section, i: number, limit: number): number {
  const { scan } = section.page;
  const place = normAt(scan.t, i, limit) === "," ? (unitListAt(scan, i + 1, limit)?.to ?? i) : i;
  return normAt(scan.t, place, limit) === ")" ? place : -1;
}
