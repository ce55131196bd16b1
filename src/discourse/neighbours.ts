/** Units that stand beside a person in the same list: `Quận ủy Ninh Kiều; ông B – Phó Chủ tịch UBND quận`. */

import type { Level } from "../gazetteer/organisation-entry.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import type { UnitMention } from "../recognize/unit.js";
import type { Unit } from "../record.js";
import { firstFrom } from "./context.js";
import type { SectionContext } from "./section-context.js";
import { resolveUnit } from "./units.js";

/** So far apart, counted in annotations, may the two stand. */
const REACH = 30;

/**
 * The unit of a bare level (`UBND huyện`) that is named in the person's list or paragraph: the last of that level before
 * the person, failing that the only one in the rest of the paragraph. `page`: the one unit of that level that the page speaks of.
 */
export function neighbourOf(
  context: SectionContext,
  person: AnnotationOf<"person">,
  level: Level,
  where: "list" | "page",
): Unit | null {
  const { annotations, page } = context.section;
  if (where === "page") {
    const only = page.only.get(level);
    return only === undefined
      ? null
      : resolveUnit(context.scope, { ...only, from: person.from, to: person.to, through: null, repaired: false });
  }
  const here = firstFrom(annotations, person.from);
  for (let k = here - 1; k >= 0 && k >= here - REACH; k--) {
    const other = annotations[k] as Annotation;
    if (!isOneList(context, other.block, person.block)) break;
    const found = mentionsOf(other, level).at(-1);
    if (found !== undefined) return resolveUnit(context.scope, found);
  }
  const after = new Map<string, UnitMention>();
  for (let k = here; k < annotations.length && k < here + REACH; k++) {
    const other = annotations[k] as Annotation;
    if (other.block !== person.block) break;
    for (const mention of mentionsOf(other, level)) after.set(mention.name, mention);
  }
  const [only] = after.values();
  return only !== undefined && after.size === 1 ? resolveUnit(context.scope, only) : null;
}

function isOneList(context: SectionContext, from: number, to: number): boolean {
  const { blocks } = context.section.page.scan;
  for (let b = from + 1; b <= to; b++) if (blocks[b]?.kind !== "item") return false;
  return true;
}

function mentionsOf(annotation: Annotation, level: Level): UnitMention[] {
  const { type } = annotation;
  let mentions: (UnitMention | null | undefined)[] = [];
  if (type === "units" || type === "party") mentions = [...annotation.value.units];
  else if (type === "organisation") mentions = [annotation.value.unit];
  else if (type === "person" || type === "office") {
    const chain = type === "person" ? annotation.value.chain : annotation.value;
    mentions = chain?.roles.map(({ organisation }) => organisation?.unit) ?? [];
  }
  return mentions.filter((mention): mention is UnitMention => mention?.type === level);
}
