/** First words of mentions that no table of names begins with, and words that stop a mention at its first word. */

/** What stands before an office: `nguyên Chủ tịch`, `phụ trách`. */
export const TITLE_STARTS = `
nguyên cựu phụ
`;

export const CLUSTER_STARTS = `
cụm khối ctđ
`;

/** Types of units, also as letters. */
export const UNIT_STARTS = `
quận huyện tỉnh phường xã q h p tp tx tt thành thị đặc tphcm
`;

/** `TW Hội`, `Trung ương` */
export const ORGANISATION_STARTS = `
tw tư trung
`;

/** `nhận nhiệm vụ Trưởng cụm` is no `Vụ trưởng`: the first halves of words that end like an office begins. */
export const OFFICE_TRAP = "vụ";
export const BEFORE_OFFICE_TRAP = `
nhiệm chức nghĩa nghiệp phục dịch nội
`;

/** First words of titles that several people hold at once. */
export const SHARED_OFFICES = `
Phó
Ủy viên
Thành viên
Đại biểu
Chuyên viên
Giáo viên
Giảng viên
Cụm phó
Khối phó
`;

/** `A. `, `B/` number a heading: they abbreviate nothing. */
export const HEADING_LETTERS = `
a b c d e g
`;

/** What stands between the people of a list. */
export const BETWEEN_PEOPLE = `
, ; và - + · • *
`;
/** What joins two of them. */
export const JOINS_PEOPLE = `
và ,
`;
/** What may stand between an office and its holder: `Chủ tịch Hội: ông A`. */
export const BETWEEN_OFFICE_AND_NAME = `
: - , là
`;

/** People the movement is named after: they are quoted, they do not attend. */
export const HISTORIC_PEOPLE = `
Hồ Chí Minh
Nguyễn Ái Quốc
Nguyễn Tất Thành
Tôn Đức Thắng
Võ Nguyên Giáp
Phạm Văn Đồng
Trường Chinh
Lê Duẩn
Nguyễn Văn Linh
Bác Hồ
Nguyễn Du
Nguyễn Trãi
Nguyễn Đình Chiểu
Nguyễn Bỉnh Khiêm
Lê Quý Đôn
Phan Bội Châu
Phan Châu Trinh
Huỳnh Thúc Kháng
Nguyễn Sinh Sắc
Trần Hưng Đạo
Cao Bá Quát
Phan Đình Phùng
Hoàng Hoa Thám
`;

/** One to three capitals that a stop abbreviates: `TP. Hồ Chí Minh`, `Th. S`. */
export const ABBREVIATED = `
tp q h p tx tt đ ts ths gs pgs bs ks ls b st tr
`;
