/** Words around dates: what tells a deadline, a cited document, an anniversary; and the days that are holidays. */

/** A deadline's words, with anything between them and its date: `hạn chót gửi bảng đăng ký là ngày …`. */
export const DEADLINES = `
hạn chót
hạn cuối
hạn cuối cùng
hạn nộp
hạn gửi
hạn nhận
hạn đăng ký
hạn báo cáo
hạn hoàn thành
thời hạn
thời gian nộp
thời gian nhận
thời gian gửi
chậm nhất
muộn nhất
trễ nhất
chậm lắm
`;

/** Words that make a deadline only of the date right behind them: `trước 17 giờ ngày …`. */
export const DEADLINES_CLOSE = `
trước
hạn
`;

/** `tuần trước`, `trước hết`: the same words without a deadline. */
export const DEADLINE_TRAPS = `
tuần trước
tháng trước
hôm trước
ngày trước
năm trước
đêm trước
kỳ trước
lần trước
như trước
trước hết
`;

/** Papers that are cited with number and day. */
export const DOCUMENTS = `
công văn
công điện
quyết định
chỉ thị
thông tư
thông tư liên tịch
thông tri
thông báo
kế hoạch
kế hoạch liên tịch
hướng dẫn
nghị quyết
nghị quyết liên tịch
nghị định
kết luận
tờ trình
giấy mời
thư mời
thư ngỏ
quy chế
quy định
văn bản
sắc lệnh
pháp lệnh
luật
điều lệ
đề án
báo cáo
biên bản
chương trình phối hợp
bản giao ước
tiêu chí
`;

/** What is remembered with the date that follows. */
export const ANNIVERSARIES = `
kỷ niệm
thành lập
sinh nhật
truyền thống
ra đời
ngày mất
ngày sinh
sinh ngày
lịch sử
giải phóng
khai sinh
`;

/** Days that are named more often than dated. */
export const HOLIDAYS = `
9/1 ; Ngày Học sinh - Sinh viên
3/2 ; Ngày thành lập Đảng
27/2 ; Ngày Thầy thuốc
8/3 ; Ngày Quốc tế Phụ nữ
26/3 ; Ngày thành lập Đoàn
30/4 ; Ngày Giải phóng miền Nam
1/5 ; Ngày Quốc tế Lao động
7/5 ; Chiến thắng Điện Biên Phủ
15/5 ; Ngày thành lập Đội
19/5 ; Ngày sinh Chủ tịch Hồ Chí Minh
1/6 ; Ngày Quốc tế Thiếu nhi
5/6 ; Ngày Bác Hồ ra đi tìm đường cứu nước
6/6 ; Ngày Người cao tuổi
11/6 ; Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc
21/6 ; Ngày Báo chí
28/6 ; Ngày Gia đình
11/7 ; Ngày Dân số
27/7 ; Ngày Thương binh - Liệt sĩ
28/7 ; Ngày thành lập Công đoàn
19/8 ; Cách mạng tháng Tám
2/9 ; Quốc khánh
1/10 ; Ngày Quốc tế Người cao tuổi
2/10 ; Ngày Khuyến học
10/10 ; Ngày Giải phóng Thủ đô
13/10 ; Ngày Doanh nhân
14/10 ; Ngày thành lập Hội Nông dân
15/10 ; Ngày Dân vận
20/10 ; Ngày Phụ nữ Việt Nam
9/11 ; Ngày Pháp luật
18/11 ; Ngày Đại đoàn kết
20/11 ; Ngày Nhà giáo
23/11 ; Ngày thành lập Hội Chữ thập đỏ
6/12 ; Ngày Cựu chiến binh
22/12 ; Ngày thành lập Quân đội
`;

/** Years counted from the one in which the page speaks. */
export const SAID_YEARS = `
this = năm nay | năm này
last = năm trước | năm ngoái | năm qua
next = năm sau | năm tới
`;

/** Words before a year that is looked back on: `tổng kết công tác năm 2014`. */
export const YEAR_REVIEWED = `
tổng kết
sơ kết
đánh giá
kết quả
nhìn lại
kiểm điểm
thành tích
`;

/** Words before a year that lies ahead: `triển khai chương trình năm 2015`. */
export const YEAR_PLANNED = `
triển khai
phương hướng
kế hoạch
chương trình
nhiệm vụ
phát động
giao ước
đăng ký
dự kiến
`;

/** Words before two years: a term begins with its congress, a school year in autumn. */
export const TERM_WORDS = `
term = nhiệm kỳ | nhiệm kì | khóa
school = năm học | niên khóa
`;

/** `khai giảng năm học …`: the year begins. */
export const YEAR_BEGINS = `
khai giảng
tựu trường
`;

/** Gatherings that a term begins with. */
export const CONGRESSES = `
đại hội
`;

/** Words between a paper and its day: `ban hành ngày`, `ký ngày`. */
export const DOCUMENT_DAY_WORDS = `
ngày
ký
hành
ban
`;

/** Before a paper's number. */
export const NUMBER_SIGNS = `
số
`;

/** Behind a paper's day: whose it is, what it is about. */
export const AFTER_DOCUMENTS = `
của
về
`;

/** Words of day and hour between `trước` and the day: `trước 17 giờ 00 ngày 20/12`. */
export const BEFORE_DEADLINE_DAY = `
ngày
giờ
h
g
phút
:
,
thứ
hai
ba
tư
năm
sáu
bảy
chủ
nhật
sáng
trưa
chiều
tối
cuối
đầu
giữa
hôm
`;

/** What is sent or done by a day. */
export const HANDED_IN = `
nộp
gửi
hạn
nhận
dài
`;

/** Right before a day, or before the word of days: until then. */
export const UNTIL = `
hết
`;
export const UNTIL_BEFORE_DAY = `
đến ngày
vào ngày
hết ngày
đến tháng
vào tháng
hết tháng
đến hết
vào hết
`;
