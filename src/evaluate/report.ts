import { type CauseRow, causesOf, type ReliabilityRow, reliabilityOf } from "./causes.js";
import type { Finding, PageEvaluation } from "./evaluate-page.js";
import { type Evaluation, findingsOf, type Problem, totalsOf } from "./evaluation.js";
import { overall } from "./fields.js";
import { isBreach, type Measured } from "./floors.js";
import { type Counts, type Figures, figuresOf, sum } from "./metrics.js";
import { isRaised } from "./raise-floors.js";

/** A line of a table. */
export interface Row extends Counts, Figures {
  readonly name: string;
}

/** What `evaluate` says, whatever the format. */
export interface EvaluationReport {
  readonly pages: number;
  readonly fields: readonly Row[];
  readonly overall: Row;
  /** Only when asked for. */
  readonly perPage: readonly Row[] | null;
  /** By field, then by page; null when not asked for. */
  readonly findings: readonly Finding[] | null;
  /** The most frequent first; null when not asked for. */
  readonly causes: readonly CauseRow[] | null;
  readonly reliability: readonly ReliabilityRow[] | null;
  readonly problems: readonly Problem[];
  /** Figures below their floor. */
  readonly breaches: readonly Measured[];
  /** Floors lifted to today's figures; null when not asked for. */
  readonly raised: readonly Measured[] | null;
}

export interface ReportOptions {
  readonly perPage: boolean;
  readonly findings: boolean;
  /** Causes and reliability. */
  readonly causes: boolean;
  /** Whether floors are raised. */
  readonly raise: boolean;
}

export function reportOf(
  { pages, problems }: Evaluation,
  measured: readonly Measured[],
  options: ReportOptions,
): EvaluationReport {
  const rows = [...totalsOf(pages)].map(([name, counts]) => rowOf(name, counts));
  return {
    pages: pages.length,
    fields: rows.filter(({ name }) => name !== overall),
    overall: rows.find(({ name }) => name === overall)!,
    perPage: options.perPage ? pages.map(pageRow) : null,
    findings: options.findings ? findingsOf(pages) : null,
    causes: options.causes ? causesOf(pages) : null,
    reliability: options.causes ? reliabilityOf(pages) : null,
    problems,
    breaches: measured.filter(isBreach),
    raised: options.raise ? measured.filter(isRaised) : null,
  };
}

function pageRow({ page, counts }: PageEvaluation): Row {
  return rowOf(page, sum(counts.values()));
}

function rowOf(name: string, counts: Counts): Row {
  return { name, ...counts, ...figuresOf(counts) };
}
