/** The year that a cluster's leader serves: as stated, else the meeting's. */

import { citeTokens, firstFrom, type Section } from "../../discourse/context.js";
import type { Cite } from "../../provenance/provenance.js";
import { yearAt } from "../../recognize/event.js";
import type { RoleReading } from "../../recognize/role.js";
import { isNumber, normAt, type Scan } from "../../recognize/scan.js";
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
        closingYear(section, start, end))
      : null);
  if (stated !== null) {
    leader.year = stated.value;
    ledger.cite(leader, "year", citeTokens(scan, stated.from, stated.to, "leadership/year"));
    return;
  }
  if (meeting === null) return;
  // `bầu Quận 5 làm Cụm trưởng năm tới`
  const next = /^năm (?:tới|sau)/.test(
    scan.t.norm
      .slice(role.to, Math.min(end, role.to + 3))
      .join(" ")
      .replace(/^(?:cho|của|trong) /, ""),
  );
  leader.year = meeting.value + (next ? 1 : 0);
  ledger.cite(leader, "year", { ...meeting.cite, certainty: "inferred" });
}

/** `làm Cụm trưởng (cho|trong) năm 2019`. */
function ownYear(section: Section, role: RoleReading, end: number): Stated | null {
  const { scan } = section.page;
  for (let i = role.to; i < Math.min(end, role.to + 4); i++) {
    const year = yearAt(scan, i, end);
    if (year !== null) return year;
    if (!/^(?:cụm|khối|thi|đua|cho|trong|của|luân|phiên|,|\(|nhiệm|kỳ)$/.test(normAt(scan.t, i, end))) return null;
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
    if (scan.t.norm[i] !== "năm") continue;
    const year = yearAt(scan, i, role.from);
    if (year === null) continue;
    const next = annotations[firstFrom(annotations, year.to)];
    const holder = next !== undefined && next.from === year.to && HOLDERS.has(next.type);
    return normAt(scan.t, i - 1, i) === "," && holder ? year : null;
  }
  return null;
}

const HOLDERS: ReadonlySet<string> = new Set(["units", "organisation", "person"]);

/** `bầu Cụm trưởng là Quận 3 năm 2020.`: the year behind the one elected closes the sentence. */
function closingYear(section: Section, start: number, end: number): Stated | null {
  const { scan } = section.page;
  let at = end;
  while (at > start && !isNumber(scan.t, at - 1) && end - at < 2) at--;
  const year = at - 2 > start ? yearAt(scan, at - 2, end) : null;
  if (year === null) return null;
  const before = YEAR_OF.has(normAt(scan.t, year.from - 1, end)) ? year.from - 1 : year.from;
  const { annotations } = section;
  for (let k = firstFrom(annotations, start); k < annotations.length; k++) {
    const a = annotations[k];
    if (a === undefined || a.from >= before) break;
    if (a.to === before && (a.type === "units" || a.type === "organisation" || a.type === "person"))
      return isElection(scan, start, before) ? year : null;
  }
  return null;
}

const YEAR_OF = new Set(["cho", "trong", "của"]);

/** `bầu`, `cử`, `giao`, `bàn giao`: the sentence hands the office to somebody. */
function isElection({ t }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (ELECTS.has(t.norm[i] as string) && normAt(t, i + 1, to) !== "ban") return true;
  return false;
}

const ELECTS = new Set(["bầu", "cử", "giao", "tôn", "nhận", "chọn"]);
