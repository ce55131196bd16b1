/** Gatherings that share what is said of another: its verb, its day, its place. */
import { citeTokens, type Section } from "../../discourse/context.js";
import { endsWith } from "../../discourse/cues.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { normAt, type Scan } from "../../recognize/scan.js";
import type { PlannedEvent } from "../../record.js";
import type { SectionDate } from "../dates/dates.js";
import { eventName } from "../meeting/name.js";

type Event = AnnotationOf<"event">;

/** `Lễ mừng thọ và Hội thi tiếng hát … vào tháng 4 và tháng 9`: the gatherings before the k-th that share its verb, in order. */
export function jointly(scan: Scan, events: readonly Event[], k: number): Event[] {
  const out: Event[] = [];
  for (let at = k; at > 0; at--) {
    const before = events[at - 1] as Event;
    const joint = (events[at] as Event).from;
    if (before.to + 1 !== joint || !lexicon.eventAnd.has(normAt(scan.t, joint - 1, joint))) break;
    out.unshift(before);
  }
  return out;
}

/** `họp tại Quận 3 vào tháng 9, có kết hợp Tọa đàm …` */
export const isCombined = (scan: Scan, start: number, event: Event): boolean =>
  endsWith(scan, lexicon.combined, start, event.from) !== null;

/** A gathering held together with the one planned before it: its day and place are the same. */
export function combinedWith(
  { page: { scan, provenance } }: Section,
  event: Event,
  partner: PlannedEvent,
): PlannedEvent {
  const { nameFrom, nameTo, round } = event.value;
  const planned: PlannedEvent = { ...partner, name: eventName(scan, event), round };
  provenance.copy(partner, planned);
  provenance.cite(planned, "name", citeTokens(scan, nameFrom, nameTo, "planned/combined"));
  return planned;
}

/** The same gathering once more. */
export function onAnotherDay(
  { page: { provenance } }: Section,
  planned: PlannedEvent,
  { value }: SectionDate,
): PlannedEvent {
  const copy: PlannedEvent = { ...planned, date: { ...value, role: "planned" } };
  provenance.copy(planned, copy);
  if (copy.date !== null) provenance.copy(value, copy.date);
  value.role = "planned";
  return copy;
}
