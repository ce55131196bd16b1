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

/**
 * Verbs of an award, by what they make of the words around them:
 *   registers  who stands before it wants the award
 *   proposes   who stands after it is asked to give the award; who stands before it asks, or (passive) is proposed
 *   chooses    who stands after it is proposed
 *   gives      who stands before it gives; passive: gets
 *   gets       who stands before it has got the award
 */
export const AWARD_VERBS = `
registers = đăng ký | đăng kí | phấn đấu | giao ước | quyết tâm | cam kết
proposes = đề nghị | đề xuất | kiến nghị | trình
chooses = suy tôn | bình chọn | bỏ phiếu | bỏ phiếu chọn | bỏ phiếu bầu | bình bầu | bình xét | bầu chọn | biểu quyết | biểu quyết chọn | thống nhất chọn | nhất trí chọn | lựa chọn | đề cử | tiến cử | xét chọn
gives = tặng | trao | trao tặng | trao thưởng | tặng thưởng | xét tặng | phong tặng | truy tặng | khen thưởng | khen tặng | thưởng | công nhận | cấp | vinh danh | tuyên dương | ghi nhận
gets = nhận | đón nhận | đã nhận | nhận được | đạt | đạt được | giành | giành được | đoạt | đạt danh hiệu | giữ vững danh hiệu | lĩnh
`;

/**
 * What may stand in a list of recipients and names none of them: `2 tập thể và 3 cá nhân gồm: …`. After `people` only
 * persons may follow (`các hội viên Quận 3` is not Quận 3), unless `opens` stands between; `and` leaves that as it is.
 */
export const RECIPIENT_FILLERS = `
opens = gồm | gồm có | bao gồm | là | cho | tới | đến | đó là | cụ thể | như sau | sau | sau đây | : | (
units = tập thể | tập thể cán bộ | tập thể lãnh đạo | tập thể Ban Chấp hành | đơn vị | thành viên | đại diện | đại diện lãnh đạo | lãnh đạo | danh hiệu
people = cá nhân | hội viên | cán bộ | cán bộ hội | gia đình | dòng họ | đồng chí | đ/c | ông | bà | ông, bà | ông bà | anh | chị | anh, chị | thầy | cô | thầy cô | thầy, cô | nhà giáo | cụ | chi hội | em | học sinh | cán bộ, hội viên
and = các | hai | ba | bốn | những | có | tiêu biểu | xuất sắc | riêng | cùng
`;

/** Counted or unnamed recipients: `12 tập thể`, `nhiều cá nhân được tặng …`. */
export const COUNTED_RECIPIENTS = `
tập thể
cá nhân
đơn vị
hội viên
cán bộ
gia đình
dòng họ
cộng đồng
chi hội
người
em
học sinh
sinh viên
giáo viên
thầy cô
đồng chí
cơ sở
hội cơ sở
tổ chức
phường
xã
trường
khu phố
ấp
thôn
quận
huyện
cơ quan
công dân
nhà hảo tâm
mạnh thường quân
chi bộ
lượt tập thể
lượt cá nhân
`;

/** Before a place or a companion, which gets nothing: `tại Quận 3`, `do Hội Khuyến học Quận 5 tổ chức`. */
export const NO_RECIPIENT_AFTER = `
tại
ở
do
của
thuộc
trên địa bàn
với
giữa
theo
từ
giúp
về
`;

/** Who speaks like this only wishes: `mong Quận 3 phấn đấu đạt …`. */
export const WISHES = `
mong
mong muốn
mong rằng
chúc
yêu cầu
lưu ý
nhắc
nhắc nhở
hy vọng
hi vọng
tin tưởng
tin rằng
kỳ vọng
`;

/** What the units of a cluster are called together: `100% đơn vị`, `tất cả các quận`. */
export const UNITS_TOGETHER = `
đơn vị
các đơn vị
đơn vị thành viên
thành viên
các thành viên
quận
các quận
quận, huyện
huyện
các huyện
huyện, thị xã
huyện, thành phố
huyện, thị xã, thành phố
thị xã
phường
các phường
phường, xã
xã
các xã
xã, phường
xã, thị trấn
xã, phường, thị trấn
phường, xã, thị trấn
tỉnh
các tỉnh
tỉnh, thành phố
sở
các sở
sở, ngành
trường
các trường
hội khuyến học
các hội
cơ sở hội
tổ chức hội
hội cơ sở
công đoàn cơ sở
cơ quan
cơ quan, đơn vị
`;

/** What an item says of its recipient behind the name: praise, no award of its own. */
export const PRAISES = `
đã
vì
có thành tích
do có
với thành tích
là đơn vị
là tập thể
hoàn thành
đạt thành tích
dẫn đầu
`;

/** They open the list of those who were only counted before: `4 tập thể này gồm: …`, `Đó là …`, `Cụ thể:`. */
export const COUNTED_AGAIN = `
gồm
bao gồm
gồm có
gồm các
là
cụ thể
đó là
cụ thể là
`;
