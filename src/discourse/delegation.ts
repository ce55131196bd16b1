/** Whose people a list goes on with: `Về phía Quận 9 có …`, `Thành hội có ông A; Quận 9 có bà B`. */

import * as delegations from "../gazetteer/data/delegations.js";
import { lexicon } from "../gazetteer/lexicon.js";
import type { UnitType } from "../gazetteer/units/index.js";
import { CITY_TYPE, PROVINCE_TYPE } from "../gazetteer/units/types.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { isBareCommittee } from "../recognize/body-kinds.js";
import { type OrganisationReading, organisationAt } from "../recognize/organisation.js";
import { isCapital, isWord, normAt } from "../recognize/scan.js";
import { type UnitMention, unitAt, unitTypeAt } from "../recognize/unit.js";
import type { Unit } from "../record.js";
import type { Section } from "./context.js";
import { bodyCalled } from "./office-body.js";
import type { SectionContext } from "./section-context.js";
import { provinceUnit, resolveUnit } from "./units.js";

type Person = AnnotationOf<"person">;

/** The unit of the party that the person comes with, or null; `về phía quận có` is the only one of the page. */
export function delegationOf({ section, scope }: SectionContext, person: Person): Unit | null {
  const { unit = null, organisation = null, level = null } = partyOf(section, person) ?? {};
  const place = unit ?? organisation?.unit ?? null;
  if (place !== null) return resolveUnit(scope, place);
  const of = level ?? organisation?.level ?? null;
  if (isOfProvinceRank(of)) return provinceUnit(scope);
  const only = section.page.only.get(of as UnitType) ?? null;
  return only && resolveUnit(scope, { ...only, from: person.from, to: person.to, through: null, repaired: false });
}

/** `Về phía Hội Cựu giáo chức tỉnh có ông A – Chủ tịch, bà B – Phó Chủ tịch`: the organisation whose people follow. */
export const delegatedBody = ({ section }: SectionContext, person: Person): OrganisationReading | null =>
  partyOf(section, person)?.organisation ?? null;

interface Named {
  readonly unit: UnitMention | null;
  readonly organisation: OrganisationReading | null;
  readonly level?: string;
}

const FAR_BACK = 120;
const MOST_NAMING = 12;
const VERBS = new WordSet(delegations.DELEGATION_VERBS);
const SENDS = new WordSet(delegations.SENDING);
const ADDRESSES = new WordSet(delegations.DELEGATION_ADDRESSES);
const OPENERS = new WordSet(delegations.DELEGATION_BEGINS);
const REPRESENTING = new WordSet(delegations.DELEGATION_WORDS);

/** A level of which a page has its own province's. */
export const isOfProvinceRank = (level: string | null): boolean => level === CITY_TYPE || level === PROVINCE_TYPE;

/** `Thành hội cử bà A, UVTV, dự`, `đoàn Hội Khuyến học Thành phố do bà A, Phó Chủ tịch, dẫn đầu`: who sends the person. */
function senderOf({ page: { scan } }: Section, { from }: Person): OrganisationReading | null {
  const end = from - 1;
  if (end < 0 || !SENDS.has(scan.t, end)) return null;
  for (let at = Math.max(0, end - MOST_NAMING); at < end; at++) {
    const sender = organisationAt(scan, at, end);
    if (sender?.to === end) return sender;
  }
  return null;
}

/** Who sends the person: the clause nearest before, in the sentence or in the line that leads the list, that says it. */
function partyOf(section: Section, person: Person): Named | null {
  const { scan, sentences, leads } = section.page;
  const sender = senderOf(section, person);
  if (sender !== null) return { unit: null, organisation: sender };
  const [start] = sentences.around(person.from, person.from - FAR_BACK);
  let named = clauseNaming(section, start, person.from);
  for (const lead of leads.over(person.block)) {
    if (named !== null || lead < section.fromBlock || scan.blocks[lead]?.kind === "heading") break;
    const end = scan.first[lead + 1] as number;
    named = clauseNaming(section, sentences.around(end - 1)[0], end);
  }
  return named;
}

/** `Lãnh đạo Quận 3 có các đồng chí …`: the last clause among tokens `[start, end)` that says who sends whom. */
function clauseNaming(section: Section, start: number, end: number): Named | null {
  const { t } = section.page.scan;
  for (let k = end - 1; k > start; k--) {
    const verb = VERBS.has(t, k);
    if (!verb && normAt(t, k, k + 1) !== ",") continue;
    let to = k;
    while (to > start && ADDRESSES.has(t, to - 1)) to--;
    const named = namingBefore(section, start, to, verb);
    if (named !== null) return named;
  }
  return null;
}

/**
 * The unit or organisation that alone stands between the clause's beginning and token `k`; `told` by a verb there (`Quận 3
 * có ông A`), else by a word for whoever speaks for others (`đại diện Hội X, ông A`).
 */
function namingBefore(section: Section, start: number, k: number, told: boolean): Named | null {
  const { scan } = section.page;
  const { t } = scan;
  let from = k;
  while (from > start && k - from < MOST_NAMING && !OPENERS.has(t, from - 1)) from--;
  while (from < k && !isWord(t, from)) from++;
  if (!told && !lexicon.spokesmen.occursIn(t, from, k)) return null;
  for (let i = from; i < k; i++) {
    const unit = unitAt(scan, i, k);
    if (unit?.to === k) return { unit, organisation: null };
    // `Về phía Thành phố có …`
    const level = unitTypeAt(scan, i, k);
    if (level?.end === k && i > from) return { unit: null, organisation: null, level: level.type };
    const organisation = organisationAt(scan, i, k);
    if (organisation?.to === k && !isBareCommittee(organisation)) return { unit: null, organisation };
    // `Về phía Hiệp hội có …`
    const head = isCapital(t, i) ? lexicon.organisations.longest(t, i, k) : null;
    if (head?.end === k && head.value.open)
      return { unit: null, organisation: bodyCalled(section, i, head.value.name) };
    if (!isWord(t, i) || !REPRESENTING.has(t, i)) return null;
  }
  return null;
}
