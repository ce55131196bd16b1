/** One gathering announced, whatever line, table or clause tells of it. */
import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import type { Cite } from "../../provenance/provenance.js";
import type { Stated } from "../../recognize/event.js";
import type { PlannedEvent, Unit } from "../../record.js";
import type { SectionDate } from "../dates/dates.js";
import type { Place } from "../meeting/venue.js";

export interface Plan {
  readonly name: string;
  /** Where the name was read. */
  readonly named: readonly Cite[];
  readonly round: Stated | null;
  readonly date: SectionDate | null;
  readonly place: Place | null;
  readonly unit: Unit | null;
}

/** The record's entry; its date is planned from now on. */
export function plannedEvent(
  { page: { scan, ledger } }: Section,
  { name, named, round, date, place, unit }: Plan,
): PlannedEvent {
  const out: PlannedEvent = { name, round: round?.value ?? null, date: null, venue: null, unit };
  for (const cite of named) ledger.cite(out, "name", cite);
  if (round !== null) ledger.cite(out, "round", citeTokens(scan, round.from, round.to, "planned/round"));
  if (date !== null) {
    date.value.role = "planned";
    out.date = { ...date.value };
    ledger.copy(date.value, out.date);
  }
  if (place !== null) {
    out.venue = cleanText(scan, place.from, place.to);
    ledger.cite(out, "venue", citeTokens(scan, place.from, place.to, "planned/venue"));
  }
  return out;
}

/** The round that a gathering's own name states. */
export const roundOfEvent = ({
  round,
  roundFrom,
  roundTo,
}: {
  readonly round: number | null;
  readonly roundFrom: number;
  readonly roundTo: number;
}): Stated | null => (round === null ? null : { value: round, from: roundFrom, to: roundTo });
