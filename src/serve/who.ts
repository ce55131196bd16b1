/** Who people and units are: across pages where mentions are resolved (`thidua load --resolve`), else as each page has them. */
import { type RawBuilder, sql } from "kysely";
import type { Database } from "../database/database.js";
import { namesIn } from "../database/questions.js";
import type { Slice } from "./paging.js";

interface Named {
  readonly name?: string;
}

interface Office {
  /** Null where mentions of the name are not resolved: it may be several people's. */
  readonly person: string | null;
  readonly name: string;
  readonly title: string;
  readonly organisation: string | null;
  readonly unit: string | null;
  readonly former: boolean;
  readonly firstStated: string | null;
  readonly lastStated: string | null;
  /** How many pages state it; null for an office of a resolved person. */
  readonly pages: number | null;
}

/** Offices of people, one an office and spell, by name and time; of all whose name is meant, as any page writes it. */
export async function people(database: Database, { name }: Named, slice: Slice): Promise<Office[]> {
  const { query } = database;
  const { limit, offset } = slice;
  const from = slice.from ?? "";
  const meant = name === undefined ? null : await peopleNamed(database, name);
  if (meant?.length === 0) return [];
  const mentionedAs = meant === null ? sql`` : sql`and name in (${sql.join(meant)})`;
  const isMeant =
    meant === null
      ? sql``
      : sql`and p.person in (select person from person_mentions where name in (${sql.join(meant)}))`;
  const last = await lastName(query, from, limit + offset, isMeant, mentionedAs);
  if (last === null) return [];
  const { rows } = await sql<Omit<Office, "former"> & { readonly former: unknown }>`
    select * from (
      select s.person, p.name, s.title, s.organisation, s.unit,
        case when s.ended_date is null and s.ended_page is null then 0 else 1 end as former,
        s.first_date as "firstStated", s.last_date as "lastStated", s.position as place, cast(null as bigint) as pages
      from spells s join persons p on p.person = s.person
      where p.name >= ${from} and p.name <= ${last} ${isMeant}
      union all
      select person, name, title, organisation, unit, case when former then 1 else 0 end, first_stated, last_stated, 0, pages
      from person_offices where person is null and name >= ${from} and name <= ${last} ${mentionedAs}
    ) offices
    order by name, person, place, "firstStated", title, organisation, unit, former limit ${limit} offset ${offset}`.execute(
    query,
  );
  return rows.map(({ person, name, title, organisation, unit, former, firstStated, lastStated, pages }) => ({
    ...{ person, name, title, organisation, unit, former: Boolean(former), firstStated, lastStated, pages },
  }));
}

/**
 * The name that so many names with an office come up to, or the last: each has an office at least, so that no more names need
 * be looked at for so many offices. All offices would take seconds.
 *
 * @param isMeant condition on a person, and `mentionedAs` on a name of an official: empty where all are meant
 */
async function lastName(
  query: Database["query"],
  from: string,
  names: number,
  isMeant: RawBuilder<unknown>,
  mentionedAs: RawBuilder<unknown>,
): Promise<string | null> {
  const resolved = sql`
    select p.name from persons p where p.name >= ${from} ${isMeant} and exists (select 1 from spells s where s.person = p.person)`;
  const last = await sql<{ readonly name: string }>`
    select distinct name from (${resolved}) named order by name limit 1 offset ${names - 1}`.execute(query);
  // Where all mentions are resolved, one that is not would be looked for among all that follow.
  const upTo = last.rows[0] === undefined ? sql`` : sql`and o.name <= ${last.rows[0].name}`;
  const { rows } = await sql<{ readonly name: string }>`
    select name from (
      ${resolved}
      union
      select o.name from officials o
      where o.name >= ${from} ${mentionedAs} ${upTo} and exists (select 1 from roles f where f.page = o.page and f.report = o.report and f.official = o.position)
        and not exists (select 1 from person_mentions m where m.page = o.page and m.pointer = o.pointer)
    ) named order by name limit ${names}`.execute(query);
  return rows.at(-1)?.name ?? null;
}

async function peopleNamed(database: Database, name: string): Promise<string[]> {
  const names = await Promise.all([
    namesIn(database, "officials", "name", name),
    namesIn(database, "person_mentions", "name", name),
  ]);
  return [...new Set(names.flat())];
}

interface Form {
  readonly name: string;
  readonly type: string;
  readonly code: string | null;
  readonly province: string | null;
}

interface UnitAcrossPages extends Form {
  /** Null where units are not resolved. */
  readonly id: string | null;
  /** The ways in which pages write it, oldest first. */
  readonly forms: readonly (Form & { readonly firstStated: string | null; readonly lastStated: string | null })[];
  /** Ids of the units that took its place. */
  readonly successors: readonly string[];
}

/** Units by name, each with the forms that pages gave it. */
export async function units(database: Database, { name }: Named, { limit, offset }: Slice): Promise<UnitAcrossPages[]> {
  const { query } = database;
  const meant = name === undefined ? null : await namesIn(database, "units", "name", name);
  if (meant?.length === 0) return [];
  const only = meant === null ? sql`` : sql`and u.name in (${sql.join(meant)})`;
  const { rows } = await sql<Form & { readonly id: string | null }>`
    select * from (
      select r.resolved_unit as id, r.name, r.type, r.code, r.province, 0 as unit
      from resolved_units r
      where r.resolved_unit in (
        select f.resolved_unit from unit_forms f join units u on u.unit = f.unit where 1 = 1 ${only})
      union all
      select null, u.name, u.type, u.code, u.province, u.unit
      from units u where u.unit not in (select unit from unit_forms) ${only}
    ) named
    order by name, id, unit limit ${limit} offset ${offset}`.execute(query);
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
  const [forms, successors] =
    ids.length === 0 ? [[], []] : [await formsOf(database, ids), await successorsOf(database, ids)];
  return rows.map(({ id, name, type, code, province }) => ({
    ...{ id, name, type, code, province },
    forms: forms.filter((form) => form.id === id).map(({ id: _, ...form }) => form),
    successors: successors.filter((each) => each.id === id).map(({ successor }) => successor),
  }));
}

function formsOf({ query }: Database, ids: readonly string[]) {
  return query
    .selectFrom("unit_forms as f")
    .innerJoin("units as u", "u.unit", "f.unit")
    .select(["f.resolved_unit as id", "u.name", "u.type", "u.code", "u.province"])
    .select(["f.first_date as firstStated", "f.last_date as lastStated"])
    .where("f.resolved_unit", "in", ids)
    .orderBy("f.first_date")
    .orderBy("u.unit")
    .execute();
}

function successorsOf({ query }: Database, ids: readonly string[]) {
  return query
    .selectFrom("unit_successors")
    .select(["resolved_unit as id", "successor"])
    .where("resolved_unit", "in", ids)
    .orderBy("successor")
    .execute();
}
