/**
 * The matcher of lines: compromise's, over our terms. It takes each step as far as it goes and never goes back; what it finds
 * in a sentence does not overlap. Every step below is as compromise takes it, oddities and all: users' patterns are matched by
 * compromise itself, and whoever writes both must not meet two languages.
 */
import { Column, Flag, type Line, NONE, Op, STEP } from "./table.js";
import type { Page, View } from "./view.js";

/** Tokens `[from, to)` that a line matched, and of its slots those that took part. */
export interface Match {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly slots: Readonly<Record<string, readonly [number, number]>>;
}

/** Finds matches of single lines in the terms that a view holds. */
export class Matcher {
  readonly #slotFrom: number[] = [];
  readonly #slotLength: number[] = [];
  #code: Int32Array = new Int32Array(0);
  #steps = 0;
  /** The step that is taken, the term it is at, and the term of the start. */
  #r = 0;
  #k = 0;
  #start = 0;
  #slot = NONE;

  constructor(private readonly page: Page) {}

  /** Appends the matches among the terms of the view, in their order. */
  find(line: Line, view: View, out: Match[]): void {
    const { code, steps, beginWords, beginTags } = line;
    this.#code = code;
    this.#steps = steps;
    const last = (steps - 1) * STEP;
    const anchored = this.#has(0, Flag.start);
    const toEnd = this.#has(last, Flag.end);
    for (let start = 0; start < view.count && (anchored || view.count - start >= line.least); ) {
      const may = ((view.marks[start] as number) & beginWords) | ((view.bits[start] as number) & beginTags);
      const end = may !== 0 && this.#begins(view, start) ? this.#from(view, start) : NONE;
      if (end > start && (!toEnd || end === view.count)) out.push(this.#match(line, view, start, end));
      if (anchored) return;
      start = Math.max(end, start + 1);
    }
  }

  /** Whether the first step may take term `start`: most terms end here, at the cost of a look. */
  #begins(view: View, start: number): boolean {
    if (this.#code[Column.flags] !== 0) return true;
    const op = this.#code[Column.op];
    if (op === Op.or) return this.#firstChoice(view, 0, start) > 0;
    return (op !== Op.word && op !== Op.words && op !== Op.tag) || this.#is(view, start, 0);
  }

  #match(line: Line, view: View, start: number, end: number): Match {
    const slots: Record<string, readonly [number, number]> = {};
    for (const [k, name] of line.slots.entries()) {
      const from = this.#slotFrom[k] as number;
      const to = from + (this.#slotLength[k] as number);
      if (from >= start && to > from && to <= end) slots[name] = [view.from[from] as number, view.to[to - 1] as number];
    }
    return { line, from: view.from[start] as number, to: view.to[end - 1] as number, slots };
  }

  /** The end of what the line matches from term `start` on, or -1. */
  #from(view: View, start: number): number {
    this.#start = start;
    this.#k = start;
    this.#slotFrom.fill(NONE);
    for (this.#r = 0; this.#r < this.#steps; this.#r++) {
      const step = this.#r * STEP;
      this.#slot = this.#code[step + Column.slot] as number;
      if (this.#k >= view.count) {
        for (let r = this.#r; r < this.#steps; r++) if (!this.#has(r * STEP, Flag.optional)) return NONE;
        break;
      }
      if (!this.#take(view, step)) return NONE;
    }
    return this.#k > start ? this.#k : NONE;
  }

  #take(view: View, step: number): boolean {
    const op = this.#code[step + Column.op] as number;
    if (op === Op.any) return this.#has(step, Flag.greedy) ? this.#anything(view, step) : this.#one(view, step);
    if (op === Op.or || op === Op.and) return this.#choices(view, step);
    if (this.#has(step, Flag.end) && this.#has(step, Flag.greedy) && this.#k < view.count - 1) {
      if (this.#is(view, this.#k, step, false)) return this.#one(view, step);
    }
    if (this.#has(step, Flag.negative)) return this.#other(view, step);
    if (this.#is(view, this.#k, step)) return this.#one(view, step);
    return this.#has(step, Flag.optional);
  }

  /** `*`: up to what the next step asks for, or to the end. */
  #anything(view: View, step: number): boolean {
    let to = view.count;
    if (this.#r + 1 < this.#steps) {
      to = this.#k;
      while (to < view.count && !this.#is(view, to, step + STEP)) to++;
      if (to === view.count || to === this.#start) return false;
    }
    const least = this.#code[step + Column.least] as number;
    const most = this.#code[step + Column.most] as number;
    if (least !== NONE && to - this.#k < least) return false;
    if (most !== NONE && to - this.#k > most) {
      this.#k += most;
      return true;
    }
    this.#grow(this.#k, to - this.#k);
    this.#k = to;
    return true;
  }

  /** A term that is what the step asks for, and those behind it of which the same holds. */
  #one(view: View, step: number): boolean {
    const from = this.#k;
    const optional = this.#has(step, Flag.optional) && this.#r + 1 < this.#steps;
    if (optional && this.#has(step, Flag.negative)) return true;
    // `foo? foo`: where the next step wants this term and not the one behind it, it takes it.
    if (optional && this.#is(view, from, step + STEP)) {
      const behind = from + 1 < view.count && this.#is(view, from + 1, step + STEP);
      if (!behind) this.#r++;
    }
    this.#k++;
    if (this.#has(step, Flag.end) && this.#k !== view.count && !this.#has(step, Flag.greedy)) return false;
    if (this.#has(step, Flag.greedy) && !this.#more(view)) return false;
    this.#grow(from, this.#has(this.#r * STEP, Flag.greedy) ? this.#k - from : 1);
    return true;
  }

  /** Goes on while the step's terms follow, up to what the next step asks for. */
  #more(view: View): boolean {
    const step = this.#r * STEP;
    const next = this.#r + 1 < this.#steps ? step + STEP : NONE;
    const least = this.#code[step + Column.least] as number;
    const most = this.#code[step + Column.most] as number;
    const before = this.#k - 1;
    for (; this.#k < view.count; this.#k++) {
      const taken = this.#k - before;
      if (next !== NONE && taken >= least && this.#is(view, this.#k, next)) break;
      if (taken === most) break;
      if (!this.#is(view, this.#k, step, false)) break;
    }
    if (this.#k - before < least) return false;
    return !this.#has(step, Flag.end) || this.#k === view.count;
  }

  /** `!foo`: any term that is not that. */
  #other(view: View, step: number): boolean {
    if (this.#asks(view, this.#k, step)) return false;
    const next = this.#r + 1 < this.#steps ? step + STEP : NONE;
    if (this.#has(step, Flag.optional) && next !== NONE) {
      if (this.#is(view, this.#k, next)) this.#r++;
      else if (this.#has(next, Flag.optional) && this.#r + 2 < this.#steps && this.#is(view, this.#k, next + STEP))
        this.#r += 2;
    }
    if (!this.#has(step, Flag.greedy)) {
      this.#k++;
      return true;
    }
    const after = this.#r + 1 < this.#steps ? (this.#r + 1) * STEP : NONE;
    const least = this.#code[step + Column.least] as number;
    const most = this.#code[step + Column.most] as number;
    let taken = 0;
    for (let k = this.#k; k < view.count && taken !== most; k++, taken++) {
      if (this.#asks(view, k, step) || (after !== NONE && this.#is(view, k, after))) break;
    }
    this.#k += taken;
    return taken > 0 && taken >= least;
  }

  /** `(a b|c)` and `(#A && !b)`. */
  #choices(view: View, step: number): boolean {
    const joined = this.#code[step + Column.op] === Op.and;
    const taken = joined ? this.#all(view, step) : this.#any(view, step);
    const negative = this.#has(step, Flag.negative);
    const optional = this.#has(step, Flag.optional);
    if (taken === 0) {
      if (negative && !optional) this.#k++;
      return negative || optional;
    }
    if (negative) return false;
    this.#grow(this.#k, taken);
    if (this.#has(step, Flag.end) && this.#k + taken !== view.count) return false;
    this.#k += taken;
    return true;
  }

  /** How many terms the alternatives take from here, over and over where the step is greedy; 0 for none. */
  #any(view: View, step: number): number {
    let taken = this.#firstChoice(view, step, this.#k);
    if (taken > 0 && this.#has(step, Flag.greedy))
      for (let more = -1; more !== 0; taken += more) more = this.#firstChoice(view, step, this.#k + taken);
    return taken;
  }

  #firstChoice(view: View, step: number, at: number): number {
    const code = this.#code;
    let place = code[step + Column.argument] as number;
    let choices = code[place++] as number;
    for (; choices > 0; choices--) {
      const steps = code[place++] as number;
      let taken = 0;
      while (taken < steps && at + taken < view.count && this.#is(view, at + taken, place + taken * STEP)) taken++;
      if (taken === steps) return taken;
      place += steps * STEP;
    }
    return 0;
  }

  /** The longest of the alternatives where all of them hold here; else 0. */
  #all(view: View, step: number): number {
    const code = this.#code;
    let place = code[step + Column.argument] as number;
    let choices = code[place++] as number;
    let longest = 0;
    for (; choices > 0; choices--) {
      const steps = code[place++] as number;
      for (let n = 0; n < steps; n++)
        if (this.#k + n >= view.count || !this.#is(view, this.#k + n, place + n * STEP)) return 0;
      longest = Math.max(longest, steps);
      place += steps * STEP;
    }
    return longest;
  }

  #grow(from: number, length: number): void {
    const slot = this.#slot;
    if (slot === NONE) return;
    if ((this.#slotFrom[slot] ?? NONE) === NONE) {
      this.#slotFrom[slot] = from;
      this.#slotLength[slot] = 0;
    }
    this.#slotLength[slot] = (this.#slotLength[slot] as number) + length;
  }

  /** Whether term `k` passes the step by itself, negation and all. */
  #is(view: View, k: number, step: number, anchored = true): boolean {
    return this.#asks(view, k, step, anchored) !== this.#has(step, Flag.negative);
  }

  #asks(view: View, k: number, step: number, anchored = true): boolean {
    this.page.t.spend(1);
    const code = this.#code;
    const op = code[step + Column.op] as number;
    if (op === Op.any) return true;
    if (anchored && this.#has(step, Flag.start) && k !== 0) return false;
    if (anchored && this.#has(step, Flag.end) && k !== view.count - 1) return false;
    const argument = code[step + Column.argument] as number;
    if (op === Op.tag) return ((view.bits[k] as number) & argument) !== 0;
    // Alternatives of several words are none that a single term could be.
    if (op !== Op.word && op !== Op.words) return false;
    const word = view.words[k] as number;
    if (op === Op.word) return word === argument;
    const count = code[argument] as number;
    for (let n = 1; n <= count; n++) if (code[argument + n] === word) return true;
    return false;
  }

  #has(step: number, flag: number): boolean {
    return ((this.#code[step + Column.flags] as number) & flag) !== 0;
  }
}
