/** What tables of the command line have in their heads and cells, in Vietnamese; anything else is of the pages and stays. */
import { explainLines } from "./explanation.js";
import { issues } from "./issues.js";
import { type Line, translator } from "./phrasebook.js";

const words: Readonly<Record<string, string>> = {
  // Heads of the table of a batch
  ...{ page: "trang", date: "ngày", venue: "địa điểm", members: "đơn vị", officials: "cán bộ", scores: "điểm" },
  ...{ solutions: "giải pháp", awards: "khen thưởng", warnings: "cảnh báo" },
  // Heads of answers
  ...{
    year: "năm",
    clusterKind: "loại",
    cluster: "cụm",
    clusterName: "tên cụm",
    clusterOwner: "cụm của",
    role: "vai trò",
    unit: "đơn vị",
    unitCode: "mã",
    person: "người",
  },
  ...{
    former: "đã thôi",
    uri: "địa chỉ",
    kind: "loại",
    points: "điểm",
    max: "tối đa",
    criterion: "tiêu chí",
    name: "tên",
  },
  ...{
    title: "chức danh",
    organisation: "tổ chức",
    firstStated: "nêu lần đầu",
    lastStated: "nêu lần cuối",
    pages: "số trang",
  },
  ...{ severity: "mức", code: "mã lỗi", message: "nội dung", pointer: "chỗ" },
  // Heads of the status of a store
  ...{ site: "trang web", fetched: "đã tải", waiting: "đang đợi", gone: "đã mất", failing: "đang lỗi" },
  ...{ "set aside": "để riêng", records: "bản ghi", "last answer": "trả lời lần cuối" },
  // Heads of people
  ...{ office: "chức vụ", from: "từ", to: "đến" },
  // Heads of an evaluation
  ...{ field: "trường", precision: "độ chính xác", recall: "độ bao phủ", right: "đúng", missed: "sót", false: "thừa" },
  ...{ stage: "giai đoạn", part: "phần", rule: "quy tắc", "for example": "ví dụ", overall: "chung" },
  ...{ certainty: "mức chắc", wrong: "sai", share: "tỉ lệ", differs: "khác", none: "chưa có" },
  // Cells
  ...{
    chief: "trưởng",
    deputy: "phó",
    registered: "đăng ký",
    awarded: "đạt",
    warning: "cảnh báo",
    error: "lỗi",
    true: "có",
    issues: "vấn đề",
  },
};

const sentences: readonly Line[] = [
  ["{n} report|{n} reports", "{n} báo cáo"],
  ["… {n} more", "… còn {n} nữa"],
];
const sentenceText = translator(sentences, explainLines, issues);

/**
 * @example
 * answerText("deputy"); // "phó"
 * answerText("2019-03-25"); // "25/03/2019"
 * answerText("54.5"); // "54,5"
 */
export function answerText(english: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(english) ? english.split("-").reverse().join("/") : undefined;
  const number = /^-?\d+\.\d+$/.test(english) ? english.replace(".", ",") : undefined;
  return words[english] ?? day ?? number ?? sentenceText("vi", english);
}
