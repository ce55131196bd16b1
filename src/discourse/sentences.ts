/** The sentences of a page, cut once: whoever asks for the sentence around a token gets the same one. */
import { lexicon } from "../gazetteer/lexicon.js";
import { WordSet } from "../gazetteer/word-set.js";
import type { Annotation } from "../recognize/annotation.js";
import { endsSentence, isNumber, isWord, type Scan } from "../recognize/scan.js";
import type { TokenTable } from "../text/tokenizer.js";

/** Tokens `[from, to)`. */
export type Tokens = readonly [from: number, to: number];

/**
 * A longer sentence is a list: it is cut behind this many tokens, so that who asks of each of its words need not read it
 * whole.
 */
const LONGEST = 500;
/** Words of a sentence that says nothing but a day: `Chiều ngày 15 tháng 12 năm 2022.` */
const MOST_BEFORE_DAY = 6;

const CLAUSE_ENDS = new WordSet(";");

/** Sentences by index, in text order; none of them crosses a block. */
export class Sentences {
  readonly #scan: Scan;
  /** First token of each sentence; one entry more, the end of the last. */
  readonly starts: Int32Array;
  /** How many were cut because they are too long. */
  readonly cuts: number;
  /** Sentence of each token. */
  readonly #of: Int32Array;
  #clauses: { readonly from: Int32Array; readonly to: Int32Array } | undefined;

  /** @param annotations those of the whole page: a sentence that is only a date belongs to the one behind it */
  constructor(scan: Scan, annotations: readonly Annotation[]) {
    const { t, first } = scan;
    const from: number[] = [];
    const of = new Int32Array(t.length);
    let cuts = 0;
    const dayEnds = bareDays(scan, annotations);
    const inDay = stopsInDays(scan, annotations);
    for (let b = 0; b + 1 < first.length; b++) {
      const end = first[b + 1] as number;
      for (let i = first[b] as number, start = i; i < end; i++) {
        if (i === start) from.push(i);
        of[i] = from.length - 1;
        const stops =
          endsSentence(t, i, end) && !isNumbering(t, i) && !inDay.has(i) && !(dayEnds.get(i) === start && i + 1 < end);
        if (!stops && i - start < LONGEST) continue;
        if (!stops && i + 1 < end) cuts++;
        start = i + 1;
      }
    }
    from.push(t.length);
    this.#scan = scan;
    this.cuts = cuts;
    this.starts = Int32Array.from(from);
    this.#of = of;
  }

  get length(): number {
    return this.starts.length - 1;
  }

  /** Index of the sentence that token `i` lies in. */
  indexOf(i: number): number {
    return i < this.#of.length ? (this.#of[i] as number) : this.length;
  }

  /** The sentence with this index. */
  at(index: number): Tokens {
    return [this.starts[index] as number, this.starts[index + 1] as number];
  }

  /** The sentence around token `i`, no more of it than lies in `[from, to)`. */
  around(i: number, from = 0, to = Number.POSITIVE_INFINITY): [from: number, to: number] {
    if (i >= this.#of.length) return [Math.max(0, from), Math.min(this.#of.length, to)];
    const [start, end] = this.at(this.indexOf(i));
    return [Math.max(from, start), Math.min(to, end)];
  }

  /** The part of its sentence that lies between semicolons around token `i`. */
  clauseAround(i: number): [from: number, to: number] {
    if (i >= this.#of.length) return this.around(i);
    this.#clauses ??= this.#cutClauses();
    const { from, to } = this.#clauses;
    return [from[i] as number, to[i] as number];
  }

  /** Where the clause of each token begins and ends: found once, as many ask within one long sentence. */
  #cutClauses(): { readonly from: Int32Array; readonly to: Int32Array } {
    const { t } = this.#scan;
    const from = new Int32Array(this.#of.length);
    const to = new Int32Array(this.#of.length);
    for (let sentence = 0; sentence < this.length; sentence++) {
      const [start, end] = this.at(sentence);
      for (let i = start; i < end; i++)
        from[i] = i === start || CLAUSE_ENDS.has(t, i - 1) ? i : (from[i - 1] as number);
      for (let i = end - 1; i >= start; i--)
        to[i] = CLAUSE_ENDS.has(t, i) ? i : i === end - 1 ? end : (to[i + 1] as number);
    }
    return { from, to };
  }
}

const NUMBERED_BEHIND = new WordSet("; :");

/** `: 1. Quận 3; 2. Quận 5`: the number of an entry of a list in one line. */
const isNumbering = (t: TokenTable, i: number): boolean => i > 1 && isNumber(t, i - 1) && NUMBERED_BEHIND.has(t, i - 2);

/** Stops that belong to a date: `ngày 21 . 9 . 2025`. */
function stopsInDays({ t }: Scan, annotations: readonly Annotation[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { type, from, to } of annotations)
    if (type === "date") for (let i = from + 1; i < to - 1; i++) if (endsSentence(t, i, to)) inside.add(i);
  return inside;
}

/** For each token right behind a date that its sentence begins with: where that sentence begins. */
function bareDays(scan: Scan, annotations: readonly Annotation[]): ReadonlyMap<number, number> {
  const { t, first } = scan;
  const ends = new Map<number, number>();
  for (const { type, from, to, block } of annotations) {
    if (type !== "date") continue;
    const head = first[block] as number;
    let start = from;
    while (start > head && from - start < MOST_BEFORE_DAY && !endsSentence(t, start - 1, to)) start--;
    let at = start;
    while (at < from) {
      const next = isWord(t, at) ? (lexicon.dayWords.longest(t, at, from)?.end ?? at) : at + 1;
      if (next === at) break;
      at = next;
    }
    if (at !== from) continue;
    ends.set(to, start);
    const stop = placeEnd(scan, to, first[block + 1] as number);
    if (stop > 0) ends.set(stop, start);
  }
  return ends;
}

/** Words of a place between a day and a stop. */
const MOST_IN_PLACE = 24;

/** `Ngày 05/01 tại trụ sở UBND quận X.`: the stop behind a place where nothing is said to be held yet, or 0. */
function placeEnd({ t }: Scan, i: number, limit: number): number {
  if (lexicon.placePrepositions.longest(t, i, limit)?.value !== "at") return 0;
  for (let at = i + 1; at + 1 < limit && at < i + MOST_IN_PLACE; at++) {
    if (endsSentence(t, at, limit)) return at;
    if (lexicon.held.longest(t, at, limit) !== null || lexicon.events.longest(t, at, limit) !== null) return 0;
  }
  return 0;
}
