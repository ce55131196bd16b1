import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, Shape, Vocabulary } from "../../src/text/vocabulary.js";
import { rawString } from "./strings.js";

const TONES = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
const ONSETS = ["", "b", "ch", "đ", "h", "kh", "l", "ng", "ph", "qu", "s", "t", "th", "tr", "v", "x"];
const RHYMES = ["a", "ă", "an", "iê", "ôi", "ưa", "ươ", "oa", "oe", "uy", "oan", "uyên", "y"];

/** A syllable with its tone on the vowel given: 1 is the first letter of the rhyme, 2 the second. */
const toned = (onset: string, rhyme: string, tone: string, place: 1 | 2): string =>
  (onset + rhyme.slice(0, place) + tone + rhyme.slice(place)).normalize("NFC");

const syllable = fc
  .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...RHYMES), fc.constantFrom(...TONES))
  .map(([onset, rhyme, tone]) => toned(onset, rhyme, tone, 1));

describe("fold", () => {
  test.each<[surface: string, norm: string]>([
    ["Uỷ", "ủy"],
    ["ỦY", "ủy"],
    ["hoà", "hòa"],
    ["khoẻ", "khỏe"],
    ["thuý", "thúy"],
    ["quý", "quý"],
    ["QUÝ", "quý"],
    ["quỳ", "quỳ"],
    ["hoàn", "hoàn"],
    ["thuỷ", "thủy"],
    ["Đ", "đ"],
  ])("%s is %s", (surface, norm) => expect(fold(surface)).toBe(norm));

  test("merges no words that differ in marks", () => {
    const words = "hội hồi hỏi hối hối hôi hoi hơi ngày ngay đua dua thi thị quận quân phương phường".split(" ");
    expect(new Set(words.map(fold)).size).toBe(new Set(words).size);
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(rawString, (surface) => {
        expect(fold(fold(surface))).toBe(fold(surface));
      }),
    );
  });

  test("knows no case", () => {
    fc.assert(
      fc.property(syllable, (word) => {
        expect(fold(word.toUpperCase())).toBe(fold(word));
      }),
    );
  });

  test("old and new tone placement are one norm, except behind q", () => {
    for (const onset of ONSETS)
      for (const rhyme of ["oa", "oe", "uy"])
        for (const tone of TONES)
          if (onset !== "qu") expect(fold(toned(onset, rhyme, tone, 2))).toBe(fold(toned(onset, rhyme, tone, 1)));
  });

  test("keeps apart any two syllables that differ in more than case and placement", () => {
    fc.assert(
      fc.property(syllable, syllable, (a, b) => {
        fc.pre(a !== b);
        expect(fold(a)).not.toBe(fold(b));
      }),
    );
  });
});

describe("shape", () => {
  test.each<[surface: string, shape: number]>([
    ["quận", 0],
    ["Quận", Shape.capital],
    ["QUẬN", Shape.capital | Shape.capitals],
    ["Ủy", Shape.capital],
    ["Q", Shape.capital],
    ["I", Shape.capital | Shape.roman],
    ["IV", Shape.capital | Shape.capitals | Shape.roman],
    ["XII", Shape.capital | Shape.capitals | Shape.roman],
    ["iv", 0],
    ["IIX", Shape.capital | Shape.capitals],
    ["VIV", Shape.capital | Shape.capitals],
    ["PGS", Shape.capital | Shape.capitals],
  ])("of %s", (surface, shape) => expect(new Vocabulary().word(surface).shape).toBe(shape));
});

describe("numbers of words", () => {
  test("a known norm has one number, an unknown one 0, whatever the case", () => {
    const vocabulary = new Vocabulary();
    const before = vocabulary.word("Quận").id;
    const id = vocabulary.learn("quận");
    expect([before, vocabulary.word("Quận").id, vocabulary.word("QUẬN").id, vocabulary.id("quận")]).toEqual([
      0,
      id,
      id,
      id,
    ]);
    expect([vocabulary.learn("quận"), vocabulary.learn("huyện"), vocabulary.size]).toEqual([id, id + 1, 2]);
    expect(vocabulary.id("tỉnh")).toBe(0);
  });

  test("nothing new is learned once it is closed", () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.learn("quận");
    vocabulary.close();
    expect(vocabulary.learn("quận")).toBe(id);
    expect(() => vocabulary.learn("huyện")).toThrow("the vocabulary is closed: huyện comes too late");
  });

  test("a page of rubbish does not change what a word is", () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.learn("quận");
    for (let k = 0; k < 90_000; k++) vocabulary.word(`x${k}`);
    expect(vocabulary.word("Quận")).toEqual({ norm: "quận", shape: Shape.capital, id });
  });
});
