/**
 * Communes outside Hồ Chí Minh City, as they were on the last day of districts and as they are since. The table is read
 * when the first code is asked for, and of it only the districts asked for.
 */
import { createRequire } from "node:module";
import { fold } from "../../text/vocabulary.js";
import { parseUnits, type UnitEntry } from "./entry.js";
import { withI } from "./forms.js";
import { allUnits, REFORM_DAY, type UnitType } from "./index.js";
import { HO_CHI_MINH } from "./types.js";

interface CommuneTable {
  /** Code of a former province -> code of the one it is part of since the reform; only where provinces were joined. */
  readonly joined: Readonly<Record<string, string>>;
  /** Code of a district, since the reform of a province -> `code name|code name`. */
  readonly communes: Readonly<Record<string, string>>;
}

const LAST_DAY_OF_DISTRICTS = "2025-06-30";
let table: CommuneTable | null = null;
const read = new Map<string, ReadonlyMap<string, readonly UnitEntry[]>>();
let districts: ReadonlyMap<string, readonly string[]> | null = null;

function communeTable(): CommuneTable {
  table ??= createRequire(import.meta.url)("./communes.json") as CommuneTable;
  return table;
}

/** Code since 2025-07-01 of the province that `province` has become part of: 83 (Bến Tre) -> 86 (Vĩnh Long). */
export function joinedProvince(province: string): string {
  return communeTable().joined[province] ?? province;
}

/**
 * Communes of a province by official full name (`Thị trấn Mỏ Cày`), of both states; which of them is in force, and in
 * which district, is the caller's to choose. Case, tone placement, `i` for `y`, apostrophes and dashes do not count.
 */
export function findCommunes(fullName: string, province: string): readonly UnitEntry[] {
  const key = keyOf(fullName);
  return [...districtsOf(province), province].flatMap((within) => communesOf(within, province).get(key) ?? []);
}

/** All communes of that type in a province, of both states. */
export const communesIn = (type: UnitType, province: string): readonly UnitEntry[] =>
  province === HO_CHI_MINH
    ? allUnits("ward").filter((unit) => unit.type === type && unit.province === province)
    : [...districtsOf(province), province]
        .flatMap((within) => [...communesOf(within, province).values()].flat())
        .filter((unit) => unit.type === type);

function districtsOf(province: string): readonly string[] {
  if (districts === null) {
    const byProvince = new Map<string, string[]>();
    for (const { code, province: its } of allUnits("district")) {
      const codes = byProvince.get(its);
      if (codes === undefined) byProvince.set(its, [code]);
      else if (!codes.includes(code)) codes.push(code);
    }
    districts = byProvince;
  }
  return districts.get(province) ?? [];
}

function communesOf(within: string, province: string): ReadonlyMap<string, readonly UnitEntry[]> {
  let byKey = read.get(within);
  if (byKey === undefined) {
    const old = within.length === 3;
    const days = old ? `|${LAST_DAY_OF_DISTRICTS}` : `${REFORM_DAY}|`;
    const lines = (communeTable().communes[within] ?? "")
      .split("|")
      .filter((line) => line !== "")
      .map((line) => `${line.slice(0, 5)}|${line.slice(6)}|${province}|${old ? within : ""}|${days}`);
    byKey = grouped(parseUnits(lines.join("\n")));
    read.set(within, byKey);
  }
  return byKey;
}

function grouped(entries: readonly UnitEntry[]): ReadonlyMap<string, readonly UnitEntry[]> {
  const byKey = new Map<string, UnitEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.fullName);
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [entry]);
    else if (others.every((other) => other.code !== entry.code)) others.push(entry);
  }
  return byKey;
}

const keyOf = (fullName: string): string =>
  withI(fullName.replaceAll(/['’]/g, "").replaceAll("-", " ").split(" ").filter(Boolean).map(fold).join(" "));
