/** What the search finds; written once as a script of the site, read when somebody begins to search. */
export interface SearchIndex {
  /** Things with a page of their own: kind, name, address from the site's folder, what else is said of it. */
  readonly entries: readonly (readonly ["unit" | "cluster" | "person", string, string, string])[];
  /** Pages: title, address, date, text. */
  readonly pages: readonly (readonly [string, string, string, string])[];
}

/** Name under which the script leaves the index for the search. */
export const searchGlobal = "thiduaSearch";
