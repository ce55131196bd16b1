import type { LightRecord } from "../catalogue.js";
import { type Catalogue, type PageEntry, unitsIn } from "../catalogue.js";
import { pageName } from "../page-name.js";
import { Coded, type Link, type ListData } from "./list.js";

const factLists = ["officials", "leadership", "members", "scores", "solutions", "awards", "plannedEvents"] as const;

/** Every page: the latest first. */
export function pageList({ pages, unit }: Catalogue): ListData {
  const [years, units, types, codes] = [new Coded(), new Coded(), new Coded(), new Coded()];
  const ordered = [...pages].sort((a, b) =>
    (a.date ?? "") < (b.date ?? "") ? 1 : (a.date ?? "") > (b.date ?? "") ? -1 : 0,
  );
  const rows = ordered.map((page) => {
    const { record, reports } = page;
    const clusters = new Set(reports.flatMap(({ cluster }) => cluster ?? []));
    const named = reports.flatMap(({ report }) => [...unitsIn(report)].flatMap((one) => unit(one)?.unit.name ?? []));
    return [
      page.date,
      titleLink(page),
      [...clusters].map(({ label, href }): Link => [label, href]),
      page.errors + page.warnings || null,
      page.doubts || null,
      years.places(reports.flatMap(({ year }) => (year === null ? [] : [String(year)]))),
      units.places(named),
      types.places(typesIn(record)),
      codes.places(record.issues.map(({ code }) => code)),
    ];
  });
  return {
    name: "pages",
    sorted: "-date",
    columns: [
      { key: "date", label: "field_date", kind: "day" },
      { key: "page", label: "field_page", kind: "text" },
      { key: "cluster", label: "clusters", kind: "text", facet: true },
      { key: "issues", label: "issues", kind: "number" },
      { key: "unsure", label: "doubtful", kind: "number" },
      { key: "year", label: "field_year", kind: "coded", facet: true, values: years.values },
      { key: "unit", label: "field_unit", kind: "coded", facet: true, values: units.values },
      { key: "type", label: "factTypes", kind: "coded", facet: true, values: types.values, prefix: "field_" },
      { key: "code", label: "issueCodes", kind: "coded", facet: true, values: codes.values, prefix: "code_" },
    ],
    rows,
  };
}

export function titleLink({ record, href }: PageEntry, pointer?: string): Link {
  const anchor = pointer === undefined ? "" : `#f${pointer}`;
  return [pageName(record), `${href}${anchor}`];
}

function typesIn({ reports }: LightRecord): string[] {
  const held = factLists.filter((key) => reports.some((report) => report[key].length > 0));
  return reports.some(({ meeting }) => meeting !== null) ? ["meeting", ...held] : held;
}
