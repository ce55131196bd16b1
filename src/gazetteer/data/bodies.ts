/** Bodies by how their names begin, as it decides how the record writes them. */

/** They are written as the unit that they govern. */
export const GOVERNMENTS = `
Ủy ban nhân dân
Hội đồng nhân dân
`;

/** The association that the record is about: a district's is written as the district. */
export const PATRON = `
Hội Khuyến học
`;

/** In a cluster of theirs they are written as their units. */
export const ASSOCIATIONS = `
Hội
Liên đoàn
Liên hiệp
Liên minh
Công đoàn
Ủy ban Mặt trận
Mặt trận
Đoàn
Thành hội
Tỉnh hội
Quận hội
Huyện hội
Thị hội
Ban đại diện Hội
`;

/** Organs that act for the body whose name follows. */
export const ORGANS = `
Ban Thường vụ
Ban Thường trực
Ban Chấp hành
Đoàn Chủ tịch
Thường trực
`;

/** They keep the page's case, and have no one full name. */
export const YOUTH_UNIONS = `
Xã đoàn
Phường đoàn
Quận đoàn
Huyện đoàn
Thị đoàn
Thành đoàn
Tỉnh đoàn
`;

/** Unions and associations that no unit stands for are members of a cluster themselves. */
export const UNIONS = `
Công đoàn
Liên đoàn
Hội
`;
export const NO_UNIONS = `
Hội đồng
Hội nghị
`;

/** Bodies of the province that their names end with: `Báo Lâm Đồng`. */
export const NAMED_AFTER_PROVINCE = `
Báo
Đài Phát thanh và Truyền hình
Đài Phát thanh - Truyền hình
Đài PT-TH
Tạp chí
Tạp chí Văn nghệ
`;

/** Nouns of members that are bodies in a cluster's name. */
export const BODY_CLUSTERS = `
các tổ chức
các cơ quan
các sở
các trường
trường THPT
doanh nghiệp
các công ty
công đoàn
`;

/** Spellings of one word, and the one that the record has. */
export const RESPELLED: readonly (readonly [string, string])[] = [
  ["uỷ", "ủy"],
  ["Uỷ", "Ủy"],
];
