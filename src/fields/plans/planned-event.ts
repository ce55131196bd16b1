/** One gathering announced, whatever line, table or clause tells of it. */
import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import { completeOrganisation } from "../../discourse/organisations.js";
import { organiserOf } from "../../discourse/organiser.js";
import type { Salience } from "../../discourse/salience.js";
import type { SectionDate } from "../../discourse/section-date.js";
import type { Tokens } from "../../discourse/sentences.js";
import type { UnitScope } from "../../discourse/units.js";
import { saidHostIn, unitOfPlace } from "../../frames/gathering/host.js";
import type { Place } from "../../frames/gathering/place.js";
import type { Cite } from "../../provenance/provenance.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { Stated } from "../../recognize/event.js";
import type { PlannedEvent, Unit } from "../../record.js";

/** What a section knows when its plans are read. */
export interface PlanScope extends UnitScope {
  readonly salience: Salience;
  /** The unit that the section's own gathering met with. */
  readonly host: Unit | null;
}

export interface Plan {
  readonly name: string;
  /** Where the name was read. */
  readonly named: readonly Cite[];
  readonly round: Stated | null;
  readonly date: SectionDate | null;
  readonly place: Place | null;
  /** Tokens that speak of it, and the gathering that they name. */
  readonly within: Tokens;
  readonly event?: AnnotationOf<"event">;
  /** Where a column or a clause of its own says it. */
  readonly unit?: Unit | null;
}

/** The record's entry; its date is planned from now on. */
export function plannedEvent(section: Section, scope: PlanScope, plan: Plan): PlannedEvent {
  const { name, named, round, date, place } = plan;
  const { scan, provenance } = section.page;
  const unit = plan.unit ?? unitOf(section, scope, plan);
  const out: PlannedEvent = { name, round: round?.value ?? null, date: null, venue: null, unit };
  for (const cite of named) provenance.cite(out, "name", cite);
  if (round !== null) provenance.cite(out, "round", citeTokens(scan, round.from, round.to, "planned/round"));
  if (date !== null) {
    date.value.role = "planned";
    out.date = { ...date.value };
    provenance.copy(date.value, out.date);
  }
  if (place !== null) {
    out.venue = cleanText(scan, place.from, place.to);
    provenance.cite(out, "venue", citeTokens(scan, place.from, place.to, "planned/venue"));
  }
  return out;
}

/** The unit of the place, else the one said to be host, else that of who holds it: `Đại hội Hội Nông dân tỉnh`. */
function unitOf(section: Section, scope: PlanScope, { place, within, event }: Plan): Unit | null {
  const own = place === null ? null : unitOfPlace(section, place, scope, scope.host);
  if (own !== null) return own;
  const organiser = event === undefined ? null : organiserOf(section, event, within, scope);
  const said = saidHostIn(section, within, scope) ?? organiser?.unit ?? null;
  if (said !== null || organiser === null || organiser.reading.from < (event?.from ?? 0)) return said;
  const { reading } = organiser;
  const { unit } = completeOrganisation(section, reading, scope.salience);
  if (unit === null) return null;
  const held = { ...unit };
  const { scan, provenance } = section.page;
  provenance.cite(held, null, citeTokens(scan, reading.from, reading.to, "planned/organiser", "inferred"));
  return held;
}
