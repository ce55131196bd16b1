import type { Cluster, DateValue, PageRecord, Report, Unit } from "../record.js";
import type { Cell, CellType, FlatTable } from "./table.js";

type Columns = FlatTable["columns"];

/** What every row of a report begins with. */
const contextColumns: Columns = [
  ["page_id", "text"],
  ["uri", "text"],
  ["page_title", "text"],
  ["report", "integer"],
  ["cluster_kind", "text"],
  ["cluster_number", "integer"],
  ["cluster_name", "text"],
  ["cluster_owner", "text"],
  ["year", "integer"],
];

function contextCells({ id, source, page, reports }: PageRecord, report: number): Cell[] {
  const { cluster, meeting } = reports[report]!;
  const year = meeting?.year ?? (page.publishedAt === null ? null : Number(page.publishedAt.slice(0, 4)));
  return [id, source.uri, page.title, report, ...clusterCells(cluster), year];
}

function clusterCells(cluster: Cluster | null): Cell[] {
  if (cluster === null) return [null, null, null, null];
  const { kind, number, name, owner } = cluster;
  return [kind, number, name, owner?.organisation ?? owner?.unit?.name ?? null];
}

function unitColumns(prefix: string): Columns {
  return ["name", "type", "code", "province"].map((part): [string, CellType] => [`${prefix}_${part}`, "text"]);
}

function unitCells(unit: Unit | null): Cell[] {
  return unit === null ? [null, null, null, null] : [unit.name, unit.type, unit.code, unit.province];
}

const dateColumns: Columns = [
  ["date_edtf", "text"],
  ["date_start", "day"],
  ["date_end", "day"],
  ["date_precision", "text"],
  ["date_role", "text"],
  ["date_time_of_day", "text"],
  ["date_text", "text"],
];

function dateCells(date: DateValue | null): Cell[] {
  if (date === null) return dateColumns.map(() => null);
  return [date.edtf, date.start, date.end, date.precision, date.role, date.timeOfDay, date.text];
}

const pages: FlatTable = {
  name: "pages",
  columns: [
    ...["page_id", "uri", "sha256", "media_type", "encoding", "layout", "retrieved_at", "kind", "title", "author"],
    ...["published_at", "site_name", "language"],
  ].map((name): [string, CellType] => [name, "text"]),
  *rows({ id, source, page }) {
    const { uri, sha256, mediaType, encoding, layout, retrievedAt = null } = source;
    const { kind, title, author, publishedAt, siteName, language } = page;
    yield [
      id,
      uri,
      sha256,
      mediaType,
      encoding,
      layout,
      retrievedAt,
      kind,
      title,
      author,
      publishedAt,
      siteName,
      language,
    ];
  },
};

const attachments: FlatTable = {
  name: "attachments",
  columns: [
    ["page_id", "text"],
    ["uri", "text"],
    ["position", "integer"],
    ["url", "text"],
    ["title", "text"],
    ["media_type", "text"],
  ],
  *rows({ id, source, page }) {
    for (const [position, { url, title, mediaType }] of (page.attachments ?? []).entries()) {
      yield [id, source.uri, position, url, title, mediaType];
    }
  },
};

const links: FlatTable = {
  name: "links",
  columns: [
    ["page_id", "text"],
    ["uri", "text"],
    ["position", "integer"],
    ["url", "text"],
    ["title", "text"],
    ["published_at", "text"],
  ],
  *rows({ id, source, links }) {
    for (const [position, { url, title, publishedAt }] of links.entries()) {
      yield [id, source.uri, position, url, title, publishedAt];
    }
  },
};

const reports: FlatTable = {
  name: "reports",
  columns: [
    ...contextColumns,
    ["has_meeting", "boolean"],
    ["meeting_name", "text"],
    ["meeting_round", "integer"],
    ["meeting_year", "integer"],
    ...dateColumns,
    ["venue", "text"],
    ...unitColumns("host"),
    ["organiser_organisation", "text"],
    ...unitColumns("organiser_unit"),
    ["owner_organisation", "text"],
    ...unitColumns("owner_unit"),
    ["is_signed", "boolean"],
    ["signed_organisation", "text"],
    ...unitColumns("signed_unit"),
    ["signed_person", "text"],
  ],
  *rows(record) {
    for (const [report, { cluster, meeting, signedBy }] of record.reports.entries()) {
      yield [
        ...contextCells(record, report),
        ...[meeting !== null, meeting?.name ?? null, meeting?.round ?? null, meeting?.year ?? null],
        ...dateCells(meeting?.date ?? null),
        ...[meeting?.venue ?? null, ...unitCells(meeting?.host ?? null)],
        ...[meeting?.organiser?.organisation ?? null, ...unitCells(meeting?.organiser?.unit ?? null)],
        ...[cluster?.owner?.organisation ?? null, ...unitCells(cluster?.owner?.unit ?? null)],
        ...[signedBy !== null, signedBy?.organisation ?? null, ...unitCells(signedBy?.unit ?? null)],
        signedBy?.person ?? null,
      ];
    }
  },
};

