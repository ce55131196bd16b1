import type { TokenTable } from "../text/tokenizer.js";
import { vocabulary } from "./lexicon.js";

/**
 * Words and marks that a rule asks for, by their numbers: whether a token is one of them costs a single load. Made when
 * its module is loaded, which must be before the vocabulary closes: never in a module that is loaded on demand.
 */
export class WordSet {
  readonly #flags: Uint8Array;

  /** @param words norms, blanks between: `"đến tới ,"` */
  constructor(words: string) {
    const ids = words
      .trim()
      .split(/\s+/)
      .map((word) => vocabulary.learn(word));
    this.#flags = new Uint8Array(Math.max(...ids) + 1);
    for (const id of ids) this.#flags[id] = 1;
  }

  has(t: TokenTable, i: number): boolean {
    return this.#flags[t.id[i] as number] === 1;
  }

  /** The first such token in `[from, to)`, or `to`. */
  next(t: TokenTable, from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.#flags[t.id[i] as number] === 1) return i;
    return to;
  }
}
