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
 * the person, failing that the only one in the rest of the paragraph.
 */
export function neighbourOf(context: SectionContext, person: AnnotationOf<"person">, level: Level): Unit | null {
  const { annotations } = context.section;
  const here = firstFrom(annotations, person.from);
  const before = lastBefore(context, person, level, false);
  if (before !== null) return before;
  const after = new Map<string, UnitMention>();
  for (let k = here; k < annotations.length && k < here + REACH; k++) {
    const other = annotations[k] as Annotation;
    if (other.block !== person.block) break;
    for (const mention of mentionsOf(other, level)) after.set(mention.name, mention);
  }
  const [only] = after.values();
  return only !== undefined && after.size === 1 ? resolveUnit(context.scope, only) : null;
}

/** The last unit of that level named before the person, in the same list or paragraph; anywhere only one that is named alone. */
export function lastBefore(
  context: SectionContext,
  { from, block }: AnnotationOf<"person">,
  level: Level,
  anywhere: boolean,
): Unit | null {
  const { annotations } = context.section;
  const here = firstFrom(annotations, from);
  for (let k = here - 1; k >= 0 && k >= here - REACH; k--) {
    const other = annotations[k] as Annotation;
    if (!anywhere && !isOneList(context, other.block, block)) return null;
    const found = mentionsOf(other, level);
    const last = found.at(-1);
    if (last !== undefined) return anywhere && found.length > 1 ? null : resolveUnit(context.scope, last);
  }
  return null;
}

function isOneList(context: SectionContext, from: number, to: number): boolean {
  const { blocks } = context.section.page.scan;
  for (let b = from + 1; b <= to; b++) if (blocks[b]?.kind !== "item") return false;
  return true;
}

function mentionsOf(annotation: Annotation, level: Level): UnitMention[] {
  const { type } = annotation;
  let mentions: (UnitMention | null | undefined)[] = [];
  if (type === "units") mentions = [...annotation.value.units];
  else if (type === "organisation") mentions = [annotation.value.unit];
  else if (type === "person" || type === "office") {
    const chain = type === "person" ? annotation.value.chain : annotation.value;
    mentions = chain?.roles.map(({ organisation }) => organisation?.unit) ?? [];
  }
  return mentions.filter((mention): mention is UnitMention => mention?.type === level);
}
