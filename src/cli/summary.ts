import { type Counts, counted, type ReportRow } from "../batch/report-rows.js";

/** Nobody reads a longer table; and a batch of any length needs the same memory. */
const mostRows = 500;

/** What a batch yielded, for the table at its end. */
export class Summary {
  /** The first reports. */
  readonly rows: ReportRow[] = [];
  /** Over all reports. */
  readonly totals: Counts = { members: 0, officials: 0, scores: 0, solutions: 0, awards: 0, warnings: 0 };
  reports = 0;

  /** @param rows those of one page */
  add(rows: readonly ReportRow[]): void {
    for (const row of rows) {
      this.reports += 1;
      for (const name of counted) this.totals[name] += row[name];
      if (this.rows.length < mostRows) this.rows.push(row);
    }
  }
}
