import { type Rule, reason } from "./rule.js";

/** A page names one person of a name, unless its offices say otherwise; a report never has two entries for one official. */
export const pageRule: Rule = (a, b) => {
  if (meet(a.reports, b.reports)) return reason("conflict/report", -12, "two officials of one report");
  return meet(a.pages, b.pages) ? reason("page/same", 4, "on one page") : null;
};

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
