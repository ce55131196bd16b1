/** The people of a section with their offices: one entry a person, in the order of their first mention. */

import { citeTokens, ofType } from "../../discourse/context.js";
import type { Memory, SectionContext } from "../../discourse/section-context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { Official, Role } from "../../record.js";
import { rolesOf } from "./roles.js";

export function officialsOf(
  context: SectionContext,
  table: readonly AnnotationOf<"person">[],
  taken: ReadonlySet<number>,
): Official[] {
  const { section } = context;
  const { scan } = section.page;
  const byName = new Map<string, Official>();
  const byEnd = new Map<string, Official[]>();
  const persons = ofType(section, "person").filter((person) => !taken.has(person.block));
  const memory: Memory = { block: -1, committees: new Map(), organisation: null };
  for (const person of [...persons, ...table].sort((a, b) => a.from - b.from)) {
    if (person.block !== memory.block) {
      memory.block = person.block;
      memory.committees.clear();
      memory.organisation = null;
    }
    const kind = scan.blocks[person.block]?.kind;
    if (kind === "caption" || person.block === section.page.title.block) continue;
    const { value } = person;
    if (value.chain === null && value.honorific === null && value.academic.length === 0) continue;
    const official = byName.get(value.name) ?? namedInFull(value.name, byEnd) ?? start(person, byName, byEnd);
    cite(context, official, person);
    for (const { role, bare } of rolesOf(context, person, memory)) addRole(context, official, role, bare);
  }
  return [...byName.values()];
}

/** `bà Kim Liên` after `bà Nguyễn Thị Kim Liên`: whoever alone among those named before bears such a name. */
function namedInFull(name: string, byEnd: ReadonlyMap<string, readonly Official[]>): Official | null {
  const [first, second] = byEnd.get(name) ?? [];
  return second === undefined ? (first ?? null) : null;
}

/** @param byEnd by each part of a name that may stand for the whole: `Thị Kim Liên`, `Kim Liên`, `Liên` */
function start(
  { value: { name } }: AnnotationOf<"person">,
  byName: Map<string, Official>,
  byEnd: Map<string, Official[]>,
): Official {
  const official: Official = { name, honorific: null, academicTitles: [], roles: [] };
  byName.set(name, official);
  for (let blank = name.indexOf(" "); blank >= 0; blank = name.indexOf(" ", blank + 1)) {
    const end = name.slice(blank + 1);
    const alike = byEnd.get(end);
    if (alike === undefined) byEnd.set(end, [official]);
    else alike.push(official);
  }
  return official;
}

function cite(context: SectionContext, official: Official, person: AnnotationOf<"person">): void {
  const { scan, provenance } = context.section.page;
  const { value, rule } = person;
  provenance.cite(official, "name", citeTokens(scan, value.nameFrom, value.nameTo, rule));
  if (official.honorific === null && value.honorific !== null) {
    official.honorific = value.honorific;
    provenance.cite(official, "honorific", citeTokens(scan, value.honorificFrom, value.honorificFrom + 1, rule));
  }
  for (const degree of value.academic) {
    if (official.academicTitles.includes(degree.text)) continue;
    official.academicTitles.push(degree.text);
    provenance.cite(
      official.academicTitles,
      official.academicTitles.length - 1,
      citeTokens(scan, degree.from, degree.to, "person/academic"),
    );
  }
}

/** One office is listed once; a later, less specific mention of it adds nothing but its place. */
function addRole(context: SectionContext, official: Official, role: Role, bare: string | null): void {
  const { provenance } = context.section.page;
  const same = official.roles.find(
    (other) => other.former === role.former && (isSameOffice(other, role) || isNamedAgain(other, role, bare)),
  );
  if (same === undefined) {
    official.roles.push(role);
    return;
  }
  if (same.organisation === null && role.organisation !== null) {
    same.organisation = role.organisation;
    same.unit = role.unit;
    provenance.cite(same, "organisation", ...provenance.cited(role, "organisation"));
  }
  if (same.term === undefined && role.term !== undefined) {
    same.term = role.term;
    provenance.cite(same, "term", ...provenance.cited(role, "term"));
  }
  provenance.cite(same, "title", ...provenance.cited(role, "title"));
}

/** `Phó Trưởng ban Thi đua` of whom `Phó Trưởng ban Thi đua Sở Nội vụ` was said before. */
const isNamedAgain = (known: Role, { title }: Role, bare: string | null): boolean =>
  bare !== null && known.title === title && known.organisation?.startsWith(`${bare} `) === true;

function isSameOffice(a: Role, b: Role): boolean {
  const rank = lexicon.clusterTitles[a.title]?.rank;
  const titles =
    a.title === b.title ||
    a.title.startsWith(`${b.title} `) ||
    // `Trưởng cụm` and `Cụm trưởng` are one office.
    (rank !== undefined && rank === lexicon.clusterTitles[b.title]?.rank);
  // Who held it in two terms held two.
  if (!titles || (a.term ?? b.term) !== (b.term ?? a.term)) return false;
  if (a.organisation === null || b.organisation === null) return true;
  return a.organisation === b.organisation || a.organisation.startsWith(`${b.organisation} `);
}
