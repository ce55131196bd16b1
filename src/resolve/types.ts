/** Shapes of the resolution of mentions: who is one person and what is one unit across pages (docs/database.md). */
import type { Unit } from "../record.js";

/** An office as a mention states it. */
export interface Office {
  readonly title: string;
  readonly organisation: string | null;
  readonly unit: Unit | null;
  readonly former: boolean;
  /** EDTF interval that the page states for it: then it is held from its first day to its last, whenever the page is of. */
  readonly term?: string | null;
  /** EDTF day or year in which it is stated: the mention's, or the year that a leader's entry names. */
  readonly date: string | null;
}

/** One place of one record that names a person. */
export interface Mention {
  /** `<uri, or id where there is none>#<pointer>`: unique among records, and the order of everything that must not hang on the order of pages. */
  readonly key: string;
  /** Id of the record. */
  readonly page: string;
  readonly uri: string | null;
  /** JSON Pointer of the mention in its record: /reports/0/officials/3, /reports/0/leadership/0, /reports/0/signedBy. */
  readonly pointer: string;
  readonly kind: "official" | "leader" | "signer";
  readonly name: string;
  readonly honorific: string | null;
  readonly academicTitles: readonly string[];
  readonly offices: readonly Office[];
  /** EDTF: the day of the page (published, else of the meeting), else its year (`2018`), else null. */
  readonly date: string | null;
}

/** Why two mentions are, or are not, one person. */
export interface Reason {
  /** Name of the rule, as `path/name`: office/same, conflict/sex. */
  readonly rule: string;
  /** What it adds to the score; below 0 it speaks against. */
  readonly weight: number;
  /** For people, with what was compared. */
  readonly text: string;
}

/** `open`: neither is said. Such mentions are one person only where others tie them together. */
export type Verdict = "same" | "different" | "open";

/** A comparison of two mentions, by key with a < b. No two mentions decided `different` are ever one person. */
export interface Decision {
  readonly a: string;
  readonly b: string;
  /** Sum of the reasons' weights. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly decision: Verdict;
  readonly by: "rule" | "manual";
}

export interface Person {
  /** 12 hex digits, from the name and the earliest mention: later pages do not change it. */
  readonly id: string;
  /** The name as most pages write it. */
  readonly name: string;
  /** In order of date, then of key. */
  readonly mentions: readonly Mention[];
}

/** A page and its date, EDTF day or year. */
export interface PageAt {
  readonly page: string;
  readonly date: string | null;
}

/** An office of a person, from the first page that states it to the last. */
export interface Spell {
  /** Id of the person. */
  readonly person: string;
  readonly title: string;
  readonly organisation: string | null;
  readonly unit: Unit | null;
  /** Null where pages only look back on the office. */
  readonly first: PageAt | null;
  readonly last: PageAt | null;
  /** The first page that calls it ended (`nguyên`): the spell ended before. Null where none does. */
  readonly ended: PageAt | null;
}

/** One way in which records write a unit. */
export interface UnitForm {
  readonly unit: Unit;
  readonly mentions: number;
  /** EDTF dates of the first and the last page with it. */
  readonly first: string | null;
  readonly last: string | null;
}

/** A unit across pages: its forms differ in type (thị xã, later thành phố), code or completeness. */
export interface ResolvedUnit {
  /** `769-thủ-đức`: code and name without type; for an organisation, and a unit without a code, type, name and province. */
  readonly id: string;
  /** The latest official name. */
  readonly name: string;
  readonly type: Unit["type"];
  readonly code: string | null;
  readonly province: string | null;
  readonly forms: readonly UnitForm[];
  /** Ids of the units that took its place when it ended (Quận 2 → Thành phố Thủ Đức), also such as no record names. */
  readonly successors: readonly string[];
}

/** Mentions named by a person who knows: all of the name on a page (narrowed by a pointer), or all of it in an organisation. */
export type MentionReference =
  | { readonly name: string; readonly uri: string; readonly pointer?: string }
  | { readonly name: string; readonly organisation: string };

export interface ManualDecision {
  readonly decision: "same" | "different";
  readonly a: MentionReference;
  readonly b: MentionReference;
  readonly note?: string;
}

/** What cannot be done as decided by hand: two decisions that contradict, or one that fits no mention. */
export interface ResolutionProblem {
  /** Place of the decision in the list given, from 0. */
  readonly decision: number;
  readonly message: string;
}

export interface Resolution {
  readonly persons: readonly Person[];
  readonly units: readonly ResolvedUnit[];
  /** By person, in order of time. */
  readonly spells: readonly Spell[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly ResolutionProblem[];
}
