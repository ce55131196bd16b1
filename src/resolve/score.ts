import type { Profile } from "./profiles.js";
import { nameRule, spellingRule } from "./rules/name.js";
import { officeRule, placeConflictRule } from "./rules/office.js";
import { pageRule } from "./rules/page.js";
import { academicRule, callingRule, rankRule, sexRule } from "./rules/person.js";
import type { Rule } from "./rules/rule.js";
import type { Reason, Verdict } from "./types.js";

/** From here on two mentions are one person; down from there they never are. */
const SAME = 3;
const DIFFERENT = -2;

const rules: readonly Rule[] = [
  ...[nameRule, spellingRule, pageRule, officeRule, placeConflictRule],
  ...[sexRule, callingRule, rankRule, academicRule],
];

export interface Score {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly verdict: Verdict;
}

/** Weighs what two profiles say. Those of two names (joined by hand) may contradict, but never become one by rule. */
export function scoreOf(a: Profile, b: Profile): Score {
  const reasons = rules.map((rule) => rule(a, b)).filter((reason) => reason !== null);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const named = reasons[0]?.rule.startsWith("name/") && reasons[0].rule !== "name/spelling";
  const verdict = score <= DIFFERENT ? "different" : score >= SAME && named ? "same" : "open";
  return { score, reasons, verdict };
}

/** Why the mentions of one profile are one person. */
export function scoreWithin(profile: Profile): Score {
  const reasons = [nameRule, officeRule].map((rule) => rule(profile, profile)).filter((reason) => reason !== null);
  return { score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons, verdict: "same" };
}
