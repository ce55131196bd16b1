import { describe, expect, test } from "vitest";
import { compilePatterns, PatternError } from "../../src/patterns/index.js";

const faults: readonly (readonly [pattern: string, column: number, message: string])[] = [
  ["", 1, "is empty"],
  ["a (b", 3, "( is never closed"],
  ["a b)", 4, ") closes nothing"],
  ["[<a>b", 1, "[ is never closed"],
  ["a]", 2, "] closes nothing"],
  ["[<a b", 2, "< is never closed"],
  ["[<1>b]", 3, "a group's name"],
  ["a [<constructor>b]", 4, "no group can be called constructor"],
  ["[<toString>b]", 2, "no group can be called toString"],
  ["[<a>b] [<a>c]", 9, "another group is called a"],
  ["[a [b]]", 4, "a group cannot stand in a group"],
  ["[]", 1, "the group is empty"],
  ["[a b]+", 6, "counts one part only"],
  ["[!a] b", 2, "! cannot stand in a group"],
  ["#Persn", 1, "did you mean #Person?"],
  ["a #Xyzzyxyzzy", 3, "known are #Person"],
  ["# a", 1, "# names no tag"],
  ["a{2", 2, "is no quantity"],
  ["a{}", 2, "is no quantity"],
  ["a{4,2}", 2, "4 is more than 2"],
  ["a{0}", 2, "never is no quantity"],
  ["a{500}", 2, "at most 100"],
  ["a+?", 3, "a second quantity"],
  ["+ a", 1, "+ counts what stands before it"],
  ["(a|)", 4, "nothing stands here"],
  ["(|a)", 2, "nothing stands before this"],
  ["(a|b && c)", 6, "| and && cannot stand"],
  ["(a|(b))", 4, "( cannot stand in parentheses"],
  ["(a?|b)", 2, "a quantity cannot stand in parentheses"],
  ["(!a|b)", 1, "! cannot stand among alternatives"],
  ["(a b|c){2}", 1, "cannot count alternatives"],
  ["a | b", 3, "| stands only in parentheses"],
  ["a && b", 3, "&& stands only in parentheses"],
  ["a ^b", 3, "^ stands only at the beginning"],
  ["a$ b", 4, "nothing may follow $"],
  ["!!a b", 2, "! stands twice"],
  ["!. b", 2, "excludes everything"],
  ["a? b*", 1, "would match nothing at all"],
  ["/a+/", 1, "regular expressions see characters"],
  ["~a~", 1, "an approximate match"],
  ["@isUpperCase", 1, "English"],
  ["{be}", 1, "a quantity stands behind"],
  ["* * a", 1, "a run of anything must end"],
  ["* a? b", 1, "a run of anything must end"],
  ["* (a b|c)", 1, "a run of anything must end"],
  ["* (100/100|b)", 3, "alternatives of several words cannot end"],
  ["100/100+", 1, "takes one word, and these are 3"],
  ["a".repeat(1001), 1001, "is longer than 1000"],
  ["a \\", 3, "\\ is the last character"],
];

describe("a wrong pattern is refused, with the place", () => {
  test.each(faults)("%s", (match, column, message) => {
    expect(faultOf(match)).toMatch(new RegExp(`^pattern "p", column ${column}: `));
    expect(faultOf(match).split("\n")[0]).toContain(message);
  });

  test("the caret stands under it", () => {
    expect(faultOf("hội [<who>#Persn] là")).toBe(
      'pattern "p", column 11: #Persn is no tag: did you mean #Person?\n  hội [<who>#Persn] là\n            ^',
    );
  });

  test("all faults of all patterns at once", () => {
    const wrong = () =>
      compilePatterns([
        { name: "a b", match: "x" },
        { name: "c", match: "(" },
        { name: "d", match: "y" },
        { name: "d", match: ")" },
      ]);
    expect(wrong).toThrow(/"a b"[\s\S]*"c", column 1[\s\S]*"d": stands twice[\s\S]*"d", column 1/);
  });
});

function faultOf(match: string): string {
  try {
    compilePatterns([{ name: "p", match }]);
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
  return "none";
}
