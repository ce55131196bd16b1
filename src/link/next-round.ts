/** `Hội nghị giao Quận 11 đăng cai lần III, dự kiến tháng 11`: another round of the section's own gathering. */

import { citeTokens, firstFrom, ofType, type Section } from "../discourse/context.js";
import { resolveUnit, type UnitScope } from "../discourse/units.js";
import { WordSet } from "../gazetteer/word-set.js";
import { roundAt, type Stated } from "../recognize/event.js";
import type { PlannedEvent, Unit } from "../record.js";
import { datesWithin, type SectionDate } from "./dates.js";
import type { MeetingFound } from "./meeting.js";

const HOSTS = new WordSet("cai");

export function nextRoundsOf(
  section: Section,
  dates: readonly SectionDate[],
  scope: UnitScope,
  found: MeetingFound | null,
): PlannedEvent[] {
  if (found === null || found.meeting.name === null) return [];
  const { scan } = section.page;
  const out: PlannedEvent[] = [];
  const from = scan.first[section.fromBlock] as number;
  const to = scan.first[section.toBlock] as number;
  for (let i = HOSTS.next(scan.t, from, to); i < to; i = HOSTS.next(scan.t, i + 1, to)) {
    const round = scan.t.norm[i - 1] === "đăng" ? roundAt(scan, i + 1, to) : null;
    if (round === null || (found.meeting.round ?? 0) >= round.value) continue;
    const date = dateBehind(section, dates, round.to);
    const unit = hostBefore(section, scope, i - 1);
    const behind = (date?.value.end ?? "") < (found.meeting.date?.end ?? "");
    if (date !== null && unit !== null && !behind) out.push(planned(section, found, round, date, unit));
  }
  return out;
}

/** The first day or part of the year in the rest of the sentence that nothing else claims. */
function dateBehind(section: Section, dates: readonly SectionDate[], i: number): SectionDate | null {
  const [, end] = section.page.sentences.around(i);
  return datesWithin(dates, i, end).find(({ value }) => value.role === "other") ?? null;
}

/** The one unit whose words end before `đăng cai`. */
function hostBefore(section: Section, scope: UnitScope, i: number): Unit | null {
  const mentions = ofType(section, "units");
  const last = mentions[firstFrom(mentions, i) - 1];
  const [unit, ...others] = last?.to === i ? last.value.units : [];
  return unit === undefined || others.length > 0 ? null : resolveUnit(scope, unit);
}

function planned(
  section: Section,
  { meeting }: MeetingFound,
  round: Stated,
  date: SectionDate,
  unit: Unit,
): PlannedEvent {
  const { scan, ledger } = section.page;
  date.value.role = "planned";
  const out: PlannedEvent = {
    name: meeting.name as string,
    round: round.value,
    date: { ...date.value },
    venue: null,
    unit,
  };
  for (const cite of ledger.cited(meeting, "name")) ledger.cite(out, "name", { ...cite, certainty: "inferred" });
  ledger.cite(out, "round", citeTokens(scan, round.from, round.to, "planned/round"));
  if (out.date !== null) ledger.copy(date.value, out.date);
  return out;
}
