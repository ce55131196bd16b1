import { isSyllable } from "./syllable.js";
import { NON_ASCII, WORDS } from "./words.js";

/** What the distinct marked words of a text say about one way of reading them. */
export interface Plausibility {
  /** Distinct words with a letter outside ASCII; one-character words and abbreviations do not count. */
  readonly words: number;
  /** How many are Vietnamese syllables as they stand. */
  readonly plain: number;
  /** How many are, and stay as they are when read: a sign that the text is Unicode. */
  readonly unmoved: number;
  /** How many are once read. */
  readonly read: number;
  /** `read`, where a word that no Latin-script language would spell so counts twice. */
  readonly evidence: number;
  /** Abbreviations in capitals (`HÑND`, `Q§`) that the reading turns into letters of the Vietnamese alphabet. */
  readonly abbreviations: number;
}

const LETTERS_ONLY = /^[\p{L}\p{M}]+$/u;
const EDGE_SIGNS = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;
const ABBREVIATION = /^[A-ZĐƯ]{2,8}$/;
const MANY_MARKED = /[\u0080-\uFFFF].*[\u0080-\uFFFF]/;

/** The distinct words that bear a letter outside ASCII. */
export function markedWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of text.match(WORDS) ?? []) if (NON_ASCII.test(word)) words.add(word);
  return words;
}

/** What one word says. */
interface Verdict {
  readonly abbreviation: boolean;
  readonly plain: boolean;
  readonly unmoved: boolean;
  readonly read: boolean;
  readonly evidence: number;
}

/** Judges words by one way of reading them; keeps every verdict, for words come back run after run. */
export function judge(read: (word: string) => string): (word: string) => Verdict {
  const verdicts = new Map<string, Verdict>();
  return (word) => {
    let verdict = verdicts.get(word);
    if (!verdict) {
      const letters = read(word);
      const valid = isSyllable(letters);
      const plain = isSyllable(word.replace(EDGE_SIGNS, ""));
      const telling = MANY_MARKED.test(word) || !LETTERS_ONLY.test(word) || word.includes("µ");
      verdict = {
        abbreviation: !valid && ABBREVIATION.test(letters),
        plain,
        unmoved: plain && letters === word,
        read: valid,
        evidence: valid ? (telling ? 2 : 1) : 0,
      };
      verdicts.set(word, verdict);
    }
    return verdict;
  };
}

/** Measures how much better a reading makes the words; pure counting, so that every decision can be stated as a threshold. */
export function weigh(words: Iterable<string>, verdictOn: (word: string) => Verdict): Plausibility {
  const sum = { words: 0, plain: 0, unmoved: 0, read: 0, evidence: 0, abbreviations: 0 };
  for (const word of words) {
    if (word.length < 2) continue;
    const { abbreviation, plain, unmoved, read, evidence } = verdictOn(word);
    if (abbreviation) {
      sum.abbreviations++;
      continue;
    }
    sum.words++;
    if (plain) sum.plain++;
    if (unmoved) sum.unmoved++;
    if (read) sum.read++;
    sum.evidence += evidence;
  }
  return sum;
}
