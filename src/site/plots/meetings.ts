import * as Plot from "@observablehq/plot";
import type { Catalogue, ReportEntry } from "../catalogue.js";
import { edtfText } from "../date-text.js";
import { type Html, visible } from "../html.js";
import { byTime } from "../listing.js";
import { svg } from "./svg.js";

/** Reports of meetings whose day is known, in order of time. */
export function datedMeetings({ pages }: Catalogue): ReportEntry[] {
  return pages
    .flatMap(({ reports }) => reports)
    .filter(({ report }) => /^\d{4}-\d{2}-\d{2}$/.test(report.meeting?.date?.start ?? ""))
    .sort(byTime);
}

/** A row a year, from January to December; a dot a meeting. */
export function meetingsPlot(meetings: readonly ReportEntry[]): Html {
  const dots = meetings.map(({ report, cluster }) => {
    const date = report.meeting!.date!;
    const [year, month, day] = date.start!.split("-").map(Number) as [number, number, number];
    const title = [edtfText(date.edtf), cluster?.name, report.meeting!.venue].filter((part) => part).join(" · ");
    return { year: String(year), month: month + (day - 1) / 31, title: visible(title) };
  });
  const years = dots.map(({ year }) => Number(year));
  const last = Math.max(...years);
  // The newest first, as everywhere.
  const rows = Array.from({ length: last - Math.min(...years) + 1 }, (_, index) => String(last - index));
  return svg({
    width: 640,
    height: 40 + rows.length * 30,
    marginLeft: 44,
    x: {
      axis: "top",
      domain: [1, 13],
      ticks: Array.from({ length: 12 }, (_, index) => index + 1),
      label: null,
      grid: true,
    },
    y: { type: "band", domain: rows, label: null, tickSize: 0 },
    marks: [
      Plot.ruleY(rows, { stroke: "currentColor", strokeOpacity: 0.15 }),
      Plot.dot(dots, { x: "month", y: "year", r: 5, fill: "var(--meeting)", fillOpacity: 0.55, title: "title" }),
    ],
  });
}
