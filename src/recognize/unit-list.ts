/** Lists of units: `các Quận 1, 3,5, 10, 11, Tân Bình`. The head distributes over the members until another takes its place. */
import * as words from "../gazetteer/data/units.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { findUnits, type UnitType } from "../gazetteer/units/index.js";
import { BARE_OR_TOWN, CITY_TYPE, DISTRICT_TYPES, PROVINCE_TYPE } from "../gazetteer/units/types.js";
import { WordSet } from "../gazetteer/word-set.js";
import { type Found, isAllCaps, isCapital, isWord, normAt, type Scan } from "./scan.js";
import { mayBeginUnit, type UnitMention, unitAt, unitNameAt, unitTypeAt } from "./unit.js";

const JOINS = new WordSet(words.UNIT_JOINS);
const HEADS = new WordSet(words.UNIT_LIST_HEADS);
const PLURALS = new WordSet(words.UNIT_PLURALS);

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
): { end: number; type: UnitType | null; rest: UnitType | null; through: string | null; mixed: boolean } {
  const { t } = scan;
  let at = i;
  let mixed = false;
  let rest: UnitType | null = null;
  let type: UnitType | null = null;
  let through: string | null = null;
  while (at - i < MOST_IN_HEAD) {
    // `Ba Tri` begins a name, `ba huyện` counts.
    const opens = at < limit && (PLURALS.has(t, at) || (HEADS.has(t, at) && !isCapital(t, at)));
    if (opens || (at > i && normAt(t, at, limit) === ":")) {
      at++;
      continue;
    }
    const office = lexicon.organisations.longest(t, at, limit);
    // `xã Tu Tra` is no `TU`.
    const letters = office?.end === at + 1 && (t.norm[at] as string).length <= 2 && !isAllCaps(t, at);
    if (
      office !== null &&
      !letters &&
      !office.value.open &&
      (!office.value.national || isBranched(scan, office.end, limit))
    ) {
      // `Công đoàn Trung tâm Y tế quận X`: one in the other.
      through = through === null ? office.value.name : `${through} ${office.value.name}`;
      if (office.value.level !== null) type = office.value.level;
      at = office.end;
      continue;
    }
    const head = unitTypeAt(scan, at, limit);
    if (head === null) break;
    // `các xã | Thị trấn A, B`: the single one has a type of its own.
    rest ??= at > i && PLURALS.has(t, at - 1) ? head.type : null;
    type = head.type;
    at = head.end;
    // `các huyện, thị xã, thành phố`: several types say none.
    const most = Math.min(limit, i + MOST_IN_HEAD);
    for (let next = typeJoined(scan, at, most); next > at; next = typeJoined(scan, at, most)) {
      at = next;
      type = null;
      rest = null;
      mixed = true;
    }
  }
  return { end: at, type, rest, through, mixed };
}

/** Token behind another type that is joined to one: `tỉnh | , thành phố`, `tỉnh | , thành`; else `i`. */
function typeJoined(scan: Scan, i: number, limit: number): number {
  if (i >= limit || !JOINS.has(scan.t, i)) return i;
  const plain = i + 1 < limit && !isCapital(scan.t, i + 1);
  return plain ? (unitTypeAt(scan, i + 1, limit)?.end ?? (TOWNS.has(scan.t, i + 1) ? i + 2 : i)) : i;
}

const TOWNS = new WordSet(words.TOWNS);

/** `Ủy ban MTTQ Việt Nam các tỉnh …`: a national body's name that goes on with units means its branches. */
const isBranched = (scan: Scan, i: number, limit: number): boolean =>
  unitTypeAt(scan, i < limit && PLURALS.has(scan.t, i) ? i + 1 : i, limit) !== null;

export interface UnitList {
  readonly units: readonly UnitMention[];
}

/** What a list has inherited from the words before it: `6 phường …: An Hội Đông, An Nhơn`. */
export interface ListHead {
  readonly type: UnitType | null;
  readonly through: string | null;
}

const PLACING = new WordSet(words.PLACING);

/** The unit after a ward or a district that it lies in: `Phường 10 - Quận Phú Nhuận`, `huyện Tuy Phước, tỉnh Bình Định`. */
function withinAt(scan: Scan, i: number, limit: number, type: UnitType | null, name: string): UnitMention | null {
  if (type === null) return null;
  const at = i < limit && PLACING.has(scan.t, i) ? i + 1 : i;
  const larger = unitAt(scan, at, limit);
  if (larger?.type == null) return null;
  if (BARE_OR_TOWN.has(type)) return DISTRICT_TYPES.has(larger.type) ? larger : null;
  if (!DISTRICT_TYPES.has(type) || (larger.type !== PROVINCE_TYPE && larger.type !== CITY_TYPE)) return null;
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

/** Most tokens begin no list, whatever follows: by the word alone. */
const mayBegin = (scan: Scan, i: number, bare: boolean): boolean =>
  HEADS.has(scan.t, i) ||
  mayBeginUnit(scan, i) ||
  lexicon.organisations.begins(scan.t, i) ||
  (bare && isWord(scan.t, i) && isCapital(scan.t, i));

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
  if (i >= limit || (inherited === null && !mayBegin(scan, i, bare))) return null;
  const units: UnitMention[] = [];
  let type: UnitType | null = inherited?.type ?? null;
  let through: string | null = inherited?.through ?? null;
  let at = i;
  let end = i;
  let strong: Strong | null = null;
  for (;;) {
    const head = listHead(scan, at, limit);
    if (head.type !== null || head.mixed) type = head.type;
    if (head.through !== null) through = head.through;
    // `Xã đoàn Bình Lợi` is no `Xã Đoàn Bình Lợi`.
    const named = head.through === null ? unitAt(scan, at, limit) : null;
    const whole = named ?? (head.end > at ? unitAt(scan, head.end, limit) : null);
    // `TPHCM` is type and name in one word.
    if (units.length === 0 && type === null && through === null && !bare && !head.mixed && whole === null) return null;
    const name =
      whole === null
        ? unitNameAt(scan, head.end, limit, type, head.type === null)
        : { name: whole.name, end: whole.to };
    if (name === null) break;
    const itemType = whole?.type ?? type;
    // `Bình Thạnh` under a head `Phường` may still be a district; what it is said of knows better than the list.
    units.push({
      from: units.length === 0 ? i : at,
      to: name.end,
      type: itemType,
      name: name.name,
      through,
      repaired: false,
    });
    if (whole?.type != null) type = whole.type;
    if (head.rest !== null) type = head.rest;
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
