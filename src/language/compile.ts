/** A line's program as numbers: what `matcher.ts` runs. */
import { type Program, type Step, tagsOf } from "./program.js";
import { Column, Flag, type Line, NONE, Op, STEP, wordMark } from "./table.js";
import { tagBit, tokenTags } from "./tags.js";

/** The number of a word: of the vocabulary, or one below 0 that the table gives it. */
export type Numbering = (word: string) => number;

export function compiled(name: string, negative: boolean, program: Program, numberOf: Numbering): Line {
  const slots = [...new Set(program.flatMap(({ group }) => (group === undefined ? [] : [group])))];
  const joined = [...tagsOf(program)].filter((tag) => !tokenTags.has(tag));
  const code: number[] = new Array<number>(program.length * STEP).fill(0);
  program.forEach((step, r) => {
    put(code, r * STEP, step, slots, numberOf);
  });
  return {
    name,
    concept: name.slice(0, name.indexOf("/")),
    negative,
    slots,
    view: joined.reduce((bits, tag) => bits | tagBit(tag), 0),
    ...wakingOf(program, numberOf),
    ...beginningOf(program[0] as Step, numberOf),
    least: program.filter(({ optional, negative: not }) => !optional && !not).length,
    steps: program.length,
    code: Int32Array.from(code),
  };
}

function put(code: number[], at: number, step: Step, slots: readonly string[], numberOf: Numbering): void {
  const flags =
    (step.optional ? Flag.optional : 0) |
    (step.greedy ? Flag.greedy : 0) |
    (step.negative ? Flag.negative : 0) |
    (step.start ? Flag.start : 0) |
    (step.end ? Flag.end : 0);
  code[at + Column.flags] = flags;
  code[at + Column.least] = step.min ?? NONE;
  code[at + Column.most] = step.max ?? NONE;
  code[at + Column.slot] = step.group === undefined ? NONE : slots.indexOf(step.group);
  const [op, argument] = asked(code, step, slots, numberOf);
  code[at + Column.op] = op;
  code[at + Column.argument] = argument;
}

/** What a step asks for and with what; longer arguments go behind the code so far. */
function asked(code: number[], step: Step, slots: readonly string[], numberOf: Numbering): [number, number] {
  const { word, tag, fastOr, choices, operator } = step;
  if (word !== undefined) return [Op.word, numberOf(word)];
  if (tag !== undefined) return [Op.tag, tagBit(tag)];
  if (fastOr !== undefined) {
    const place = code.push(fastOr.size) - 1;
    code.push(...[...fastOr].map(numberOf));
    return [Op.words, place];
  }
  if (choices === undefined) return [Op.any, 0];
  const lengths = choices.map((choice) => 1 + choice.length * STEP);
  const place = code.length;
  code.push(choices.length, ...new Array<number>(lengths.reduce((sum, length) => sum + length, 0)).fill(0));
  let at = place + 1;
  for (const choice of choices) {
    code[at++] = choice.length;
    for (const inner of choice) {
      put(code, at, inner, slots, numberOf);
      at += STEP;
    }
  }
  return [operator === "and" ? Op.and : Op.or, place];
}

type Beginning = Pick<Line, "beginWords" | "beginTags">;

const ANYTHING: Beginning = { beginWords: -1, beginTags: -1 };

/** What the first term of a match may be. */
function beginningOf(step: Step, numberOf: Numbering): Beginning {
  const { word, tag, fastOr, choices, operator, optional, greedy, negative, start, end } = step;
  if (optional || greedy || negative || start || end || operator === "and") return ANYTHING;
  if (tag !== undefined) return { beginWords: 0, beginTags: tagBit(tag) };
  const words = word === undefined ? fastOr : [word];
  if (words !== undefined)
    return { beginWords: [...words].reduce((marks, one) => marks | wordMark(numberOf(one)), 0), beginTags: 0 };
  if (choices === undefined) return ANYTHING;
  const each = choices.map((choice) => beginningOf(choice[0] as Step, numberOf));
  return {
    beginWords: each.reduce((marks, { beginWords }) => marks | beginWords, 0),
    beginTags: each.reduce((bits, { beginTags }) => bits | beginTags, 0),
  };
}

type Waking = Pick<Line, "wakingWords" | "wakingTags" | "needsWords" | "needsTags">;

/**
 * What must stand in a sentence that the line finds something in: words, of which one is there; else tags. Of several such sets
 * the one with the fewest words, of these the last: lines begin alike (`đăng ký`, `đăng cai`) and end in their own way.
 */
function wakingOf(program: Program, numberOf: Numbering): Waking {
  const required = program.filter(({ optional, negative }) => !optional && !negative);
  const tags = required.map(tagsIn).filter((bits) => bits !== 0);
  const needs = {
    // What only a user's lines know is no need: such words have no place in the vocabulary.
    needsWords: required.flatMap((step) => {
      const numbers = wordsIn(step)?.map(numberOf) ?? [0];
      return numbers.every((number) => number > 0) ? [[...new Set(numbers)]] : [];
    }),
    needsTags: [...new Set(tags)],
  };
  let words: readonly string[] | null = null;
  for (const step of required) {
    const own = wordsIn(step);
    if (own !== null && (words === null || own.length <= words.length)) words = own;
  }
  if (words !== null) return { wakingWords: [...new Set(words.map(numberOf))], wakingTags: 0, ...needs };
  return { wakingWords: [], wakingTags: tags[0] ?? 0, ...needs };
}

/** Words of which one stands wherever the step is taken; null where there are none such. */
function wordsIn({ word, fastOr, choices, operator }: Step): readonly string[] | null {
  if (word !== undefined) return [word];
  if (fastOr !== undefined) return [...fastOr];
  if (choices === undefined) return null;
  const each = choices.map((choice) => choice.find((step) => step.word !== undefined && !step.negative)?.word ?? null);
  if (operator === "and")
    return each.find((word) => word !== null) === undefined ? null : [each.find((word) => word !== null) as string];
  return each.some((word) => word === null) ? null : (each as string[]);
}

/** Bits of the tags of which one stands wherever the step is taken, as far as they are mentions'; else 0. */
function tagsIn({ tag, choices, operator }: Step): number {
  if (tag !== undefined) return tokenTags.has(tag) ? 0 : tagBit(tag);
  if (choices === undefined) return 0;
  const each = choices.map((choice) => {
    const step = choice.find(({ tag: named, negative }) => named !== undefined && !tokenTags.has(named) && !negative);
    return step?.tag === undefined ? 0 : tagBit(step.tag);
  });
  if (operator === "and") return each.find((bits) => bits !== 0) ?? 0;
  return each.includes(0) ? 0 : each.reduce((bits, bit) => bits | bit, 0);
}
