/** How people are addressed, and what stands between a name and the offices that belong to it. */

/** Of two addresses in a row the second is the person's: `Ông Bà Nguyễn Thị V`, `đồng chí Thiếu tướng Lê Văn A`. */
export const SECOND_ADDRESS = `
Ông = Bà
Đồng chí = Đại tướng | Thượng tướng | Trung tướng | Thiếu tướng | Chuẩn Đô đốc | Phó Đô đốc | Đô đốc | Đại tá | Thượng tá | Trung tá | Thiếu tá | Đại úy | Thượng úy | Trung úy | Thiếu úy
`;

/** Clergy whose abbreviation counts only before a name of theirs: `HT. Thích Trí A`. */
export const CLERGY = `
Hòa thượng
Thượng tọa
Đại đức
Ni trưởng
Ni sư
Sư cô
`;
export const CLERGY_NAMES = `
thích
`;

/** A colon may stand behind it: `Đ/c: Lê Văn A`. */
export const WITH_COLON = `
Đồng chí
`;

/** A family name that reads like an address, told by the syllable behind it: `Bà Ông Thị Tuyết`. */
export const NAME_LIKE_ADDRESS = `
ông thị
ông văn
`;

/** Address of anybody; a calling may stand behind a rank, these may not. */
export const KIN = `
Ông
Bà
Anh
Chị
Cô
Thầy
Cụ
Bác
Chú
Em
Cháu
Đồng chí
`;

/** Kin terms and callings that are address only before a full name. */
export const WEAK_ADDRESS = `
Em
Cháu
Anh
Chị
Cô
Bác
Chú
Thầy
Cụ
Nhà giáo
Doanh nhân
Nghệ nhân
`;

/** In a list another person begins with these, wherever the name before seems to go on. */
export const NEXT_PERSON = `
Ông
Bà
Đồng chí
`;

/** Names after these are of streets, schools, prizes, funds: no person attends. */
export const NAMESAKES = `
đường phố hẻm trường thpt thcs tiểu giải bổng quỹ lớp đền chùa cầu chợ bến công viên tượng đài khu liệt nhà lăng đình rạp hội cúp đội bảng sông núi rừng bệnh viện
`;

/** Between a name and its offices. */
export const AFTER_NAME = `
, - : ; ( là hiện
`;
/** The office before them is that of whoever comes next. */
export const LABELS = `
là :
`;
/** `ông A, cựu học sinh của trường, nay là Giám đốc …` */
export const NOW_IS = `
nay là = nay làm | hiện là | hiện làm | hiện nay là | hiện nay làm | hiện đang là | hiện đang làm | hiện nay đang là | hiện nay đang làm | nay đang là | nay đang làm
`;
/** A clause about somebody ends. */
export const CLAUSE_ENDS = `
. ; :
`;
/** `sinh năm 1936,`, `SN 1936 -` */
export const BORN = `
sinh năm = sn | sinh
`;
/** What a named person stands for is an office of that body: `Đại diện Phòng Giáo dục`. */
export const REPRESENTATIVES = `
Đại diện
`;

/** Between two offices of one person. */
export const OFFICE_JOINTS = `
,
-
;
/
kiêm
đồng thời
và
nay là
hiện là
`;
export const AND = "và";
export const IS = "là";
/** `Chủ tịch các quận`: office-holders in general. */
export const GROUPS = `
các
`;
/** An office in a list ends: the next item begins, or nothing. */
export const ITEM_ENDS = `
; . )
`;
