/** Where an organisation belongs or stands: the unit after its name, the seat of a school or company. */
import { BODY_LINKS } from "../gazetteer/data/organisation-kinds.js";
import { lexicon } from "../gazetteer/lexicon.js";
import { normsOf } from "../gazetteer/lines.js";
import type { Level, OrganisationEntry } from "../gazetteer/organisation-entry.js";
import { CITY_TYPE, HO_CHI_MINH_CITY, NUMBERED_TYPES, PROVINCE_TYPE, ZONE_TYPE } from "../gazetteer/units/types.js";
import type { Name } from "./organisation-name.js";
import { isAllCaps, isCapital, isGlued, isNumber, normAt, type Scan } from "./scan.js";
import { type UnitMention, unitAt, unitNameAt, unitTypeAt } from "./unit.js";

const LINKS = normsOf(BODY_LINKS);

/** A province, or the city that schools and papers are named after. */
export const isOfProvinceLevel = ({ type, name }: UnitMention): boolean =>
  type === PROVINCE_TYPE || (type === CITY_TYPE && name === HO_CHI_MINH_CITY);

export interface Tail {
  readonly end: number;
  readonly unit: UnitMention | null;
  readonly level: Level | null;
  /** `Việt Nam` stands there. */
  readonly ofCountry: boolean;
  /** … and no unit behind it. */
  readonly national: boolean;
}

/** The unit after an organisation's name, also behind the country's: `Hội Khuyến học Việt Nam tỉnh Long An`. */
export function placeAt(scan: Scan, i: number, limit: number, entry: OrganisationEntry): Tail {
  const tail = tailAt(scan, i, limit, entry);
  if (!tail.ofCountry || unitTypeAt(scan, tail.end, limit) === null) return tail;
  const unit = tailAt(scan, tail.end, limit, entry);
  return unit.unit?.type != null || unit.level !== null ? { ...unit, ofCountry: true, national: false } : tail;
}

/** The unit after an organisation's name: `quận Gò Vấp`, `Quận 3`, `Bình Thạnh`, `Thành phố`, `Việt Nam`. */
function tailAt(scan: Scan, i: number, limit: number, entry: OrganisationEntry): Tail {
  const { t } = scan;
  let at = i;
  if (LINKS.has(normAt(t, at, limit))) at++;
  else if (isGluedOn(scan, at, limit)) at++;
  const none: Tail = { end: i, unit: null, level: null, ofCountry: false, national: false };
  if (at >= limit) return none;
  // `Đoàn xã Ia Pếch`: the name's last word is the unit's type.
  const typed = entry.level !== null && entry.name.endsWith(` ${entry.level}`);
  const unit =
    unitAt(scan, typed && at === i ? i - entry.level.split(" ").length : at, limit) ?? unitAt(scan, at, limit);
  if (unit !== null && unit.to > i)
    return { end: alsoIn(scan, unit.to, limit), unit, level: null, ofCountry: false, national: false };
  const country = isCapital(t, at) ? lexicon.country.longest(t, at, limit) : null;
  if (country !== null) return { end: country.end, unit: null, level: null, ofCountry: true, national: true };
  const level = unitTypeAt(scan, at, limit);
  if (level !== null && level.type !== ZONE_TYPE) {
    // `Hội Khuyến học các quận`: many, none of them named.
    return { end: level.end, unit: null, level: level.type as Level, ofCountry: false, national: false };
  }
  if (entry.level !== null && NUMBERED_TYPES.has(entry.level) && isNumber(t, at)) {
    const number = unitNameAt(scan, at, limit, entry.level);
    if (number !== null)
      return {
        end: number.end,
        unit: { from: at, to: number.end, type: entry.level, name: number.name, through: null, repaired: false },
        level: null,
        ofCountry: false,
        national: false,
      };
  }
  const bare = unitNameAt(scan, at, limit, null);
  if (bare === null || !isCapital(t, at)) return none;
  return {
    end: bare.end,
    unit: { from: at, to: bare.end, type: entry.level, name: bare.name, through: null, repaired: false },
    level: null,
    ofCountry: false,
    national: false,
  };
}

/** `HKH.TP`, `UBND-Q.3`: a stop or hyphen between an abbreviation and its place, no blank around it. */
function isGluedOn({ t }: Scan, i: number, limit: number): boolean {
  const mark = normAt(t, i, limit);
  return (
    (mark === "." || mark === "-") &&
    isGlued(t, i) &&
    i + 1 < limit &&
    isGlued(t, i + 1) &&
    isAllCaps(t, i - 1) &&
    isAllCaps(t, i + 1)
  );
}

/** `Quận 3, Thành phố Hồ Chí Minh`: the larger unit that follows belongs to the name's place, not to a next thing. */
function alsoIn(scan: Scan, at: number, limit: number): number {
  const { t } = scan;
  if (normAt(t, at, limit) !== ",") return at;
  const larger = unitAt(scan, at + 1, limit);
  return larger !== null && isOfProvinceLevel(larger) ? larger.to : at;
}

/** `Trường THPT X, Quận 3`, `Trường Tiểu học Y (huyện Củ Chi)`, `Trường Z quận 5`; else the unit that the name ends with. */
export function seatOf(scan: Scan, name: Name, limit: number): { end: number; unit: UnitMention } | null {
  const { t } = scan;
  const mark = normAt(t, name.end, limit);
  const start = mark === "," || mark === "(" || mark === "-" ? name.end + 1 : name.end;
  const unit = unitAt(scan, start, limit);
  if (unit !== null && unit.type !== PROVINCE_TYPE && !(mark === "," && isListed(scan, unit.to, limit)))
    return { end: mark === "(" && normAt(t, unit.to, limit) === ")" ? unit.to + 1 : unit.to, unit };
  // `Trường THPT Diễn Châu 2`.
  let last = name.end;
  while (last > name.start && isNumber(t, last - 1)) last--;
  for (let i = Math.max(last - 4, 0); i < last; i++) {
    // `Trường Đại học Sư phạm Huế`; one syllable of a person's name says nothing.
    const alone = last - i === 1;
    if (alone && (i <= name.start + 1 || isCapital(t, i - 1))) continue;
    const bare = unitNameAt(scan, i, last, alone ? CITY_TYPE : null);
    if (bare !== null && bare.end === last && !isNamesake(scan, bare.name, i))
      return {
        end: name.end,
        unit: { from: i, to: last, type: alone ? CITY_TYPE : null, name: bare.name, through: null, repaired: false },
      };
  }
  return null;
}

/** `Học viện Chính trị quốc gia Hồ Chí Minh`: the name of whom the city is named after, without the city's type. */
const isNamesake = (scan: Scan, name: string, i: number): boolean =>
  name === HO_CHI_MINH_CITY && [i - 1, i - 2].every((k) => k < 0 || unitTypeAt(scan, k, i)?.end !== i);

/** `Trường A, Quận 3, 5 và 7 …`: the units are a list of their own. */
const isListed = (scan: Scan, i: number, limit: number): boolean =>
  normAt(scan.t, i, limit) === "," && i + 1 < limit && isNumber(scan.t, i + 1);

/** `Công đoàn trường`, `Đoàn Thanh niên nhà trường`: the school is not named again. */
export function schoolEnd(scan: Scan, i: number, limit: number): number {
  const { t } = scan;
  const end = lexicon.theSchool.longest(t, i, limit)?.end ?? i;
  return end < limit && isCapital(t, end) ? i : end;
}
