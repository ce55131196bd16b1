/** The place of whoever was named before: `… (huyện Củ Chi)`, `…, Quận 1`, `… ở xã Tân Nhựt (Bình Chánh)`, `…, hội viên phường 5`. */
import * as words from "../../gazetteer/data/clauses.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import { COMMUNE_TYPES, PROVINCE_TYPE } from "../../gazetteer/units/types.js";
import { WordSet } from "../../gazetteer/word-set.js";
import { type Body, bodyAt } from "../../recognize/body.js";
import { isAllCaps, isCapital, isNumber, isWord, type Scan, slice } from "../../recognize/scan.js";
import { type UnitMention, unitAt, unitTypeAt } from "../../recognize/unit.js";
import { unitListAt } from "../../recognize/unit-list.js";
import { CLOSING, COMMAS, OPENING } from "../marks.js";

export interface Place {
  readonly unit: UnitMention;
  /** Token behind it. */
  readonly to: number;
}

/** Where somebody is at home; a school or company may say no place. */
interface Home {
  readonly unit: UnitMention | null;
  readonly to: number;
}

const MOST_IN_BRACKET = 60;

/** A unit in brackets right at token `i`, by its bare name too, or the place of a body: `(Củ Chi)`, `(ấp 2, xã X)`, `(LĐLĐ Quận 10)`. */
export function bracketedPlace(scan: Scan, i: number, limit: number): Place | null {
  const { t } = scan;
  if (i + 1 >= limit || !OPENING.has(t, i)) return null;
  const units = unitListAt(scan, i + 1, limit) ?? (isCapital(t, i + 1) ? unitListAt(scan, i + 1, limit, true) : null);
  const [unit] = units?.value.units ?? [];
  if (unit !== undefined && unit.to < limit && CLOSING.has(t, unit.to)) return { unit, to: unit.to + 1 };
  const to = afterBracket(scan, i, limit);
  const of = bracketedBody(scan, i, limit)?.place ?? lastUnit(scan, i + 1, to - 1);
  return of === null ? null : { unit: of, to };
}

/** The unit with which tokens `[from, to)` end, behind a comma: `ấp 2, xã X, huyện Y`. */
function lastUnit(scan: Scan, from: number, to: number): UnitMention | null {
  for (let at = from; at < to; at++) {
    const unit = COMMAS.has(scan.t, at) ? unitAt(scan, at + 1, to) : null;
    if (unit?.type == null) continue;
    const place = withDistrict(scan, unit, to);
    return place.to === to ? place.unit : null;
  }
  return null;
}

/** The body that fills the end of the bracket at token `i`: `(tổ Ngữ văn, Trường THPT B)`. */
export function bracketedBody(scan: Scan, i: number, limit: number): Body | null {
  const end = afterBracket(scan, i, limit) - 1;
  for (let at = i + 1; at < end; at++) {
    const body = isCapital(scan.t, at) ? bodyAt(scan, at, end) : null;
    if (body !== null) return body.end === end ? body : null;
  }
  return null;
}

/** Token behind the bracket at token `i`, or `i`. */
export function afterBracket({ t }: Scan, i: number, limit: number): number {
  if (i >= limit || !OPENING.has(t, i)) return i;
  const close = CLOSING.next(t, i + 1, Math.min(limit, i + MOST_IN_BRACKET));
  return close < limit && CLOSING.has(t, close) ? close + 1 : i;
}

/** `…, Quận 1`; `bare` without its type: `…, Hải Dương`. */
export function placeBehindComma(scan: Scan, i: number, limit: number, bare = false): Place | null {
  const from = i + 1;
  if (from >= limit || !COMMAS.has(scan.t, i)) return null;
  const unit = unitAt(scan, from, limit) ?? (bare && isCapital(scan.t, from) ? bareUnitAt(scan, from, limit) : null);
  return unit === null ? null : { unit, to: unit.to };
}

/** In brackets or behind words of living somewhere. */
export const homeBehind = (scan: Scan, i: number, limit: number): Home | null =>
  bracketedPlace(scan, i, limit) ?? residence(scan, i, limit, false);

const DASHES = new WordSet("-");
const PARTS_END = new WordSet(`${words.ENDS} ${words.CONJUNCTIONS} )`);
const MOST_SYLLABLES = 4;

