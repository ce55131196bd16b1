/** What is announced for later: `dự kiến`, `sẽ tổ chức`, `họp lần 2 tại …`. */
import type { AnnotationOf } from "../recognize/annotation.js";
import { normAt, sentenceAround } from "../recognize/scan.js";
import type { PlannedEvent } from "../record.js";
import { citeTokens, cleanText, ofType, type Section } from "./context.js";
import { datesWithin, type SectionDate } from "./dates.js";
import { unitOfPlace } from "./host.js";
import { eventName } from "./meeting.js";
import type { UnitScope } from "./units.js";
import { placeIn } from "./venue.js";

export function plannedOf(section: Section, dates: readonly SectionDate[], scope: UnitScope, meeting: readonly [number, number] | null): PlannedEvent[] {
  const { page } = section;
  const { scan, ledger } = page;
  const out: PlannedEvent[] = [];
  const events = ofType(section, "event").filter((event) => event.block !== page.title.block && scan.blocks[event.block]?.kind !== "caption");
  const used = new Set<number>();
  for (const event of events) {
    const [start, end] = sentenceAround(scan.t, event.from, scan.first[event.block] as number, scan.first[event.block + 1] as number);
    if (meeting !== null && event.from >= meeting[0] && event.from < meeting[1] && !saysLater(section, start, event.from)) continue;
    if (used.has(start) && !startsClause(section, event)) continue;
    if (!isAnnounced(section, event, start, end)) continue;
    const [from, to] = clauseOf(section, event, events, start, end);
    const date = datesWithin(dates, from, to).find((d) => d.value.role === "other" || d.value.role === "planned") ?? null;
    const place = placeIn(scan, event.from, to, null) ?? (date === null ? null : placeIn(scan, from, to, null));
    if (date === null && place === null) continue;
    used.add(start);
    const planned: PlannedEvent = { name: eventName(scan, withTheme(section, event)), round: event.value.round, date: null, venue: null, unit: null };
    ledger.cite(planned, "name", citeTokens(scan, event.value.nameFrom, event.value.nameTo, "planned/name"));
    if (event.value.round !== null) ledger.cite(planned, "round", citeTokens(scan, event.value.roundFrom, event.value.roundTo, "planned/round"));
    if (date !== null) {
      planned.date = { ...date.value, role: "planned" };
      ledger.copy(date.value, planned.date);
      date.value.role = "planned";
    }
    if (place !== null) {
      planned.venue = cleanText(scan, place.from, place.to);
      ledger.cite(planned, "venue", citeTokens(scan, place.from, place.to, "planned/venue"));
      planned.unit = unitOfPlace(section, place, scope);
    }
    out.push(planned);
  }
  return out;
}

function saysLater(section: Section, start: number, at: number): boolean {
  const lead = section.page.scan.t.norm.slice(Math.max(start, at - 8), at).join(" ");
  return /sẽ|dự kiến/.test(lead);
}

/** The event's name already holds its quoted theme when one follows it directly. */
const withTheme = (_section: Section, event: AnnotationOf<"event">): AnnotationOf<"event"> => event;

/** Future words before the event (`sẽ tổ chức`) or in its clause (`… lần 2 tại … dự kiến …`). */
function isAnnounced(section: Section, event: AnnotationOf<"event">, start: number, end: number): boolean {
  const { norm } = section.page.scan.t;
  const lead = norm.slice(Math.max(start, event.from - 14), event.from).join(" ");
  const rest = norm.slice(event.from, Math.min(end, event.to + 30)).join(" ");
  if (/(?:^| )(?:sẽ|dự kiến|dự định|chuẩn bị tổ chức)(?: |$)/.test(lead)) return true;
  return /(?:^| )(?:dự kiến|sẽ (?:được )?(?:tổ chức|diễn ra|họp|khai mạc|tiến hành|do|đăng cai|vào))(?: |$)/.test(rest);
}

const startsClause = (section: Section, event: AnnotationOf<"event">): boolean => {
  const before = normAt(section.page.scan.t, event.from - 1, section.page.scan.t.length);
  return before === ";" || before === "và" || before === "," || before === "chức" || before === "thi" || before === "điểm";
};

/** From the event to the next one of the sentence, or to a semicolon. */
function clauseOf(section: Section, event: AnnotationOf<"event">, events: readonly AnnotationOf<"event">[], start: number, end: number): [number, number] {
  const { norm } = section.page.scan.t;
  let to = end;
  for (const other of events) if (other.from > event.to && other.from < to && other.block === event.block && other.value.nameTo - other.value.nameFrom > 1) to = other.from;
  for (let i = event.to; i < to; i++) if (norm[i] === ";") to = i;
  let from = start;
  for (const other of events) if (other.from < event.from && other.to > from && other.block === event.block && other.from >= start && other.to <= event.from) from = other.to;
  for (let i = from; i < event.from; i++) if (norm[i] === ";") from = i + 1;
  return [from, to];
}
