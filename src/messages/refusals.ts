/** Why the review refuses something, and what is wrong with a record: English where it is found, Vietnamese here. */
import { issues } from "./issues.js";
import { type Line, type Translator, translator } from "./phrasebook.js";

const refusals: readonly Line[] = [
  ["the record would not be valid: {reason}", "không lưu được vì bản ghi sẽ sai: {reason}"],
  ["it cannot be applied: {reason}", "không áp dụng được: {reason}"],
  ["it cannot be stored: {reason}", "không lưu được: {reason}"],
  ["{breach}: select the words of the page that say it", "{breach}: hãy chọn những chữ của trang nói điều đó"],
  ["{breach}: reject the whole entry instead", "{breach}: hãy loại bỏ cả mục"],
  ["{pointer} has no evidence", "chưa có chữ nào của trang nói điều này ({pointer})"],
  ["{pointer} is {type}, which {name} is not", "{name} không phải là {type} ({pointer})"],
  [
    "{pointer} is {code}, the code of {bearer}, not of {name}",
    "mã {code} là của {bearer}, không phải của {name} ({pointer})",
  ],
  ["{pointer} is {code}, the code of no {type}", "mã {code} không phải là mã của {type} nào ({pointer})"],
  [
    "{pointer} is {code}, but {name} is no administrative unit",
    "có mã {code}, nhưng {name} không phải là đơn vị hành chính ({pointer})",
  ],
  ["{pointer} is {given}, but {edtf} has {expected}", "{edtf} phải là {expected}, không phải {given} ({pointer})"],
  ["{pointer} must be {expected}, is {given}", "{pointer} phải là {expected}, đang là {given}"],
  ["{pointer} is missing", "thiếu {pointer}"],
  [
    "this page shows corrections that are no longer there: load it again",
    "trang đang hiện những sửa đổi không còn nữa: hãy tải lại trang",
  ],
  ["the record has nothing at {pointer}: load the page again", "bản ghi không có gì ở {pointer}: hãy tải lại trang"],
  ["there is no such correction: load the page again", "không có sửa đổi này: hãy tải lại trang"],
  ["there is no such page: load the list again", "không có trang này: hãy tải lại danh sách"],
  ["there is no such page: see /", "không có trang này: xem danh sách"],
  ["there is nothing to save", "chưa có gì để lưu"],
  ["this page is served as localhost only", "trang này chỉ mở được ở địa chỉ localhost"],
  ["there is nothing here: see /", "ở đây không có gì: xem danh sách"],
  [
    "this request does not come from a page of thidua review: load it again",
    "yêu cầu không đến từ trang của thidua review: hãy tải lại trang",
  ],
  ["something went wrong in thidua: see its terminal", "thidua gặp lỗi: hãy xem cửa sổ dòng lệnh đang chạy thidua"],
];

export const refusalText: Translator = translator(refusals, issues);
