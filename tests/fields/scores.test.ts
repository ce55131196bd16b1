import { describe, expect, test } from "vitest";
import { pageOf } from "./page-of.js";

/** `Quận 2 98.5/100 awarded Criterion` of every score. */
const scoresIn = (...paragraphs: string[]): string[] =>
  (pageOf(paragraphs).reports[0]?.scores ?? []).map(
    ({ unit, points, max, kind, criterion }) =>
      `${unit?.name} ${points}/${max} ${kind}${criterion === null ? "" : ` ${criterion}`}`,
  );

describe("points without their word", () => {
  test.each<[text: string, scores: readonly string[]]>([
    ["Tổng điểm: Quận 2 98,5; Quận 9 97.", ["Quận 2 98.5/null awarded", "Quận 9 97/null awarded"]],
    ["Kết quả chấm điểm: Quận 2 (98,5), Quận 7 (99).", ["Quận 2 98.5/null awarded", "Quận 7 99/null awarded"]],
    ["Tổng điểm thi đua như sau: 98,5 (Quận 2); 97 (Quận 9).", ["Quận 2 98.5/null awarded", "Quận 9 97/null awarded"]],
    [
      "Quận 2 đạt 98,5 điểm, Quận 7 99 và Quận 12 96,5.",
      ["Quận 2 98.5/null awarded", "Quận 7 99/null awarded", "Quận 12 96.5/null awarded"],
    ],
    ["Quận 2 đạt 985/1.000, Quận 7 đạt 970/1.000 điểm.", ["Quận 2 985/1000 awarded", "Quận 7 970/1000 awarded"]],
    ["Tổng điểm: Quận 2 98,5; Quận 9 97 (loại tốt).", ["Quận 2 98.5/null awarded", "Quận 9 97/null awarded"]],
    ["Theo tổng điểm 1.000: Quận 2: 985; Quận 7: 990,5.", ["Quận 2 985/null awarded", "Quận 7 990.5/null awarded"]],
    ["Số điểm giữ trẻ: Quận 2 5, Quận 9 7.", []],
    ["Toàn thành phố có 12 điểm bán hàng: Quận 2 5, Quận 9 7.", []],
    ["Số phường đạt điểm tốt: Quận 2: 11/11; Quận 9: 13/13.", []],
    ["Các điểm trường: Quận 2 có 5; Quận 9 có 7.", []],
    ["Điểm thi đua quý I: Quận 2 tăng 5, Quận 9 giảm 7.", []],
    ["Quận 2 đạt 98 điểm, Quận 9 12 phường.", ["Quận 2 98/null awarded"]],
    ["Bảng điểm của Quận 2 có tổng cộng 1.000 điểm chia thành 5 nội dung.", []],
  ])("%s", (text, scores) => expect(scoresIn(text)).toEqual(scores));

  test("one a line", () => {
    const found = scoresIn("Bảng tổng điểm:", "- Quận 2: 98,5", "- Sở Nội vụ: 97", "- Quận 9: 95 (xếp loại khá)");
    expect(found).toEqual(["Quận 2 98.5/null awarded", "Sở Nội vụ 97/null awarded", "Quận 9 95/null awarded"]);
  });
});
