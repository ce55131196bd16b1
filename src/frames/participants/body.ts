/** Bodies as the record writes them: who held the gathering, whose cluster it is. */
import { citeTokens } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import type { SectionContext } from "../../discourse/section-context.js";
import { SectionSalience } from "../../discourse/section-salience.js";
import type { Cite } from "../../provenance/provenance.js";
import type { OrganisationReading } from "../../recognize/organisation.js";
import type { Body, Unit } from "../../record.js";

/** The body expanded and completed, with its unit; a bare association that nothing completes names nobody. */
export function bodyOf(
  context: SectionContext,
  reading: OrganisationReading,
  block: number,
  rule: string,
): Body | null {
  const { section } = context;
  const { name, unit, completed } = completeOrganisation(section, reading, new SectionSalience(context, block));
  if (reading.association && unit === null && !reading.national) return null;
  const body: Body = { organisation: name, unit: unit === null ? null : { ...unit } };
  const { ledger, scan } = section.page;
  const at = citeTokens(scan, reading.from, reading.to, rule, completed ? "inferred" : "stated");
  ledger.cite(body, "organisation", at);
  if (body.unit !== null && unit !== null) placeUnit(context, unit, body.unit, at);
  return body;
}

function placeUnit({ section }: SectionContext, from: Unit, to: Unit, at: Cite): void {
  const { ledger } = section.page;
  ledger.copy(from, to);
  if (ledger.cited(to, null).length === 0) ledger.cite(to, null, { ...at, certainty: "inferred" });
}
