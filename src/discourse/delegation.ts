/** Whose people a list goes on with: `Về phía Quận 9 có …`, `Thành hội có ông A; Quận 9 có bà B`. */

import * as delegations from "../gazetteer/data/delegations.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import { CITY_TYPE, PROVINCE_TYPE } from "../gazetteer/units/types.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { type OrganisationReading, organisationAt } from "../recognize/organisation.js";
import { isWord, normAt, type Scan } from "../recognize/scan.js";
import { type UnitMention, unitAt } from "../recognize/unit.js";
import type { Unit } from "../record.js";
import { firstFrom, ofType, type Section } from "./context.js";
import type { SectionContext } from "./section-context.js";
import { provinceUnit, resolveUnit } from "./units.js";

type Person = AnnotationOf<"person">;

/** The unit of the party that the person comes with, or null. */
export function delegationOf({ section, scope }: SectionContext, person: Person): Unit | null {
  const { t } = section.page.scan;
  const named = namedParty(section, person);
  if (named !== null) {
    const { unit, organisation } = named;
    if (unit !== null) return resolveUnit(scope, unit);
    if (organisation?.unit != null) return resolveUnit(scope, organisation.unit);
    return organisation !== null && isOfProvinceRank(organisation.level) ? provinceUnit(scope) : null;
  }
  const found = lastParty(section, person);
  if (found === null) return null;
  const mention = found.value.units[0];
  if (mention !== undefined) return resolveUnit(scope, mention);
  return OF_PROVINCE.has(normAt(t, found.to, t.length)) ? provinceUnit(scope) : null;
}

/** `Về phía Hội Cựu giáo chức tỉnh có ông A – Chủ tịch, bà B – Phó Chủ tịch`: the organisation whose people follow. */
export function delegatedBody({ section }: SectionContext, person: Person): OrganisationReading | null {
  const own = namedParty(section, person);
  if (own !== null) return own.organisation;
  const party = lastParty(section, person);
  if (party === null) return null;
  const [from] = section.page.sentences.around(person.from);
  if (party.block === person.block && party.from < from) return null;
  const organisations = ofType(section, "organisation");
  const named = organisations[firstFrom(organisations, party.from)];
  return named !== undefined &&
    named.from < person.from &&
    named.from <= party.from + LEAD &&
    named.block === party.block
    ? named.value
    : null;
}

/** `Về phía lãnh đạo Hội …`: words between the lead and what it names. */
const LEAD = 5;

/** The last `Về phía …` before the person, in its block or heading the list that the block belongs to. */
function lastParty(section: Section, person: Person): AnnotationOf<"party"> | null {
  const parties = ofType(section, "party");
  const found = parties[firstFrom(parties, person.from) - 1];
  if (found === undefined) return null;
  return found.block === person.block || leadsListTo(section, found.block, person.block) ? found : null;
}

function leadsListTo(section: Section, from: number, to: number): boolean {
  const { scan } = section.page;
  if (to - from > 12) return false;
  for (let b = from + 1; b <= to; b++) if (scan.blocks[b]?.kind !== "item") return false;
  return true;
}

interface Named {
  readonly unit: UnitMention | null;
  readonly organisation: OrganisationReading | null;
}

const FAR_BACK = 120;
const MOST_NAMING = 12;
const VERBS = new WordSet(delegations.DELEGATION_VERBS);
const OPENERS = new WordSet(delegations.DELEGATION_BEGINS);
const REPRESENTING = new WordSet(delegations.DELEGATION_WORDS);
const OF_PROVINCE = normsOf(delegations.PROVINCE_WORDS);

/** A level of which a page has its own province's. */
export const isOfProvinceRank = (level: string | null): boolean => level === CITY_TYPE || level === PROVINCE_TYPE;

/** `Lãnh đạo Quận 3 có các đồng chí …`: the clause nearest before the person, in its sentence, that says who sends whom. */
function namedParty(section: Section, person: Person): Named | null {
  const { scan } = section.page;
  const { t } = scan;
  const [start] = section.page.sentences.around(person.from, person.from - FAR_BACK);
  for (let k = person.from - 1; k > start; k--) {
    if (lexicon.partyLead.longest(t, k - 1, k + 1) !== null) return null;
    if (!VERBS.has(t, k)) continue;
    const named = namingBefore(scan, start, k);
    if (named !== null) return named;
  }
  return null;
}

/** The unit or organisation that alone stands between the clause's beginning and `có` at token `k`. */
function namingBefore(scan: Scan, start: number, k: number): Named | null {
  const { t } = scan;
  let from = k;
  while (from > start && k - from < MOST_NAMING && !OPENERS.has(t, from - 1)) from--;
  for (let i = from; i < k; i++) {
    const unit = unitAt(scan, i, k);
    if (unit?.to === k) return { unit, organisation: null };
    const organisation = organisationAt(scan, i, k);
    if (organisation?.to === k && !organisation.standalone) return { unit: null, organisation };
    if (!isWord(t, i) || !REPRESENTING.has(t, i)) return null;
  }
  return null;
}
