import { describe, expect, test } from "vitest";
import { pageOf } from "./page-of.js";

/** What the section's dates come to: `edtf role timeOfDay`; the page is of 13 January 2023 unless a day stands first. */
const DATES: readonly [text: string, ...expected: string[]][] = [
  ["Chiều 25-10, đoàn kiểm tra chéo đã đến Quận 3.", "2022-10-25 other chiều"],
  ["Trước đó, ngày 09 và 10/12, Hội đã mở lớp hướng dẫn.", "2022-12-09/2022-12-10 other"],
  ["Hạn chót gửi bảng đăng ký thi đua là ngày 15-02-2023.", "2023-02-15 deadline"],
  ["Hồ sơ gửi về Thành phố trước 17 giờ ngày 20/2/2023.", "2023-02-20 deadline"],
  ["Tính đến hết tháng 9/2022, toàn cụm có 200 hội viên.", "2022-09 other"],
  ["Cán bộ họp mỗi tháng một lần, ba tháng một kỳ, mỗi tháng 2 buổi.", ...[]],
  ["Lớp mở trong tháng Giêng năm 2018 và tháng Mười Một năm 2019.", "2018-01 other", "2019-11 other"],
  ["Đoàn đi từ ngày 28/12 đến 03/01/2023.", "2022-12-28/2023-01-03 other"],
  ["Đoàn đi từ 25/12 đến 5/1.", "2022-12-25/2023-01-05 other"],
  ["Đoàn đi ngày 17->18 /092015.", "2015-09-17/2015-09-18 other"],
  ["Nghỉ ngày 31/12 và 01/01/2023.", "2022-12-31/2023-01-01 other"],
  ["Đoàn đến các ngày 5, 7 và 9/6/2022.", "2022-06-05 other", "2022-06-07 other", "2022-06-09 other"],
  ["Kết quả các tháng 3, 4, 5 năm 2022 rất tốt.", "2022-03/2022-05 other"],
  ["Kết quả 9 tháng đầu năm 2022; quý III, IV/2022.", "2022-01/2022-09 other", "2022-35 other", "2022-36 other"],
  ["Trong 6 tháng đầu năm, các đơn vị đã vận động 2 tỷ đồng.", "2022-40 other"],
  ["Hoàn thành ngày 24/10/2022 (nhằm ngày 29/9/Nhâm Dần), mùng 6 tháng Giêng và rằm tháng Bảy.", "2022-10-24 other"],
  ["Kỷ niệm 80 năm (28.7.1929 – 28.7.2009).", "1929-07-28/2009-07-28 historic"],
  ["Theo Chỉ thị 11-CT/TW của Bộ Chính trị ngày 13/4/2007.", "2007-04-13 document"],
  [
    "Theo Quyết định số 45/QĐ - UBND ngày 28/6/2022 và số 87/QĐ - UBND ngày 25/7/2022 về khen thưởng.",
    "2022-06-28 document",
    "2022-07-25 document",
  ],
  ["Theo Quyết định số 281/QĐ-TTg 20/2/2014 của Thủ tướng Chính phủ.", "2014-02-20 document"],
  ["Ngày 9/11/2022, Chủ tịch tỉnh đã ký quyết định tặng cờ cho 4 tập thể.", "2022-11-09 document"],
  ["Ngày 02/10/1996, Hội Khuyến học Việt Nam được thành lập.", "1996-10-02 historic"],
  ["Hội nghị công bố Quyết định và kỷ niệm 40 năm (20/11/1982 – 20/11/2022).", "1982-11-20/2022-11-20 historic"],
  ["Hội nghị sơ kết 6 tháng đầu năm dự kiến tổ chức trong tháng 7/2023.", "2023-40 other", "2023-07 planned"],
  ["Thực hiện Kế hoạch số 12/KH-HKH của Thành hội, ngày 15/11/2022 các đơn vị đã gặp nhau.", "2022-11-15 other"],
  ["Nhân ngày 20/11, chào mừng ngày 22/12 và ngày 2/10 hằng năm.", "2022-11-20 other", "2022-12-22 other"],
  ["Điểm 9/10, tỷ lệ 3/4, 12/12 quận, số nhà 12/5, đường 3 Tháng 2, đến 2/3 dân số.", ...[]],
  ["Đoàn sẽ khảo sát các mô hình vào ngày 20/2.", "2023-02-20 planned"],
  [
    "Sáng và chiều ngày 5/12/2022 học viên thực tế; ngày 06/12/2022 (buổi sáng) bế giảng.",
    "2022-12-05 other",
    "2022-12-06 other sáng",
  ],
];

describe("dates of a section", () => {
  for (const [text, ...expected] of DATES) {
    test(text, () => {
      const { dates } = pageOf([text], "2023-01-13").reports[0]!;
      expect(dates.map(({ edtf, role, timeOfDay }) => [edtf, role, timeOfDay].filter(Boolean).join(" "))).toEqual(
        expected,
      );
    });
  }

  test("without a page date a day keeps its year open", () => {
    expect(pageOf(["Sáng ngày 30 tháng 9, đoàn lên đường."], null).reports[0]!.dates[0]).toMatchObject({
      edtf: "XXXX-09-30",
      start: null,
      timeOfDay: "sáng",
    });
  });

  test("a review of a year is held in the first months of the next", () => {
    expect(pageOf(["Sáng 18/1, đoàn lên đường."], null, "Hội nghị tổng kết năm 2016").reports[0]!.dates[0]?.edtf).toBe(
      "2017-01-18",
    );
  });
});
