import { messageIn } from "../messages/catalogue.js";
import type { Catalogue } from "./catalogue.js";
import { dayText } from "./date-text.js";
import { type Html, html, type Part } from "./html.js";
import { dataTable } from "./listing.js";
import { t, tAttribute } from "./message.js";
import { datedMeetings, meetingsPlot } from "./plots/meetings.js";
import { longestOffices, officesPlot } from "./plots/offices.js";
import { pointsByUnit, type UnitPoints } from "./points.js";
import { pointsLegend, pointsLine } from "./points-line.js";
import { said, shell } from "./shell.js";

/** The most lines that are drawn: all points stand in their list. */
const mostLines = 120;

/** Points of units, meetings and offices over time. */
export function plotsPage(catalogue: Catalogue): string {
  const points = pointsByUnit(catalogue);
  const meetings = datedMeetings(catalogue);
  const offices = longestOffices(catalogue);
  const figures: Part[] = [
    points.length > 0 && pointsFigure(points),
    meetings.length > 0 &&
      html`<section class="figure"><h2>${t("plotMeetings")}</h2><p class="quiet">${t("plotMeetingsHint")} <a href="meetings.html">${t("meetings")}</a></p>
<figure class="table" tabindex="0"${tAttribute("aria-label", "plotMeetings")}>${meetingsPlot(meetings)}</figure></section>`,
    offices.length > 0 &&
      html`<section class="figure"><h2>${t("plotOffices")}</h2><p class="quiet">${t("plotOfficesHint")}</p>
<figure class="table wide" tabindex="0"${tAttribute("aria-label", "plotOffices")}>${officesPlot(offices)}</figure>${dataTable(
        "plotOffices",
        ["field_person", "field_title", "field_organisation", "firstStated", "lastStated"],
        offices.map(({ entry, spell }) => [
          html`<a href="${entry.href}">${said(entry.person.name)}</a>`,
          said(spell.title),
          spell.organisation && said(spell.organisation),
          dayText(spell.first.date),
          dayText(spell.last.date),
        ]),
        [null, null, null, "narrow", "narrow"],
      )}</section>`,
  ];
  return shell({
    title: { key: "plots" },
    root: "",
    part: "plots",
    mainClass: "plots",
    main: html`<h1>${t("plots")}</h1>
${figures.every((part) => part === false) ? html`<p class="quiet">${t("noFacts")}</p>` : figures}`,
  });
}

/** One small line a unit; the script narrows them to a cluster. Those with most years first where not all are drawn. */
function pointsFigure(points: readonly UnitPoints[]): Html {
  const drawn = points.toSorted((a, b) => b.years.length - a.years.length).slice(0, mostLines);
  const shown = points.filter((one) => drawn.includes(one));
  const clusters = [...new Set(shown.flatMap((one) => [...one.clusters]))];
  const names = clusters.map((cluster) => ({
    cluster,
    name: [cluster.label, cluster.place].filter((part) => part).join(", "),
  }));
  names.sort((a, b) => new Intl.Collator("vi", { numeric: true }).compare(a.name, b.name));
  const options = names.map(({ cluster, name }) => html`<option value="${cluster.href}">${name}</option>`);
  return html`<section class="figure"><h2>${t("plotScores")}</h2><p class="quiet">${t("plotScoresHint")} <a href="scores.html">${t("field_scores")}</a></p>
${pointsLegend()}
<p class="narrow" id="narrow" hidden><label>${t("clusters")} <select><option value="" data-t="listAll">${messageIn("vi", "listAll")}</option>${options}</select></label></p>
<ul class="small-lines">${shown.map(
    ({ unit, years, clusters: own }) =>
      html`<li data-clusters="${[...own].map(({ href }) => href).join(" ")}"><a href="${unit.href}">${said(unit.unit.name)}</a>${pointsLine(years)}</li>`,
  )}</ul></section>`;
}
