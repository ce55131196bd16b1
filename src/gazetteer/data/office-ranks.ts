/** How the first words of a title place it in its body: `head` (one at a time), `deputy`; all others are members. */
export const OFFICE_RANKS = `
deputy = Phó | Cụm phó | Khối phó | Tổ phó | Đội phó | Chi hội phó | Chính trị viên phó | Tham mưu phó
head = Chủ tịch | Quyền Chủ tịch | Bí thư | Quyền Bí thư | Giám đốc | Quyền Giám đốc | Tổng Giám đốc | Chánh | Hiệu trưởng | Quyền Hiệu trưởng | Trưởng | Quyền Trưởng | Viện trưởng | Vụ trưởng | Cục trưởng | Chi cục trưởng | Tổng Cục trưởng | Tổng Biên tập | Tổng Thư ký | Tổng Bí thư | Bộ trưởng | Thủ tướng | Chủ nhiệm | Hội trưởng | Chi hội trưởng | Tổ trưởng | Đội trưởng | Chỉ huy trưởng | Chính ủy | Tư lệnh | Cụm trưởng | Khối trưởng | Đồn trưởng | Trụ trì
`;

/** They begin like a head's title and are none: several hold them at a time. */
export const NO_HEADS = `
Chủ tịch danh dự | Chánh Thư ký | Chủ nhiệm
`;

/** Words of a body of which the country has but one. */
export const NATIONAL_BODIES = `
Việt Nam | Trung ương | Chính phủ | Quốc hội | Nhà nước | Bộ
`;
