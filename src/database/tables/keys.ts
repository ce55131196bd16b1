import { column } from "../table.js";

export const page = column("integer", "the page, as numbered in this database (pages.page)");
export const report = column("integer", "place of the report in the record, from 0: /reports/<report>");

/** The columns that place a fact: page, report, place in the list, and the JSON Pointer they make. */
export function factKey<Field extends string>(field: Field) {
  return {
    page,
    report,
    position: column("integer", `place in the record's list, from 0: /reports/<report>/${field}/<position>`),
    pointer: column("text", "JSON Pointer of the fact in its record; its values' evidence lies below it", {
      generated: `'/reports/' || cast(report as text) || '/${field}/' || cast(position as text)`,
    }),
  } as const;
}

export const ofReport = { table: "reports", columns: ["page", "report"] } as const;
export const ofPage = { table: "pages", columns: ["page"] } as const;
