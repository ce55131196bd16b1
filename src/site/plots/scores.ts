import * as Plot from "@observablehq/plot";
import { type Catalogue, collator, type UnitEntry } from "../catalogue.js";
import { type Html, visible } from "../html.js";
import { svg } from "./svg.js";

/** What a unit registered for a year: points of the maximum, of 100 where none is stated. */
export interface RegisteredScore {
  readonly unit: UnitEntry;
  readonly year: number;
  readonly points: number;
  /** Null where the page states none. */
  readonly max: number | null;
}

/** The last of several reports of a year counts. By unit, then year. */
export function registeredScores({ pages, unit }: Catalogue): RegisteredScore[] {
  const scores = new Map<string, RegisteredScore>();
  const inTime = pages
    .flatMap(({ reports }) => reports)
    .sort((a, b) => collator.compare(a.page.date ?? "", b.page.date ?? ""));
  for (const { report, year } of inTime) {
    for (const score of report.scores) {
      const entry = score.unit === null ? undefined : unit(score.unit);
      if (score.kind !== "registered" || score.criterion !== null || entry === undefined || year === null) continue;
      scores.set(`${entry.href} ${year}`, { unit: entry, year, points: score.points, max: score.max });
    }
  }
  return [...scores.values()].sort((a, b) => collator.compare(a.unit.unit.name, b.unit.unit.name) || a.year - b.year);
}

const mostUnits = 40;

/** A row a unit, a column a year; of very many units, those with the most scores. */
export function scoresPlot(scores: readonly RegisteredScore[]): Html {
  const counts = new Map<UnitEntry, number>();
  for (const { unit } of scores) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const units = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostUnits)
      .map(([unit]) => unit),
  );
  const cells = scores
    .filter(({ unit }) => units.has(unit))
    .map(({ unit, year, points, max }) => ({
      unit: visible(unit.unit.name),
      year: String(year),
      points: String(points).replace(".", ","),
      share: Math.min(points / (max ?? 100), 1),
    }));
  const lowest = Math.min(...cells.map(({ share }) => share));
  const strength = ({ share }: { readonly share: number }) =>
    lowest === 1 ? 0.4 : 0.1 + (0.4 * (share - lowest)) / (1 - lowest);
  const years = [...new Set(cells.map(({ year }) => year))].sort();
  return svg({
    width: 150 + Math.max(years.length, 3) * 56,
    height: 46 + units.size * 22,
    marginLeft: 148,
    marginRight: 2,
    x: { axis: "top", domain: years, label: null, tickSize: 0, padding: 0.06 },
    y: { domain: [...new Set(cells.map(({ unit }) => unit))], label: null, tickSize: 0, padding: 0.1 },
    marks: [
      Plot.cell(cells, { x: "year", y: "unit", fill: "var(--score)", fillOpacity: strength }),
      Plot.text(cells, { x: "year", y: "unit", text: "points" }),
    ],
  });
}
