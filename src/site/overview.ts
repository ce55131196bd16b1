import type { MessageKey } from "../messages/catalogue.js";
import { type Catalogue, type ClusterEntry, collator, type PageEntry, type ReportEntry } from "./catalogue.js";
import type { Run } from "./changes.js";
import { runHtml } from "./changes-page.js";
import { momentText } from "./date-text.js";
import { type Html, html, type Part } from "./html.js";
import { badges, clusterLink, dataTable, dateOf, meetingDate, pageLink, section } from "./listing.js";
import { t, tAttribute } from "./message.js";
import { said, shell } from "./shell.js";

const latestShown = 15;
const mostToLookAt = 8;
const mostNew = 5;
const mostClusters = 40;

/** The first page: what there is, by year and cluster, what is new, what is doubtful. */
export function overview(catalogue: Catalogue, runs: readonly Run[]): string {
  const { pages, clusters, units, people } = catalogue;
  const latest = [...pages].sort((a, b) => collator.compare(b.date ?? "", a.date ?? "")).slice(0, latestShown);
  const doubtful = pages.filter(({ warnings, errors }) => warnings + errors > 0);
  const worst = [...pages]
    .filter(({ warnings, errors, doubts }) => warnings + errors + doubts > 0)
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || b.doubts - a.doubts)
    .slice(0, mostToLookAt);
  const [run] = runs;
  const figures: readonly (readonly [MessageKey, number, string | null])[] = [
    ["figurePages", pages.length, "pages.html"],
    [
      "figureReports",
      pages.flatMap(({ reports }) => reports.filter(({ report }) => report.meeting !== null)).length,
      "meetings.html",
    ],
    ["clusters", clusters.length, "clusters.html"],
    ["units", units.length, "units.html"],
    ["people", people.length, "people.html"],
    ["figureDoubtful", doubtful.length, "pages.html#sort=-issues"],
  ];
  return shell({
    title: { key: "overview" },
    root: "",
    part: "overview",
    main: html`<h1>${t("overviewTitle")}</h1>
<div class="news">
${
  run !== undefined &&
  html`<section><h2>${t("newSince")} <span class="count"><time datetime="${run.at}">${momentText(run.at)}</time></span></h2>${runHtml(run, mostNew)}<p><a href="changes.html">${t("allChanges")}</a></p></section>`
}
${worst.length > 0 && html`<section><h2>${t("lookAt")}</h2>${lookAt(worst)}<p><a href="pages.html#sort=-issues">${t("allPages")}</a></p></section>`}
</div>
<ul class="figures">${figures.map(([key, count, href]) => {
      const inside = html`<b>${t("number", { n: count })}</b> ${t(key)}`;
      return html`<li>${href === null ? inside : html`<a href="${href}">${inside}</a>`}</li>`;
    })}</ul>
${section("latestPages", null, [pageTable("latestPages", latest), html`<p><a href="pages.html">${t("allPages")}</a></p>`])}
${section("byYearAndCluster", null, matrix(catalogue))}`,
  });
}

function lookAt(pages: readonly PageEntry[]): Html {
  return html`<ul class="changes">${pages.map((page) => html`<li>${pageLink("", page)} ${badges(page)}${page.doubts > 0 && html` <span class="quiet">${t("doubts", { n: page.doubts })}</span>`}</li>`)}</ul>`;
}

function pageTable(caption: MessageKey, pages: readonly PageEntry[]): Html {
  return dataTable(
    caption,
    ["field_date", "field_page", "clusters", "issues"],
    pages.map((page) => [dateOf(page), pageLink("", page), clustersOf(page), badges(page)]),
  );
}

function clustersOf(page: PageEntry): Part {
  const clusters = new Set(page.reports.flatMap(({ cluster }) => cluster ?? []));
  return [...clusters].map((cluster, index) => [index > 0 && ", ", clusterLink("", cluster)]);
}

type Row = ClusterEntry | null;

/** Reports by cluster and year; pages that report on no cluster have the last row. */
function matrix({ pages, clusters, years }: Catalogue): Html {
  // The newest first: a narrow screen shows them without scrolling.
  const columns: readonly (number | null)[] = [...years.toReversed(), ...(pages.some(hasNoYear) ? [null] : [])];
  const shown = [...clusters].sort((a, b) => b.reports.length - a.reports.length).slice(0, mostClusters);
  const rows: Row[] = [
    ...clusters.filter((cluster) => shown.includes(cluster)),
    ...(pages.some(({ reports }) => reports.some(isAlone)) ? [null] : []),
  ];
  const cells = new Map<string, ReportEntry[]>();
  const keyOf = (row: Row, year: number | null) => `${row === null ? "" : row.href} ${year}`;
  for (const { reports } of pages) {
    for (const report of reports) {
      const key = keyOf(report.cluster, report.year);
      const inCell = cells.get(key);
      if (inCell === undefined) cells.set(key, [report]);
      else inCell.push(report);
    }
  }
  const head = columns.map(
    (year) => html`<th scope="col"><a href="years/${year ?? "unknown"}.html">${year ?? t("yearUnknown")}</a></th>`,
  );
  const body = rows.map((row) => {
    const inRow = columns.map((year) => cell(cells.get(keyOf(row, year)) ?? [], row, year));
    const name = row === null ? t("noCluster") : [clusterLink("", row), placeOf(row)];
    return html`<tr><th scope="row">${name}</th>${inRow}</tr>`;
  });
  return html`<p class="quiet">${t("matrixHint")}</p>
<div class="table" role="region" tabindex="0"${tAttribute("aria-label", "byYearAndCluster")}><table class="matrix"><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table></div>${shown.length < clusters.length && html`<p><a href="clusters.html">${t("more", { n: clusters.length - shown.length })}</a></p>`}`;
}

