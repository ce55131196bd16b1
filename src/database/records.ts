import { sql } from "kysely";
import type { Body, Cluster, CustomMatch, DateValue, Issue, Official, PageRecord, Report, Unit } from "../record.js";
import type { ResolvableRecord } from "../resolve/resolve.js";
import type { Database } from "./database.js";
import { type RowOf, tableOf } from "./tables/index.js";

const pagesAtATime = 200;

/**
 * The records that a database was loaded with, as they were, in the order they were first loaded. Constant memory.
 *
 * @example
 * for await (const record of readRecords(await openDatabase("thidua.sqlite", "read"))) console.log(record.source.uri);
 */
export async function* readRecords(database: Database): AsyncGenerator<PageRecord> {
  const { query, engine } = database;
  // One state of the database for all tables, though somebody may load meanwhile.
  const begin = engine === "postgres" ? sql`begin isolation level repeatable read` : sql`begin`;
  await begin.execute(query);
  try {
    for await (const { page, rows, named } of pagesOf(database, ofPages)) yield recordOf(page, rows, named);
  } finally {
    await sql`rollback`.execute(query);
  }
}

/** The same without text, evidence and what else says nothing of people and units; within a transaction of the caller. */
export async function* readReports(database: Database): AsyncGenerator<ResolvableRecord> {
  for await (const { page, rows, named } of pagesOf(database, ofReports)) {
    yield {
      id: page.id,
      source: { uri: page.uri, ...(page.retrieved_at === null ? {} : { retrievedAt: page.retrieved_at }) },
      page: { publishedAt: page.published_at },
      reports: reportsOf(page.page, rows, named),
    };
  }
}

async function* pagesOf(
  database: Database,
  tables: readonly OfPages[],
): AsyncGenerator<{ readonly page: RowOf<"pages">; readonly rows: Rows; readonly named: Named }> {
  const named = await readNames(database);
  let last = 0;
  for (;;) {
    const after = last;
    const pages = await database.query
      .selectFrom("pages")
      .selectAll()
      .where("page", ">", after)
      .orderBy("page")
      .limit(pagesAtATime)
      .execute();
    if (pages.length === 0) return;
    last = pages.at(-1)!.page;
    const rows = await rowsBetween(database, tables, after, last);
    for (const page of pages) yield { page, rows, named };
  }
}

/** The record of one page by its id; null where the database has none. */
export async function readRecord(database: Database, id: string): Promise<PageRecord | null> {
  const page = await database.query
    .selectFrom("pages")
    .selectAll()
    .where("id", "=", id)
    .orderBy("page")
    .executeTakeFirst();
  if (page === undefined) return null;
  return recordOf(page, await rowsBetween(database, ofPages, page.page - 1, page.page), await readNames(database));
}

interface Named {
  readonly units: ReadonlyMap<number, Unit>;
  readonly clusters: ReadonlyMap<number, Cluster>;
}

async function readNames({ query }: Database): Promise<Named> {
  const units = await query.selectFrom("units").selectAll().execute();
  const clusters = await query.selectFrom("clusters").selectAll().execute();
  const unitsByNumber = new Map(units.map(({ unit, ...named }) => [unit, named as Unit]));
  return {
    units: unitsByNumber,
    clusters: new Map(
      clusters.map(({ cluster, kind, number, name, owner_organisation, owner_unit }) => {
        const owner = bodyOf(owner_organisation, owner_unit, unitsByNumber);
        return [cluster, { number, name, kind, ...(owner === null ? {} : { owner }) }];
      }),
    ),
  };
}

const ofReports = [
  ...(["reports", "meetings", "members", "leadership", "officials", "academic_titles", "roles", "scores"] as const),
  ...(["solutions", "awards", "planned_events", "dates", "signatures"] as const),
] as const;
const ofPages = [
  ...ofReports,
  ...(["custom_fields", "custom_matches", "custom_groups", "links", "attachments", "issues"] as const),
  ...(["texts", "evidence_documents"] as const),
] as const;
type OfPages = (typeof ofPages)[number];

/** Rows of some pages, by table and by the row they belong to, in the order of their keys. */
class Rows {
  readonly #rows = new Map<string, unknown[]>();

  add(table: OfPages, rows: readonly Readonly<Record<string, unknown>>[]): void {
    const parent = tableOf(table).parent!.columns;
    for (const row of rows) {
      const key = [table, ...parent.map((column) => row[column])].join("/");
      const list = this.#rows.get(key);
      if (list === undefined) this.#rows.set(key, [row]);
      else list.push(row);
    }
  }

