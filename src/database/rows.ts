import type { DateValue, PageRecord, Report, Unit } from "../record.js";
import { foldUtf8 } from "./fold.js";
import type { Loadable } from "./loadable.js";
import type { Names } from "./names.js";
import type { RowOf, TableName } from "./tables/index.js";
import type { personTables } from "./tables/persons.js";

/** The tables that records fill. */
export type RecordTable = Exclude<TableName, keyof typeof personTables>;
export type Rows = { readonly [Name in RecordTable]: RowOf<Name>[] };

export function noRows(): Rows {
  return {
    ...{ units: [], clusters: [], pages: [], reports: [], meetings: [], members: [], leadership: [], officials: [] },
    ...{ academic_titles: [], roles: [], scores: [], solutions: [], awards: [], planned_events: [], dates: [] },
    ...{ signatures: [], custom_fields: [], custom_matches: [], custom_groups: [] },
    ...{ links: [], attachments: [], issues: [], texts: [], evidence_documents: [] },
  };
}

const lineFeed = Buffer.from("\n");

/** Adds what a record becomes in the tables. `recordsOf` in records.ts is the way back. */
export function addRows(rows: Rows, { record, text, evidence, digest }: Loadable, page: number, names: Names): void {
  rows.pages.push(pageRow(record, page, digest));
  for (const [report, facts] of record.reports.entries()) {
    rows.reports.push({ page, report, cluster: facts.cluster === null ? null : names.cluster(facts.cluster) });
    addFacts(rows, facts, page, report, names);
  }
  for (const [position, { url, title, publishedAt }] of record.links.entries()) {
    rows.links.push({ page, position, url, title, published_at: publishedAt });
  }
  for (const [position, { url, title, mediaType }] of (record.page.attachments ?? []).entries()) {
    rows.attachments.push({ page, position, url, title, media_type: mediaType });
  }
  for (const [position, issue] of record.issues.entries()) {
    const { severity, code, message, pointer = null, start = null, end = null } = issue;
    rows.issues.push({ page, position, severity, code, message, pointer, start_offset: start, end_offset: end });
  }
  addCustom(rows, record.custom ?? {}, page);
  const listed = Buffer.from(namesIn(record));
  rows.texts.push({
    page,
    text,
    names: listed,
    folded: foldUtf8(Buffer.concat([listed, lineFeed, text])),
    blocks: record.blocks === undefined ? null : Buffer.from(JSON.stringify(record.blocks)),
  });
  rows.evidence_documents.push({ page, document: evidence });
}

// Each row is written out: copying objects with `...` takes three times as long.
function addFacts(rows: Rows, facts: Report, page: number, report: number, names: Names): void {
  const unitOf = (unit: Unit | null) => (unit === null ? null : names.unit(unit));
  const { meeting, signedBy } = facts;
  if (meeting !== null) {
    const { name, round, year, date, venue, host, organiser = null } = meeting;
    const organiser_organisation = organiser === null ? null : organiser.organisation;
    const organiser_unit = organiser === null ? null : unitOf(organiser.unit);
    const row = { page, report, name, round, year, venue, host: unitOf(host), organiser_organisation, organiser_unit };
    rows.meetings.push(withDate(row, date));
  }
  for (const [position, unit] of facts.members.entries()) {
    rows.members.push({ page, report, position, unit: names.unit(unit) });
  }
  for (const [position, { role, unit, person, year, former }] of facts.leadership.entries()) {
    rows.leadership.push({ page, report, position, role, unit: unitOf(unit), person, year, former });
  }
  for (const [official, { name, honorific, academicTitles, roles }] of facts.officials.entries()) {
    rows.officials.push({ page, report, position: official, name, honorific });
    for (const [position, title] of academicTitles.entries()) {
      rows.academic_titles.push({ page, report, official, position, title });
    }
    for (const [position, { title, organisation, unit, former, term = null }] of roles.entries()) {
      rows.roles.push({ page, report, official, position, title, organisation, unit: unitOf(unit), former, term });
    }
  }
  for (const [position, { unit, points, max, kind, criterion }] of facts.scores.entries()) {
    rows.scores.push({ page, report, position, unit: unitOf(unit), points, max, kind, criterion });
  }
  for (const [position, { unit, name, kind }] of facts.solutions.entries()) {
    rows.solutions.push({ page, report, position, unit: unitOf(unit), name, kind });
  }
  for (const [position, { unit, scope, recipient, name, status }] of facts.awards.entries()) {
    rows.awards.push({ page, report, position, unit: unitOf(unit), scope, recipient, name, status });
  }
  for (const [position, { name, round, date, venue, unit }] of facts.plannedEvents.entries()) {
    rows.planned_events.push(withDate({ page, report, position, name, round, venue, unit: unitOf(unit) }, date));
  }
  for (const [position, date] of facts.dates.entries()) {
    rows.dates.push(withDate({ page, report, position }, date));
  }
  if (signedBy !== null) {
    const { organisation, unit, person } = signedBy;
    rows.signatures.push({ page, report, organisation, unit: unitOf(unit), person });
  }
}

