import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { PageRecord, PlannedEvent } from "../../src/record.js";
import { pageOf, type Row, rowsOf } from "./pages.js";

const listed = (values: readonly string[], separator: string): string =>
  values.length === 0 ? "-" : values.join(separator);

const event = ({ name, round, date }: PlannedEvent): string =>
  `${name}${round === null ? "" : ` ${round}`}${date === null ? "" : `@${date.edtf}`}`;

/** How what is asked of a record is written down. */
const written: Readonly<Record<string, (record: PageRecord) => string>> = {
  dates: ({ reports }) =>
    listed(
      reports.flatMap(({ dates }) => dates.map(({ edtf }) => edtf)),
      " ",
    ),
  chronology: (record) =>
    `${written.dates!(record)}${record.issues.some(({ code }) => code === "unknown-year") ? " ?" : ""}`,
  mood: ({ reports: [report] }) => {
    const { meeting, plannedEvents } = report!;
    const told = meeting === null ? "-" : `${meeting.name}@${meeting.date?.edtf ?? "-"}`;
    return `${told} > ${listed(plannedEvents.map(event), "; ")}`;
  },
  planned: ({ reports }) =>
    listed(
      reports.flatMap(({ plannedEvents }) =>
        plannedEvents.map((planned) => `${event(planned)}${planned.venue === null ? "" : ` ${planned.venue}`}`),
      ),
      "; ",
    ),
  awards: ({ reports }) =>
    listed(
      reports.flatMap(({ awards }) => awards.map(({ unit, status, name }) => `${unit?.name ?? "-"} ${status} ${name}`)),
      "; ",
    ),
  award: ({ reports }) =>
    listed(
      reports.flatMap(({ awards }) =>
        awards.map(({ unit, recipient, name, status }) =>
          [unit?.name ?? "-", recipient ?? "-", name, status].join(" / "),
        ),
      ),
      " ; ",
    ),
  solutions: ({ reports }) =>
    listed(
      reports.flatMap(({ solutions }) => solutions.map(({ unit, name }) => `${unit?.name ?? "-"} ${name}`)),
      "; ",
    ),
  people: ({ reports }) =>
    listed(
      reports.flatMap(({ officials }) => officials.map(({ name }) => name)),
      "; ",
    ),
};

function found(row: Row): string {
  const record = extract(pageOf(row), { uri: row.uri });
  expect(record.page.publishedAt?.slice(0, 10) ?? null).toBe(row.published);
  const value = written[row.asked]!(record);
  // Lines set apart by breaks say the same as paragraphs.
  if (!row.lines.some((line) => line.startsWith("<")))
    expect(written[row.asked]!(extract(pageOf(row, "breaks"), { uri: row.uri }))).toBe(value);
  return value;
}

describe.each(["chronology", "mood", "leads", "award"])("%s", (name) => {
  const rows = rowsOf(name).filter(({ asked }) => asked !== "governs");

  test("enough rows to hold what is decided", () => expect(rows.length).toBeGreaterThanOrEqual(25));

  for (const row of rows) {
    test(`line ${row.number}${row.knownMiss ? ", known miss" : ""}: ${row.lines.join(" | ")}`, () => {
      if (row.knownMiss)
        expect(found(row), `${name}.tsv:${row.number} comes out right now: remove its "?"`).not.toBe(row.expected);
      else expect(found(row)).toBe(row.expected);
    });
  }
});
