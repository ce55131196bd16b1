/** Phrases looked for in short texts of words with single blanks between: a table's header, a label. */
import { lines } from "./lines.js";

interface Phrase<K> {
  readonly kind: K;
  /** With a blank on either side, so that it matches whole words. */
  readonly text: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

/**
 * A table of `kind = phrase | phrase`, or of nothing but phrases, one a line. `^` before a phrase: only at the beginning;
 * `$` behind it: only at the end.
 */
export class PhraseTable<K extends string = string> {
  readonly #phrases: readonly Phrase<K>[];

  constructor(table: string) {
    this.#phrases = [...lines(table)].flatMap(({ name, forms }) =>
      (forms.length === 1 ? forms : forms.slice(1)).map((form) => ({
        kind: name as K,
        text: ` ${form.replace(/^\^|\$$/g, "")} `,
        begins: form.startsWith("^"),
        ends: form.endsWith("$"),
      })),
    );
  }

  /** The kind of the first line that has a phrase in the words, or null. */
  kindOf(words: string): K | null {
    const padded = ` ${words} `;
    const fits = ({ text, begins, ends }: Phrase<K>): boolean =>
      begins
        ? padded.startsWith(text) && (!ends || padded === text)
        : ends
          ? padded.endsWith(text)
          : padded.includes(text);
    return this.#phrases.find(fits)?.kind ?? null;
  }

  has(words: string): boolean {
    return this.kindOf(words) !== null;
  }

  /** How many characters of the words the longest phrase at their beginning takes, with the blank behind it; 0 for none. */
  lengthIn(words: string): number {
    const padded = `${words} `;
    let length = 0;
    for (const { text } of this.#phrases)
      if (padded.startsWith(text.slice(1))) length = Math.max(length, text.length - 1);
    return length;
  }
}
