import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";
import { decodeAs } from "../../src/source/charset.js";
import { decode } from "../../src/source/decode.js";

/** UTF-8 read as a single-byte encoding, as an editor would save it again. */
const broken = (text: string, encoding: "windows-1252" | "windows-1258" | "latin1"): string =>
  encoding === "latin1" ? Buffer.from(text).toString("latin1") : decodeAs(Buffer.from(text), encoding);
const escaped = (text: string): string =>
  text.replace(/[\u0080-\uFFFF]/g, (letter) => `&amp;#${letter.charCodeAt(0)};`);

const TITLE = "Cụm thi đua số 3 họp giao ban quý I năm 2019";
const FIRST = "Sáng ngày 14/3/2019, Cụm thi đua số 3 họp giao ban tại Hội trường Trường Tiểu học Sông Lam, Quận 8.";
const SECOND = "Dự họp có ông Lê Hữu Tường, Chủ tịch Hội Khuyến học Quận 8.";
const page = (title: string, head: string, ...paragraphs: readonly string[]): string =>
  `<html><head><title>${head}</title></head><body><div class="article-content"><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join("")}</div></body></html>`;
const whole = page(TITLE, TITLE, FIRST, SECOND);
const facts = (source: string) => {
  const { page: about, reports, text } = extract(source);
  return { about, reports, text };
};
const right = facts(whole);

const damaged: readonly (readonly [about: string, source: string, code: string])[] = [
  ...(["windows-1252", "windows-1258", "latin1"] as const).flatMap((encoding) => {
    const b = (text: string) => broken(text, encoding);
    return [
      [`${encoding}: whole page`, b(whole), "encoded-twice"],
      [`${encoding}: body only`, page(TITLE, TITLE, b(FIRST), b(SECOND)), "encoded-twice"],
      [`${encoding}: title only`, page(b(TITLE), b(TITLE), FIRST, SECOND), "encoded-twice"],
      [`${encoding}: one paragraph`, page(TITLE, TITLE, FIRST, b(SECOND)), "encoded-twice"],
    ] as const;
  }),
  ["references: whole page", page(escaped(TITLE), escaped(TITLE), escaped(FIRST), escaped(SECOND)), "escaped-twice"],
  ["references: one paragraph", page(TITLE, TITLE, FIRST, escaped(SECOND)), "escaped-twice"],
  ["references: blanks", page(TITLE, TITLE, FIRST.replaceAll(" Cụm", "&amp;nbsp;Cụm"), SECOND), "escaped-twice"],
];

describe("bytes broken twice", () => {
  for (const [about, source, code] of damaged)
    it(about, () => {
      expect(facts(source)).toEqual(right);
      expect(extract(source).issues.map((issue) => issue.code)).toContain(code);
    });

  it("says of what was mended that it is repaired, and of nothing else", () => {
    const { evidence, text } = extract(page(TITLE, TITLE, FIRST, broken(SECOND, "windows-1252")));
    const repairedFrom = text.indexOf(SECOND);
    let repaired = 0;
    for (const entry of Object.values(evidence).flat()) {
      expect(text.slice(entry.start, entry.end)).toBe(entry.exact);
      expect(entry.certainty === "repaired", entry.exact).toBe(entry.start >= repairedFrom);
      if (entry.certainty === "repaired") repaired++;
    }
    expect(repaired).toBeGreaterThan(2);
  });

  it("reads `à` whose second byte became a plain blank", () => {
    const text = "Thị xã và các phường hoàn thành tốt";
    const blank = broken(text, "windows-1252").replaceAll("\u00a0", " ");
    expect(decode(`<p>${blank}</p>`).text).toBe(`<p>${text}</p>`);
  });
});

/** Right as they stand, or beyond certain repair. */
const untouched: readonly string[] = [
  "<p>Theo «Báo Quê Nhà», hội nghị ĐÃ» họp ở xã Á»</p>",
  "<p>Bài hát «Tình cá» và “Lá” – 5° C, à …</p>",
  "<p>São Paulo, Ærø, Ångström, FAÇADE, naïve</p>",
  "<p>Ã¼ber Ã©tÃ© garÃ§on dÃ©jÃ  vu</p>",
  "<p>R&amp;D, AT&amp;T, Hỏi &amp;amp; đáp, &amp;lt;b&amp;gt;</p>",
  '<a href="/tin?a=1&amp;nbsp;=2">Cụm</a>',
  "<p>Một chữ lạc: Ä‘</p>",
];

describe("never touched", () => {
  for (const source of untouched)
    it(source, () => {
      const decoded = decode(source);
      expect(decoded.repaired).toBeUndefined();
      expect(decoded.issues).toEqual([]);
    });
});
