/** Which administrative unit a mention means: its official name, code at the report's date, and province. */
import { findUnits, provinceName, type UnitEntry, type UnitType } from "../gazetteer/units/index.js";
import type { UnitMention } from "../recognize/unit.js";
import type { Unit } from "../record.js";
import { citeTokens, type PageContext } from "./context.js";

export const HO_CHI_MINH = "79";

/** What a report knows that settles a mention: its day and its province. */
export interface UnitScope {
  readonly page: PageContext;
  /** ISO day that codes must be valid at; null when the page tells none. */
  readonly date: string | null;
}

const capitalType = (type: string): string => (type[0] as string).toUpperCase() + type.slice(1);

/** The entry that a mention means, or null when no table knows it. */
export function entryOf(scope: UnitScope, type: UnitType | null, name: string): UnitEntry | null {
  const { province } = scope.page;
  const ward = type === "phường" || type === "xã" || type === "thị trấn" || type === "đặc khu";
  // Only the city's wards are in the tables: elsewhere the same name means another ward.
  if (ward && province !== HO_CHI_MINH) return null;
  const known = { ...(type === null ? {} : { type }), date: scope.date };
  const here = province === null ? [] : findUnits(name, { ...known, province });
  const found = here.length > 0 ? here : findUnits(name, known);
  const typed = type === null ? found : found.filter((unit) => unit.type === type);
  // A numbered ward names no single ward unless its district is known.
  if (ward && (typed.length !== 1 || /^\d/.test(name))) return null;
  if (type !== null && typed.length === 0) return renamed(scope, type, name);
  if (type === null && here.length === 0 && new Set(found.map((unit) => unit.province)).size > 1) {
    const provinces = found.filter((unit) => unit.code === unit.province);
    return provinces.length === 1 ? (provinces[0] as UnitEntry) : null;
  }
  return typed[0] ?? null;
}

/** A type that the unit never had (`Quận Củ Chi`) still names it, when nothing else bears the name. */
function renamed(scope: UnitScope, type: UnitType, name: string): UnitEntry | null {
  if (type === "tỉnh" || type === "phường" || type === "xã" || type === "thị trấn") return null;
  const all = findUnits(name, scope.page.province === null ? { date: scope.date } : { province: scope.page.province, date: scope.date });
  const districts = all.filter((unit) => unit.code !== unit.province && unit.parent === null && /^\D/.test(name));
  return districts.length === 1 ? (districts[0] as UnitEntry) : null;
}

const isValidAt = (unit: UnitEntry, date: string | null): boolean =>
  date === null || ((unit.from === null || unit.from <= date) && (unit.until === null || unit.until >= date));

/** The record's unit for a mention, cited where it was read. */
export function resolveUnit(scope: UnitScope, mention: UnitMention): Unit {
  const { page } = scope;
  const type = mention.type ?? (mention.through !== null ? null : mention.type);
  const entry = entryOf(scope, type, mention.name);
  const unit = entry === null ? unknownUnit(scope, mention) : unitOf(scope, entry);
  const at = citeTokens(page.scan, mention.from, mention.to, "unit/name", mention.repaired ? "repaired" : "stated");
  page.ledger.cite(unit, null, at);
  const inferred = { ...at, rule: "unit/table", certainty: "inferred" as const };
  page.ledger.cite(unit, "code", inferred);
  page.ledger.cite(unit, "province", inferred);
  return unit;
}

function unitOf(scope: UnitScope, entry: UnitEntry): Unit {
  return {
    name: entry.fullName,
    type: entry.type,
    code: isValidAt(entry, scope.date) ? entry.code : null,
    province: provinceName(entry.province, scope.date),
  };
}

function unknownUnit(scope: UnitScope, mention: UnitMention): Unit {
  const type = mention.type ?? "huyện";
  const province = scope.page.province === null ? null : provinceName(scope.page.province, scope.date);
  return { name: `${capitalType(type)} ${mention.name}`, type, code: null, province: type === "tỉnh" ? null : province };
}

/** The page's province as a unit, for `Hội Khuyến học Thành phố`. */
export function provinceUnit(scope: UnitScope): Unit | null {
  const { province } = scope.page;
  if (province === null) return null;
  const name = provinceName(province, scope.date);
  if (name === null) return null;
  const entry = findUnits(name.replace(/^(?:Tỉnh|Thành phố) /, ""), { province, date: scope.date }).find((unit) => unit.code === province);
  return entry === undefined ? null : unitOf(scope, entry);
}

/** An organisation that is a member or gets an award, where it is no administrative unit. */
export function organisationUnit(name: string): Unit {
  return { name, type: "tổ chức", code: null, province: null };
}

export const sameUnit = (a: Unit | null, b: Unit | null): boolean => a !== null && b !== null && a.name === b.name && (a.province === b.province || a.province === null || b.province === null);
