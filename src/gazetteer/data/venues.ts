/** Where gatherings are held: how the name of a place begins, behind `tại`. Units and organisations are known elsewhere. */
export const VENUES = `
hội trường
hội quán
hội sở
hội đồng
giảng đường
phòng
lầu
tầng
sảnh
hầm
trường
học viện
viện
thư viện
bệnh viện
trung tâm
văn phòng
văn miếu
trụ sở
cơ quan
cơ sở
tòa nhà
tòa soạn
tòa án
nhà ăn
nhà bia
nhà cộng đồng
nhà công vụ
nhà đa năng
nhà giáo dục
nhà hàng
nhà hát
nhà hữu nghị
nhà khách
nhà lưu niệm
nhà máy
nhà riêng
nhà rông
nhà sàn
nhà sách
nhà sinh hoạt
nhà tang lễ
nhà thi đấu
nhà thiếu nhi
nhà thờ
nhà tổ
nhà trưng bày
nhà truyền thống
nhà trường
nhà tưởng niệm
nhà văn hóa
nhà xuất bản
nhà ông
nhà bà
nhà cụ
tư gia
gia đình
cung
rạp
sân
quảng trường
công viên
khách sạn
khu
khu vực
khối phố
tổ dân phố
khuôn viên
không gian
sân khấu
phố đi bộ
đường sách
đường hoa
địa đạo
căn cứ
di tích
bảo tàng
bảo hiểm
tượng đài
đài
dinh
đền
đình
chùa
lăng
miếu
nghĩa trang
tịnh xá
thiền viện
tu viện
tổ đình
giáo xứ
giáo đường
thánh thất
thánh đường
ký túc xá
siêu thị
quán cà phê
chợ
nông trường
hợp tác xã
công ty
công an
công đoàn
doanh nghiệp
doanh trại
chi hội
chi nhánh
chi cục
câu lạc bộ
liên đoàn
liên hiệp
ủy ban
ubnd
hđnd
đảng ủy
thành ủy
tỉnh ủy
ban
bộ chỉ huy
bộ tư lệnh
quân khu
sư đoàn
lữ đoàn
trung đoàn
tiểu đoàn
sở
chi bộ
đồn biên phòng
điểm cầu
điểm trường
điểm sinh hoạt
địa chỉ
địa điểm
trạm y tế
làng
`;

/** A place only where a name in capitals or a number follows: `hồ Gươm`, `ấp 3`, `số 43 Điện Biên Phủ`. */
export const VENUES_BEFORE_NAME = `
nhà
ấp
thôn
bản
buôn
sóc
phum
xóm
khóm
khối
hồ
ga
đảo
cù lao
bến
cảng
bãi biển
rừng
thác
vườn
trại
quán
số
cầu
đường
phố
`;

/** `tại đây`, `tại thời điểm đó`, `tại các địa phương`: words behind `tại` that name no place to meet at. */
export const NO_VENUES = `
đây
đó
chỗ
các
những
mỗi
từng
một số
nhiều
cụm
điều
điểm
kỳ
khóa
thời điểm
thư ngỏ
công văn
tờ trình
địa phương
nơi
gia đình mình
cuộc
buổi
phần
`;

/** Houses that a hall, a room or a floor lies in, named behind a comma: `Hội trường B, Ủy ban nhân dân quận Phú Nhuận`. */
export const HOUSES = `
trung tâm
nhà
trụ sở
văn phòng
trường
giảng đường
học viện
thư viện
bệnh viện
ủy ban
ubnd
quận ủy
huyện ủy
thành ủy
thị ủy
tỉnh ủy
đảng ủy
cung
khu
tòa
bảo tàng
công viên
công ty
khách sạn
bộ tư lệnh
bộ chỉ huy
ban chỉ huy
quân khu
sư đoàn
lữ đoàn
trung đoàn
tiểu đoàn
`;

/** Words before a place: `tại hội trường …`. */
export const PLACE_PREPOSITIONS = `
tại
ở
`;
