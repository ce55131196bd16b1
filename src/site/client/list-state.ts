/** What of a list is shown, as it stands in the address: `#year=2018&sort=-points&q=cu+chi&at=2`. */
export interface ListState {
  /** Chosen value by the facet's key. */
  readonly facets: ReadonlyMap<string, string>;
  /** Key of a column, a minus before it for the last first; empty for the list's own order. */
  readonly sort: string;
  readonly words: string;
  /** Page, from 0. */
  readonly at: number;
}

export function stateOf(hash: string, facets: readonly string[]): ListState {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const chosen = facets.flatMap((key): [string, string][] => {
    const value = said.get(key);
    return value === null || value === "" ? [] : [[key, value]];
  });
  const at = Number(said.get("at") ?? 1) - 1;
  return {
    facets: new Map(chosen),
    sort: said.get("sort") ?? "",
    words: said.get("q") ?? "",
    at: Number.isInteger(at) && at > 0 ? at : 0,
  };
}

export function hashOf({ facets, sort, words, at }: ListState): string {
  const said = new URLSearchParams([...facets]);
  if (sort !== "") said.set("sort", sort);
  if (words !== "") said.set("q", words);
  if (at > 0) said.set("at", String(at + 1));
  return `#${said}`;
}
