/**
 * The words of the language as the program knows them: a surface form is folded to its norm (lower case, one tone
 * placement) and the norms that a gazetteer knows carry a number. Unknown words are 0.
 */

/** What a word looks like, as bits. */
export const Shape = {
  capital: 1, // first letter is upper case
  capitals: 2, // two or more letters, all upper case
  roman: 4, // an upper-case Roman numeral: I, IV, XII
} as const;

export interface Word {
  readonly norm: string;
  readonly shape: number;
  readonly id: number;
}

const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
/** Marks of one meaning have one norm. */
const MARKS = new Map<string, string>([
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

/** Enough for every syllable of the language in three casings; a page of rubbish must not fill the memory. */
const CACHE_LIMIT = 40_000;
/** Of the table of words seen: a power of two, three times the words. */
const SLOTS = 1 << 17;
/** A page may be made of words that all want one slot: those beyond are read anew each time. */
const MOST_PROBES = 16;
/** Code units of a word that is remembered; no syllable has more than seven letters. */
const LONGEST = 16;

/** Tone marks that old and new spelling put on different vowels of `oa`, `oe`, `uy`: the norm is the old style. */
const PLACEMENT = new Map<string, string>();
for (const [plain, toned] of [
  ["oa", "òóỏõọ"],
  ["oe", "òóỏõọ"],
  ["uy", "ùúủũụ"],
] as const) {
  const first = plain[0] as string;
  const second = plain[1] as string;
  const marks = ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
  marks.forEach((mark, k) => {
    PLACEMENT.set(first + (second + mark).normalize("NFC"), toned[k] + second);
  });
}

/** `uỷ` -> `ủy`, `hoà` -> `hòa`; `quý` keeps its mark, its `u` belongs to the consonant. */
function oldTonePlacement(lower: string): string {
  const tail = lower.slice(-2);
  const placed = PLACEMENT.get(tail);
  if (placed === undefined || (tail[0] === "u" && lower.at(-3) === "q")) return lower;
  return lower.slice(0, -2) + placed;
}

const TONES = "\u0300\u0301\u0309\u0303\u0323";
/** `ươ` typed with one horn or its tone too early, before a letter that no `uơ` has behind it: `thuở` is a word, `truởng` is none. */
const ONE_HORN = new RegExp(
  `^(.*)(?<!q)(?:u([${TONES}]?)o\u031b|u\u031b([${TONES}]?)o(?!\u031b))([${TONES}]?)(?=[cimnptu])`,
);
const EARLY_TONE = new RegExp(`u\u031b([${TONES}])o\u031b`);
const HORNS = /u[ơờớởỡợ]|[ưừứửữự][oòóỏõọ]|[ừứửữự]ơ/;

/** `truởng`, `phừơng`, `phưòng` -> `trưởng`, `phường`: slips of the keyboard that spell no other word. */
function bothHorns(lower: string): string {
  if (!HORNS.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(EARLY_TONE, "u\u031bo\u031b$1")
    .replace(ONE_HORN, "$1u\u031bo\u031b$2$3$4")
    .normalize("NFC");
}

/** The norm of a word: lower case, one tone placement. Diacritics stay: `hội`, `hồi` and `hỏi` are three words. */
export function fold(surface: string): string {
  return oldTonePlacement(bothHorns(surface.toLowerCase()));
}

/**
 * The same string as V8 keeps names: rules compare norms with words of their own, and of two such strings it compares the
 * addresses alone.
 */
function asName(text: string): string {
  for (const name in { [text]: true }) return name;
  return text;
}

function shapeOf(surface: string): number {
  const first = surface[0] as string;
  if (first === first.toLowerCase()) return 0;
  let shape = Shape.capital as number;
  if (surface.length > 1 && surface === surface.toUpperCase()) shape |= Shape.capitals;
  if (surface.length < 6 && ROMAN.test(surface)) shape |= Shape.roman;
  return shape;
}

export class Vocabulary {
  readonly #ids = new Map<string, number>();
  /** Words seen; the slots hold their places from 1, or 0. */
  readonly #words: Word[] = [];
  readonly #marks: Word[] = [];
  #slots = new Int32Array(0);
  /** How long the words are, and how they are written, `LONGEST` code units each. */
  #lengths = new Uint8Array(0);
  #surfaces = new Uint16Array(0);
  #closed = false;

  /** Number of the norm, made when it is new. Only gazetteers call this, before any page is read. */
  learn(norm: string): number {
    let id = this.#ids.get(norm);
    if (id === undefined) {
      if (this.#closed) throw new Error(`the vocabulary is closed: ${norm} comes too late`);
      id = this.#ids.size + 1;
      this.#ids.set(norm, id);
    }
    return id;
  }

  /** No word is learned from here on. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#slots = new Int32Array(SLOTS);
    this.#lengths = new Uint8Array(CACHE_LIMIT);
    this.#surfaces = new Uint16Array(CACHE_LIMIT * LONGEST);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Every norm that has a number, in the order of the numbers. */
  words(): readonly string[] {
    return [...this.#ids.keys()];
  }

  get size(): number {
    return this.#ids.size;
  }

  /** Number of a norm, 0 when no gazetteer knows it. */
  id(norm: string): number {
    return this.#ids.get(norm) ?? 0;
  }

  /** Number, norm and shape of a word as written. */
  word(surface: string): Word {
    const norm = asName(fold(surface));
    return { norm, shape: shapeOf(surface), id: this.id(norm) };
  }

  /** The same of a punctuation mark, by its code unit. */
  mark(code: number): Word {
    let mark = this.#marks[code];
    if (mark === undefined) {
      const surface = String.fromCharCode(code);
      const norm = MARKS.get(surface) ?? surface;
      mark = { norm, shape: 0, id: this.id(norm) };
      if (this.#closed) this.#marks[code] = mark;
    }
    return mark;
  }

  /** The same of the word or number that `text[from, to)` spells: one seen before costs no string and no hash of one. */
  wordIn(text: string, units: Uint16Array, from: number, to: number): Word {
    // While words are learned, what is known of one may still change.
    if (!this.#closed || to - from > LONGEST) return this.word(text.slice(from, to));
    let hash = 0;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (units[i] as number)) | 0;
    let slot = hash ^ (hash >>> 15);
    for (let probe = 0; probe < MOST_PROBES; probe++, slot++) {
      const place = (this.#slots[slot & (SLOTS - 1)] as number) - 1;
      if (place < 0) return this.#keep(text.slice(from, to), slot & (SLOTS - 1));
      if (this.#spells(place, units, from, to)) return this.#words[place] as Word;
    }
    return this.word(text.slice(from, to));
  }

  #spells(place: number, units: Uint16Array, from: number, to: number): boolean {
    if (this.#lengths[place] !== to - from) return false;
    const at = place * LONGEST - from;
    for (let i = from; i < to; i++) if (this.#surfaces[at + i] !== units[i]) return false;
    return true;
  }

  #keep(surface: string, slot: number): Word {
    const word = this.word(surface);
    if (this.#words.length >= CACHE_LIMIT) {
      this.#words.length = 0;
      this.#slots.fill(0);
    } else {
      const place = this.#words.push(word) - 1;
      this.#slots[slot] = place + 1;
      this.#lengths[place] = surface.length;
      for (let i = 0; i < surface.length; i++) this.#surfaces[place * LONGEST + i] = surface.charCodeAt(i);
    }
    return word;
  }
}
