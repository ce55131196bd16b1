import { sql } from "kysely";
import type { Resolution } from "../resolve/types.js";
import type { Database } from "./database.js";
import { Names } from "./names.js";
import type { RowOf } from "./tables/index.js";
import { personTables } from "./tables/persons.js";

type ResolutionTable = keyof typeof personTables;
type ResolutionRows = { [Name in ResolutionTable]: RowOf<Name>[] };

/**
 * Stores who is one person and what is one unit, in place of what was stored before, in one transaction. Mentions of pages
 * that the database does not have are left out.
 *
 * @example
 * const records: PageRecord[] = [];
 * for await (const record of readRecords(database)) records.push(record);
 * await storeResolution(database, resolve(records, manual));
 */
export async function storeResolution(database: Database, resolution: Resolution): Promise<void> {
  await database.transaction(async () => {
    for (const table of Object.keys(personTables).reverse()) {
      await sql`delete from ${sql.table(table)}`.execute(database.query);
    }
    const places = await Places.read(database);
    const names = await Names.read(database.query);
    await database.insert(rowsOf(resolution, places, names));
  });
}

/** Every mention whose person is known; `key` is `<uri, or id where there is none>#<pointer>`. */
export async function readPersons({ query }: Database): Promise<{ key: string; id: string; name: string }[]> {
  const rows = await query
    .selectFrom("person_mentions as m")
    .innerJoin("persons as p", "p.person", "m.person")
    .innerJoin("pages", "pages.page", "m.page")
    .select(["p.person as id", "p.name", "m.pointer", "pages.uri", "pages.id as record"])
    .execute();
  return rows.map(({ id, name, pointer, uri, record }) => ({ key: `${uri ?? record}#${pointer}`, id, name }));
}

/** Pages by what mentions call them: their place, or the id of their record. */
class Places {
  readonly #byKey = new Map<string, number>();
  readonly #byId = new Map<string, number>();

  static async read({ query }: Database): Promise<Places> {
    const places = new Places();
    for (const { page, id, uri } of await query
      .selectFrom("pages")
      .select(["page", "id", "uri"])
      .orderBy("page")
      .execute()) {
      places.#byKey.set(uri ?? id, page);
      if (!places.#byId.has(id)) places.#byId.set(id, page);
    }
    return places;
  }

  /** @param key `<uri, or id where there is none>#<pointer>` */
  ofMention(key: string): { page: number; pointer: string } | undefined {
    const split = key.lastIndexOf("#/");
    const page = this.#byKey.get(key.slice(0, split));
    return page === undefined ? undefined : { page, pointer: key.slice(split + 1) };
  }

  ofRecord(id: string | undefined): number | null {
    return (id === undefined ? undefined : this.#byId.get(id)) ?? null;
  }
}

function rowsOf({ persons, units, spells, decisions }: Resolution, places: Places, names: Names): ResolutionRows {
  const rows: ResolutionRows = {
    ...{ persons: [], person_mentions: [], spells: [], resolution_decisions: [], resolution_reasons: [] },
    ...{ resolved_units: [], unit_forms: [], unit_successors: [] },
  };
  for (const { id, name, mentions } of persons) {
    rows.persons.push({ person: id, name });
    for (const { key, kind, name, date } of mentions) {
      const place = places.ofMention(key);
      if (place) rows.person_mentions.push({ ...place, person: id, kind, name, date });
    }
  }
  const spellsOf = new Map<string, number>();
  for (const { person, title, organisation, unit, first, last, ended } of spells) {
    const position = spellsOf.get(person) ?? 0;
    spellsOf.set(person, position + 1);
    rows.spells.push({
      ...{ person, position, title, organisation, unit: unit?.name ?? null },
      ...{ first_date: first?.date ?? null, first_page: places.ofRecord(first?.page) },
      ...{ last_date: last?.date ?? null, last_page: places.ofRecord(last?.page) },
      ...{ ended_date: ended?.date ?? null, ended_page: places.ofRecord(ended?.page) },
    });
  }
  for (const { a, b, score, reasons, decision: outcome, by } of decisions) {
    const [first, second] = [places.ofMention(a), places.ofMention(b)];
    if (!first || !second) continue;
    const decision = rows.resolution_decisions.length + 1;
    rows.resolution_decisions.push({
      ...{ decision, a_page: first.page, a_pointer: first.pointer, b_page: second.page, b_pointer: second.pointer },
      ...{ outcome, score, decided_by: by },
    });
    for (const [position, { rule, weight, text }] of reasons.entries()) {
      rows.resolution_reasons.push({ decision, position, rule, weight, reason: text });
    }
  }
  for (const { id, name, type, code, province, forms, successors } of units) {
    rows.resolved_units.push({ resolved_unit: id, name, type, code, province });
    for (const { unit, mentions, first, last } of forms) {
      const known = names.known(unit);
      if (known === undefined) continue;
      rows.unit_forms.push({ unit: known, resolved_unit: id, mentions, first_date: first, last_date: last });
    }
    for (const successor of successors) rows.unit_successors.push({ resolved_unit: id, successor });
  }
  return rows;
}
