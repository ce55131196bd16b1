/** What is settled of a section before its people are read, and what the reader of a list of people has in mind. */

import type { OrganisationReading } from "../recognize/organisation.js";
import type { Unit } from "../record.js";
import type { Section } from "./context.js";
import type { UnitScope } from "./units.js";

export interface Organiser {
  readonly reading: OrganisationReading;
  readonly unit: Unit | null;
}

export interface SectionContext {
  readonly section: Section;
  readonly scope: UnitScope;
  readonly host: Unit | null;
  /** Who holds the gathering, where the text says so. */
  readonly organiser: Organiser | null;
  /** Unit of the association whose page it is, where the title or the opening names it. */
  readonly home: Unit | null;
  /** Name of the section's own cluster as roles write it, or null. */
  readonly cluster: string | null;
}

/** What the reader of a list of people still has in mind: committees whose place was named, the last organisation. */
export interface Memory {
  block: number;
  readonly committees: Map<string, Unit>;
  organisation: OrganisationReading | null;
}
