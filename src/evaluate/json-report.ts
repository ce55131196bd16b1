import type { EvaluationReport, Row } from "./report.js";

/** The report for programs: the same content, figures unrounded; what was not asked for is not there. */
export function jsonReport({
  fields,
  overall,
  perPage,
  findings,
  causes,
  reliability,
  raised,
  ...rest
}: EvaluationReport): string {
  const json = {
    pages: rest.pages,
    fields: byName(fields),
    overall: withoutName(overall),
    ...(perPage === null ? {} : { perPage: byName(perPage) }),
    ...(findings === null ? {} : { findings }),
    ...(causes === null ? {} : { causes }),
    ...(reliability === null ? {} : { reliability }),
    problems: rest.problems,
    breaches: rest.breaches,
    ...(raised === null ? {} : { raised }),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function byName(rows: readonly Row[]): Record<string, Omit<Row, "name">> {
  return Object.fromEntries(rows.map((row) => [row.name, withoutName(row)]));
}

function withoutName({ name: _, ...row }: Row): Omit<Row, "name"> {
  return row;
}
