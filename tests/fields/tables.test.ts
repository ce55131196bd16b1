import { describe, expect, test } from "vitest";
import type { Report } from "../../src/record.js";
import { pageOf } from "./page-of.js";

/** A table, a row a string, cells set off by `|`; `2x1:…` spans two rows, `1x3:…` three columns. */
function table(rows: readonly string[]): string {
  const cell = (text: string): string => {
    const span = /^(\d)x(\d):(.*)$/.exec(text.trim());
    return span === null ? `<td>${text.trim()}</td>` : `<td rowspan="${span[1]}" colspan="${span[2]}">${span[3]}</td>`;
  };
  return `</p><table>${rows.map((row) => `<tr>${row.split("|").map(cell).join("")}</tr>`).join("")}</table><p>`;
}

const factsOf = ({ scores, solutions, awards }: Report): string[] => [
  ...scores.map((s) => `${s.unit?.name} ${s.points}/${s.max}${s.criterion === null ? "" : ` ${s.criterion}`}`),
  ...solutions.map((s) => `${s.unit?.name} “${s.name}”`),
  ...awards.map((a) => `${a.recipient ?? a.unit?.name} ${a.name} ${a.status}`),
];

const TABLES: readonly [name: string, lead: string, rows: readonly string[], facts: readonly string[]][] = [
  [
    "sections, sums of parts, a bonus, the total and ranks",
    "Kết quả chấm điểm:",
    [
      "Tiêu chí|Thang điểm|Quận 3|Quận 5",
      "A. Tổ chức hội|40|38|39",
      "Cộng A|40|38|39",
      "B. Vận động quỹ|60|60|57",
      "Điểm cộng||1|0",
      "Tổng điểm||99|96",
      "Xếp thứ||1|2",
    ],
    [
      "Quận 3 38/40 Tổ chức hội",
      "Quận 5 39/40 Tổ chức hội",
      "Quận 3 60/60 Vận động quỹ",
      "Quận 5 57/60 Vận động quỹ",
      "Quận 3 99/null",
      "Quận 5 96/null",
    ],
  ],
  [
    "marks under awards, the form of praise over them, a sentence above that proposes another award",
    "Hội đã đề nghị tặng Cờ thi đua của Chính phủ cho Quận 8.",
    [
      "2x1:TT|2x1:Tập thể, cá nhân|2x1:Đơn vị|1x2:Hình thức khen",
      "Cờ thi đua của UBND Thành phố|Bằng khen của UBND Thành phố",
      "1|Trường THPT Hoa Sim|2x1:Quận 5|x|",
      "2|Lê Thị Mộc||x",
    ],
    [
      "Trường THPT Hoa Sim Cờ thi đua của UBND Thành phố awarded",
      "Lê Thị Mộc Bằng khen của UBND Thành phố awarded",
      "Quận 8 Cờ thi đua của Chính phủ proposed",
    ],
  ],
  [
    "units over two columns each",
    "Bảng điểm:",
    [
      "2x1:Nội dung|2x1:Điểm chuẩn|1x2:Quận 3|1x2:Quận 5",
      "Tự chấm|Thẩm định|Tự chấm|Thẩm định",
      "Xây dựng quỹ|1.000|990|985,5|970|960",
    ],
    [
      "Quận 3 990/1000 Xây dựng quỹ",
      "Quận 3 985.5/1000 Xây dựng quỹ",
      "Quận 5 970/1000 Xây dựng quỹ",
      "Quận 5 960/1000 Xây dựng quỹ",
    ],
  ],
  [
    "bare numbers under their type, the maximum in the line above",
    "Kết quả năm 2018 (thang điểm 100)",
    ["TT|Quận|Điểm|Hạng", "1|3|98,5|Nhất", "2|Bình Tân|97|Nhì"],
    ["Quận 3 98.5/100", "Quận Bình Tân 97/100"],
  ],
  [
    "bonus and cut beside the total",
    "Kết quả chấm điểm:",
    ["Đơn vị|Điểm thưởng|Điểm trừ|Tổng điểm|Xếp hạng", "Quận 3|2|0|97|1"],
    ["Quận 3 97/null"],
  ],
  [
    "marks under the awards",
    "Danh sách đề nghị khen thưởng:",
    ["Đơn vị|Cờ thi đua|Giấy khen của Hội Khuyến học Thành phố", "Quận 3|x|", "Quận 5||x", "Cộng|1|1"],
    ["Quận 3 Cờ thi đua proposed", "Quận 5 Giấy khen của Hội Khuyến học Thành phố proposed"],
  ],
  [
    "groups of awards, a person among bodies",
    "Danh sách khen thưởng",
    [
      "TT|Tên tập thể, cá nhân|Ghi chú",
      "1x3:I. Cờ thi đua của UBND Thành phố",
      "1|Hội Khuyến học Quận 3|",
      "1x3:II. Bằng khen",
      "2|Ông Nguyễn Văn Tám|10 năm",
    ],
    ["Quận 3 Cờ thi đua của UBND Thành phố awarded", "Nguyễn Văn Tám Bằng khen awarded"],
  ],
  [
    "persons whom the line above gives an award",
    "Danh sách được tặng Kỷ niệm chương:",
    ["Họ và tên|Chức vụ|Đơn vị", "Trần Thị Lan|Chủ tịch|Hội Khuyến học Quận 3"],
    ["Trần Thị Lan Kỷ niệm chương awarded"],
  ],
  [
    "two solutions in one cell",
    "Giải pháp hữu ích:",
    ["Tên giải pháp|Đơn vị", "1. “Tổ học tập số”; 2. “Quỹ 5.000 đồng”|Quận 3"],
    ["Quận 3 “Tổ học tập số”", "Quận 3 “Quỹ 5.000 đồng”"],
  ],
  [
    "counts of members, wards and awards",
    "Số liệu năm 2018:",
    ["Đơn vị|Số hội viên|Số phường|Bằng khen", "Quận 3|1.250|14|2", "Quận 5|980|15|1"],
    [],
  ],
  [
    "headers that begin like units over numbers, a bonus and a sum before the total",
    "Điểm từng mặt công tác:",
    [
      "Đơn vị|Xã hội học tập (30đ)|Công đoàn, Đoàn thể (70)|Cộng|Thưởng|Tổng điểm",
      "Quận 3|29|68|97|2|99",
      "Quận 5|28|67|95|0|95",
    ],
    [
      "Quận 3 29/30 Xã hội học tập",
      "Quận 3 68/70 Công đoàn, Đoàn thể",
      "Quận 3 99/null",
      "Quận 5 28/30 Xã hội học tập",
      "Quận 5 67/70 Công đoàn, Đoàn thể",
      "Quận 5 95/null",
    ],
  ],
  [
    "who gave the points is no criterion",
    "Kết quả:",
    [
      "2x1:Đơn vị|1x2:Tổng điểm (tối đa 100)|2x1:Điểm Thường trực Hội duyệt",
      "Đơn vị tự chấm|Khối chấm",
      "Quận 3|99|98|97",
    ],
    ["Quận 3 99/100", "Quận 3 98/100", "Quận 3 97/null"],
  ],
  [
    "maxima below the header's own cells",
    "Bảng điểm:",
    ["2x1:TT|2x1:Đơn vị|Tổ chức|Quỹ", "40 điểm|60 điểm", "1|Quận 3|39|58"],
    ["Quận 3 39/40 Tổ chức", "Quận 3 58/60 Quỹ"],
  ],
  [
    "the unit over its rows",
    "Kết quả tự chấm:",
    ["Nội dung|Điểm chuẩn|Điểm tự chấm", "1x3:Quận 3", "Tổ chức|40|39", "1x3:Quận 5", "Tổ chức|40|38"],
    ["Quận 3 39/40 Tổ chức", "Quận 5 38/40 Tổ chức"],
  ],
  [
    "the unit in the line above",
    "Bảng chấm điểm của Hội Khuyến học Quận 3:",
    ["Nội dung|Điểm chuẩn|Tự chấm", "Tổ chức|40|39", "Quỹ|60|58", "Tổng cộng|100|97"],
    ["Quận 3 39/40 Tổ chức", "Quận 3 58/60 Quỹ", "Quận 3 97/100"],
  ],
  [
    "numbered criteria, points in the words of the cells",
    "Kết quả:",
    [
      "Đơn vị|Tiêu chí 1|Tiêu chí 2|Tổng điểm|Kết quả năm 2017",
      "Quận 3|29|68|97|96 điểm",
      "Quận 5|28|67|95|94/100 điểm",
    ],
    [
      "Quận 3 29/null Tiêu chí 1",
      "Quận 3 68/null Tiêu chí 2",
      "Quận 3 97/null",
      "Quận 3 96/null",
      "Quận 5 28/null Tiêu chí 1",
      "Quận 5 67/null Tiêu chí 2",
      "Quận 5 95/null",
      "Quận 5 94/100",
    ],
  ],
  [
    "members by initials, chiefs beside them",
    "Khối thi đua số 3 gồm Sở Nông nghiệp và Phát triển nông thôn, Sở Giao thông vận tải họp tổng kết.",
    ["Đơn vị|Họ và tên|Điểm", "Nông nghiệp và PTNT|Lê Văn Kha|98", "GTVT|Trần Thị Lan|97"],
    ["Sở Nông nghiệp và Phát triển nông thôn 98/null", "Sở Giao thông vận tải 97/null"],
  ],
  [
    "who does what",
    "Phân công:",
    ["Đơn vị|Nội dung|Thời gian", "Quận 3|Đăng cai hội nghị|Quý I", "Quận 5|Chuẩn bị báo cáo|Quý II"],
    [],
  ],
];

describe("tables", () => {
  test.each(TABLES)("%s", (_name, lead, rows, facts) => {
    const [report] = pageOf([`${lead}${table(rows)}`]).reports;
    expect(factsOf(report as Report)).toEqual(facts);
  });
});
