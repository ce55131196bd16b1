/** What a gathering is called: the longest name of it that the page has. */

import { cleanText, ofType, type Section } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { Scan } from "../../recognize/scan.js";

/** First letter capital; a heading in capitals becomes a sentence. */
export function eventName(scan: Scan, event: AnnotationOf<"event">): string {
  const written = cleanText(scan, event.value.nameFrom, event.value.nameTo);
  const shouted = written === written.toUpperCase();
  const name = shouted ? written.toLowerCase() : written;
  return (name[0] as string).toUpperCase() + name.slice(1);
}

/** Nothing but the noun. */
const isKind = (scan: Scan, { value: { nameFrom, nameTo } }: AnnotationOf<"event">): boolean =>
  lexicon.events.longest(scan.t, nameFrom, nameTo)?.end === nameTo;

const MOST_IN_NOUN = 2;

/** The noun alone, which any gathering of its kind may have: `hội nghị`, `Hội thi`, `buổi lễ`. */
const isGeneric = (scan: Scan, event: AnnotationOf<"event">): boolean =>
  event.value.nameTo - event.value.nameFrom <= MOST_IN_NOUN && isKind(scan, event);

/** A noun that speaks of any gathering, whatever its own: `tại hội nghị` of a ceremony. */
const isAny = (scan: Scan, { value: { nameFrom, nameTo } }: AnnotationOf<"event">): boolean =>
  lexicon.anyGathering.longest(scan.t, nameFrom, nameTo)?.end === nameTo;

/** Blocks behind the section's first in which a name of the gathering may stand, and a caption that names it. */
const OPENING = 2;
const CAPTIONS = 8;

/**
 * A longer name of the same gathering: one that goes on behind `hội nghị`, or the noun before `ký kết giao ước`; else the
 * title's, where the text speaks of it by a noun that any gathering may have.
 */
export function nameSource(section: Section, event: AnnotationOf<"event">): AnnotationOf<"event"> {
  const { title, scan } = section.page;
  const name = wordsOf(scan, event);
  const generic = isGeneric(scan, event);
  const top = section.heading?.block ?? section.fromBlock;
  const all = [...ofType(section, "event"), ...section.common];
  const longer = all.find((other) => {
    const words = wordsOf(scan, other);
    const more = generic ? words.startsWith(`${name} `) : words.endsWith(` ${name}`);
    if (!more || isOther(section, event, other)) return false;
    // Over the first cluster only a kind of gathering is said of all: `các cụm đã họp giao ban`.
    if (other.block < top && other !== title.event) return isKind(scan, other);
    const near = scan.blocks[other.block]?.kind === "caption" ? CAPTIONS : OPENING;
    return other.block - top <= near;
  });
  const { event: titled } = title;
  const named = titled !== null && isAny(scan, event) && !isGeneric(scan, titled) && !isOther(section, event, titled);
  return longer ?? (named ? titled : event);
}

const wordsOf = ({ t }: Scan, { value }: AnnotationOf<"event">): string =>
  t.norm.slice(value.nameFrom, value.nameTo).join(" ");

/** Another round, or one that is only announced or spoken of: its name is not this one's. */
function isOther(section: Section, event: AnnotationOf<"event">, other: AnnotationOf<"event">): boolean {
  if (event.value.round !== null && other.value.round !== null && event.value.round !== other.value.round) return true;
  const { mood } = section.page.moods.ofEvent(other);
  return mood === "announced" || mood === "topic";
}
