/** The body that holds a gathering, as the text says: the subject of the verb, `do X tổ chức`, or the gathering's own name. */
import { lexicon } from "../gazetteer/lexicon.js";
import type { AnnotationOf } from "../recognize/annotation.js";
import { normAt } from "../recognize/scan.js";
import type { TokenTable } from "../text/tokenizer.js";
import { firstFrom, ofType, type Section } from "./context.js";
import type { Organiser } from "./section-context.js";
import { resolveUnit, type UnitScope } from "./units.js";

type Organisation = AnnotationOf<"organisation">;

/** @param sentence tokens of the sentence that tells of the gathering */
export function organiserOf(
  section: Section,
  event: AnnotationOf<"event">,
  [from, to]: readonly [number, number],
  scope: UnitScope,
): Organiser | null {
  const organisations = ofType(section, "organisation");
  let named: Organisation | null = null;
  for (let k = firstFrom(organisations, from); k < organisations.length; k++) {
    const organisation = organisations[k] as Organisation;
    if (organisation.from >= to) break;
    if (isSubject(section, organisation, event) || isAgent(section, organisation, to))
      return asOrganiser(organisation, scope);
    if (organisation.from >= event.from && organisation.from < event.to) named ??= organisation;
  }
  return named === null ? null : asOrganiser(named, scope);
}

function asOrganiser({ value }: Organisation, scope: UnitScope): Organiser {
  return { reading: value, unit: value.unit === null ? null : resolveUnit(scope, value.unit) };
}

/** Words between the body and what it holds: `Hội X long trọng tổ chức`. */
const MOST_BETWEEN = 14;

/** `Hội Khuyến học Quận 8 phối hợp với UBND phường tổ chức hội nghị …` */
function isSubject(section: Section, { from, to }: Organisation, event: AnnotationOf<"event">): boolean {
  const { t } = section.page.scan;
  // `Hội X cụm số 11 … tổ chức`: the cluster met.
  const clusters = ofType(section, "cluster");
  if (clusters[firstFrom(clusters, to)]?.from === to) return false;
  if (to > event.from || lexicon.notTheHolderAfter.has(normAt(t, from - 1, from)) || isBracketed(t, from)) return false;
  for (let i = event.from - 1; i >= Math.max(to, event.from - MOST_BETWEEN); i--)
    if (lexicon.held.longest(t, i, event.from) !== null) return true;
  return false;
}

const LONGEST_BRACKET = 40;

/** `Cụm thi đua 3 (gồm HKH Quận 2, 7) đã tổ chức`: what stands in brackets is said of something else. */
function isBracketed({ norm }: TokenTable, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - LONGEST_BRACKET); k--) {
    if (norm[k] === ")") return false;
    if (norm[k] === "(") return true;
  }
  return false;
}

/** `do Hội Khuyến học Quận 8 | long trọng | tổ chức` */
const MOST_TO_VERB = 3;

/** `hội nghị … do Hội Khuyến học Quận 8 tổ chức` */
function isAgent({ page }: Section, { from, to }: Organisation, limit: number): boolean {
  const { t } = page.scan;
  if (!lexicon.agentMarks.has(normAt(t, from - 1, from))) return false;
  for (let i = to; i < Math.min(limit, to + MOST_TO_VERB); i++)
    if (lexicon.held.longest(t, i, limit) !== null) return true;
  return false;
}
