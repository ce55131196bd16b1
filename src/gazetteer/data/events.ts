/** Kinds of gathering: how the name of a meeting begins. */
export const EVENTS = `
Hội nghị
Hội thảo
Hội thảo khoa học
Hội thi
Hội trại
Trại sáng tác
Trại hè
Hội diễn
Hội thao
Đại hội
Đại hội đại biểu
Lễ
Buổi lễ
Buổi trao học bổng
Buổi trao quà
Buổi trao tặng
Buổi tuyên dương
Buổi ra mắt
Buổi tổng kết
Buổi sơ kết
Tọa đàm
Buổi tọa đàm
Buổi họp
Buổi họp mặt
Họp mặt
Buổi gặp mặt
Cuộc gặp mặt
Gặp mặt
Buổi gặp gỡ
Cuộc họp
Họp
Phiên họp
Phiên tổng kết
Phiên sơ kết
Phiên giao ban
Buổi làm việc
Kỳ họp
Buổi sinh hoạt
Sinh hoạt
Sinh hoạt cụm
Tập huấn
Lớp tập huấn
Lớp bồi dưỡng
Buổi tập huấn
Khóa tập huấn
Ngày hội
Liên hoan
Giao ban
Buổi giao ban
Họp giao ban
Họp tổng kết
Họp sơ kết
Giao lưu
Buổi giao lưu
Chương trình
Tổng kết
Sơ kết
Hội khỏe
Tuần lễ
Hành trình
Ngày họp
Diễn đàn
Cuộc thi
Cuộc tọa đàm
Cuộc giao lưu
Hội báo
Hội sách
Hội chợ
Hội nghị trực tuyến
Giải bóng đá
Giải bóng chuyền
Giải bóng bàn
Giải cầu lông
Giải cờ vua
Giải cờ tướng
Giải quần vợt
Giải kéo co
Giải việt dã
Giải chạy
Giải thể thao
Giải báo chí
Triển lãm
Đêm hội
Đêm văn nghệ
Đêm giao lưu
Buổi nói chuyện
Buổi trao đổi
Khai giảng
Ký kết giao ước thi đua
Ký kết thi đua
Ký giao ước thi đua
`;

/** Begins like a gathering, is none. */
export const EVENT_TRAPS = `
hội nghị thực tế
chương trình hoạt động
chương trình công tác
chương trình hành động
chương trình sinh hoạt
chương trình giáo dục
chương trình giảng dạy
chương trình kế hoạch
chương trình phối hợp
chương trình làm việc
hội nghị trực tuyến toàn quốc
ngày lễ
lễ tân
lễ phép
lễ nghĩa
lễ giáo
tuần lễ đầu
tuần lễ cuối
tuần lễ thứ
họp đồng
lễ động quan
lễ nhập quan
lễ di quan
lễ khâm liệm
lễ phát tang
lễ viếng bắt đầu
lễ viếng từ
lễ viếng lúc
lễ viếng vào
lễ viếng được
lễ viếng tổ chức
báo cáo tổng kết
báo cáo sơ kết
bảng tổng kết
sinh hoạt phí
sinh hoạt văn hóa
`;

/** A gathering's name ends before these: it does or decides something. */
export const EVENT_DEEDS = `
thống nhất
nhất trí
bầu
cử
suy tôn
bỏ phiếu
đề nghị
nghe
lắng nghe
thảo luận
kết thúc
bắt đầu
ghi nhận
đánh giá cao
quyết định
quyết nghị
biểu quyết
nêu
nêu rõ
yêu cầu
xác định
tập trung
tiếp tục
bình chọn
hoan nghênh
thông qua
đề ra
giao cho
giao nhiệm vụ
hứa
cảm ơn
cũng
còn
phải
vinh dự
trân trọng
mong
cần
rất
đều
kéo dài
thành công
tổ chức
có
cho
cho biết
cho thấy
cho rằng
`;

const GIFTS = `
Trao học bổng
Trao thưởng
Trao giải
Trao quà
Trao tặng
Phát thưởng
`;

