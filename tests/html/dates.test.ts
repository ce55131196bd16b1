import { describe, expect, it } from "vitest";
import { readMachineDate } from "../../src/html/machine-date.js";
import { isDateline, readPrintedDate } from "../../src/html/printed-date.js";
import { readPage } from "../../src/html/read.js";
import { article, pageOf } from "./support.js";

const printed: readonly (readonly [line: string, value: string, exact: string])[] = [
  ["Thứ sáu - 09/03/2018 14:05", "2018-03-09T14:05:00+07:00", "09/03/2018 14:05"],
  ["Thứ Bảy, 30/1/2016, 22h13", "2016-01-30T22:13:00+07:00", "30/1/2016, 22h13"],
  ["THỨ TƯ, 05/08/2020 12:16:19", "2020-08-05T12:16:19+07:00", "05/08/2020 12:16:19"],
  ["Cập nhật lúc 08:15 ngày 12/3/2019", "2019-03-12T08:15:00+07:00", "08:15 ngày 12/3/2019"],
  ["Đăng ngày 20-03-2018", "2018-03-20", "20-03-2018"],
  ["02 Tháng Giêng 2018 1:35:00 CH", "2018-01-02T13:35:00+07:00", "02 Tháng Giêng 2018 1:35:00 CH"],
  ["02 Tháng Mười Hai 2018 12:05:00 SA", "2018-12-02T00:05:00+07:00", "02 Tháng Mười Hai 2018 12:05:00 SA"],
  ["Thứ 2, 12/10/2015 | 15:06:00", "2015-10-12T15:06:00+07:00", "12/10/2015 | 15:06:00"],
  ["Ngày 29 tháng 12 năm 2017", "2017-12-29", "29 tháng 12 năm 2017"],
  ["18.1.2013", "2013-01-18", "18.1.2013"],
  ["Được đăng: 12 Tháng 3 2019", "2019-03-12", "12 Tháng 3 2019"],
  ["Tháng Ba 12, 2019", "2019-03-12", "Tháng Ba 12, 2019"],
  ["8 giờ 15 phút, ngày 12/03/2019", "2019-03-12T08:15:00+07:00", "8 giờ 15 phút, ngày 12/03/2019"],
  ["12/03/2019 08:15 (GMT+7)", "2019-03-12T08:15:00+07:00", "12/03/2019 08:15"],
  ["29/02/2020", "2020-02-29", "29/02/2020"],
  ["2019-03-12 08:15", "2019-03-12T08:15:00+07:00", "2019-03-12 08:15"],
  ["Cập nhật: 20/05/2023 - Ngày đăng: 13/03/2021", "2021-03-13", "13/03/2021"],
  ["Ngày đăng: 13/03/2021 - Cập nhật: 20/05/2023", "2021-03-13", "13/03/2021"],
  ["Ngày đăng 14/10/2019 | 08:20 | View count: 51", "2019-10-14T08:20:00+07:00", "14/10/2019 | 08:20"],
  ["07:40 - Thứ Ba, 14/05/2019 Lượt xem: 820 In bài viết", "2019-05-14T07:40:00+07:00", "07:40 - Thứ Ba, 14/05/2019"],
  ["Tác giả: Hải Lam .Ngày đăng: 09/06/2021 .Lượt xem: 312 lượt", "2021-06-09", "09/06/2021"],
  ["THANH VÂN 18/10/2020 09:15", "2020-10-18T09:15:00+07:00", "18/10/2020 09:15"],
  ["(10/04/2019)", "2019-04-10", "10/04/2019"],
];

const unprinted: readonly string[] = [
  "31/02/2018",
  "29/02/2019",
  "9/10 điểm",
  "12/13/2018",
  "năm 2018",
  "",
  "00/01/2018",
  "1234567890",
];

const notDatelines: readonly string[] = [
  "Ngày 09/3/2018, cụm thi đua 1 họp giao ban",
  "Số 04/KH-HKH ngày 12/3/2018",
  "Thành phố Hồ Chí Minh, ngày 12 tháng 3 năm 2018",
];

describe("printed dates", () => {
  for (const [line, value, exact] of printed) {
    it(line, () => {
      const date = readPrintedDate(line);
      expect(date?.value).toBe(value);
      expect(line.slice(date?.start, date?.end)).toBe(exact);
      expect(isDateline(line)).toBe(true);
    });
  }
  for (const line of unprinted) it(`none in “${line}”`, () => expect(readPrintedDate(line)).toBeNull());
  for (const line of notDatelines) it(`no dateline: “${line}”`, () => expect(isDateline(line)).toBe(false));
});

