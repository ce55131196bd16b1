import { describe, expect, it } from "vitest";
import { readPage } from "../../src/html/read.js";
import { article, lines } from "./support.js";

const FIRST = "Ngày 7/5/2019, hội đồng thi đua xã Tân Phước đã họp để duyệt kết quả của các tổ trong quý I.";
const LAST =
  "Các tổ ký giao ước thi đua và chụp ảnh lưu niệm vào cuối buổi họp hôm ấy, trước sự chứng kiến của đại diện Huyện ủy.";

/** Lines that never get into the text, wherever in the body they stand. */
const dropped: readonly string[] = [
  "Tổng số điểm của bài viết là: 5 trong 1 đánh giá",
  "Click để đánh giá bài viết",
  "Xếp hạng: 5 - 1 phiếu bầu",
  "Từ khóa: thi đua, giao ban",
  "Lượt xem: 123",
  "Đã xem: 1.234",
  "A A",
  "leftcenterrightdel",
  "IMG_1234.jpg",
  "hinh giao ban 2.JPG",
  "3f2504e04f8911d39a0c0305e82c3301",
  "URL của bản tin này: http://example.vn/a-1/",
  "Ghi rõ nguồn khi phát hành lại thông tin từ trang này",
  "Giấy phép thiết lập trang tin điện tử trên Internet số 1/GP-BC",
  "(c) Bản quyền 2014 - Bởi Hội khuyến học",
  "© 2020 Hội khuyến học",
  "Nguồn tin: Báo Ngày Mới",
  "In bài viết",
];

/** Lines that look alike and are the article's own. */
const kept: readonly string[] = [
  "Tổng số điểm của cụm là 98",
  "Xếp hạng: Quận 4 nhất, Quận 6 nhì",
  "Các tin khác về hội nghị sẽ đăng sau khi có biên bản",
  "Điểm: 12345678",
  "Ban Chấp hành",
  "(c) Nội dung thứ ba của quy chế",
];

const labels: readonly string[] = [
  "Tham khảo thêm",
  "Những tin mới hơn",
  "Những tin cũ hơn:",
  "Các tin khác",
  "CÁC TIN KHÁC",
  "Theo dòng sự kiện",
  "» Tin liên quan",
  "Bài viết liên quan",
  "Tin cùng chuyên mục",
];

describe("furniture", () => {
  for (const line of dropped) {
    it(`drops “${line}”`, () => {
      expect(lines(readPage(article(`<p>${FIRST}</p><p>${line}</p><p>${LAST}</p>`)))).toEqual(["Tin", FIRST, LAST]);
    });
  }

  for (const line of kept) {
    it(`keeps “${line}”`, () => {
      const page = readPage(article(`<p>${FIRST}</p><p>${line}</p><p>${LAST}</p>`));
      expect(lines(page)).toEqual(["Tin", FIRST, line, LAST]);
    });
  }

  for (const label of labels) {
    const related = `<p><b>${label}</b></p><ul><li><a href="/x">Một tin khác hẳn</a> (20/03/2017)</li></ul>`;
    it(`cuts the page at “${label}”`, () => {
      const page = readPage(article(`<p>${FIRST}</p><p>${LAST}</p>${related}<p>Địa chỉ: số 1</p>`));
      expect(lines(page)).toEqual(["Tin", FIRST, LAST]);
    });
    it(`drops the links of “${label}” amid the article`, () => {
      expect(lines(readPage(article(`<p>${FIRST}</p>${related}<p>${LAST}</p>`)))).toEqual(["Tin", FIRST, LAST]);
    });
    it(`cuts plain text at “${label}”`, () => {
      const source = `Họp xét thi đua\n\n${FIRST}\n${LAST}\n\n${label}\nMột tin khác hẳn (20/03/2017)\n`;
      expect(lines(readPage(source))).toEqual(["Họp xét thi đua", FIRST, LAST]);
    });
  }

  const elements: readonly string[] = [
    '<div id="digclock">Chủ nhật, 01/01/2030</div>',
    '<ul class="breadcrumb"><li><a href="/">Trang chủ</a></li></ul>',
    '<div class="hidden hide d-none" itemprop="author">Ban biên tập</div>',
    '<div class="related-posts"><p>Ngày 1/1/2001, một bài khác.</p></div>',
    '<div id="idcomment"><p>Bạn đọc viết gì đó.</p></div>',
    '<div class="fb-like">Thích</div>',
    "<nav>Thực đơn</nav>",
    "<footer>Cuối trang</footer>",
    "<aside>Bên lề</aside>",
    '<form><input type="text"><button>Gửi</button></form>',
  ];
  for (const element of elements) {
    it(`drops ${element}`, () => {
      expect(lines(readPage(article(`<p>${FIRST}</p>${element}<p>${LAST}</p>`)))).toEqual(["Tin", FIRST, LAST]);
    });
  }

  it("drops a visit counter, digit for digit", () => {
    const counter = [1, 2, 0, 7].map((digit) => `<div>${digit}</div>`).join("");
    expect(lines(readPage(article(`<p>${FIRST}</p><p>${LAST}</p>${counter}`)))).toEqual(["Tin", FIRST, LAST]);
    expect(lines(readPage(article(`<p>${FIRST}</p><p>1</p><p>${LAST}</p>`)))).toEqual(["Tin", FIRST, "1", LAST]);
  });

  it("keeps a table whatever its cells say", () => {
    const page = readPage(
      article("<table><tr><th>Tin khác</th><th>A A</th></tr><tr><td>Email</td><td>In bài</td></tr></table>"),
    );
    expect(lines(page)).toEqual(["Tin", "Tin khác", "A A", "Email", "In bài"]);
  });
});
