/** Our patterns in compromise's own terms, and its matcher over our terms. */
import nlp from "compromise/one";
import { vocabulary } from "../gazetteer/lexicon.js";
import { tokenize } from "../text/tokenizer.js";
import { PatternFault } from "./pattern-fault.js";
import { type Atom, type Element, isWordList, type Syntax } from "./syntax-tree.js";
import type { Tag } from "./tags.js";
import type { Term } from "./view.js";

/** One step of a match as compromise holds it once it has parsed a pattern. */
interface Step {
  word?: string;
  tag?: Tag;
  anything?: true;
  fastOr?: Set<string>;
  choices?: Step[][];
  operator?: "or" | "and";
  optional?: true;
  greedy?: true;
  min?: number;
  max?: number;
  negative?: true;
  start?: true;
  end?: true;
  group?: string;
}

export type Program = readonly Step[];

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

/** @throws PatternFault where a quantity counts several words */
export function programOf({ elements, start, end }: Syntax): Program {
  const steps: Step[] = [];
  for (const element of elements) {
    const before = steps.at(-1);
    steps.push(...stepsOf(element));
    if (before?.anything && before.greedy && steps.at(-1)?.choices)
      throw new PatternFault("alternatives of several words cannot end a run of anything", element.column);
  }
  const first = steps[0] as Step;
  const last = steps.at(-1) as Step;
  if (start) first.start = true;
  if (end) last.end = true;
  return steps;
}

function stepsOf(element: Element): Step[] {
  const { atom, negative, quantity, group, column } = element;
  const steps = ofAtom(atom);
  const { least, most } = quantity;
  if (steps.length > 1 && (negative || least !== 1 || most !== 1)) {
    const what = negative ? "!" : "a quantity";
    throw new PatternFault(`${what} takes one word, and these are ${steps.length}: put them in parentheses`, column);
  }
  for (const step of steps) {
    if (group !== null) step.group = group;
    if (negative) step.negative = true;
    if (least === 0) step.optional = true;
    if (most !== 1) step.greedy = true;
    if (least > 1) step.min = least;
    if (most !== null && most > 1) step.max = most;
  }
  return steps;
}

function ofAtom(atom: Atom): Step[] {
  switch (atom.kind) {
    case "any":
      return [{ anything: true }];
    case "tag":
      return [{ tag: atom.tag }];
    case "text":
      return wordsOf(atom.text).map((word) => ({ word }));
    default:
      return [ofChoices(atom)];
  }
}

function ofChoices(atom: Extract<Atom, { choices: unknown }>): Step {
  const choices = atom.choices.map((choice) => choice.flatMap(stepsOf));
  // What a run of anything ends at is looked up at once; several words can't be.
  if (isWordList(atom) && choices.every(({ length }) => length === 1))
    return { fastOr: new Set(choices.map(([only]) => only?.word as string)) };
  return { operator: atom.kind, choices };
}

/** The words of a literal as the page's words are compared: `100/100` is three. */
export function wordsOf(text: string): readonly string[] {
  return tokenize(text, vocabulary).norm;
}

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
