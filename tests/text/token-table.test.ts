import { expect, test } from "vitest";
import { PageLimitError, stepsFor } from "../../src/text/page-limit.js";
import { tokenize } from "../../src/text/tokenizer.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

test("every look at a column is a step, and who takes more than a page may is stopped", () => {
  const t = tokenize("Cụm thi đua 1 họp.", new Vocabulary());
  expect([t.length, t.steps]).toEqual([6, 0]);
  expect([t.norm[0], t.kind[3], t.start[1], t.end[1], t.shape[0], t.id[0]]).toEqual(["cụm", 2, 4, 7, 1, 0]);
  expect(t.steps).toBe(6);
  t.spend(stepsFor(6) - 6);
  expect(t.length).toBe(6);
  for (const column of ["norm", "kind", "start", "end", "shape", "id"] as const)
    expect(() => t[column][0]).toThrow(PageLimitError);
});

test.each([
  [0, 1_000_000],
  [2000, 3_000_000],
  [10_000_000, 100_000_000],
])("%i tokens: %i steps", (tokens, steps) => expect(stepsFor(tokens)).toBe(steps));
