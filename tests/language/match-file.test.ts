import { describe, expect, test } from "vitest";
import { compileBuiltIn } from "../../src/language/built-in.js";
import { language } from "../../src/language/language.js";
import { LanguageError, LineReader } from "../../src/language/match-file.js";
import { withMore } from "../../src/language/more.js";

/** The words of these tests need no numbers. */
const numbered = () => 1;

function faultsOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof LanguageError) return error.message;
    throw error;
  }
  return "";
}

const readAll = (text: string, path = "some.match") => {
  const reader = new LineReader(numbered);
  reader.read({ path, text });
  return reader.finish();
};

const faults: readonly (readonly [text: string, place: string, message: string])[] = [
  ["", "some.match: ", "holds no line"],
  ["# only a remark\n\n", "some.match: ", "holds no line"],
  ["a/b [<host>#Unit] họp", "some.match:1:1: ", "two blanks or a tab stand between a name and its pattern"],
  ["  a/b  họp", "some.match:1:1: ", "two blanks or a tab stand between a name and its pattern"],
  ["họp/một  họp", "some.match:1:1: ", "a name is a set and a word"],
  ["ab  họp", "some.match:1:1: ", "a name is a set and a word"],
  ["# one\na/b  họp\r\na/b\tlễ", "some.match:3:1: ", "a/b stands in some.match:2 already"],
  ["a/b  họp\na/c  [<unit>#Unt] họp", "some.match:2:13: ", "#Unt is no tag: did you mean #Unit?"],
  ["a/b  \t họp (lễ", "some.match:1:12: ", "( is never closed"],
  ["a/b  ho\u0323p (lễ", "some.match:1:10: ", "( is never closed"],
  ["\ufeffa/b  $", "some.match:1:6: ", "is empty"],
  ["a/b  100/100+", "some.match:1:6: ", "takes one word, and these are 3"],
];

describe("a wrong line is refused, with file, line and column", () => {
  test.each(faults)("%j", (text, place, message) => {
    const [first = ""] = faultsOf(() => readAll(text)).split("\n");
    expect(first.slice(0, place.length)).toBe(place);
    expect(first).toContain(message);
  });

  test("the caret stands under the place, and all faults are said at once", () => {
    const faults = faultsOf(() => readAll("a/b  họp\n!a/c\t[<who>#Persn]\na/d họp\n"));
    expect(faults.split("\n")).toEqual([
      "some.match:2:12: #Persn is no tag: did you mean #Person?",
      "  !a/c [<who>#Persn]",
      "             ^",
      "some.match:3:1: two blanks or a tab stand between a name and its pattern: host/said  [<host>#Unit] đăng cai",
      "  a/d họp",
      "  ^",
    ]);
  });
});

test("names, sets, slots and negatives are read", () => {
  const lines = readAll("# a remark\n#\n\na/b  [<x>họp] [<y>lễ]\n!a/not-so\t không\n").map(({ line }) => line);
  expect(lines.map(({ name, concept, negative, slots }) => [name, concept, negative, slots])).toEqual([
    ["a/b", "a", false, ["x", "y"]],
    ["a/not-so", "a", true, []],
  ]);
});

test("a built-in file holds its own set, and nothing that is found later", () => {
  const wrong = { path: "lines/abc.match", text: "abd/x  họp\nabc/y  [<name>#Solution]\n" };
  expect(faultsOf(() => compileBuiltIn([wrong]))).toMatch(
    /^lines\/abc\.match:1:1: abd\/x stands in abc\.match.*\n.*\n.*\nlines\/abc\.match:2:1: #Solution is found later/,
  );
});

const ownFaults: readonly (readonly [text: string, message: string])[] = [
  ["hostt/x  [<host>#Unit] họp", "hostt is no set of lines: did you mean host/…?"],
  ["xyzzyxyzzy/x  [<host>#Unit] họp", "xyzzyxyzzy is no set of lines: known are "],
  ["host/is  [<host>#Unit] họp", "host/is is a built-in line: choose another name"],
  ["host/x  #Unit họp", "a line of host names <host>: write [<host>…] round it"],
  ["notice/x  nơi họp :", "a line of notice names one of "],
  ["host/x  [<host>#Unit] [<zzz>họp]", "<zzz> is no slot of host: it has <host>"],
  ["!host/x  [<name>#Solution]", "#Solution is found later"],
];

describe("a user's line that fits no built-in set is refused", () => {
  test.each(ownFaults)("%s", (text, message) => {
    expect(faultsOf(() => withMore(language, [{ path: "more.match", text }]))).toMatch(/^more\.match:1:1: /);
    expect(faultsOf(() => withMore(language, [{ path: "more.match", text }]))).toContain(message);
  });
});
