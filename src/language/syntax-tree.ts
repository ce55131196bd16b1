/** What a pattern says once it is read. */
import type { Tag } from "./tags.js";

/** How often an element may stand: `?` 0–1, `*` 0–, `+` 1–, `{2,4}`; `most` is null without a limit. */
export interface Quantity {
  readonly least: number;
  readonly most: number | null;
}

export type Atom =
  | { readonly kind: "any" }
  | { readonly kind: "tag"; readonly tag: Tag }
  /** Literal text; it may turn out to be several words. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "or" | "and"; readonly choices: readonly (readonly Element[])[] };

export interface Element {
  readonly atom: Atom;
  readonly negative: boolean;
  readonly quantity: Quantity;
  /** Name of the capture group it stands in. */
  readonly group: string | null;
  readonly column: number;
}

export interface Syntax {
  readonly elements: readonly Element[];
  /** `^`: only at the beginning of a sentence. */
  readonly start: boolean;
  /** `$`: only at the end of one. */
  readonly end: boolean;
}

/** Alternatives of single literal words, which can be looked up. */
export function isWordList(atom: Atom): boolean {
  return atom.kind === "or" && atom.choices.every(([only, more]) => only?.atom.kind === "text" && more === undefined);
}
