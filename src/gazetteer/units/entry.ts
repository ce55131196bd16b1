export type UnitType = "quận" | "huyện" | "thị xã" | "thành phố" | "tỉnh" | "phường" | "xã" | "thị trấn" | "đặc khu";

export interface UnitEntry {
  /** General Statistics Office: two digits for a province, three for a district, five for a ward. */
  readonly code: string;
  readonly type: UnitType;
  /** Without type: `Bình Thạnh`, `10`. */
  readonly name: string;
  /** Official, with type: `Quận 10`, `Tỉnh Lào Cai`. */
  readonly fullName: string;
  /** Code of the province, of a province its own. */
  readonly province: string;
  /** Code of the district of a ward. */
  readonly parent: string | null;
  /** First and last ISO day in force; null where it began before the tables (2004) or still is. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Types as full names begin with them; lower-casing a thousand of them costs more than looking them up. */
const TYPES: ReadonlyMap<string, UnitType> = new Map([
  ["Quận", "quận"],
  ["Huyện", "huyện"],
  ["Thị xã", "thị xã"],
  ["Thành phố", "thành phố"],
  ["Tỉnh", "tỉnh"],
  ["Phường", "phường"],
  ["Xã", "xã"],
  ["Thị trấn", "thị trấn"],
  ["Đặc khu", "đặc khu"],
]);

/** `code|name|province|district|first day|last day` lines. */
export function parseUnits(table: string): UnitEntry[] {
  const entries: UnitEntry[] = [];
  for (const line of table.split("\n")) {
    if (line === "") continue;
    const cells = line.split("|");
    const fullName = cells[1] as string;
    let blank = fullName.indexOf(" ");
    let type = TYPES.get(fullName.slice(0, blank));
    if (type === undefined) {
      blank = fullName.indexOf(" ", blank + 1);
      type = TYPES.get(fullName.slice(0, blank)) as UnitType;
    }
    entries.push({
      code: cells[0] as string,
      type,
      name: fullName.slice(blank + 1),
      fullName,
      province: cells[2] as string,
      parent: cells[3] || null,
      from: cells[4] || null,
      until: cells[5] || null,
    });
  }
  return entries;
}

/** In force on an ISO day; any unit is at an unknown day. */
export function inForce({ from, until }: UnitEntry, day: string | null): boolean {
  return day === null || ((from === null || from <= day) && (until === null || day <= until));
}
