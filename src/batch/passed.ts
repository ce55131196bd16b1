import { createHash } from "node:crypto";
import type { PageInput, Place } from "../source/page-input.js";

/** A page with its number in the batch, from 0, in the order of the source. */
export type NumberedPage = PageInput & { readonly number: number };

/** Which pages are done: all before one of them, and some behind it. Plain data. */
export interface PassedState {
  /** So many, counted from the first, without a gap. */
  readonly pages: number;
  /** The last of these: where it stands, and the id its bytes gave; null for one that gave none. */
  readonly last: { readonly place: Place; readonly id: string | null } | null;
  /** Digest of the files before that one: their paths, sizes and times of change. */
  readonly files: string;
  /** The numbers of the others. */
  readonly ahead: readonly number[];
}

/** Keeps account of the pages that are done. In constant memory where they are done nearly in order. */
export class Passed {
  #pages: number;
  #last: PassedState["last"];
  #files: string;
  readonly #ahead = new Map<number, PassedState["last"]>();
  /** Done before this process began: nothing more need be known of them. */
  readonly #earlier: Set<number>;

  constructor(state?: PassedState) {
    this.#pages = state?.pages ?? 0;
    this.#last = state?.last ?? null;
    this.#files = state?.files ?? "";
    this.#earlier = new Set(state?.ahead);
  }

  /** Where a page stands that is passed over because it was done earlier must be told, too. */
  add({ number, place }: NumberedPage, id: string | null): void {
    this.#earlier.delete(number);
    this.#ahead.set(number, place === undefined ? null : { place, id });
    for (let next = this.#ahead.get(this.#pages); next !== undefined; next = this.#ahead.get(this.#pages)) {
      this.#ahead.delete(this.#pages);
      this.#pages += 1;
      if (this.#last !== null && next !== null && this.#last.place.file !== next.place.file) {
        this.#files = filesDigest(this.#files, this.#last.place);
      }
      this.#last = next;
    }
  }

  wasEarlier(number: number): boolean {
    return this.#earlier.has(number);
  }

  state(): PassedState {
    const ahead = [...this.#ahead.keys(), ...this.#earlier].sort((a, b) => a - b);
    return { pages: this.#pages, last: this.#last, files: this.#files, ahead };
  }
}

/** A chain over files: with one of them, in one place, another, it is another. */
export function filesDigest(before: string, { input, version }: Pick<Place, "input" | "version">): string {
  return createHash("sha256").update(`${before}\n${input}\n${version}`).digest("hex").slice(0, 16);
}
