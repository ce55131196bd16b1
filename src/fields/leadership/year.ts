/** The year that a cluster's leader serves: as stated, else the meeting's, or the one after it. */

import { citeTokens, firstFrom, ofType, type Section } from "../../discourse/context.js";
import * as words from "../../gazetteer/data/leadership.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Cite } from "../../provenance/provenance.js";
import { yearAt } from "../../recognize/event.js";
import type { RoleReading } from "../../recognize/role.js";
import type { Leader } from "../../record.js";

export type MeetingYear = { readonly value: number; readonly cite: Cite } | null;
type Stated = NonNullable<ReturnType<typeof yearAt>>;

/** `elected`: an office given in a sentence of its own, not one of a person's titles. */
export function leaderYear(
  section: Section,
  leader: Leader,
  role: RoleReading,
  block: number,
  meeting: MeetingYear,
  elected: boolean,
): void {
  const { scan, provenance, sentences } = section.page;
  if (role.year !== null) {
    leader.year = role.year;
    return;
  }
  const [start, end] = sentences.around(role.from);
  const told = elected && !leader.former;
  const stated = ownYear(section, role, end) ?? (told ? yearOfElection(section, role, block) : undefined);
  if (stated !== undefined) {
    leader.year = stated.value;
    provenance.cite(leader, "year", citeTokens(scan, stated.from, stated.to, "leadership/year"));
  } else if (meeting !== null) {
    // `Năm sau, Quận 5 làm Cụm trưởng`
    leader.year = meeting.value + (told && saysNext(section, start, end) ? 1 : 0);
    provenance.cite(leader, "year", { ...meeting.cite, certainty: "inferred" });
  }
}

function saysNext({ page: { scan } }: Section, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (lexicon.saidYears.longest(scan.t, i, end)?.value === "next") return true;
  return false;
}

const OF_OFFICE = new WordSet(words.OF_OFFICE);
const MOST_TO_YEAR = 6;

/** `làm Cụm trưởng (cho|trong) năm 2019`. */
function ownYear(section: Section, { to }: RoleReading, end: number): Stated | undefined {
  let at = to;
  while (at < Math.min(end, to + MOST_TO_YEAR) && OF_OFFICE.has(section.page.scan.t, at)) at++;
  return yearsIn(section, to, Math.min(end, at + 1))[0];
}

/**
 * The year of an election: the nearest behind the office, else the nearest before it in its clause, else one that opens its
 * sentence or that another office has there or in the sentence before (`Cụm trưởng năm 2013: Quận 3. Cụm phó: Quận 5.`), else
 * that of the line over it (`Cụm trưởng, Cụm phó năm 2020:`).
 */
function yearOfElection(section: Section, { from, to }: RoleReading, block: number): Stated | undefined {
  const { scan, sentences, leads } = section.page;
  const index = sentences.indexOf(from);
  const [start, end] = sentences.at(index);
  const [before] = sentences.at(Math.max(0, index - 1));
  const lead = leads.over(block).find((line) => line >= section.fromBlock && endsInColon(section, line));
  const led = lead === undefined ? [] : yearsIn(section, scan.first[lead] as number, scan.first[lead + 1] as number);
  return (
    yearsIn(section, to, end)[0] ??
    yearsIn(section, sentences.clauseAround(from)[0], from).at(-1) ??
    yearOfOffice(section, start, end) ??
    yearAt(scan, start, end) ??
    yearOfOffice(section, before, start) ??
    led.at(-1)
  );
}

const COLONS = new WordSet(":");
const endsInColon = ({ page: { scan } }: Section, b: number): boolean =>
  COLONS.has(scan.t, (scan.first[b + 1] as number) - 1);

function yearsIn({ page: { scan } }: Section, from: number, to: number): Stated[] {
  const out: Stated[] = [];
  for (let i = from; i < to; i++) out.push(...[yearAt(scan, i, scan.t.length)].filter((year) => year !== null));
  return out;
}

/** Of the first office of a cluster in tokens `[from, to)`, or behind it: `Cụm trưởng 2020`, `Cụm trưởng năm 2020`. */
function yearOfOffice(section: Section, from: number, to: number): Stated | undefined {
  const offices = ofType(section, "office");
  const office = offices
    .slice(firstFrom(offices, from), firstFrom(offices, to))
    .flatMap(({ value }) => value.roles)
    .find(({ leads }) => leads !== null);
  if (office === undefined) return undefined;
  return office.year === null
    ? yearsIn(section, office.from, to)[0]
    : { value: office.year, from: office.from, to: office.to };
}
