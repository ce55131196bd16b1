/** Words that say what a clause does: it tells, announces, looks back, opens a list. One concept a table. */

/** The last words of a line that opens a list without a colon. */
export const LIST_LEADS = `
như sau
sau đây
cụ thể như sau
gồm có
`;

/** Words before a day that say no more than when: `Vào sáng thứ Bảy, ngày …`. */
export const DAY_WORDS = `
vào
hồi
lúc
trong
sáng
trưa
chiều
tối
đêm
buổi sáng
buổi trưa
buổi chiều
buổi tối
hôm
ngày
các ngày
hai ngày
thứ hai
thứ ba
thứ tư
thứ năm
thứ sáu
thứ bảy
chủ nhật
`;

/** What is told is yet to come: a gathering or day near these words lies ahead. */
export const ANNOUNCED = `
dự kiến
dự định
sẽ
thống nhất tổ chức
nhất trí tổ chức
kính mời
trân trọng mời
xin mời
hẹn gặp lại
`;

/** The same words without an announcement: `như dự kiến`, `so với dự kiến`. */
export const ANNOUNCED_TRAPS = `
như dự kiến
so với dự kiến
đúng dự kiến
vượt dự kiến
ngoài dự kiến
tham dự kiến tập
`;

/** Headings and openings of plans: what they speak of lies ahead, but nothing is announced by them yet. */
export const AHEAD = `
sắp tới
thời gian tới
phương hướng
kế hoạch tổ chức
`;

/** Words of a line over a plan: `Kế hoạch năm 2019:`, `Lịch họp của các cụm:`. */
export const PLAN_LEADS = `
kế hoạch
kế hoạch hoạt động
dự kiến
dự định
lịch
lịch hoạt động
phương hướng
phương hướng hoạt động
chương trình
chương trình hoạt động
thông báo
sẽ
sắp tới
việc tới
tới đây
thời gian tới
`;

/** A page whose title begins with one of these is a plan: its items and cells lie ahead. */
export const PLAN_TITLES = `
kế hoạch
lịch
chương trình công tác
chương trình hoạt động
phương hướng
`;

/** Words of a line over what has been: `Trong năm 2018, cụm đã tổ chức:`, `Kết quả năm 2018:`. */
export const REVIEW_LEADS = `
đã
kết quả
hoạt động
thành tích
trong năm
trong 6 tháng đầu năm
tổng kết
sơ kết
`;

/** Behind a gathering's name: it is yet to come. */
export const PLANNED = `
dự kiến
dự định
sẽ tổ chức
sẽ được tổ chức
sẽ diễn ra
sẽ họp
sẽ tiến hành
sẽ sinh hoạt
sẽ khai mạc
sẽ bế mạc
sẽ do
sẽ đăng cai
sẽ vào
sẽ được
sẽ có
`;

/** Behind a gathering's name: it is put off to the day that follows. */
export const PUT_OFF = `
dời sang
dời đến
dời lại
lùi sang
lùi đến
hoãn đến
hoãn sang
chuyển sang ngày
`;

/** What did not take place, before its name. */
export const NEGATED_BEFORE = `
không tổ chức
chưa tổ chức
không họp
chưa họp
không
chưa
hủy
hoãn
`;

/** What did not take place, behind its name. */
export const NEGATED_AFTER = `
không tổ chức
không được tổ chức
chưa tổ chức
chưa được tổ chức
không diễn ra
bị hủy
bị hoãn
đã hủy
phải hoãn
tạm hoãn
`;

/** A gathering or day near these words has been. */
export const TOLD = `
đã
vừa
vừa qua
`;

/** The gathering takes place: one of these stands between who met and what. */
export const HELD = `
đã tổ chức
tổ chức
đã tiến hành
tiến hành
đã diễn ra
diễn ra
khai mạc
đã họp
phối hợp tổ chức
đã phối hợp tổ chức
long trọng tổ chức
đã long trọng tổ chức
trọng thể tổ chức
vừa tổ chức
tham dự
đã chủ trì
chủ trì
được tổ chức
`;

/** The same behind its name. */
export const TAKES_PLACE = `
diễn ra
khai mạc
được tổ chức
tiến hành
`;

/** Words right before a gathering that is only the subject of something: `báo cáo`, `chuẩn bị`, `sau`. */
export const TOPIC_OF = `
báo
thảo
bị
sau
bảng
nghị
mừng
quyết
dung
quả
từ
thành
hoạt động
nhân dịp
về tổ chức
về việc tổ chức
để
nhằm
tiến tới
hướng tới
`;

/** Words right before a gathering at which something is said or done: `tại hội nghị`, `dự lễ`. */
export const ATTENDED = `
tại
sau
trong
thúc
dự
mừng
từ
bế
khai
báo
của
này
các
qua
cáo
trùng lịch
`;

/** `cũng thông báo Đại hội … sẽ diễn ra`: no report of it. */
export const ATTENDED_TRAPS = `
thông báo
`;

/** Who is invited to a gathering does not attend it yet. */
export const INVITED = `
kính mời
trân trọng mời
xin mời
gặp lại
`;

/** `giao Quận 3 đăng cai …`: who is charged with a gathering, and with what. */
export const CHARGES = `
giao
`;
export const HOSTS = `
đăng cai
`;

/** Behind a gathering's name this is no deed of its own: `Hội nghị tổ chức tại …`. */
export const ORGANISES = `
tổ
`;

/** A verb that is a gathering's name as well, and what stands before it where it is one. */
export const MEETS = `
họp
ký kết
ký giao ước
tổng kết
sơ kết
giao ban
gặp mặt
`;
export const MEETS_BEFORE = `
đã
tổ
vừa
`;

/** Another day begins, or another part of the sentence. */
export const DAY_BEGINS = `
ngày
`;

/** Right before a gathering that whoever is told of was at: it has been held. */
export const WITNESSED = `
tại
trong
dự
dự và chỉ đạo
dự chỉ đạo
chủ trì
quang cảnh
toàn cảnh
không khí
kết luận
kết thúc
bế mạc
`;

/** Before the verb these make it a thing that is spoken of: `kế hoạch tổ chức`, `Ban tổ chức hội thi`. */
export const NOT_HELD_BEFORE = `
ban
kế hoạch
chọn
chuẩn bị
chuẩn bị và
thời gian
hoạt động
công tác
việc
chỉ đạo
hướng dẫn
kinh phí
`;

/** More than one, or any: `các đại hội`, `mỗi buổi sinh hoạt`, `Đại hội Đảng các cấp`. */
export const SEVERAL_BEFORE = `
các
những
mỗi
từng
nhiều
`;
export const SEVERAL_BEHIND = `
các cấp
cấp cơ sở
`;

/** Right behind a gathering that the page is about without telling that it was held: `Đại hội lần này là dịp …`. */
export const THIS_TIME = `
lần này
`;

/** Right before a gathering that is held together with the one before it. */
export const COMBINED = `
kết hợp
kết hợp tổ chức
lồng ghép
lồng ghép tổ chức
`;

/** Right before a part of the year in which something takes place. */
export const IN_TIME = `
vào
trong
`;
