/** What the lines find on a page: each sentence is walked once, and a line is tried only in sentences that hold what it needs. */
import { type Match, Matcher } from "./matcher.js";
import type { LanguageTable, Line } from "./table.js";
import { type Page, View } from "./view.js";

const NOTHING: readonly Match[] = [];

/** The matches of a page by concept, in the order of the text; of those that begin together the line that stands first. */
export class Phrases {
  readonly #byConcept: ReadonlyMap<string, readonly Match[]>;

  constructor(table: LanguageTable, page: Page) {
    this.#byConcept = byConcept(new Walk(table, page).run());
  }

  /** Of all sets, one behind the other. */
  all(): readonly Match[] {
    return [...this.#byConcept.values()].flat();
  }

  /** @param concept name of a set: `host` for the lines of `host.match` */
  of(concept: string): readonly Match[] {
    return this.#byConcept.get(concept) ?? NOTHING;
  }

  /** Those that begin in tokens `[from, to)`. */
  within(concept: string, from: number, to: number): readonly Match[] {
    const all = this.of(concept);
    const first = firstFrom(all, from);
    let end = first;
    while (end < all.length && (all[end] as Match).from < to) end++;
    return first === end ? NOTHING : all.slice(first, end);
  }
}

function firstFrom(matches: readonly Match[], i: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Match).from < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

class Walk {
  readonly #views = new Map<number, View>();
  readonly #matcher: Matcher;
  readonly #out: Match[] = [];
  /** Per line: the sentence that woke it last, and the first token that it has not been run over. */
  readonly #wokenIn: Int32Array;
  readonly #doneTo: Int32Array;
  /** Per word the first place in the last sentence that it stood in, and its last place; and the bits of the sentence's mentions. */
  readonly #firstAt: Int32Array;
  readonly #lastAt: Int32Array;
  #from = 0;
  #tags = 0;
  #woken: number[] = [];
  #sentence = 0;

  constructor(
    private readonly table: LanguageTable,
    private readonly page: Page,
  ) {
    this.#matcher = new Matcher(page);
    this.#wokenIn = new Int32Array(table.lines.length).fill(-1);
    this.#doneTo = new Int32Array(table.lines.length);
    this.#firstAt = new Int32Array(table.words).fill(-1);
    this.#lastAt = new Int32Array(table.words).fill(-1);
  }

  run(): readonly Match[] {
    const { table, page } = this;
    const { t, sentences, mentions } = page;
    const wake = (place: number): void => {
      if (this.#wokenIn[place] === this.#sentence) return;
      this.#wokenIn[place] = this.#sentence;
      this.#woken.push(place);
    };
    let m = 0;
    let joinedTo = 0;
    for (let s = 0; s + 1 < sentences.length; s++) {
      this.#sentence = s;
      this.#woken = [];
      this.#tags = 0;
      const from = sentences[s] as number;
      this.#from = from;
      const end = sentences[s + 1] as number;
      for (let i = from; i < end; i++) {
        const word = t.id[i] as number;
        if (word < this.#lastAt.length) {
          if ((this.#lastAt[word] as number) < from) this.#firstAt[word] = i;
          this.#lastAt[word] = i;
        }
        table.wake(t, i, wake);
      }
      let joined = joinedTo > from;
      for (; m < mentions.length && (mentions.from[m] as number) < end; m++) {
        const bit = mentions.bit[m] as number;
        this.#tags |= bit;
        joinedTo = Math.max(joinedTo, mentions.to[m] as number);
        for (const place of table.byTag[31 - Math.clz32(bit)] as readonly number[]) wake(place);
      }
      for (const place of table.always) wake(place);
      joined ||= joinedTo > end;
      const tried = joined ? this.#woken : this.#woken.filter((place) => this.#hasNeeds(place));
      for (const place of tried.sort((a, b) => a - b)) this.#try(place, s);
    }
    return this.#out;
  }

  /** Whether all that the line cannot do without stands in the sentence, the words in their order. */
  #hasNeeds(place: number): boolean {
    const { needsWords, needsTags } = this.table.lines[place] as Line;
    for (let k = 0; k < needsTags.length; k++) if ((this.#tags & (needsTags[k] as number)) === 0) return false;
    let at = this.#from;
    for (let k = 0; k < needsWords.length; k++) {
      at = this.#standsFrom(needsWords[k] as readonly number[], at) + 1;
      if (at === 0) return false;
    }
    return true;
  }

  /** No token of the sentence before this one, and none before `at`, is one of the words; -1 where none is. */
  #standsFrom(words: readonly number[], at: number): number {
    let first = Number.POSITIVE_INFINITY;
    for (let k = 0; k < words.length; k++) {
      const word = words[k] as number;
      if ((this.#lastAt[word] as number) < at) continue;
      first = Math.min(first, Math.max(at, this.#firstAt[word] as number));
    }
    return first === Number.POSITIVE_INFINITY ? -1 : first;
  }

  #try(place: number, s: number): void {
    const line = this.table.lines[place] as Line;
    let view = this.#views.get(line.view);
    if (view === undefined) {
      view = new View(this.page, line.view, this.table);
      this.#views.set(line.view, view);
    }
    const end = view.end(s);
    if ((this.#doneTo[place] as number) >= end) return;
    this.#doneTo[place] = end;
    for (let at = view.begin(s); at < end; ) {
      at = view.fill(at, end);
      this.#matcher.find(line, view, this.#out);
    }
  }
}

function byConcept(matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const sets = new Map<string, { found: Match[]; not: Match[] }>();
  for (const match of matches) {
    const { concept, negative } = match.line;
    let set = sets.get(concept);
    if (set === undefined) {
      set = { found: [], not: [] };
      sets.set(concept, set);
    }
    (negative ? set.not : set.found).push(match);
  }
  const out = new Map<string, readonly Match[]>();
  for (const [concept, { found, not }] of sets) {
    const kept = not.length === 0 ? found : found.filter((match) => !not.some((other) => overlap(match, other)));
    out.set(
      concept,
      kept.sort((a, b) => a.from - b.from),
    );
  }
  return out;
}

const overlap = (a: Match, b: Match): boolean => a.from < b.to && b.from < a.to;
