/** A page's sentences as the terms that a line sees: mentions of the tags it names, and single tokens elsewhere. */
import { Kind, type TokenTable } from "../text/tokenizer.js";
import { Shape } from "../text/vocabulary.js";
import type { MentionTable } from "./mention.js";
import { type LanguageTable, wordMark } from "./table.js";
import { tagBit } from "./tags.js";

export interface Page {
  readonly t: TokenTable;
  /** First token of each sentence, and the number of tokens behind the last. No sentence runs over the end of a block. */
  readonly sentences: Int32Array;
  readonly mentions: MentionTable;
}

/** Each start looks along its sentence, so that its length counts twice. */
export const MOST_TERMS = 400;

/**
 * A mention with one of the wanted tags is one term, the longest where several overlap; everything else stays single
 * tokens, so that words match wherever the line does not name the whole they belong to. A mention that runs over the end
 * of a sentence joins the two. The terms of one piece are held at a time: `from[k]`, `to[k]`, `bits[k]` its tags, `words[k]` the number of its
 * only word, 0 where it has none or several, and `marks[k]` the mark of that.
 */
export class View {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly bits: number[] = [];
  readonly words: number[] = [];
  readonly marks: number[] = [];
  count = 0;
  readonly #joinedFrom: number[] = [];
  readonly #joinedTo: number[] = [];
  readonly #joinedBits: number[] = [];
  #filledFrom = -1;
  #filledTo = -1;
  #filledEnd = -1;

  /**
   * @param wanted bits of the tags whose mentions are joined
   * @param table knows words that the vocabulary does not
   */
  constructor(
    private readonly page: Page,
    wanted: number,
    private readonly table: LanguageTable | null = null,
  ) {
    const { length, from, to, bit } = page.mentions;
    let end = -1;
    for (let m = 0; m < length; m++) {
      if (((bit[m] as number) & wanted) === 0) continue;
      const last = this.#joinedFrom.length - 1;
      if ((from[m] as number) >= end) {
        this.#joinedFrom.push(from[m] as number);
        this.#joinedTo.push(to[m] as number);
        this.#joinedBits.push(bit[m] as number);
        end = to[m] as number;
      } else if (this.#joinedFrom[last] === from[m] && this.#joinedTo[last] === to[m])
        this.#joinedBits[last] = (this.#joinedBits[last] as number) | (bit[m] as number);
    }
  }

  /** First token of sentence `s`, or of the one before that a mention joins to it. */
  begin(s: number): number {
    const { sentences } = this.page;
    let first = s;
    while (first > 0 && this.#runsOver(sentences[first] as number)) first--;
    return sentences[first] as number;
  }

  /** End of sentence `s`, or of the one behind that a mention joins to it. */
  end(s: number): number {
    const { sentences } = this.page;
    let next = s + 1;
    while (next + 1 < sentences.length && this.#runsOver(sentences[next] as number)) next++;
    return sentences[next] as number;
  }

  /**
   * Makes the tokens from `at` on the terms, as many as there may be.
   *
   * @returns the first token that is none of them: `end`, or where the next piece begins
   */
  fill(at: number, end: number): number {
    if (at === this.#filledFrom && end === this.#filledEnd) return this.#filledTo;
    const { t } = this.page;
    // Each kept column is looked at once a term: that is what is spent below.
    const columns = { kind: t.kind, shape: t.shape, norm: t.norm };
    let j = this.#firstJoined(at);
    let i = at;
    let k = 0;
    for (; i < end && k < MOST_TERMS; k++) {
      const whole = this.#joinedFrom[j] === i;
      const to = whole ? Math.min(this.#joinedTo[j] as number, end) : i + 1;
      this.from[k] = i;
      this.to[k] = to;
      const single = to === i + 1;
      const word = single ? (this.table?.wordAt(t, i) ?? (t.id[i] as number)) : 0;
      this.bits[k] = (whole ? (this.#joinedBits[j] as number) : 0) | (single ? tokenBits(columns, i) : 0);
      this.words[k] = word;
      this.marks[k] = wordMark(word);
      if (whole) j++;
      i = to;
    }
    t.spend(k);
    this.count = k;
    this.#filledFrom = at;
    this.#filledTo = i;
    this.#filledEnd = end;
    return i;
  }

  /** Place of the first joined mention that begins at token `i` or behind it. */
  #firstJoined(i: number): number {
    let low = 0;
    let high = this.#joinedFrom.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#joinedFrom[middle] as number) < i) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #runsOver(boundary: number): boolean {
    const before = this.#firstJoined(boundary) - 1;
    return before >= 0 && (this.#joinedTo[before] as number) > boundary;
  }
}

const WORD = tagBit("Word");
const CAPITAL = tagBit("Word") | tagBit("Capital");
const DASH = tagBit("Dash") | tagBit("Punctuation");
const PUNCTUATION = tagBit("Punctuation");

function tokenBits({ kind, shape, norm }: Pick<TokenTable, "kind" | "shape" | "norm">, i: number): number {
  if (kind[i] === Kind.word) return ((shape[i] as number) & Shape.capital) === 0 ? WORD : CAPITAL;
  if (kind[i] === Kind.number) return 0;
  return norm[i] === "-" ? DASH : PUNCTUATION;
}
