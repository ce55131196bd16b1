import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";
import { lines, pageOf } from "./support.js";

const A = "Ngày 5/3/2018, cụm thi đua số 1 họp giao ban.";
const B = "Các đơn vị ký giao ước thi đua.";

const wrapped = `Họp giao ban

Sáng ngày 5/3/2018, tại hội trường của quận, cụm thi đua số 1 đã họp
giao ban lần thứ nhất với sự tham dự của bảy đơn vị thành viên và
đại diện thành hội; cụm trưởng báo cáo kết quả của năm trước và kế
hoạch của năm nay.
Các đơn vị thống nhất chỉ tiêu, cùng ký giao ước thi đua trước sự
chứng kiến của lãnh đạo.
- Quận Một đăng ký đạt điểm tuyệt đối ở cả năm nội dung thi đua của
năm
HKH QUẬN MỘT`;

interface Case {
  readonly about: string;
  readonly source: string;
  readonly text: readonly string[];
  readonly kinds?: readonly string[];
  readonly indents?: readonly number[];
  readonly title: string | null;
  readonly author?: string;
  readonly publishedAt?: string;
}

const cases: readonly Case[] = [
  {
    about: "title of two lines",
    source: `HỘI NGHỊ\nLần 1\n\n${A}\n${B}`,
    text: ["HỘI NGHỊ Lần 1", A, B],
    title: "HỘI NGHỊ Lần 1",
  },
  {
    about: "letterhead in capitals, then the title",
    source: `HỘI KHUYẾN HỌC TỈNH ĐỒNG LAU\nCỤM THI ĐUA 2\n\nTỔNG KẾT HOẠT ĐỘNG NĂM 2020\n\n${A}\n${B}`,
    text: ["TỔNG KẾT HOẠT ĐỘNG NĂM 2020", "HỘI KHUYẾN HỌC TỈNH ĐỒNG LAU", "CỤM THI ĐUA 2", A, B],
    title: "TỔNG KẾT HOẠT ĐỘNG NĂM 2020",
  },
  {
    about: "letterhead, a line drawn with signs, the title",
    source: `HỘI KHUYẾN HỌC TỈNH ĐỒNG LAU\n-----\nTIN TỔNG KẾT THI ĐUA\n\n${A}\n${B}`,
    text: ["TIN TỔNG KẾT THI ĐUA", "HỘI KHUYẾN HỌC TỈNH ĐỒNG LAU", A, B],
    title: "TIN TỔNG KẾT THI ĐUA",
  },
  {
    about: "a title in capitals, then a numbered heading",
    source: `HỘI NGHỊ GIAO BAN\n\nI. KẾT QUẢ\n\n${A}\n${B}`,
    text: ["HỘI NGHỊ GIAO BAN", "I. KẾT QUẢ", A, B],
    title: "HỘI NGHỊ GIAO BAN",
  },
  {
    about: "title, then text without an empty line",
    source: `Họp giao ban\n${A}\n${B}\n${A}`,
    text: ["Họp giao ban", A, B, A],
    title: "Họp giao ban",
  },
  { about: "one line is no title", source: A, text: [A], title: null },
  {
    about: "empty lines first, line ends of other systems",
    source: `\r\n\r\nHọp giao ban\r\n\r\n${A}\r${B}`,
    text: ["Họp giao ban", A, B],
    title: "Họp giao ban",
  },
  {
    about: "indent and bullets",
    source: `Họp\n\n${A}\n·   Quận 1\n${" ".repeat(40)}HKH QUẬN 1`,
    text: ["Họp", A, "· Quận 1", "HKH QUẬN 1"],
    kinds: ["title", "paragraph", "item", "paragraph"],
    indents: [0, 0, 0, 40],
    title: "Họp",
  },
  {
    about: "dateline under the title",
    source: `Họp giao ban\nThứ hai - 05/03/2018 08:15\n\n${A}\n${B}`,
    text: ["Họp giao ban", "Thứ hai - 05/03/2018 08:15", A, B],
    kinds: ["title", "dateline", "paragraph", "paragraph"],
    title: "Họp giao ban",
    publishedAt: "2018-03-05T08:15:00+07:00",
  },
  {
    about: "today's date above, dateline below",
    source: `Thứ ba, 01/01/2030\nHọp giao ban\n\n05/03/2018 08:15\n${A}`,
    text: ["Họp giao ban", "05/03/2018 08:15", A],
    title: "Họp giao ban",
    publishedAt: "2018-03-05T08:15:00+07:00",
  },
  {
    about: "byline, then furniture",
    source: `Họp\n\n${A}\nTác giả bài viết: Lý Thị Hoa\nNguồn tin: Báo X\n(c) Bản quyền 2014 - Bởi Hội A\nĐịa chỉ: số 1`,
    text: ["Họp", A, "Tác giả bài viết: Lý Thị Hoa"],
    kinds: ["title", "paragraph", "byline"],
    title: "Họp",
    author: "Lý Thị Hoa",
  },
  {
    about: "a lead typed twice",
    source: `Họp\n\n${A} ${B}\n${A} ${B} ${B}`,
    text: ["Họp", `${A} ${B} ${B}`],
    title: "Họp",
  },
  {
    about: "lines wrapped at a fixed width",
    source: wrapped,
    text: [
      "Họp giao ban",
      "Sáng ngày 5/3/2018, tại hội trường của quận, cụm thi đua số 1 đã họp giao ban lần thứ nhất với sự tham dự của bảy đơn vị thành viên và đại diện thành hội; cụm trưởng báo cáo kết quả của năm trước và kế hoạch của năm nay.",
      "Các đơn vị thống nhất chỉ tiêu, cùng ký giao ước thi đua trước sự chứng kiến của lãnh đạo.",
      "- Quận Một đăng ký đạt điểm tuyệt đối ở cả năm nội dung thi đua của năm",
      "HKH QUẬN MỘT",
    ],
    title: "Họp giao ban",
  },
  {
    about: "angle brackets that are no tags",
    source: `Họp <giao ban>\n\n1 < 2 và 3 > 2\n${A}`,
    text: ["Họp <giao ban>", "1 < 2 và 3 > 2", A],
    title: "Họp <giao ban>",
  },
];

