import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normalizeLine } from "../../src/text/normalize.js";
import { bracketed, readCorpus } from "./corpus-file.js";
import { type CorpusType, corpusTypes, piecesOf } from "./spans.js";

const types = Object.keys(corpusTypes) as CorpusType[];

test("every corpus file has its type, every type its file", () => {
  const files = readdirSync("fixtures/corpus").filter((name) => name.endsWith(".txt"));
  expect(files.sort()).toEqual(types.map((type) => `${type}.txt`).sort());
});

describe.each(types)("%s", (type) => {
  const lines = readCorpus(type);

  test("at least 25 phrases each that are and are not, none of them twice, all of them normalised", () => {
    const positives = lines.filter(({ expected }) => expected.length > 0).length;
    expect({ positives: positives >= 25, negatives: lines.length - positives >= 25 }).toEqual({
      positives: true,
      negatives: true,
    });
    const phrases = lines.map(({ phrase }) => phrase);
    expect(phrases.filter((phrase, k) => phrases.indexOf(phrase) !== k)).toEqual([]);
    expect(phrases.filter((phrase) => normalizeLine(phrase) !== phrase)).toEqual([]);
  });

  for (const { number, written, phrase, expected, knownMiss } of lines) {
    const found = () => bracketed(phrase, piecesOf(type, phrase));
    if (knownMiss) {
      test(`line ${number}, known miss: ${written}`, () => {
        expect(found(), `${type}.txt:${number} comes out right now: remove its "?"`).not.toBe(written);
      });
    } else {
      test(`line ${number}: ${written}`, () => {
        expect(found()).toBe(written);
        expect(piecesOf(type, phrase)).toEqual(expected);
      });
    }
  }
});
