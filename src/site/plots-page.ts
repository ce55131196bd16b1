import type { MessageKey } from "../messages/catalogue.js";
import type { Catalogue } from "./catalogue.js";
import { dayText } from "./date-text.js";
import { type Html, html, type Part } from "./html.js";
import { clusterLink, dataTable, meetingDate, pageLink } from "./listing.js";
import { t, tAttribute } from "./message.js";
import { datedMeetings, meetingsPlot } from "./plots/meetings.js";
import { longestOffices, officesPlot } from "./plots/offices.js";
import { type Quality, qualityPlot } from "./plots/quality.js";
import { registeredScores, scoresPlot } from "./plots/scores.js";
import { said, shell } from "./shell.js";

/** The plots over all pages, each with its data as a table beside it. */
export function plotsPage(catalogue: Catalogue, quality: Quality | null): string {
  const scores = registeredScores(catalogue);
  const meetings = datedMeetings(catalogue);
  const offices = longestOffices(catalogue);
  const figures: Part[] = [
    scores.length > 0 &&
      figure(
        "plotScores",
        scoresPlot(scores),
        dataTable(
          "plotScores",
          ["field_unit", "field_year", "field_points", "field_max"],
          scores.map(({ unit, year, points, max }) => [
            html`<a href="${unit.href}">${said(unit.unit.name)}</a>`,
            String(year),
            t("number", { n: points }),
            max,
          ]),
        ),
      ),
    meetings.length > 0 &&
      figure(
        "plotMeetings",
        meetingsPlot(meetings),
        dataTable(
          "plotMeetings",
          ["field_date", "clusters", "field_page"],
          meetings.map((entry) => [
            meetingDate(entry),
            clusterLink("", entry.cluster),
            pageLink("", entry.page, entry.index),
          ]),
        ),
      ),
    offices.length > 0 &&
      figure(
        "plotOffices",
        officesPlot(offices),
        dataTable(
          "plotOffices",
          ["field_person", "field_title", "field_organisation", "firstStated", "lastStated"],
          offices.map(({ entry, spell }) => [
            html`<a href="${entry.href}">${said(entry.person.name)}</a>`,
            said(spell.title),
            spell.organisation && said(spell.organisation),
            dayText(spell.first.date),
            dayText(spell.last.date),
          ]),
        ),
      ),
    quality !== null &&
      figure(
        "plotQuality",
        qualityPlot(quality),
        dataTable(
          "plotQuality",
          ["field", "precision", "recall", "f1"],
          Object.entries(quality).map(([field, { precision, recall, f1 }]) => [
            html`<code>${field}</code>`,
            ...[precision, recall, f1].map(share),
          ]),
        ),
      ),
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

function figure(title: MessageKey, plot: Html, table: Html): Html {
  return html`<section class="figure"><h2>${t(title)}</h2><p class="quiet">${t(`${title}Hint` as MessageKey)}</p>
<div class="beside"><figure class="table" tabindex="0"${tAttribute("aria-label", title)}>${plot}</figure>${table}</div></section>`;
}

function share(value: number | null): Part {
  return value === null ? "–" : t("number", { n: Math.round(value * 1000) / 1000 });
}
