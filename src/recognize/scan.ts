import { NUMERALS } from "../gazetteer/data/numerals.js";
import * as starts from "../gazetteer/data/starts.js";
import { numbersOf } from "../gazetteer/lines.js";
import { WordSet } from "../gazetteer/word-set.js";
import { Kind, type TokenTable } from "../text/tokenizer.js";
import { Shape } from "../text/vocabulary.js";
import type { Block } from "../types.js";

/** What every recognizer sees: the text, its tokens, and which tokens each block holds. */
export interface Scan {
  readonly text: string;
  readonly t: TokenTable;
  readonly blocks: readonly Block[];
  /** `first[b]` is the first token of block b, `first[b + 1]` the end of it. */
  readonly first: Int32Array;
}

/** What a rule found: tokens `[from, to)`, the value, and the name of the rule. */
export interface Found<V> {
  readonly from: number;
  readonly to: number;
  readonly value: V;
  readonly rule: string;
}

export const isWord = (t: TokenTable, i: number): boolean => t.kind[i] === Kind.word;
export const isNumber = (t: TokenTable, i: number): boolean => t.kind[i] === Kind.number;
export const isCapital = (t: TokenTable, i: number): boolean => ((t.shape[i] as number) & Shape.capital) !== 0;
export const isAllCaps = (t: TokenTable, i: number): boolean => ((t.shape[i] as number) & Shape.capitals) !== 0;

/** No blank between token `i - 1` and token `i`. */
export const isGlued = (t: TokenTable, i: number): boolean => i > 0 && t.start[i] === t.end[i - 1];

/** Token `i` is the first of its block: what stands before it is another block's. */
export const startsBlock = (scan: Scan, i: number): boolean =>
  i === 0 || scan.text.charCodeAt((scan.t.start[i] as number) - 1) === 10;

/** The token's norm, or the empty string outside `[0, limit)`. */
export function normAt(t: TokenTable, i: number, limit: number): string {
  return i >= 0 && i < limit ? (t.norm[i] as string) : "";
}

/** Whether the words stand at token `i`, one norm a token. */
export function hasWords(t: TokenTable, i: number, limit: number, words: readonly string[]): boolean {
  if (i + words.length > limit) return false;
  for (let k = 0; k < words.length; k++) if (t.norm[i + k] !== words[k]) return false;
  return true;
}

/** The text of tokens `[from, to)`. Blanks are single already: the Document was made so. */
export function slice(scan: Scan, from: number, to: number): string {
  return scan.text.slice(scan.t.start[from] as number, scan.t.end[to - 1] as number);
}

const SENTENCE_END = new WordSet(". ! ? …");

/** Whether token `i` ends a sentence: a stop that is no part of a number or an abbreviation. */
export function endsSentence(t: TokenTable, i: number, limit: number): boolean {
  if (t.kind[i] !== Kind.punctuation || !SENTENCE_END.has(t, i)) return false;
  if (i + 1 >= limit) return true;
  if (isGlued(t, i + 1)) return false;
  // `Quận 4 ..... 98`: dots lead to the number.
  if (i > 0 && t.norm[i - 1] === "." && isGlued(t, i) && isNumber(t, i + 1)) return false;
  const before = i - 1;
  // `TP. Hồ Chí Minh`, `Q. 5`, `Th. S`: a stop after one to three capitals abbreviates, unless a sentence's first word follows.
  if (before >= 0 && isWord(t, before) && isGlued(t, i) && isAbbreviation(t, before)) return false;
  return true;
}

const ABBREVIATED = new WordSet(starts.ABBREVIATED);

function isAbbreviation(t: TokenTable, i: number): boolean {
  return ABBREVIATED.has(t, i) && isCapital(t, i);
}

/** Integer of a number token; NaN when it has more digits than any number we read. */
export function integerAt(t: TokenTable, i: number): number {
  const digits = t.norm[i] as string;
  return digits.length > 6 ? Number.NaN : Number(digits);
}

const ROMAN = new Map([
  ["i", 1],
  ["v", 5],
  ["x", 10],
]);

/** Value of an upper-case Roman numeral token, 0 when it is none. */
export function romanAt(t: TokenTable, i: number): number {
  if (((t.shape[i] as number) & Shape.roman) === 0) return 0;
  let value = 0;
  let previous = 0;
  for (const ch of [...(t.norm[i] as string)].reverse()) {
    const one = ROMAN.get(ch) ?? 0;
    value += one < previous ? -one : one;
    previous = Math.max(previous, one);
  }
  return value;
}

const NUMBERS_IN_WORDS = numbersOf(NUMERALS);

/** A small number in digits, Roman or words at token `i`; 0 when there is none. */
export function ordinalAt(t: TokenTable, i: number, limit: number): number {
  if (i >= limit) return 0;
  if (isNumber(t, i)) {
    const value = integerAt(t, i);
    return value > 0 && value < 1000 ? value : 0;
  }
  return romanAt(t, i) || (NUMBERS_IN_WORDS.get(t.norm[i] as string) ?? 0);
}
