import type { Table } from "./message.js";

/** Kinds of issues, by their code. */
export const codes = {
  // Issues
  issues: ["Vấn đề", "Issues"],
  issue_error: ["Lỗi", "Error"],
  issue_warning: ["Cảnh báo", "Warning"],
  warnings: ["{n} cảnh báo", "{n} warning|{n} warnings"],
  errors: ["{n} lỗi", "{n} error|{n} errors"],
  // Codes of issues
  "code_binary-file": ["Không phải trang web", "Not a page"],
  "code_empty-file": ["Tệp trống", "Empty file"],
  "code_no-content": ["Không có nội dung", "No content"],
  "code_no-facts": ["Không đọc được dữ liệu nào", "Nothing was read"],
  "code_not-vietnamese": ["Không phải tiếng Việt", "Not Vietnamese"],
  "code_value-invalid": ["Giá trị không hợp lệ, đã bỏ", "Invalid value left out"],
  "code_page-limit": ["Trang quá lớn, không đọc", "Too much for one page"],
  "code_truncated-html": ["Trang bị cắt cụt", "Page cut short"],
  "code_undecodable-bytes": ["Có byte không giải mã được", "Undecodable bytes"],
  "code_legacy-encoding-guessed": ["Bảng mã cũ, đoán ra", "Old encoding, guessed"],
  "code_letters-repaired": ["Chữ bị mất, đã phục hồi", "Lost letters repaired"],
  "code_impossible-date": ["Ngày không có thật", "Impossible date"],
  "code_unknown-year": ["Không rõ năm", "Year unknown"],
  "code_year-differs": ["Năm không khớp", "Years differ"],
  "code_year-doubtful": ["Năm không chắc", "Doubtful year"],
  "code_date-after-publication": ["Ngày họp sau ngày đăng", "Meeting after publication"],
  "code_planned-before-meeting": ["Sự kiện sắp tới lại trước ngày họp", "Planned before the meeting"],
  "code_score-above-maximum": ["Điểm vượt mức tối đa", "Score above the maximum"],
  "code_not-a-member": ["Không phải thành viên của cụm", "Not a member"],
  "code_in-two-clusters": ["Một đơn vị ở hai cụm", "In two clusters"],
  "code_empty-cluster": ["Cụm không có nội dung", "Empty cluster"],
  "code_office-differs": ["Chức vụ không khớp", "Offices differ"],
  "code_two-holders": ["Hai người một chức vụ", "Two holders of an office"],
  "code_two-spellings": ["Một tên viết hai cách", "Two spellings of a name"],
  "code_patterns-unfinished": ["Mẫu riêng chưa chạy hết", "Patterns not finished"],
  "code_patterns-long-sentence": ["Câu quá dài với mẫu riêng", "Sentence too long for patterns"],
} as const satisfies Table;
