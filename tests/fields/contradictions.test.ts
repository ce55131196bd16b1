import { describe, expect, test } from "vitest";
import { pageOf } from "./page-of.js";

const opening =
  "Ngày 18/12/2018, tại Hội trường UBND Quận 3, Hội Khuyến học Quận 3 tổ chức Hội nghị tổng kết năm 2018.";

/** Paragraphs, then the issues' codes with the names or days that they speak of. */
const contradictory: readonly (readonly [string, readonly string[], string, readonly string[]])[] = [
  [
    "one person under two spellings",
    [opening, "Bà Trần Thị Thúy, Phó Chủ tịch HKH Quận 3, khai mạc. Bà Trần Thị Thùy đọc báo cáo."],
    "two-spellings",
    ["Trần Thị Thúy", "Trần Thị Thùy"],
  ],
  [
    "a letter typed twice",
    [opening, "Ông Lê Quang Minh, Chủ tịch HKH Quận 3, khai mạc. Ông Lê Quang Minhh kết luận."],
    "two-spellings",
    ["Lê Quang Minh", "Lê Quang Minhh"],
  ],
  [
    "one man under two middle names",
    [
      opening,
      "Ông Lê Quang Minh, Phó Chủ tịch HKH Quận 3, khai mạc.",
      "Ông Lê Văn Minh, Phó Chủ tịch HKH Quận 3, kết luận.",
    ],
    "two-spellings",
    ["Lê Quang Minh", "Lê Văn Minh"],
  ],
  [
    "an office stated twice differently",
    [
      opening,
      "Ông Lê Quang Minh, Chủ tịch HKH Quận 3, khai mạc.",
      "Ông Lê Quang Minh, Phó Chủ tịch HKH Quận 3, kết luận.",
    ],
    "office-differs",
    ["Lê Quang Minh"],
  ],
  [
    "one office with two holders",
    [opening, "Ông Lê Quang Minh, Chủ tịch HKH Quận 3, khai mạc.", "Bà Tạ Thị Hoa, Chủ tịch HKH Quận 3, kết luận."],
    "two-holders",
    ["Lê Quang Minh", "Tạ Thị Hoa"],
  ],
  [
    "a year that cannot be right",
    ["Ngày 18/12/2017, tại Hội trường UBND Quận 3, Hội Khuyến học Quận 3 tổ chức Hội nghị tổng kết."],
    "year-doubtful",
    ["2017-12-18", "2018-12-20"],
  ],
  [
    "a meeting of another year than the one it is said to review",
    ["Ngày 18/12/2018, tại Hội trường UBND Quận 3, Hội Khuyến học Quận 3 tổ chức Hội nghị tổng kết năm 2016."],
    "year-differs",
    ["2018", "2016"],
  ],
  [
    "an office with two holders in one section, an election in another",
    [
      "CỤM THI ĐUA 1",
      "Ông Lê Quang Minh, Chủ tịch HKH Quận 3, khai mạc. Bà Tạ Thị Hoa, Chủ tịch HKH Quận 3, kết luận.",
      "CỤM THI ĐUA 2",
      "Hội nghị đã bầu ông Trần Văn Dũng làm Cụm trưởng.",
    ],
    "two-holders",
    ["Lê Quang Minh", "Tạ Thị Hoa"],
  ],
];

describe("contradictions are warnings", () => {
  for (const [what, paragraphs, code, said] of contradictory)
    test(what, () => {
      const record = pageOf(paragraphs);
      const found = record.issues.filter((issue) => issue.code === code);
      expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
      for (const word of said) expect(found[0]?.message).toContain(word);
      // Both readings stand, each with its place.
      const pointer = found[0]?.pointer ?? "";
      expect(Object.keys(record.evidence).some((key) => key.startsWith(pointer))).toBe(true);
      for (const { name } of record.reports[0]?.officials ?? []) expect(record.text).toContain(name);
    });
});

const consistent: readonly (readonly [string, readonly string[], publishedOn?: string])[] = [
  [
    "a review of the year before in January",
    ["Ngày 18/01/2019, tại Hội trường UBND Quận 3, Hội Khuyến học Quận 3 tổ chức Hội nghị tổng kết năm 2018."],
    "2019-01-20",
  ],
  [
    "two people of two districts with like names",
    [opening, "Ông Lê Văn Hùng, Chủ tịch HKH Quận 3, và ông Lê Văn Hưng, Chủ tịch HKH Quận 4, cùng phát biểu."],
  ],
  [
    "before an election and after it",
    [
      opening,
      "Ông Lê Quang Minh, Phó Chủ tịch HKH Quận 3, được bầu làm Chủ tịch HKH Quận 3 thay ông Tạ Văn Hòa, Chủ tịch HKH Quận 3.",
    ],
  ],
  [
    "two deputies",
    [opening, "Ông Lê Quang Minh, Phó Chủ tịch HKH Quận 3, và bà Tạ Thị Hoa, Phó Chủ tịch HKH Quận 3, chủ trì."],
  ],
  [
    "a former holder and the present one",
    [opening, "Ông Lê Quang Minh, nguyên Chủ tịch HKH Quận 3, và bà Tạ Thị Hoa, Chủ tịch HKH Quận 3, chủ trì."],
  ],
  [
    "a person named twice alike",
    [opening, "Bà Trần Thị Thúy, Phó Chủ tịch HKH Quận 3, khai mạc. Bà Trần Thị Thúy kết luận."],
  ],
];

describe("what only looks like a contradiction is none", () => {
  for (const [what, paragraphs, publishedOn] of consistent)
    test(what, () => {
      const codes = pageOf(paragraphs, publishedOn).issues.map(({ code }) => code);
      expect(codes.filter((code) => /^(?:two-|office-|year-|date-after)/.test(code))).toEqual([]);
    });
});
