/** `Đại diện Hội Luật gia tỉnh có bà A – Phó Chủ tịch`, `Lãnh đạo Công ty X, ông B – Phó Giám đốc`: whose people are named. */

import { SPOKESMAN_LINKS, SPOKESMAN_STOPS } from "../gazetteer/data/delegations.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { firstFrom, ofType, type Section } from "./context.js";

const LINKS = new WordSet(SPOKESMAN_LINKS);
const STOPS = new WordSet(SPOKESMAN_STOPS);
/** Words between the cue and the organisation: `đại diện cho lãnh đạo`, `đại diện Ban Thường vụ`. */
const LEAD = 5;

/** The organisation that the sentence names as the person's own, nothing but other people standing between the two. */
export function representedBy(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const { scan } = section.page;
  const [from] = section.page.sentences.around(person.from);
  const organisations = ofType(section, "organisation");
  const named = organisations[firstFrom(organisations, person.from) - 1];
  if (named === undefined || named.from < from || !hasCue(section, named, from)) return null;
  const people = ofType(section, "person");
  let k = firstFrom(people, named.to);
  for (let i = named.to; i < person.from; ) {
    const next = people[k];
    if (next !== undefined && next.from === i) {
      i = next.to;
      k++;
    } else if (LINKS.has(scan.t, i)) i++;
    else return null;
  }
  return named.value;
}

function hasCue(section: Section, named: AnnotationOf<"organisation">, from: number): boolean {
  const { t } = section.page.scan;
  for (let i = named.from - 2; i >= from && i >= named.from - LEAD; i--) {
    if (lexicon.spokesmen.longest(t, i, named.from) !== null) return true;
    if (STOPS.has(t, i + 1)) return false;
  }
  return false;
}
