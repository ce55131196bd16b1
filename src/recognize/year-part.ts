/** Parts of a year: `quý IV năm 2017`, `6 tháng đầu năm 2023`, `9 tháng đầu năm`, `nửa cuối năm`, `mùa xuân 2018`. */
import * as dates from "../gazetteer/data/dates.js";
import { kindsOf, normsOf, numbersOf } from "../gazetteer/lines.js";
import type { DateFound, DateReading } from "./date.js";
import { isYear, yearAfter } from "./date-part.js";
import { integerAt, isNumber, normAt, romanAt, type Scan } from "./scan.js";

const SEASONS = numbersOf(dates.SEASONS);
const QUARTERS = normsOf(dates.QUARTERS);
const JOINERS = normsOf(`${dates.AND} ,`);

function quarterNumber(scan: Scan, i: number, limit: number): number {
  if (i >= limit) return 0;
  const part = isNumber(scan.t, i) ? integerAt(scan.t, i) : romanAt(scan.t, i);
  return part >= 1 && part <= 4 && (scan.t.norm[i] as string).length <= 3 ? part : 0;
}

/** `quý I-2018`, `quý 2/2019`, `quý III, IV năm 2018`, `quý I và quý II/2019`. */
export function quarterAt(scan: Scan, i: number, limit: number): DateFound | null {
  const { t } = scan;
  const first = quarterNumber(scan, i + 1, limit);
  if (first === 0) return null;
  const parts = [first];
  let end = i + 2;
  let year = yearAfter(scan, end, limit);
  while (year === null) {
    const joiner = normAt(t, end, limit);
    if (!JOINERS.has(joiner)) break;
    const at = QUARTERS.has(normAt(t, end + 1, limit)) ? end + 2 : end + 1;
    const next = quarterNumber(scan, at, limit);
    if (next === 0 || next <= (parts.at(-1) as number)) break;
    const after = yearAfter(scan, at + 1, limit);
    // `quý I, 2 đơn vị`: a bare figure belongs to the list only as a Roman one or before the year.
    if (at === end + 1 && isNumber(t, at) && after === null) break;
    parts.push(next);
    end = at + 1;
    year = after;
  }
  const value: DateReading[] = parts.map((part) => ({ kind: "quarter", year: year?.year ?? null, part }));
  return { from: i, to: year?.end ?? end, value, rule: "date/quarter" };
}

const MONTH_COUNTS = numbersOf(dates.MONTH_COUNTS);
const PARTS = kindsOf<"first" | "last">(dates.PARTS_OF_YEAR);

/** `6 tháng đầu năm 2023`, `sáu tháng cuối năm`, `9 tháng đầu năm 2022`, `nửa đầu năm`. Token `i` is the number or `nửa`. */
export function monthsOfYearAt(scan: Scan, i: number, limit: number): DateFound | null {
  const { t } = scan;
  const word = normAt(t, i, limit);
  const half = word === dates.HALF;
  const at = half ? i + 1 : i + 2;
  const which = PARTS.get(normAt(t, at, limit));
  if (which === undefined || normAt(t, at + 1, limit) !== dates.YEAR) return null;
  if (!half && normAt(t, i + 1, limit) !== dates.MONTH) return null;
  const months = half ? 6 : (MONTH_COUNTS.get(word) ?? (isNumber(t, i) && word.length <= 2 ? integerAt(t, i) : 0));
  if (!(months >= 2 && months <= 11)) return null;
  const after = normAt(t, at + 2, limit);
  // A school year is no calendar year.
  if (after === dates.SCHOOL) return null;
  const stated = at + 2 < limit && isNumber(t, at + 2) && isYear(integerAt(t, at + 2));
  if (stated && normAt(t, at + 3, limit) === "-") return null;
  const year = stated ? integerAt(t, at + 2) : null;
  const to = stated ? at + 3 : at + 2;
  if (months === 6)
    return { from: i, to, value: [{ kind: "half", year, part: which === "first" ? 1 : 2 }], rule: "date/half-year" };
  const [from, last] = which === "first" ? [1, months] : [13 - months, 12];
  return {
    from: i,
    to,
    value: [
      { kind: "interval", from: { year, month: from, day: null }, to: { year, month: last, day: null }, part: null },
    ],
    rule: "date/months-of-year",
  };
}

/** `mùa xuân năm 2018`, `mùa hè 2019`: only with a year, else it is poetry. */
export function seasonAt(scan: Scan, i: number, limit: number): DateFound | null {
  const part = SEASONS.get(normAt(scan.t, i + 1, limit));
  if (part === undefined) return null;
  const year = yearAfter(scan, i + 2, limit);
  // `mùa đông 2020-2021` lies in two years.
  if (
    year === null ||
    (normAt(scan.t, year.end, limit) === "-" && year.end + 1 < limit && isNumber(scan.t, year.end + 1))
  )
    return null;
  return { from: i, to: year.end, value: [{ kind: "season", year: year.year, part }], rule: "date/season" };
}
