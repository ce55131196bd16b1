import { expect, test } from "vitest";
import { decodeReferences, refersToOneOf } from "../../src/source/references.js";

const LETTERS: ReadonlySet<string> = new Set("éµ×−");

test.each<[text: string, refers: boolean]>([
  ["", false],
  ["&", false],
  ["C&eacute;ng", true],
  ["&eacute", false],
  ["&eacute1234;", false],
  ["&nbsp;&amp;&#233;", true],
  ["&#0233;", true],
  ["&#00000233;", false],
  ["&#33;", false],
  ["&#233", false],
  ["&#xE9;", true],
  ["&#Xe9;", true],
  ["&#x00000E9;", false],
  ["&#x;&#;&#x1;", false],
  ["&#7897;&#160;", false],
  ["&minus;", true],
  ["&#8722;", true],
  ["&#9999999;&#xFFFFFF;", false],
  ["&&#215;", true],
])("%j refers to one of the letters: %s", (text, refers) => {
  expect(refersToOneOf(LETTERS, text)).toBe(refers);
  expect([...LETTERS].some((letter) => decodeReferences(text).includes(letter))).toBe(refers);
});