const machine: readonly (readonly [attribute: string, value: string | null])[] = [
  ["2022-03-05+0714:22:10", "2022-03-05T14:22:10+07:00"],
  ["2022-03-05ICT14:22:10", "2022-03-05T14:22:10+07:00"],
  ["2022-03-05T14:22:10+07:00", "2022-03-05T14:22:10+07:00"],
  ["2022-03-05T14:22:10+0700", "2022-03-05T14:22:10+07:00"],
  ["2022-03-05T20:22:10Z", "2022-03-06T03:22:10+07:00"],
  ["2022-03-05T14:22:10.123+00:00", "2022-03-05T21:22:10+07:00"],
  ["2021-12-31T23:30:00-05:00", "2022-01-01T11:30:00+07:00"],
  ["2022-03-05T14:22", "2022-03-05T14:22:00+07:00"],
  ["2022-03-05 14:22:10", "2022-03-05T14:22:10+07:00"],
  [" 2022-03-05 ", "2022-03-05"],
  ["2022-02-30", null],
  ["2022-03-05T25:00:00Z", "2022-03-05"],
  ["05/03/2022", null],
  ["", null],
];

describe("machine dates", () => {
  for (const [attribute, value] of machine) it(`“${attribute}”`, () => expect(readMachineDate(attribute)).toBe(value));
});

const BODY =
  "<p>Ngày 1/3/2018, cụm thi đua họp giao ban tại quận, có đủ bảy đơn vị tham dự, do cụm trưởng chủ trì.</p><p>Cụm thống nhất kế hoạch của năm, và ký giao ước thi đua.</p>";
const TITLE = "Cụm thi đua họp giao ban";

const pages: readonly (readonly [about: string, html: string, value: string | null, exact?: string])[] = [
  [
    "the printed date before the head's",
    `<meta property="article:published_time" content="2018-03-09T10:00:00+07:00"><h1>${TITLE}</h1><div>Thứ hai, 05/03/2018 08:00</div>${BODY}`,
    "2018-03-05T08:00:00+07:00",
    "05/03/2018 08:00",
  ],
  [
    "today's date at the top",
    `<div>Thứ ba, 01/01/2030</div><h1>${TITLE}</h1><div>05/03/2018 08:00</div>${BODY}`,
    "2018-03-05T08:00:00+07:00",
    "05/03/2018 08:00",
  ],
  ["the clock never", `<div id="digclock">Thứ ba, 01/01/2030, 08:00</div><h1>${TITLE}</h1>${BODY}`, null],
  [
    "dates of related articles never",
    `<h1>${TITLE}</h1>${BODY}<ul class="related"><li>Tin khác <span class="date">(17/03/2017)</span></li></ul>`,
    null,
  ],
  [
    "itemprop before JSON-LD",
    `<meta itemprop="datePublished" content="2018-03-05"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-03-09"}</script><h1>${TITLE}</h1>${BODY}`,
    "2018-03-05",
  ],
  [
    "JSON-LD",
    `<script type="application/ld+json">[{"@type":["NewsArticle"],"datePublished":"2018-03-05T01:00:00Z"}]</script><h1>${TITLE}</h1>${BODY}`,
    "2018-03-05T08:00:00+07:00",
  ],
  ["broken JSON-LD", `<script type="application/ld+json">{"@type":</script><h1>${TITLE}</h1>${BODY}`, null],
  ["time element", `<h1>${TITLE}</h1><time datetime="2018-03-05">hôm qua</time>${BODY}`, "2018-03-05"],
  ["an impossible date", `<h1>${TITLE}</h1><div>31/02/2018 08:00</div>${BODY}`, null],
  [
    "a dateline split over elements",
    `<h1>${TITLE}</h1><div>Thứ hai, <span>05/03/2018</span> <span>08:00</span></div>${BODY}`,
    "2018-03-05T08:00:00+07:00",
    "05/03/2018 08:00",
  ],
];

describe("publication date", () => {
  for (const [about, html, value, exact] of pages) {
    it(about, () => {
      const page = readPage(`<html><body>${html}</body></html>`);
      expect(page.page.publishedAt).toBe(value);
      expect(pageOf(page, "publishedAt")).toBe(exact);
    });
  }

  it("stands at the top of a body", () => {
    const page = readPage(article(`<p>Thứ hai, 05/03/2018</p>${BODY}`));
    expect(page.document.blocks[1]?.kind).toBe("dateline");
    expect(pageOf(page, "publishedAt")).toBe("05/03/2018");
  });

  it("is no date of a table", () => {
    const page = readPage(
      article("<table><tr><td>Ngày</td><td>05/03/2018</td></tr><tr><td>a</td><td>06/03/2018</td></tr></table>"),
    );
    expect(page.page.publishedAt).toBeNull();
  });
});