/** A table of one list of the reports. */
function listTable<Item>(
  name: string,
  columns: Columns,
  list: (report: Report) => readonly Item[],
  cells: (item: Item) => Cell[],
): FlatTable {
  return {
    name,
    columns: [...contextColumns, ["position", "integer"], ...columns],
    *rows(record) {
      for (const [report, facts] of record.reports.entries()) {
        for (const [position, item] of list(facts).entries()) {
          yield [...contextCells(record, report), position, ...cells(item)];
        }
      }
    },
  };
}

/** Between academic titles, which stand in one cell. */
const titleSeparator = "; ";

const facts: readonly FlatTable[] = [
  listTable("members", unitColumns("unit"), (report) => report.members, unitCells),
  listTable(
    "leadership",
    [["role", "text"], ...unitColumns("unit"), ["person", "text"], ["office_year", "integer"], ["former", "boolean"]],
    (report) => report.leadership,
    ({ role, unit, person, year, former }) => [role, ...unitCells(unit), person, year, former],
  ),
  listTable(
    "officials",
    [
      ["name", "text"],
      ["honorific", "text"],
      ["academic_titles", "text"],
    ],
    (report) => report.officials,
    ({ name, honorific, academicTitles }) => [name, honorific, academicTitles.join(titleSeparator) || null],
  ),
  listTable(
    "roles",
    [
      ["official", "integer"],
      ["name", "text"],
      ["title", "text"],
      ["organisation", "text"],
      ...unitColumns("unit"),
      ["former", "boolean"],
      ["term", "text"],
    ],
    ({ officials }) =>
      officials.flatMap(({ name, roles }, official) => roles.map((role) => ({ ...role, official, name }))),
    ({ official, name, title, organisation, unit, former, term = null }) => [
      ...[official, name, title, organisation],
      ...[...unitCells(unit), former, term],
    ],
  ),
  listTable(
    "scores",
    [...unitColumns("unit"), ["points", "number"], ["max", "number"], ["kind", "text"], ["criterion", "text"]],
    (report) => report.scores,
    ({ unit, points, max, kind, criterion }) => [...unitCells(unit), points, max, kind, criterion],
  ),
  listTable(
    "solutions",
    [...unitColumns("unit"), ["name", "text"], ["kind", "text"]],
    (report) => report.solutions,
    ({ unit, name, kind }) => [...unitCells(unit), name, kind],
  ),
  listTable(
    "awards",
    [...unitColumns("unit"), ["scope", "text"], ["recipient", "text"], ["name", "text"], ["status", "text"]],
    (report) => report.awards,
    ({ unit, scope, recipient, name, status }) => [...unitCells(unit), scope, recipient, name, status],
  ),
  listTable(
    "planned_events",
    [["name", "text"], ["round", "integer"], ...dateColumns, ["venue", "text"], ...unitColumns("unit")],
    (report) => report.plannedEvents,
    ({ name, round, date, venue, unit }) => [name, round, ...dateCells(date), venue, ...unitCells(unit)],
  ),
  listTable("dates", dateColumns, (report) => report.dates, dateCells),
];

const custom: FlatTable = {
  name: "custom",
  columns: [
    ["page_id", "text"],
    ["uri", "text"],
    ["field", "text"],
    ["position", "integer"],
    ["group_name", "text"],
    ["text", "text"],
  ],
  /** A row for the whole match, then one for each of its groups. */
  *rows({ id, source, custom = {} }) {
    for (const [field, matches] of Object.entries(custom)) {
      for (const [position, { text, groups = {} }] of matches.entries()) {
        yield [id, source.uri, field, position, null, text];
        for (const [name, text] of Object.entries(groups)) yield [id, source.uri, field, position, name, text];
      }
    }
  },
};

const issues: FlatTable = {
  name: "issues",
  columns: [
    ["page_id", "text"],
    ["uri", "text"],
    ["position", "integer"],
    ["severity", "text"],
    ["code", "text"],
    ["message", "text"],
    ["pointer", "text"],
    ["start_offset", "integer"],
    ["end_offset", "integer"],
  ],
  *rows({ id, source, issues }) {
    for (const [position, issue] of issues.entries()) {
      const { severity, code, message, pointer = null, start = null, end = null } = issue;
      yield [id, source.uri, position, severity, code, message, pointer, start, end];
    }
  },
};

const evidence: FlatTable = {
  name: "evidence",
  columns: [
    ["page_id", "text"],
    ["uri", "text"],
    ["pointer", "text"],
    ["entry", "integer"],
    ["start_offset", "integer"],
    ["end_offset", "integer"],
    ["exact", "text"],
    ["rule", "text"],
    ["certainty", "text"],
  ],
  *rows({ id, source, evidence }) {
    for (const [pointer, entries] of Object.entries(evidence)) {
      for (const [entry, { start, end, exact, rule, certainty }] of entries.entries()) {
        yield [id, source.uri, pointer, entry, start, end, exact, rule, certainty];
      }
    }
  },
};

const texts: FlatTable = {
  name: "texts",
  columns: [
    ["page_id", "text"],
    ["uri", "text"],
    ["text", "text"],
  ],
  *rows({ id, source, text }) {
    yield [id, source.uri, text];
  },
};

/** What a reader of tables works with. */
export const factTables: readonly FlatTable[] = [pages, links, attachments, reports, ...facts, custom, issues];
/** Everything a record holds. */
export const allTables: readonly FlatTable[] = [...factTables, evidence, texts];
