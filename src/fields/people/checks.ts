/**
 * Contradictions among the people of a page: one person under two spellings, an office stated twice differently, one
 * office with two holders. Each is a warning; both readings stay in the record, each with its evidence.
 */
import { DEPUTY, SINGLE_OFFICES } from "../../gazetteer/data/titles.js";
import { namesOf } from "../../gazetteer/lines.js";
import type { Official, Report, Role } from "../../record.js";
import { plainLetters } from "../../text/plain-letters.js";
import type { Issue } from "../../types.js";

interface Person {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly pointer: string;
}

/** @param elects whether the section of each report tells of an election: people have an office before it and another after it */
export function checkPeople(reports: readonly Report[], elects: readonly boolean[]): Issue[] {
  const people = reports.flatMap(peopleOf);
  const unlessElected =
    (check: (report: Report, r: number) => Issue[]) =>
    (report: Report, r: number): Issue[] =>
      elects[r] ? [] : check(report, r);
  return [
    ...twoSpellings(people),
    ...twoMiddleNames(people),
    ...reports.flatMap(unlessElected(officesThatDiffer)),
    ...reports.flatMap(unlessElected(officesWithTwoHolders)),
  ];
}

function peopleOf(report: Report, r: number): Person[] {
  const at = `/reports/${r}`;
  const people: Person[] = report.officials.map(({ name, roles }, k) => ({
    name,
    roles,
    pointer: `${at}/officials/${k}/name`,
  }));
  report.leadership.forEach(({ person }, k) => {
    if (person !== null) people.push({ name: person, roles: [], pointer: `${at}/leadership/${k}/person` });
  });
  if (report.signedBy?.person != null)
    people.push({ name: report.signedBy.person, roles: [], pointer: `${at}/signedBy/person` });
  return people;
}

/** `Trần Thị Thúy`, `Trần Thị Thuý`, `Trần Thị Thuyy`: the same letters but for marks and doubled ones. */
const letters = (name: string): string => name.split(" ").map(lettersOf).join(" ");

/** Names are made of few syllables, the same on every page. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function lettersOf(syllable: string): string {
  let plain = known.get(syllable);
  if (plain === undefined) {
    plain = plainLetters(syllable).replace(/(\p{L})\1+/gu, "$1");
    if (known.size < MOST_KNOWN) known.set(syllable, plain);
  }
  return plain;
}

function twoSpellings(people: readonly Person[]): Issue[] {
  return pairs(people, ({ name }) => [letters(name)])
    .filter(([a, b]) => a.name !== b.name && mayBeOne(a, b))
    .map(([a, b]) => warning("two-spellings", `${b.name} and ${a.name} may be one person`, b.pointer));
}

/** Two people of two places are two, however alike their names. */
function mayBeOne(a: Person, b: Person): boolean {
  if (a.roles.length === 0 || b.roles.length === 0) return true;
  return a.roles.some((role) => b.roles.some((other) => role.organisation === other.organisation));
}

/** One office, the same first and last syllable, another middle name. */
function twoMiddleNames(people: readonly Person[]): Issue[] {
  const office = ({ name, roles }: Person): string[] => {
    const syllables = name.split(" ");
    if (syllables.length < 3) return [];
    const ends = `${syllables.length} ${syllables[0]} ${syllables.at(-1)}`;
    return roles.filter((role) => role.organisation !== null).map((role) => `${ends} ${officeOf(role)}`);
  };
  return pairs(sharingEnds(people), office)
    .filter(([a, b]) => letters(a.name) !== letters(b.name))
    .map(([a, b]) =>
      warning("two-spellings", `${b.name} and ${a.name} hold the same office and may be one person`, b.pointer),
    );
}

/** Those whose first and last syllable another has too: offices are compared among them alone. */
function sharingEnds(people: readonly Person[]): readonly Person[] {
  const counts = new Map<string, number>();
  const ends = people.map(({ name }) => name.slice(0, name.indexOf(" ")) + name.slice(name.lastIndexOf(" ")));
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return people.filter((_, k) => (counts.get(ends[k] as string) as number) > 1);
}

const officeOf = (role: Role): string => `${role.title} ${role.organisation} ${role.unit?.name ?? ""}`;

/** `Chủ tịch` here and `Phó Chủ tịch` there, of one organisation. */
function officesThatDiffer(report: Report, r: number): Issue[] {
  return report.officials.flatMap(({ name, roles }, k) => {
    const held = roles.filter((role) => role.organisation !== null && !role.former);
    return held.flatMap((role) => {
      const deputy = held.find((other) => other.organisation === role.organisation && isDeputyOf(other, role));
      if (deputy === undefined) return [];
      const message = `${name} is ${role.title} and ${deputy.title} of ${role.organisation}`;
      return [warning("office-differs", message, `/reports/${r}/officials/${k}/roles/${roles.indexOf(role)}/title`)];
    });
  });
}

const isDeputyOf = (a: Role, b: Role): boolean =>
  a.title.toLowerCase().startsWith(`${DEPUTY} ${b.title}`.toLowerCase()) && !b.title.startsWith(`${DEPUTY} `);

/** Offices that one person holds at a time. */
const SINGLE: ReadonlySet<string> = new Set(namesOf(SINGLE_OFFICES));

function officesWithTwoHolders(report: Report, r: number): Issue[] {
  const holders = report.officials.map((official: Official, k) => ({ official, k }));
  const offices = ({ official }: { official: Official }): string[] =>
    official.roles
      .filter((role) => SINGLE.has(role.title) && role.unit !== null && !role.former)
      // Who held it in another term holds another office.
      .map((role) => `${officeOf(role)} ${role.term ?? ""}`);
  return pairs(holders, offices).map(([a, b]) =>
    warning(
      "two-holders",
      `${a.official.name} and ${b.official.name} hold one office`,
      `/reports/${r}/officials/${b.k}/roles`,
    ),
  );
}

/** A name or an office that is everybody's would be compared with everybody. */
const MOST_COMPARED = 20;

/** Every two items that share a key. */
function pairs<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): [T, T][] {
  const alike = new Map<string, T[]>();
  const found: [T, T][] = [];
  for (const item of items) {
    const keys = keysOf(item);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const same = alike.get(key);
      if (same === undefined) alike.set(key, [item]);
      else {
        for (const other of same) found.push([other, item]);
        if (same.length < MOST_COMPARED) same.push(item);
      }
    }
  }
  return found;
}

const warning = (code: string, message: string, pointer: string): Issue => ({
  severity: "warning",
  code,
  message,
  pointer,
});
