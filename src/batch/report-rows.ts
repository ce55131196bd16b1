import type { Cluster, PageRecord } from "../record.js";
import { nameOfPage } from "../write/file-name.js";

export const counted = ["members", "officials", "scores", "solutions", "awards", "warnings"] as const;
export type Counts = { -readonly [K in (typeof counted)[number]]: number };

/** What was read of a report, in numbers. */
export interface ReportRow extends Readonly<Counts> {
  /** Empty for the second and further reports of a page. */
  readonly page: string;
  readonly cluster: string;
  readonly date: string;
  readonly venue: string;
}

/** A record's reports as rows; an issue that names no report is counted with the first. A page that failed has none: it is told apart. */
export function rowsOf(record: PageRecord): ReportRow[] {
  if (record.text === "" && record.issues.some(({ severity }) => severity === "error")) return [];
  return record.reports.map((report, index) => ({
    page: index === 0 ? nameOfPage(record) : "",
    cluster: nameOfCluster(report.cluster),
    date: report.meeting?.date?.edtf ?? "",
    venue: report.meeting?.venue ?? "",
    members: report.members.length,
    officials: report.officials.length,
    scores: report.scores.length,
    solutions: report.solutions.length,
    awards: report.awards.length,
    warnings: record.issues.filter(({ severity, pointer }) => severity === "warning" && reportOf(pointer) === index)
      .length,
  }));
}

function reportOf(pointer: string | undefined): number {
  return Number(/^\/reports\/(\d+)(?:\/|$)/.exec(pointer ?? "")?.[1] ?? 0);
}

function nameOfCluster(cluster: Cluster | null): string {
  if (cluster === null) return "–";
  const kind = cluster.kind.charAt(0).toUpperCase() + cluster.kind.slice(1);
  return [kind, cluster.number ?? cluster.name ?? ""].join(" ").trim();
}
