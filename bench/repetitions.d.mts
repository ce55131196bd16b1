import type { Trie } from "../src/gazetteer/trie.js";
import type { Vocabulary } from "../src/text/vocabulary.js";

/** What is repeated, and where it stands. */
export interface Repetition {
  readonly piece: string;
  readonly context: string;
  /** The page on which the piece stands so often that they have so many bytes together. */
  page(bytes: number): string;
}

export function pieces(
  vocabulary: Pick<Vocabulary, "words">,
  lexicon: Readonly<Record<string, Trie<unknown> | unknown>>,
): string[];
export function repetitions(pieces: readonly string[]): Generator<Repetition>;
export const MOST_GROWTH: number;
export function growthOf(stepsOf: (bytes: number) => number, bytes: number): number;
