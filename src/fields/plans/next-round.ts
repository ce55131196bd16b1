/** `Hội nghị giao Quận 11 đăng cai lần III, dự kiến tháng 11`, `Lần 2 ngày 12/8 tại Bình Chánh`: another round of the section's own gathering. */

import { afterBullet } from "../../discourse/bullet.js";
import { blockOf, firstFrom, ofType, type Section } from "../../discourse/context.js";
import { resolveUnit } from "../../discourse/units.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Cite } from "../../provenance/provenance.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { roundAt } from "../../recognize/event.js";
import type { PlannedEvent, Unit } from "../../record.js";
import { datesWithin, type SectionDate } from "../dates/dates.js";
import type { MeetingFound } from "../meeting/meeting.js";
import { placeIn } from "../meeting/venue.js";
import { ofEvent } from "./entry-name.js";
import { type Plan, type PlanScope, plannedEvent } from "./planned-event.js";

/** @returns the plans, and what they take: no other plan has their days or the gatherings that name them */
export function nextRoundsOf(
  section: Section,
  dates: readonly SectionDate[],
  scope: PlanScope,
  found: MeetingFound | null,
): { readonly events: PlannedEvent[]; readonly taken: ReadonlySet<unknown> } {
  const events: PlannedEvent[] = [];
  const taken = new Set<unknown>();
  const { page } = section;
  const { t, first } = page.scan;
  const to = first[section.toBlock] as number;
  for (let i = first[section.fromBlock] as number; i < to; i++) {
    const round = roundAt(page.scan, i, to);
    if (round === null || isOfGathering(section, i)) continue;
    const hosted = lexicon.hosts.longest(t, i - 2, i) !== null;
    const own = hosted ? null : gatheringOf(section, i);
    if (own === null && (found === null || (found.meeting.round ?? 0) >= round.value)) continue;
    if (!hosted && !standsAlone(section, i)) continue;
    const end = endOf(section, round.to, hosted);
    const date = datesWithin(dates, round.to, end).find(({ value }) => value.role === "other") ?? null;
    if (date === null || (date.value.end ?? "") < (found?.meeting.date?.end ?? "")) continue;
    const unit = hosted ? hostBefore(section, scope, i - 2) : null;
    if (hosted ? unit === null : !isAhead(section, date)) continue;
    const place = hosted ? null : placeIn(page.scan, round.to, end, null);
    events.push(
      plannedEvent(section, scope, {
        ...(own !== null ? ofEvent(page.scan, own) : named(section, found as MeetingFound)),
        round,
        date,
        place,
        within: [round.to, end],
        unit,
      }),
    );
    taken.add(date).add(own);
  }
  return { events, taken };
}

const named = ({ page: { provenance } }: Section, { meeting }: MeetingFound): Pick<Plan, "name" | "named"> => ({
  name: meeting.name as string,
  named: provenance.cited(meeting, "name").map((cite): Cite => ({ ...cite, certainty: "inferred" })),
});

/** Tokens behind a round in which the verb of its gathering may stand. */
const NEAR_VERB = 8;

/** `Cụm chỉ giao ban hai lần: lần 1 …`, `Lần 2, cụm sẽ họp tại …; lần 3 …`: the gathering that the sentence names, without a round. */
function gatheringOf(section: Section, i: number): AnnotationOf<"event"> | null {
  const { sentences, scan } = section.page;
  const [from, to] = sentences.around(i);
  const events = ofType(section, "event");
  const first = events[firstFrom(events, from)];
  if (first === undefined || first.from >= Math.min(to, i + NEAR_VERB) || first.value.round !== null) return null;
  return first.from < i || lexicon.meets.longest(scan.t, first.from, to) !== null ? first : null;
}

/** The round is that of a gathering named there: `hội nghị giao ban lần 2`. */
function isOfGathering(section: Section, i: number): boolean {
  const events = ofType(section, "event");
  const before = events[firstFrom(events, i + 1) - 1];
  return before !== undefined && before.to > i;
}

/** At the head of a line or clause, or the next of a list: `…; lần 2 …`, `…, lần 3 …`. */
function standsAlone(section: Section, i: number): boolean {
  const { sentences, scan } = section.page;
  const [from] = sentences.clauseAround(i);
  const block = blockOf(scan, i);
  const head = afterBullet(scan, scan.first[block] as number, scan.first[block + 1] as number);
  return i === from || i === head || /^[,:]$/.test(scan.t.norm[i - 1] as string);
}

/** Where what is said of the round ends: at the next round of its clause. */
function endOf({ page }: Section, i: number, hosted: boolean): number {
  const [, sentence] = page.sentences.around(i);
  if (hosted) return sentence;
  const [, end] = page.sentences.clauseAround(i);
  for (let k = i; k < end; k++) if (roundAt(page.scan, k, end) !== null) return k;
  return end;
}

/** Told by nothing, and not before the page. */
function isAhead({ page }: Section, { value, annotation }: SectionDate): boolean {
  const { mood } = page.moods.ofDay(annotation);
  return (
    mood === "announced" || (mood === "open" && (page.publishedOn === null || (value.end ?? "") > page.publishedOn))
  );
}

/** The one unit whose words end before `đăng cai`. */
function hostBefore(section: Section, scope: PlanScope, i: number): Unit | null {
  const mentions = ofType(section, "units");
  const last = mentions[firstFrom(mentions, i) - 1];
  const [unit, ...others] = last?.to === i ? last.value.units : [];
  return unit === undefined || others.length > 0 ? null : resolveUnit(scope, unit);
}
