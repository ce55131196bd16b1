import type { Vocabulary, Word } from "./vocabulary.js";

/** Kinds of token. Blanks are no tokens: no rule ever sees how many there were. */
export const Kind = { word: 1, number: 2, punctuation: 3 } as const;

/**
 * The tokens of a text as parallel columns; token `i` covers `[start[i], end[i])`. `norm` is what rules compare: words
 * in lower case with one tone placement, numbers as written, dashes as `-`, quotes as `“`, `”` or `"`.
 */
export interface TokenTable {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  readonly id: Int32Array;
  readonly norm: readonly string[];
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const BLANK = 4;
const MARK = 5;
const OTHER = 6;

const TABLE_SIZE = 0x1f00;
/** Filled as letters are met, 0 where none was: a page has a few hundred. */
const CLASS = new Uint8Array(TABLE_SIZE);

function classify(ch: string): number {
  if (/\p{Nd}/u.test(ch)) return DIGIT;
  if (/\p{M}/u.test(ch)) return MARK;
  if (/\p{L}/u.test(ch)) return ch === ch.toLowerCase() ? LOWER : UPPER;
  return /\s/.test(ch) ? BLANK : OTHER;
}

function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= TABLE_SIZE) return classify(text[i] as string);
  const known = CLASS[code] as number;
  if (known > 0) return known;
  const found = classify(text[i] as string);
  CLASS[code] = found;
  return found;
}

const PUNCTUATION = new Map<string, string>([
  ["–", "-"],
  ["—", "-"],
  ["‒", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["―", "-"],
  ["„", "“"],
  ["‟", "“"],
  ["«", "“"],
  ["»", "”"],
  ["″", '"'],
  ["＂", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["∕", "/"],
  ["⁄", "/"],
  ["：", ":"],
  ["，", ","],
]);
const SINGLES = new Map<number, string>();

function punctuationNorm(text: string, i: number): string {
  const code = text.charCodeAt(i);
  let norm = SINGLES.get(code);
  if (norm === undefined) {
    const ch = String.fromCharCode(code);
    norm = PUNCTUATION.get(ch) ?? ch;
    SINGLES.set(code, norm);
  }
  return norm;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * Tokens of `text[from, to)`, appended to `out`. Words are runs of letters with their marks, cut where a digit begins
 * (`tháng8này`) and where a capital follows a small letter (`choThầy`); an apostrophe between letters belongs to the
 * word (`K'Ho`). Numbers are runs of digits. Everything else is one token a character.
 */
export class Tokenizer {
  #capacity: number;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #shape: Uint8Array;
  #id: Int32Array;
  #norm: string[] = [];
  #length = 0;

  /** @param size length of the text to come: a token takes about four characters of it. */
  constructor(
    private readonly vocabulary: Vocabulary,
    size = 0,
  ) {
    this.#capacity = 64 + (size >> 2);
    this.#start = new Int32Array(this.#capacity);
    this.#end = new Int32Array(this.#capacity);
    this.#kind = new Uint8Array(this.#capacity);
    this.#shape = new Uint8Array(this.#capacity);
    this.#id = new Int32Array(this.#capacity);
  }

  get length(): number {
    return this.#length;
  }

  read(text: string, from: number, to: number): void {
    let i = from;
    while (i < to) {
      const cls = classAt(text, i);
      if (cls === BLANK) {
        i++;
      } else if (cls === LOWER || cls === UPPER) {
        const end = wordEnd(text, i, to, cls);
        this.#add(i, end, Kind.word, this.vocabulary.word(text.slice(i, end)));
        i = end;
      } else if (cls === DIGIT) {
        let end = i + 1;
        while (end < to && classAt(text, end) === DIGIT) end++;
        const digits = text.slice(i, end);
        this.#push(i, end, Kind.number, digits, 0, this.vocabulary.id(digits));
        i = end;
      } else {
        const norm = punctuationNorm(text, i);
        this.#push(i, i + 1, Kind.punctuation, norm, 0, this.vocabulary.id(norm));
        i++;
      }
    }
  }

  table(): TokenTable {
    const n = this.#length;
    return {
      length: n,
      start: this.#start.subarray(0, n),
      end: this.#end.subarray(0, n),
      kind: this.#kind.subarray(0, n),
      shape: this.#shape.subarray(0, n),
      id: this.#id.subarray(0, n),
      norm: this.#norm,
    };
  }

  #add(start: number, end: number, kind: number, word: Word): void {
    this.#push(start, end, kind, word.norm, word.shape, word.id);
  }

  #push(start: number, end: number, kind: number, norm: string, shape: number, id: number): void {
    const n = this.#length++;
    if (n === this.#capacity) this.#grow();
    this.#start[n] = start;
    this.#end[n] = end;
    this.#kind[n] = kind;
    this.#shape[n] = shape;
    this.#id[n] = id;
    this.#norm.push(norm);
  }

  #grow(): void {
    this.#capacity *= 2;
    const wider = <T extends Int32Array | Uint8Array>(old: T, make: (n: number) => T): T => {
      const next = make(this.#capacity);
      next.set(old);
      return next;
    };
    this.#start = wider(this.#start, (n) => new Int32Array(n));
    this.#end = wider(this.#end, (n) => new Int32Array(n));
    this.#id = wider(this.#id, (n) => new Int32Array(n));
    this.#kind = wider(this.#kind, (n) => new Uint8Array(n));
    this.#shape = wider(this.#shape, (n) => new Uint8Array(n));
  }
}

function wordEnd(text: string, from: number, to: number, first: number): number {
  let previous = first;
  let i = from + 1;
  for (; i < to; i++) {
    const cls = classAt(text, i);
    if (cls === MARK) continue;
    if (cls === UPPER && previous === LOWER) break;
    if (cls === LOWER || cls === UPPER) {
      previous = cls;
      continue;
    }
    if (isApostrophe(text.charCodeAt(i)) && i + 1 < to) {
      const next = classAt(text, i + 1);
      if (next === LOWER || next === UPPER) {
        previous = UPPER; // K'Ho: the capital after the apostrophe does not cut
        continue;
      }
    }
    break;
  }
  return i;
}

/** Tokens of one string, as one block. */
export function tokenize(text: string, vocabulary: Vocabulary): TokenTable {
  const tokenizer = new Tokenizer(vocabulary);
  tokenizer.read(text, 0, text.length);
  return tokenizer.table();
}