function placeOf({ place }: ClusterEntry): Part {
  return place !== null && html` <span class="quiet">${said(place)}</span>`;
}

function cell(reports: readonly ReportEntry[], row: Row, year: number | null): Html {
  if (reports.length === 0) return html`<td></td>`;
  const warnings = reports.reduce((sum, { page, index }) => sum + issuesOf(page, index), 0);
  const href = `years/${year ?? "unknown"}.html#${row === null ? "none" : anchorOf(row)}`;
  return html`<td><a href="${href}">${reports.length}</a>${warnings > 0 && html` <span class="badge warning"${tAttribute("title", "warnings", { n: warnings })}>${warnings}<span class="hidden"> ${t("warnings", { n: warnings })}</span></span>`}</td>`;
}

/** An issue that names no report is counted with the first. */
function issuesOf({ record }: PageEntry, index: number): number {
  return record.issues.filter(({ pointer = "" }) => Number(/^\/reports\/(\d+)/.exec(pointer)?.[1] ?? 0) === index)
    .length;
}

function isAlone({ cluster }: ReportEntry): boolean {
  return cluster === null;
}

function hasNoYear({ reports }: PageEntry): boolean {
  return reports.some(({ year }) => year === null);
}

function anchorOf({ href }: ClusterEntry): string {
  return href.slice(href.indexOf("/") + 1, -".html".length);
}

/** The reports of a year by cluster, in order of time. */
export function yearPage({ pages, clusters }: Catalogue, year: number | null): string {
  const reports = pages.flatMap((page) => page.reports.filter((report) => report.year === year));
  const byCluster = new Map<Row, ReportEntry[]>([...clusters, null].map((cluster) => [cluster, []]));
  for (const report of reports) byCluster.get(report.cluster)!.push(report);
  return shell({
    title: year === null ? { key: "yearUnknown" } : String(year),
    root: "../",
    part: "overview",
    main: html`<nav class="breadcrumb"${tAttribute("aria-label", "breadcrumb")}><a href="../index.html">${t("overview")}</a></nav>
<h1>${year === null ? t("yearUnknown") : t("yearTitle", { year: String(year) })}</h1>
${year !== null && listsOf(year)}
${[...byCluster].map(([cluster, found]) => found.length > 0 && html`<section id="${cluster === null ? "none" : anchorOf(cluster)}"><h2>${cluster === null ? t("noCluster") : [clusterLink("../", cluster), placeOf(cluster)]} <span class="count">${found.length}</span></h2>${reportTable(cluster, found)}</section>`)}`,
  });
}

/** The lists, narrowed to the year: with their facets, sorting and CSV. */
function listsOf(year: number): Html {
  const lists = [
    ["pages", "pages"],
    ["meetings", "meetings"],
    ["scores", "field_scores"],
    ["solutions", "field_solutions"],
    ["awards", "field_awards"],
  ] as const;
  const links = lists.map(([name, label]) => html`<li><a href="../${name}.html#year=${year}">${t(label)}</a></li>`);
  return html`<nav class="sub"${tAttribute("aria-label", "listsOfYear")}><ul>${links}</ul></nav>`;
}

function reportTable(cluster: Row, reports: readonly ReportEntry[]): Html {
  const ordered = [...reports].sort((a, b) => collator.compare(timeOf(a), timeOf(b)));
  return dataTable(
    cluster === null ? "noCluster" : ["reportsOf", { name: [cluster.name, cluster.place ?? ""].join(" ").trim() }],
    ["field_date", "field_page", "field_venue", "field_scores", "field_solutions", "field_awards", "issues"],
    ordered.map((entry) => {
      const { page, index, report } = entry;
      const counts = [report.scores, report.solutions, report.awards].map((list) =>
        list.length > 0 ? list.length : null,
      );
      return [
        meetingDate(entry) || dateOf(page),
        pageLink("../", page, index),
        report.meeting?.venue && said(report.meeting.venue),
        ...counts,
        badges(page),
      ];
    }),
    [null, null, null, "number", "number", "number", null],
  );
}

function timeOf({ report, page }: ReportEntry): string {
  return report.meeting?.date?.start ?? page.date ?? "9";
}
