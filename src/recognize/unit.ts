/** One administrative unit as written: `Quận 10`, `H. Nhà Bè`, `TP.HCM`. A number before a unit's type is a count. */

import { CLUSTER_STARTS } from "../gazetteer/data/starts.js";
import * as words from "../gazetteer/data/units.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { kindsOf, namesOf } from "../gazetteer/lines.js";
import type { UnitType } from "../gazetteer/units/index.js";
import {
  BARE_OR_TOWN,
  CITY_TYPE,
  COMMUNE_TYPES,
  HO_CHI_MINH_CITY,
  NUMBERED_DISTRICT,
  UNKNOWN_TYPE,
} from "../gazetteer/units/types.js";
import { WordSet } from "../gazetteer/word-set.js";
import {
  hasWords,
  integerAt,
  isAllCaps,
  isCapital,
  isGlued,
  isNumber,
  isWord,
  normAt,
  romanAt,
  type Scan,
  slice,
} from "./scan.js";

/** A unit as the text names it; which one it is, is settled later, with the date and the province in hand. */
export interface UnitMention {
  readonly from: number;
  readonly to: number;
  /** Type as stated or distributed; null for a bare name. */
  readonly type: UnitType | null;
  /** Bare name in normal case: `Bình Thạnh`, `10`. */
  readonly name: string;
  /** Named through its association or office: `HKH Quận 4`. */
  readonly through: string | null;
  /** Read through lost letters: `C Chi`. */
  readonly repaired: boolean;
  /** The larger unit that the text puts it in: `Phường 3, Quận 5`. */
  readonly within?: { readonly type: UnitType | null; readonly name: string };
}

/** After `TP.` the stop abbreviates when a name or a number follows; before another sentence it ends one. */
function abbreviates(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  return (
    i < limit &&
    (isGlued(t, i) ||
      isNumber(t, i) ||
      t.norm[i] === words.CITY_LETTERS ||
      lexicon.unitNames.longest(t, i, limit) !== null ||
      lexicon.wardNames.longest(t, i, limit) !== null)
  );
}

const WHOLE_CITY = new WordSet(words.WHOLE_CITY);
const LETTERS = kindsOf<UnitType>(words.UNIT_TYPE_LETTERS);
const CLEAR_LETTERS = new WordSet(words.CLEAR_LETTERS);
const TYPE_STARTS = new WordSet(
  [...namesOf(words.UNIT_TYPES).map((type) => type.split(" ")[0]), ...LETTERS.keys()].join(" "),
);

/** Whether a unit with its type may begin at token `i`. */
export const mayBeginUnit = ({ t }: Scan, i: number): boolean => TYPE_STARTS.has(t, i) || WHOLE_CITY.has(t, i);

/** A unit's type at token `i`, written out or abbreviated, and where the name would begin. */
export function unitTypeAt(scan: Scan, i: number, limit: number): { type: UnitType; end: number } | null {
  const { t } = scan;
  if (i < 0 || i >= limit || !TYPE_STARTS.has(t, i)) return null;
  const whole = lexicon.unitTypes.longest(t, i, limit);
  if (whole !== null) return { type: whole.value, end: whole.end };
  const short = LETTERS.get(t.norm[i] as string);
  if (short === undefined || !isCapital(t, i)) return null;
  if (normAt(t, i + 1, limit) === "." && isGlued(t, i + 1) && abbreviates(scan, i + 2, limit))
    return { type: short, end: i + 2 };
  if (CLEAR_LETTERS.has(t, i)) return { type: short, end: i + 1 };
  return i + 1 < limit && isNumber(t, i + 1) && isGlued(t, i + 1) ? { type: short, end: i + 1 } : null;
}

/** After a number they make it a count: `Quận 1, 3 phường`. */
const CLUSTER_HEADS = new WordSet(CLUSTER_STARTS);
const COUNTED = new WordSet(words.COUNTED_THINGS);
const NOT_COUNTED = namesOf(words.NOT_COUNTED).map((phrase) => phrase.split(" "));

function numberName(scan: Scan, i: number, limit: number, type: UnitType): string | null {
  const { t } = scan;
  if (type !== NUMBERED_DISTRICT && !BARE_OR_TOWN.has(type)) return null;
  const roman = type === NUMBERED_DISTRICT ? romanAt(t, i) : 0;
  if (!isNumber(t, i) && roman === 0) return null;
  const value = roman || integerAt(t, i);
  if (!(value >= 1 && value <= 30)) return null;
  const next = normAt(t, i + 1, limit);
  if ((next === "/" || next === "%") && isGlued(t, i + 1)) return null;
  if (
    i + 1 < limit &&
    COUNTED.has(t, i + 1) &&
    !isCapital(t, i + 1) &&
    !NOT_COUNTED.some((phrase) => hasWords(t, i + 1, limit, phrase)) &&
    lexicon.respectively.longest(t, i + 1, limit) === null
  )
    return null;
  if ((next === "." || next === ",") && i + 2 < limit && isNumber(t, i + 2) && isGlued(t, i + 1) && next === ".")
    return null;
  return String(value);
}

