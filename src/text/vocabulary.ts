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
/** Enough for every syllable of the language in three casings; a page of rubbish must not fill the memory. */
const CACHE_LIMIT = 40_000;

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

/** The norm of a word: lower case, one tone placement. Diacritics stay: `hội`, `hồi` and `hỏi` are three words. */
export function fold(surface: string): string {
  return oldTonePlacement(surface.toLowerCase());
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
  readonly #cache = new Map<string, Word>();
  #closed = false;

  /** Number of the norm, made when it is new. Only gazetteers call this, before any page is read. */
  learn(norm: string): number {
    let id = this.#ids.get(norm);
    if (id === undefined) {
      if (this.#closed) throw new Error(`the vocabulary is closed: ${norm} comes too late`);
      id = this.#ids.size + 1;
      this.#ids.set(norm, id);
      this.#cache.clear();
    }
    return id;
  }

  /** No word is learned from here on. */
  close(): void {
    this.#closed = true;
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

  word(surface: string): Word {
    let word = this.#cache.get(surface);
    if (word === undefined) {
      const norm = fold(surface);
      word = { norm, shape: shapeOf(surface), id: this.#ids.get(norm) ?? 0 };
      if (this.#cache.size >= CACHE_LIMIT) this.#cache.clear();
      this.#cache.set(surface, word);
    }
    return word;
  }
}
