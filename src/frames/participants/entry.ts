/** A body that fills an entry of a list: `Vụ A, B và C;`, `Trung tâm Nghiên cứu và Triển khai công nghệ X, Viện Y;`. */
import { cleanText } from "../../discourse/context.js";
import * as words from "../../gazetteer/data/clauses.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { bodyAt } from "../../recognize/body.js";
import { isCapital, isNumber, isWord, type Scan } from "../../recognize/scan.js";
import { unitAt } from "../../recognize/unit.js";
import { COLONS, COMMAS, CONJUNCTIONS, OPENING, SCHOOLS } from "../marks.js";
import type { Participant } from "./participant.js";
import { bracketedPlace, withDistrict } from "./place.js";

const MARKS = new WordSet(words.PAUSES);
const MOST_IN_NAME = 40;

/**
 * @param unknown nothing else is read there: whatever begins with a capital fills the entry
 * @param isPerson whether a person, or words before one, begin at a token
 */
export function entryBodyAt(
  scan: Scan,
  i: number,
  end: number,
  unknown: boolean,
  isPerson: (i: number) => boolean,
): { readonly one: Participant; readonly to: number } | null {
  const { t } = scan;
  const head = i < end && (lexicon.organisations.longest(t, i, end) !== null || SCHOOLS.has(t, i));
  if (i >= end || !isCapital(t, i) || !(head || unknown)) return null;
  let to = i;
  while (to < Math.min(end, i + MOST_IN_NAME) && goesOn(scan, to, end, isPerson)) to++;
  while (to > i && !isWord(t, to - 1) && MARKS.has(t, to - 1)) to--;
  // `Ngày 15/3: họp cụm`: more is said behind it.
  if (to - i < 2 || (!head && (counts(scan, i, to) || COLONS.has(t, to)))) return null;
  const place = bracketedPlace(scan, to, end) ?? behindComma(scan, to, end);
  const body = bodyAt(scan, i, to);
  const one: Participant = {
    from: i,
    to,
    kind: "body",
    unit: place?.unit ?? body?.place ?? null,
    name: cleanText(scan, i, to),
    body,
  };
  return { one, to: place?.to ?? to };
}

function behindComma(scan: Scan, i: number, end: number): ReturnType<typeof bracketedPlace> {
  const unit = i < end && COMMAS.has(scan.t, i) ? unitAt(scan, i + 1, end) : null;
  return unit === null ? null : withDistrict(scan, unit, end);
}

/** `Ngoài ra còn có 14 tập thể`: no name. */
function counts({ t }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (isNumber(t, i) && lexicon.countedRecipients.longest(t, i + 1, to) !== null) return true;
  return false;
}

/** Token `i` belongs to the name: no bracket, place, praise or verb begins there, nor does `và` join somebody to it. */
function goesOn(scan: Scan, i: number, end: number, isPerson: (i: number) => boolean): boolean {
  const { t } = scan;
  if (OPENING.has(t, i) || lexicon.predicates.longest(t, i, end) !== null) return false;
  if (CONJUNCTIONS.has(t, i)) return !isPerson(i + 1) && lexicon.organisations.longest(t, i + 1, end) === null;
  if (isWord(t, i) || !MARKS.has(t, i)) return true;
  if (i + 1 >= end || !COMMAS.has(t, i)) return false;
  return unitAt(scan, i + 1, end) === null && lexicon.praises.longest(t, i + 1, end) === null && isCapital(t, i + 1);
}
