import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { extract } from "../../src/extract.js";
import {
  composed,
  countIndent,
  countRenderedIndent,
  isBlank,
  normalizeLine,
  normalizeLines,
} from "../../src/text/normalize.js";
import { sized } from "../sized.js";

const normalized: readonly (readonly [about: string, raw: string, text: string])[] = [
  ["empty", "", ""],
  ["only blanks", " \t\n\u00a0\u3000 ", ""],
  ["inner blanks of every kind", "a \u00a0\t b\u2003c\r\n\u2028d\u0085e", "a b c d e"],
  ["one blank stays", " a b ", "a b"],
  ["NFD", "Hội nghị ở Gò Vấp".normalize("NFD"), "Hội nghị ở Gò Vấp"],
  ["partly composed, marks in the other order", "Nô\u0323i Thuậ\u0301n", "Nội Thuậ\u0301n".normalize("NFC")],
  ["soft hyphen and zero-width characters", "xu h\u00adư\u200bớ\u200dng\ufeff\u2060", "xu hướng"],
  ["a mark behind a zero-width character", "o\u200c\u0323", "ọ"],
  ["bidirectional controls", "\u202aQuận\u202c \u20669\u2069\u200e", "Quận 9"],
  ["control characters", "a\u0000b\u0008c\u007fd\u0091", "abcd"],
  ["control character between blanks", "a \u0000 b", "a b"],
  ["what is no character", "\ufdd0 \u{10ffff}", ""],
  ["lone surrogates", "a\ud800b\udc00", "a\ufffdb\ufffd"],
  ["a pair stays", "a😀b", "a😀b"],
  ["a pair torn apart", "\ud83d\u200b\ude00", "\ufffd\ufffd"],
  ["typographic characters", "“Đơn vị” – 100% … ₫ →", "“Đơn vị” – 100% … ₫ →"],
  ["compatibility ideograph", "\uf900", "豈"],
  ["Kelvin sign", "10 \u212a", "10 K"],
];

describe("normalizeLine", () => {
  for (const [about, raw, text] of normalized) {
    it(about, () => {
      expect(normalizeLine(raw)).toBe(text);
      expect(isBlank(raw)).toBe(text === "");
    });
  }

  it("agrees with NFC on every character it passes over unseen", () => {
    for (let code = 0x20; code < 0x2200; code++) {
      const character = String.fromCharCode(code);
      const expected = normalizeLine(`x${character}x\u0301\u0301`);
      expect(normalizeLine(`x${character}x`)).toBe(expected.slice(0, -2).normalize("NFC"));
    }
  });

  it("is idempotent, clean and the same for NFD", () => {
    const alphabet =
      "aơô \u00a0\t\n\u0301\u0323\u031b\u00ad\u200b\ufeff\u202a\u0000\u0085\ud83d\ude00“–…đĐ\u2000\u1161ᄀ가".split("");
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: fc.constantFrom(...alphabet) }), fc.string({ unit: "binary" })), (raw) => {
        const text = normalizeLine(raw);
        expect(normalizeLine(text)).toBe(text);
        expect(text.normalize("NFC")).toBe(text);
        expect(text).not.toMatch(/^\s|\s$|\s\s|[^\S ]|[\u00ad\u200b-\u200f\ufeff]/);
        expect(normalizeLine(raw.normalize("NFD"))).toBe(text);
      }),
      { numRuns: sized(300, 5000) },
    );
  });

  it("takes no longer for runs of blanks", () => {
    const started = performance.now();
    expect(normalizeLine(`a${"\u00a0 ".repeat(1_000_000)}b`)).toBe("a b");
    expect(normalizeLine(`a${" ".repeat(2_000_000)}`)).toBe("a");
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe("normalizeLines", () => {
  it("keeps lines apart and drops empty ones", () => {
    expect(normalizeLines(" a\u00a0 b \n\u200b\n\n c\r\nd")).toBe("a b\nc\nd");
  });
});

const indents: readonly (readonly [raw: string, counted: number, rendered: number])[] = [
  ["x", 0, 0],
  ["   x", 3, 0],
  ["\u00a0 \u00a0 x", 4, 4],
  ["\n    \u00a0\u00a0x", 7, 2],
  ["\u00a0   \u00a0x", 5, 3],
  ["\u200b\u00a0\u00adx", 1, 1],
  ["", 0, 0],
];

describe("indent", () => {
  for (const [raw, counted, rendered] of indents) {
    it(JSON.stringify(raw), () => {
      expect(countIndent(raw)).toBe(counted);
      expect(countRenderedIndent(raw)).toBe(rendered);
    });
  }
});

describe("composed", () => {
  const marks = "\u0301\u0323";
  test.each([
    ["a letter", "o\u0302\u0301", "ố"],
    ["marks in another order", "o\u0323\u0302", "ộ"],
    ["as many marks as a letter may have", `x${marks.repeat(15)}`, `x${marks.repeat(15)}`.normalize("NFC")],
    ["more: none is left", `Quận ố${marks.repeat(15)}, Thủ Đức`, "Quận o, Thủ Đức"],
    ["marks of other planes", `a${"\u{1d165}\u{1d16d}".repeat(40)}b`, "ab"],
    ["marks without a letter", `${marks.repeat(20)}b`, "b"],
  ])("%s", (_, text, expected) => {
    expect([composed(text), composed(text.normalize("NFD")), composed(text.normalize("NFC"))]).toEqual(
      Array(3).fill(expected),
    );
  });

  test("in linear time, also where entities and code pages make marks", () => {
    const many = 100_000;
    const pages = [
      `<p>a${marks.repeat(many)}</p>`,
      `<p>a${"&#x301;&#x323;".repeat(many)}</p>`,
      Buffer.concat([Buffer.from("<p>\xe0 a", "latin1"), Buffer.alloc(2 * many, Buffer.from([0xec, 0xf2]))]),
    ];
    for (const page of pages) {
      const began = process.cpuUsage();
      extract(page, { contentType: "text/html" });
      expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
    }
  });
});
