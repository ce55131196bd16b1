import { expect, test } from "vitest";
import { Sentences } from "../../src/discourse/sentences.js";
import { analyse } from "../../src/extract.js";

/** The sentences of two paragraphs under a title, as written. */
function sentencesOf(...paragraphs: string[]): string[] {
  const html = `<div id="news_detail"><h1>Tin thi đua</h1>${paragraphs.map((p) => `<p>${p}</p>`).join("")}</div>`;
  const { scan, annotations } = analyse(html, { uri: "http://khuyenhochcm.com.vn/x" });
  const sentences = new Sentences(scan, annotations);
  return Array.from({ length: sentences.length }, (_, k) => {
    const [from, to] = sentences.at(k);
    for (let i = from; i < to; i++) expect(sentences.indexOf(i)).toBe(k);
    return scan.text.slice(scan.t.start[from], scan.t.end[to - 1]);
  }).slice(1);
}

test.each<[paragraphs: string[], sentences: string[]]>([
  [
    ["Cụm họp. Quận 3 đến dự.", "Hội nghị kết thúc"],
    ["Cụm họp.", "Quận 3 đến dự.", "Hội nghị kết thúc"],
  ],
  [["Cụm họp tại TP. Hồ Chí Minh ngày 5.3.2018."], ["Cụm họp tại TP. Hồ Chí Minh ngày 5.3.2018."]],
  [
    ["Chiều ngày 15 tháng 12 năm 2022. Phòng Giáo dục tổ chức hội nghị. Quận 3 đến dự."],
    ["Chiều ngày 15 tháng 12 năm 2022. Phòng Giáo dục tổ chức hội nghị.", "Quận 3 đến dự."],
  ],
  [
    ["Cụm họp sáng ngày 15/12/2022. Quận 3 đến dự.", "Sáng 15/12."],
    ["Cụm họp sáng ngày 15/12/2022.", "Quận 3 đến dự.", "Sáng 15/12."],
  ],
])("%j", (paragraphs, sentences) => expect(sentencesOf(...paragraphs)).toEqual(sentences));

test("a sentence of a thousand words is cut", () => {
  const cut = sentencesOf(`Cụm họp ${"và họp ".repeat(600)}.`);
  expect(cut.length).toBeGreaterThan(1);
});

test("the clause between semicolons", () => {
  const { scan, annotations } = analyse("<p>Cụm họp; Quận 3 vắng; Quận 5 đến. Hết giờ.</p>");
  const sentences = new Sentences(scan, annotations);
  const at = scan.t.norm.indexOf("vắng");
  const [from, to] = sentences.clauseAround(at);
  expect(scan.t.norm.slice(from, to)).toEqual(["quận", "3", "vắng"]);
  expect(sentences.around(at, at)).toEqual([at, scan.t.norm.indexOf(".") + 1]);
});
