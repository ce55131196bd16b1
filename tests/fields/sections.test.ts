import { describe, expect, test } from "vitest";
import type { Report } from "../../src/record.js";
import { pageOf } from "./page-of.js";

const A = "Sáng 9/3/2018, tại Hội trường Quận ủy Quận 3, các đơn vị đã tổ chức hội nghị giao ban.";
const B = "Chiều 10/3/2018, tại Hội trường Quận ủy Quận 4, các đơn vị đã tổ chức hội nghị giao ban.";

const said = ({ cluster }: Report): string =>
  cluster === null ? "-" : [cluster.kind, cluster.number, cluster.name].filter((x) => x !== null).join(" ");

/** Paragraphs and the clusters of the reports they make. */
const SECTIONS: readonly [name: string, paragraphs: readonly string[], clusters: readonly string[]][] = [
  ["capitals and slips", ["CỤM THI ĐUA II", A, "Cụm thị đua 3", B], ["cụm 2", "cụm 3"]],
  ["numbering", ["III. Cụm thi dua số 4:", A, "* Khối thi đua 7", B], ["cụm 4", "khối 7"]],
  ["a lead-in", ["1. Tại Cụm I:", A, "2. Tại Cụm II:", B], ["cụm 1", "cụm 2"]],
  [
    "what follows in capitals",
    ["A. CỤM THI ĐUA SỐ 1: HỘI NGHỊ NĂM 2018", A, "B. CỤM THI ĐUA SỐ 2: HỘI NGHỊ", B],
    ["cụm 1", "cụm 2"],
  ],
  [
    "members in brackets",
    ["Cụm thi đua số 1 (các Quận 1, 3)", A, "Cụm thi đua số 2 (Quận 4, 6)", B],
    ["cụm 1", "cụm 2"],
  ],
  [
    "names",
    ["CỤM THI ĐUA CÁC TỈNH TÂY NGUYÊN", A, "Khối thi đua các sở, ngành tổng hợp", B],
    ["cụm các tỉnh Tây Nguyên", "khối các sở, ngành tổng hợp"],
  ],
  ["regions", ["Cụm Đông Nam Bộ", A, "Cụm Tây Nguyên", B], ["cụm Đông Nam Bộ", "cụm Tây Nguyên"]],
  ["scope", ["Cụm thi đua số 1, quận Bình Thạnh", A, "Cụm thi đua số 2 - quận Bình Thạnh", B], ["cụm 1", "cụm 2"]],
  ["the same heading again", ["CỤM THI ĐUA II", A, "Cụm thi đua II", B], ["cụm 2"]],
  ["a list of clusters", ["Cụm 1 (gồm Quận 1, 3)", "Cụm 2 (gồm Quận 4, 6)", A], ["-"]],
  ["clusters of another kind", ["Cụm công nghiệp 2", A, "Cụm dân cư số 3", B], ["-"]],
  ["a cluster mentioned", [`${A} Ông Nguyễn Văn An phụ trách Cụm II đã dự.`], ["-"]],
  [
    "the one that met",
    ["Sáng 9/3/2018, tại Vinh, Cụm thi đua số 3 Công đoàn ngành Giáo dục tỉnh Nghệ An đã tiến hành hội nghị tổng kết."],
    ["cụm 3"],
  ],
  [
    "a name behind the number",
    ["Sáng 9/3/2018, Cụm thi đua số 3 các tỉnh, thành phố Đồng bằng sông Hồng tổ chức hội nghị."],
    ["cụm 3 các tỉnh, thành phố Đồng bằng sông Hồng"],
  ],
];

describe("cluster sections", () => {
  for (const [name, paragraphs, clusters] of SECTIONS)
    test(name, () => expect(pageOf(paragraphs).reports.map(said)).toEqual(clusters));
});

describe("what is said over the first cluster holds for all", () => {
  const over = "Trong tháng 3/2018, hai cụm đã họp giao ban.";
  test.each([
    ["a day and a place alone", "Sáng 9/3/2018, tại Quận ủy Quận 3.", "Họp giao ban | 2018-03-09 | Quận ủy Quận 3"],
    ["the bare verb", "Họp ngày 9/3/2018 tại Quận ủy Quận 3.", "Họp giao ban | 2018-03-09 | Quận ủy Quận 3"],
    ["a noun of its own", "Sáng 9/3/2018, cụm tổ chức hội nghị tổng kết.", "Hội nghị tổng kết | 2018-03-09 | -"],
    ["no day", "Quận 3 có sáng kiến hay.", "-"],
  ])("%s", (_, line, meeting) => {
    const [, report] = pageOf([over, "CỤM THI ĐUA 1", A, "CỤM THI ĐUA 2", line]).reports;
    const read = report?.meeting ?? null;
    expect(read === null ? "-" : [read.name, read.date?.edtf ?? "-", read.venue ?? "-"].join(" | ")).toBe(meeting);
  });
});
