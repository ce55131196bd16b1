import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countIndent, countRenderedIndent, isBlank, normalizeLine, normalizeLines } from "../../src/text/normalize.js";
import { rawString } from "./strings.js";

describe("normalizeLine", () => {
  test.each<[what: string, raw: string, line: string]>([
    ["composes", "Ho\u0323\u0302i nghi\u0323", "Hội nghị"],
    ["collapses blanks of every kind", "tổ\u00a0\u00a0 chức\r\n\thội\u3000nghị", "tổ chức hội nghị"],
    ["trims", " \u00a0 Quận 10 \n", "Quận 10"],
    ["drops what nobody sees", "Qu\u200bận\ufeff 1\u00ad0", "Quận 10"],
    ["takes the C1 next line for a blank", "Quận\u0085 10", "Quận 10"],
    ["leaves tone placement alone", "uỷ ban, ủy ban", "uỷ ban, ủy ban"],
    ["replaces half a surrogate pair", "a\ud800b", "a\ufffdb"],
    ["keeps a whole pair", "a\u{1f600}b", "a\u{1f600}b"],
    ["makes nothing of blanks", " \u00a0\u200b\n", ""],
  ])("%s", (_, raw, line) => expect(normalizeLine(raw)).toBe(line));

  test("is idempotent", () => {
    fc.assert(
      fc.property(rawString, (raw) => {
        expect(normalizeLine(normalizeLine(raw))).toBe(normalizeLine(raw));
      }),
    );
  });

  test("gives NFC without blanks at the ends, double blanks, line feeds or invisible characters", () => {
    fc.assert(
      fc.property(rawString, (raw) => {
        const line = normalizeLine(raw);
        expect(line).toBe(line.normalize("NFC"));
        expect(line).not.toMatch(/^\s|\s$|\s\s|[^\S ]/);
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u2060\ufeff]/u);
      }),
    );
  });

  test("composed and decomposed text give the same line", () => {
    fc.assert(
      fc.property(rawString, (raw) => {
        expect(normalizeLine(raw.normalize("NFD"))).toBe(normalizeLine(raw.normalize("NFC")));
      }),
    );
  });

  test("the quick way for plain text gives what the thorough way gives", () => {
    fc.assert(
      fc.property(rawString, (raw) => {
        expect(normalizeLine(`${raw} 中`)).toBe(`${normalizeLine(raw)} 中`.trimStart());
      }),
    );
  });

  test("two lines joined by a blank are the two normalised", () => {
    fc.assert(
      fc.property(rawString, rawString, (a, b) => {
        const parts = [normalizeLine(a), normalizeLine(b)].filter((part) => part !== "");
        expect(normalizeLine(`${a} ${b}`)).toBe(parts.join(" "));
      }),
    );
  });

  test("is empty exactly for blanks", () => {
    fc.assert(
      fc.property(rawString, (raw) => {
        expect(isBlank(raw)).toBe(normalizeLine(raw) === "");
      }),
    );
  });
});

describe("normalizeLines", () => {
  test("keeps lines apart and drops empty ones", () => {
    expect(normalizeLines(" một \n\u00a0\n\nhai\u00a0 ba\n")).toBe("một\nhai ba");
  });

  test("is idempotent and has no empty line", () => {
    fc.assert(
      fc.property(rawString, (raw) => {
        const lines = normalizeLines(raw);
        expect(normalizeLines(lines)).toBe(lines);
        if (lines !== "")
          expect(lines.split("\n").every((line) => line !== "" && line === normalizeLine(line))).toBe(true);
      }),
    );
  });
});

describe("indent", () => {
  test.each<[raw: string, counted: number, rendered: number]>([
    ["Quận", 0, 0],
    ["   Quận", 3, 0],
    ["\u00a0\u00a0Quận", 2, 2],
    [" \u00a0 \u00a0Quận", 4, 3],
    ["\u200b\u00a0Quận", 1, 1],
    ["\t\n\u00a0\n  Quận", 6, 2],
  ])("of %j", (raw, counted, rendered) => {
    expect([countIndent(raw), countRenderedIndent(raw)]).toEqual([counted, rendered]);
  });

  test("counts the blanks before the first character that is seen", () => {
    fc.assert(
      fc.property(rawString, (raw) => {
        const seen = raw.split("").findIndex((unit) => !isBlank(unit));
        const before = raw.slice(0, seen < 0 ? raw.length : seen);
        const blanks = before.split("").filter((unit) => /[\s\u0085]/.test(unit) && unit !== "\ufeff");
        expect(countIndent(raw)).toBe(blanks.length);
        expect(countRenderedIndent(raw)).toBeLessThanOrEqual(blanks.length);
      }),
    );
  });
});
