import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { lexicon, vocabulary } from "../../src/gazetteer/lexicon.js";
import { pack, unpack } from "../../src/gazetteer/packed.js";
import type { Trie } from "../../src/gazetteer/trie.js";
import { TrieBuilder } from "../../src/gazetteer/trie-builder.js";
import { Vocabulary } from "../../src/text/vocabulary.js";
import { fixturePages } from "../fixture-pages.js";

/** What `npm run build` wrote; the tests themselves build everything from the tables. */
const built = <T>(module: string): Promise<T> => import(new URL(`../../dist/${module}`, import.meta.url).href);

/** Every entry of a trie: its words and its value. */
function entriesOf(trie: Trie<unknown>, words: readonly string[]): Map<string, unknown> {
  const { word, firstChild, value } = trie.nodes;
  const entries = new Map<string, unknown>();
  const walk = (node: number, path: readonly string[]): void => {
    if (value[node] !== 0) entries.set(path.join(" "), trie.values[value[node]! - 1]);
    for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++)
      walk(child, [...path, words[word[child]! - 1]!]);
  };
  walk(0, []);
  return entries;
}

test("what is unpacked equals what was packed", () => {
  const words = new Vocabulary();
  const trie = new TrieBuilder<object>(words)
    .add("Hội Khuyến học", { name: "Hội" })
    .add("TP.HCM", { name: "TP" })
    .build();
  const tables = { trie, empty: new TrieBuilder(words).build(), set: new Set(["20/11"]), list: ["a", "b"] };
  expect(() => pack(words, tables)).toThrow("the vocabulary must be closed");
  words.close();
  const unpacked = unpack<typeof tables>(pack(words, tables));
  expect(unpacked.vocabulary.words()).toEqual(words.words());
  expect(unpacked.vocabulary.closed).toBe(true);
  expect(unpacked.lexicon).toEqual(tables);
  expect(entriesOf(unpacked.lexicon.trie, words.words())).toEqual(entriesOf(trie, words.words()));
  expect([...entriesOf(trie, words.words()).keys()]).toEqual(["tphcm", "tp hcm", "hội khuyến học", "tp . hcm"].sort());
});

test("the built lexicon equals the one that the tables give, word numbers and all", async () => {
  extract(""); // The rules learn their own words before the first page.
  const compiled = await built<typeof import("../../src/gazetteer/lexicon.js")>("gazetteer/lexicon.js");
  expect(compiled.lexicon.titles).not.toBe(lexicon.titles);
  expect(compiled.vocabulary.words()).toEqual(vocabulary.words());
  expect(compiled.lexicon).toEqual(lexicon);
});

test("with the built lexicon every page gives the same record, byte for byte", async () => {
  const other = await built<typeof import("../../src/extract.js")>("extract.js");
  const pages = fixturePages("fixtures/pages", "fixtures/gold");
  expect(pages.length).toBeGreaterThan(50);
  for (const { bytes, uri } of pages)
    expect(JSON.stringify(other.extract(bytes, { uri })), uri).toBe(JSON.stringify(extract(bytes, { uri })));
});
