import type { Unit } from "../record.js";
import type { Catalogue, ReportEntry, UnitEntry } from "./catalogue.js";
import { yearsOf } from "./cluster-pages.js";
import { html, type Part } from "./html.js";
import { breadcrumb, byTime, clusterLink, dataTable, pageLink, personLink, section } from "./listing.js";
import { t } from "./message.js";
import { said, shell } from "./shell.js";

export function unitList({ units }: Catalogue): string {
  return shell({
    title: { key: "units" },
    root: "",
    part: "units",
    main: html`<h1>${t("units")} <span class="count">${units.length}</span></h1>
${dataTable(
  "units",
  ["field_unit", "field_code", "field_province", "figureReports", "years"],
  units.map(({ unit, href, reports }) => [
    html`<a href="${href}">${said(unit.name)}</a>`,
    unit.code,
    unit.province !== null && unit.province !== unit.name && said(unit.province),
    reports.size,
    yearsOf(reports),
  ]),
)}`,
  });
}

/** A unit over the years: its clusters, what it registered and was awarded, who held office in it. */
export function unitPage(catalogue: Catalogue, { unit, reports }: UnitEntry): string {
  const ordered = [...reports].sort(byTime);
  const isIt = (other: Unit | null) => other !== null && catalogue.unit(other)?.unit === unit;
  const own = <T extends { readonly unit: Unit | null }>(list: (entry: ReportEntry) => readonly T[]) =>
    ordered.flatMap((entry) =>
      list(entry)
        .filter((item) => isIt(item.unit))
        .map((item) => ({ entry, item })),
    );
  const memberships = ordered.filter(({ cluster, report }) => cluster !== null && report.members.some(isIt));
  const scores = own(({ report }) => report.scores);
  const solutions = own(({ report }) => report.solutions);
  const awards = own(({ report }) => report.awards);
  const officials = ordered.flatMap((entry) =>
    entry.report.officials.flatMap(({ name, roles }, index) =>
      roles.filter((role) => isIt(role.unit)).map((role) => ({ entry, name, index, role })),
    ),
  );
  const forms = unit.forms.filter((form) => form.unit.name !== unit.name);
  const successors = unit.successors.flatMap((id) => catalogue.units.find((entry) => entry.unit.id === id) ?? []);
  const page = (entry: ReportEntry) => pageLink("../", entry.page, entry.index);
  return shell({
    title: unit.name,
    root: "../",
    part: "units",
    main: html`${breadcrumb("../", "units.html", "units")}
<h1>${said(unit.name)}</h1>
<p class="about">${unit.province !== null && unit.province !== unit.name && html`<span>${said(unit.province)}</span> `}${unit.code !== null && html`<span>${t("field_code")} ${unit.code}</span> `}${forms.length > 0 && html`<span>${t("alsoWritten")} ${said([...new Set(forms.map((form) => form.unit.name))].join(", "))}</span> `}${successors.length > 0 && html`<span>${t("laterPartOf")} ${successors.map(({ href, unit }, index) => [index > 0 && ", ", html`<a href="../${href}">${said(unit.name)}</a>`])}</span>`}</p>
${listOf("memberships", memberships, ["field_year", "clusters", "field_page"], (entry) => [entry.year, clusterLink("../", entry.cluster), page(entry)])}
${listOf("field_scores", scores, ["field_year", "field_kind", "field_points", "field_max", "field_criterion", "field_page"], ({ entry, item }) => [entry.year, t(`value_${item.kind}`), t("number", { n: item.points }), item.max, item.criterion && said(item.criterion), page(entry)])}
${listOf("field_solutions", solutions, ["field_year", "field_kind", "field_name", "field_page"], ({ entry, item }) => [entry.year, said(item.kind), said(item.name), page(entry)])}
${listOf("field_awards", awards, ["field_year", "field_status", "field_name", "field_recipient", "field_page"], ({ entry, item }) => [entry.year, t(`value_${item.status}`), said(item.name), item.recipient && said(item.recipient), page(entry)])}
${listOf("officesIn", officials, ["field_year", "field_person", "field_title", "field_organisation", "field_page"], ({ entry, name, index, role }) => [entry.year, personLink("../", catalogue, entry.page, `/reports/${entry.index}/officials/${index}`, name), [said(role.title), role.former && html` (${t("formerly")})`], role.organisation && said(role.organisation), page(entry)])}
${listOf("allReports", ordered, ["field_year", "clusters", "field_page"], (entry) => [entry.year, clusterLink("../", entry.cluster), page(entry)])}`,
  });
}

function listOf<T>(
  title: Parameters<typeof section>[0],
  items: readonly T[],
  heads: Parameters<typeof dataTable>[1],
  cells: (item: T) => readonly Part[],
): Part {
  return items.length > 0 && section(title, items.length, dataTable(title, heads, items.map(cells)));
}