/** Deeds that name a gathering, where they are what somebody `tổ chức`: `tổ chức trao học bổng “Ánh sao”`. */
export const EVENT_ACTS = `
${GIFTS}
Tuyên dương
Biểu dương
Khen thưởng
Kỷ niệm
Kỉ niệm
Tôn vinh
Công bố
Phát động
Đón nhận
Khánh thành
Ra mắt
Gặp gỡ
`;

/** What such a deed stands behind. */
export const EVENT_ACTS_BEHIND = `
tổ chức
`;

/** `Ban Tổ chức trao giải nhất`: who gives, not what is held. */
export const EVENT_ACT_TRAPS = `
ban tổ chức
bộ phận tổ chức
`;

/** The term that a congress begins stands for its number: `Đại hội khóa V`. */
export const CONGRESS_TERMS = `
khóa
nhiệm kỳ
`;

/** Words that a gathering's name ends before: its round, day, place, who held it, what was done there. */
export const EVENT_NAME_ENDS = `
đầu tiên
lần
năm
tại
ở
vào
ngày
do
với
để
nhằm
gồm
bao gồm
nhân dịp
có sự
có mặt
có các
có những
có một
có ông
có bà
có đồng chí
có thầy
có đại diện
có đại biểu
có lãnh đạo
có chủ đề
có nội dung
có hơn
có gần
có trên
có khoảng
có đông
có phó
có chủ tịch
có bí thư
có giám đốc
có trưởng
có gs
có pgs
có ts
đã
được
theo hình thức
theo phương thức
theo kế hoạch
theo quy định
theo tinh thần
theo chỉ đạo
theo sự
theo chương trình
theo lịch
theo hướng
theo đó
theo đề nghị
theo thông báo
dưới
giữa
kỳ
khóa
nhiệm
sáng
chiều
trưa
tối
từ
trong hai
trong ba
trong các
trong những
trong một
trong ngày
trong tháng
trong năm
trong tuần
trong quý
trong dịp
trong đó
trong không khí
trong khuôn khổ
trong thời gian
trong bối cảnh
trong điều kiện
trong buổi
trong sáng
trong chiều
trong cụm
trong khối
sẽ
như
là
dự
khi
thì
nên
tới
đến
thông
cùng
diễn
nơi
này
đó
dời
hoãn
lùi
sang
kết thúc
thành công
tiến hành
về phía
về dự
tổ chức tại
tổ chức ở
tổ chức vào
tổ chức ngày
tổ chức trong
tổ chức sáng
tổ chức chiều
`;

/** Phrases that hold such a word and go on with the name: `họp mặt đầu năm`, `kỷ niệm ngày …`, but not before a number. */
export const EVENT_NAME_GOES_ON = `
năm học
năm mới
năm thứ nhất
đầu năm
cuối năm
kỷ niệm ngày
ngày thành lập
ngày truyền thống
ngày hội
ngày nhà giáo
ngày quốc tế
ngày gia đình
ngày khuyến học
ngày môi trường
ngày thầy thuốc
thông tin
nhiệm vụ
trong phong trào
trong công tác
sáng kiến
gương sáng
sáng tạo
học tập theo
học theo
dự án
định kỳ
giữa kỳ
học kỳ
từ thiện
diễn đàn
làm theo
phổ thông
truyền thông
giao thông
viễn thông
thông báo
thông điệp
tự do
thời kỳ
kỳ thi
vinh dự
danh dự
dự toán
dự thảo
dự báo
biểu diễn
trình diễn
diễn tập
nhà ở
đối với
gắn với
trong sáng
`;

/** Those that a deed is for: `Lễ trao học bổng cho học sinh nghèo`. */
export const EVENT_FOR = `
cho
`;

/** Of the words that a name ends before, those that make what stands before them a clause: `…, các đại biểu đã …`. */
export const CLAUSE_SIGNS = `
có
đã
được
sẽ
là
dự
thì
nên
với
như
`;

/** Words that no name ends with. */
export const EVENT_NAME_TRAILING = `
và
các
của
-
,
&
thuộc
quý
đầu
cuối
`;

