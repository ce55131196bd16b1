/** Proper names of schools, companies and branches: how far capitals and the small words between them go on. */
import { lexicon } from "../gazetteer/lexicon.js";
import { isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "./scan.js";
import { unitNameAt, unitTypeAt } from "./unit.js";

const JOINED = new Set(["và", "&", "-"]);

/** Words of the proper name of a school or company: capitalised, or small ones that such names are made of. */
export function properNameEnd(scan: Scan, from: number, limit: number): number {
  const { t } = scan;
  let to = from;
  while (to < limit) {
    const words = lexicon.nameWords.longest(t, to, limit);
    if (
      words !== null &&
      (isCapital(t, to) || to > from) &&
      !(to > from && startsSomethingElse(scan, to, limit, from))
    ) {
      to = words.end;
    } else if (isWord(t, to) && isCapital(t, to)) {
      if (to > from && startsSomethingElse(scan, to, limit, from)) break;
      to++;
    } else if (isNumber(t, to) && to > from && (t.norm[to] as string).length <= 3 && normAt(t, to + 1, limit) !== "/") {
      to++;
    } else if (
      to > from &&
      JOINED.has(t.norm[to] as string) &&
      to + 1 < limit &&
      isCapital(t, to + 1) &&
      isWord(t, to + 1)
    ) {
      if ((t.norm[to] as string) === "-" && !(isGlued(t, to) && isGlued(t, to + 1))) break;
      if (startsSomethingElse(scan, to + 1, limit, from) || lexicon.organisations.longest(t, to + 1, limit) !== null)
        break;
      to += 2;
    } else break;
  }
  return to;
}

function startsSomethingElse(scan: Scan, i: number, limit: number, from: number): boolean {
  const { t } = scan;
  if (t.norm[i] === "cụm" || t.norm[i] === "khối") return true;
  if (unitTypeAt(scan, i, limit) !== null) return true;
  const title = lexicon.titles.longest(t, i, limit);
  if (title !== null && (title.end - i > 1 || isAllCaps(t, i))) return true;
  if (normAt(t, i, limit) === "nguyên") return true;
  const office = lexicon.organisations.longest(t, i, limit);
  if (office !== null && (office.end - i > 1 || isAllCaps(t, i)) && (!office.value.open || office.value.standalone))
    return true;
  const honorific = lexicon.honorifics.longest(t, i, limit);
  if (honorific !== null && lexicon.surnames.longest(t, honorific.end, limit) !== null) return true;
  // `Trường THPT Lê Hồng Phong Nguyễn Văn A`: the school's name ends where another person's begins.
  return (
    i - from >= 2 &&
    lexicon.surnames.longest(t, i, limit) !== null &&
    i + 1 < limit &&
    isCapital(t, i + 1) &&
    namedPerson(scan, i, limit)
  );
}

/** Two to four capitalised syllables and then no more: the shape of a name that ends a phrase. */
export function namedPerson(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  let to = i;
  while (to < limit && isWord(t, to) && isCapital(t, to)) to++;
  return to - i >= 2 && to - i <= 5;
}

/** A branch goes on with capitals that begin nothing else: `Ban Chính sách Pháp luật`. */
export function branchEnd(scan: Scan, from: number, limit: number): number {
  const { t } = scan;
  let to = from;
  while (
    to < limit &&
    isWord(t, to) &&
    isCapital(t, to) &&
    !startsSomethingElse(scan, to, limit, to) &&
    unitNameAt(scan, to, limit, null) === null &&
    lexicon.surnames.longest(t, to, limit) === null
  ) {
    to = lexicon.nameWords.longest(t, to, limit)?.end ?? to + 1;
  }
  return to;
}
