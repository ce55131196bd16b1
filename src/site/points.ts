/** What units registered and were awarded over the years; nothing is mixed that is not the same. */
import type { Score } from "../record.js";
import type { Catalogue, ClusterEntry, ReportEntry, UnitEntry } from "./catalogue.js";

/** What pages say of one unit, year, kind and criterion. */
export interface YearPoints {
  readonly year: number;
  readonly kind: Score["kind"];
  /** As the last page has it. */
  readonly points: number;
  /** Null where the page states none. */
  readonly max: number | null;
  /** Where each of the values is said; more than one value is a contradiction. */
  readonly said: readonly { readonly points: number; readonly entry: ReportEntry; readonly pointer: string }[];
  readonly contradicts: boolean;
}

export interface UnitPoints {
  readonly unit: UnitEntry;
  readonly clusters: ReadonlySet<ClusterEntry>;
  /** By year, registered before awarded. */
  readonly years: readonly YearPoints[];
}

/** Total points only: those of a single criterion are not compared with them. By unit, as units are listed. */
export function pointsByUnit({ pages, units, unit: unitOf }: Catalogue): UnitPoints[] {
  const byUnit = new Map<
    UnitEntry,
    { clusters: Set<ClusterEntry>; years: Map<string, YearPoints["said"][number][]>; max: Map<string, number | null> }
  >();
  for (const page of pages) {
    for (const entry of page.reports) {
      for (const [index, score] of entry.report.scores.entries()) {
        const unit = score.unit === null ? undefined : unitOf(score.unit);
        if (unit === undefined || score.criterion !== null || entry.year === null) continue;
        const known = byUnit.get(unit) ?? { clusters: new Set(), years: new Map(), max: new Map() };
        byUnit.set(unit, known);
        if (entry.cluster !== null) known.clusters.add(entry.cluster);
        const key = `${entry.year} ${score.kind}`;
        const pointer = `/reports/${entry.index}/scores/${index}`;
        known.years.set(key, [...(known.years.get(key) ?? []), { points: score.points, entry, pointer }]);
        if (score.max !== null || !known.max.has(key)) known.max.set(key, score.max);
      }
    }
  }
  return units.flatMap((unit) => {
    const known = byUnit.get(unit);
    if (known === undefined) return [];
    const years = [...known.years].map(([key, said]): YearPoints => {
      const [year, kind] = key.split(" ") as [string, Score["kind"]];
      const inTime = said.toSorted((a, b) => ((a.entry.page.date ?? "") < (b.entry.page.date ?? "") ? -1 : 1));
      const contradicts = new Set(said.map(({ points }) => points)).size > 1;
      return {
        year: Number(year),
        kind,
        points: inTime.at(-1)!.points,
        max: known.max.get(key)!,
        said: inTime,
        contradicts,
      };
    });
    years.sort((a, b) => a.year - b.year || (a.kind === b.kind ? 0 : a.kind === "registered" ? -1 : 1));
    return [{ unit, clusters: known.clusters, years }];
  });
}
