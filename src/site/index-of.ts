import { type Catalogue, collator } from "./catalogue.js";
import { dayText } from "./date-text.js";
import { pageName } from "./page-name.js";
import type { SearchIndex } from "./search-index.js";

/** Above this many characters the texts of pages are left out: the index must load at once. */
const mostCharacters = 24_000_000;

/** @param texts by id of the record */
export function indexOf(catalogue: Catalogue, texts: ReadonlyMap<string, string>): SearchIndex {
  let characters = 0;
  for (const text of texts.values()) characters += text.length;
  const withTexts = characters <= mostCharacters;
  const entries: SearchIndex["entries"][number][] = [
    ...catalogue.units.map(({ unit, href }) => ["unit", unit.name, href, placeOf(unit)] as const),
    ...catalogue.clusters.map(({ name, href, place }) => ["cluster", name, href, place ?? ""] as const),
    ...catalogue.people.map(({ person, href, spells }) => {
      const { title, organisation } = spells.at(-1) ?? { title: "", organisation: null };
      return ["person", person.name, href, [title, organisation].filter((part) => part).join(", ")] as const;
    }),
  ];
  const pages = catalogue.pages.map(({ record, href, date }) => {
    const title = pageName(record);
    return [title, href, date === null ? "" : dayText(date), withTexts ? (texts.get(record.id) ?? "") : ""] as const;
  });
  return { entries, pages: pages.sort(([a], [b]) => collator.compare(a, b)) };
}

function placeOf({ name, province }: { readonly name: string; readonly province: string | null }): string {
  return province === null || province === name ? "" : province;
}
