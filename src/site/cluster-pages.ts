import { type Catalogue, type ClusterEntry, collator, type ReportEntry } from "./catalogue.js";
import { type Html, html, type Part } from "./html.js";
import {
  badges,
  breadcrumb,
  byTime,
  dateOf,
  factLink,
  leaderText,
  meetingDate,
  pageLink,
  personLink,
  section,
  unitLink,
} from "./listing.js";
import { t, tAttribute } from "./message.js";
import { pointsByUnit } from "./points.js";
import { pointsLegend, pointsLine } from "./points-line.js";
import { said, shell } from "./shell.js";
import { story, type Told } from "./story.js";

/** A cluster over the years: who belonged to it, who led it, where it met, what its units registered. */
export function clusterPage(catalogue: Catalogue, cluster: ClusterEntry): string {
  const reports = [...cluster.reports].sort(byTime);
  const about = [cluster.owner, cluster.place].filter((part) => part !== null).join(", ");
  const points = pointsByUnit({ ...catalogue, pages: [...new Set(reports.map(({ page }) => page))] }).filter((one) =>
    one.clusters.has(cluster),
  );
  return shell({
    title: [cluster.label, cluster.place].filter((part) => part !== null).join(", "),
    root: "../",
    part: "clusters",
    main: html`${breadcrumb("../", "clusters.html", "clusters")}
<h1>${said(cluster.name)}</h1>
${about !== "" && html`<p class="about">${said(about)}</p>`}
${section("overTheYears", null, story(inOrder(reports.map((entry) => toldIn(catalogue, entry)))))}
${section("roster", null, roster(catalogue, reports))}
${
  points.length > 0 &&
  section(
    "plotScores",
    null,
    html`${pointsLegend()}<ul class="small-lines">${points.map(({ unit, years }) => html`<li><a href="../${unit.href}">${said(unit.unit.name)}</a>${pointsLine(years)}</li>`)}</ul>`,
  )
}`,
  });
}

/** Kind by kind, as a year is told: where it met, who led it, what its units reached. */
function inOrder(reports: readonly (readonly Told[][])[]): Told[] {
  return [0, 1, 2].flatMap((kind) => reports.flatMap((told) => told[kind]!));
}

function toldIn(catalogue: Catalogue, entry: ReportEntry): Told[][] {
  const { report, page, index, year } = entry;
  const at = `/reports/${index}`;
  const { meeting } = report;
  const place = [meeting?.venue && said(meeting.venue), unitLink("../", catalogue, meeting?.host ?? null)].filter(
    (part) => part,
  );
  const day = meetingDate(entry) || dateOf(page);
  const met: Part = [
    day,
    " ",
    pageLink("../", page, index),
    place.map((part, k) => [k === 0 ? " – " : ", ", part]),
    badges(page),
    " ",
    factLink("../", page, meeting === null ? at : `${at}/meeting`),
  ];
  const leaders = report.leadership.map((leader, k): Told => {
    const pointer = `${at}/leadership/${k}`;
    const who = [
      unitLink("../", catalogue, leader.unit),
      leader.person !== null && personLink("../", catalogue, page, pointer, leader.person),
    ].filter((part) => part);
    const line = [
      ...[leader.former && html`${t("formerly")} `, leaderText(leader.role, report.cluster?.kind ?? null), ": "],
      ...who.map((part, n) => [n > 0 && " – ", part]),
    ];
    return { year: leader.year ?? year, kind: t("leaders"), line: [line, " ", factLink("../", page, pointer)] };
  });
  const counts = (["scores", "solutions", "awards"] as const).flatMap((key): Told[] =>
    report[key].length === 0
      ? []
      : [
          {
            ...{ year, kind: t(`field_${key}`) },
            line: [
              t("entries", { n: report[key].length }),
              day && [" – ", day],
              " ",
              factLink("../", page, `${at}/${key}/0`),
            ],
          },
        ],
  );
  return [[{ year, kind: t("meetings"), line: met }], leaders, counts];
}

/** Units against years, a dot where a report of that year names the unit as a member. */
function roster(catalogue: Catalogue, reports: readonly ReportEntry[]): Part {
  const years = [...new Set(reports.flatMap(({ year, report }) => (report.members.length > 0 ? [year] : [])))].sort(
    (a, b) => (b ?? 0) - (a ?? 0),
  );
  const units = new Map<string, { readonly link: Part; readonly name: string; readonly years: Set<number | null> }>();
  for (const { report, year } of reports) {
    for (const member of report.members) {
      const key = catalogue.unit(member)?.href ?? member.name;
      const known = units.get(key) ?? { link: unitLink("../", catalogue, member), name: member.name, years: new Set() };
      known.years.add(year);
      units.set(key, known);
    }
  }
  if (units.size === 0) return html`<p class="quiet">${t("noFacts")}</p>`;
  const rows = [...units.values()].sort((a, b) => collator.compare(a.name, b.name));
  const body = rows.map(
    (row): Html =>
      html`<tr><th scope="row">${row.link}</th>${years.map((year) => html`<td>${row.years.has(year) && html`<span class="dot"><span class="hidden">${t("value_true")}</span></span>`}</td>`)}</tr>`,
  );
  return html`<div class="table" role="region" tabindex="0"${tAttribute("aria-label", "roster")}><table class="matrix"><thead><tr><td></td>${years.map((year) => html`<th scope="col">${year ?? t("yearUnknown")}</th>`)}</tr></thead><tbody>${body}</tbody></table></div>`;
}
