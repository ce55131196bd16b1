/** Notices state time and place on lines of their own: `- Thời gian: 8 giờ ngày 20/12/2018`, `- Địa điểm: …`. */

import { afterBullet } from "../discourse/bullet.js";
import type { Section } from "../discourse/context.js";
import { hasWords, normAt, type Scan } from "../recognize/scan.js";
import { datesWithin, type SectionDate } from "./dates.js";
import { type Place, placeAt } from "./venue.js";

export interface Notice {
  readonly date: SectionDate | null;
  readonly place: Place | null;
}

const LINES = 5;

/** What the lines under block `b` state, as long as they are such lines. */
export function noticeAfter(section: Section, dates: readonly SectionDate[], b: number): Notice | null {
  const { scan } = section.page;
  let date: SectionDate | null = null;
  let place: Place | null = null;
  for (let k = b + 1; k < Math.min(b + 1 + LINES, section.toBlock); k++) {
    const from = scan.first[k] as number;
    const to = scan.first[k + 1] as number;
    const time = fieldAt(scan, from, to, ["thời", "gian"]);
    const where = fieldAt(scan, from, to, ["địa", "điểm"]);
    if (time > 0) date ??= datesWithin(dates, time, to).find(({ value }) => value.role === "other") ?? null;
    else if (where > 0) place ??= placeAt(scan, where, to);
    else if (k > b + 1) break;
  }
  return date === null && place === null ? null : { date, place };
}

/** First token after `words:` at the head of a line, or 0. */
function fieldAt(scan: Scan, from: number, to: number, words: readonly string[]): number {
  const at = afterBullet(scan, from, to);
  if (!hasWords(scan.t, at, to, words)) return 0;
  for (let i = at + words.length; i < Math.min(to, at + 6); i++) if (normAt(scan.t, i, to) === ":") return i + 1;
  return 0;
}
