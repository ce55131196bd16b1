/** Lines as the matcher wants them: programs as numbers, and by which words and tags of a page each is woken. */
import type { TokenTable } from "../text/tokenizer.js";

/** What a step asks of a term. */
export const Op = { any: 0, word: 1, tag: 2, words: 3, or: 4, and: 5 } as const;

export const Flag = { optional: 1, greedy: 2, negative: 4, start: 8, end: 16 } as const;

/** Columns of a step: what is asked, with what, how often, and the place of its slot in the line's, or -1. */
export const Column = { op: 0, argument: 1, flags: 2, least: 3, most: 4, slot: 5 } as const;
export const STEP = 6;
/** For `most`: no limit; for `least`: none is set. */
export const NONE = -1;

/**
 * A line ready to be matched. `argument` of a step is a word's number, the bit of a tag, or a place in the same code: of
 * words a count and the numbers, of alternatives a count and for each its number of steps and the steps.
 */
export interface Line {
  /** As in the file: `host/said`. */
  readonly name: string;
  /** What its name begins with: `host`. */
  readonly concept: string;
  /** Written with `!`: what it matches, no other line of its concept may touch. */
  readonly negative: boolean;
  readonly slots: readonly string[];
  /** Bits of the tags whose mentions are one term to it. */
  readonly view: number;
  /** Words of which one stands in every match; bits of tags likewise; neither where nothing is known. */
  readonly wakingWords: readonly number[];
  readonly wakingTags: number;
  /** Sets of words, in the order of the line, and bits of tags: one of each must stand in the sentence as well. */
  readonly needsWords: readonly (readonly number[])[];
  readonly needsTags: readonly number[];
  /** What its first term may be: words by `wordMark`, bits of tags; all of them where nothing is known. */
  readonly beginWords: number;
  readonly beginTags: number;
  /** Steps that want a term each. */
  readonly least: number;
  /** `STEP` numbers a step, `steps` of them, and what they point into behind. */
  readonly steps: number;
  readonly code: Int32Array;
}

/** One bit of 32 for a word: most words that a term is not have another. */
export const wordMark = (word: number): number => 1 << (word & 31);

/** All lines of a reading, and what wakes each. Word numbers below 0 are words that only these lines know. */
export class LanguageTable {
  readonly #first: Int32Array;
  readonly #words: number;
  readonly #woken: Int32Array;
  readonly #byOwnWord = new Map<string, { readonly number: number; readonly lines: number[] }>();
  /** Places of the lines that the tag of bit `1 << k` wakes. */
  readonly byTag: readonly (readonly number[])[];
  /** Lines that any sentence wakes. */
  readonly always: readonly number[];
  /** Bits of all tags that lines name. */
  readonly tags: number;

  /** @param ownWords words without a number in the vocabulary: the first is -1, the second -2 … */
  constructor(
    readonly lines: readonly Line[],
    readonly ownWords: readonly string[],
  ) {
    ownWords.forEach((word, k) => {
      this.#byOwnWord.set(word, { number: -1 - k, lines: [] });
    });
    const byWord: [number, number][] = [];
    const byTag: number[][] = Array.from({ length: 31 }, () => []);
    const always: number[] = [];
    let tags = 0;
    for (const [place, { wakingWords, wakingTags, view }] of lines.entries()) {
      tags |= view;
      for (const word of wakingWords) {
        if (word > 0) byWord.push([word, place]);
        else this.#byOwnWord.get(ownWords[-1 - word] as string)?.lines.push(place);
      }
      for (let k = 0; k < byTag.length; k++) if (wakingTags & (1 << k)) (byTag[k] as number[]).push(place);
      if (wakingWords.length === 0 && wakingTags === 0) always.push(place);
    }
    this.byTag = byTag;
    this.always = always;
    this.tags = tags;
    byWord.sort(([a, p], [b, q]) => a - b || p - q);
    const last = byWord.at(-1)?.[0] ?? 0;
    this.#words = 1 + Math.max(last, ...lines.flatMap(({ needsWords }) => needsWords.flat()));
    this.#woken = Int32Array.from(byWord, ([, place]) => place);
    this.#first = new Int32Array(last + 2);
    for (const [word] of byWord) (this.#first[word + 1] as number)++;
    for (let word = 0; word <= last; word++)
      this.#first[word + 1] = (this.#first[word + 1] as number) + (this.#first[word] as number);
  }

  /** Calls back with every line that token `i` wakes. */
  wake(t: TokenTable, i: number, woken: (place: number) => void): void {
    if (this.#byOwnWord.size > 0) this.#byOwnWord.get(t.norm[i] as string)?.lines.forEach(woken);
    const word = t.id[i] as number;
    if (word + 1 >= this.#first.length) return;
    const end = this.#first[word + 1] as number;
    for (let k = this.#first[word] as number; k < end; k++) woken(this.#woken[k] as number);
  }

  /** One more than the greatest number of a word that a line needs or is woken by. */
  get words(): number {
    return this.#words;
  }

  /** Number of the word at token `i`; 0 where neither the vocabulary nor a line knows it. */
  wordAt(t: TokenTable, i: number): number {
    // A word may have got its number only after the lines were compiled.
    const own = this.#byOwnWord.size > 0 ? this.#byOwnWord.get(t.norm[i] as string) : undefined;
    return own?.number ?? (t.id[i] as number);
  }
}
