import { type Catalogue, type ClusterEntry, collator, type ReportEntry } from "./catalogue.js";
import { type Html, html, type Part } from "./html.js";
import {
  badges,
  breadcrumb,
  byTime,
  clusterLink,
  dataTable,
  meetingDate,
  pageLink,
  personLink,
  section,
  unitLink,
} from "./listing.js";
import { t, tAttribute } from "./message.js";
import { said, shell } from "./shell.js";

export function clusterList({ clusters }: Catalogue): string {
  return shell({
    title: { key: "clusters" },
    root: "",
    part: "clusters",
    main: html`<h1>${t("clusters")} <span class="count">${clusters.length}</span></h1>
${dataTable(
  "clusters",
  ["clusters", "field_province", "figureReports", "field_members", "years"],
  clusters.map((cluster) => [
    clusterLink("", cluster),
    cluster.place !== null && said(cluster.place),
    cluster.reports.length,
    new Set(cluster.reports.flatMap(({ report }) => report.members.map(({ name }) => name))).size,
    yearsOf(cluster.reports),
  ]),
)}`,
  });
}

/** @example yearsOf(reports); // "2018 – 2020" */
export function yearsOf(reports: Iterable<ReportEntry>): string {
  const years = [...reports].flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  if (years.length === 0) return "";
  return years[0] === years.at(-1) ? String(years[0]) : `${years[0]} – ${years.at(-1)}`;
}

/** A cluster over the years: who belonged to it, who led it, where it met. */
export function clusterPage(catalogue: Catalogue, cluster: ClusterEntry): string {
  const reports = [...cluster.reports].sort(byTime);
  const leaders = reports.flatMap((entry) =>
    entry.report.leadership.map((leader, index) => ({ entry, leader, index })),
  );
  return shell({
    title: [cluster.name, cluster.place].filter((part) => part !== null).join(", "),
    root: "../",
    part: "clusters",
    main: html`${breadcrumb("../", "clusters.html", "clusters")}
<h1>${said(cluster.name)}</h1>
${cluster.place !== null && html`<p class="about">${said(cluster.place)}</p>`}
${section("roster", null, roster(catalogue, reports))}
${
  leaders.length > 0 &&
  section(
    "field_leadership",
    null,
    dataTable(
      "field_leadership",
      ["field_year", "field_role", "field_unit", "field_person", "field_page"],
      leaders.map(({ entry, leader, index }) => [
        leader.year ?? entry.year,
        [t(`value_${leader.role}`), leader.former && html` (${t("formerly")})`],
        unitLink("../", catalogue, leader.unit),
        leader.person !== null &&
          personLink("../", catalogue, entry.page, `/reports/${entry.index}/leadership/${index}`, leader.person),
        pageLink("../", entry.page, entry.index),
      ]),
    ),
  )
}
${section(
  "meetings",
  reports.length,
  dataTable(
    "meetings",
    ["field_date", "field_page", "field_round", "field_venue", "field_host", "issues"],
    reports.map((entry) => [
      meetingDate(entry) || entry.year,
      pageLink("../", entry.page, entry.index),
      entry.report.meeting?.round,
      entry.report.meeting?.venue && said(entry.report.meeting.venue),
      unitLink("../", catalogue, entry.report.meeting?.host ?? null),
      badges(entry.page),
    ]),
  ),
)}`,
  });
}

/** Units against years, a dot where a report of that year names the unit as a member. */
function roster(catalogue: Catalogue, reports: readonly ReportEntry[]): Part {
  const years = [
    ...new Set(reports.flatMap(({ year, report }) => (report.members.length > 0 ? (year ?? []) : []))),
  ].sort((a, b) => a - b);
  const units = new Map<string, { readonly link: Part; readonly name: string; readonly years: Set<number> }>();
  for (const { report, year } of reports) {
    for (const member of report.members) {
      const key = catalogue.unit(member)?.href ?? member.name;
      const known = units.get(key) ?? { link: unitLink("../", catalogue, member), name: member.name, years: new Set() };
      if (year !== null) known.years.add(year);
      units.set(key, known);
    }
  }
  if (units.size === 0) return html`<p class="quiet">${t("noFacts")}</p>`;
  const rows = [...units.values()].sort((a, b) => collator.compare(a.name, b.name));
  const body = rows.map(
    (row): Html =>
      html`<tr><th scope="row">${row.link}</th>${years.map((year) => html`<td>${row.years.has(year) && html`<span class="dot"><span class="hidden">${t("value_true")}</span></span>`}</td>`)}</tr>`,
  );
  return html`<div class="table" role="region" tabindex="0"${tAttribute("aria-label", "roster")}><table class="matrix"><thead><tr><td></td>${years.map((year) => html`<th scope="col">${year}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`;
}
