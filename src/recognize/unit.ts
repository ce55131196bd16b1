/**
 * Administrative units as written: `Quận 10`, `H. Nhà Bè`, `các Quận 1, 3,5, 10, 11, Tân Bình`. The head of a list
 * distributes over its members until another takes its place; a number before a unit's type is a count.
 */

import { lexicon } from "../gazetteer/lexicon.js";
import { findUnits, type UnitType } from "../gazetteer/units/index.js";
import { WordSet } from "../gazetteer/word-set.js";
import {
  type Found,
  integerAt,
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

const ONE_WORD_TYPES = new Map<string, UnitType>([
  ["quận", "quận"],
  ["huyện", "huyện"],
  ["tỉnh", "tỉnh"],
  ["phường", "phường"],
  ["phừơng", "phường"],
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

const TYPE_STARTS = new WordSet(
  [...ONE_WORD_TYPES.keys(), ...ABBREVIATED_TYPES.keys(), ...TWO_WORD_TYPES.keys()].join(" "),
);

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

const WHOLE_CITY = new Set(["tphcm", "tphồ"]);
const WARDS: ReadonlySet<UnitType> = new Set(["phường", "xã", "thị trấn"]);
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
  if (COUNTED.has(next) && !isCapital(t, i + 1) && !(next === "tổ" && normAt(t, i + 2, limit) === "chức")) return null;
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
  if (WHOLE_CITY.has(normAt(t, i, limit)))
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

const JOINS = new WordSet(", ; và & cùng");

/** First token after separators at `i`, or `i` when there is none. */
function afterJoin(scan: Scan, i: number, limit: number): number {
  let at = i;
  while (at < limit && JOINS.has(scan.t, at)) at++;
  return at;
}

const MOST_IN_HEAD = 24;

/** What stands before the units of a list and says nothing of its own: `các`, `Hội Khuyến học`, `Quận ủy`, `UBND`. */
function listHead(
  scan: Scan,
  i: number,
  limit: number,
): { end: number; type: UnitType | null; through: string | null } {
  const { t } = scan;
  let at = i;
  let type: UnitType | null = null;
  let through: string | null = null;
  while (at - i < MOST_IN_HEAD) {
    const norm = normAt(t, at, limit);
    // `Ba Tri` begins a name, `ba huyện` counts.
    const word = at < limit && !isCapital(t, at);
    if (norm === "các" || (word && (norm === "của" || norm === "hai" || norm === "ba")) || (norm === ":" && at > i)) {
      at++;
      continue;
    }
    const office = lexicon.organisations.longest(t, at, limit);
    if (office !== null && !office.value.open && (!office.value.national || isBranched(scan, office.end, limit))) {
      through = office.value.name;
      if (office.value.level !== null) type = office.value.level;
      at = office.end;
      continue;
    }
    const head = unitTypeAt(scan, at, limit);
    if (head === null) break;
    type = head.type;
    at = head.end;
    if (normAt(t, at, limit) === ",") {
      // `các quận, huyện`: a pair of types, no list of names.
      const other = unitTypeAt(scan, at + 1, limit);
      if (other !== null) return { end: i, type: null, through: null };
    }
  }
  return { end: at, type, through };
}

/** `Ủy ban MTTQ Việt Nam các tỉnh …`: a national body's name that goes on with units means its branches. */
const isBranched = (scan: Scan, i: number, limit: number): boolean =>
  unitTypeAt(scan, normAt(scan.t, i, limit) === "các" ? i + 1 : i, limit) !== null;

export interface UnitList {
  readonly units: readonly UnitMention[];
}

/** What a list has inherited from the words before it: `6 phường …: An Hội Đông, An Nhơn`. */
export interface ListHead {
  readonly type: UnitType | null;
  readonly through: string | null;
}

const DISTRICTS: ReadonlySet<UnitType> = new Set(["quận", "huyện", "thị xã", "thành phố"]);
const PLACED = new Set([",", "-", "(", "thuộc", "của"]);

/** The unit after a ward or a district that it lies in: `Phường 10 - Quận Phú Nhuận`, `huyện Tuy Phước, tỉnh Bình Định`. */
function withinAt(scan: Scan, i: number, limit: number, type: UnitType | null, name: string): UnitMention | null {
  if (type === null) return null;
  const at = PLACED.has(normAt(scan.t, i, limit)) ? i + 1 : i;
  const larger = unitAt(scan, at, limit);
  if (larger?.type == null) return null;
  if (WARDS.has(type)) return DISTRICTS.has(larger.type) ? larger : null;
  if (!DISTRICTS.has(type) || (larger.type !== "tỉnh" && larger.type !== "thành phố")) return null;
  const provinces = findUnits(larger.name, { type: larger.type, level: "province" }).map((unit) => unit.code);
  return findUnits(name, { type, level: "district" }).some(
    (unit) => unit.type === type && provinces.includes(unit.province),
  )
    ? larger
    : null;
}

/** A semicolon between the units of a list. */
interface Strong {
  /** How many stand before it, and where they end. */
  readonly units: number;
  readonly end: number;
  readonly several: boolean;
  /** The unit behind it has its own type. */
  readonly typed: boolean;
}

const goesOn = ({ t }: Scan, i: number, limit: number): boolean => i < limit && isWord(t, i) && !isCapital(t, i);

/**
 * A list of one or more units beginning at token `i`. `bare` allows the first one to stand without type (`Bình Thạnh:
 * “…”` in a bullet); later ones may always do so.
 */
export function unitListAt(
  scan: Scan,
  i: number,
  limit: number,
  bare = false,
  inherited: ListHead | null = null,
): Found<UnitList> | null {
  const units: UnitMention[] = [];
  let type: UnitType | null = inherited?.type ?? null;
  let through: string | null = inherited?.through ?? null;
  let at = i;
  let end = i;
  let strong: Strong | null = null;
  for (;;) {
    const head = listHead(scan, at, limit);
    if (head.type !== null) type = head.type;
    if (head.through !== null) through = head.through;
    const whole = unitAt(scan, at, limit) ?? (head.end > at ? unitAt(scan, head.end, limit) : null);
    // `TPHCM` is type and name in one word.
    if (units.length === 0 && type === null && through === null && !bare && whole === null) return null;
    const name =
      whole === null
        ? unitNameAt(scan, head.end, limit, type, head.type === null)
        : { name: whole.name, end: whole.to };
    if (name === null) break;
    const itemType = whole?.type ?? type;
    // `Bình Thạnh` under a head `Phường` may still be a district; the linker knows better than the list.
    units.push({
      from: units.length === 0 ? i : at,
      to: name.end,
      type: itemType,
      name: name.name,
      through,
      repaired: false,
    });
    if (whole?.type != null) type = whole.type;
    end = name.end;
    const larger = withinAt(scan, end, limit, itemType, name.name);
    if (larger !== null) {
      place(units, larger);
      break;
    }
    const next = afterJoin(scan, end, limit);
    if (next === end || next >= limit) break;
    if (scan.t.norm[end] === ";")
      strong = { units: units.length, end, several: strong !== null, typed: unitTypeAt(scan, next, limit) !== null };
    at = next;
  }
  if (units.length === 0) return null;
  // `… của huyện A; huyện B xây dựng …`: the only semicolon ends a clause when another begins behind it.
  if (strong !== null && !strong.several && strong.typed && goesOn(scan, end, limit)) {
    units.length = strong.units;
    end = strong.end;
  }
  return { from: i, to: end, value: { units }, rule: units.length > 1 ? "unit/list" : "unit/single" };
}

/** The wards before their district lie in it, all of them: `Phường 3, 5, Quận 10`. */
function place(units: UnitMention[], { type, name }: UnitMention): void {
  const level = units.at(-1)?.type;
  for (let k = units.length - 1; k >= 0 && units[k]?.type === level && units[k]?.within === undefined; k--)
    units[k] = { ...(units[k] as UnitMention), within: { type, name } };
}

/** A district whose letters U+1EA0–U+1EFF were lost (`C Chi`): only where the context is known to be damaged. */
export function damagedUnitAt(scan: Scan, i: number, limit: number): UnitMention | null {
  const whole = lexicon.damagedUnitNames.longest(scan.t, i, limit);
  if (whole === null) return null;
  return { from: i, to: whole.end, type: null, name: whole.value, through: null, repaired: true };
}
