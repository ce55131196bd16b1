/** Phrases looked for in short texts of words with single blanks between: a table's header, a label. */
import { lines } from "./lines.js";

interface Phrase<K> {
  readonly place: number;
  readonly kind: K;
  readonly text: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

const BLANK = 32;

/**
 * A table of `kind = phrase | phrase`, or of nothing but phrases, one a line. `^` before a phrase: only at the beginning;
 * `$` behind it: only at the end.
 */
export class PhraseTable<K extends string = string> {
  /** By the first letter: at a word only those are compared that may stand there. */
  readonly #byLetter = new Map<number, Phrase<K>[]>();

  constructor(table: string) {
    const phrases = [...lines(table)].flatMap(({ name, forms }) =>
      (forms.length === 1 ? forms : forms.slice(1)).map((form) => ({ kind: name as K, form })),
    );
    for (const [place, { kind, form }] of phrases.entries()) {
      const text = form.replace(/^\^|\$$/g, "");
      const phrase = { place, kind, text, begins: form.startsWith("^"), ends: form.endsWith("$") };
      const letter = text.charCodeAt(0);
      const alike = this.#byLetter.get(letter);
      if (alike === undefined) this.#byLetter.set(letter, [phrase]);
      else alike.push(phrase);
    }
  }

  /** The kind of the first line that has a phrase in the words, or null. */
  kindOf(words: string): K | null {
    let found: Phrase<K> | null = null;
    for (let at = 0; at >= 0 && at < words.length; at = nextWord(words, at))
      for (const phrase of this.#byLetter.get(words.charCodeAt(at)) ?? [])
        if ((found === null || phrase.place < found.place) && standsAt(phrase, words, at)) found = phrase;
    return found?.kind ?? null;
  }

  has(words: string): boolean {
    return this.kindOf(words) !== null;
  }

  /** How many characters of the words the longest phrase at their beginning takes, with the blank behind it; 0 for none. */
  lengthIn(words: string): number {
    let length = 0;
    for (const { text } of this.#byLetter.get(words.charCodeAt(0)) ?? [])
      if (text.length >= length && words.startsWith(text) && isEnd(words, text.length)) length = text.length + 1;
    return length;
  }
}

/** Where the next word begins; -1 behind the last. */
const nextWord = (words: string, at: number): number => {
  const blank = words.indexOf(" ", at);
  return blank < 0 ? -1 : blank + 1;
};

const isEnd = (words: string, at: number): boolean => at === words.length || words.charCodeAt(at) === BLANK;

function standsAt({ text, begins, ends }: Phrase<unknown>, words: string, at: number): boolean {
  if (begins && at > 0) return false;
  const end = at + text.length;
  return words.startsWith(text, at) && (ends ? end === words.length : isEnd(words, end));
}
