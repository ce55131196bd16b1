/** What a gathering is called: the longest name of it that the page has. */

import { cleanText, ofType, type Section } from "../../discourse/context.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { Scan } from "../../recognize/scan.js";

/** First letter capital; a heading in capitals becomes a sentence. */
export function eventName(scan: Scan, event: AnnotationOf<"event">): string {
  const written = cleanText(scan, event.value.nameFrom, event.value.nameTo);
  const shouted = written === written.toUpperCase();
  const name = shouted ? written.toLowerCase() : written;
  return (name[0] as string).toUpperCase() + name.slice(1);
}

const GENERIC = new Set([
  "họp",
  "sinh hoạt",
  "chương trình",
  "tổng kết",
  "sơ kết",
  "cuộc họp",
  "buổi họp",
  "hội nghị",
  "cuộc thi",
]);

/** A name that any gathering may have. */
export const isGeneric = (scan: Scan, event: AnnotationOf<"event">): boolean =>
  GENERIC.has(scan.t.norm.slice(event.value.nameFrom, event.value.nameTo).join(" "));

/** A longer name of the same gathering in the title or elsewhere says more than `hội nghị` alone. */
export function nameSource(section: Section, event: AnnotationOf<"event">): AnnotationOf<"event"> {
  const { scan } = section.page;
  if (!isGeneric(scan, event)) return event;
  const head = scan.t.norm.slice(event.value.nameFrom, event.value.nameTo).join(" ");
  const longer = [
    ...ofType(section, "event"),
    ...(section.page.title.event === null ? [] : [section.page.title.event]),
  ].find((other) => {
    const name = scan.t.norm.slice(other.value.nameFrom, other.value.nameTo).join(" ");
    if (!name.startsWith(`${head} `) || isOther(section, event, other)) return false;
    return other.block === section.page.title.block || other.block - section.fromBlock <= 2;
  });
  return longer ?? event;
}

/** Another round, or one that is only announced: its name is not this one's. */
function isOther(section: Section, event: AnnotationOf<"event">, other: AnnotationOf<"event">): boolean {
  if (event.value.round !== null && other.value.round !== null && event.value.round !== other.value.round) return true;
  return section.page.moods.ofEvent(other).mood === "announced";
}
