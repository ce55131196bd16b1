/** Compromise's matcher over our terms. */
import nlp from "compromise/one";
import type { Program } from "../language/program.js";
import type { Term } from "./view.js";

/** `[sentence, first term, end]` */
type Pointer = readonly [number, number, number];

interface Matcher {
  match(
    sentences: readonly (readonly Term[])[],
    todo: { regs: Program },
    cache: readonly ReadonlySet<string>[],
  ): { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
}

/**
 * The matcher itself, below `nlp(…).match(…)`: that would take diacritics from the pattern, and split and rename terms.
 */
const matcher = (nlp.methods() as { one: Matcher }).one;

/** A match as terms `[from, to)` of a sentence, with the groups that took part. */
export interface TermMatch {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly groups: Readonly<Record<string, readonly [number, number]>>;
}

/** @returns matches that don't overlap, in the order of the text */
export function run(program: Program, sentences: readonly (readonly Term[])[], words: Words): TermMatch[] {
  const { ptrs, byGroup } = matcher.match(sentences, { regs: program }, words);
  const groups = Object.entries(byGroup);
  // Both lists stand in the order of the text, and a group takes part in a match at most once.
  const next = groups.map(() => 0);
  return ptrs.map(([sentence, from, to]) => {
    const own: [string, readonly [number, number]][] = [];
    for (const [k, [name, pointers]] of groups.entries()) {
      const [inSentence, start, end] = pointers[next[k] as number] ?? [-1, 0, 0];
      if (inSentence !== sentence || start < from || end > to) continue;
      next[k] = (next[k] as number) + 1;
      if (end > start) own.push([name, [start, end]]);
    }
    return { sentence, from, to, groups: Object.fromEntries(own) };
  });
}

/** What each sentence holds, so that most are never walked. */
export type Words = readonly ReadonlySet<string>[];

export function wordsIn(sentences: readonly (readonly Term[])[]): Words {
  return sentences.map((terms) => {
    const words = new Set<string>();
    for (const { normal, kinds } of terms) {
      words.add(normal);
      for (const kind of kinds) words.add(`#${kind}`);
    }
    return words;
  });
}
