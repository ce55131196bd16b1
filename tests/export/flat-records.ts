import type { CellType, FlatTable } from "../../src/export/table.js";
import type { PageRecord } from "../../src/record.js";

export type FlatRow = Readonly<Record<string, string | number | boolean | null>>;
/** Rows as a reader of the format gave them, by table. */
export type FlatRows = Readonly<Record<string, readonly FlatRow[]>>;

type Fact = Readonly<Record<string, unknown>>;

/** A row whose cells a reader gave as text. */
export function typedRow(table: FlatTable, row: Readonly<Record<string, unknown>>): FlatRow {
  return Object.fromEntries(table.columns.map(([name, type]) => [name, typedCell(row[name], type)]));
}

function typedCell(cell: unknown, type: CellType): string | number | boolean | null {
  if (cell === null || cell === undefined || cell === "") return null;
  if (type === "integer" || type === "number") return Number(cell);
  return type === "boolean" ? String(cell) === "true" : String(cell);
}

/** What the tables say, put together as it stands in the records: `facts` of them is what is compared. */
export function factsFrom(tables: FlatRows): Fact[] {
  return tables.pages!.map((page) => {
    const of = (name: string, report?: unknown) =>
      (tables[name] ?? []).filter(
        (row) =>
          row.page_id === page.page_id && row.uri === page.uri && (report === undefined || row.report === report),
      );
    return {
      id: page.page_id,
      uri: page.uri,
      page: {
        ...{ kind: page.kind, title: page.title, author: page.author, publishedAt: page.published_at },
        ...{ siteName: page.site_name, language: page.language },
        ...(of("attachments").length === 0
          ? {}
          : {
              attachments: of("attachments").map(({ url, title, media_type }) => ({
                ...{ url, title, mediaType: media_type },
              })),
            }),
      },
      links: of("links").map(({ url, title, published_at }) => ({ url, title, publishedAt: published_at })),
      custom: customFrom(of("custom")),
      issues: of("issues").map(({ severity, code, message }) => ({ severity, code, message })),
      reports: of("reports").map((row) => ({
        cluster:
          row.cluster_kind === null
            ? null
            : {
                ...{ number: row.cluster_number, name: row.cluster_name, kind: row.cluster_kind },
                ...added("owner", bodyOf(row, "owner")),
              },
        meeting: row.has_meeting
          ? {
              ...{ name: row.meeting_name, round: row.meeting_round, year: row.meeting_year, date: dateOf(row) },
              ...{ venue: row.venue, host: unitOf(row, "host") },
              ...added("organiser", bodyOf(row, "organiser")),
            }
          : null,
        signedBy: row.is_signed
          ? { organisation: row.signed_organisation, unit: unitOf(row, "signed_unit"), person: row.signed_person }
          : null,
        members: of("members", row.report).map((fact) => unitOf(fact)),
        leadership: of("leadership", row.report).map((fact) => ({
          ...{ role: fact.role, unit: unitOf(fact), person: fact.person, year: fact.office_year, former: fact.former },
        })),
        officials: of("officials", row.report).map((fact) => ({
          ...{ name: fact.name, honorific: fact.honorific },
          academicTitles: fact.academic_titles === null ? [] : String(fact.academic_titles).split("; "),
          roles: of("roles", row.report)
            .filter(({ official }) => official === fact.position)
            .map((role) => ({
              ...{ title: role.title, organisation: role.organisation, unit: unitOf(role), former: role.former },
              ...added("term", role.term ?? null),
            })),
        })),
        scores: of("scores", row.report).map((fact) => ({
          ...{ unit: unitOf(fact), points: fact.points, max: fact.max, kind: fact.kind, criterion: fact.criterion },
        })),
        solutions: of("solutions", row.report).map((fact) => ({
          unit: unitOf(fact),
          name: fact.name,
          kind: fact.kind,
        })),
        awards: of("awards", row.report).map((fact) => ({
          ...{ unit: unitOf(fact), scope: fact.scope, recipient: fact.recipient, name: fact.name, status: fact.status },
        })),
        plannedEvents: of("planned_events", row.report).map((fact) => ({
          ...{ name: fact.name, round: fact.round, date: dateOf(fact), venue: fact.venue, unit: unitOf(fact) },
        })),
        dates: of("dates", row.report).map(dateOf),
      })),
    };
  });
}

export function factsOf(records: readonly PageRecord[]): Fact[] {
  return records.map(({ id, source, page, links, issues, reports, custom = {} }) => ({
    ...{ id, uri: source.uri, page, links, reports },
    custom: Object.fromEntries(Object.entries(custom).filter(([, matches]) => matches.length > 0)),
    issues: issues.map(({ severity, code, message }) => ({ severity, code, message })),
  }));
}

/** Fields in which something was found: of the others the tables have no row. */
function customFrom(rows: readonly FlatRow[]): Record<string, { text: unknown; groups?: Record<string, unknown> }[]> {
  const custom: ReturnType<typeof customFrom> = {};
  for (const { field, position, group_name: group, text } of rows) {
    custom[String(field)] ??= [];
    const matches = custom[String(field)]!;
    if (group === null) matches[Number(position)] = { text };
    else matches[Number(position)]!.groups = { ...matches[Number(position)]!.groups, [String(group)]: text };
  }
  return custom;
}

function unitOf(row: FlatRow, prefix = "unit"): Fact | null {
  if (row[`${prefix}_name`] === null) return null;
  const [name, type, code, province] = ["name", "type", "code", "province"].map((part) => row[`${prefix}_${part}`]);
  return { name, type, code, province };
}

function bodyOf(row: FlatRow, prefix: string): Fact | null {
  const [organisation, unit] = [row[`${prefix}_organisation`] ?? null, unitOf(row, `${prefix}_unit`)];
  return organisation === null && unit === null ? null : { organisation, unit };
}

/** A field that records have only where it says something. */
function added(field: string, value: unknown): Fact {
  return value === null ? {} : { [field]: value };
}

function dateOf(row: FlatRow): Fact | null {
  if (row.date_edtf === null) return null;
  return {
    ...{ edtf: row.date_edtf, start: row.date_start, end: row.date_end, precision: row.date_precision },
    ...{ role: row.date_role, timeOfDay: row.date_time_of_day, text: row.date_text },
  };
}
