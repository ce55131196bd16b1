import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";

const TITLE = "Xã Đồng Lau tổng kết phong trào khuyến học";
const PROSE = "Sáng ngày 12/3/2019, Hội Khuyến học xã Đồng Lau tổng kết phong trào khuyến học năm 2018.";
const LAST = "Hội nghị kết thúc sau một buổi làm việc, thành công tốt đẹp.";

/** Three dresses of the same lines. */
const dresses: readonly (readonly [name: string, dress: (lines: readonly string[]) => string])[] = [
  [
    "<p>",
    (lines) => `<div class="article-content"><h1>${TITLE}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</div>`,
  ],
  ["<br>", (lines) => `<div class="article-content"><h1>${TITLE}</h1><div>${lines.join("<br>")}</div></div>`],
  ["text", (lines) => [TITLE, ...lines].join("\n\n")],
];
const read = (dress: (lines: readonly string[]) => string, lines: readonly string[]) => readPage(dress(lines));

/** What stands in the article's lines, and the author; the place must spell the exact words. */
const signed: readonly (readonly [about: string, lines: readonly string[], author: string, exact?: string])[] = [
  ["the last line", [PROSE, LAST, "Sông Lam"], "Sông Lam"],
  ["initials", [PROSE, LAST, "T.LAM"], "T.LAM"],
  ["initials alone", [PROSE, LAST, "NVQ"], "NVQ"],
  ["dotted initials", [PROSE, LAST, "P.N.K"], "P.N.K"],
  ["two with initials", [PROSE, LAST, "H.Văn - T.Mai"], "H.Văn - T.Mai"],
  ["several names", [PROSE, LAST, "Thu Lan, Bá Thuần"], "Thu Lan, Bá Thuần"],
  ["names and a dash", [PROSE, LAST, "Gia Huy - Hoài Nam"], "Gia Huy - Hoài Nam"],
  ["in brackets", [PROSE, LAST, "(Minh Hoa)"], "Minh Hoa"],
  ["with a remark", [PROSE, LAST, "Minh Hoa (tổng hợp)"], "Minh Hoa"],
  ["with a reporter's body", [PROSE, LAST, "Trần Văn Tuyến - LĐLĐ huyện Mỹ Lam"], "Trần Văn Tuyến"],
  ["with a body in brackets", [PROSE, LAST, "Ngọc Trân (Hội LHPN thị xã Đồng Lau)"], "Ngọc Trân"],
  ["a reporter of a place", [PROSE, LAST, "CTV Minh Hoa (Huyện Đồng Lau)"], "Minh Hoa"],
  [
    "under a caption without its picture",
    [PROSE, "Đại diện các đơn vị ký kết giao ước thi đua", "Thụy Hiền"],
    "Thụy Hiền",
  ],
  ["above a stray mark", [PROSE, LAST, "Ngọc Hiên", "."], "Ngọc Hiên"],
  ["label and body behind a comma", [PROSE, LAST, "Tin và ảnh: Hoàng Dũng, Hội CCB huyện Đồng Lau"], "Hoàng Dũng"],
  ["with a body glued", [PROSE, LAST, "Thị Thơm- Đài TT. xã"], "Thị Thơm"],
  ["capitals", [PROSE, LAST, "XUÂN HÒA"], "Xuân Hòa", "XUÂN HÒA"],
  ["capitals under the title", ["THANH LAN", PROSE, LAST], "Thanh Lan", "THANH LAN"],
  ["the organisers", [PROSE, LAST, "Ban Tổ chức"], "Ban Tổ chức"],
  ["after the article's end", [PROSE, `${LAST.slice(0, -1)}./. Ngọc Hiên`], "Ngọc Hiên"],
  ["after a run of blanks", [PROSE, `${LAST}               T.LAM`], "T.LAM"],
  ["a known name after the last sentence", [PROSE, `${LAST} Thanh Hằng`], "Thanh Hằng"],
  ["above its source", [PROSE, LAST, "Ngọc Hiên", "Nguồn: Báo Quê Nhà"], "Ngọc Hiên"],
  ["before comments", [PROSE, LAST, "Ngọc Hiên", "Bình luận (0)"], "Ngọc Hiên"],
  ["label with a lost letter", [PROSE, LAST, "Tin, nh: XUÂN HÒA"], "Xuân Hòa", "XUÂN HÒA"],
  ["label and several names", [PROSE, LAST, "Tin, ảnh: Thu Lan, Bá Thuần"], "Thu Lan, Bá Thuần"],
  ["label and body", [PROSE, LAST, "Tin, bài: Minh Hoa - Hội Khuyến học xã Đồng Lau"], "Minh Hoa"],
  ["label, date and counter", ["Tác giả: Hải Lam .Ngày đăng: 09/06/2021 .Lượt xem: 312 lượt", PROSE, LAST], "Hải Lam"],
  ["beside date and time", ["THANH VÂN 18/10/2020 09:15", PROSE, LAST], "Thanh Vân", "THANH VÂN"],
];

const unsigned: readonly (readonly [about: string, lines: readonly string[]])[] = [
  ["a district", [PROSE, LAST, "Quận Bình Thạnh"]],
  ["a body in capitals", [PROSE, LAST, "HỘI KHUYẾN HỌC XÃ ĐỒNG LAU"]],
  ["an office's short name", [PROSE, LAST, "VP. Hội"]],
  ["a closing", [PROSE, LAST, "Trân Trọng"]],
  ["a signature", [PROSE, LAST, "TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "Lê Hữu Tường"]],
  ["a name under a name", [PROSE, "Danh sách khen thưởng:", "Lê Hữu Tường", "Phan Thị Thu Lan"]],
  ["a village under a line without a stop", [PROSE, "Nơi nhận giấy mời của hội nghị tổng kết", "Thôn Đồng Lau"]],
  ["a person spoken of", [PROSE, LAST, "Ông Lê Hữu Tường"]],
  ["an abbreviated place", [PROSE, "Hội nghị được tổ chức với sự tham gia của đông đảo hội viên tại TP. Hồ Chí Minh"]],
  ["a heading in capitals", ["CỤM THI ĐUA", PROSE, LAST]],
  ["a place and its day", [PROSE, LAST, "Hà Nội, ngày 12 tháng 3 năm 2019"]],
];

for (const [name, dress] of dresses)
  describe(`bylines, dressed as ${name}`, () => {
    for (const [about, lines, author, exact = author] of signed)
      it(about, () => {
        const { page, places, document } = read(dress, lines);
        expect(page.author).toBe(author);
        expect(document.text.slice(places.author?.start, places.author?.end)).toBe(exact);
      });
    for (const [about, lines] of unsigned)
      it(`not ${about}`, () => {
        const { page, document } = read(dress, lines);
        expect(page.author).toBeNull();
        for (const line of lines) expect(document.text).toContain(line);
      });
  });
