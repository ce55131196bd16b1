/** Forms of address before a name: honorifics, ranks and academic titles in any order. */
import * as people from "../gazetteer/data/people.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { groupsOf, namesOf, normsOf } from "../gazetteer/lines.js";
import { isAllCaps, isCapital, isGlued, isWord, normAt, type Scan, slice } from "./scan.js";

export interface Address {
  readonly end: number;
  readonly honorific: string | null;
  readonly honorificFrom: number;
  readonly academic: readonly { readonly text: string; readonly from: number; readonly to: number }[];
}

const SECOND = groupsOf(people.SECOND_ADDRESS);
const CLERGY: ReadonlySet<string> = new Set(namesOf(people.CLERGY));
const CLERGY_NAMES = normsOf(people.CLERGY_NAMES);
const WITH_COLON: ReadonlySet<string> = new Set(namesOf(people.WITH_COLON));
const KIN: ReadonlySet<string> = new Set(namesOf(people.KIN));

/** Nobody is addressed by more; a line of nothing else would be read anew at each of its words. */
const MOST_PARTS = 8;

/** Forms of address at token `i`: honorific, rank and academic titles in any order. */
export function addressAt(scan: Scan, i: number, limit: number): Address | null {
  let at = i;
  let honorific: string | null = null;
  let honorificFrom = -1;
  const academic: { text: string; from: number; to: number }[] = [];
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const degree = academicAt(scan, at, limit, MOST_PARTS - parts);
    if (degree !== null) {
      parts += degree.joined;
      academic.push({ text: slice(scan, at, degree.textEnd), from: at, to: degree.textEnd });
      at = abbreviatedAgain(scan, degree.end, limit);
    } else {
      const found = honorificAt(scan, at, limit);
      if (found === null || (honorific !== null && isSurname(scan, at, limit))) break;
      // `Ông Bà Nguyễn Thị V`, `đồng chí Thiếu tướng B`: one person, and the second word is the one meant.
      if (honorific === null || SECOND.get(honorific)?.has(found.value)) {
        honorific = found.value;
        honorificFrom = at;
      }
      at = found.end;
    }
    if (at > i && isBetween(scan, at, limit)) at++;
  }
  return at === i ? null : { end: at, honorific, honorificFrom, academic };
}

/** `Bà Ông Thị Tuyết`: a family name that reads like an address. */
const isSurname = ({ t }: Scan, i: number, limit: number): boolean =>
  i < limit && isCapital(t, i) && lexicon.nameLikeAddress.longest(t, i, limit) !== null;

/** A mark between two addresses; a dash only before a degree or an honour. */
function isBetween(scan: Scan, i: number, limit: number): boolean {
  const mark = normAt(scan.t, i, limit);
  if (mark === "-") return academicAt(scan, i + 1, limit, 1) !== null;
  return (mark === ":" || mark === ",") && nextIsAddress(scan, i + 1, limit);
}

/** Behind `(NGƯT)`, where it stands at token `i`. */
function abbreviatedAgain(scan: Scan, i: number, limit: number): number {
  const again = normAt(scan.t, i, limit) === "(" ? academicAt(scan, i + 1, limit, MOST_PARTS) : null;
  return again !== null && normAt(scan.t, again.end, limit) === ")" ? again.end + 1 : i;
}

/** `Thiếu tá, bác sĩ quân y Hồ Pả Nôn`: a calling after a rank; `ông, bà` address two. */
function nextIsAddress(scan: Scan, i: number, limit: number): boolean {
  if (academicAt(scan, i, limit, 1) !== null) return true;
  const next = honorificAt(scan, i, limit);
  return next !== null && !KIN.has(next.value) && next.end < limit && isCapital(scan.t, next.end);
}

function honorificAt(scan: Scan, i: number, limit: number): { value: string; end: number } | null {
  const { t } = scan;
  const match = lexicon.honorifics.longest(t, i, limit);
  if (match === null) return null;
  // `Bà Rịa`, `Ông Tạ` are places when the capitals end there; `ông Tạ Minh Khôi` is a man.
  const place = lexicon.honorificPlaces.longest(t, i, limit);
  if (
    place !== null &&
    place.end > match.end &&
    !(place.end < limit && isWord(t, place.end) && isCapital(t, place.end))
  )
    return null;
  let end = match.end;
  // `B. Lư Thị A`, but `B. Nội dung` numbers a heading.
  if (t.norm[i] === "b" && lexicon.surnames.longest(t, end, limit) === null) return null;
  if (
    end === i + 1 &&
    (t.norm[i] as string).length <= 3 &&
    CLERGY.has(match.value) &&
    !CLERGY_NAMES.has(normAt(t, end, limit)) &&
    !CLERGY_NAMES.has(normAt(t, end + 1, limit))
  )
    return null;
  if (normAt(t, end, limit) === "." && isGlued(t, end)) end++;
  if (normAt(t, end, limit) === ":" && WITH_COLON.has(match.value)) end++;
  return { value: match.value, end };
}

/** `PGS,TS`: a comma for the stop; `NGƯT, ThS` are two titles. */
const isGluedComma = ({ t }: Scan, i: number, limit: number): boolean =>
  normAt(t, i, limit) === "," && isGlued(t, i) && isGlued(t, i + 1) && isAllCaps(t, i - 1) && i - 1 >= 0;

/**
 * `PGS.TS`, `GS - TSKH`, `ThS.`, `NGƯT`: degrees joined by stops or hyphens are one title as written.
 *
 * @param most degrees
 * @returns how many are joined to the first
 */
function academicAt(
  scan: Scan,
  i: number,
  limit: number,
  most: number,
): { readonly textEnd: number; readonly end: number; readonly joined: number } | null {
  const { t } = scan;
  let match = lexicon.academic.longest(t, i, limit);
  if (match === null || (!isCapital(t, i) && match.end === i + 1)) return null;
  if (match.end === i + 1 && (t.norm[i] as string).length <= 2 && !isAllCaps(t, i)) return null;
  let textEnd = match.end;
  let end = match.end;
  let joined = 0;
  for (; joined < most; joined++) {
    let at = end;
    while (
      normAt(t, at, limit) === "." ||
      ((normAt(t, at, limit) === "-" || isGluedComma(scan, at, limit)) &&
        lexicon.academic.longest(t, at + 1, limit) !== null)
    )
      at++;
    const next = at > end ? lexicon.academic.longest(t, at, limit) : null;
    // `PGS.TS.NGƯT`: an honour is no part of a degree.
    if (
      next === null ||
      lexicon.honours.longest(t, i, limit) !== null ||
      lexicon.honours.longest(t, at, limit) !== null
    ) {
      while (normAt(t, end, limit) === ".") end++;
      break;
    }
    match = next;
    textEnd = match.end;
    end = match.end;
  }
  return { textEnd, end, joined };
}
