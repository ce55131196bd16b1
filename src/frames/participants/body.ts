/** Bodies as the record writes them: of an office, who held the gathering, whose cluster it is, who signs. */
import { citeTokens, type Section } from "../../discourse/context.js";
import { type CompletedOrganisation, completeOrganisation } from "../../discourse/organisations.js";
import type { SectionContext } from "../../discourse/section-context.js";
import { SectionSalience } from "../../discourse/section-salience.js";
import type { Cite } from "../../provenance/provenance.js";
import type { OrganisationReading } from "../../recognize/organisation.js";
import type { Body, Unit } from "../../record.js";

/** Writes a completed body down at `at`; where it is inferred, so is its unit, wherever that is stated for something else. */
export function writeBody(
  { page: { provenance } }: Section,
  to: { organisation: string | null; unit: Unit | null },
  { name, unit }: Pick<CompletedOrganisation, "name" | "unit">,
  at: Cite,
): void {
  to.organisation = name;
  to.unit = unit === null ? null : { ...unit };
  provenance.cite(to, "organisation", at);
  if (to.unit === null || unit === null) return;
  if (at.certainty === "inferred") provenance.lend(unit, to.unit);
  else provenance.copy(unit, to.unit);
  if (provenance.cited(to.unit, null).length === 0) provenance.cite(to.unit, null, { ...at, certainty: "inferred" });
}

/** The body expanded and completed, with its unit; a bare association that nothing completes names nobody. */
export function bodyOf(context: SectionContext, reading: OrganisationReading, rule: string): Body | null {
  const { section } = context;
  const completed = completeOrganisation(section, reading, new SectionSalience(context));
  if (reading.association && completed.unit === null && !reading.national) return null;
  const body: Body = { organisation: null, unit: null };
  const certainty = completed.completed ? "inferred" : "stated";
  writeBody(section, body, completed, citeTokens(section.page.scan, reading.from, reading.to, rule, certainty));
  return body;
}
