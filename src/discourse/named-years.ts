/** The year of a date from years that the text names: `tổng kết năm 2014 và triển khai năm 2015`, a term, a school year. */
import { lexicon } from "../gazetteer/lexicon.js";
import type { Trie } from "../gazetteer/trie.js";
import { firstFrom, ofType, type Section } from "./context.js";
import type { OpenDate, Verdict } from "./open-date.js";
import type { YearWord } from "./year-words.js";

/** @param where `sentence` or `text`: what the words are gathered from */
export function namedYear(section: Section, date: OpenDate, words: readonly YearWord[], where: string): Verdict | null {
  const { month } = date.point;
  const verdict = (year: number, rule: string, word: YearWord): Verdict => ({
    year,
    rule: `year/${where}-${rule}`,
    from: word.at,
  });
  const terms = words.filter(({ kind }) => kind === "term");
  const schools = words.filter(({ kind }) => kind === "school");
  const plain = words.filter(({ kind }) => kind !== "term" && kind !== "school");
  const years = new Set(plain.map(({ year }) => year));
  const planned = plain.find(({ kind }) => kind === "planned");
  const reviewed = plain.find(({ kind }) => kind === "reviewed");
  if (reviewed !== undefined && planned?.year === reviewed.year + 1 && years.size === 2)
    return month >= 9
      ? verdict(reviewed.year, "reviewed", reviewed)
      : month <= 4
        ? verdict(planned.year, "planned", planned)
        : null;
  if (years.size > 1) return null;
  const [only] = plain;
  if (only !== undefined) {
    if (only.kind === "planned" && month >= 11) return verdict(only.year - 1, "planned", only);
    if (only.kind === "reviewed" && month <= 3 && !isHalf(section, only))
      return verdict(only.year + 1, "reviewed", only);
    return verdict(only.year, only.kind, only);
  }
  const term = terms.reduce<YearWord | undefined>((a, b) => (a === undefined || b.year > a.year ? b : a), undefined);
  if (term !== undefined) return speaksOf(section, date, lexicon.congresses) ? verdict(term.year, "term", term) : null;
  const [school, ...others] = schools;
  if (school === undefined || others.some(({ year }) => year !== school.year)) return null;
  const begins = speaksOf(section, date, lexicon.yearBegins);
  return verdict(
    month >= 8 && (begins || month >= 9) ? school.year : begins ? school.year : school.last,
    "school",
    school,
  );
}

/** `6 tháng đầu năm 2014` is over in July. */
function isHalf(section: Section, { at }: YearWord): boolean {
  const dates = ofType(section, "date");
  const before = dates[firstFrom(dates, at[0]) - 1];
  return before !== undefined && before.to >= at[0];
}

function speaksOf<V>({ page }: Section, { annotation }: OpenDate, words: Trie<V>): boolean {
  const [from, to] = page.sentences.around(annotation.from);
  return words.occursIn(page.scan.t, from, to);
}
