/** What the first words and the names of organisations allow, and the longer words that only look like one. */

/** A bare `Hội` is the page's own association. */
export const ASSOCIATION = "Hội";
/** What a national body's name ends with. */
export const COUNTRY = "Việt Nam";
/** `Ban Tuyên giáo Trung ương`: how a body of the centre is written. */
export const CENTRE = "Trung ương";

/** Kinds of first words and of whole names: `kind = names`. */
export const BODY_KINDS = `
alone = Cơ quan đại diện | Văn phòng | Thanh tra | Tổ | Chi hội | Chi bộ | Chi đoàn | Ban | Quỹ | Khoa | Trung tâm
named by office = Công an | Đài | Trạm | Đoàn đại biểu Quốc hội | Văn phòng | Khối vận | Thanh tra
placed = Bệnh viện | Bảo tàng | Thư viện | Nhà thiếu nhi | Nhà văn hóa | Trung tâm | Thanh tra | Văn phòng | Đài | Câu lạc bộ | Quỹ | Tổ hợp tác
placed if named = Trung tâm
numbered = Quân khu | Sư đoàn | Trung đoàn | Lữ đoàn | Tiểu đoàn | Khu phố | Ấp | Thôn | Xóm | Khóm | Tổ dân phố | Tổ | Vụ | Cục | Đội | Chi bộ | Chi hội
no namesake = Ủy ban | Hội | Ban | Phòng | Sở | Cục | Chi cục | Văn phòng | Hội đồng | Đoàn
short = Sở | Tổ | Ấp
short in capitals = Bộ | Vụ
with branches = Bộ | Tổng cục | Vụ
department = Sở | Phòng
acts = Hội | Hội đồng
school = Trường | Trường Đại học | Trường Cao đẳng | Trường Trung cấp | Trường Trung học phổ thông | Trường Trung học cơ sở | Trường Tiểu học | Trường Mầm non | Trường Mẫu giáo | Trung tâm
of a namesake = Học bổng
public = Trung tâm | Bệnh viện | Nhà văn hóa | Thư viện | Bảo tàng | Trạm | Viện | Trường Chính trị | Báo | Tạp chí | Đoàn
parent = Phòng | Sở | Hội | Bộ | Cục | Hội đồng | Quỹ | Câu lạc bộ | Ban | Liên hiệp | Báo | Văn phòng | Trường | Công ty | Đoàn trường
of association = Ban
union = Công đoàn
association = Hội | Thành hội | Tỉnh hội | Trung ương Hội | Liên đoàn | Tổng Liên đoàn | Công đoàn
council = Hội đồng
has boards = Hội | Trung ương Hội | Liên đoàn | Tổng Liên đoàn | Công đoàn | Ủy ban Mặt trận | Quỹ
board = Ban | Văn phòng | Phòng | Đảng đoàn | Ban Cán sự Đảng
board of an association = Ban | Văn phòng
with a committee = Sở | Công an | Bộ Chỉ huy | Ban Chỉ huy | Đồn Biên phòng | Đồn Công an | Kho | Bệnh viện | Trung tâm | Viện Kiểm sát nhân dân | Tòa án nhân dân
with departments = Công an | Sở | Trường | Đại học | Học viện | Cao đẳng | Bệnh viện | Trung tâm | Công ty | Tổng Công ty | Ngân hàng | Ban | Cục | Chi cục | Bộ Chỉ huy | Viện | Đài | Bảo hiểm xã hội | Báo | Kho bạc Nhà nước
board of its chain = Đảng ủy | Hội đồng quản trị | Hội đồng thành viên | Hội đồng quản lý | Hội đồng trường | Chi bộ | Chi ủy | Đảng bộ | Công đoàn cơ sở
board of a party = Ban Dân vận | Ban Tuyên giáo | Ban Nội chính | Ban Tuyên giáo và Dân vận
committee = Ban Chấp hành | Ban Thường vụ | Ban Thường trực
organisers = Ban Tổ chức
signs for nobody = Ban Biên tập | Ban Quản trị | Ban Giám đốc | Ban Giám hiệu | Ban Chấp hành | Ban Thường vụ | Ban Thường trực | Ban Dân vận | Ban Tuyên giáo
signs by itself = Ban
taught in = Trường | THPT | THCS | Tiểu học | Mầm non | Đại học | Cao đẳng
in schools = Chi bộ | Chi ủy | Công đoàn | Công đoàn cơ sở | Hội đồng trường | Ban Nữ công | Ban Đại diện cha mẹ học sinh
of provinces = Sở | Công đoàn các Khu chế xuất và công nghiệp | Công đoàn các Khu công nghiệp | Công đoàn Viên chức
appoints = Sở | Phòng | Ban | Văn phòng | Trung tâm | Bộ | Cục | Chi cục | Tổ | Hội đồng
of districts = Phòng
of a place = Khu phố | Tổ dân phố | Thôn | Ấp | Xóm | Khóm | Buôn | Chi hội | Chi bộ khu phố | Chi bộ ấp | Chi bộ thôn | Chi bộ xóm
of the country = Hội | Giáo hội
long named = Công ty | Tổng Công ty | Tập đoàn | Doanh nghiệp | Hợp tác xã | Ngân hàng | Câu lạc bộ | Quỹ | Trường | Trung tâm | Công đoàn | Chi hội | Nhà
business = Công ty | Tổng Công ty | Tập đoàn | Doanh nghiệp | Hợp tác xã | Ngân hàng
phrase named = Câu lạc bộ | Chi hội | Công đoàn | Trung tâm
bears its place = Trường
of the party = Tỉnh ủy | Thành ủy | Quận ủy | Huyện ủy | Thị ủy | Đảng ủy | Đảng bộ | Chi bộ
of communes = Đảng ủy
of every level = Hội đồng nhân dân | Ủy ban nhân dân
beside the party = Hội đồng nhân dân | Ủy ban nhân dân | Ủy ban Mặt trận Tổ quốc
`;

