/** `ông A (Chủ tịch X) và ông B (Chủ tịch Y) làm Cụm phó`: the office said of the last is the first one's too. */

import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import { AND } from "../../gazetteer/data/people.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { RoleReading } from "../../recognize/role.js";
import { normAt } from "../../recognize/scan.js";

const MOST_DEPUTIES = 6;

/** The offices of a person in a section: those of its own chain, and a deputy's that it shares with the one behind `và`. */
export function officesOf(section: Section, person: AnnotationOf<"person">): readonly RoleReading[] {
  const own = person.value.chain?.roles ?? [];
  if (own.some(({ leads }) => leads !== null)) return own;
  const shared = sharedWithNext(section, person);
  return shared === null ? own : [...own, shared];
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
