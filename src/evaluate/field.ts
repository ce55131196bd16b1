import type { Item } from "./item.js";

/** One counter: how to list what is to be compared in a page or a report. */
export interface Field<Of> {
  readonly name: string;
  items(of: Of): Item[];
}
