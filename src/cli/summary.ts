import type { Cluster, PageRecord } from "../record.js";
import { nameOfPage } from "../write/file-name.js";

export const counted = ["members", "officials", "scores", "solutions", "awards", "warnings"] as const;
export type Counts = { -readonly [K in (typeof counted)[number]]: number };

/** One line of the table: a report and what was read of it. */
export interface ReportRow extends Readonly<Counts> {
  /** Empty for the second and further reports of a page. */
  readonly page: string;
  readonly cluster: string;
  readonly date: string;
  readonly venue: string;
}

/** Nobody reads a longer table; and a batch of any length needs the same memory. */
const mostRows = 500;

/** What a batch yielded, for the table at its end. */
export class Summary {
  /** The first reports. */
  readonly rows: ReportRow[] = [];
  /** Over all reports. */
  readonly totals: Counts = { members: 0, officials: 0, scores: 0, solutions: 0, awards: 0, warnings: 0 };
  reports = 0;

  add(record: PageRecord): void {
    for (const row of rowsOf(record)) {
      this.reports += 1;
      for (const name of counted) this.totals[name] += row[name];
      if (this.rows.length < mostRows) this.rows.push(row);
    }
  }
}

/** A record's reports as rows; an issue that names no report is counted with the first. */
function rowsOf(record: PageRecord): ReportRow[] {
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
    warnings: record.issues.filter((issue) => reportOf(issue.pointer) === index).length,
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