/** `Nguyễn Thị Mười | - Hồng Liêm`: the bare name of a unit, whichever it is, behind a person's. */
export function placeBehindDash(scan: Scan, i: number, limit: number): Place | null {
  const { t } = scan;
  const from = i + 1;
  if (from >= limit || !DASHES.has(t, i) || unitTypeAt(scan, from, limit) !== null) return null;
  const to = capitalsEnd(scan, from, limit);
  if (isAllCaps(t, from) || to - from < 2 || to - from > MOST_SYLLABLES || !(to >= limit || PARTS_END.has(t, to)))
    return null;
  if (lexicon.organisations.longest(t, from, to) !== null || lexicon.titles.longest(t, from, to) !== null) return null;
  return { unit: { from, to, type: null, name: slice(scan, from, to), through: null, repaired: false }, to };
}

/**
 * Where somebody lives or what he is a member of: `ở xã X (huyện Y)`, `, hội viên xã X, huyện Y`, `, 9 tuổi, Hà Nội`,
 * `, lớp 4A2, Trường X (Củ Chi)`. Behind a community the place may stand without a word: `dòng họ Ma xã X`.
 */
export function residence(scan: Scan, i: number, limit: number, silent: boolean): Home | null {
  const { t } = scan;
  let at = i;
  let home: Home | null = null;
  for (;;) {
    const from = at < limit && COMMAS.has(t, at) ? at + 1 : at;
    const next = describedEnd(scan, from, limit);
    if (next === from) break;
    at = next;
    home = { unit: null, to: at };
  }
  const from = (silent || home !== null) && at < limit && COMMAS.has(t, at) ? at + 1 : at;
  const bare = home !== null && from > at && isCapital(t, from);
  const unit =
    home !== null || silent ? (unitAt(scan, from, limit) ?? (bare ? bareUnitAt(scan, from, limit) : null)) : null;
  if (unit !== null) return withDistrict(scan, unit, limit);
  if (home === null || from >= limit) return home;
  // `, học sinh Trường THCS X`, `, lớp 4A2, TH Đặng Quốc Chinh, TP. Hải Dương`
  const body = bodyAt(scan, from, limit);
  const end = body?.end ?? (from > at ? capitalsEnd(scan, from, limit) : from);
  if (body?.place != null || end === from) return body === null ? home : { unit: body.place, to: end };
  return bracketedPlace(scan, end, limit) ?? placeBehindComma(scan, end, limit, true) ?? { unit: null, to: end };
}

function capitalsEnd({ t }: Scan, i: number, limit: number): number {
  let to = i;
  while (to < limit && isWord(t, to) && isCapital(t, to)) to++;
  return to;
}

/** Behind one thing said of a person at token `i`: `hội viên`, `91 tuổi`, `lớp 6/3`; else `i`. */
function describedEnd({ t }: Scan, i: number, limit: number): number {
  const said = lexicon.residenceWords.longest(t, i, limit);
  if (said?.value === "class") {
    let at = said.end;
    while (
      at < limit &&
      (isNumber(t, at) || t.norm[at] === "/" || (t.norm[at] as string).length < MOST_IN_CLASS) &&
      !COMMAS.has(t, at)
    )
      at++;
    return at;
  }
  if (said !== null) return said.end;
  return i < limit && isNumber(t, i) ? (lexicon.residenceWords.longest(t, i + 1, limit)?.end ?? i) : i;
}

const MOST_IN_CLASS = 5;

function bareUnitAt(scan: Scan, i: number, limit: number): UnitMention | null {
  const [unit] = unitListAt(scan, i, limit, true)?.value.units ?? [];
  return unit ?? null;
}

/** `xã X (huyện Y)`, `xã X, huyện Y`: the district tells which commune it is; `huyện Y, tỉnh Z`: the province is no other place. */
export function withDistrict(scan: Scan, unit: UnitMention, limit: number): Place {
  const over = bracketedPlace(scan, unit.to, limit) ?? placeBehindComma(scan, unit.to, limit);
  const type = over?.unit.type ?? null;
  if (over === null || unit.type === null || (type !== null && COMMUNE_TYPES.has(type))) return { unit, to: unit.to };
  if (!COMMUNE_TYPES.has(unit.type)) return { unit, to: type === PROVINCE_TYPE ? over.to : unit.to };
  const { to } = withDistrict(scan, { ...over.unit, to: over.to }, limit);
  return { unit: unit.within === undefined ? { ...unit, within: over.unit } : unit, to };
}

const ENDS_NAME = new WordSet(words.ENDS);

/** The name ends at token `i`: nothing follows that could go on with it. */
export const endsName = ({ t }: Scan, i: number, limit: number): boolean => i >= limit || ENDS_NAME.has(t, i);
