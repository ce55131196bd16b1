import { allUnits, type UnitEntry, type UnitLevel } from "../gazetteer/units/index.js";
import type { Unit } from "../record.js";
import { spellingKey } from "./person-name.js";
import { successorsOf } from "./successors.js";

/** A unit as far as it tells where an office is. */
export interface Place {
  readonly level: UnitLevel | "organisation";
  readonly name: string;
  /** Without its type, as a key. */
  readonly bare: string;
  readonly code: string | null;
  /** Official name of the province, as a key; of a province its own. */
  readonly province: string | null;
  /** Code of a ward's district. */
  readonly parent: string | null;
}

/**
 * `maybe`: the same name, but such a unit stands in many places (`Phường 14`); `contains`: one lies in the other;
 * `succeeds`: one took the other's place; `apart`: neither has to do with the other.
 */
export type Relation = "same" | "maybe" | "contains" | "succeeds" | "apart" | "unknown";

const DISTRICT_TYPES: ReadonlySet<string> = new Set(["quận", "huyện", "thị xã"]);
const WARD_TYPES: ReadonlySet<string> = new Set(["phường", "xã", "thị trấn", "đặc khu"]);

export function levelOf({ type, code }: Unit): Place["level"] {
  if (type === "tổ chức") return "organisation";
  if (WARD_TYPES.has(type)) return "ward";
  if (DISTRICT_TYPES.has(type)) return "district";
  return type === "tỉnh" || code?.length !== 3 ? "province" : "district";
}

/** @example bareName({ name: "Quận 10", type: "quận", … }) // "10" */
export function bareName({ name, type }: Pick<Unit, "name" | "type">): string {
  return name.toLowerCase().startsWith(`${type} `) ? name.slice(type.length + 1) : name;
}

export function placeOf(unit: Unit): Place {
  const level = levelOf(unit);
  const province = level === "province" ? unit.name : unit.province;
  return {
    level,
    name: unit.name,
    bare: spellingKey(bareName(unit)),
    code: unit.code,
    province: province === null ? null : spellingKey(province),
    parent: level === "ward" && unit.code !== null ? (wardsByCode().get(unit.code)?.parent ?? null) : null,
  };
}

export function relationOf(a: Place, b: Place): Relation {
  if (a.level !== b.level) {
    const [inner, outer] = depth(a) > depth(b) ? [a, b] : [b, a];
    if (outer.level === "province" && sameProvince(inner.province, outer.province)) return "contains";
    if (inner.parent !== null && inner.parent === outer.code) return "contains";
    return provincesApart(a, b) ? "apart" : "unknown";
  }
  if (a.bare === b.bare && (a.code === null || b.code === null || a.code === b.code)) {
    if (a.level === "organisation" || (a.code !== null && a.code === b.code)) return "same";
    if (provincesApart(a, b)) return "apart";
    return a.level === "ward" ? "maybe" : "same";
  }
  if (a.level === "organisation") return "unknown";
  if (follows(a, b) || follows(b, a)) return "succeeds";
  return "apart";
}

/** Equal, or one went up in the other. */
export function sameProvince(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return a === b || provinceFollows(a, b) || provinceFollows(b, a);
}

function provincesApart(a: Place, b: Place): boolean {
  return a.province !== null && b.province !== null && !sameProvince(a.province, b.province);
}

function depth({ level }: Place): number {
  return ["province", "district", "ward", "organisation"].indexOf(level);
}

function follows(later: Place, earlier: Place): boolean {
  return (
    earlier.code !== null &&
    later.code !== null &&
    successorsOf(earlier.code, earlier.name).some(({ code, name }) => code === later.code && name === later.name)
  );
}

let followers: ReadonlySet<string> | null = null;

function provinceFollows(later: string, earlier: string): boolean {
  followers ??= new Set(
    allUnits("province").flatMap(({ code, fullName }) =>
      successorsOf(code, fullName).map(({ name }) => `${spellingKey(name)}|${spellingKey(fullName)}`),
    ),
  );
  return followers.has(`${later}|${earlier}`);
}

let wards: ReadonlyMap<string, UnitEntry> | null = null;

function wardsByCode(): ReadonlyMap<string, UnitEntry> {
  wards ??= new Map(allUnits("ward").map((entry) => [entry.code, entry]));
  return wards;
}
