/** The year that a cluster's leader serves: as stated, else the meeting's. */

import { citeTokens, firstFrom, ofType, type Section } from "../../discourse/context.js";
import * as words from "../../gazetteer/data/leadership.js";
import { namesOf } from "../../gazetteer/lines.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Cite } from "../../provenance/provenance.js";
import type { Annotation } from "../../recognize/annotation.js";
import { yearAt } from "../../recognize/event.js";
import type { RoleReading } from "../../recognize/role.js";
import { hasWords, type Scan } from "../../recognize/scan.js";
import type { Leader } from "../../record.js";

export type MeetingYear = { readonly value: number; readonly cite: Cite } | null;

interface Stated {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** `elected`: an office given in a sentence of its own, not one of a person's titles. */
export function leaderYear(
  section: Section,
  leader: Leader,
  role: RoleReading,
  block: number,
  meeting: MeetingYear,
  elected: boolean,
): void {
  const { scan, provenance } = section.page;
  if (role.year !== null) {
    leader.year = role.year;
    return;
  }
  const from = scan.first[block] as number;
  const to = scan.first[block + 1] as number;
  const [start, end] = section.page.sentences.around(
    role.from,
    Math.max(from, role.from - 80),
    Math.min(to, role.to + 80),
  );
  const own = ownYear(section, role, end);
  const stated = own ?? (elected && !leader.former ? sentenceYear(section, role, start, end) : null);
  if (stated !== null) {
    leader.year = stated.value;
    provenance.cite(leader, "year", citeTokens(scan, stated.from, stated.to, "leadership/year"));
    return;
  }
  if (meeting === null) return;
  leader.year = meeting.value + (isNext(scan, role.to, end) ? 1 : 0);
  provenance.cite(leader, "year", { ...meeting.cite, certainty: "inferred" });
}

const YEAR_OF = new WordSet(words.YEAR_OF);
const OF_OFFICE = new WordSet(words.OF_OFFICE);
const NEXT = namesOf(words.NEXT_YEAR).map((phrase) => phrase.split(" "));

/** `bầu Quận 5 làm Cụm trưởng (cho|của|trong) năm tới` */
function isNext({ t }: Scan, i: number, end: number): boolean {
  const at = i < end && YEAR_OF.has(t, i) ? i + 1 : i;
  return NEXT.some((phrase) => hasWords(t, at, end, phrase));
}

/** `làm Cụm trưởng (cho|trong) năm 2019`. */
function ownYear({ page }: Section, role: RoleReading, end: number): Stated | null {
  const { scan } = page;
  for (let i = role.to; i < Math.min(end, role.to + 4); i++) {
    const year = yearAt(scan, i, end);
    if (year !== null) return year;
    if (!OF_OFFICE.has(scan.t, i)) return null;
  }
  return null;
}

/**
 * The year of the sentence that elects: the nearest behind the office, else the nearest before it in its clause, else that
 * of another office (`Cụm trưởng năm 2020: Quận 3; Cụm phó: Quận 5`) or the one that opens the sentence.
 */
function sentenceYear(section: Section, role: RoleReading, start: number, end: number): Stated | null {
  const { scan } = section.page;
  for (let i = role.to; i < end; i++) {
    const year = yearAt(scan, i, end);
    if (year !== null) return year;
  }
  for (let i = role.from - 1; i >= start && scan.t.norm[i] !== ";"; i--) {
    const year = yearAt(scan, i, role.from);
    if (year !== null) return year;
  }
  const offices = ofType(section, "office");
  // `Cụm trưởng năm 2013: Quận 3. Cụm phó: Quận 5.`
  const { sentences } = section.page;
  const before = sentences.indexOf(start) - 1;
  const opening = before < 0 ? start : sentences.at(before)[0];
  const first = offices[firstFrom(offices, opening)]?.from === opening ? opening : start;
  for (let k = firstFrom(offices, first); k < offices.length && (offices[k] as Annotation).from < end; k++)
    for (const { leads, year, from, to } of offices[k]?.value.roles ?? [])
      if (leads !== null && year !== null) return { value: year, from, to };
  return yearAt(scan, start, end);
}
