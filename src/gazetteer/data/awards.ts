/** How the name of an award, a flag or a title of honour begins; longer forms win. */
export const AWARDS = `
Cờ thi đua
Cờ thi đua xuất sắc
Cờ thi đua hạng Nhất
Cờ thi đua hạng Nhì
Cờ thi đua hạng Ba
Cờ đơn vị xuất sắc
Cờ đơn vị dẫn đầu
Cờ đơn vị tiên tiến
Cờ xuất sắc
Cờ truyền thống
Cờ
Bằng khen
Bằng khen toàn diện
Bằng khen phong trào
Bằng khen xuất sắc
Bằng khen chuyên đề
Bằng Lao động sáng tạo
Bằng công nhận
Giấy khen
Thư khen
Kỷ niệm chương
Huy hiệu
Huy chương
Huân chương Lao động
Huân chương Độc lập
Huân chương Đại đoàn kết dân tộc
Huân chương Hồ Chí Minh
Huân chương
Tập thể lao động xuất sắc = TTLĐXS | TTLĐ xuất sắc | tập thể LĐXS
Tập thể lao động tiên tiến = TTLĐTT
Tập thể tiên tiến
Tập thể xuất sắc
Đơn vị xuất sắc
Đơn vị tiên tiến
Đơn vị tiên tiến xuất sắc
Đơn vị lá cờ đầu
Đơn vị vững mạnh xuất sắc
Đơn vị dẫn đầu phong trào thi đua
Đơn vị xuất sắc dẫn đầu
Đơn vị quyết thắng
Vững mạnh xuất sắc
Chiến sĩ thi đua = Chiến sỹ thi đua | CSTĐ
Chiến sĩ thi đua cơ sở = Chiến sỹ thi đua cơ sở | CSTĐCS | CSTĐ cơ sở
Chiến sĩ thi đua toàn quốc = Chiến sỹ thi đua toàn quốc
Chiến sĩ thi đua cấp thành phố = Chiến sỹ thi đua cấp thành phố | CSTĐ cấp thành phố | Chiến sĩ thi đua thành phố
Lao động tiên tiến = LĐTT
Lao động xuất sắc
Giải thưởng
Cộng đồng học tập
Anh hùng Lao động
Nhà giáo ưu tú
Nhà giáo nhân dân
Bà Mẹ Việt Nam Anh hùng
`;

/** Grantors that are no organisation with a unit. */
export const STATE_GRANTORS = `
Thủ tướng Chính phủ
Thủ tướng
Chính phủ
Chủ tịch nước
Chủ tịch Nước
Nhà nước
Quốc hội
Đảng và Nhà nước
Đảng, Nhà nước
`;

/** Titles of honour that stand before a person's name as an address. */
export const PERSONAL_TITLES = `
Anh hùng Lao động
Bà Mẹ Việt Nam Anh hùng
Nhà giáo ưu tú
Nhà giáo nhân dân
Chiến sĩ thi đua
Chiến sĩ thi đua toàn quốc
Chiến sĩ thi đua cơ sở
`;

/** Not an award, though it begins like one. */
export const AWARD_TRAPS = `
cờ luân lưu
cờ luân phiên
cờ Tổ quốc
cờ đỏ
cờ Đảng
cờ vua
cờ tướng
cờ hoa
cờ phướn
cờ lệnh
cờ đến
bằng khen các cấp
huy hiệu Đảng
`;

/** Words that may go on with an award's name. */
export const AWARD_TAILS = `
xuất sắc
toàn diện
tiên tiến
hạng Nhất
hạng Nhì
hạng Ba
hạng I
hạng II
hạng III
hạng 1
hạng 2
hạng 3
hạng nhất
loại tốt
loại khá
cơ sở
cấp cơ sở
cấp thành phố
cấp Thành phố
cấp tỉnh
cấp quận
cấp huyện
cấp Trung ương
cấp bộ
cấp toàn quốc
toàn quốc
trong phong trào thi đua
dẫn đầu phong trào thi đua
về thành tích xuất sắc
Vì sự nghiệp khuyến học
Vì sự nghiệp giáo dục
`;

/** Titles of a collective: no person ever gets them. */
export const COLLECTIVE_AWARDS = `
Tập thể
TTLĐ
TTLĐXS
TTLĐTT
Đơn vị
Vững mạnh
Cộng đồng học tập
`;
