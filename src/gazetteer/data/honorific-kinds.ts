/** What a form of address tells of the person: for telling namesakes apart. Forms that are not here tell nothing. */

/** Men and women. */
export const HONORIFIC_SEX = `
man = Ông | Anh | Thầy | Thầy giáo | Chú | Linh mục | Đức cha | Giám mục | Tổng Giám mục | Hòa thượng | Đại lão Hòa thượng | Trưởng lão Hòa thượng | Thượng tọa | Đại đức | Sư thầy | Lục cả | Sãi cả
woman = Bà | Chị | Cô | Cô giáo | Nữ tu | Soeur | Ni trưởng | Ni sư | Sư cô | Bà Mẹ Việt Nam Anh hùng
`;

/** Callings that exclude each other. */
export const HONORIFIC_CALLING = `
Catholic clergy = Linh mục | Giám mục | Đức cha | Tổng Giám mục | Nữ tu | Soeur
Protestant clergy = Mục sư | Truyền đạo
Buddhist clergy = Hòa thượng | Đại lão Hòa thượng | Trưởng lão Hòa thượng | Thượng tọa | Đại đức | Ni trưởng | Ni sư | Sư cô | Sư thầy | Lục cả | Sãi cả
Cao Đài clergy = Giáo hữu | Lễ sanh | Phối sư | Đầu sư
officer = Đại tướng | Thượng tướng | Trung tướng | Thiếu tướng | Đô đốc | Phó Đô đốc | Chuẩn Đô đốc | Đại tá | Thượng tá | Trung tá | Thiếu tá | Đại úy | Thượng úy | Trung úy | Thiếu úy
`;

/** Ranks that one rises through, lowest first. */
export const RANKS = `
Thiếu úy | Trung úy | Thượng úy | Đại úy | Thiếu tá | Trung tá | Thượng tá | Đại tá | Thiếu tướng | Trung tướng | Thượng tướng | Đại tướng
Đại đức | Thượng tọa | Hòa thượng | Trưởng lão Hòa thượng | Đại lão Hòa thượng
Sư cô | Ni sư | Ni trưởng
`;
