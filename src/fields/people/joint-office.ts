/**
 * Offices of a person that stand apart: the one said of the last of several (`ông A (Chủ tịch X) và ông B (Chủ tịch Y) làm Cụm
 * phó`), one taken later in the sentence (`ông A, nguyên Chủ tịch X, được chỉ định giữ chức Chủ tịch Y`) or named before who gets
 * it (`bổ nhiệm chức danh Chủ tịch Y đối với ông A`).
 */

import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import { AND } from "../../gazetteer/data/people.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { RoleReading } from "../../recognize/role.js";
import { isCapital, normAt } from "../../recognize/scan.js";

const MOST_DEPUTIES = 6;
const NONE: readonly RoleReading[] = [];

/** The offices of a person in a section: those of its own chain, and those that stand apart. */
export function officesOf(section: Section, person: AnnotationOf<"person">): readonly RoleReading[] {
  const own = person.value.chain?.roles ?? NONE;
  const taken = takenApart(section, person);
  if (own.some(({ leads }) => leads !== null)) return [...own, ...taken];
  const shared = sharedWithNext(section, person);
  return shared === null ? [...own, ...taken] : [...own, ...taken, shared];
}

/** The office nearest in the sentence, before `đối với` or behind the name, that somebody is told to take up or to give up. */
function takenApart(section: Section, { from, to, value }: AnnotationOf<"person">): readonly RoleReading[] {
  const { scan, sentences } = section.page;
  const { t } = scan;
  const [start, end] = sentences.around(value.nameFrom);
  const persons = ofType(section, "person");
  const [before, next] = [persons[firstFrom(persons, from) - 1], persons[firstFrom(persons, to)]];
  const isLed = [1, 2].some((n) => lexicon.appointed.longest(t, from - n, from)?.end === from);
  const [a, b] = isLed ? [Math.max(start, before?.to ?? 0), from] : [to, Math.min(end, next?.from ?? end)];
  const office = ofType(section, "office").find(
    ({ value: { group }, from: at }) => at >= a && at < b && !group && lexicon.takenWords.has(t.norm[at - 1] as string),
  );
  if (office === undefined) return NONE;
  const { roles } = office.value;
  if (lexicon.givenUp.occursIn(t, a, office.from)) return roles.map((role) => ({ ...role, former: true }));
  const elects = (i: number, limit: number): boolean =>
    t.norm.slice(Math.max(0, i), limit).some((norm) => lexicon.electing.has(norm as string));
  if (isLed) return elects(a, office.from) ? roles : NONE;
  // `bổ nhiệm ông A, Trưởng phòng B, giữ chức …`, `ông A được Đại hội suy tôn làm …`, nobody else being addressed.
  let told = elects(from - 2, from);
  const passive = elects(a, office.from);
  for (let i = a; i < office.from; i++) {
    const address = lexicon.honorifics.longest(t, i, office.from);
    if (address !== null && address.end < office.from && isCapital(t, address.end)) return NONE;
    told ||= passive && lexicon.electionVerbs.longest(t, i, office.from)?.value === "passive";
  }
  return told ? roles : NONE;
}

function sharedWithNext(section: Section, person: AnnotationOf<"person">): RoleReading | null {
  const { t, first } = section.page.scan;
  const persons = ofType(section, "person");
  const limit = first[person.block + 1] as number;
  let { to } = person;
  for (let k = firstFrom(persons, person.from) + 1, guard = 0; guard < MOST_DEPUTIES; k++, guard++) {
    while (to < limit && (t.norm[to] === ")" || t.norm[to] === ",")) to++;
    if (normAt(t, to, limit) === AND) to++;
    const next = persons[k];
    if (next === undefined || next.from !== to) return null;
    const role = next.value.chain?.roles.find(({ leads }) => leads === "deputy");
    if (role !== undefined)
      return lexicon.takenWords.has(t.norm[role.from - 1] as string) && normAt(t, next.from - 1, limit) === AND
        ? role
        : null;
    to = next.to;
  }
  return null;
}
