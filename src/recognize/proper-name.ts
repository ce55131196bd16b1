/** Proper names of schools, companies and branches: how far capitals and the small words between them go on. */
import { ASSOCIATION, NAME_ENDS, NAME_JOINTS } from "../gazetteer/data/organisation-kinds.js";
import { UNIT_PLURALS } from "../gazetteer/data/units.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import { isSyllable } from "../text/syllable.js";
import { isAllCaps, isCapital, isGlued, isNumber, isWord, normAt, type Scan } from "./scan.js";
import { unitNameAt, unitTypeAt } from "./unit.js";

const JOINED = new WordSet(NAME_JOINTS);
const ENDS = new WordSet(NAME_ENDS);
const PLURALS = new WordSet(UNIT_PLURALS);

/** Words of the proper name of a school or company: capitalised, or small ones that such names are made of. */
export function properNameEnd(scan: Scan, from: number, limit: number): number {
  const { t } = scan;
  let to = from;
  /** End of the last word that is known to be whole. */
  let whole = from;
  while (to < limit) {
    const words = lexicon.nameWords.longest(t, to, limit);
    if (
      words !== null &&
      (isCapital(t, to) || to > from) &&
      !(to > from && startsSomethingElse(scan, to, limit, from))
    ) {
      to = words.end;
      whole = to;
    } else if (isWord(t, to) && isCapital(t, to)) {
      if (to > from && startsSomethingElse(scan, to, limit, from)) break;
      to++;
      // `Công ty TNHH Hương liệu Bốn Mùa`: an abbreviation is a whole word.
      if (isAllCaps(t, to - 1) && !isSyllable(t.norm[to - 1] as string)) whole = to;
    } else if (isNumber(t, to) && to > from && (t.norm[to] as string).length <= 3 && normAt(t, to + 1, limit) !== "/") {
      to++;
    } else if (to > from && JOINED.has(t, to) && to + 1 < limit && isCapital(t, to + 1) && isWord(t, to + 1)) {
      if ((t.norm[to] as string) === "-" && !(isGlued(t, to) && isGlued(t, to + 1))) break;
      if (startsSomethingElse(scan, to + 1, limit, from) || lexicon.organisations.longest(t, to + 1, limit) !== null)
        break;
      to += 2;
    } else {
      const small = to > from ? smallWordsEnd(scan, from, Math.max(whole, from), to, limit) : to;
      // `Viện Nghiên cứu | và phát triển vùng`, behind a whole word.
      if (small === to) return to > from && whole === to ? joinedTailEnd(scan, to, limit) : to;
      to = small;
      whole = to;
    }
  }
  return to;
}

const MOST_SMALL = 4;

/**
 * End of the small syllables after token `to - 1` of a name: the one that completes a word begun with a capital
 * (`Khuyến | nông`), and more where the name plainly goes on or the phrase ends behind them (`Phục vụ | hành chính công
 * phường`, `Nghiên cứu Kinh tế | số`).
 */
function smallWordsEnd(scan: Scan, from: number, whole: number, to: number, limit: number): number {
  const begun = isBegunWord(scan, from, whole, to - 1) && isSmall(scan, to, limit);
  const completed = begun ? to + 1 : to;
  if (!begun && to > whole) return to;
  let run = completed;
  while (run < limit && run - completed < MOST_SMALL && isSmall(scan, run, limit)) run++;
  return run;
}

/** Token `k` is the first syllable of a word: the only capital since the last whole word, and no name of its own. */
function isBegunWord(scan: Scan, from: number, whole: number, k: number): boolean {
  const { t } = scan;
  return (
    k >= whole &&
    (k === from || k === whole || !isCapital(t, k - 1)) &&
    isWord(t, k) &&
    isCapital(t, k) &&
    !isAllCaps(t, k) &&
    isSyllable(t.norm[k] as string) &&
    lexicon.nameWords.longest(t, k, t.length)?.end !== k + 1 &&
    unitNameAt(scan, k, k + 1, null) === null
  );
}

function isSmall(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  return (
    i < limit &&
    isWord(t, i) &&
    !isCapital(t, i) &&
    lexicon.nameStops.longest(t, i, limit) === null &&
    lexicon.predicates.longest(t, i, limit) === null &&
    lexicon.titles.longest(t, i, limit) === null &&
    lexicon.places.longest(t, i, limit) === null &&
    unitTypeAt(scan, i, limit) === null
  );
}

const PHRASE_ENDS = new Set(["", ".", ",", ";", ")", "(", "-", ":"]);