/** Behind the noun, before whose gathering it is: `Đại hội đại biểu toàn quốc | Hội Khuyến học Việt Nam`. */
export const EVENT_LEVELS = `
toàn quốc
toàn tỉnh
toàn thành
`;

/** Right behind the noun these say how it went, not what it was: `họp muộn hơn`. */
export const EVENT_MANNERS = `
muộn
sớm
trễ
`;

/** Behind these a body or a unit is what the gathering is about: `kỷ niệm 20 năm thành lập Quận 7`. */
export const EVENT_OBJECTS = `
thành lập
tái lập
giải phóng
truyền thống
ra mắt
xây dựng
kiện toàn
chúc mừng
gặp mặt
đón
về
`;

/** The chiefs of a cluster: `họp cụm trưởng`. */
export const CLUSTER_CHIEFS = `
cụm trưởng
cụm phó
`;

/** A cluster without number or name belongs to the gathering's name: `họp cụm`, `tổng kết cụm thi đua`. */
export const BARE_CLUSTERS = `
cụm
cụm thi đua
cụm thị đua
`;

/** What a cluster does as a whole: `họp cụm`. */
export const MEETS_AS_CLUSTER = `
Họp
Sinh hoạt
Giao ban
Buổi họp
Cuộc họp
Buổi sinh hoạt
Họp giao ban
`;

/** Parts of the year that are looked back on, before a number or said in words: `quý II`, `sáu tháng`. */
export const PERIODS_BEFORE_NUMBER = `
quý
quí
tháng
giai đoạn
năm học
`;
export const PERIODS = `
sáu tháng
chín tháng
ba tháng
`;

/** Years counted in a name: `80 năm Ngày thành lập`. */
export const COUNTED_YEARS = `
năm
`;

/** Months counted: the time that is looked back on. */
export const COUNTED_MONTHS = `
tháng
`;

/** What may follow a quoted theme in a name: `Hội thi “…” cấp phường`. */
export const AFTER_THEME = `
cấp
toàn
`;

/** Joins two topics, or two gatherings. */
export const EVENT_AND = `
và
`;

/** Which of them: `lần thứ IV`, `kỳ 2`. */
export const ROUND_WORDS = `
lần
kỳ
đợt
`;
/** Before `thứ IV` without a word of the kind above: `giao ban thứ III`. */
export const ROUND_BEHIND = `
ban
họp
hoạt
`;

/** Bodies that meet: whose they are follows their name. */
export const MEETING_BODIES = `
Ban Chấp hành
BCH
Ban Thường vụ
BTV
Ban Thường trực
Ban Kiểm tra
Ban Công tác Mặt trận
`;

/** Solemn gatherings, and gifts: what follows the word is their name, not what they did. */
export const CEREMONIES = `
Lễ
Buổi trao học bổng
Buổi trao quà
Buổi trao tặng
${GIFTS}
`;

/** `đã họp hội nghị tổng kết`: the verb of the gathering named; `phòng họp` is a room. */
export const MEET = "họp";
export const ROOM = "phòng";
export const TIME_OF = "lần";

/** `thi đua`, `cụm` may stand between the name and its round or year. */
export const BETWEEN_NAME_AND_ROUND = `
thi đua
cụm
`;

/** Before an ordinal: `lần thứ IV`. */
export const ORDINALS = `
thứ
`;

/** Nouns that speak of any gathering, whatever it is called. */
export const ANY_GATHERING = `
họp
chương trình
cuộc họp
buổi họp
phiên họp
buổi làm việc
hội nghị
buổi lễ
`;

/** Deeds that are a part of a gathering, and name one only where its day or its title says so. */
export const PARTS_OF_GATHERINGS = `
Ký kết giao ước thi đua
Ký kết thi đua
Ký giao ước thi đua
`;

/** The first of them, without a number: `kỳ họp đầu tiên`. */
export const FIRST_ROUNDS = `
lần đầu tiên
kỳ đầu tiên
đầu tiên
`;
export const FIRST = "đầu";
