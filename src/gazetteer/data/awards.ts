/** How the name of an award, a flag or a title of honour begins; longer forms win. */
export const AWARDS = `
Giải thưởng
Cờ thi đua = Cờ TĐ
Cờ thi đua xuất sắc
Cờ thi đua hạng Nhất
Cờ thi đua hạng Nhì
Cờ thi đua hạng Ba
Cờ đơn vị xuất sắc
Cờ đơn vị dẫn đầu
Cờ đơn vị tiên tiến
Cờ xuất sắc
Cờ phong trào thi đua
Cờ truyền thống
Cờ
Bằng khen = BK
Bằng khen toàn diện
Bằng khen phong trào
Bằng khen xuất sắc
Bằng khen chuyên đề
Bằng Lao động sáng tạo
Bằng công nhận
Giấy khen = GK
Thư khen
Kỷ niệm chương
Huy hiệu
Bức trướng
Bảng vàng
Bảng vàng khuyến học
Bảng vàng danh dự
Bảng ghi công
Bằng Tổ quốc ghi công
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
Trong sạch vững mạnh
Đơn vị xuất sắc dẫn đầu
Đơn vị quyết thắng
Vững mạnh xuất sắc
Chiến sĩ thi đua = Chiến sỹ thi đua | CSTĐ
Chiến sĩ thi đua cơ sở = Chiến sỹ thi đua cơ sở | CSTĐCS | CSTĐ cơ sở
Chiến sĩ thi đua toàn quốc = Chiến sỹ thi đua toàn quốc
Chiến sĩ thi đua cấp thành phố = Chiến sỹ thi đua cấp thành phố | CSTĐ cấp thành phố | Chiến sĩ thi đua thành phố
Lao động tiên tiến = LĐTT
Lao động xuất sắc
Cộng đồng học tập
Anh hùng Lao động
Nhà giáo ưu tú
Nhà giáo nhân dân
Bà Mẹ Việt Nam Anh hùng
`;

/** What names the award itself follows in capitals: `Giải thưởng Lương Định Của`. */
export const NAMED_AWARDS = `
Giải thưởng
Kỷ niệm chương
Kỉ niệm chương
`;

/** Prizes of contests. */
export const PRIZES = `
Giải nhất = giải I
Giải nhì = giải II
Giải ba = giải III
Giải tư
Giải khuyến khích
Giải đặc biệt
Giải phụ
Giải vô địch
Giải A
Giải B
Giải C
Huy chương vàng
Huy chương bạc
Huy chương đồng
`;

/** Their ranks, as they follow each other where no winner is named: `các giải nhất, nhì, ba và khuyến khích`. */
export const PRIZE_RANKS = `
nhất
nhì
ba
tư
khuyến khích
A
B
C
`;
export const PRIZE_JOINTS = ", và";

/** The contest that goes on with a prize's name: `Giải Nhất | kỳ thi Violympic cấp quốc gia`. */
export const CONTESTS = `
kỳ thi
hội thi
cuộc thi
hội diễn
hội thao
liên hoan
giải thưởng
môn
Olympic
`;
/** They end the contest. */
export const CONTEST_ENDS = "cho gồm năm thuộc với của được do tại và trị kèm dành đã là";
export const PRIZE = "giải";
/** No verb in the name of a prize: `giải nhất cấp Tiểu học`. */
export const OF_LEVEL = "cấp";
/** Behind an award they lead to its giver or to who gets it: the words between are the award's. */
export const ADDRESSED = "cho thuộc gồm của";
/** Behind the word of a prize they make it another: `giải pháp`. */
export const NO_PRIZES = "pháp thích quyết trí ngân phóng tỏa đáp trình thể tán gồm";

/** Titles that a certificate may be for: `giấy khen đơn vị dẫn đầu thi đua`. */
export const COLLECTIVE_TAILS = `
đơn vị dẫn đầu thi đua
đơn vị dẫn đầu phong trào thi đua
đơn vị dẫn đầu
đơn vị xuất sắc
đơn vị tiên tiến
tập thể xuất sắc
tập thể tiên tiến
`;

/** Before a title of collectives they count those who have it: `các đơn vị xuất sắc`. */
export const COUNTING = "các những nhiều hai ba bốn năm sáu bảy tám chín mười";

/** Before a quoted name they make it that of a title: `danh hiệu “Công dân học tập”`. */
export const TITLE_WORDS = `
danh hiệu
danh hiệu cao quý
`;

/** A bare flag is an award only where it is given. */
export const FLAG = "cờ";
export const OF = "của";
/** Small syllables inside the name of a grantor: `Ủy ban Trung ương`. */
export const SMALL_IN_GRANTORS = "ban và đoàn hội đồng";

/** The level that stands for the grantor, and what may follow it: `Cờ thi đua Thành phố cho …`. */
export const LEVELS_ALONE = `
Thành phố
Trung ương
`;
export const AFTER_LEVEL = "cho năm và";
export const YEARS = "năm";

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
cờ làm
cờ cụm trưởng
cờ trưởng cụm
cờ khối trưởng
cờ trưởng khối
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
tiêu biểu
khuyến học
toàn đoàn
chung cuộc
đồng đội
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
