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

/** Every counter, in the order of the table. */
export const fieldNames: readonly string[] = [...pageFields, ...reportFields].map(({ name }) => name);

/** The micro average over all counters; floors may name it like a field. */
export const overall = "overall";
