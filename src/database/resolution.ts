import { sql } from "kysely";
import { mentionsOf } from "../resolve/mentions.js";
import { resolveMentions } from "../resolve/resolve.js";
import type {
  Decision,
  ManualDecision,
  Person,
  Resolution,
  ResolutionProblem,
  ResolvedUnit,
  Spell,
} from "../resolve/types.js";
import { UnitMentions } from "../resolve/units.js";
import type { Database, RowsByTable } from "./database.js";
import { MentionPool } from "./mention-pool.js";
import { Names } from "./names.js";
import { readReports } from "./records.js";
import type { RowOf } from "./tables/index.js";
import { personTables } from "./tables/persons.js";

export interface ResolutionTally {
  readonly persons: number;
  readonly units: number;
  readonly problems: readonly ResolutionProblem[];
}

/**
 * Decides who is one person and what is one unit in all that the database has, and stores it in place of what was stored
 * before, in one transaction. Name by name: memory does not grow with the number of pages.
 *
 * @param manual decisions that win over the rules
 */
export async function resolveDatabase(
  database: Database,
  manual: readonly ManualDecision[] = [],
): Promise<ResolutionTally> {
  return database.transaction(async () => {
    const units = new UnitMentions();
    const pool = await MentionPool.create(
      database,
      manual.flatMap(({ a, b }) => [a.name, b.name]),
    );
    for await (const record of readReports(database)) {
      units.add(record);
      await pool.add(mentionsOf(record));
    }
    const writer = await ResolutionWriter.open(database);
    // Only these can be about mentions that decisions by hand name.
    const byHand = resolveMentions(await pool.decidedByHand(), manual);
    await writer.write(byHand);
    let persons = byHand.persons.length;
    for await (const mentions of pool.byName()) {
      const resolved = resolveMentions(mentions);
      await writer.write(resolved);
      persons += resolved.persons.length;
    }
    await pool.drop();
    const found = units.resolved();
    await writer.writeUnits(found);
    return { persons, units: found.length, problems: byHand.problems };
  });
}

/**
 * Stores a resolution made elsewhere, in place of what was stored before, in one transaction. Mentions of pages that the
 * database does not have are left out.
 */
export async function storeResolution(database: Database, resolution: Resolution): Promise<void> {
  await database.transaction(async () => {
    const writer = await ResolutionWriter.open(database);
    await writer.write(resolution);
    await writer.writeUnits(resolution.units);
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

/** Writes a resolution in parts, once what was stored before is gone; within a transaction. */
class ResolutionWriter {
  #decisions = 0;
  readonly #database: Database;
  readonly #places: Places;

  private constructor(database: Database, places: Places) {
    this.#database = database;
    this.#places = places;
  }

  static async open(database: Database): Promise<ResolutionWriter> {
    for (const table of Object.keys(personTables).reverse()) {
      await sql`delete from ${sql.table(table)}`.execute(database.query);
    }
    return new ResolutionWriter(database, await Places.read(database));
  }

  async write({ persons, spells, decisions }: Omit<Resolution, "units">): Promise<void> {
    await this.#database.insert({
      ...this.#personRows(persons),
      spells: this.#spellRows(spells),
      ...this.#decisionRows(decisions),
    });
  }

  async writeUnits(units: readonly ResolvedUnit[]): Promise<void> {
    const names = await Names.read(this.#database.query);
    const resolved_units: RowOf<"resolved_units">[] = [];
    const unit_forms: RowOf<"unit_forms">[] = [];
    const unit_successors: RowOf<"unit_successors">[] = [];
    for (const { id, name, type, code, province, forms, successors } of units) {
      resolved_units.push({ resolved_unit: id, name, type, code, province });
      for (const { unit, mentions, first, last } of forms) {
        const known = names.known(unit);
        if (known === undefined) continue;
        unit_forms.push({ unit: known, resolved_unit: id, mentions, first_date: first, last_date: last });
      }
      for (const successor of successors) unit_successors.push({ resolved_unit: id, successor });
    }
    await this.#database.insert({ resolved_units, unit_forms, unit_successors });
  }

  #personRows(found: readonly Person[]): Pick<RowsByTable, "persons" | "person_mentions"> {
    const persons: RowOf<"persons">[] = [];
    const person_mentions: RowOf<"person_mentions">[] = [];
    for (const { id, name, mentions } of found) {
      persons.push({ person: id, name });
      for (const { key, kind, name, date } of mentions) {
        const place = this.#places.ofMention(key);
        if (place) person_mentions.push({ ...place, person: id, kind, name, date });
      }
    }
    return { persons, person_mentions };
  }

  #spellRows(spells: readonly Spell[]): RowOf<"spells">[] {
    const spellsOf = new Map<string, number>();
    return spells.map(({ person, title, organisation, unit, first, last, ended }) => {
      const position = spellsOf.get(person) ?? 0;
      spellsOf.set(person, position + 1);
      return {
        ...{ person, position, title, organisation, unit: unit?.name ?? null },
        ...{ first_date: first?.date ?? null, first_page: this.#places.ofRecord(first?.page) },
        ...{ last_date: last?.date ?? null, last_page: this.#places.ofRecord(last?.page) },
        ...{ ended_date: ended?.date ?? null, ended_page: this.#places.ofRecord(ended?.page) },
      };
    });
  }

  #decisionRows(decisions: readonly Decision[]): Pick<RowsByTable, "resolution_decisions" | "resolution_reasons"> {
    const resolution_decisions: RowOf<"resolution_decisions">[] = [];
    const resolution_reasons: RowOf<"resolution_reasons">[] = [];
    for (const { a, b, score, reasons, decision: outcome, by } of decisions) {
      const [first, second] = [this.#places.ofMention(a), this.#places.ofMention(b)];
      if (!first || !second) continue;
      this.#decisions += 1;
      const decision = this.#decisions;
      resolution_decisions.push({
        ...{ decision, a_page: first.page, a_pointer: first.pointer, b_page: second.page, b_pointer: second.pointer },
        ...{ outcome, score, decided_by: by },
      });
      for (const [position, { rule, weight, text }] of reasons.entries()) {
        resolution_reasons.push({ decision, position, rule, weight, reason: text });
      }
    }
    return { resolution_decisions, resolution_reasons };
  }
}
