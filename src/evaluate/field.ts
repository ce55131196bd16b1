import type { Item } from "./item.js";

/** One counter: how to list what is to be compared in a page or a report. */
export interface Field<Of> {
  readonly name: string;
  items(of: Of): Item[];
  /**
   * Of a field that was added to the contract: whether the gold says anything of it, be it null. Gold written before the
   * field was, says nothing, and then nothing is compared.
   */
  stated?(gold: Of): boolean;
}
