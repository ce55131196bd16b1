/** Tables that announce gatherings: `Cụm | Thời gian | Địa điểm | Đơn vị đăng cai`, one gathering a row. */

import { inBlocks, type Section } from "../../discourse/context.js";
import { datesWithin, type SectionDate } from "../../discourse/section-date.js";
import type { Tokens } from "../../discourse/sentences.js";
import { type EntryName, entryName, ofEvent } from "../../frames/gathering/entry-name.js";
import { type Place, placeAt } from "../../frames/gathering/place.js";
import { wordsOf } from "../../frames/table/column.js";
import { type Cell, type Grid, gridsOf } from "../../frames/table/grid.js";
import { rowUnit } from "../../frames/table/row-unit.js";
import { CALENDAR_COLUMNS } from "../../gazetteer/data/table-headers.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { PhraseTable } from "../../gazetteer/phrase-table.js";
import type { AnnotationOf } from "../../recognize/annotation.js";
import { roundAt, type Stated } from "../../recognize/event.js";
import { isCapital, ordinalAt } from "../../recognize/scan.js";
import type { PlannedEvent } from "../../record.js";
import { type PlanScope, plannedEvent } from "./planned-event.js";

export interface Calendar {
  readonly events: readonly PlannedEvent[];
  /** Blocks that the calendars hold: the rules for running text pass them over. */
  readonly taken: ReadonlySet<number>;
}

type Row = readonly (Cell | null)[];
type Kind = "time" | "place" | "host" | "what" | "round";

const COLUMNS = new PhraseTable<Kind>(CALENDAR_COLUMNS);

export function calendarOf(section: Section, dates: readonly SectionDate[], scope: PlanScope): Calendar {
  const events: PlannedEvent[] = [];
  const taken = new Set<number>();
  for (const grid of gridsOf(section)) {
    const header = headerOf(section, grid);
    if (header === null) continue;
    const lead = leadOf(section, grid);
    for (const row of grid.rows.slice(header.rows))
      for (const columns of header.groups) {
        const event = eventOf(section, row, columns) ?? ofLead(section, lead.event);
        const date = dateOf(section, dates, row, columns);
        if (event === null || !(lead.announced || (date?.value.start ?? "") > (section.page.publishedOn ?? "9")))
          continue;
        if (date === null && placeOf(section, cellOf(row, columns, "place")) === null) continue;
        events.push(planned(section, scope, row, columns, event, date));
        for (const cell of row) for (const b of cell?.blocks ?? []) taken.add(b);
      }
  }
  return { events, taken };
}

/** The columns of one gathering, and the round that their header states. */
interface Columns {
  readonly of: Map<Kind, number>;
  readonly stated: Stated | null;
}

/** The first or second row, where `Thời gian, địa điểm` stands over `Thời gian` and `Địa điểm`; null for other tables. */
function headerOf(section: Section, grid: Grid): { readonly groups: readonly Columns[]; readonly rows: number } | null {
  for (const r of [1, 0]) {
    const groups = groupsOf(section, grid.rows[r] ?? []);
    if (groups.length > 0) return { groups, rows: r + 1 };
  }
  return null;
}

/**
 * The column of each kind, for each round that the header names: `Lần 1 | Nơi họp lần 1 | Lần 2 | Nơi họp lần 2`; none where
 * the row gives no time, or neither a place nor a host.
 */
function groupsOf(section: Section, row: Row): Columns[] {
  const { scan } = section.page;
  const groups = new Map<number, Columns>();
  for (const [c, cell] of row.entries()) {
    const kind = cell === null ? null : COLUMNS.kindOf(wordsOf(section, cell.blocks));
    const b = cell?.blocks[0];
    if (b === undefined || kind === null) continue;
    let stated: Stated | null = null;
    const to = scan.first[b + 1] as number;
    for (let i = scan.first[b] as number; i < to && stated === null; i++) stated = roundAt(scan, i, to);
    const { of } = groups.get(stated?.value ?? 0) ?? { of: new Map() };
    groups.set(stated?.value ?? 0, { of, stated });
    const own = kind === "round" && stated !== null ? "time" : kind;
    if (!of.has(own)) of.set(own, c);
  }
  return [...groups.values()].filter(({ of }) => of.has("time") && (of.has("place") || of.has("host")));
}

