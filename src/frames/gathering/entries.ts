/** `- Kiểm tra chéo các trung tâm: tuần đầu tháng 5`, `Thứ Hai (08/5): Họp giao ban; Trao học bổng`: lines of a plan, each with its gatherings. */
import { afterBullet, bulletOf } from "../../discourse/bullet.js";
import { blockOf, type Section } from "../../discourse/context.js";
import { datesWithin, type SectionDate } from "../../discourse/section-date.js";
import type { Tokens } from "../../discourse/sentences.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import type { Scan } from "../../recognize/scan.js";
import { entryName } from "./entry-name.js";
import type { Gathering } from "./gathering.js";

/** @returns by block: the rules for running text pass these over */
export function entriesOf(section: Section, dates: readonly SectionDate[]): Map<number, Gathering[]> {
  const { scan, moods } = section.page;
  const out = new Map<number, Gathering[]>();
  /** The day that a line of its own states over the items: `2. Tháng 5`. */
  let over: SectionDate | null = null;
  let numbering: string | null = null;
  for (let b = section.fromBlock; b < section.toBlock; b++) {
    const to = scan.first[b + 1] as number;
    const head = afterBullet(scan, scan.first[b] as number, to);
    const [day] = datesWithin(dates, head, to);
    const led = day !== undefined && isDayLead(scan, head, day.annotation.from) ? day : null;
    const bullet = scan.blocks[b]?.cell === null ? (bulletOf(scan, b) ?? (led === null ? null : DAY)) : null;
    if (bullet === null || bullet === numbering) over = null;
    if (bullet === null) continue;
    if (led !== null && to - led.annotation.to <= 1) {
      over = led;
      numbering = bullet;
      continue;
    }
    if (!moods.isEntryAhead(over === null ? b : blockOf(scan, over.annotation.from)) && !moods.isEntryAhead(b))
      continue;
    const entries = entriesIn(section, [head, to], dates, led, over);
    if (entries.length > 0) out.set(b, entries);
  }
  return out;
}

/** Lines that begin with a day are items of one list. */
const DAY = "day";
const MARKS = new WordSet(": , - )");

/** Nothing but `Sáng thứ Năm (` stands before the day of the line. */
function isDayLead({ t }: Scan, head: number, day: number): boolean {
  let at = head;
  while (at < day) {
    const next = lexicon.dayWords.longest(t, at, day)?.end ?? (t.norm[at] === "(" ? at + 1 : at);
    if (next === at) return at === head && day === head + 1;
    at = next;
  }
  return true;
}

function entriesIn(
  section: Section,
  [head, to]: Tokens,
  dates: readonly SectionDate[],
  led: SectionDate | null,
  over: SectionDate | null,
): Gathering[] {
  const { scan, sentences } = section.page;
  // `Ngày 8/3: dâng hương tại …`
  let start = led !== null && MARKS.has(scan.t, led.annotation.to) ? led.annotation.to : head;
  const first = start === head ? null : led;
  while (start < to && first !== null && MARKS.has(scan.t, start)) start++;
  const [, sentence] = sentences.around(start);
  const out: Gathering[] = [];
  for (let at = start; at < Math.min(sentence, to); ) {
    const [, end] = sentences.clauseAround(at);
    const named = entryName(section, [at, end], first !== null || at > start);
    const within: Tokens = named === null ? [at, end] : [named.to, end];
    const own = daysIn(dates, within);
    const days = own.length > 0 ? own : [first ?? over].filter((day) => day !== null);
    if (named !== null && days.length > 0)
      out.push({ kind: "entry", event: null, saidBy: null, called: named, round: named.round, days, within });
    if (named === null && at === start) return out;
    at = end + 1;
  }
  return out;
}

/** Not the part of a year that the name looks back on: `Sơ kết | 6 tháng đầu năm`. */
const daysIn = (dates: readonly SectionDate[], [from, to]: Tokens): SectionDate[] =>
  datesWithin(dates, from, to).filter(
    ({ value, annotation }) =>
      value.role === "other" &&
      value.precision !== "half" &&
      !(value.precision === "quarter" && annotation.from === from),
  );
