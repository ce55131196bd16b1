/** The types of units by the names that the record has for them. */
import type { UnitType } from "./entry.js";

/** `type` of a member or recipient that is no administrative unit. */
export const BODY_TYPE = "tổ chức";

export const PROVINCE_TYPE: UnitType = "tỉnh";
export const CITY_TYPE: UnitType = "thành phố";

/** Units below the district; since 2025 below the province. */
export const COMMUNE_TYPES: ReadonlySet<string> = new Set<UnitType>(["phường", "xã", "thị trấn", "đặc khu"]);

export const DISTRICT_TYPES: ReadonlySet<string> = new Set<UnitType>(["quận", "huyện", "thị xã", "thành phố"]);

/** A zone of its own, of no level that bodies have. */
export const ZONE_TYPE: UnitType = "đặc khu";

/** Units that are named by numbers. */
export const NUMBERED_TYPES: ReadonlySet<string> = new Set<UnitType>(["quận", "phường"]);

/** Code of the association's own city. */
export const HO_CHI_MINH = "79";
/** The name of the one city of a province's rank that names of schools and papers hold. */
export const HO_CHI_MINH_CITY = "Hồ Chí Minh";

/** A bare name since 2025, when there are no districts, is one of these. */
export const BARE_COMMUNE_TYPES: readonly UnitType[] = ["phường", "xã", "thị trấn"];

/** What a name that no table knows is taken for. */
export const UNKNOWN_TYPE: UnitType = "huyện";

/** How types are written in addresses where it is not their first letter: `tpvinh`. */
export const LETTERS_IN_ADDRESSES: ReadonlyMap<UnitType, string> = new Map([
  ["thành phố", "tp"],
  ["thị xã", "tx"],
]);

/** The type of districts that are named by numbers, also Roman ones. */
export const NUMBERED_DISTRICT: UnitType = "quận";

/** Units below the district, but zones. */
export const BARE_OR_TOWN: ReadonlySet<UnitType> = new Set<UnitType>(["phường", "xã", "thị trấn"]);
