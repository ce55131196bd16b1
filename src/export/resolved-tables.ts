import { byDate } from "../resolve/dates.js";
import type { Person, Resolution } from "../resolve/types.js";
import type { Cell, FlatTable } from "./table.js";

/** A table of what holds across pages: who is one person, what is one unit. */
export interface ResolvedTable extends Pick<FlatTable, "name" | "columns"> {
  rows(resolution: Resolution): Iterable<readonly Cell[]>;
}

const separator = "; ";

const persons: ResolvedTable = {
  name: "persons",
  columns: [
    ["person_id", "text"],
    ["name", "text"],
    ["honorific", "text"],
    ["pages", "integer"],
    ["first_date", "text"],
    ["last_date", "text"],
    ["offices", "text"],
  ],
  *rows({ persons, spells }) {
    const offices = new Map<string, Set<string>>();
    for (const { person, title, organisation } of spells) {
      const own = offices.get(person) ?? new Set();
      offices.set(person, own.add([title, organisation].filter((part) => part !== null).join(" ")));
    }
    for (const person of persons) {
      const dates = person.mentions.map(({ date }) => date).filter((date) => date !== null);
      const sorted = dates.sort(byDate);
      const honorific = person.mentions.findLast((mention) => mention.honorific !== null)?.honorific ?? null;
      yield [
        ...[person.id, person.name, honorific, pagesOf(person)],
        ...[sorted[0] ?? null, sorted.at(-1) ?? null, [...(offices.get(person.id) ?? [])].join(separator) || null],
      ];
    }
  },
};

function pagesOf({ mentions }: Person): number {
  return new Set(mentions.map(({ page }) => page)).size;
}

const offices: ResolvedTable = {
  name: "offices",
  columns: [
    ["person_id", "text"],
    ["name", "text"],
    ["title", "text"],
    ["organisation", "text"],
    ["unit", "text"],
    ["first_date", "text"],
    ["last_date", "text"],
    ["ended_date", "text"],
    ["first_uri", "text"],
    ["last_uri", "text"],
  ],
  *rows({ persons, spells }) {
    const byId = new Map(persons.map((person) => [person.id, person]));
    for (const { person: id, title, organisation, unit, first, last, ended } of spells) {
      const person = byId.get(id)!;
      const uriOf = (page: string | undefined) => person.mentions.find((mention) => mention.page === page)?.uri ?? null;
      yield [
        ...[id, person.name, title, organisation, unit?.name ?? null],
        ...[first?.date ?? null, last?.date ?? null, ended?.date ?? null, uriOf(first?.page), uriOf(last?.page)],
      ];
    }
  },
};

const units: ResolvedTable = {
  name: "units",
  columns: [
    ["unit_id", "text"],
    ["name", "text"],
    ["type", "text"],
    ["code", "text"],
    ["province", "text"],
    ["other_names", "text"],
    ["mentions", "integer"],
    ["first_date", "text"],
    ["last_date", "text"],
    ["successors", "text"],
  ],
  *rows({ units }) {
    for (const { id, name, type, code, province, forms, successors } of units) {
      const others = new Set(forms.map(({ unit }) => unit.name).filter((other) => other !== name));
      const dates = forms.flatMap(({ first, last }) => [first, last]).filter((date) => date !== null);
      const sorted = dates.sort(byDate);
      yield [
        ...[id, name, type, code, province, [...others].join(separator) || null],
        ...[forms.reduce((sum, { mentions }) => sum + mentions, 0), sorted[0] ?? null, sorted.at(-1) ?? null],
        successors.join(separator) || null,
      ];
    }
  },
};

export const resolvedTables: readonly ResolvedTable[] = [persons, offices, units];
