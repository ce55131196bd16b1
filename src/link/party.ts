/** `Về phía quận X có …`, `Về phía Hội Y có …`: whose people follow. */
import type { AnnotationOf } from "../recognize/annotation.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { normAt, sentenceAround } from "../recognize/scan.js";
import type { Unit } from "../record.js";
import { firstFrom, ofType, type Section } from "./context.js";
import type { SectionContext } from "./section-context.js";
import { provinceUnit, resolveUnit } from "./units.js";

/** The unit of the last `Về phía …` before the person. */
export function partyOf(context: SectionContext, person: AnnotationOf<"person">): Unit | null {
  const { section } = context;
  const { scan } = section.page;
  const found = lastParty(section, person);
  if (found === null) return null;
  const mention = found.value.units[0];
  if (mention !== undefined) return resolveUnit(context.scope, mention);
  const next = normAt(scan.t, found.to, scan.t.length);
  return next === "thành" || next === "tp" || next === "tỉnh" ? provinceUnit(context.scope) : null;
}

/** `Về phía Hội Cựu giáo chức tỉnh có ông A – Chủ tịch, bà B – Phó Chủ tịch`: the organisation whose people follow. */
export function partyOrganisation(context: SectionContext, person: AnnotationOf<"person">): OrganisationReading | null {
  const { section } = context;
  const { scan } = section.page;
  const party = lastParty(section, person);
  if (party === null) return null;
  const [from] = sentenceAround(scan.t, person.from, scan.first[person.block] as number, person.to);
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
function lastParty(section: Section, person: AnnotationOf<"person">): AnnotationOf<"party"> | null {
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
