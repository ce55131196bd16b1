import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "../src/extract.js";
import type { Cluster, Leader, Official, PageRecord, PlannedEvent, Unit } from "../src/record.js";

const uri = "http://khuyenhochcm.com.vn/index.php/news/Thi-dua/giao-ban-1/";

/** A page of the association of Hồ Chí Minh City with these paragraphs; `published` is an ISO day or null. */
function recordOf(paragraphs: string, published: string | null): PageRecord {
  const date =
    published === null ? "" : `<meta property="article:published_time" content="${published}T08:00:00+07:00">`;
  const body = paragraphs
    .split("|")
    .map((paragraph) => (paragraph.startsWith("<") ? paragraph : `<p>${paragraph}</p>`))
    .join("");
  const page = `<html><head><title>Tin thi đua</title>${date}</head><body><div id="news_detail"><h1>Tin thi đua</h1><div class="bodytext">${body}</div></div></body></html>`;
  const record = extract(page, { uri });
  expect(record.page.publishedAt?.slice(0, 10) ?? null).toBe(published);
  return record;
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
  readonly knownMiss: boolean;
}

/** Lines of tab-separated cells; a `?` before the paragraphs marks a known miss, as in the corpus files. */
function rowsOf(name: string): Row[] {
  const rows: Row[] = [];
  for (const [k, line] of readFileSync(`fixtures/corpus/values/${name}.tsv`, "utf8").split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    const knownMiss = cells.some((cell) => cell.startsWith("? "));
    rows.push({ number: k + 1, cells: cells.map((cell) => cell.replace(/^\? /, "")), knownMiss });
  }
  return rows;
}

const orDash = (value: string | number | null): string => (value === null || value === "" ? "-" : String(value));
const listed = (values: readonly string[], separator: string): string => orDash(values.join(separator));

const cluster = (value: Cluster | null): string =>
  value === null ? "-" : `${value.kind} ${orDash(value.number)} ${orDash(value.name)}`;
const unit = (value: Unit): string => `${value.name}=${orDash(value.code)}`;

function official({ name, honorific, roles }: Official): string {
  const offices = roles.map(
    ({ title, organisation, former }) => `${former ? "nguyên " : ""}${title} | ${orDash(organisation)}`,
  );
  return `${name}${honorific === null ? "" : ` (${honorific})`}: ${orDash(offices.join(" + "))}`;
}

const leader = ({ role, unit: of, person, year, former }: Leader): string =>
  `${role} ${orDash(of?.name ?? null)} / ${orDash(person)} / ${orDash(year)}${former ? " former" : ""}`;

const planned = ({ name, round, date, venue, unit: of }: PlannedEvent): string =>
  [name, round, date?.edtf ?? null, venue, of?.name ?? null].map(orDash).join("/");

/** How a record is written down in each table. */
const written: Readonly<Record<string, (record: PageRecord) => string>> = {
  date: ({ reports }) =>
    listed(
      reports.flatMap(({ dates }) => dates.map(({ edtf }) => edtf)),
      " ",
    ),
  cluster: ({ reports }) => reports.map((report) => cluster(report.cluster)).join(" ; "),
  unit: ({ reports }) =>
    listed(
      reports.flatMap(({ members }) => members.map(unit)),
      " ",
    ),
  member: ({ reports }) =>
    listed(
      reports.flatMap(({ members }) => members.map(({ name }) => name)),
      " ; ",
    ),
  leader: ({ reports }) =>
    listed(
      reports.flatMap(({ leadership }) => leadership.map(leader)),
      " ; ",
    ),
  meeting: ({ reports: [report] }) => {
    const meeting = report?.meeting ?? null;
    if (meeting === null) return "-";
    return [meeting.name, meeting.round, meeting.year, meeting.date?.edtf ?? null].map(orDash).join("/");
  },
  venue: ({ reports: [report] }) =>
    `${orDash(report?.meeting?.venue ?? null)} / ${orDash(report?.meeting?.host?.name ?? null)}`,
  planned: ({ reports }) =>
    listed(
      reports.flatMap(({ plannedEvents }) => plannedEvents.map(planned)),
      " ; ",
    ),
  official: ({ reports }) =>
    listed(
      reports.flatMap(({ officials }) => officials.map(official)),
      " ; ",
    ),
  signature: ({ reports, page: { author } }) =>
    `${listed(
      reports.flatMap(({ signedBy }) =>
        signedBy === null ? [] : [`${orDash(signedBy.organisation)} / ${orDash(signedBy.person)}`],
      ),
      " ; ",
    )}${author === null ? "" : ` by ${author}`}`,
  score: ({ reports }) =>
    listed(
      reports.flatMap(({ scores }) =>
        scores.map(
          ({ unit: of, points, max, kind, criterion }) =>
            `${orDash(of?.name ?? null)} ${points}/${orDash(max)} ${kind}${criterion === null ? "" : ` [${criterion}]`}`,
        ),
      ),
      " ; ",
    ),
  solution: ({ reports }) =>
    listed(
      reports.flatMap(({ solutions }) =>
        solutions.map(({ unit: of, name, kind }) => `${orDash(of?.name ?? null)} / ${name} / ${kind}`),
      ),
      " ; ",
    ),
};

describe.each(Object.entries(written))("%s", (name, write) => {
  for (const { number, cells, knownMiss } of rowsOf(name)) {
    const expected = cells.at(-1) as string;
    const paragraphs = cells.at(-2) as string;
    const published = cells.length < 3 ? "2018-03-30" : cells[0] === "-" ? null : (cells[0] as string);
    test(`line ${number}${knownMiss ? ", known miss" : ""}: ${paragraphs}`, () => {
      const found = write(recordOf(paragraphs, published));
      if (knownMiss) expect(found, `${name}.tsv:${number} comes out right now: remove its "?"`).not.toBe(expected);
      else expect(found).toBe(expected);
    });
  }
});
