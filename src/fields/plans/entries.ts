/** `- Kiểm tra chéo các trung tâm: tuần đầu tháng 5`: an item of a plan names what is held, with its day and place. */
import { afterBullet, bulletOf } from "../../discourse/bullet.js";
import { blockOf, type Section } from "../../discourse/context.js";
import type { Tokens } from "../../discourse/sentences.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { normAt } from "../../recognize/scan.js";
import type { PlannedEvent } from "../../record.js";
import { datesWithin, type SectionDate } from "../dates/dates.js";
import { type Place, placeAt, placeIn } from "../meeting/venue.js";
import { entryName } from "./entry-name.js";
import { type PlanScope, plannedEvent } from "./planned-event.js";

export interface Entries {
  readonly events: readonly PlannedEvent[];
  /** Blocks read: the rules for running text pass them over. */
  readonly taken: ReadonlySet<number>;
}

export function entriesOf(section: Section, dates: readonly SectionDate[], scope: PlanScope): Entries {
  const { scan, moods, publishedOn } = section.page;
  const events: PlannedEvent[] = [];
  const taken = new Set<number>();
  /** The day that a line of its own states over the items: `2. Tháng 5`. */
  let over: SectionDate | null = null;
  let numbering: string | null = null;
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    const block = scan.blocks[b];
    const to = scan.first[b + 1] as number;
    const head = afterBullet(scan, scan.first[b] as number, to);
    const [day] = datesWithin(dates, head, to);
    const ahead = day !== undefined && day.annotation.from - head <= 1;
    const bullet = block?.cell === null ? (bulletOf(scan, b) ?? (ahead ? DAY : null)) : null;
    if (bullet === null || bullet === numbering) over = null;
    if (bullet === null) continue;
    if (ahead && to - day.annotation.to <= 1) {
      over = day;
      numbering = bullet;
      continue;
    }
    if (!moods.isEntryAhead(over === null ? b : blockOf(scan, over.annotation.from)) && !moods.isEntryAhead(b))
      continue;
    // `Ngày 8/3: dâng hương tại …`
    const first = ahead && MARKS.has(scan.t, day.annotation.to) ? day : null;
    const start = first === null ? head : first.annotation.to + 1;
    const [, sentence] = section.page.sentences.around(start);
    const end = Math.min(sentence, to);
    const name = entryName(section, [start, end], first !== null);
    if (name === null) continue;
    const date = first ?? dayIn(dates, [name.to, end]) ?? over;
    if (date === null || (publishedOn !== null && (date.value.end ?? "") <= publishedOn)) continue;
    const place = placeIn(scan, name.to, end, null) ?? placeBehind(section, [name.to, end], date);
    events.push(
      plannedEvent(section, scope, {
        ...name,
        date,
        place,
        within: [name.to, end],
      }),
    );
    taken.add(b);
  }
  return { events, taken };
}

/** Lines that begin with a day are items of one list. */
const DAY = "day";
const MARKS = new WordSet(": , -");

/** Not the part of a year that the name looks back on: `Sơ kết | 6 tháng đầu năm`. */
const dayIn = (dates: readonly SectionDate[], [from, to]: Tokens): SectionDate | null =>
  datesWithin(dates, from, to).find(
    ({ value, annotation }) =>
      value.role === "other" &&
      value.precision !== "half" &&
      !(value.precision === "quarter" && annotation.from === from),
  ) ?? null;

/** `28/6, Văn phòng Hội`: what stands behind the day and a comma. */
function placeBehind({ page: { scan } }: Section, [, end]: Tokens, { annotation }: SectionDate): Place | null {
  const at = annotation.to;
  return at < end && normAt(scan.t, at, end) === "," ? placeAt(scan, at + 1, end) : null;
}
