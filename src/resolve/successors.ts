import { CHANGES } from "../gazetteer/units/changes.js";

/** A unit as the table of changes names it. */
export interface ChangedUnit {
  readonly code: string;
  /** Official name with its type. */
  readonly name: string;
}

let table: ReadonlyMap<string, readonly ChangedUnit[]> | null = null;

/**
 * The units that took a unit's place on the day it ended; none for one that goes on.
 *
 * @example
 * successorsOf("763", "Quận 9"); // [{ code: "769", name: "Thành phố Thủ Đức" }]
 */
export function successorsOf(code: string, name: string): readonly ChangedUnit[] {
  table ??= readChanges();
  return table.get(`${code} ${name}`) ?? [];
}

function readChanges(): Map<string, readonly ChangedUnit[]> {
  const followers = new Map<string, ChangedUnit[]>();
  for (const line of CHANGES.split("\n")) {
    const [before, after] = (line.split(" | ")[2] ?? "").split(" → ").map(unitsIn);
    if (before === undefined || after === undefined) continue;
    for (const { code, name } of before) {
      if (after.some((unit) => unit.code === code && unit.name === name)) continue;
      const key = `${code} ${name}`;
      followers.set(key, [...(followers.get(key) ?? []), ...after]);
    }
  }
  return followers;
}

function unitsIn(list: string): ChangedUnit[] {
  return list
    .split(" + ")
    .map((unit) => /^(\d+) (.+)$/u.exec(unit.trim()))
    .flatMap((match) => (match === null ? [] : [{ code: match[1]!, name: match[2]! }]));
}
