/**
 * What one page may cost. Counted, not timed: the same page is read, or is not, on every machine and in every thread, and the
 * caller of `extract` is bounded as well as a batch. An article takes 20 to 35 steps a token and has at most one value a token.
 */
const STEPS_AT_LEAST = 1_000_000;
const STEPS_A_TOKEN = 1000;
const MOST_STEPS = 100_000_000;
/** Two hundred printed pages; a report has two or three. Known before anything is looked for. */
export const MOST_CHARACTERS = 500_000;
export const tooLong = `its text has more than ${MOST_CHARACTERS} characters`;
/** A table of ten thousand rows; an article's page has a thousand elements. */
export const MOST_ELEMENTS = 200_000;
export const MOST_MENTIONS = 50_000;
export const MOST_EVIDENCE = 100_000;
/** Characters that all quotes of the evidence have together. */
export const MOST_QUOTED = 50_000_000;

/** The page costs more than a page may. `extract` turns it into an issue; nothing else catches it. */
export class PageLimitError extends Error {
  override readonly name = "PageLimitError";
}

/**
 * @returns how many looks at its tokens the reading of so many tokens may take
 * @example
 * stepsFor(2000); // 3_000_000, where an article of that length takes 60_000
 */
export function stepsFor(tokens: number): number {
  return Math.min(STEPS_AT_LEAST + tokens * STEPS_A_TOKEN, MOST_STEPS);
}

/** @throws PageLimitError */
export function exceeded(what: string): never {
  throw new PageLimitError(`the page is not read: ${what}`);
}
