import type { Engine } from "./engine.js";

export interface View {
  readonly doc: string;
  readonly sql: (engine: Engine) => string;
  readonly columns: Readonly<Record<string, string>>;
}

const unitColumns = {
  unit: "official name of the unit",
  unit_code: "General Statistics Office code",
  province: "province of the unit",
};
const clusterColumns = {
  cluster_kind: "cụm or khối",
  cluster_number: "number of the cluster",
  cluster_name: "name of a named cluster",
  cluster_owner: "body or district whose cluster it is, where a page says so",
};
const pageColumns = {
  page: "page that states it (pages.page)",
  uri: "where that page came from",
};

/** The common questions, each after the views it reads. Each version of the schema makes them all anew. */
export const views = {
  report_context: {
    doc: "Every report with its page, cluster, meeting and year: what facts are joined with.",
    columns: {
      page: "the page (pages.page)",
      report: "place of the report in the record, from 0",
      uri: "where the page came from",
      site: "host of the uri",
      title: "headline of the page",
      published_at: "when the page was published",
      ...clusterColumns,
      year: "year of the report: the meeting's, else the year of publication",
      stated_on: "day of publication, else of the meeting, else the year; text that sorts by time",
      meeting_name: "name of the gathering",
      round: "round of the gathering in its year",
      meeting_date: "date of the gathering, EDTF",
      venue: "where it met",
    },
    sql: () => `
      select r.page, r.report, p.uri, p.site, p.title, p.published_at,
        c.kind as cluster_kind, c.number as cluster_number, c.name as cluster_name,
        coalesce(c.owner_organisation, o.name) as cluster_owner,
        coalesce(m.year, cast(substr(p.published_at, 1, 4) as integer)) as year,
        coalesce(substr(p.published_at, 1, 10), cast(m.date_start as text), cast(m.year as text)) as stated_on,
        m.name as meeting_name, m.round, m.date_edtf as meeting_date, m.venue
      from reports r
      join pages p on p.page = r.page
      left join meetings m on m.page = r.page and m.report = r.report
      left join clusters c on c.cluster = r.cluster
      left join units o on o.unit = c.owner_unit`,
  },
  cluster_rosters: {
    doc: "Which units were in which cluster in which year.",
    columns: {
      site: "host of the pages",
      year: "year of the reports",
      ...clusterColumns,
      ...unitColumns,
      pages: "how many pages state it",
    },
    sql: () => `
      select x.site, x.year, x.cluster_kind, x.cluster_number, x.cluster_name, x.cluster_owner,
        u.name as unit, u.code as unit_code, u.province, count(distinct f.page) as pages
      from members f
      join units u on u.unit = f.unit
      join report_context x on x.page = f.page and x.report = f.report
      group by x.site, x.year, x.cluster_kind, x.cluster_number, x.cluster_name, x.cluster_owner, u.name, u.code, u.province`,
  },
  leaders: {
    doc: "Who led which cluster in which year.",
    columns: {
      site: "host of the page",
      year: "year of the office, else of the report",
      ...clusterColumns,
      role: "chief or deputy",
      ...unitColumns,
      person: "person who leads",
      former: "the office had ended",
      ...pageColumns,
    },
    sql: () => `
      select x.site, coalesce(f.year, x.year) as year, x.cluster_kind, x.cluster_number, x.cluster_name, x.cluster_owner,
        f.role, u.name as unit, u.code as unit_code, u.province, f.person, f.former, f.page, x.uri
      from leadership f
      left join units u on u.unit = f.unit
      join report_context x on x.page = f.page and x.report = f.report`,
  },
  unit_scores: {
    doc: "Scores by unit and year.",
    columns: {
      ...unitColumns,
      year: "year of the report",
      ...clusterColumns,
      kind: "registered or awarded",
      points: "points",
      max: "highest possible points",
      criterion: "what the points are for",
      ...pageColumns,
    },
    sql: () => `
      select u.name as unit, u.code as unit_code, u.province, x.year,
        x.cluster_kind, x.cluster_number, x.cluster_name, x.cluster_owner,
        f.kind, f.points, f.max, f.criterion, f.page, x.uri
      from scores f
      left join units u on u.unit = f.unit
      join report_context x on x.page = f.page and x.report = f.report`,
  },
  unit_solutions: {
    doc: "Solutions, models and initiatives by unit.",
    columns: {
      ...unitColumns,
      year: "year of the report",
      ...clusterColumns,
      kind: "giải pháp, mô hình, sáng kiến or đề tài",
      name: "name of the solution",
      ...pageColumns,
    },
    sql: () => `
      select u.name as unit, u.code as unit_code, u.province, x.year,
        x.cluster_kind, x.cluster_number, x.cluster_name, x.cluster_owner, f.kind, f.name, f.page, x.uri
      from solutions f
      left join units u on u.unit = f.unit
      join report_context x on x.page = f.page and x.report = f.report`,
  },
  person_offices: {
    doc: "Offices held over time, by resolved person where people are resolved, else by name.",
    columns: {
      person: "id of the resolved person (persons.person), or null",
      name: "name as the pages write it",
      title: "title of the office",
      organisation: "organisation",
      unit: "administrative unit of the organisation",
      former: "the pages call the office ended",
      term: "term of office as the pages state it, EDTF interval",
      first_stated: "day of the first page that states it",
      last_stated: "day of the last page that states it",
      pages: "how many pages state it",
    },
    sql: () => `
      select m.person, o.name, f.title, f.organisation, u.name as unit, f.former, f.term,
        min(x.stated_on) as first_stated, max(x.stated_on) as last_stated, count(distinct f.page) as pages
      from roles f
      join officials o on o.page = f.page and o.report = f.report and o.position = f.official
      left join units u on u.unit = f.unit
      left join person_mentions m on m.page = o.page and m.pointer = o.pointer
      join report_context x on x.page = f.page and x.report = f.report
      group by m.person, o.name, f.title, f.organisation, u.name, f.former, f.term`,
  },
  custom_values: {
    doc: "What patterns of the configuration found: the whole match and each of its groups, a row each.",
    columns: {
      field: "field under custom in the record",
      position: "place of the match in the field's list, from 0",
      group_name: "name of the group; null for the whole match",
      text: "as written",
      pointer: "JSON Pointer of the text in its record, as in evidence",
      ...pageColumns,
    },
    sql: () => `
      select m.field, m.position, null as group_name, m.text, m.pointer || '/text' as pointer, m.page, p.uri
      from custom_matches m
      join pages p on p.page = m.page
      union all
      select g.field, g.position, g.name, g.text, g.pointer, g.page, p.uri
      from custom_groups g
      join pages p on p.page = g.page`,
  },
  evidence: {
    doc: "Where each value was read, row by row. Ask for one page at a time: where page = …",
    columns: {
      page: "the page (pages.page)",
      pointer: "JSON Pointer of the value in its record",
      entry: "place among the value's evidence, from 0",
      start_offset: "first UTF-16 code unit of the quote in the text",
      end_offset: "UTF-16 code unit behind the quote",
      exact: "the quote",
      rule: "rule that read it",
      certainty:
        "stated, inferred (completed from context), repaired (read through damage) or reviewed (a person said so)",
    },
    sql: (engine) =>
      engine === "sqlite"
        ? `
      select d.page, v.key as pointer, e.key as entry,
        json_extract(e.value, '$.start') as start_offset, json_extract(e.value, '$.end') as end_offset,
        json_extract(e.value, '$.exact') as exact, json_extract(e.value, '$.rule') as rule,
        json_extract(e.value, '$.certainty') as certainty
      from evidence_documents d, json_each(d.document) v, json_each(v.value) e`
        : `
      select d.page, v.key as pointer, e.place - 1 as entry,
        cast(e.value ->> 'start' as bigint) as start_offset, cast(e.value ->> 'end' as bigint) as end_offset,
        e.value ->> 'exact' as exact, e.value ->> 'rule' as rule, e.value ->> 'certainty' as certainty
      from evidence_documents d
      cross join lateral json_each(d.document) v
      cross join lateral json_array_elements(v.value) with ordinality as e(value, place)`,
  },
} as const satisfies Readonly<Record<string, View>>;

export type ViewName = keyof typeof views;
