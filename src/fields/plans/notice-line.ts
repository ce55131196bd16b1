/** Notices state time and place on lines of their own: `- Thời gian: 8 giờ ngày 20/12/2018`, `- Địa điểm: …`. */

import { afterBullet } from "../../discourse/bullet.js";
import type { Section } from "../../discourse/context.js";
import { datesWithin, type SectionDate } from "../../discourse/section-date.js";
import { type Place, placeAt } from "../../frames/gathering/place.js";
import type { Plan } from "./planned-event.js";

const LINES = 5;

/** What the lines under block `b` state, as long as they are such lines. */
export function noticeAfter(
  section: Section,
  dates: readonly SectionDate[],
  b: number,
): Pick<Plan, "date" | "place"> | null {
  const { scan } = section.page;
  let date: SectionDate | null = null;
  let place: Place | null = null;
  for (let k = b + 1; k < Math.min(b + 1 + LINES, section.toBlock); k++) {
    const from = scan.first[k] as number;
    const to = scan.first[k + 1] as number;
    const head = afterBullet(scan, from, to);
    const field = section.page.phrases.within("notice", head, head + 1)[0];
    if (field?.slots.time !== undefined)
      date ??= datesWithin(dates, field.to, to).find(({ value }) => value.role === "other") ?? null;
    else if (field !== undefined) place ??= placeAt(scan, field.to, to);
    else if (k > b + 1) break;
  }
  return date === null && place === null ? null : { date, place };
}
