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

/** Words before a place. `in` needs a name in capitals or a unit behind it, `lent` a kind of place; who goes `towards` it must attend there. */
export const PLACE_PREPOSITIONS = `
at = tại | sẽ về | sẽ đến | địa điểm :
in = ở
towards = về | đến
lent = nhờ | mượn
`;

/** Behind a place that somebody goes to: it is where they attend, or what is said of another day. */
export const ATTENDING_THERE = `
attends = dự | để dự | tham dự | để tham dự | cùng dự | cùng tham dự | để cùng dự | để cùng tham dự
plans = dự kiến
`;

/** Behind a place that is left again: `gặp nhau tại Bến Nhà Rồng rồi về …`. */
export const LEFT_AGAIN = `
rồi
`;

/** Words in lower case that the name of a place ends before. */
export const PLACE_ENDS = `
đã
diễn
với
có
nhằm
để
trong
vào
dưới
sự
được
cùng
từ
theo
hội
lúc
vừa
ngày
sáng
chiều
trưa
tối
ban
tiến
là
khai
nơi
đến
về
tham
ký
triển
thành
long
trọng
sẽ
khi
gồm
bao
dự
hoặc
thay
mặt
báo
nhân
thực
phối
chuẩn
bắt
mở
tọa
tiếp
vui
đối
vẫn
mà
thì
rồi
kết
`;

/** The same in any casing. */
export const PLACE_ENDS_ALWAYS = `
do
cụm
khối
tổ chức
ban tổ chức
hội nghị
nghị
họp
giao
sinh
các
đồng chí
đồng thời
ông
bà
`;

/** Names of places that hold such a word. */
export const PLACE_GOES_ON = `
khối vận
khối dân vận
khối phố
các hội
tâm hội nghị
phòng hội nghị
hội trường
hội khuyến
hội đồng
hữu nghị
thành phố
thành ủy
thành đoàn
thành hội
nhân dân
phòng họp
phòng giao
hóa khối
trường khối
phát triển
giao dịch
giao thông
sinh hoạt
sinh viên
sinh thái
sở các
nhà ông
nhà bà
`;

/** Deeds behind `và`: `tại UBND Quận 5 và bàn giao …`. */
export const DEEDS_BEHIND_PLACE = `
dâng
viếng
thăm
bàn
trao
ký
phát
tổ
ra
khai
bế
giao
chụp
đi
kết
thảo
nghe
bầu
biểu
bình
trồng
gửi
truyền
`;

/** What an address is made of, besides units: street, floor, quarter. */
export const ADDRESS_PARTS = `
số
đường
ấp
khu
khối
tổ
thôn
xóm
bản
buôn
lầu
tầng
khóm
quốc
tỉnh
lộ
phòng
hẻm
km
cổng
ngõ
ngách
trụ
tòa
phố
làng
`;

/** Behind a unit or body: it goes on to act, and is no part of the address. */
export const ACTS_BEHIND_PLACE = `
tổ
đã
phối
tiến
long
vừa
khai
họp
là
`;

/** Between a house number and its name. */
export const STREETS = `
đường
phố
hẻm
ngõ
quốc
tỉnh
`;

/** Where a body is at home: its address is not the host's. */
export const HOME_OFFICES = `
trụ sở
văn phòng
cơ quan
`;

/** Offices that say the level of their unit, and name none: `hội trường Thị ủy`. */
export const OFFICE_LEVELS = `
thành phố = thành ủy | thành hội
tỉnh = tỉnh ủy | tỉnh hội
quận = quận ủy
huyện = huyện ủy
thị xã = thị ủy | thị hội
`;

/** A bare name behind the last word of an office is its unit: `UBND Bình Tân`, `Hội Khuyến học Gò Vấp`. */
export const OFFICE_ENDS = `
ủy
đoàn
khuyến học
ubnd
dân
hội
hóa
trị
vận
nhi
quốc
động
`;

/** Behind a unit that is no more: `xã Phước Thái (huyện Long Thành cũ)`. */
export const FORMER_UNIT = `
cũ
`;

/** Words and marks that no place ends with. */
export const PLACE_TRAILING = `
và
,
-
–
`;
