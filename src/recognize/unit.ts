/** One administrative unit as written: `Quận 10`, `H. Nhà Bè`, `TP.HCM`. A number before a unit's type is a count. */

import { lexicon } from "../gazetteer/lexicon.js";
import type { UnitType } from "../gazetteer/units/index.js";
import { WordSet } from "../gazetteer/word-set.js";
import { integerAt, isCapital, isGlued, isNumber, isWord, normAt, romanAt, type Scan, slice } from "./scan.js";

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

const ONE_WORD_TYPES = new Map<string, UnitType>([
  ["quận", "quận"],
  ["huyện", "huyện"],
  ["tỉnh", "tỉnh"],
  ["phường", "phường"],
  ["xã", "xã"],
]);
const ABBREVIATED_TYPES = new Map<string, UnitType>([
  ["q", "quận"],
  ["h", "huyện"],
  ["p", "phường"],
  ["x", "xã"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["tt", "thị trấn"],
]);
const TWO_WORD_TYPES = new Map<string, readonly [string, UnitType]>([
  ["thành", ["phố", "thành phố"]],
  ["thị", ["xã", "thị xã"]],
  ["đặc", ["khu", "đặc khu"]],
]);

/** After `TP.` the stop abbreviates when a name or a number follows; before another sentence it ends one. */
function abbreviates(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  return (
    i < limit &&
    (isGlued(t, i) ||
      isNumber(t, i) ||
      t.norm[i] === "hcm" ||
      lexicon.unitNames.longest(t, i, limit) !== null ||
      lexicon.wardNames.longest(t, i, limit) !== null)
  );
}

const WHOLE_CITY = new WordSet("tphcm tphồ");
const TYPE_STARTS = new WordSet(
  [...ONE_WORD_TYPES.keys(), ...ABBREVIATED_TYPES.keys(), ...TWO_WORD_TYPES.keys()].join(" "),
);

/** Whether a unit with its type may begin at token `i`. */
export const mayBeginUnit = ({ t }: Scan, i: number): boolean => TYPE_STARTS.has(t, i) || WHOLE_CITY.has(t, i);

/** A unit's type at token `i`, written out or abbreviated, and where the name would begin. */
export function unitTypeAt(scan: Scan, i: number, limit: number): { type: UnitType; end: number } | null {
  const { t } = scan;
  if (i < 0 || i >= limit || !TYPE_STARTS.has(t, i)) return null;
  const norm = t.norm[i] as string;
  const one = ONE_WORD_TYPES.get(norm);
  if (one !== undefined) return { type: one, end: i + 1 };
  const two = TWO_WORD_TYPES.get(norm);
  const next = two === undefined ? "" : normAt(t, i + 1, limit);
  if (two !== undefined && two[0] === next) return { type: two[1], end: i + 2 };
  if (norm === "thị" && normAt(t, i + 1, limit) === "trấn") return { type: "thị trấn", end: i + 2 };
  const short = ABBREVIATED_TYPES.get(norm);
  if (short === undefined || !isCapital(t, i)) return null;
  if (normAt(t, i + 1, limit) === "." && isGlued(t, i + 1) && abbreviates(scan, i + 2, limit))
    return { type: short, end: i + 2 };
  if (norm === "tp" || norm === "tx") return { type: short, end: i + 1 };
  return i + 1 < limit && isNumber(t, i + 1) && isGlued(t, i + 1) ? { type: short, end: i + 1 } : null;
}

export const WARDS: ReadonlySet<UnitType> = new Set(["phường", "xã", "thị trấn"]);
const NUMBERED: ReadonlySet<UnitType> = new Set(["quận", "phường", "xã", "thị trấn"]);
/** After a number they make it a count: `Quận 1, 3 phường`. */
const COUNTED = new Set(
  "phường xã quận huyện tỉnh đơn điểm % hội chi tổ trường người suất em hộ cụm khối đồng triệu giải mô học lần tiêu".split(
    " ",
  ),
);

function numberName(scan: Scan, i: number, limit: number, type: UnitType): string | null {
  const { t } = scan;
  if (!NUMBERED.has(type)) return null;
  const roman = type === "quận" ? romanAt(t, i) : 0;
  if (!isNumber(t, i) && roman === 0) return null;
  const value = roman || integerAt(t, i);
  if (!(value >= 1 && value <= 30)) return null;
  const next = normAt(t, i + 1, limit);
  if ((next === "/" || next === "%") && isGlued(t, i + 1)) return null;
  if (
    COUNTED.has(next) &&
    !isCapital(t, i + 1) &&
    !(next === "tổ" && normAt(t, i + 2, limit) === "chức") &&
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
  if (type === "thành phố" && t.norm[i] === "hcm") return { name: "Hồ Chí Minh", end: i + 1 };
  if (!isWord(t, i) || !isCapital(t, i)) return null;
  const ward = type !== null && (WARDS.has(type) || type === "đặc khu");
  const known = (ward ? lexicon.wardNames : lexicon.unitNames).longest(t, i, limit);
  if (known !== null && (type !== null || known.end - i > 1 || known.value.length > 3)) {
    // A ward may be longer than the one whose name begins it: `phường Bình Thạnh Trung`.
    const end = ward ? Math.max(known.end, capitalRun(scan, i, limit)) : known.end;
    return { name: end === known.end ? known.value : properName(slice(scan, i, end)), end };
  }
  // A name that no table holds is believed after its own type; in a list only of wards, and when nothing else begins there.
  // All districts are in the tables: an unknown one that begins like a person is one (`UBND huyện Nguyễn Văn A`).
  if (ward || (type === "huyện" && !distributed && lexicon.surnames.longest(t, i, limit) === null)) {
    if (distributed && beginsOther(scan, i, limit)) return null;
    const end = capitalRun(scan, i, limit);
    return end > i ? { name: properName(slice(scan, i, end)), end } : null;
  }
  return null;
}

function beginsOther(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const norm = t.norm[i] as string;
  return (
    norm === "cụm" ||
    norm === "khối" ||
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

/** One unit with its type: `Quận 10`, `H. Nhà Bè`, `TP.HCM`. */
export function unitAt(scan: Scan, i: number, limit: number): UnitMention | null {
  const { t } = scan;
  if (i < 0 || i >= limit || !mayBeginUnit(scan, i)) return null;
  if (WHOLE_CITY.has(t, i))
    return { from: i, to: i + 1, type: "thành phố", name: "Hồ Chí Minh", through: null, repaired: false };
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
