import { describe, expect, test } from "vitest";
import { pageOf } from "./page-of.js";

/** A sentence and `name | round | year | venue | host` of the meeting it tells of. */
const MEETINGS: readonly [text: string, meeting: string][] = [
  [
    "Ngày 9/3/2018, Cụm thi đua II họp giao ban lần thứ nhất tại trụ sở UBND Phường 5, Quận 8.",
    "Họp giao ban | 1 | 2018 | trụ sở UBND Phường 5, Quận 8 | Quận 8",
  ],
  [
    "Sáng 9/3/2018, tại Quận 3, Hội tổ chức hội nghị sơ kết công tác thi đua 6 tháng đầu năm 2018 và triển khai nhiệm vụ 6 tháng cuối năm.",
    "Hội nghị sơ kết công tác thi đua | - | 2018 | Quận 3 | Quận 3",
  ],
  [
    "Sáng 9/3/2018, tại Nhà Văn hóa Quận 3, Hội tổ chức Lễ kỷ niệm 80 năm Ngày thành lập Công đoàn Việt Nam (28.7.1929 – 28.7.2009).",
    "Lễ kỷ niệm 80 năm Ngày thành lập Công đoàn Việt Nam | - | 2018 | Nhà Văn hóa Quận 3 | Quận 3",
  ],
  [
    "Sáng 9/3/2018, tại Quận 3, Hội tổ chức Hội nghị biểu dương gia đình, dòng họ, cộng đồng học tập tiêu biểu lần thứ III.",
    "Hội nghị biểu dương gia đình, dòng họ, cộng đồng học tập tiêu biểu | 3 | 2018 | Quận 3 | Quận 3",
  ],
  [
    "Sáng 9/3/2018, tại Hội trường B, Ủy ban nhân dân quận Phú Nhuận, Cụm thi đua II đã tổ chức hội nghị giao ban quý I.",
    "Hội nghị giao ban | - | 2018 | Hội trường B, Ủy ban nhân dân quận Phú Nhuận | Quận Phú Nhuận",
  ],
  [
    "Sáng 9/3/2018, tại hội trường UBND huyện, Hội Khuyến học huyện Nhà Bè tổ chức hội nghị tổng kết.",
    "Hội nghị tổng kết | - | 2018 | hội trường UBND huyện | Huyện Nhà Bè",
  ],
  [
    "Sáng 9/3/2018, tại Hội trường A (66-68 Lê Thánh Tôn, Quận 1), Hội tổ chức buổi Họp mặt mừng Đảng, mừng Xuân.",
    "Họp mặt mừng Đảng, mừng Xuân | - | 2018 | Hội trường A (66-68 Lê Thánh Tôn, Quận 1) | Quận 1",
  ],
  [
    "Sáng 9/3/2018, tại Nhà Văn hóa Quận 3, bà Lê Thị Hoa thăm thầy trò Trường Tiểu học Mê Linh. Tham dự buổi trao học bổng có đại diện phụ huynh.",
    "Buổi trao học bổng | - | 2018 | Nhà Văn hóa Quận 3 | Quận 3",
  ],
];

/** A paragraph and `name | date | venue | unit` of what it announces. */
const PLANNED: readonly [text: string, ...planned: string[]][] = [
  [
    "Cụm thống nhất tổ chức Hội thi Nét đẹp khuyến học vào ngày 20/1/2019 tại Nhà Thiếu nhi Quận 6.",
    "Hội thi Nét đẹp khuyến học | 2019-01-20 | Nhà Thiếu nhi Quận 6 | Quận 6",
  ],
  [
    "Địa điểm họp Cụm thi đua lần 4 tại Hội khuyến học quận Gò Vấp dự kiến từ ngày 02 đến ngày 08 tháng 7 năm 2019.",
    "Họp Cụm thi đua | 2019-07-02/2019-07-08 | Hội khuyến học quận Gò Vấp | Quận Gò Vấp",
  ],
  [
    "Tọa đàm về “Học tập suốt đời” tổ chức trong tháng 3/2019 tại Quận 4 và Hội nghị giao ban lần 1 do Quận 7 đăng cai dự kiến vào quý II/2019.",
    "Tọa đàm về “Học tập suốt đời” | 2019-03 | Quận 4 | Quận 4",
    "Hội nghị giao ban | 2019-34 | - | Quận 7",
  ],
  ["Tại hội nghị, ông Nguyễn Văn An cho biết sẽ đi tham quan vào ngày 20/1/2019.", ...[]],
  ["Các đơn vị gửi báo cáo tổng kết trước ngày 20/1/2019.", ...[]],
];

const LAST_LINES: readonly [lines: readonly string[], author: string | null, signer: string | null][] = [
  [["Thanh Vân"], "Thanh Vân", null],
  [["Bài: Lê Hoa, ảnh: Minh Trí"], "Lê Hoa", null],
  [["Tin, ảnh: Ngọc Hà"], "Ngọc Hà", null],
  [["Bài và ảnh: Trần Thị Thu Hằng"], "Trần Thị Thu Hằng", null],
  [["BBT"], "BBT", null],
  [["Ảnh: Ngọc Hà"], null, null],
  [["Theo Thanh Niên"], null, null],
  [["Trân trọng"], null, null],
  [["HKH QUẬN 10"], null, "Hội Khuyến học Quận 10 | -"],
  [["BẢO KÍNH", "Hội Khuyến học Quận 9"], null, "Hội Khuyến học Quận 9 | Bảo Kính"],
  [
    ["TM. BAN CHẤP HÀNH HKH QUẬN 10", "CHỦ TỊCH", "(đã ký)", "Nguyễn Văn An"],
    null,
    "Ban Chấp hành Hội Khuyến học Quận 10 | Nguyễn Văn An",
  ],
];

const line = (...values: readonly (string | number | null | undefined)[]): string =>
  values.map((value) => value ?? "-").join(" | ");

describe("meetings", () => {
  for (const [text, expected] of MEETINGS) {
    test(text, () => {
      const { meeting } = pageOf([text]).reports[0]!;
      expect(line(meeting?.name, meeting?.round, meeting?.year, meeting?.venue, meeting?.host?.name)).toBe(expected);
    });
  }
});

describe("planned events", () => {
  for (const [text, ...expected] of PLANNED) {
    test(text, () => {
      const { plannedEvents } = pageOf([text]).reports[0]!;
      expect(plannedEvents.map(({ name, date, venue, unit }) => line(name, date?.edtf, venue, unit?.name))).toEqual(
        expected,
      );
    });
  }
});

describe("last lines", () => {
  for (const [lines, author, signer] of LAST_LINES) {
    test(lines.join(" / "), () => {
      const { page, reports } = pageOf([
        "Sáng 15/11/2018, Hội tổ chức hội nghị tại Quận 3.",
        "Các đơn vị chúc nhau năm mới và hẹn gặp lại.",
        ...lines,
      ]);
      const signed = reports[0]?.signedBy ?? null;
      expect(page.author).toBe(author);
      expect(signed === null ? null : line(signed.organisation, signed.person)).toBe(signer);
    });
  }
});