/** The gathering that the lines over the table name, else the title; and whether one of them announces. */
function leadOf(section: Section, grid: Grid): { event: AnnotationOf<"event"> | null; announced: boolean } {
  const { title, leads, scan } = section.page;
  const over = leads.over(grid.blocks[0] as number);
  const named = over.map((b) => inBlocks(section, "event", b)[0] ?? null).find((event) => event !== null);
  const announced = [...over, title.block].some(
    (b) => b >= 0 && lexicon.planLeads.occursIn(scan.t, scan.first[b] as number, scan.first[b + 1] as number),
  );
  return { event: named ?? title.event, announced };
}

function cellOf(row: Row, columns: Columns, kind: Kind): Cell | null {
  const c = columns.of.get(kind);
  return c === undefined ? null : (row[c] ?? null);
}

/** The gathering that the cell names anywhere, else what stands at its head. */
function eventOf(section: Section, row: Row, columns: Columns): EntryName | null {
  const cell = cellOf(row, columns, "what");
  const named = cell?.blocks.flatMap((b) => inBlocks(section, "event", b).slice(0, 1))[0] ?? null;
  const at = tokensOf(section, cell);
  return ofLead(section, named) ?? (at === null ? null : entryName(section, at));
}

const ofLead = ({ page: { scan } }: Section, event: AnnotationOf<"event"> | null): EntryName | null =>
  event === null ? null : ofEvent(scan, event);

function dateOf(section: Section, dates: readonly SectionDate[], row: Row, columns: Columns): SectionDate | null {
  const { first } = section.page.scan;
  const cell = cellOf(row, columns, "time");
  for (const b of cell?.blocks ?? []) {
    const [date] = datesWithin(dates, first[b] as number, first[b + 1] as number);
    if (date !== undefined) return date;
  }
  return null;
}

function planned(
  section: Section,
  scope: PlanScope,
  row: Row,
  columns: Columns,
  event: EntryName,
  date: SectionDate | null,
): PlannedEvent {
  const place = placeOf(section, cellOf(row, columns, "place"));
  const host = rowUnit(section, scope, cellOf(row, columns, "host"), false);
  // `Thường trực Hội` in the hosts' column is no unit; a member that is none has a house of its own.
  const said = host === null || host === "total" ? [] : host.units();
  const own = host !== null && host !== "total" && host.name === null ? said[0] : undefined;
  const out = plannedEvent(section, scope, {
    name: event.name,
    named: event.named,
    round: columns.stated ?? roundOf(section, cellOf(row, columns, "round"), event),
    date,
    place,
    within: [0, 0],
    unit: own ?? null,
  });
  out.unit ??= said[0] ?? null;
  return out;
}

function roundOf(section: Section, cell: Cell | null, { round }: EntryName): Stated | null {
  const at = tokensOf(section, cell);
  if (at === null) return round;
  const { scan } = section.page;
  const bare = at[1] === at[0] + 1 ? ordinalAt(scan.t, ...at) : 0;
  return roundAt(scan, ...at) ?? (bare > 0 ? { value: bare, from: at[0], to: at[1] } : round);
}

function placeOf(section: Section, cell: Cell | null): Place | null {
  const at = tokensOf(section, cell);
  if (at === null) return null;
  const { scan } = section.page;
  const isPlace = placeAt(scan, ...at) !== null || (at[1] > at[0] + 1 && isCapital(scan.t, at[0]));
  return isPlace ? { from: at[0], to: at[1] } : null;
}

/** Of its first block. */
function tokensOf({ page: { scan } }: Section, cell: Cell | null): Tokens | null {
  const b = cell?.blocks[0];
  return b === undefined ? null : [scan.first[b] as number, scan.first[b + 1] as number];
}
