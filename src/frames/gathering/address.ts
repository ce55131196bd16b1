/** What may follow the name of a place behind a comma, a dash or a bracket: its house, street, unit. */
import { lexicon } from "../../gazetteer/lexicon.js";
import { organisationAt } from "../../recognize/organisation.js";
import { isCapital, isNumber, isWord, normAt, type Scan } from "../../recognize/scan.js";
import { unitAt, unitNameAt, unitTypeAt } from "../../recognize/unit.js";

/** A street, a floor, a unit at token `i` — not a unit that goes on to act (`tại Hội trường A, huyện Củ Chi tổ chức …`). */
export function isAddressPart(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (unitTypeAt(scan, i, limit) !== null) {
    const unit = unitAt(scan, i, limit);
    return unit === null || !lexicon.actsBehindPlace.has(normAt(t, unit.to, limit));
  }
  if (isHouseNumber(scan, i, limit)) return true;
  if (lexicon.addressParts.has(t.norm[i] as string)) {
    // `…, Phòng Giáo dục và Đào tạo Quận 3 tổ chức …` acts as well.
    const organisation = organisationAt(scan, i, limit);
    return organisation === null || !lexicon.actsBehindPlace.has(normAt(t, organisation.to, limit));
  }
  const bare = unitNameAt(scan, i, limit, null);
  return bare !== null && !stopsPlace(scan, bare.end, limit);
}

/** `12 Hoàng Diệu`, `474 đường 3 Tháng 2`, `66-68 Lê Thánh Tôn`, `387A Trường Chinh`: a house number and a street. */
export function isHouseNumber(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  if (i >= limit || !isNumber(t, i) || (t.norm[i] as string).length > 4) return false;
  let at = i + 1;
  while (at + 1 < limit && (t.norm[at] === "-" || t.norm[at] === "/") && isNumber(t, at + 1)) at += 2;
  if (at < limit && isWord(t, at) && (t.norm[at] as string).length === 1) at++;
  if (at + 1 >= limit || !isWord(t, at)) return false;
  if (lexicon.streets.has(t.norm[at] as string)) return true;
  return isCapital(t, at) && isWord(t, at + 1) && isCapital(t, at + 1);
}

/** End of the house that a hall lies in, `Hội trường B, Ủy ban nhân dân quận Phú Nhuận,` — 0 where it goes on to act. */
export function houseEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  if (i >= limit || lexicon.houses.longest(t, i, limit) === null) return 0;
  const end = Math.max(organisationAt(scan, i, limit)?.to ?? 0, houseNameEnd(scan, i, limit));
  if (end === 0) return 0;
  const after = normAt(t, end, limit);
  return ENDS.has(after) ? end : 0;
}

const ENDS = new Set(["", ",", ".", ";", "(", ")"]);
const MOST_WORDS = 16;

/** A house in capitals up to its unit or, where it names none, up to the next mark: `Cung Văn hóa hữu nghị Việt - Tiệp`. */
function houseNameEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  let capitals = isCapital(t, i) ? 1 : 0;
  let at = i + 1;
  for (; at < limit && at < i + MOST_WORDS; at++) {
    const unit = unitAt(scan, at, limit);
    if (unit !== null) return unit.to;
    if (isDash(scan, at, limit)) continue;
    if (!isWord(t, at) && !isNumber(t, at)) break;
    if (stopsPlace(scan, at, limit)) return 0;
    if (isCapital(t, at)) capitals++;
  }
  return capitals > 1 ? at : 0;
}

/** `Quận ủy – HĐND – UBND`, `Văn hóa – Thể thao`: a dash between two capitals of one name. */
export function isDash(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  return (
    t.norm[i] === "-" &&
    i + 1 < limit &&
    isWord(t, i + 1) &&
    isCapital(t, i + 1) &&
    (isWord(t, i - 1) || isNumber(t, i - 1))
  );
}

/** Whether tokens `[from, to)` name an administrative unit. */
export function hasUnit(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (unitAt(scan, i, to) !== null) return true;
  return false;
}

/** Words of a phrase that hold an ending word: `Trung tâm Hội nghị`. */
const FAR_BACK = 2;

/** Whether the name of a place ends before token `i`. */
export function stopsPlace(scan: Scan, i: number, limit: number): boolean {
  const { t } = scan;
  const always = lexicon.placeEndsAlways.longest(t, i, limit);
  if (always === null && (isCapital(t, i) || lexicon.placeEnds.longest(t, i, limit) === null)) return false;
  // `Bà Rịa`
  if (isCapital(t, i) && lexicon.honorificPlaces.longest(t, i, limit) !== null) return false;
  for (let k = Math.max(0, i - FAR_BACK); k <= i; k++)
    if ((lexicon.placeGoesOn.longest(t, k, limit)?.end ?? 0) > i) return false;
  return true;
}
