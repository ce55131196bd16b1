import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TrieBuilder } from "../../src/gazetteer/trie-builder.js";
import { tokenize } from "../../src/text/tokenizer.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

const WORDS = ["hội", "khuyến", "học", "TP", "."];
const form = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const text = fc.array(fc.constantFrom(...WORDS, "xã"), { maxLength: 10 }).map((words) => words.join(" "));

/** What a form stands for: itself, and with its dots gone. */
const written = (entry: string): string[] =>
  entry.includes(".") ? [entry, entry.replaceAll(".", " "), entry.replaceAll(/\. ?/g, "")] : [entry];

function longestByHand(entries: readonly string[], norms: readonly string[], from: number, limit: number) {
  let best: { end: number; value: number } | null = null;
  const vocabulary = new Vocabulary();
  for (const [value, entry] of entries.entries()) {
    for (const variant of written(entry)) {
      const path = tokenize(variant, vocabulary).norm;
      const end = from + path.length;
      if (path.length === 0 || end > limit || !path.every((norm, k) => norm === norms[from + k])) continue;
      if (best === null || end > best.end) best = { end, value };
    }
  }
  return best;
}

test("the longest entry is found, of entries with one form the first", () => {
  fc.assert(
    fc.property(fc.array(form, { maxLength: 8 }), text, fc.nat(10), (entries, page, cutOff) => {
      const vocabulary = new Vocabulary();
      const builder = new TrieBuilder<number>(vocabulary);
      for (const [value, entry] of entries.entries()) builder.add(entry, value);
      const trie = builder.build();
      const t = tokenize(page, vocabulary);
      const limit = Math.min(t.length, cutOff);
      // Behind the limit another block begins: nothing may be found there.
      for (let i = 0; i <= t.length; i++) {
        expect(trie.longest(t, i, limit)).toEqual(longestByHand(entries, t.norm, i, limit));
      }
    }),
  );
});

describe("forms", () => {
  const vocabulary = new Vocabulary();
  const trie = new TrieBuilder<string>(vocabulary)
    .add("Hội Khuyến học", "association")
    .add("Hội", "any")
    .add("TP.HCM", "city")
    .build();
  vocabulary.close();
  const found = (page: string) => {
    const t = tokenize(page, vocabulary);
    const match = trie.longest(t, 0, t.length);
    return match === null ? null : [match.value, match.end];
  };

  test.each<[page: string, expected: [string, number] | null]>([
    ["Hội Khuyến học Quận 3", ["association", 3]],
    ["HỘI KHUYẾN HỌC", ["association", 3]],
    ["hội khuyến nông", ["any", 1]],
    ["Hội nghị", ["any", 1]],
    ["hồi khuyến học", null],
    ["TP.HCM", ["city", 3]],
    ["TP. HCM", ["city", 3]],
    ["TP HCM", ["city", 2]],
    ["TPHCM", ["city", 1]],
    ["TP", null],
    ["Hội  \n Khuyến\u00a0học", ["association", 3]],
  ])("%j", (page, expected) => expect(found(page)).toEqual(expected));
});

test("only first words of entries begin a match", () => {
  const vocabulary = new Vocabulary();
  const builder = new TrieBuilder<number>(vocabulary);
  for (const [k, entry] of ["Quận ủy", "Huyện ủy", "Quận đoàn"].entries()) builder.add(entry, k);
  expect([...builder.build().firstWords()].sort()).toEqual([vocabulary.id("quận"), vocabulary.id("huyện")].sort());
  expect([...new TrieBuilder<number>(vocabulary).build().firstWords()]).toEqual([]);
});
