/** A date of a section: its value, which later stages complete, and the mention it was read from. */
import type { AnnotationOf } from "../recognize/annotation.js";
import type { DateReading } from "../recognize/date.js";
import type { DateValue } from "../record.js";

export interface SectionDate {
  /** While the year is open, `start` and `end` are null; `settleYears` gives it. */
  readonly value: DateValue;
  readonly annotation: AnnotationOf<"date"> | AnnotationOf<"relativeDate">;
  /** What the date is read from, when no year stands there. */
  readonly open: DateReading | null;
  /** `chiều cùng ngày`: the day that it is another hour of. */
  readonly like: DateValue | null;
}

/** The dates that stand in tokens `[from, to)`; `dates` is in text order. */
export function datesWithin(dates: readonly SectionDate[], from: number, to: number): SectionDate[] {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((dates[mid] as SectionDate).annotation.from < from) low = mid + 1;
    else high = mid;
  }
  const out: SectionDate[] = [];
  for (let k = low; k < dates.length; k++) {
    const date = dates[k] as SectionDate;
    if (date.annotation.from >= to) break;
    if (date.annotation.to <= to) out.push(date);
  }
  return out;
}
