import { byDate } from "./dates.js";
import { titleKey } from "./offices.js";
import { spellingKey } from "./person-name.js";
import type { Mention, Office, PageAt, Person, Spell } from "./types.js";

interface Statement {
  readonly office: Office;
  readonly at: PageAt;
}

/** The offices of a person as spells, in order of time. Who signs holds an office that the record does not name: none. */
export function spellsOf(person: Person): Spell[] {
  const byOffice = new Map<string, Statement[]>();
  const byWords = new Map<string, Statement[]>();
  for (const mention of person.mentions) {
    for (const office of mention.offices) {
      if (office.title === "") continue;
      const { term = null } = office;
      const words = [office.title, office.organisation, office.unit?.code, office.unit?.name, term].join("\n");
      const list = byWords.get(words) ?? statementsOf(byOffice, officeKey(office));
      byWords.set(words, list);
      list.push({ office, at: { page: mention.page, date: office.date } });
    }
  }
  return [...byOffice.values()].flatMap((statements) => spellsIn(person.id, statements)).sort(inTime);
}

function statementsOf(byOffice: Map<string, Statement[]>, key: string): Statement[] {
  const list = byOffice.get(key) ?? [];
  byOffice.set(key, list);
  return list;
}

function officeKey({ title, organisation, unit }: Mention["offices"][number]): string {
  // A leader's own unit is not the cluster's.
  const place = organisation !== null && /^(?:Cụm|Khối) /u.test(organisation) ? "" : (unit?.code ?? unit?.name ?? "");
  return `${titleKey(title)}\n${organisation === null ? "" : spellingKey(organisation)}\n${place}`;
}

/** A page that calls the office ended closes the spell before it; one that states it again begins another. */
function spellsIn(person: string, statements: readonly Statement[]): Spell[] {
  const spells: Spell[] = [];
  const inOrder = [...statements].sort(
    (a, b) => byDate(a.at.date, b.at.date) || Number(a.office.former) - Number(b.office.former),
  );
  for (const { office, at } of inOrder) {
    const { title, organisation, unit, former, term = null } = office;
    if (term !== null) {
      const held = ofTerm(term, at);
      // Every page that states the term states the one spell.
      if (!spells.some(({ first }) => first?.date === held.first?.date))
        spells.push({ person, title, organisation, unit, ...held, ended: null });
      continue;
    }
    const last = spells.at(-1);
    const isOpen = last !== undefined && last.ended === null;
    if (isOpen) spells[spells.length - 1] = { ...last, ...(former ? { ended: at } : { last: at }) };
    else if (!former) spells.push({ person, title, organisation, unit, first: at, last: at, ended: null });
    else if (last === undefined) spells.push({ person, title, organisation, unit, first: null, last: null, ended: at });
  }
  return spells;
}

/** A term is held from its beginning; a page cannot know that it was held after its own day. */
function ofTerm(term: string, at: PageAt): Pick<Spell, "first" | "last"> {
  const [from = "..", until = ".."] = term.split("/");
  const isOver = until !== ".." && (at.date === null || until <= at.date);
  return {
    first: from === ".." ? at : { page: at.page, date: from },
    last: isOver ? { page: at.page, date: until } : at,
  };
}

function inTime(a: Spell, b: Spell): number {
  const [x, y] = [a, b].map(({ first, ended }) => (first ?? ended)!.date) as [string | null, string | null];
  return byDate(x, y) || compare(a.title, b.title) || compare(a.organisation ?? "", b.organisation ?? "");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
