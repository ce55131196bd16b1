/** Lists of what has a page of its own: people, units, clusters. */
import { byGivenName, type Catalogue, type ReportEntry } from "../catalogue.js";
import { Coded, type ListData } from "./list.js";

export function peopleList({ people, page }: Catalogue): ListData {
  const [letters, years, units] = [new Coded(), new Coded(), new Coded()];
  const rows = [...people]
    .sort((a, b) => byGivenName(a.person.name, b.person.name))
    .map(({ person, spells, href }) => {
      const last = spells.at(-1);
      const pages = new Set(person.mentions.map((mention) => mention.page));
      return [
        [person.name, href] as const,
        last?.title || null,
        last?.organisation ?? null,
        pages.size,
        letters.places([initialOf(person.name)]),
        years.places([...pages].flatMap((id) => page(id)?.date?.slice(0, 4) ?? [])),
        units.places(spells.flatMap(({ unit }) => unit?.name ?? [])),
      ];
    });
  return {
    name: "people",
    sorted: "name",
    columns: [
      { key: "name", label: "field_person", kind: "person" },
      { key: "office", label: "officeLast", kind: "text" },
      { key: "body", label: "field_organisation", kind: "text" },
      { key: "pages", label: "pageCount", kind: "number" },
      { key: "letter", label: "letter", kind: "coded", facet: true, values: letters.values },
      { key: "year", label: "field_year", kind: "coded", facet: true, values: years.values },
      { key: "unit", label: "field_unit", kind: "coded", facet: true, values: units.values },
    ],
    rows,
  };
}

/** Letter of the given name: lists of people are ordered by it. */
function initialOf(name: string): string {
  const given = name.slice(name.lastIndexOf(" ") + 1).normalize("NFD");
  const letter = given.charAt(0).toUpperCase();
  // Ă, Â, Ê, Ô, Ơ, Ư are letters of their own; tones are not.
  const mark = /^.[\u0300-\u0304\u0309\u0323]*([\u0302\u0306\u031b])/u.exec(given)?.[1] ?? "";
  return `${letter}${mark}`.normalize("NFC");
}

export function unitList({ units }: Catalogue): ListData {
  const years = new Coded();
  const rows = units.map(({ unit, href, reports }) => [
    [unit.name, href] as const,
    unit.type,
    unit.code,
    unit.province !== unit.name ? unit.province : null,
    new Set([...reports].map(({ page }) => page)).size,
    spanOf(reports),
    years.places(yearsIn(reports)),
  ]);
  return {
    name: "units",
    sorted: "name",
    columns: [
      { key: "name", label: "field_unit", kind: "text" },
      { key: "level", label: "field_type", kind: "text", facet: true, narrow: true },
      { key: "code", label: "field_code", kind: "text" },
      { key: "province", label: "field_province", kind: "text", facet: true },
      { key: "pages", label: "pageCount", kind: "number" },
      { key: "years", label: "years", kind: "text", narrow: true },
      { key: "year", label: "field_year", kind: "coded", facet: true, values: years.values },
    ],
    rows,
  };
}

export function clusterList({ clusters }: Catalogue): ListData {
  const years = new Coded();
  const rows = clusters.map(({ name, href, owner, place, reports }) => [
    [name, href] as const,
    owner,
    place,
    reports.length,
    new Set(reports.flatMap(({ report }) => report.members.map((member) => member.name))).size || null,
    spanOf(reports),
    years.places(yearsIn(reports)),
  ]);
  return {
    name: "clusters",
    sorted: "",
    columns: [
      { key: "name", label: "clusters", kind: "text" },
      { key: "owner", label: "field_owner", kind: "text", facet: true },
      { key: "province", label: "field_province", kind: "text", facet: true },
      { key: "reports", label: "figureReports", kind: "number" },
      { key: "members", label: "field_members", kind: "number" },
      { key: "years", label: "years", kind: "text", narrow: true },
      { key: "year", label: "field_year", kind: "coded", facet: true, values: years.values },
    ],
    rows,
  };
}

function yearsIn(reports: Iterable<ReportEntry>): string[] {
  return [...reports].flatMap(({ year }) => (year === null ? [] : [String(year)]));
}

/** @example spanOf(reports); // "2018 – 2020" */
function spanOf(reports: Iterable<ReportEntry>): string | null {
  const years = yearsIn(reports).sort();
  if (years.length === 0) return null;
  return years[0] === years.at(-1) ? years[0]! : `${years[0]} – ${years.at(-1)}`;
}
