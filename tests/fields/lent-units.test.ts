import { expect, test } from "vitest";
import { pageOf } from "./page-of.js";

const opening =
  "Ngày 18/12/2018, tại Hội trường UBND Quận 3, Hội Khuyến học Quận 3 tổ chức Hội nghị tổng kết năm 2018.";

/** A sentence about ông Lê Quang Minh, then the unit of his first office, the words it is read from, and how sure it is. */
const cases: readonly (readonly [sentence: string, unit: string, exact: string, certainty: string])[] = [
  ["Dự có ông Lê Quang Minh, Chủ tịch HKH Quận 5.", "Quận 5", "Quận 5", "stated"],
  ["Dự có ông Lê Quang Minh, Phó Chủ tịch UBND quận.", "Quận 3", "Quận 3", "inferred"],
  ["Về phía Quận 5 có ông Lê Quang Minh, Phó Bí thư Quận ủy.", "Quận 5", "Quận 5", "inferred"],
  ["Dự có ông Lê Quang Minh, Ủy viên Thường vụ, Chủ tịch HKH Quận 5.", "Quận 5", "Quận 5", "inferred"],
  [
    "Trường THPT Ngô Gia Mẫu, quận Gò Vấp đón khách. Ông Lê Quang Minh, Hiệu trưởng Trường THPT Ngô Gia Mẫu, phát biểu.",
    "Quận Gò Vấp",
    "quận Gò Vấp",
    "stated",
  ],
];

test.each(cases)("%s", (sentence, unit, exact, certainty) => {
  const { reports, evidence } = pageOf([opening, sentence]);
  const [official] = reports[0]!.officials;
  expect([official?.name, official?.roles[0]?.unit?.name]).toEqual(["Lê Quang Minh", unit]);
  expect(evidence["/reports/0/officials/0/roles/0/unit/name"]).toMatchObject([{ exact, certainty }]);
});

test("a unit that completes an award keeps its own places where it came from", () => {
  const { reports, evidence } = pageOf([opening, "UBND Thành phố tặng Bằng khen cho Hội Khuyến học quận."]);
  expect(reports[0]!.meeting?.host?.name).toBe("Quận 3");
  expect(reports[0]!.awards[0]?.unit?.name).toBe("Quận 3");
  expect(evidence["/reports/0/meeting/host/name"]?.map(({ exact }) => exact)).toEqual(["Quận 3"]);
  expect(evidence["/reports/0/awards/0/unit/name"]?.every(({ certainty }) => certainty === "inferred")).toBe(true);
});

test("the term that stands behind an office is the office's, and no year of a document is", () => {
  const { reports, evidence } = pageOf([
    opening,
    "Ông Lê Quang Minh, Chủ tịch HKH Quận 3 nhiệm kỳ 2016 - 2021, và bà Hồ Thị Na, Phó Chủ tịch HKH Quận 3 năm 2018, dự họp.",
  ]);
  expect(reports[0]!.officials.map(({ roles }) => roles[0]?.term ?? null)).toEqual(["2016/2021", null]);
  expect(evidence["/reports/0/officials/0/roles/0/term"]).toMatchObject([{ exact: "2016 - 2021", rule: "role/term" }]);
});

const committee = (rows: readonly (readonly string[])[]) =>
  `</p><table>${[["Họ và tên", "Chức vụ", "Nhiệm kỳ"], ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table><p>`;

test("terms in a column of a committee's table are the offices': a chairman after another, one chosen twice", () => {
  const { reports, evidence, issues } = pageOf(
    [
      opening,
      "Danh sách Ban Chấp hành Hội Khuyến học Quận 3 qua các nhiệm kỳ:",
      committee([
        ["Đặng Công Thành", "Chủ tịch", "2006–2011"],
        ["Đặng Công Thành", "Chủ tịch", "2011–2016"],
        ["Nguyễn Thị Bích Liên", "Chủ tịch", "2016 đến năm 2021"],
        ["Ngô Văn Kính", "Chủ tịch", "2021 - nay"],
        ["Trần Đình Liệu", "Ủy viên", "khóa IV"],
      ]),
    ],
    "2022-12-20",
  );
  const held = reports[0]!.officials.map(({ name, roles }) => [name, ...roles.map(({ term }) => term ?? null)]);
  expect(held).toEqual([
    ["Đặng Công Thành", "2006/2011", "2011/2016"],
    ["Nguyễn Thị Bích Liên", "2016/2021"],
    ["Ngô Văn Kính", "2021/.."],
    ["Trần Đình Liệu", null],
  ]);
  expect(evidence["/reports/0/officials/0/roles/1/term"]).toMatchObject([{ exact: "2011–2016", rule: "role/term" }]);
  expect(issues.filter(({ code }) => code === "two-holders")).toEqual([]);
});
