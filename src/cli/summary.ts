import { type Counts, counted, type ReportRow } from "../batch/report-rows.js";
import { Problems } from "./problems.js";

/** Nobody reads a longer table; and a batch of any length needs the same memory. */
const mostRows = 40;
/** What a longer batch shows of itself. */
const fewRows = 10;
/** Errors of what was named, not of pages. */
const MISSING = new Set(["not-found", "no-match", "no-pages", "no-list", "no-stdin"]);

/** What a batch yielded, for the table at its end. */
export class Summary {
  /** Over all reports. */
  readonly totals: Counts = { members: 0, officials: 0, scores: 0, solutions: 0, awards: 0, warnings: 0 };
  readonly problems = new Problems();
  readonly #rows: ReportRow[] = [];
  readonly #warnings = new Map<string, number>();
  reports = 0;

  /**
   * @param rows those of one page
   * @param warnings codes of its warnings
   */
  add(rows: readonly ReportRow[], warnings: readonly string[] = []): void {
    for (const row of rows) {
      this.reports += 1;
      for (const name of counted) this.totals[name] += row[name];
      if (this.#rows.length < mostRows) this.#rows.push(row);
    }
    for (const code of warnings) this.#warnings.set(code, (this.#warnings.get(code) ?? 0) + 1);
  }

  /** All reports where they are few, else the first. */
  get rows(): readonly ReportRow[] {
    return this.reports > mostRows ? this.#rows.slice(0, fewRows) : this.#rows;
  }

  /** The kinds of warnings, the most frequent first. */
  get warnings(): readonly (readonly [code: string, count: number])[] {
    return [...this.#warnings].sort(([, a], [, b]) => b - a);
  }

  /** Whether nothing that was named is there. @param setAside how many were set aside */
  isAllMissing(setAside: number): boolean {
    const { byKind } = this.problems;
    return setAside > 0 && byKind.every(([code]) => MISSING.has(code));
  }
}
