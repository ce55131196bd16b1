import type { Analysis } from "../extract.js";
import type { Span } from "../types.js";
import { run, type Words, wordsIn } from "./compromise.js";
import type { Compiled } from "./index.js";
import { Meter, SpentError } from "./meter.js";
import { pageOf } from "./page.js";
import { type Term, type View, viewOf } from "./view.js";

/** Characters `[start, end)` of the record's text. */
export interface GroupMatch extends Span {
  readonly text: string;
}

export interface PatternMatch extends GroupMatch {
  readonly pattern: string;
  readonly field: string;
  /** The groups that took part, by name; one without a name has its number, from 0. */
  readonly groups: ReadonlyMap<string, GroupMatch>;
}

export interface Findings {
  readonly matches: readonly PatternMatch[];
  /** Names of the patterns that were not run to the end of the page. */
  readonly unfinished: readonly string[];
  /** Sentences too long to be looked at as one. */
  readonly cut: number;
}

/** Runs every pattern over a page. What they may take is shared: a page costs no more however many there are. */
export function findAll(patterns: readonly Compiled[], analysis: Analysis, mostSteps: number): Findings {
  const meter = new Meter(mostSteps);
  const { page, cuts } = pageOf(analysis);
  const views = new Map<string, View & { readonly words: Words }>();
  const matches: PatternMatch[] = [];
  const unfinished: string[] = [];
  let cut = cuts;
  for (const pattern of patterns) {
    const key = [...pattern.joins].sort().join(" ");
    let view = views.get(key);
    if (view === undefined) {
      const made = viewOf(page, pattern.joins, meter);
      view = { ...made, words: wordsIn(made.sentences) };
      views.set(key, view);
    }
    cut = Math.max(cut, cuts + view.cut);
    try {
      // Sentence by sentence, so that what was found before the steps ran out is kept.
      for (const [n, sentence] of view.sentences.entries())
        for (const found of run(pattern.program, [sentence], [view.words[n] as ReadonlySet<string>]))
          matches.push(matchOf(pattern, sentence, found, analysis.record.text));
    } catch (error) {
      if (!(error instanceof SpentError)) throw error;
      unfinished.push(pattern.name);
    }
  }
  return { matches, unfinished, cut };
}

type Range = readonly [number, number];

function matchOf(
  { name, field }: Compiled,
  sentence: readonly Term[],
  { from, to, groups }: { from: number; to: number; groups: Readonly<Record<string, Range>> },
  text: string,
): PatternMatch {
  const placed = ([first, end]: Range): GroupMatch => {
    const span = { start: (sentence[first] as Term).start, end: (sentence[end - 1] as Term).end };
    return { ...span, text: text.slice(span.start, span.end) };
  };
  return {
    pattern: name,
    field,
    ...placed([from, to]),
    groups: new Map(Object.entries(groups).map(([group, range]) => [group, placed(range)])),
  };
}
