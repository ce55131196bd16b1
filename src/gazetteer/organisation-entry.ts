/** What the tables say of an organisation or of the first word of one. */
export type Level = "quận" | "huyện" | "thị xã" | "thành phố" | "tỉnh" | "phường" | "xã" | "thị trấn";

export interface OrganisationEntry {
  readonly name: string;
  /** Level that the name itself states: Quận ủy -> quận. */
  readonly level: Level | null;
  /** Level that the form states and the name does not: `Tỉnh hội Khuyến học`. */
  readonly of: Level | null;
  /** The form states the city: HKHTP. */
  readonly city: boolean;
  readonly national: boolean;
  /** `Thành hội`: the page's own association at that level. */
  readonly association: boolean;
  /** The name goes on with a branch or a proper name. */
  readonly open: boolean;
  /** Never completed with a unit from the context. */
  readonly standalone: boolean;
  /** Other casings that stand as written: `Thành Đoàn` beside `Thành đoàn`. */
  readonly casings: readonly string[];
}

/** Nothing is known of it but its name. */
export const PLAIN_ORGANISATION: OrganisationEntry = {
  name: "",
  level: null,
  of: null,
  city: false,
  national: false,
  association: false,
  open: false,
  standalone: false,
  casings: [],
};