/** Funds of an association: the offices before the fund's are the association's. `association = funds` */
export const FUNDS = `
Hội Khuyến học = Quỹ Khuyến học | Quỹ Khuyến học - Khuyến tài
`;

/** Whose body may be named behind a comma or a dash: `Phòng X, Sở Y`, `Cục A - Bộ B`. `body = those it belongs to` */
export const SET_APART = `
Phòng = Ban | Sở | Cục | Bộ | Công an | Chi cục
Ban = Sở | Hội | Liên đoàn | Công đoàn | Tổng cục
Cục = Bộ | Tổng cục
Chi cục = Sở | Cục
Vụ = Bộ | Ủy ban
Viện = Bộ
Khoa = Trường | Học viện | Bệnh viện
Chi đoàn = Đoàn | Đoàn trường | Trường
Chi bộ = Trường | Đảng bộ | Đảng ủy
`;

/** Words of two syllables and more whose first looks like the first word of an organisation. */
export const BEGIN_NO_BODY = `
hội nghị
hội trường
hội thi
hội thảo
hội diễn
hội trại
hội viên
hội quán
hội họp
hội ý
hội chợ
hội thao
hội khỏe
hội tụ
hội đàm
hội xuân
hội hè
hội chẩn
hội tết
hội làng
hội nhập
`;

/** Words whose last syllable looks like one, where it is in small letters. */
export const END_NO_BODY = `
đại hội
hội trường
thị trường
môi trường
quảng trường
chiến trường
công trường
hiện trường
nông trường
lâm trường
lập trường
tình trường
giao ban
ủy ban
địa ban
công ban
nguyên ban
trực ban
dân ban
thông báo
họp báo
dự báo
cảnh báo
khai báo
trình báo
cơ sở
trụ sở
`;

/** Kinds of school between `Trường` and its name, often in small letters. */
export const SCHOOL_WORDS = `
tiểu mầm mẫu trung thpt thcs th mn cao đại phổ dân chính bồi nghiệp giáo học non cơ sở thông đẳng cấp nghề chuyên liên nội trú tộc bán năng khiếu
`;
/** `nhà trường`: the school is not named again. */
export const THE_SCHOOL = `
trường = nhà trường
`;

/** Before the number of a place: `Tổ dân phố số 7`. */
export const NUMBER_WORDS = `
số
`;
/** Between the two parts of a name. */
export const NAME_JOINTS = `
và & -
`;
/** Between a body and the one it belongs to, or its place. */
export const BODY_LINKS = `
của
`;
/** Words that begin a clan: `dòng | họ Cao Xuân`. */
export const CLANS = `
họ
`;
/** `Trung ương Hội`, `TW Hội`, `T.Ư Đoàn` */
export const CENTRAL = `
Trung ương = TW | TƯ | T.Ư | T.W
`;
/** `Hội Khuyến học VN` */
export const COUNTRY_FORMS = `
Việt Nam = VN
`;
/** Another body or a cluster begins: a proper name ends before it. */
export const NAME_ENDS = `
cụm khối
`;

/** `Công ty X và Trường Y` are two. */
export const BODIES_TOGETHER = `
và &
`;
/** The name of a body that gets something never goes on with these. */
export const BODY_STOPS = `
và cho của được đã ở tại với có do vì là cùng để trong khi từ đến trên theo về sẽ đang cũng vinh như bằng còn riêng vừa năm này các
`;
/** `nhân dịp`, `nhân ngày`: something else is told. */
export const OCCASIONS = `
nhân dịp
nhân ngày
`;
/** The country's name, whole and short: a body may be named after it and another (`Bệnh viện Việt - Đức`). */
export const COUNTRY_NAMES = `
Việt
Việt Nam
`;

/** The association that this program is made for: `Hội` on a page that names no other. */
export const DEFAULT_ASSOCIATION = "Hội Khuyến học";

/** The party's committee of a unit, by the unit's type. */
export const PARTY_COMMITTEES = `
quận = Quận ủy
huyện = Huyện ủy
thị xã = Thị ủy
thành phố = Thành ủy
tỉnh = Tỉnh ủy
`;
/** … and of any other. */
export const PARTY_COMMITTEE = "Đảng ủy";
