import type { Report } from "../record.js";
import { dateFields, factFields, unitProvinces } from "./fact-fields.js";
import type { Field } from "./field.js";
import { pageFields } from "./page-fields.js";
import { peopleFields } from "./people-fields.js";
import { sectionFields } from "./section-fields.js";

export const reportFields: readonly Field<Report>[] = [
  ...sectionFields,
  ...peopleFields,
  ...factFields,
  ...dateFields,
  unitProvinces,
];

/** The counter of pairs of mentions that are one person across pages: no fact that is read, and in no average. */
export const personPairs = "persons";

/** Every counter, in the order of the table. */
export const fieldNames: readonly string[] = [...[...pageFields, ...reportFields].map(({ name }) => name), personPairs];

/** The micro average over all counters of what is read; floors may name it like a field. */
export const overall = "overall";