function startsSomethingElse(scan: Scan, i: number, limit: number, from: number): boolean {
  const { t } = scan;
  if (ENDS.has(t, i)) return true;
  // `Trường THCS Tứ Xã`: a second syllable with a capital, no type of a unit.
  const second = i === from + 1 && isCapital(t, i) && PHRASE_ENDS.has(normAt(t, i + 1, limit));
  if (!second && unitTypeAt(scan, i, limit) !== null) return true;
  const title = lexicon.titles.longest(t, i, limit);
  if (title !== null && (title.end - i > 1 || isAllCaps(t, i))) return true;
  const former = lexicon.formerWords.longest(t, i, limit);
  if (former !== null && (!isCapital(t, i) || lexicon.titles.longest(t, former.end, limit) !== null)) return true;
  const office = lexicon.organisations.longest(t, i, limit);
  if (office !== null && (office.end - i > 1 || isAllCaps(t, i)) && (!office.value.open || office.value.standalone))
    return true;
  if (isAllCaps(t, i) && lexicon.academic.longest(t, i, limit) !== null) return true;
  const honorific = lexicon.honorifics.longest(t, i, limit);
  if (honorific !== null && lexicon.surnames.longest(t, honorific.end, limit) !== null) return true;
  // `Trường THPT Lê Hồng Phong Nguyễn Văn A`: the school's name ends where another person's begins.
  const person = i - from >= 2 && i + 1 < limit && isCapital(t, i + 1) ? namedPerson(scan, i, limit) : 0;
  // `Trường Chính trị Lê Văn Sáu tỉnh X`: behind the namesake stands the school's place.
  return person > 0 && unitTypeAt(scan, person, limit) === null;
}

const MOST_SYLLABLES = 5;

/** End of a surname and one to four capitalised syllables, then no more: the shape of a person's name that ends a phrase; 0 */
export function namedPerson(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (lexicon.surnames.longest(t, i, limit) === null) return 0;
  let to = i;
  while (
    to < limit &&
    to - i <= MOST_SYLLABLES &&
    isWord(t, to) &&
    isCapital(t, to) &&
    unitTypeAt(scan, to, limit) === null
  ) {
    // `Công ty Sen Vàng Mekong`.
    if (!isSyllable(t.norm[to] as string)) return 0;
    to++;
  }
  // `Trường Cao đẳng Y tế Thái Nguyên`: the run is a province's or a district's name.
  if (lexicon.unitNames.longest(t, i, limit)?.end === to || to - i > MOST_SYLLABLES) return 0;
  // `Công ty Hoa Sen`: two syllables are a person's name only behind one of the great surnames.
  return to - i >= 3 || (to - i === 2 && lexicon.greatSurnames.has(t.id[i] as number)) ? to : 0;
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
    lexicon.central.longest(t, to, limit) === null &&
    t.norm[to] !== ASSOCIATION.toLowerCase() &&
    !startsBranch(scan, to, limit) &&
    unitNameAt(scan, to, limit, null) === null &&
    lexicon.surnames.longest(t, to, limit) === null
  ) {
    to = lexicon.nameWords.longest(t, to, limit)?.end ?? to + 1;
  }
  return to > from ? to : smallTailEnd(scan, from, limit);
}

/** `Phòng Công nghệ thông tin | Sở Thông tin và Truyền thông`. */
function startsBranch(scan: Scan, i: number, limit: number): boolean {
  const head = lexicon.organisations.longest(scan.t, i, limit);
  return head?.value.open === true && lexicon.branches.longest(scan.t, head.end, limit) !== null;
}

const MOST_IN_TAIL = 3;
/** Behind `và` the words before say that a name goes on. */
const MOST_JOINED = 4;

/**
 * `Phòng Quản lý | di sản`, `Ban Quản lý | rừng phòng hộ | huyện X`, `Viện Nghiên cứu | và phát triển vùng`: a few small
 * words up to the end of the phrase or to the place.
 */
function smallTailEnd(scan: Scan, from: number, limit: number): number {
  const joined = joinedTailEnd(scan, from, limit);
  if (joined > from) return joined;
  let to = from;
  while (to - from < MOST_IN_TAIL && isSmall(scan, to, limit)) to++;
  // `Sở Khoa học và Công nghệ | các tỉnh`: several of them.
  return endsPhrase(scan, to, limit) && !(to > from && PLURALS.has(scan.t, to - 1)) ? to : from;
}

const endsPhrase = (scan: Scan, i: number, limit: number): boolean =>
  PHRASE_ENDS.has(normAt(scan.t, i, limit)) ||
  unitTypeAt(scan, i, limit) !== null ||
  lexicon.nameStops.longest(scan.t, i, limit) !== null;

const MOST_IN_PHRASE = 8;

/** `Giám đốc Trung tâm | văn hóa điện ảnh -`: all words up to the end of the phrase, where an office must have a body. */
export function phraseNameEnd(scan: Scan, from: number, limit: number): number {
  let to = from;
  while (
    to - from < MOST_IN_PHRASE &&
    (isSmall(scan, to, limit) || (isCapital(scan.t, to) && !startsSomethingElse(scan, to, limit, from)))
  )
    to++;
  return to - from > 1 && endsPhrase(scan, to, limit) ? to : from;
}

/** `và phát triển vùng` up to the end of the phrase. */
function joinedTailEnd(scan: Scan, from: number, limit: number): number {
  const { t } = scan;
  if (from >= limit || !JOINED.has(t, from) || !isWord(t, from)) return from;
  let to = from + 1;
  while (to - from <= MOST_JOINED && isSmall(scan, to, limit)) to++;
  return to - from > 2 && PHRASE_ENDS.has(normAt(t, to, limit)) ? to : from;
}
