/** `Đại diện Hội Luật gia tỉnh có bà A – Phó Chủ tịch`, `Lãnh đạo Công ty X, ông B – Phó Giám đốc`: whose people are named. */

import { SENDING, SPOKESMAN_LINKS, SPOKESMAN_STOPS } from "../gazetteer/data/delegations.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { type OrganisationReading, organisationAt } from "../recognize/organisation.js";
import { firstFrom, ofType, type Section } from "./context.js";

const LINKS = new WordSet(SPOKESMAN_LINKS);
const STOPS = new WordSet(SPOKESMAN_STOPS);
const SENDS = new WordSet(SENDING);
/** Words between the cue and the organisation: `đại diện cho lãnh đạo`, `đại diện Ban Thường vụ`. */
const LEAD = 5;

/** The organisation that the sentence names as the person's own, nothing but other people standing between the two. */
export function representedBy(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const { scan } = section.page;
  const [from] = section.page.sentences.around(person.from);
  const organisations = ofType(section, "organisation");
  const named = organisations[firstFrom(organisations, person.from) - 1];
  if (named === undefined || named.from < from || !hasCue(section, named, from)) return sentBy(section, person);
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

const LONGEST_SENDER = 8;

/** `Thành hội cử bà A, UVTV, dự`, `đoàn Hội Khuyến học Thành phố do bà A, Phó Chủ tịch, dẫn đầu`: who sends the person. */
function sentBy({ page: { scan } }: Section, { from }: AnnotationOf<"person">): OrganisationReading | null {
  const end = from - 1;
  if (end < 0 || !SENDS.has(scan.t, end)) return null;
  for (let at = Math.max(0, end - LONGEST_SENDER); at < end; at++) {
    const sender = organisationAt(scan, at, end);
    if (sender?.to === end) return sender;
  }
  return null;
}

function hasCue(section: Section, named: AnnotationOf<"organisation">, from: number): boolean {
  const { t } = section.page.scan;
  for (let i = named.from - 2; i >= from && i >= named.from - LEAD; i--) {
    if (lexicon.spokesmen.longest(t, i, named.from) !== null) return true;
    if (STOPS.has(t, i + 1)) return false;
  }
  return false;
}
