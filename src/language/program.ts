/** A pattern as the steps that a matcher takes, in the terms of compromise's own parser. */
import { vocabulary } from "../gazetteer/lexicon.js";
import { tokenize } from "../text/tokenizer.js";
import { PatternFault } from "./pattern-fault.js";
import { type Atom, type Element, isWordList, type Syntax } from "./syntax-tree.js";
import type { Tag } from "./tags.js";

export interface Step {
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
function wordsOf(text: string): readonly string[] {
  return tokenize(text, vocabulary).norm;
}

/** Every tag that the steps name. */
export function* tagsOf(program: Program): Generator<Tag> {
  for (const { tag, choices } of program) {
    if (tag !== undefined) yield tag;
    if (choices !== undefined) for (const choice of choices) yield* tagsOf(choice);
  }
}
