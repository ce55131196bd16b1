import type { PageRecord } from "../record.js";
import { alignReports } from "./align.js";
import { compareItems, type Difference } from "./compare.js";
import type { Field } from "./field.js";
import { reportFields } from "./fields.js";
import type { Gold } from "./gold.js";
import { type Counts, noCounts, sum } from "./metrics.js";
import { pageFields } from "./page-fields.js";

/** A difference and where it is. */
export interface Finding extends Difference {
  readonly field: string;
  readonly page: string;
  /** Places in the gold's and the record's `reports`, from 0; null for what is said of the page. */
  readonly goldReport: number | null;
  readonly foundReport: number | null;
}

export interface PageEvaluation {
  readonly page: string;
  /** By field. */
  readonly counts: ReadonlyMap<string, Counts>;
  /** In the order of the fields, then of the page. */
  readonly findings: readonly Finding[];
}

/** Compares a record with what a careful reader wrote down; `page` names the page in what is found. */
export function evaluatePage(page: string, gold: Gold, record: PageRecord): PageEvaluation {
  const counts = new Map<string, Counts>();
  const findings: Finding[] = [];
  const places = alignReports(gold.reports, record.reports);
  const count = <Of>(
    field: Field<Of>,
    one: Of | null,
    other: Of | null,
    goldReport: number | null,
    foundReport: number | null,
  ) => {
    if (field.stated !== undefined && (one === null || !field.stated(one))) return;
    const compared = compareItems(one === null ? [] : field.items(one), other === null ? [] : field.items(other));
    counts.set(field.name, sum([counts.get(field.name) ?? noCounts, compared]));
    findings.push(
      ...compared.differences.map((found) => ({ field: field.name, page, goldReport, foundReport, ...found })),
    );
  };
  const { page: read, links, source } = record;
  // Where the gold page says nothing of its encoding, there is nothing to compare.
  const side = { page: read, links, encoding: gold.encoding === null ? null : source.encoding };
  for (const field of pageFields) count(field, gold, side, null, null);
  for (const field of reportFields) {
    for (const place of places) {
      const one = place.gold === null ? null : gold.reports[place.gold]!;
      const other = place.found === null ? null : record.reports[place.found]!;
      count(field, one, other, place.gold, place.found);
    }
  }
  return { page, counts, findings };
}
