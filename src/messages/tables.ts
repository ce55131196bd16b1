import { type Language, type Message, messageText, type Table } from "./message.js";

/** Tables of an export, and their columns, as people read them. */
const sheets = {
  pages: ["Trang", "Pages"],
  links: ["Bài được liệt kê", "Listed articles"],
  attachments: ["Tệp kèm theo", "Attachments"],
  reports: ["Báo cáo", "Reports"],
  members: ["Thành viên cụm", "Members"],
  leadership: ["Cụm trưởng, cụm phó", "Leadership"],
  officials: ["Đại biểu", "Officials"],
  roles: ["Chức vụ theo trang", "Offices by page"],
  scores: ["Điểm", "Scores"],
  solutions: ["Giải pháp, mô hình", "Solutions"],
  awards: ["Khen thưởng", "Awards"],
  planned_events: ["Sự kiện sắp tới", "Planned events"],
  dates: ["Ngày tháng", "Dates"],
  custom: ["Mẫu riêng", "Own patterns"],
  issues: ["Vấn đề", "Issues"],
  evidence: ["Bằng chứng", "Evidence"],
  texts: ["Văn bản", "Texts"],
  persons: ["Người", "Persons"],
  offices: ["Chức vụ qua các năm", "Offices over time"],
  units: ["Đơn vị", "Units"],
} as const satisfies Table;

const columns = {
  page_id: ["Mã trang", "Page id"],
  uri: ["Địa chỉ", "Address"],
  page_title: ["Bài", "Page"],
  report: ["Báo cáo số", "Report"],
  position: ["Thứ tự", "Position"],
  cluster_kind: ["Cụm/khối", "Cụm or khối"],
  cluster_number: ["Số cụm", "Cluster number"],
  cluster_name: ["Tên cụm", "Cluster name"],
  cluster_owner: ["Cụm của", "Cluster of"],
  year: ["Năm", "Year"],
  sha256: ["SHA-256", "SHA-256"],
  media_type: ["Loại tệp", "Media type"],
  encoding: ["Bảng mã", "Encoding"],
  layout: ["Kiểu trang", "Layout"],
  retrieved_at: ["Lúc tải", "Retrieved"],
  kind: ["Loại", "Kind"],
  title: ["Tiêu đề", "Title"],
  author: ["Tác giả", "Author"],
  published_at: ["Ngày đăng", "Published"],
  site_name: ["Trang web", "Site"],
  language: ["Ngôn ngữ", "Language"],
  url: ["Địa chỉ", "Address"],
  has_meeting: ["Có hội nghị", "Has a meeting"],
  meeting_name: ["Hội nghị", "Meeting"],
  meeting_round: ["Lần", "Round"],
  meeting_year: ["Năm của hội nghị", "Year of the meeting"],
  date_edtf: ["Ngày (EDTF)", "Date (EDTF)"],
  date_start: ["Từ ngày", "From"],
  date_end: ["Đến ngày", "Until"],
  date_precision: ["Độ chính xác", "Precision"],
  date_role: ["Ngày của", "Date of"],
  date_time_of_day: ["Buổi", "Time of day"],
  date_text: ["Ngày, nguyên văn", "Date as written"],
  venue: ["Địa điểm", "Venue"],
  organiser_organisation: ["Đơn vị tổ chức", "Organiser"],
  owner_organisation: ["Tổ chức có cụm", "Owner of the cluster"],
  is_signed: ["Có ký tên", "Is signed"],
  signed_organisation: ["Tổ chức ký", "Signed by"],
  signed_person: ["Người ký", "Signer"],
  role: ["Vai trò", "Role"],
  person: ["Người", "Person"],
  office_year: ["Năm giữ chức", "Year of office"],
  former: ["Nguyên", "Former"],
  term: ["Nhiệm kỳ", "Term"],
  name: ["Tên", "Name"],
  honorific: ["Xưng hô", "Honorific"],
  academic_titles: ["Học hàm, học vị", "Academic titles"],
  official: ["Đại biểu số", "Official"],
  organisation: ["Tổ chức", "Organisation"],
  points: ["Điểm", "Points"],
  max: ["Tối đa", "Maximum"],
  criterion: ["Tiêu chí", "Criterion"],
  scope: ["Phạm vi", "Scope"],
  recipient: ["Người nhận", "Recipient"],
  status: ["Trạng thái", "Status"],
  round: ["Lần", "Round"],
  field: ["Trường", "Field"],
  group_name: ["Nhóm", "Group"],
  text: ["Nguyên văn", "Text"],
  severity: ["Mức", "Severity"],
  code: ["Mã", "Code"],
  message: ["Nội dung", "Message"],
  pointer: ["Vị trí trong bản ghi", "JSON Pointer"],
  start_offset: ["Từ ký tự", "From character"],
  end_offset: ["Đến ký tự", "To character"],
  entry: ["Lần", "Entry"],
  exact: ["Trích", "Quote"],
  rule: ["Quy tắc", "Rule"],
  certainty: ["Độ chắc chắn", "Certainty"],
  person_id: ["Mã người", "Person id"],
  unit_id: ["Mã đơn vị", "Unit id"],
  type: ["Cấp", "Level"],
  province: ["Tỉnh, thành phố", "Province"],
  pages: ["Số trang", "Pages"],
  mentions: ["Số lần nhắc", "Mentions"],
  offices: ["Các chức vụ", "Offices"],
  unit: ["Đơn vị", "Unit"],
  first_date: ["Từ (trang đầu)", "First stated"],
  last_date: ["Đến (trang cuối)", "Last stated"],
  ended_date: ["Đã thôi, theo trang ngày", "Called ended"],
  first_uri: ["Trang đầu", "First page"],
  last_uri: ["Trang cuối", "Last page"],
  other_names: ["Tên khác", "Other names"],
  successors: ["Đơn vị kế tiếp", "Successors"],
} as const satisfies Table;

/** Columns that say one part of a unit. */
const holders = {
  unit: ["Đơn vị", "Unit"],
  host: ["Đơn vị đăng cai", "Host"],
  organiser_unit: ["Địa bàn đơn vị tổ chức", "Organiser's unit"],
  owner_unit: ["Địa bàn có cụm", "Owner's unit"],
  signed_unit: ["Địa bàn ký", "Signer's unit"],
} as const satisfies Table;
const parts = {
  name: ["", ""],
  type: [", cấp", ", level"],
  code: [", mã", ", code"],
  province: [", tỉnh, thành phố", ", province"],
} as const satisfies Table;

export function sheetLabel(table: string, language: Language): string {
  return messageText(sheets[table as keyof typeof sheets] ?? [table, table], language);
}

/** @example columnLabel("host_code", "vi"); // "Đơn vị đăng cai, mã" */
export function columnLabel(column: string, language: Language, table = ""): string {
  const isOffice = column === "title" && (table === "roles" || table === "offices");
  const own: Message | undefined = isOffice
    ? ["Chức danh", "Title of office"]
    : columns[column as keyof typeof columns];
  if (own !== undefined) return messageText(own, language);
  const [, holder = "", part = ""] = /^(.+)_(name|type|code|province)$/.exec(column) ?? [];
  const [of, what]: [Message | undefined, Message | undefined] = [
    holders[holder as keyof typeof holders],
    parts[part as keyof typeof parts],
  ];
  return of === undefined || what === undefined ? column : messageText(of, language) + messageText(what, language);
}