function addCustom(rows: Rows, custom: NonNullable<PageRecord["custom"]>, page: number): void {
  for (const [place, [field, matches]] of Object.entries(custom).entries()) {
    rows.custom_fields.push({ page, field, place });
    for (const [position, { text, groups = {} }] of matches.entries()) {
      rows.custom_matches.push({ page, field, position, text });
      for (const [place, [name, text]] of Object.entries(groups).entries()) {
        rows.custom_groups.push({ page, field, position, place, name, text });
      }
    }
  }
}

function pageRow(record: Loadable["record"], page: number, digest: string): RowOf<"pages"> {
  const { schemaVersion, id, source, page: head } = record;
  return {
    page,
    id,
    uri: source.uri,
    site: source.uri === null ? null : siteOf(source.uri),
    schema_version: schemaVersion,
    sha256: source.sha256,
    media_type: source.mediaType,
    encoding: source.encoding,
    layout: source.layout,
    retrieved_at: source.retrievedAt ?? null,
    kind: head.kind,
    title: head.title,
    author: head.author,
    published_at: head.publishedAt,
    site_name: head.siteName,
    language: head.language,
    has_custom: record.custom !== undefined,
    digest,
  };
}

function siteOf(uri: string): string | null {
  return /^https?:\/\//i.test(uri) && URL.canParse(uri) ? new URL(uri).host : null;
}

type DateColumns = Pick<RowOf<"meetings">, Extract<keyof RowOf<"meetings">, `date_${string}`>>;
type StatedDate = Pick<RowOf<"dates">, keyof DateColumns>;

/** Adds a date's columns to a row, all null where there is no date. */
function withDate<R extends object>(row: R, date: DateValue): R & StatedDate;
function withDate<R extends object>(row: R, date: DateValue | null): R & DateColumns;
function withDate<R extends object>(row: R, date: DateValue | null): R & DateColumns {
  const dated = row as R & DateColumns;
  dated.date_edtf = date === null ? null : date.edtf;
  dated.date_start = date === null ? null : date.start;
  dated.date_end = date === null ? null : date.end;
  dated.date_precision = date === null ? null : date.precision;
  dated.date_role = date === null ? null : date.role;
  dated.date_time_of_day = date === null ? null : date.timeOfDay;
  dated.date_text = date === null ? null : date.text;
  return dated;
}

/** The page's title and every person, unit and organisation, each once, in the order of the record. */
function namesIn({ page, reports }: Loadable["record"]): string {
  const names = new Set<string | null | undefined>([page.title]);
  for (const report of reports) {
    names.add(report.cluster?.name).add(report.cluster?.owner?.organisation).add(report.cluster?.owner?.unit?.name);
    names.add(report.meeting?.name).add(report.meeting?.host?.name);
    names.add(report.meeting?.organiser?.organisation).add(report.meeting?.organiser?.unit?.name);
    for (const unit of report.members) names.add(unit.name);
    for (const { unit, person } of report.leadership) names.add(unit?.name).add(person);
    for (const { name, roles } of report.officials) {
      names.add(name);
      for (const { organisation, unit } of roles) names.add(organisation).add(unit?.name);
    }
    for (const { unit } of report.scores) names.add(unit?.name);
    for (const { unit } of report.solutions) names.add(unit?.name);
    for (const { unit, recipient } of report.awards) names.add(unit?.name).add(recipient);
    for (const { unit } of report.plannedEvents) names.add(unit?.name);
    names.add(report.signedBy?.organisation).add(report.signedBy?.unit?.name).add(report.signedBy?.person);
  }
  return [...names].filter((name) => name !== null && name !== undefined).join("\n");
}
