/** Organisations that an office without one takes from the text before it. */

import { DELEGATION_VERBS } from "../gazetteer/data/delegations.js";
import { OFFICE } from "../gazetteer/data/organisations.js";
import * as titles from "../gazetteer/data/titles.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { kindsOf, namesOf } from "../gazetteer/lines.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { beginsAsBodyKind, isAssociation, isBareCommittee, isBodyKind } from "../recognize/body-kinds.js";
import { bareReading, type OrganisationReading } from "../recognize/organisation.js";
import type { RoleReading } from "../recognize/role.js";
import type { Unit } from "../record.js";
import { firstFrom, ofType, type Section } from "./context.js";
import { delegationOf, isOfProvinceRank } from "./delegation.js";
import type { Memory, SectionContext } from "./section-context.js";
import { provinceUnit, resolveUnit, unitOverMembers } from "./units.js";

const DELEGATES = new WordSet(DELEGATION_VERBS);
const SCHOOL_OFFICES: ReadonlySet<string> = new Set(namesOf(titles.SCHOOL_OFFICES));
/** Offices of the party alone. */
const PARTY_TITLES: ReadonlySet<string> = new Set(namesOf(titles.SECRETARIES));
/** A deputy without an organisation serves under the head named just before: `Tổng Giám đốc Công ty X, bà B – Phó Tổng Giám đốc`. */
const HEAD_OF = kindsOf(titles.HEADS_OF_DEPUTIES);
export const OFFICE_HEADS: ReadonlySet<string> = new Set(namesOf(titles.HEADS_OF_OFFICE));

/**
 * An office without organisation anywhere in its chain: a head of school has the school named last before; whoever is
 * elected beside somebody (`bầu ông A giữ chức Chủ tịch Hội X, bà B giữ chức Phó Chủ tịch`) is of the same body.
 */
export function lentByContext(
  context: SectionContext,
  person: AnnotationOf<"person">,
  reading: RoleReading,
  memory: Memory,
): OrganisationReading | null {
  const { section } = context;
  const { scan, association } = section.page;
  if (SCHOOL_OFFICES.has(reading.title)) return lastSchool(section, person.from);
  const colleague = memory.heads.get(HEAD_OF.get(reading.title) ?? "") ?? null;
  if (colleague !== null) return colleague;
  if (OFFICE_HEADS.has(reading.title))
    return officeBefore(section, person) ?? associationBefore(section, person, memory);
  // `Phó Giám đốc Sở`: the one named last.
  const head = lexicon.organisations.longest(scan.t, reading.to, scan.t.length)?.value;
  if (head?.open) return lastBody(section, person.from, (base) => base.startsWith(`${head.name} `));
  if (!lexicon.electedTitles.has(reading.title)) return null;
  const found =
    statedElsewhere(section, person, reading) ??
    (delegationOf(context, person) === null ? null : { ...bareReading(0, 0, association), base: association }) ??
    memory.organisation ??
    electedBeside(section, person) ??
    electing(context, person) ??
    firstAssociation(section);
  return found !== null && elects(found, reading) ? found : null;
}

/** The page's association, as it is named first with its place; in `Về phía Hội X có …` it is that of those people. */
function firstAssociation({ page: { annotations, association, scan } }: Section): OrganisationReading | null {
  const first = annotations.find(
    ({ type, value }) => type === "organisation" && value.base === association && (value.unit ?? value.level) !== null,
  );
  return first?.type !== "organisation" || DELEGATES.has(scan.t, first.to) ? null : first.value;
}

/** What the office is of where the person is named with it again. */
function statedElsewhere(
  section: Section,
  { value: { name } }: AnnotationOf<"person">,
  { title }: RoleReading,
): OrganisationReading | null {
  for (const { value } of ofType(section, "person"))
    if (value.name === name)
      for (const role of value.chain?.roles ?? [])
        if (role.title === title && role.organisation !== null) return role.organisation;
  return null;
}

/** An association has a chairman, the party a secretary; agencies, schools and companies elect nobody. */
const elects = ({ base, standalone }: OrganisationReading, { title }: RoleReading): boolean =>
  !standalone &&
  !beginsAsBodyKind("appoints", base) &&
  (isAssociation(base) ? !PARTY_TITLES.has(title) : PARTY_TITLES.has(title) || !isBodyKind("of the party", base));

/** The body that elects: named in the sentence, the one whose gathering it is, or whose page. */
function electing({ section, organiser }: SectionContext, person: AnnotationOf<"person">): OrganisationReading | null {
  const found = namedBefore(section, person) ?? organiser?.reading ?? null;
  return found === null ? null : ofAssociation(section, found);
}

/** A committee of none that is named is the page's association's. */
export const ofAssociation = ({ page: { association } }: Section, reading: OrganisationReading): OrganisationReading =>
  isBareCommittee(reading) ? { ...reading, name: `${reading.name} ${association}`, base: association } : reading;

/** `Ông A tái đắc cử Chủ tịch; các ông B, C giữ chức Phó Chủ tịch Hội X`: the body of whoever is elected next. */
function electedBeside(section: Section, person: AnnotationOf<"person">): OrganisationReading | null {
  const [, to] = section.page.sentences.around(person.to - 1);
  const persons = ofType(section, "person");
  for (let k = firstFrom(persons, person.to); k < persons.length; k++) {
    const next = persons[k] as AnnotationOf<"person">;
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
const namedBefore = (section: Section, person: AnnotationOf<"person">): OrganisationReading | null =>
  lastNamed(section, person, (named) => !isBareCommittee(named));

function lastNamed(
  section: Section,
  person: AnnotationOf<"person">,
  fits: (organisation: OrganisationReading) => boolean,
): OrganisationReading | null {
  const [from] = section.page.sentences.around(person.from);
  const organisations = ofType(section, "organisation");
  for (let k = firstFrom(organisations, person.from) - 1; k >= 0; k--) {
    const organisation = organisations[k] as AnnotationOf<"organisation">;
    if (organisation.from < from) return null;
    if (fits(organisation.value)) return organisation.value;
  }
  return null;
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

/** `gửi về Văn phòng Tỉnh Hội, gặp bà A (Chánh Văn phòng)`: the office is the one named in the sentence. */
const officeBefore = (section: Section, person: AnnotationOf<"person">): OrganisationReading | null =>
  lastNamed(section, person, ({ name }) => name.startsWith(`${OFFICE} `));

/** The school named last before token `before`; failing that the first one of the page. */
export const lastSchool = (section: Section, before: number): OrganisationReading | null =>
  lastBody(section, before, (base) => beginsAsBodyKind("taught in", base));

/** The only school that the page names. */
export function onlySchool(section: Section): OrganisationReading | null {
  const names = new Set<string>();
  const school = lastBody(section, Number.POSITIVE_INFINITY, (base) => {
    const found = beginsAsBodyKind("taught in", base);
    if (found) names.add(base);
    return found;
  });
  return names.size === 1 ? school : null;
}

/** The body whose name fits, in whatever annotation, named last before token `before`; failing that the first one of the page. */
function lastBody(section: Section, before: number, fits: (base: string) => boolean): OrganisationReading | null {
  let found: OrganisationReading | null = null;
  for (const annotation of section.page.annotations) {
    if (annotation.from >= before && found !== null) break;
    if (annotation.type === "organisation" && fits(annotation.value.base)) found = annotation.value;
    else if (annotation.type === "person")
      for (const { organisation } of annotation.value.chain?.roles ?? [])
        if (organisation !== null && organisation.from < before && fits(organisation.base)) found = organisation;
  }
  return found;
}