describe("plain text", () => {
  for (const { about, source, text, kinds, indents, title, author, publishedAt } of cases) {
    it(about, () => {
      const page = readPage(source);
      expect(page.layout).toBe("plain-text");
      expect(lines(page)).toEqual(text);
      if (kinds !== undefined) expect(page.document.blocks.map(({ kind }) => kind)).toEqual(kinds);
      if (indents !== undefined) expect(page.document.blocks.map(({ indent }) => indent)).toEqual(indents);
      expect(page.page).toMatchObject({
        kind: "article",
        title,
        author: author ?? null,
        publishedAt: publishedAt ?? null,
      });
      expect(pageOf(page, "title") ?? null).toBe(title);
      expect(pageOf(page, "author")).toBe(author);
      expect(page.issues).toEqual([]);
      expect(readPage(source.normalize("NFD"))).toEqual(page);
    });
  }

  it("is not asked for tags when the caller says that it is text", () => {
    expect(lines(readPage(`Họp\n\n<p>${A}</p>`, { mediaType: "text/plain" }))).toEqual(["Họp", `<p>${A}</p>`]);
  });

  it("has its references decoded when it came as HTML", () => {
    const source = "H&#7885;p giao ban &amp; t&#7893;ng k&#7871;t\n\nMột";
    expect(lines(readPage(source, { mediaType: "text/html" }))).toEqual(["Họp giao ban & tổng kết", "Một"]);
    expect(lines(readPage(source, { mediaType: "text/plain" }))[0]).toBe(
      "H&#7885;p giao ban &amp; t&#7893;ng k&#7871;t",
    );
  });

  it("may be empty", () => {
    for (const source of ["", " \n\n ", "\u200b"]) {
      const page = readPage(source);
      expect(page.document).toEqual({ text: "", blocks: [] });
      expect(page.issues[0]?.code).toBe("no-content");
    }
  });
});
