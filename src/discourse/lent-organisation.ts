/** Organisations that an office without one takes from the text before it. */

import * as titles from "../gazetteer/data/titles.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { namesOf } from "../gazetteer/lines.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { beginsAsBodyKind, beginsAsOneOf, isAssociation, isBareCommittee } from "../recognize/body-kinds.js";
import { bareReading, type OrganisationReading } from "../recognize/organisation.js";
import type { RoleReading } from "../recognize/role.js";
import { isCapital } from "../recognize/scan.js";
import type { Unit } from "../record.js";
import { firstFrom, ofType, type Section } from "./context.js";
import { delegationOf, isOfProvinceRank } from "./delegation.js";
import { bodyCalled, bodyOfOffice, ELECTED } from "./office-body.js";
import type { Memory, SectionContext } from "./section-context.js";
import { provinceUnit, resolveUnit, unitOverMembers } from "./units.js";

export const OFFICE_HEADS: ReadonlySet<string> = new Set(namesOf(titles.HEADS_OF_OFFICE));

/** The body of an office without organisation anywhere in its chain, from what the text says around it. */
export function lentByContext(
  context: SectionContext,
  person: AnnotationOf<"person">,
  { title, to }: RoleReading,
  memory: Memory,
): OrganisationReading | null {
  const { section } = context;
  const { t } = section.page.scan;
  // `Phó Giám đốc Sở`: the one named last.
  const head = isCapital(t, to) ? lexicon.organisations.longest(t, to, t.length)?.value : null;
  if (head?.open) return bodyCalled(section, person.from, head.name);
  if (OFFICE_HEADS.has(title))
    return associationBefore(section, person, memory) ?? bodyOfOffice(section, title, person.from);
  const elects = ELECTED.get(title) ?? [];
  for (const found of elects.length === 0 ? [] : electing(context, person, title, memory))
    if (found !== null && !found.standalone && beginsAsOneOf(elects, found.base)) return found;
  return bodyOfOffice(section, title, person.from);
}

/** Bodies that may have elected somebody; whoever is named beside others who are elected is of the same body. */
function* electing(
  context: SectionContext,
  person: AnnotationOf<"person">,
  title: string,
  memory: Memory,
): Generator<OrganisationReading | null> {
  const { section, organiser } = context;
  const { association } = section.page;
  yield statedElsewhere(section, person, title);
  if (delegationOf(context, person) !== null) yield { ...bareReading(0, 0, association), base: association };
  yield memory.organisation;
  yield electedBeside(section, person);
  // The body that elects: named in the sentence, the one whose gathering it is, or whose page.
  const found = namedBefore(section, person) ?? organiser?.reading ?? null;
  yield found === null ? null : ofAssociation(section, found);
}

/** People that are looked through for each office without a body. */
const MOST_PEOPLE = 200;

/** What the office is of where the person is named with it again. */
function statedElsewhere(
  section: Section,
  { value: { name } }: AnnotationOf<"person">,
  title: string,
): OrganisationReading | null {
  for (const { value } of ofType(section, "person").slice(0, MOST_PEOPLE))
    if (value.name === name)
      for (const role of value.chain?.roles ?? [])
        if (role.title === title && role.organisation !== null) return role.organisation;
  return null;
}

/** A committee of none that is named is the page's association's. */
export const ofAssociation = ({ page: { association } }: Section, reading: OrganisationReading): OrganisationReading =>
  isBareCommittee(reading) ? { ...reading, name: `${reading.name} ${association}`, base: association } : reading;

/** `Ông A tái đắc cử Chủ tịch; các ông B, C giữ chức Phó Chủ tịch Hội X`: the body of whoever is elected next. */
function electedBeside(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const [, to] = section.page.sentences.around(person.to - 1);
  const persons = ofType(section, "person");
  const first = firstFrom(persons, person.to);
  for (const next of persons.slice(first, first + MOST_PEOPLE)) {
    if (next.from >= to) return null;
    const found = next.value.chain?.roles.find((role) => role.organisation !== null)?.organisation;
    if (found != null) return found;
  }
  return null;
}

/** `Chủ tịch Hội Khuyến học Thành phố; bà B, Phó Chủ tịch Hội`: a bare `Hội` is the association named last. */
export function unitOfAssociation(
  { section, scope }: SectionContext,
  person: AnnotationOf<"person">,
  own: OrganisationReading | null,
  memory: Memory,
): Unit | null {
  if (own === null || !own.association || own.level !== null || own.unit !== null) return null;
  const last = namedBefore(section, person) ?? memory.organisation;
  const leads = person.value.chain?.roles.some((role) => role.leads === "chief" || role.leads === "deputy");
  if ((last === null || isBare(last)) && leads !== true) return unitOverMembers(section.page, scope);
  if (last === null || last.base !== section.page.association || last.national) return null;
  if (last.unit !== null) return resolveUnit(scope, last.unit);
  return isOfProvinceRank(last.level) ? provinceUnit(scope) : null;
}

/** `Hội`, `Ban Thi đua`: it says nothing of where. */
const isBare = ({ association, base, level, unit, national, standalone }: OrganisationReading): boolean =>
  level === null &&
  unit === null &&
  !national &&
  !standalone &&
  (association || beginsAsBodyKind("signs by itself", base));

/** The organisation named last in the person's sentence, outside the offices of people; whose committee it is, not the committee. */
function namedBefore(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const [from] = section.page.sentences.around(person.from);
  const organisations = ofType(section, "organisation");
  const named = organisations.slice(firstFrom(organisations, from), firstFrom(organisations, person.from));
  return named.findLast(({ value }) => !isBareCommittee(value))?.value ?? null;
}

/** `bà A, Ủy viên Thường vụ HKH tỉnh và ông B, UVBCH`: the association whose officer the sentence named just before. */
export function associationBefore(
  section: Section,
  person: AnnotationOf<"person">,
  { organisation }: Memory,
): OrganisationReading | null {
  if (organisation === null || organisation.association || !isAssociation(organisation.base)) return null;
  const [from] = section.page.sentences.around(person.from);
  return organisation.from >= from ? organisation : null;
}
