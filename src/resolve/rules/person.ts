import { isBefore } from "../dates.js";
import { type Rule, reason } from "./rule.js";

export const sexRule: Rule = (a, b) => {
  const [one, other] = [a.address.sex, b.address.sex];
  if (one === null || other === null) return null;
  if (one === other) return reason("person/sex", 0.25, `both are addressed as a ${one}`);
  return reason("conflict/sex", -10, "one is addressed as a man, the other as a woman");
};

export const callingRule: Rule = (a, b) => {
  const [one, other] = [a.address.calling, b.address.calling];
  if (one === null || other === null) return null;
  if (one === other) return reason("person/calling", 1, `both are ${one}`);
  return reason("conflict/calling", -8, `one is ${one}, the other ${other}`);
};

/** Nobody sinks in rank. */
export const rankRule: Rule = (a, b) => {
  const [earlier, later] = isBefore(b.date, a.date) ? [b, a] : [a, b];
  const [low, high] = [earlier.address.rank, later.address.rank];
  if (low === null || high === null || low.ladder !== high.ladder || low.step <= high.step) return null;
  if (!isBefore(earlier.date, later.date)) return null;
  const [was, is] = [earlier.mentions[0]!.honorific, later.mentions[0]!.honorific];
  return reason("conflict/rank", -6, `${was} in ${earlier.date}, ${is} in ${later.date}`);
};

export const academicRule: Rule = (a, b) => {
  const shared = a.academicTitles.find((title) => b.academicTitles.includes(title));
  return shared === undefined ? null : reason("person/academic", 1, `both are ${shared}`);
};
