import { expect, test } from "vitest";
import { figuresOf, roundedDown } from "../../src/evaluate/metrics.js";

test.each<[counts: [right: number, missed: number, falseFinds: number], figures: (number | null)[]]>([
  [
    [0, 0, 0],
    [null, null, null],
  ],
  [
    [3, 1, 0],
    [1, 0.75, 6 / 7],
  ],
  [
    [0, 2, 0],
    [null, 0, 0],
  ],
  [
    [0, 0, 2],
    [0, null, 0],
  ],
  [
    [49, 1, 1],
    [0.98, 0.98, 0.98],
  ],
])("%j", ([right, missed, falseFinds], expected) => {
  const { precision, recall, f1 } = figuresOf({ right, missed, falseFinds });
  expect([precision, recall, f1]).toEqual(expected);
});

test("rounding down never gives more than was reached, and keeps three decimals as they are", () => {
  expect([1, 0.9999, 2 / 3, 0].map(roundedDown)).toEqual([1, 0.999, 0.666, 0]);
  for (let thousandths = 0; thousandths <= 1000; thousandths += 1) {
    expect(roundedDown(thousandths / 1000)).toBe(thousandths / 1000);
  }
});
