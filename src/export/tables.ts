import { fieldsOf, type ListField, listFields, type Thing, thingOf } from "../catalogue/catalogue.js";
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

/** A table of rows that a report gives. */
function tableOf<Row>(
  name: string,
  columns: Columns,
  rowsOf: (report: Report) => readonly Row[],
  cells: (row: Row) => Cell[],
): FlatTable {
  return {
    name,
    columns: [...contextColumns, ["position", "integer"], ...columns],
    *rows(record) {
      for (const [report, facts] of record.reports.entries()) {
        for (const [position, row] of rowsOf(facts).entries()) {
          yield [...contextCells(record, report), position, ...cells(row)];
        }
      }
    },
  };
}

/** Columns that are named otherwise than the field: `year` is the report's. */
const renamed: Readonly<Record<string, string>> = { "leader/year": "office_year" };

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function columnsOf(thing: Thing): Columns {
  if (thing === "unit") return unitColumns("unit");
  if (thing === "dateValue") return dateColumns;
  return fieldsOf(thing).flatMap(([key, kind]): Columns => {
    if (kind === "unit") return unitColumns(key);
    if (kind === "dateValue") return dateColumns;
    const type = kind === "text" || kind === "choice" ? "text" : (kind as CellType);
    return [[renamed[`${thing}/${key}`] ?? snake(key), type]];
  });
}

function cellsOf(thing: Thing, fact: object): Cell[] {
  if (thing === "unit") return unitCells(fact as Unit);
  if (thing === "dateValue") return dateCells(fact as DateValue);
  const values = fact as Readonly<Record<string, unknown>>;
  return fieldsOf(thing).flatMap(([key, kind]): Cell[] => {
    const value = values[key] ?? null;
    if (kind === "unit") return unitCells(value as Unit | null);
    if (kind === "dateValue") return dateCells(value as DateValue | null);
    return [value as Cell];
  });
}

/** A list of the reports, its columns the fields that the catalogue names. */
const listTable = (list: ListField): FlatTable =>
  tableOf<object>(
    snake(list),
    columnsOf(thingOf(list)),
    (report) => report[list],
    (fact) => cellsOf(thingOf(list), fact),
  );

/** Between academic titles, which stand in one cell. */
const titleSeparator = "; ";

/** People in two tables: one row a person, one row an office. */
const people: readonly FlatTable[] = [
  tableOf(
    "officials",
    [
      ["name", "text"],
      ["honorific", "text"],
      ["academic_titles", "text"],
    ],
    (report) => report.officials,
    ({ name, honorific, academicTitles }) => [name, honorific, academicTitles.join(titleSeparator) || null],
  ),
  tableOf(
    "roles",
    [["official", "integer"], ["name", "text"], ...columnsOf("role")],
    ({ officials }) =>
      officials.flatMap(({ name, roles }, official) => roles.map((role) => ({ official, name, role }))),
    ({ official, name, role }) => [official, name, ...cellsOf("role", role)],
  ),
];

const facts: readonly FlatTable[] = listFields.flatMap((list) => (list === "officials" ? people : [listTable(list)]));

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
