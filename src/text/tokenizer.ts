import { endianness } from "node:os";
import { stepsFor } from "./page-limit.js";
import { TokenTable } from "./token-table.js";
import type { Vocabulary, Word } from "./vocabulary.js";

export type { TokenTable } from "./token-table.js";

/** Kinds of token. Blanks are no tokens: no rule ever sees how many there were. */
export const Kind = { word: 1, number: 2, punctuation: 3 } as const;

const UNKNOWN = 0;
const OTHER = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const BLANK = 5;
const MARK = 6;

/** Class by code unit, found when one first occurs. */
const CLASS = new Uint8Array(0x10000);

function classify(ch: string): number {
  // Digits of other scripts are no numbers here: nobody would read them, and `Number` does not.
  if (/[0-9]/.test(ch)) return DIGIT;
  if (/\p{M}/u.test(ch)) return MARK;
  if (/\p{L}/u.test(ch)) return ch === ch.toLowerCase() ? LOWER : UPPER;
  return /\s/.test(ch) ? BLANK : OTHER;
}

function classOf(code: number): number {
  const known = CLASS[code] as number;
  if (known !== UNKNOWN) return known;
  const cls = classify(String.fromCharCode(code));
  CLASS[code] = cls;
  return cls;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The code units of a text: reading them one by one from an array costs a fraction of `charCodeAt`. */
function unitsOf(text: string): Uint16Array {
  const bytes = Buffer.from(text, "utf16le");
  if (endianness() === "BE") bytes.swap16();
  return new Uint16Array(bytes.buffer, bytes.byteOffset, text.length);
}

/**
 * Tokens of a text, block by block. Words are runs of letters with their marks, cut where a digit begins (`tháng8này`)
 * and where a capital follows a small letter (`choThầy`); an apostrophe between letters belongs to the word (`K'Ho`).
 * Numbers are runs of digits. Everything else is one token a character.
 */
export class Tokenizer {
  readonly #units: Uint16Array;
  #capacity: number;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;
  #shape: Uint8Array;
  #id: Int32Array;
  #norm: string[] = [];
  #length = 0;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly text: string,
  ) {
    this.#units = unitsOf(text);
    // A token takes about four characters.
    this.#capacity = 64 + (text.length >> 2);
    this.#start = new Int32Array(this.#capacity);
    this.#end = new Int32Array(this.#capacity);
    this.#kind = new Uint8Array(this.#capacity);
    this.#shape = new Uint8Array(this.#capacity);
    this.#id = new Int32Array(this.#capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** Appends the tokens of `[from, to)`. */
  read(from: number, to: number): void {
    const { vocabulary, text } = this;
    const units = this.#units;
    let i = from;
    while (i < to) {
      const cls = classOf(units[i] as number);
      if (cls === BLANK) {
        i++;
      } else if (cls === LOWER || cls === UPPER) {
        const end = wordEnd(units, i, to, cls);
        this.#add(i, end, Kind.word, vocabulary.wordIn(text, units, i, end));
        i = end;
      } else if (cls === DIGIT) {
        let end = i + 1;
        while (end < to && classOf(units[end] as number) === DIGIT) end++;
        this.#add(i, end, Kind.number, vocabulary.wordIn(text, units, i, end));
        i = end;
      } else {
        this.#add(i, i + 1, Kind.punctuation, vocabulary.mark(units[i] as number));
        i++;
      }
    }
  }

  /** All that were read, with a budget of steps by their number. */
  table(): TokenTable {
    const n = this.#length;
    const columns = {
      start: this.#start.subarray(0, n),
      end: this.#end.subarray(0, n),
      kind: this.#kind.subarray(0, n),
      shape: this.#shape.subarray(0, n),
      id: this.#id.subarray(0, n),
      norm: this.#norm,
    };
    return new TokenTable(columns, n, stepsFor(n));
  }

  #add(start: number, end: number, kind: number, { norm, shape, id }: Word): void {
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

function wordEnd(units: Uint16Array, from: number, to: number, first: number): number {
  let previous = first;
  let i = from + 1;
  for (; i < to; i++) {
    const cls = classOf(units[i] as number);
    if (cls === MARK) continue;
    if (cls === UPPER && previous === LOWER) break;
    if (cls === LOWER || cls === UPPER) {
      previous = cls;
      continue;
    }
    if (isApostrophe(units[i] as number) && i + 1 < to) {
      const next = classOf(units[i + 1] as number);
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
  const tokenizer = new Tokenizer(vocabulary, text);
  tokenizer.read(0, text.length);
  return tokenizer.table();
}
