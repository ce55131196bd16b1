/** What the service asks of the database. */
import { sql } from "kysely";
import type { Database } from "../database/database.js";
import type { Slice } from "./paging.js";

export interface PageFilter {
  readonly site?: string;
  readonly kind?: string;
}

export async function pages({ query }: Database, { site, kind }: PageFilter, { limit, offset }: Slice) {
  let select = query
    .selectFrom("pages")
    .select([
      "id",
      "uri",
      "site",
      "kind",
      "title",
      "author",
      "published_at as publishedAt",
      "retrieved_at as retrievedAt",
    ]);
  if (site !== undefined) select = select.where("site", "=", site);
  if (kind !== undefined) select = select.where("kind", "=", kind);
  return select.orderBy("page").limit(limit).offset(offset).execute();
}

export interface ClusterKey {
  readonly number: number;
  readonly year: number;
  readonly kind: string;
  readonly site?: string;
}

const MOST_FACTS = 5000;

/** Everything known of one cluster in one year; null when no page speaks of it. */
export async function cluster({ query }: Database, { number, year, kind, site }: ClusterKey) {
  const here = sql`cluster_number = ${number} and year = ${year} and cluster_kind = ${kind}`;
  const onSite = site === undefined ? sql`` : sql`and site = ${site}`;
  // Not every view knows the site; each knows the page, whose report_context does.
  const ofSite = site === undefined ? sql`` : sql`and page in (select page from pages where site = ${site})`;
  const members = await sql<object>`
    select unit as name, unit_code as code, province, site, pages from cluster_rosters
    where ${here} ${onSite} order by unit, unit_code, site limit ${MOST_FACTS}`.execute(query);
  const leaders = await sql<{ former: unknown }>`
    select role, unit, unit_code as "unitCode", person, former, uri from leaders
    where ${here} ${onSite} order by role, unit, person, uri limit ${MOST_FACTS}`.execute(query);
  const scores = await sql<object>`
    select unit, unit_code as "unitCode", kind, points, max, criterion, uri from unit_scores
    where ${here} ${ofSite} order by unit, kind, points, uri limit ${MOST_FACTS}`.execute(query);
  const solutions = await sql<object>`
    select unit, unit_code as "unitCode", kind, name, uri from unit_solutions
    where ${here} ${ofSite} order by unit, name, uri limit ${MOST_FACTS}`.execute(query);
  const reports = await sql<object>`
    select uri, title, meeting_name as "meetingName", round, meeting_date as "meetingDate", venue from report_context
    where ${here} ${onSite} order by stated_on, page, report limit ${MOST_FACTS}`.execute(query);
  if (reports.rows.length === 0) return null;
  return {
    kind,
    number,
    year,
    reports: reports.rows,
    members: members.rows,
    leaders: leaders.rows.map((row) => ({ ...row, former: Boolean(row.former) })),
    scores: scores.rows,
    solutions: solutions.rows,
  };
}
