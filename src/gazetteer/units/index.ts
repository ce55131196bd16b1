/** Provinces, districts and the wards of Hồ Chí Minh City with their codes and the days they were in force. */
import { DISTRICTS } from "./districts.js";
import { inForce, parseUnits, type UnitEntry, type UnitType } from "./entry.js";
import { PROVINCES } from "./provinces.js";
import { SPECIAL_ZONES } from "./special-zones.js";
import { WARDS_OF_HO_CHI_MINH_CITY } from "./wards-hcmc.js";

export { inForce, type UnitEntry, type UnitType } from "./entry.js";
export { unitForms } from "./forms.js";

export type UnitLevel = "province" | "district" | "ward";

export interface KnownOfUnit {
  readonly type?: UnitType | null | undefined;
  /** Code of the province it must lie in. */
  readonly province?: string | null | undefined;
  /** Code of the district that a ward must lie in. */
  readonly parent?: string | null | undefined;
  /** ISO day. */
  readonly date?: string | null | undefined;
  /** Without it: provinces and districts; wards where the type says so, or where type is open and districts are no more. */
  readonly level?: UnitLevel | undefined;
}

/** The first day without districts, with 34 provinces. */
export const REFORM_DAY = "2025-07-01";
const LAST_DAY_OF_DISTRICTS = "2025-06-30";
const WARD_TYPES: ReadonlySet<UnitType> = new Set<UnitType>(["phường", "xã", "thị trấn", "đặc khu"]);

interface Level {
  readonly entries: readonly UnitEntry[];
  readonly byName: ReadonlyMap<string, readonly UnitEntry[]>;
}

const TABLES: Readonly<Record<UnitLevel, readonly string[]>> = {
  province: [PROVINCES],
  district: [DISTRICTS],
  ward: [WARDS_OF_HO_CHI_MINH_CITY, SPECIAL_ZONES],
};
const parsed = new Map<UnitLevel, Level>();

function levelOf(level: UnitLevel): Level {
  let known = parsed.get(level);
  if (known === undefined) {
    const entries = TABLES[level].flatMap(parseUnits);
    const byName = new Map<string, UnitEntry[]>();
    for (const entry of entries) {
      const namesakes = byName.get(entry.name);
      if (namesakes === undefined) byName.set(entry.name, [entry]);
      else namesakes.push(entry);
    }
    known = { entries, byName };
    parsed.set(level, known);
  }
  return known;
}

/** Every unit of a level that there is or was, by code, older first. Wards: Hồ Chí Minh City's and the special zones. */
export function allUnits(level: UnitLevel): readonly UnitEntry[] {
  return levelOf(level).entries;
}

let provinces: ReadonlyMap<string, readonly UnitEntry[]> | null = null;

function provincesByCode(): ReadonlyMap<string, readonly UnitEntry[]> {
  if (provinces === null) {
    const byCode = new Map<string, UnitEntry[]>();
    for (const entry of allUnits("province")) byCode.set(entry.code, [...(byCode.get(entry.code) ?? []), entry]);
    provinces = byCode;
  }
  return provinces;
}

/**
 * Official full name of a province at a day. The reform of 2025 gave codes to other provinces (15 was Yên Bái, is Lào Cai):
 * without a day, or for one outside the tables, the name of the last day of the 63 provinces, which districts refer to.
 */
export function provinceName(code: string, date: string | null = null): string | null {
  const bearers = provincesByCode().get(code) ?? [];
  const at = (day: string): UnitEntry | undefined => bearers.find((entry) => inForce(entry, day));
  return ((date === null ? undefined : at(date)) ?? at(LAST_DAY_OF_DISTRICTS) ?? bearers.at(-1))?.fullName ?? null;
}

/**
 * Candidates for a bare official name (NFC, old tone placement), narrowed to province, parent and level. Date and type
 * only order them, since pages err in both: in force at the date first, then of the type, provinces before districts
 * before wards, then by code, the latest first.
 */
export function findUnits(name: string, known: KnownOfUnit = {}): readonly UnitEntry[] {
  const { type, province, parent } = known;
  const date = known.date ?? null;
  const found: UnitEntry[] = [];
  for (const level of levelsOf(known)) {
    for (const entry of levelOf(level).byName.get(name) ?? []) {
      if (province && entry.province !== province) continue;
      if (parent && entry.parent !== parent) continue;
      found.push(entry);
    }
  }
  if (found.length < 2) return found;
  const late = (entry: UnitEntry): number => (inForce(entry, date) ? 0 : 1);
  const other = (entry: UnitEntry): number => (!type || entry.type === type ? 0 : 1);
  return found.sort(
    (a, b) =>
      late(a) - late(b) ||
      other(a) - other(b) ||
      a.code.length - b.code.length ||
      compare(a.code, b.code) ||
      compare(b.from ?? "", a.from ?? ""),
  );
}

function levelsOf({ level, type, date }: KnownOfUnit): readonly UnitLevel[] {
  if (level) return [level];
  if (type) return WARD_TYPES.has(type) ? ["ward"] : ["province", "district"];
  return date && date >= REFORM_DAY ? ["province", "district", "ward"] : ["province", "district"];
}

/** Code units, not a locale: the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
