import { expect, test } from "vitest";
import { pointerTo, valueAt } from "../../src/validate/pointer.js";

const root = { "a/b": { "~": [10, { "": 1 }] }, none: null };

test.each<[string, unknown]>([
  ["", root],
  ["/a~1b/~0/0", 10],
  ["/a~1b/~0/1/", 1],
  ["/none", null],
  ["/none/x", undefined],
  ["/a~1b/~0/2", undefined],
  ["/a~1b/~0/01", undefined],
  ["/a~1b/~0/length", undefined],
  ["/constructor", undefined],
  ["a~1b", undefined],
])("%j", (pointer, value) => expect(valueAt(root, pointer)).toBe(value));

test("a pointer that is made is a pointer that is found", () => {
  expect(valueAt(root, pointerTo(pointerTo(pointerTo("", "a/b"), "~"), 0))).toBe(10);
});
