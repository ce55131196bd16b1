/** The year that a cluster's leader serves: as stated, else the meeting's. */

import { citeTokens, firstFrom, ofType, type Section } from "../../discourse/context.js";
import * as words from "../../gazetteer/data/leadership.js";
import { namesOf } from "../../gazetteer/lines.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Cite } from "../../provenance/provenance.js";
import { yearAt } from "../../recognize/event.js";
import type { RoleReading } from "../../recognize/role.js";
import { hasWords, isNumber, normAt, type Scan } from "../../recognize/scan.js";
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
  const { scan, ledger } = section.page;
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
  const stated =
    own ??
    (elected && !leader.former
      ? (sharedYear(section, role, start, end) ??
        openingYear(section, start, end) ??
        clauseYear(section, role, start) ??
        leadYear(section, role, start) ??
        closingYear(section, start, end))
      : null);
  if (stated !== null) {
    leader.year = stated.value;
    ledger.cite(leader, "year", citeTokens(scan, stated.from, stated.to, "leadership/year"));
    return;
  }
  if (meeting === null) return;
  leader.year = meeting.value + (isNext(scan, role.to, end) ? 1 : 0);
  ledger.cite(leader, "year", { ...meeting.cite, certainty: "inferred" });
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

/** `… làm Cụm trưởng, … làm Cụm phó năm 2015`: the year at one office of the sentence serves the others. */
function sharedYear(section: Section, role: RoleReading, start: number, end: number): Stated | null {
  const { annotations } = section;
  let before: Stated | null = null;
  for (let k = firstFrom(annotations, start); k < annotations.length; k++) {
    const a = annotations[k];
    if (a === undefined || a.from >= end) break;
    const roles = a.type === "office" ? a.value.roles : a.type === "person" ? (a.value.chain?.roles ?? []) : [];
    for (const other of roles) {
      if (other.leads !== "chief" && other.leads !== "deputy") continue;
      if (other.from === role.from || other.former !== role.former) continue;
      const year =
        other.year === null ? ownYear(section, other, end) : { value: other.year, from: other.from, to: other.to };
      if (year !== null && other.from > role.from) return year;
      before = year ?? before;
    }
  }
  return before;
}

/** `Năm 2022, … được bầu làm Cụm trưởng`, `Nhiệm kỳ luân phiên năm 2022, …`. */
function openingYear(section: Section, start: number, end: number): Stated | null {
  const { scan } = section.page;
  for (let i = start; i < Math.min(end, start + 7); i++) {
    const year = yearAt(scan, i, end);
    if (year !== null) return i < start + 2 || /^[,:]$/.test(normAt(scan.t, year.to, end)) ? year : null;
    if (normAt(scan.t, i, end) === ",") return null;
  }
  return null;
}

/** `Theo quy chế, năm 2024 HKH Quận 7 giữ vai trò Cụm trưởng, …`: the year opens a clause and who holds the office follows. */
function clauseYear(section: Section, role: RoleReading, start: number): Stated | null {
  const { scan } = section.page;
  const { annotations } = section;
  for (let i = role.from - 1; i > start; i--) {
    if (scan.t.norm[i] === ";") return null;
    const year = yearAt(scan, i, role.from);
    if (year === null) continue;
    const next = annotations[firstFrom(annotations, year.to)];
    const holder = next !== undefined && next.from === year.to && HOLDERS.has(next.type);
    return normAt(scan.t, i - 1, i) === "," && holder ? year : null;
  }
  return null;
}

const HOLDERS: ReadonlySet<string> = new Set(["units", "organisation", "person"]);

/** `kết quả phân cụm năm 2023: Cụm 1 do Quận 3 làm cụm trưởng, …`: the year closes what leads the sentence in. */
function leadYear({ page }: Section, role: RoleReading, start: number): Stated | null {
  const { scan } = page;
  for (let i = role.from - 1; i > start; i--) {
    if (scan.t.norm[i] !== ":") continue;
    const year = yearAt(scan, i - 2, i);
    return year?.to === i ? year : null;
  }
  return null;
}

/** `bầu Cụm trưởng là Quận 3 năm 2020.`: the year behind the one elected closes the sentence. */
function closingYear(section: Section, start: number, end: number): Stated | null {
  const { scan } = section.page;
  let at = end;
  while (at > start && !isNumber(scan.t, at - 1) && end - at < 2) at--;
  const year = at - 2 > start ? yearAt(scan, at - 2, end) : null;
  if (year === null) return null;
  const before = YEAR_OF.has(scan.t, year.from - 1) ? year.from - 1 : year.from;
  const { annotations } = section;
  for (let k = firstFrom(annotations, start); k < annotations.length; k++) {
    const a = annotations[k];
    if (a === undefined || a.from >= before) break;
    if (a.to === before && HOLDERS.has(a.type)) return elects(section, start, before) ? year : null;
  }
  return null;
}

const ELECTING = new WordSet(words.ELECTING);

/** `bầu`, `cử`, `giao`, `bàn giao`: the sentence hands the office to somebody; `giao ban` is a gathering. */
function elects(section: Section, from: number, to: number): boolean {
  const { t } = section.page.scan;
  const events = ofType(section, "event");
  for (let i = ELECTING.next(t, from, to); i < to; i = ELECTING.next(t, i + 1, to)) {
    const event = events[firstFrom(events, i + 1) - 1];
    if (event === undefined || event.to <= i) return true;
  }
  return false;
}
