/** A personal name is a run of capitalised syllables; small ones stand in it only where writers leave them so. */
import * as people from "../gazetteer/data/people.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { namesOf } from "../gazetteer/lines.js";
import { Shape } from "../text/vocabulary.js";
import { isAllCaps, isCapital, isWord, type Scan, slice } from "./scan.js";
import { properName, unitTypeAt } from "./unit.js";

interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly syllables: number;
}

const MOST = 5;

const NEXT_PERSON: ReadonlySet<string> = new Set(namesOf(people.NEXT_PERSON));

/** Whether a name that begins at `start` ends before token `i`: an office, an organisation or a unit begins there. */
function endsName(scan: Scan, start: number, i: number, limit: number): boolean {
  const { t } = scan;
  // `ÔNG TRẦN VĂN A TÁI ĐẮC CỬ`: in capitals only the words tell where a name ends.
  if (i - start >= 2 && isAllCaps(t, i) && (lexicon.nameStops.longest(t, i, limit)?.end ?? 0) > i + 1) return true;
  const title = lexicon.titles.longest(t, i, limit);
  if (title !== null && (title.end - i > 1 || (isAllCaps(t, i) && !isAllCaps(t, start)))) return true;
  const former = lexicon.formerWords.longest(t, i, limit);
  if (former !== null && i - start >= 2 && lexicon.titles.longest(t, former.end, limit) !== null) return true;
  if (i - start >= 2 && lexicon.representatives.longest(t, i, limit) !== null) return true;
  const office = lexicon.organisations.longest(t, i, limit);
  if (office !== null) {
    if (office.end - i > 1 && i - start >= 2) return true;
    if (office.end - i === 1 && isAllCaps(t, i) && !isAllCaps(t, start)) return true;
    if (i - start >= 3 && !isAllCaps(t, start) && lexicon.branches.longest(t, office.end, limit) !== null) return true;
  }
  if (i - start >= 2 && unitTypeAt(scan, i, limit) !== null) return true;
  const honorific = lexicon.honorifics.longest(t, i, limit);
  return honorific !== null && i - start >= 2 && NEXT_PERSON.has(honorific.value);
}

/**
 * `Chủ tịch UBND tỉnh Trà Vinh Kiên Sóc Kha`: a rare family name and two or three more capitals up to the end of the run,
 * to be believed where an office with its whole organisation stands before it.
 */
export function isRareName(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (i >= limit || !isCapital(t, i) || isAllCaps(t, i + 1) || !lexicon.rareSurnames.has(t.id[i] as number))
    return false;
  let to = i + 1;
  while (to < limit && isWord(t, to) && isCapital(t, to) && !endsName(scan, i, to, limit)) to++;
  return to - i >= 3 && to - i <= 4 && lexicon.unitNames.longest(t, i, limit) === null;
}

/** `H'Nhung`, `K’Brẻo`: a prefix of women or men before the name, among the peoples of the highlands. */
const HIGHLAND = /^[a-z]{1,2}['’]/u;

export const isHighlandName = ({ t }: Scan, i: number, limit: number): boolean =>
  i < limit && HIGHLAND.test(t.norm[i] as string);

/** A personal name at token `i`; `sure` when an honorific or a list says that a name must stand there. */
export function nameAt(scan: Scan, i: number, limit: number, sure: boolean): NameSpan | null {
  const { t } = scan;
  if (i >= limit || !isWord(t, i) || !isCapital(t, i)) return null;
  const highland = isHighlandName(scan, i, limit);
  if (!sure && !highland && lexicon.surnames.longest(t, i, limit) === null) return null;
  let to = i + 1;
  while (to < limit && to - i < MOST + 1 && isWord(t, to)) {
    if (isCapital(t, to)) {
      if (endsName(scan, i, to, limit)) break;
      to++;
    } else if (
      lexicon.middleNames.has(t.id[to] as number) &&
      to + 1 < limit &&
      isWord(t, to + 1) &&
      isCapital(t, to + 1) &&
      !endsName(scan, i, to + 1, limit)
    ) {
      // `Trần văn Chính`; but `Nguyễn An và Trần Bình`, `ông Nam đức độ` go no further.
      to += 2;
    } else break;
  }
  if (to - i > MOST + (sure ? 1 : 0)) return null;
  const syllables = to - i;
  // `K'Sơn`: among the peoples of the highlands one word with its prefix is a whole name.
  if (syllables < 2 && !(sure && highland)) return null;
  const written = slice(scan, i, to);
  return { from: i, to, name: personName(scan, i, to, written), syllables };
}

/** `BẢO KÍNH` -> `Bảo Kính`, `Trần văn Chính` -> `Trần Văn Chính`; mixed ethnic forms (`H'Hen`, `K'Ho`) stay. */
function personName(scan: Scan, from: number, to: number, written: string): string {
  const { t } = scan;
  let plain = true;
  for (let i = from; i < to; i++) {
    const shape = t.shape[i] as number;
    if ((shape & Shape.capital) === 0 || (shape & Shape.capitals) !== 0) plain = false;
  }
  return plain ? written : properName(written);
}
