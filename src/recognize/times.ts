/** Days, months, terms and points where a number or a word of time may begin one. */

import * as dates from "../gazetteer/data/dates.js";
import { normsOf } from "../gazetteer/lines.js";
import type { BlockMentions } from "./block-mentions.js";
import { type DateFound, dateAfterRelative, dateAt } from "./date.js";
import { cueBefore, isCountedMonth } from "./date-cue.js";
import { fullMoonEnd, lunarEnd, lunarMonthEnd } from "./lunar.js";
import { isNumber, normAt } from "./scan.js";
import { scoreAt } from "./score.js";
import { documentNumberEnd, relativeAt, termEnd, timeAfter, timeBefore } from "./time-words.js";
import { monthsOfYearAt, quarterAt, seasonAt } from "./year-part.js";

const QUARTERS = normsOf(dates.QUARTERS);
const AFTER_FROM = normsOf(dates.AFTER_FROM);

export function numberAt(m: BlockMentions, i: number): number {
  const { scan, limit } = m;
  const lunar = lunarEnd(scan, i, limit, m.from);
  if (lunar > 0) return m.emit("lunarDate", i, lunar, null, "date/lunar");
  const document = documentNumberEnd(scan, i, limit);
  if (document > 0) return m.emit("documentNumber", i, document, null, "document/number");
  const term = termEnd(scan, i, limit);
  if (term > 0) return m.emit("term", i, term, null, "date/term");
  const months = monthsOfYearAt(scan, i, limit);
  if (months !== null) return dateFound(m, months);
  const score = m.emitFound("score", scoreAt(scan, i, limit), i);
  if (score > i) return score;
  const cue = m.ofDays && i === m.from ? "strong" : cueBefore(scan, i, m.from);
  const date = dateAt(scan, i, limit, cue, m.from);
  return date === null ? i + 1 : dateFound(m, date);
}

export function dateWordAt(m: BlockMentions, i: number): number {
  const { scan, limit } = m;
  const word = scan.t.norm[i] as string;
  const relative = relativeAt(scan, i, limit, m.from);
  if (relative !== null) {
    // `Hôm nay, ngày 2/10`: the day itself says it.
    const stated = dateAfterRelative(scan, relative.to, limit, m.from);
    if (stated !== null) return dateFound(m, stated);
    return m.emit("relativeDate", i, relative.to, { which: relative.which, timeOfDay: relative.time }, "date/relative");
  }
  if (word === dates.FULL_MOON) {
    const moon = fullMoonEnd(scan, i, limit);
    return moon > 0 ? m.emit("lunarDate", i, moon, null, "date/full-moon") : i;
  }
  if (word === dates.MONTH) {
    const lunar = lunarMonthEnd(scan, i, limit, m.from);
    if (lunar > 0) return m.emit("lunarDate", i, lunar, null, "date/lunar-month");
  }
  const found = dateOfWord(m, word, i);
  return found === null ? i : dateFound(m, found);
}

function dateOfWord(m: BlockMentions, word: string, i: number): DateFound | null {
  const { scan, limit } = m;
  if (QUARTERS.has(word)) return quarterAt(scan, i, limit);
  if (word === dates.SEASON) return seasonAt(scan, i, limit);
  if (word === dates.MONTH) return isCountedMonth(scan, i, m.from) ? null : dateAt(scan, i, limit, "none", m.from);
  if (word === dates.MONTH_LETTER) return dateAt(scan, i, limit, "none", m.from);
  if (word !== dates.FROM) return monthsOfYearAt(scan, i, limit);
  const next = normAt(scan.t, i + 1, limit);
  const open = AFTER_FROM.has(next) || (i + 1 < limit && isNumber(scan.t, i + 1));
  return open ? dateAt(scan, i, limit, "none", m.from) : null;
}

function dateFound(m: BlockMentions, found: DateFound): number {
  if (found.impossible) return m.emit("impossibleDate", found.from, found.to, null, found.rule);
  const time = timeBefore(m.scan, found.from, m.from);
  return m.emit(
    "date",
    found.from,
    found.to,
    { readings: found.value, timeOfDay: time?.time ?? timeAfter(m.scan, found.to, m.limit) },
    found.rule,
  );
}
