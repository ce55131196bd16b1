/** `Đại hội cấp xã trong tháng 4; cấp huyện dự kiến vào tháng 8`: a gathering that leaves out what the clause before has said. */
import { citeTokens, cleanText, firstFrom, ofType, type Section } from "../../discourse/context.js";
import type { Tokens } from "../../discourse/sentences.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { isWord } from "../../recognize/scan.js";
import type { PlannedEvent } from "../../record.js";
import { datesWithin, type SectionDate } from "../dates/dates.js";
import { eventName } from "../meeting/name.js";
import { placeIn } from "../meeting/venue.js";
import { type PlanScope, plannedEvent } from "./planned-event.js";

interface Parallel {
  readonly event: AnnotationOf<"event">;
  /** Words of the first gathering's name that the clause goes on with others instead of. */
  readonly kept: number;
  readonly own: Tokens;
  readonly clause: Tokens;
  readonly date: SectionDate;
}

const MOST_WORDS = 6;

/** Clauses of the event's sentence behind token `to` that begin with a word of its name and have a day of their own. */
export function parallels(
  section: Section,
  event: AnnotationOf<"event">,
  to: number,
  dates: readonly SectionDate[],
  taken: ReadonlySet<unknown>,
): Parallel[] {
  const { sentences, scan } = section.page;
  const { t } = scan;
  const [, end] = sentences.around(event.from);
  const events = ofType(section, "event");
  const out: Parallel[] = [];
  for (let from = to + 1; from < end; ) {
    const clause = sentences.clauseAround(from);
    const kept = t.norm.indexOf(t.norm[from] as string, event.value.nameFrom + 1);
    const date = datesWithin(dates, from, clause[1]).find((one) => !taken.has(one) && one.value.role === "other");
    // A clause with a gathering of its own leaves nothing out.
    if ((events[firstFrom(events, from)]?.from ?? end) < clause[1]) break;
    if (kept < 0 || kept >= event.value.nameTo || date === undefined) break;
    let at = from;
    while (at < from + MOST_WORDS && at < date.annotation.from && isWord(t, at) && !endsName(section, at)) at++;
    if (at === from) break;
    out.push({ event, kept: kept - event.value.nameFrom, own: [from, at], clause, date });
    from = clause[1] + 1;
  }
  return out;
}

const endsName = ({ page: { scan } }: Section, i: number): boolean =>
  lexicon.announced.longest(scan.t, i, scan.t.length) !== null ||
  lexicon.dayWords.longest(scan.t, i, scan.t.length) !== null;

export function ofParallel(
  section: Section,
  { event, kept, own, clause, date }: Parallel,
  scope: PlanScope,
): PlannedEvent {
  const { scan } = section.page;
  const { nameFrom } = event.value;
  const head = eventName(scan, { ...event, value: { ...event.value, nameTo: nameFrom + kept } });
  const place = placeIn(scan, own[1], clause[1], null);
  return plannedEvent(section, scope, {
    name: `${head} ${cleanText(scan, own[0], own[1])}`,
    named: [
      citeTokens(scan, nameFrom, nameFrom + kept, "planned/parallel", "inferred"),
      citeTokens(scan, own[0], own[1], "planned/parallel", "inferred"),
    ],
    round: null,
    date,
    place,
    within: clause,
  });
}
