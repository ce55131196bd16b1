import type { PageRecord } from "../record.js";
import type { Certainty, Span } from "../types.js";
import { alignReports } from "./align.js";
import { type Cause, causeOf, readAt, readingOf } from "./cause.js";
import { compareItems, type Difference, differingParts } from "./compare.js";
import type { Field } from "./field.js";
import { reportFields } from "./fields.js";
import type { Gold } from "./gold.js";
import { type Item, type Part, pointerOf } from "./item.js";
import { type Counts, noCounts, sum } from "./metrics.js";
import { pageFields } from "./page-fields.js";

/** A difference and where it is. */
export interface Finding extends Difference {
  readonly field: string;
  readonly page: string;
  /** Places in the gold's and the record's `reports`, from 0; null for what is said of the page. */
  readonly goldReport: number | null;
  readonly foundReport: number | null;
  /** Where on its way it came about; null where that is not asked of. */
  readonly cause: Cause | null;
}

/** A value that was found, and how sure the record is of it. */
export interface FoundValue {
  readonly field: string;
  readonly certainty: Certainty;
  readonly isRight: boolean;
}

export interface PageEvaluation {
  readonly page: string;
  /** By field. */
  readonly counts: ReadonlyMap<string, Counts>;
  /** In the order of the fields, then of the page. */
  readonly findings: readonly Finding[];
  /** Every value of the record that is compared and says where it was read, once each. */
  readonly values: readonly FoundValue[];
}

/**
 * Compares a record with what a careful reader wrote down; `page` names the page in what is found.
 *
 * @param annotations what was recognized on the page, for the causes
 */
export function evaluatePage(
  page: string,
  gold: Gold,
  record: PageRecord,
  annotations: readonly Span[] = [],
): PageEvaluation {
  const counts = new Map<string, Counts>();
  const findings: Finding[] = [];
  const values = new Map<string, FoundValue>();
  const reading = readingOf({ page: gold.page, reports: gold.reports }, record, annotations);
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
    const report = foundReport === null ? "" : `/reports/${foundReport}`;
    const note = (item: Item, parts: readonly Part[], isRight: boolean) => {
      for (const part of parts) {
        const at = pointerOf(item, part);
        const read = readAt(record, report, item, part);
        // A value that one field finds wrong is wrong, whatever the others say of it.
        if (read === null || (isRight && values.has(`${report}${at}`))) continue;
        values.set(`${report}${at}`, { field: field.name, certainty: read.certainty, isRight });
      }
    };
    for (const item of compared.agreed) note(item, item.parts, true);
    for (const { items, ...difference } of compared.differences) {
      const place = { field: field.name, page, goldReport, foundReport };
      findings.push({ ...place, ...difference, cause: causeOf(items, report, reading) });
      if (items.found === null) continue;
      const wrong =
        items.gold === null ? items.found.parts : differingParts(items.gold, items.found).map(([, part]) => part);
      note(items.found, wrong, false);
      const right = items.found.parts.filter((part) => !wrong.includes(part));
      note(items.found, right, true);
    }
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
  return { page, counts, findings, values: [...values.values()] };
}
