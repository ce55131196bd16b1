/** The gathering a section reports: name, round, year, day, venue and host, each from the sentence that tells it. */

import type { Chronology } from "../../discourse/chronology.js";
import { citeTokens, cleanText, type Section } from "../../discourse/context.js";
import { organiserOf } from "../../discourse/organiser.js";
import type { Organiser } from "../../discourse/section-context.js";
import type { SectionDate } from "../../discourse/section-date.js";
import type { Tokens } from "../../discourse/sentences.js";
import type { UnitScope } from "../../discourse/units.js";
import type { YearWord } from "../../discourse/year-words.js";
import { hostOf } from "../../frames/gathering/host.js";
import { eventName, nameSource } from "../../frames/gathering/name.js";
import { type Place, placeToldIn } from "../../frames/gathering/place.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Cite } from "../../provenance/provenance.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { roundAt } from "../../recognize/event.js";
import type { Meeting } from "../../record.js";
import type { Candidate } from "./candidates.js";

export interface MeetingFound {
  readonly meeting: Meeting;
  /** Tokens of the sentence that tells of it. */
  readonly sentence: readonly [number, number] | null;
  readonly date: SectionDate | null;
  readonly organiser: Organiser | null;
}

export function meetingOf(section: Section, best: Candidate, scope: UnitScope, chronology: Chronology): MeetingFound {
  const { page } = section;
  const { scan, provenance, title } = page;
  const { event, date } = best;
  const place = best.place ?? placeNearby(section, best);
  const meeting: Meeting = { name: null, round: null, year: null, date: null, venue: null, host: null };
  const naming = nameSource(section, event);
  meeting.name = eventName(scan, naming);
  provenance.cite(meeting, "name", citeTokens(scan, naming.value.nameFrom, naming.value.nameTo, naming.rule));
  const round = roundOf(section, event, best.sentence) ?? title.round;
  if (round !== null) {
    meeting.round = round.value;
    provenance.cite(meeting, "round", round.cite);
  }
  if (date !== null) {
    meeting.date = { ...date.value, role: "meeting" };
    provenance.copy(date.value, meeting.date);
    date.value.role = "meeting";
  }
  const year = yearOf(section, event, best.sentence, date, chronology);
  if (year !== null) {
    meeting.year = year.value;
    provenance.cite(meeting, "year", year.cite);
  }
  if (place !== null) {
    meeting.venue = cleanText(scan, place.from, place.to);
    provenance.cite(meeting, "venue", citeTokens(scan, place.from, place.to, "meeting/venue"));
  }
  meeting.host = hostOf(section, place, scope);
  return { meeting, sentence: best.sentence, date, organiser: organiserOf(section, event, best.sentence, scope) };
}

/** Blocks behind the gathering's own in which its place may be told. */
const NEARBY = 2;

function placeNearby(section: Section, { event, sentence }: Candidate): Place | null {
  const { scan } = section.page;
  const last = Math.min(event.block + NEARBY + 1, section.toBlock);
  for (let b = event.block; b < last; b++) {
    const from = b === event.block ? sentence[0] : (scan.first[b] as number);
    const place = placeToldIn(section.page, from, scan.first[b + 1] as number);
    if (place !== null) return place;
  }
  return null;
}

/** Tokens behind a gathering, its holder among them, in which its round may stand. */
const FAR_ROUND = 12;

function roundOf(
  section: Section,
  event: AnnotationOf<"event">,
  [, end]: Tokens,
): { value: number; cite: Cite } | null {
  const { scan, moods } = section.page;
  const { round, roundFrom, roundTo } = event.value;
  const inner = moods.announcedInside(event);
  if (round !== null && inner?.value.round !== round)
    return { value: round, cite: citeTokens(scan, roundFrom, roundTo, "event/round") };
  for (let i = event.to; inner === null && i < Math.min(end, event.to + FAR_ROUND) && scan.t.norm[i] !== ";"; i++) {
    const found = roundAt(scan, i, end);
    if (found !== null) return { value: found.value, cite: citeTokens(scan, found.from, found.to, "event/round") };
  }
  return null;
}

/** What is said of the gathering itself, else the year its sentence looks back on, the title's, the day's, the page's, the text's. */
function yearOf(
  section: Section,
  event: AnnotationOf<"event">,
  sentence: Tokens,
  date: SectionDate | null,
  chronology: Chronology,
): { value: number; cite: Cite } | null {
  const { scan, title, provenance, publishedOn } = section.page;
  const named = nameSource(section, event);
  for (const source of [event, named]) {
    const { year, yearFrom, yearTo } = source.value;
    const certainty = source.block === title.block ? "inferred" : "stated";
    if (year !== null) return { value: year, cite: citeTokens(scan, yearFrom, yearTo, "event/year", certainty) };
  }
  const of = ({ year, at }: YearWord, rule: string): { value: number; cite: Cite } => ({
    value: year,
    cite: citeTokens(scan, at[0], at[1], rule, "inferred"),
  });
  const reviewed = chronology.reviewedIn([event.from, sentence[1]]);
  if (reviewed !== null) return of(reviewed, "meeting/year-reviewed");
  if (title.year !== null) return { value: title.year.value, cite: title.year.cite };
  const day = date?.value.end ?? date?.value.start;
  if (date != null && day != null) {
    const at = provenance.cited(date.value, "text")[0] ?? provenance.cited(date.value, null)[0];
    return at === undefined
      ? null
      : { value: Number(day.slice(0, 4)), cite: { ...at, rule: "meeting/year-of-date", certainty: "inferred" } };
  }
  // Told on the page's day, or not long before.
  if (publishedOn !== null)
    return {
      value: Number(publishedOn.slice(0, 4)),
      cite: citeTokens(scan, event.value.nameFrom, event.value.nameTo, "meeting/year-of-page", "inferred"),
    };
  const congress = lexicon.congresses.longest(scan.t, event.from, event.to) !== null;
  const word = chronology.yearWithoutDay(congress);
  return word === null ? null : of(word, congress ? "meeting/year-of-term" : "meeting/year-reviewed");
}
