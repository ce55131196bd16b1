import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeLine } from "../../src/text/normalize.js";
import { Kind, Tokenizer, type TokenTable, tokenize } from "../../src/text/tokenizer.js";
import { fold, Vocabulary } from "../../src/text/vocabulary.js";
import { rawString } from "./strings.js";

const vocabulary = new Vocabulary();
const line = rawString.map(normalizeLine);

interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly shape: number;
  readonly norm: string;
}

const tokensOf = (t: TokenTable): Token[] =>
  Array.from({ length: t.length }, (_, i) => ({
    start: t.start[i] as number,
    end: t.end[i] as number,
    kind: t.kind[i] as number,
    shape: t.shape[i] as number,
    norm: t.norm[i] as string,
  }));
const shifted = (tokens: readonly Token[], by: number): Token[] =>
  tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
const cut = (text: string): string => {
  const t = tokenize(text, vocabulary);
  return tokensOf(t)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");
};

test.each<[text: string, tokens: string]>([
  ["các Quận 1, 3,5", "các|Quận|1|,|3|,|5"],
  ["ngày 09/3/2018", "ngày|09|/|3|/|2018"],
  ["100/100 điểm", "100|/|100|điểm"],
  ["tháng8này", "tháng|8|này"],
  ["choThầy và215", "cho|Thầy|và|215"],
  ["K'Ho, H’Hen", "K'Ho|,|H’Hen"],
  ["TP.HCM", "TP|.|HCM"],
  ["TPHCM", "TPHCM"],
  ["CTHKH–Quận", "CTHKH|–|Quận"],
  ["“Mái ấm”", "“|Mái|ấm|”"],
  ["'trích'", "'|trích|'"],
  ["17->18 /092015", "17|-|>|18|/|092015"],
  ["", ""],
])("%j is cut %j", (text, tokens) => expect(cut(text)).toBe(tokens));

test.each<[text: string, norms: readonly string[]]>([
  ["Uỷ ban HOÀ BÌNH", ["ủy", "ban", "hòa", "bình"]],
  ["A – B — C ‑ D − E", ["a", "-", "b", "-", "c", "-", "d", "-", "e"]],
  ["«a» „b‟ ″", ["“", "a", "”", "“", "b", "“", '"']],
  ["09", ["09"]],
])("norms of %j", (text, norms) => expect(tokenize(text, vocabulary).norm).toEqual(norms));

test("tokens stand in order, overlap nowhere, and hold every character that is no blank", () => {
  fc.assert(
    fc.property(line, (text) => {
      let at = 0;
      for (const { start, end } of tokensOf(tokenize(text, vocabulary))) {
        expect(text.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/\s/);
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});

test("the norm of a word is its folded slice, of a number the slice, and other tokens are single characters", () => {
  fc.assert(
    fc.property(line, (text) => {
      for (const { start, end, kind, norm } of tokensOf(tokenize(text, vocabulary))) {
        const slice = text.slice(start, end);
        if (kind === Kind.word) expect(norm).toBe(fold(slice));
        else if (kind === Kind.number) expect(norm).toBe(slice);
        else expect([end - start, norm.length]).toEqual([1, 1]);
        if (kind === Kind.number) expect(slice).toMatch(/^\p{Nd}+$/u);
        if (kind === Kind.word) expect(slice).toMatch(/^[\p{L}\p{M}'’]+$/u);
      }
    }),
  );
});

test("a part of a text is cut as if it stood alone: nothing is read across the end of a block", () => {
  fc.assert(
    fc.property(line, fc.nat(60), fc.nat(60), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const tokenizer = new Tokenizer(vocabulary, text);
      tokenizer.read(from, to);
      const alone = tokensOf(tokenize(text.slice(from, to), vocabulary));
      expect(tokensOf(tokenizer.table())).toEqual(shifted(alone, from));
    }),
  );
});

test("two texts with a blank between have the tokens of the one, then of the other", () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      const both = tokensOf(tokenize(`${a}\n${b}`, vocabulary));
      const [first, second] = [a, b].map((text) => tokensOf(tokenize(text, vocabulary))) as [Token[], Token[]];
      expect(both).toEqual([...first, ...shifted(second, a.length + 1)]);
    }),
  );
});

describe("tables", () => {
  test("blocks read one after the other stand in one table", () => {
    const text = "Quận 1,\n3,5";
    const tokenizer = new Tokenizer(vocabulary, text);
    tokenizer.read(0, 7);
    expect(tokenizer.length).toBe(3);
    tokenizer.read(8, 11);
    expect(tokensOf(tokenizer.table())).toEqual(tokensOf(tokenize(text, vocabulary)));
  });

  test("grow beyond their first size", () => {
    const t = tokenize("Quận 1, ".repeat(5000), vocabulary);
    expect([t.length, t.start.length, t.norm.length]).toEqual([15_000, 15_000, 15_000]);
    expect([t.start[14_999], t.end[14_999], t.norm[14_999]]).toEqual([39_998, 39_999, ","]);
  });
});
