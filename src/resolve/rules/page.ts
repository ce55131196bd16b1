import type { OfficeFacts } from "../offices.js";
import { type Rule, reason } from "./rule.js";

/** A page names one person of a name, unless its offices say otherwise; a report never has two entries for one official. */
export const pageRule: Rule = (a, b) => {
  if (meet(a.reports, b.reports)) return reason("conflict/report", -12, "two officials of one report");
  if (!meet(a.pages, b.pages)) return null;
  const [here, there] = [bodiesOf(a.offices), bodiesOf(b.offices)];
  return here.size > 0 && there.size > 0 && !meet(here, there)
    ? reason("page/bodies", 2, "on one page, in other bodies")
    : reason("page/same", 4, "on one page");
};

/** A cluster is led by people of other bodies. */
function bodiesOf(offices: readonly OfficeFacts[]): ReadonlySet<string> {
  return new Set(offices.flatMap(({ body, cluster }) => (body === null || cluster ? [] : [body])));
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
