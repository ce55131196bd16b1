import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isQuote, quotationAt } from "../../src/recognize/quotation.js";
import { annotated } from "./spans.js";

/** The quotation that opens at the first mark of a text: its words, what stands behind it, and the rule. */
function quoted(text: string): { words: string; behind: string; rule: string } | null {
  const { scan } = annotated(text);
  const i = scan.t.norm.findIndex(isQuote);
  const found = quotationAt(scan, i, scan.t.length);
  if (found === null) return null;
  const { from, to } = found.value;
  const words = from === to ? "" : text.slice(scan.t.start[from], scan.t.end[to - 1]);
  return { words, behind: text.slice(scan.t.end[found.to - 1]).trim(), rule: found.rule };
}

describe("as it is really typed", () => {
  test.each<[text: string, words: string, behind: string]>([
    ["mô hình “Nuôi heo đất” ở Quận 5", "Nuôi heo đất", "ở Quận 5"],
    ['mô hình "Nuôi heo đất" ở Quận 5', "Nuôi heo đất", "ở Quận 5"],
    ["”Mỗi tổ một suất học bổng”.", "Mỗi tổ một suất học bổng", "."],
    ["“Tổ chức hội thi “Em yêu sách” trong trường” (tốt)", "Tổ chức hội thi “Em yêu sách” trong trường", "(tốt)"],
    ['“Tổ chức hội thi "Em yêu sách" trong trường” (tốt)', 'Tổ chức hội thi "Em yêu sách" trong trường', "(tốt)"],
    ['“Nuôi heo đất" ở Quận 5', "Nuôi heo đất", "ở Quận 5"],
    ["«Nuôi heo đất» ở Quận 5", "Nuôi heo đất", "ở Quận 5"],
    ["„Nuôi heo đất” ở Quận 5", "Nuôi heo đất", "ở Quận 5"],
    ["“ Nuôi heo đất ” ( tăng 1,2%)", "Nuôi heo đất", "( tăng 1,2%)"],
    ["“” rỗng", "", "rỗng"],
  ])("%s", (text, words, behind) => expect(quoted(text)).toEqual({ words, behind, rule: "quotation/closed" }));

  test.each(["Nuôi heo đất khuyến học", "Nuôi “heo đất” khuyến học"])(
    "one that is never closed ends with the block: %s",
    (words) => expect(quoted(`“${words}`)).toEqual({ words, behind: "", rule: "quotation/unclosed" }),
  );

  test.each<[text: string, words: string, behind: string]>([
    ["“Nâng cao “chất lượng hội viên” ( tăng 1,2%)", "Nâng cao “chất lượng hội viên", "( tăng 1,2%)"],
    ["“Nuôi “heo đất”; Quận 5: “Tủ sách”", "Nuôi “heo đất", "; Quận 5: “Tủ sách”"],
    ["“Nuôi “heo đất”.", "Nuôi “heo đất", "."],
  ])("with one mark too few: %s", (text, words, behind) =>
    expect(quoted(text)).toEqual({ words, behind, rule: "quotation/closed" }),
  );

  test("a mark alone at the end opens nothing", () => expect(quoted("hết “")).toBeNull());
});

const piece = fc.constantFrom("“", "”", '"', "heo", "đất", ",", "(", ")", "2018");
const phrase = fc
  .array(fc.tuple(piece, fc.constantFrom("", " ")), { maxLength: 25 })
  .map((list) => list.flat().join(""));

describe("whatever stands there", () => {
  test("it begins with a mark, ends within the limit, and its words lie inside", () => {
    fc.assert(
      fc.property(phrase, fc.nat(25), (text, cut) => {
        const { scan } = annotated(text);
        const limit = Math.min(cut, scan.t.length);
        for (let i = 0; i < limit; i++) {
          const found = quotationAt(scan, i, limit);
          if (found === null) continue;
          const { from, to, value, rule } = found;
          expect(isQuote(scan.t.norm[i] as string)).toBe(true);
          expect([from, value.from, to <= limit, value.to <= to]).toEqual([i, i + 1, true, true]);
          if (rule === "quotation/closed")
            expect([isQuote(scan.t.norm[to - 1] as string), value.to]).toEqual([true, to - 1]);
          else expect([to, value.to]).toEqual([limit, limit]);
        }
      }),
    );
  });

  test("marks that match enclose what they should, however deep", () => {
    const nested = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("heo đất", "hội thi 2018", "tổ"),
        fc.tuple(tie("node"), tie("node")).map(([a, b]) => `${a} “${b}”`),
      ),
    })).node;
    fc.assert(
      fc.property(nested, (inside) => {
        expect(quoted(`“${inside}” hết`)).toEqual({ words: inside, behind: "hết", rule: "quotation/closed" });
      }),
    );
  });
});
