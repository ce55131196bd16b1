import type { PageRecord } from "../record.js";
import type { ManualDecision, Resolution } from "./types.js";

/** The part of a record that resolution reads: texts and evidence may be left out. */
export type ResolvableRecord = Pick<PageRecord, "id" | "reports"> & {
  readonly source: Pick<PageRecord["source"], "uri">;
  readonly page: Pick<PageRecord["page"], "publishedAt">;
};

/**
 * Who is one person and what is one unit across pages. Pure; the order of the records does not matter.
 *
 * People of different names (in any spelling) never meet: when records change, it is enough to resolve again those that
 * share a name with them, before or after (`nameKey`), and to replace those persons.
 */
export function resolve(_records: Iterable<ResolvableRecord>, _manual: readonly ManualDecision[] = []): Resolution {
  return { persons: [], units: [], spells: [], decisions: [], problems: [] };
}