  /** @param parent key of the row that the rows belong to: page; page, report; page, report, official… */
  of<Name extends OfPages>(table: Name, ...parent: readonly (number | string)[]): RowOf<Name>[] {
    return (this.#rows.get([table, ...parent].join("/")) ?? []) as RowOf<Name>[];
  }
}

async function rowsBetween(
  { query }: Database,
  tables: readonly OfPages[],
  after: number,
  last: number,
): Promise<Rows> {
  const rows = new Rows();
  for (const table of tables) {
    let select = query
      .selectFrom(table as "roles")
      .selectAll()
      .where("page", ">", after)
      .where("page", "<=", last);
    for (const column of tableOf(table).key) select = select.orderBy(column as never);
    rows.add(table, await select.execute());
  }
  return rows;
}

function recordOf(head: RowOf<"pages">, rows: Rows, named: Named): PageRecord {
  const { page } = head;
  const attachments = rows
    .of("attachments", page)
    .map(({ url, title, media_type }) => ({ url, title, mediaType: media_type }));
  const { text, blocks } = rows.of("texts", page)[0]!;
  return {
    schemaVersion: head.schema_version as PageRecord["schemaVersion"],
    id: head.id,
    source: {
      uri: head.uri,
      sha256: head.sha256,
      mediaType: head.media_type as PageRecord["source"]["mediaType"],
      encoding: head.encoding,
      layout: head.layout,
      ...(head.retrieved_at === null ? {} : { retrievedAt: head.retrieved_at }),
    },
    page: {
      kind: head.kind as PageRecord["page"]["kind"],
      title: head.title,
      author: head.author,
      publishedAt: head.published_at,
      siteName: head.site_name,
      language: head.language,
      ...(attachments.length === 0 ? {} : { attachments }),
    },
    links: rows.of("links", page).map(({ url, title, published_at }) => ({ url, title, publishedAt: published_at })),
    reports: reportsOf(page, rows, named),
    ...(head.has_custom ? { custom: customOf(rows, page) } : {}),
    text: text.toString(),
    ...(blocks === null ? {} : { blocks: JSON.parse(blocks.toString()) }),
    evidence: JSON.parse(rows.of("evidence_documents", page)[0]!.document.toString()),
    issues: rows.of("issues", page).map(issueOf),
  };
}

function reportsOf(page: number, rows: Rows, named: Named): Report[] {
  return rows.of("reports", page).map(({ report, cluster }) => ({
    cluster: cluster === null ? null : { ...named.clusters.get(cluster)! },
    ...factsOf(rows, page, report, named),
  }));
}

function customOf(rows: Rows, page: number): NonNullable<PageRecord["custom"]> {
  const fields = rows.of("custom_fields", page).sort((a, b) => a.place - b.place);
  return Object.fromEntries(
    fields.map(({ field }) => [
      field,
      rows.of("custom_matches", page, field).map(({ position, text }): CustomMatch => {
        const groups = rows.of("custom_groups", page, field, position).map(({ name, text }) => [name, text]);
        return { text, ...(groups.length === 0 ? {} : { groups: Object.fromEntries(groups) }) };
      }),
    ]),
  );
}

function factsOf(rows: Rows, page: number, report: number, named: Named): Omit<Report, "cluster"> {
  const unitOf = (unit: number | null) => (unit === null ? null : { ...named.units.get(unit)! });
  const [meeting] = rows.of("meetings", page, report);
  const [signature] = rows.of("signatures", page, report);
  const organiser =
    meeting === undefined ? null : bodyOf(meeting.organiser_organisation, meeting.organiser_unit, named.units);
  const facts = {
    meeting:
      meeting === undefined
        ? null
        : {
            name: meeting.name,
            round: meeting.round,
            year: meeting.year,
            date: dateOf(meeting),
            venue: meeting.venue,
            host: unitOf(meeting.host),
            ...(organiser === null ? {} : { organiser }),
          },
    members: rows.of("members", page, report).map(({ unit }) => unitOf(unit)),
    leadership: rows.of("leadership", page, report).map(({ role, unit, person, year, former }) => ({
      ...{ role, unit: unitOf(unit), person, year },
      former: Boolean(former),
    })),
    officials: rows.of("officials", page, report).map(
      ({ position: official, name, honorific }): Official => ({
        name,
        honorific,
        academicTitles: rows.of("academic_titles", page, report, official).map(({ title }) => title),
        roles: rows.of("roles", page, report, official).map(({ title, organisation, unit, former, term }) => ({
          ...{ title, organisation, unit: unitOf(unit) },
          former: Boolean(former),
          ...(term === null ? {} : { term }),
        })),
      }),
    ),
    scores: rows.of("scores", page, report).map(({ unit, points, max, kind, criterion }) => ({
      ...{ unit: unitOf(unit), points, max, kind, criterion },
    })),
    solutions: rows.of("solutions", page, report).map(({ unit, name, kind }) => ({ unit: unitOf(unit), name, kind })),
    awards: rows.of("awards", page, report).map(({ unit, scope, recipient, name, status }) => ({
      ...{ unit: unitOf(unit), scope, recipient, name, status },
    })),
    plannedEvents: rows.of("planned_events", page, report).map((event) => ({
      ...{ name: event.name, round: event.round, date: dateOf(event), venue: event.venue, unit: unitOf(event.unit) },
    })),
    dates: rows.of("dates", page, report).map(dateOf),
    signedBy:
      signature === undefined
        ? null
        : { organisation: signature.organisation, unit: unitOf(signature.unit), person: signature.person },
  };
  // What went in was valid: the columns hold the values that the record's enumerations allow.
  return facts as Omit<Report, "cluster">;
}

/** Fields that were added to the contract are given back where they say something: absent says the same as null. */
function bodyOf(organisation: string | null, unit: number | null, units: Named["units"]): Body | null {
  if (organisation === null && unit === null) return null;
  return { organisation, unit: unit === null ? null : { ...units.get(unit)! } };
}

type DateColumns = Pick<RowOf<"meetings">, Extract<keyof RowOf<"meetings">, `date_${string}`>>;

function dateOf(row: DateColumns): DateValue | null {
  if (row.date_edtf === null) return null;
  return {
    edtf: row.date_edtf,
    start: row.date_start,
    end: row.date_end,
    precision: row.date_precision as DateValue["precision"],
    role: row.date_role as DateValue["role"],
    timeOfDay: row.date_time_of_day as DateValue["timeOfDay"],
    text: row.date_text!,
  };
}

function issueOf({ severity, code, message, pointer, start_offset, end_offset }: RowOf<"issues">): Issue {
  return {
    severity: severity as Issue["severity"],
    code,
    message,
    ...(pointer === null ? {} : { pointer }),
    ...(start_offset === null ? {} : { start: start_offset }),
    ...(end_offset === null ? {} : { end: end_offset }),
  };
}
