/** Kinds of gathering: how the name of a meeting begins. */
export const EVENTS = `
Hội nghị
Hội thảo
Hội thảo khoa học
Hội thi
Hội trại
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
Gặp mặt
Buổi gặp gỡ
Cuộc họp
Họp
Phiên họp
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
tổng kết hoạt động
tổng kết năm học
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
thành công
tổ chức
`;

/** Words of one kind, which a comma joins inside a name: `biểu dương gia đình, dòng họ học tập`. */
export const EVENT_LISTS = `
gia đình | dòng họ | cộng đồng | đơn vị | khu phố | thôn
tập thể | cá nhân | đơn vị | gương | điển hình | hộ gia đình
cán bộ | hội viên | đoàn viên | giáo viên | học sinh | sinh viên | nhà giáo | công nhân | viên chức | công chức | người lao động | đảng viên
mừng
thi đua | khen thưởng
sơ kết | tổng kết | giao ban | đánh giá | kiểm tra | kiểm tra chéo | chấm điểm | bình xét
tổng kết | khen thưởng | biểu dương | tuyên dương | tôn vinh | trao thưởng | vinh danh | ký kết giao ước
văn hóa | văn nghệ | thể thao | thể dục | du lịch
khuyến học | khuyến tài | xây dựng xã hội học tập
`;
