/** What was decided where, by which rule, from which words, against what: `thidua explain` prints them. */
import type { Span } from "../types.js";

export interface Decision extends Span {
  readonly about: "mood" | "year";
  /** What was decided: `announced`, `2019`; `XXXX` for a year that nothing tells. */
  readonly value: string;
  readonly rule: string;
  /** The words it was decided from; null where they stand outside the text (the page's day, its address). */
  readonly from: Span | null;
  /** What other rules would have said. */
  readonly losers: readonly { readonly value: string; readonly rule: string }[];
}
