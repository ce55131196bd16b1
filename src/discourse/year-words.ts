/** Years that a section names outside its dates, and what is said of them: reviewed, planned, a term's, a school year's. */
import { lexicon } from "../gazetteer/lexicon.js";
import { yearAt } from "../recognize/event.js";
import { integerAt, isNumber } from "../recognize/scan.js";
import { firstFrom, ofType, type Section } from "./context.js";
import { lastOf } from "./cues.js";
import type { Tokens } from "./sentences.js";

type YearKind = "reviewed" | "planned" | "term" | "school" | "plain";

export interface YearWord {
  readonly kind: YearKind;
  readonly year: number;
  /** Last year of a term or school year, else the year itself. */
  readonly last: number;
  readonly from: number;
  readonly at: Tokens;
}

/** Tokens before a year in which a word says what it is. */
const BEFORE = 10;
const BEFORE_TERM = 4;
/** So many year words tell as much as all of them. */
const MOST = 200;

/** In text order; years in titles, dates and anniversaries are none. */
export function yearWordsOf(section: Section): YearWord[] {
  const { scan, title, sentences } = section.page;
  const { t, first } = scan;
  const out: YearWord[] = [];
  const dates = ofType(section, "date");
  const to = first[section.toBlock] as number;
  for (let i = first[section.fromBlock] as number; i < to && out.length < MOST; i++) {
    const stated = yearAt(scan, i, to);
    if (stated === null) continue;
    const date = dates[firstFrom(dates, i + 1) - 1];
    if (date !== undefined && date.to > i) continue;
    if (isInTitle(section, i, title.block)) continue;
    const [from] = sentences.around(i);
    const before = Math.max(from, i - BEFORE);
    if (lastOf(scan, lexicon.anniversaries, before, i) !== null) continue;
    // `năm 2017 - 2018` is a term's.
    if (t.norm[stated.to] === "-" && stated.to + 1 < to && isNumber(t, stated.to + 1)) continue;
    const planned = lastOf(scan, lexicon.yearPlanned, before, i);
    const reviewed = lastOf(scan, lexicon.yearReviewed, before, i);
    const kind =
      planned !== null && (reviewed === null || planned[0] > reviewed[0])
        ? "planned"
        : reviewed !== null
          ? "reviewed"
          : "plain";
    out.push({ kind, year: stated.value, last: stated.value, from: i, at: [i, stated.to] });
  }
  for (const { from, to: end, block } of ofType(section, "term")) {
    if (block === title.block || out.length >= MOST) continue;
    const word = lastOf(scan, lexicon.termWords, Math.max(sentences.around(from)[0], from - BEFORE_TERM), from);
    if (word === null) continue;
    const kind = lexicon.termWords.longest(t, word[0], from)?.value ?? "plain";
    out.push({ kind, year: integerAt(t, from), last: integerAt(t, end - 1), from, at: [from, end] });
  }
  return out.sort((a, b) => a.from - b.from);
}

const isInTitle = ({ page: { scan } }: Section, i: number, title: number): boolean =>
  title >= 0 && i >= (scan.first[title] as number) && i < (scan.first[title + 1] as number);
