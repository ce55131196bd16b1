/** What `evaluate` and `people` print, in Vietnamese. Names of fields, stages and rules stay: they are typed as they are. */
import type { Line } from "./phrasebook.js";

export const evaluationLines: readonly Line[] = [
  // Findings
  ["Not evaluated", "Không đánh giá được"],
  ["Below the floor", "Dưới mức sàn"],
  ["Floors raised", "Mức sàn được nâng"],
  ["report {n}", "báo cáo {n}"],
  ["report {n} (not found)", "báo cáo {n} (không tìm thấy)"],
  ["extra report {n}", "báo cáo thừa {n}"],
  ["{gold}, read as {found}", "{gold}, đọc là {found}"],
  ["floor {floor}, reached {reached}", "sàn {floor}, đạt {reached}"],
  // Verdicts
  ["{n} gold page, {rest}|{n} gold pages, {rest}", "{n} trang chuẩn, {rest}"],
  ["F1 {f1} overall", "F1 chung {f1}"],
  ["F1 {f1} overall, {rest}", "F1 chung {f1}, {rest}"],
  ["{n} not evaluated", "{n} không đánh giá được"],
  ["{n} not evaluated, {rest}", "{n} không đánh giá được, {rest}"],
  ["{n} below the floor", "{n} dưới mức sàn"],
  ["{field} is no field: --only takes {fields}", "không có trường {field}: --only chỉ nhận {fields}"],
  ["{path} is a file: name the folder it is in", "{path} là một tệp: hãy nêu thư mục chứa nó"],
  [
    "1 page is in no set of floors ({sets})|{n} pages are in no set of floors ({sets})",
    "có trang không thuộc nhóm mức sàn nào ({sets})",
  ],
  [
    "{file} stays as it is: figures without all the pages are no measure",
    "{file} giữ nguyên: thiếu trang thì con số không còn là thước đo",
  ],
  [
    "1 floor is above today's figure and stays: none is ever lowered|{n} floors are above today's figures and stay: none is ever lowered",
    "có mức sàn cao hơn con số hôm nay và được giữ: không mức nào bị hạ",
  ],
  // People
  ["{persons} in {mentions} of {records}", "{persons} trong {mentions} của {records}"],
  ["{n} person|{n} persons", "{n} người"],
  ["{n} mention|{n} mentions", "{n} lần nhắc"],
  ["{n} record|{n} records", "{n} bản ghi"],
  ["nobody is called {name}", "không có ai tên {name}"],
];
