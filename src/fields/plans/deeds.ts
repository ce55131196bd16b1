/** `Cụm sẽ chấm điểm chéo từ 18 đến 22/11`, `Việc sắp tới: tháng 5 thăm mô hình tại …; …`: what is announced by its verb, on a day to come. */
import { afterBullet } from "../../discourse/bullet.js";
import { firstFrom, ofType, type Section } from "../../discourse/context.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { PlannedEvent } from "../../record.js";
import type { SectionDate } from "../dates/dates.js";
import { placeIn } from "../meeting/venue.js";
import { entryName } from "./entry-name.js";
import { type PlanScope, plannedEvent } from "./planned-event.js";

/** Another part of the year is as often a period of work. */
export const DAYS: ReadonlySet<string> = new Set(["day", "month", "interval"]);
const PART = new WordSet("; :");

export function deedsOf(section: Section, dates: readonly SectionDate[], scope: PlanScope): PlannedEvent[] {
  const { scan, sentences, moods, publishedOn } = section.page;
  const { t } = scan;
  const events = ofType(section, "event");
  const out: PlannedEvent[] = [];
  for (const date of dates) {
    const { value, annotation } = date;
    if (value.role !== "other" || value.start === null || publishedOn === null || value.start <= publishedOn) continue;
    if (!DAYS.has(value.precision)) continue;
    if (scan.blocks[annotation.block]?.cell !== null || moods.ofDay(annotation).mood !== "announced") continue;
    const [start, end] = sentences.around(annotation.from);
    let from = annotation.from;
    let to = annotation.to;
    while (from > start && !PART.has(t, from - 1)) from--;
    while (to < end && !PART.has(t, to)) to++;
    const next = events[firstFrom(events, from)];
    if (next !== undefined && next.from < to) continue;
    let head = from;
    for (let i = from; i < annotation.from; i++) {
      const cue = lexicon.announced.longest(t, i, annotation.from);
      if (cue !== null) head = cue.end;
    }
    if (head === from) {
      if (from === start) continue;
      head = afterBullet(scan, from, to);
      while (head < annotation.from && lexicon.dayWords.longest(t, head, annotation.from) !== null) head++;
      if (head === annotation.from) head = annotation.to;
    }
    head = lexicon.held.longest(t, head, to)?.end ?? head;
    const name = entryName(section, [head, to], true);
    if (name === null) continue;
    const place = placeIn(scan, name.to, to, null);
    out.push(plannedEvent(section, scope, { ...name, date, place, within: [name.to, to] }));
  }
  return out;
}
