/** What an entry of a plan is called, whatever it is: the name of its gathering, else the words before its mark, place, host or day. */
import { citeTokens, cleanText, firstFrom, ofType, type Section } from "../../discourse/context.js";
import type { Tokens } from "../../discourse/sentences.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Cite } from "../../provenance/provenance.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import type { Stated } from "../../recognize/event.js";
import { roundAt } from "../../recognize/event.js";
import { quotationAt } from "../../recognize/quotation.js";
import { isAllCaps, isCapital, isWord, type Scan } from "../../recognize/scan.js";
import { eventName } from "./name.js";
import { placeAfter } from "./place.js";

export interface EntryName {
  readonly name: string;
  readonly named: readonly Cite[];
  readonly round: Stated | null;
  /** First token behind the name. */
  readonly to: number;
}

const FEWEST_WORDS = 2;
const MOST_TOKENS = 24;

/**
 * The name at the head of tokens `[from, to)`; null where a person, a unit, a body or a day stands there, or a sentence.
 *
 * @param small it may begin with a small letter
 */
export function entryName(section: Section, [from, to]: Tokens, small = false): EntryName | null {
  const { scan } = section.page;
  if (from >= to || !isWord(scan.t, from) || !(small || isCapital(scan.t, from))) return null;
  // `I. ĐÁNH GIÁ QUÝ I`: a heading of the plan.
  if (isAllCaps(scan.t, from)) return null;
  const events = ofType(section, "event");
  const event = events[firstFrom(events, from)];
  if (event?.from === from) return ofEvent(scan, event);
  if (beginsOther(section, from)) return null;
  const end = nameEnd(section, from, to);
  if (end - from < FEWEST_WORDS || end - from >= MOST_TOKENS) return null;
  const name = cleanText(scan, from, end);
  return {
    name: name.charAt(0).toLocaleUpperCase("vi") + name.slice(1),
    named: [citeTokens(scan, from, end, "planned/entry")],
    round: end < to ? roundAt(scan, end, to) : null,
    to: end,
  };
}

export const ofEvent = (scan: Scan, event: AnnotationOf<"event">): EntryName => ({
  name: eventName(scan, event),
  named: [citeTokens(scan, event.value.nameFrom, event.value.nameTo, "planned/name")],
  round: roundOf(event),
  to: event.value.nameTo,
});

/** A person, a unit, a body, a cluster or a day begins at token `from`, or the field of a notice, or a bare round. */
function beginsOther(section: Section, from: number): boolean {
  const { phrases, scan } = section.page;
  if (phrases.within("notice", from, from + 1).length > 0 || roundAt(scan, from, scan.t.length) !== null) return true;
  const { annotations } = section;
  const found = annotations[firstFrom(annotations, from)];
  return found?.from === from;
}

function nameEnd(section: Section, from: number, to: number): number {
  const { scan } = section.page;
  const { t } = scan;
  const dates = ofType(section, "date");
  const day = dates[firstFrom(dates, from)]?.from ?? to;
  let at = from;
  while (at < Math.min(to, day)) {
    const quoted = quotationAt(scan, at, to);
    if (quoted !== null) at = quoted.to;
    else if (isWord(t, at) && endsEntry(scan, at, to)) break;
    else if (!isWord(t, at) && !joins(scan, at, to)) break;
    else at++;
  }
  while (
    at > from &&
    (lexicon.dayWords.longest(t, at - 1, at) !== null || lexicon.eventNameTrailing.has(t.norm[at - 1] as string))
  )
    at--;
  return at;
}

const endsEntry = (scan: Scan, i: number, to: number): boolean =>
  placeAfter(scan, i, to) !== null ||
  lexicon.announced.longest(scan.t, i, to) !== null ||
  lexicon.hosts.longest(scan.t, i, to) !== null ||
  roundAt(scan, i, to) !== null;

/** Figures, and the marks between words of a name: `Thi đua - Khen thưởng`, `11-CT/TW`, `tham quan, học tập`. */
const joins = ({ t }: Scan, i: number, to: number): boolean => {
  if (/^\d+$/u.test(t.norm[i] as string)) return true;
  if (i + 1 >= to || !/^[-/&,]$/u.test(t.norm[i] as string)) return false;
  return isWord(t, i + 1) && (t.norm[i] !== "," || !isCapital(t, i + 1));
};

/** The round that a gathering's own name states. */
const roundOf = ({ value: { round, roundFrom, roundTo } }: AnnotationOf<"event">): Stated | null =>
  round === null ? null : { value: round, from: roundFrom, to: roundTo };