/** Longest run of capitalised words, for wards and communes that no table holds. */
function capitalRun(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let to = i;
  while (to < limit && to < i + 4 && isWord(t, to) && isCapital(t, to)) {
    if (to > i && lexicon.surnames.longest(t, to, limit) !== null && to >= i + 2) break;
    if (to > i && (lexicon.honorifics.longest(t, to, limit) !== null || unitTypeAt(scan, to, limit) !== null)) break;
    if (to > i && lexicon.titles.longest(t, to, limit) !== null) break;
    to++;
  }
  return to;
}

/** The name of a unit at token `i` when its type is known or not. */
export function unitNameAt(
  scan: Scan,
  i: number,
  limit: number,
  type: UnitType | null,
  distributed = false,
): { name: string; end: number } | null {
  const { t } = scan;
  if (i >= limit) return null;
  if (type !== null) {
    const number = numberName(scan, i, limit, type);
    if (number !== null) return { name: number, end: i + 1 };
  }
  if (type === CITY_TYPE && t.norm[i] === words.CITY_LETTERS) return { name: HO_CHI_MINH_CITY, end: i + 1 };
  if (!isWord(t, i) || !isCapital(t, i)) return null;
  const ward = type !== null && COMMUNE_TYPES.has(type);
  const known = (ward ? lexicon.wardNames : lexicon.unitNames).longest(t, i, limit);
  if (known !== null && (type !== null || known.end - i > 1 || known.value.length > 3)) {
    // A ward may be longer than the one whose name begins it: `phường Bình Thạnh Trung`.
    const end = ward ? Math.max(known.end, capitalRun(scan, i, limit)) : known.end;
    return { name: end === known.end ? known.value : properName(slice(scan, i, end)), end };
  }
  // A name that no table holds is believed after its own type; in a list only of wards, and when nothing else begins there.
  // All districts are in the tables: an unknown one that begins like a person is one (`UBND huyện Nguyễn Văn A`), and in
  // capitals any word (`CÁC QUẬN, HUYỆN ĐĂNG KÝ`).
  const named = !distributed && lexicon.surnames.longest(t, i, limit) === null && !(i > 0 && isAllCaps(t, i - 1));
  if (ward || (type === UNKNOWN_TYPE && named)) {
    if (distributed && beginsOther(scan, i, limit)) return null;
    const end = capitalRun(scan, i, limit);
    return end > i ? { name: properName(slice(scan, i, end)), end } : null;
  }
  return null;
}

function beginsOther(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  return (
    CLUSTER_HEADS.has(t, i) ||
    lexicon.awards.longest(t, i, limit) !== null ||
    lexicon.titles.longest(t, i, limit) !== null ||
    lexicon.organisations.longest(t, i, limit) !== null ||
    lexicon.honorifics.longest(t, i, limit) !== null ||
    lexicon.events.longest(t, i, limit) !== null
  );
}

/** Each word with one capital: `BÌNH THẠNH`, `Gò vấp` -> `Bình Thạnh`, `Gò Vấp`. */
export function properName(written: string): string {
  return written
    .split(" ")
    .map((word) => (word === "" ? word : (word[0] as string).toUpperCase() + word.slice(1).toLowerCase()))
    .join(" ");
}

/** A name without its type, as a unit. */
export const bareMention = (from: number, { end, name }: { end: number; name: string }): UnitMention => {
  return { from, to: end, type: null, name, through: null, repaired: false };
};

/** One unit with its type: `Quận 10`, `H. Nhà Bè`, `TP.HCM`. */
export function unitAt(scan: Scan, i: number, limit: number): UnitMention | null {
  const { t } = scan;
  if (i < 0 || i >= limit || !mayBeginUnit(scan, i)) return null;
  if (WHOLE_CITY.has(t, i))
    return { from: i, to: i + 1, type: CITY_TYPE, name: HO_CHI_MINH_CITY, through: null, repaired: false };
  let head = unitTypeAt(scan, i, limit);
  if (head === null) return null;
  // `Quận Quận 12`: the head of a list typed twice.
  const again = unitTypeAt(scan, head.end, limit);
  if (again !== null && again.type === head.type) head = again;
  const name = unitNameAt(scan, head.end, limit, head.type);
  if (name === null) return null;
  return { from: i, to: name.end, type: head.type, name: name.name, through: null, repaired: false };
}

/** A district whose letters U+1EA0–U+1EFF were lost (`C Chi`): only where the context is known to be damaged. */
export function damagedUnitAt(scan: Scan, i: number, limit: number): UnitMention | null {
  const whole = lexicon.damagedUnitNames.longest(scan.t, i, limit);
  if (whole === null) return null;
  return { from: i, to: whole.end, type: null, name: whole.value, through: null, repaired: true };
}
