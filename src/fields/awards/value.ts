/** An award as the record has it. */
import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import type { Span } from "../../frames/clause.js";
import type { Beneficiary } from "../../frames/participants/beneficiaries.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { Award } from "../../record.js";

/** `at`: where whoever gets it is named. */
export function awardValue(
  { page: { scan, provenance } }: Section,
  { from, to, start, end, rule }: AnnotationOf<"award">,
  { unit, name }: Beneficiary,
  scope: Award["scope"],
  status: Award["status"],
  at: Span,
): Award {
  const value: Award = { unit, scope, recipient: name, name: cleanText(scan, from, to), status };
  provenance.cite(value, null, { start, end, rule, certainty: "stated" });
  const place = citeTokens(scan, at.from, at.to, "award/recipient");
  provenance.cite(value, "recipient", place);
  provenance.cite(value, "scope", place);
  return value;
}
