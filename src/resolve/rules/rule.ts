import type { Profile } from "../profiles.js";
import type { Reason } from "../types.js";

/** One thing that may be said of two profiles; null where it does not apply. The order of the two makes no difference. */
export type Rule = (a: Profile, b: Profile) => Reason | null;

export function reason(rule: string, weight: number, text: string): Reason {
  return { rule, weight, text };
}
