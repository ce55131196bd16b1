import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { tagNames, tags } from "../../src/language/tags.js";
import { compilePatterns } from "../../src/patterns/index.js";
import { foundIn } from "./page-of.js";

const documentation = await readFile("docs/rules.md", "utf8");

/** The lines of every ```pattern block: a key, blanks, a value. */
const examples = [...documentation.matchAll(/^```pattern\n(.*?)^```$/gms)].map(([, block]) =>
  block!
    .trim()
    .split("\n")
    .map((line) => /^(\S+)\s+(.*)$/.exec(line)!.slice(1) as [string, string]),
);

describe("the examples of docs/rules.md", () => {
  test.each(examples.map((lines) => [lines[0]![1], lines] as const))("%s", (match, lines) => {
    const [, [, text], [, finds], ...groups] = lines as [[string, string], [string, string], [string, string]];
    const found = foundIn(compilePatterns([{ name: "example", match }]), text);
    expect(found).toEqual([[finds, ...(groups as string[][]).map(([name, value]) => `${name}=${value}`)]]);
  });

  test("are ten", () => expect(examples.length).toBe(10));
});

test("every tag is documented, as its meaning says", () => {
  for (const name of tagNames) expect(documentation).toContain(`\`#${name}\``);
  for (const tag of ["Person", "Award", "Quotation"] as const) expect(documentation).toContain(`| ${tags[tag]} |`);
});
