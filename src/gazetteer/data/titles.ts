/**
 * Offices. One a line: the title as we write it, then `=` and every other written form, separated by `|`.
 * A line in the second table names a body of which the person is head, deputy or member: the body's noun is the last
 * word of the title and the first of the organisation (`Trưởng Ban Dân vận` is `Trưởng ban` of `Ban Dân vận`).
 */
export const TITLES = `
Chủ tịch = CT | C.Tịch
Phó Chủ tịch = PCT | P.CT | P. Chủ tịch | Phó CT | P.Chủ tịch | Phó Chủ Tich
Phó Chủ tịch Thường trực = PCT Thường trực | PCT TT | PCT.TT | PCTTT | Phó CT Thường trực | Phó Chủ tịch TT | P.CT Thường trực | Phó Chủ tịch (Thường trực)
Quyền Chủ tịch = Q. Chủ tịch
Đồng Chủ tịch
Chủ tịch danh dự
Phó Chủ tịch danh dự
Phó Chủ tịch thứ nhất
Phó Chủ tịch chuyên trách
Bí thư = BT
Phó Bí thư = PBT | P.BT | Phó BT | P. Bí thư | P.Bí thư
Bí thư Thường trực
Bí thư thứ nhất
Phó Bí thư Thường trực = PBT Thường trực | PBT TT | Phó BT Thường trực | P.BT Thường trực
Quyền Bí thư
Ủy viên = UV | U.V | Ủviên | Ủy Viên
Ủy viên Thường vụ = UVTV | UV.TV | UV TV | UV Thường vụ | Ủy viên TV | Ủviên Thường vụ
Ủy viên Ban Thường vụ = UV BTV | UV.BTV | UVBTV | Ủy viên BTV | UV Ban Thường vụ
Ủy viên Ban Chấp hành = UV.BCH | UV BCH | UVBCH | Ủy viên BCH | UV Ban Chấp hành | Ủy viên Chấp hành
Ủy viên Thường trực = UVTT | UV.TT | UV TT | UV Thường trực | Ủy viên TT
Ủy viên Ủy ban Kiểm tra = UV UBKT | UVUBKT
Ủy viên Đoàn Chủ tịch = UV ĐCT | UV Đoàn Chủ tịch
Ủy viên Ban Kiểm tra = UV BKT | UV Ban Kiểm tra
Ủy viên Hội đồng = UV HĐ
Tổng Thư ký = TTK | Tổng thư kí
Phó Tổng Thư ký = Phó TTK | Phó Tổng thư kí
Thư ký = thư kí
Tổng Giám đốc = TGĐ
Phó Tổng Giám đốc = PTGĐ | Phó TGĐ
Giám đốc = GĐ | Giám Đốc
Phó Giám đốc = PGĐ | P.GĐ | Phó GĐ | P. Giám đốc | P.Giám đốc
Quyền Giám đốc
Giám đốc điều hành
Chánh Văn phòng = CVP | Chánh VP
Phó Chánh Văn phòng = PCVP | P.CVP | Phó CVP | Phó Chánh VP | P. Chánh Văn phòng | Phó Văn phòng
Chánh án
Phó Chánh án
Viện trưởng
Phó Viện trưởng = Viện phó
Vụ trưởng
Phó Vụ trưởng = Vụ phó
Cục trưởng
Phó Cục trưởng = Cục phó
Chi cục trưởng
Phó Chi cục trưởng
Tổng Cục trưởng
Phó Tổng Cục trưởng
Quyền Tổng Cục trưởng
Phó Thường trực
Hiệu trưởng
Phó Hiệu trưởng = Hiệu phó | P.Hiệu trưởng | P. Hiệu trưởng | PHT
Quyền Hiệu trưởng
Tổng Biên tập = TBT
Phó Tổng Biên tập = Phó TBT
Trưởng Ban biên tập
Tổng Phụ trách Đội = TPT Đội | Tổng phụ trách | TPT
Bộ trưởng
Thứ trưởng
Tổng Kiểm toán Nhà nước
Đồn trưởng
Phó Đồn trưởng = Đồn phó
Trạm trưởng
Hải đội trưởng
Sư đoàn trưởng
Phó Sư đoàn trưởng
Trung đoàn trưởng
Lữ đoàn trưởng
Tiểu đoàn trưởng
Đại đội trưởng
Kiểm sát viên
Thẩm phán
Chánh Tòa
Đại biểu Hội đồng nhân dân = Đại biểu HĐND
Chủ nhiệm
Phó Chủ nhiệm = PCN | P. Chủ nhiệm | P.Chủ nhiệm
Trưởng đại diện
Kế toán trưởng
Kế toán
Thủ quỹ
Thủ thư
Nhân viên
Nhân viên thư viện
Nhân viên văn thư
Nhân viên y tế
Nhân viên kế toán
Nhân viên thiết bị
Nhân viên bảo vệ
Chuyên viên
Chuyên viên chính
Trợ lý = trợ lí
Thành viên
Cố vấn
Chánh Thư ký
Phó Thư ký
Phó Ban = Phó Trưởng ban
Tổ trưởng
Tổ phó
Đội trưởng
Đội phó
Chi hội trưởng
Chi hội phó
Chi đội trưởng
Liên đội trưởng
Nhóm trưởng
Hội trưởng
Phó Hội trưởng = Hội phó
Trưởng bản
Già làng trưởng bản
Trưởng tộc = Tộc trưởng
Trưởng họ
Trưởng chi
Hội chủ
Chủ tịch sáng lập
Nhà sáng lập
Trụ trì = trú trì
Phó Trụ trì
Chánh xứ
Phó xứ = Phó xứ đạo
Quản nhiệm
Mục sư quản nhiệm
Quản xứ = Linh mục quản xứ
Quản hạt = Linh mục quản hạt
Hạt trưởng
Giám mục
Viện chủ
Tri sự
Đầu tộc đạo
Cai quản
Linh mục chánh xứ
Pháp chủ
Chỉ huy trưởng = CHT
Phó Chỉ huy trưởng = Chỉ huy phó
Chính ủy
Phó Chính ủy
Chính trị viên
Phó Chính trị viên = Chính trị viên phó
Tư lệnh
Phó Tư lệnh
Tham mưu trưởng
Phó Tham mưu trưởng
Tham mưu phó
Phó Cục trưởng
Giảng viên
Giáo viên
Giáo viên chủ nhiệm = GVCN
Hiệu trưởng danh dự
Bí thư Đảng ủy bộ phận
Cán bộ
Nhà tài trợ
Mạnh thường quân
`;

/** `Trưởng`, `Phó` and members of a body: `title = forms ; body = how the organisation begins`. */
export const BODY_TITLES = `
Trưởng ban = Trưởng ban | T.Ban | Tr.Ban | Trưởng B. | Trưởng BTS | Trưởng BKT | Trưởng BĐD | Trưởng BCĐ | Trưởng BQL ; Ban
Phó Trưởng ban = Phó Trưởng BTS | Phó BTS | Phó Trưởng BKT | Phó Trưởng BĐD | Phó Trưởng BCĐ | Phó Trưởng BQL | Phó Trưởng ban | Phó ban | P.Trưởng ban | P. Trưởng ban | P.TB | PTB | P.Ban | P. Ban ; Ban
Phó Trưởng ban Thường trực = Phó Trưởng ban Thường trực | Phó ban Thường trực | Phó Trưởng ban TT ; Ban
Quyền Trưởng ban ; Ban
Trưởng phòng = Trưởng phòng | Tr.Phòng ; Phòng
Phó Trưởng phòng = Phó Trưởng phòng | Phó phòng | P.Trưởng phòng | P. Trưởng phòng | P.Phòng | P. Phòng ; Phòng
Quyền Trưởng phòng ; Phòng
Trưởng khoa ; Khoa
Phó Trưởng khoa = Phó Trưởng khoa | Phó khoa | P. Trưởng khoa ; Khoa
Trưởng bộ môn ; Bộ môn
Phó Trưởng bộ môn ; Bộ môn
Trưởng Công an ; Công an
Phó Trưởng Công an = Phó Trưởng Công an | Phó Công an ; Công an
Trưởng đài ; Đài
Phó Trưởng đài ; Đài
Trưởng trạm ; Trạm
Phó Trưởng trạm ; Trạm
Trưởng chi nhánh ; Chi nhánh
Trưởng Văn phòng = Trưởng Văn phòng | Trưởng VP ; Văn phòng
Phó Trưởng Văn phòng ; Văn phòng
Chánh Thanh tra ; Thanh tra
Phó Chánh Thanh tra ; Thanh tra
Trưởng tiểu ban ; Tiểu ban
Phó Trưởng tiểu ban ; Tiểu ban
Trưởng Chi hội ; Chi hội
Phó Trưởng Chi hội ; Chi hội
Trưởng khối = Trưởng Khối vận | Trưởng Khối Dân vận ; Khối vận
Phó Trưởng khối = Phó Trưởng Khối vận | Phó Trưởng Khối Dân vận | Phó Khối vận ; Khối vận
Trưởng đoàn = Trưởng Đoàn đại biểu Quốc hội | Trưởng Đoàn ĐBQH ; Đoàn đại biểu Quốc hội
Phó Trưởng đoàn = Phó Trưởng Đoàn đại biểu Quốc hội | Phó Trưởng Đoàn ĐBQH | Phó Đoàn đại biểu Quốc hội ; Đoàn đại biểu Quốc hội
Phó Trưởng đoàn chuyên trách = Phó Trưởng Đoàn chuyên trách Đoàn đại biểu Quốc hội | Phó Trưởng Đoàn chuyên trách Đoàn ĐBQH ; Đoàn đại biểu Quốc hội
Trưởng khu phố = Trưởng khu phố | Trưởng KP ; Khu phố
Trưởng thôn ; Thôn
Phó Trưởng thôn = Phó Trưởng thôn | Phó thôn ; Thôn
Trưởng ấp ; Ấp
Phó Trưởng ấp = Phó Trưởng ấp | Phó ấp ; Ấp
Trưởng xóm ; Xóm
Trưởng khóm ; Khóm
`;

/** Members of a committee, whose title names it: `title = forms ; committee`. */
export const COMMITTEE_MEMBERS = `
Đảng ủy viên = ĐUV ; Đảng ủy
Quận ủy viên = QUV ; Quận ủy
Huyện ủy viên = HUV ; Huyện ủy
Thị ủy viên ; Thị ủy
Thành ủy viên = ThUV ; Thành ủy
Tỉnh ủy viên = TUV ; Tỉnh ủy
`;

/** Heads of a body that is always named: it may stand behind a comma, `Giám đốc, Sở Y tế`. */
export const HEADS_OF_BODIES = `
Giám đốc
Phó Giám đốc
Hiệu trưởng
Phó Hiệu trưởng
Viện trưởng
Cục trưởng
Phó Cục trưởng
Vụ trưởng
Chi cục trưởng
`;

/** Offices of the party: beside one of the state alone they are of its unit's committee. */
export const PARTY_OFFICES = `
Bí thư
Quyền Bí thư
Bí thư Thường trực
Phó Bí thư
Phó Bí thư Thường trực
Ủy viên Thường vụ
Ủy viên Ban Thường vụ
Đảng ủy viên
`;

/** Of what bodies somebody holds an office that is named without one, by their first words: `title = titles ; bodies`. */
export const OFFICES_OF_BODIES = `
Hiệu trưởng = Phó Hiệu trưởng | Quyền Hiệu trưởng | Tổng Phụ trách Đội | Nhân viên thư viện | Nhân viên văn thư | Nhân viên thiết bị ; Trường | THPT | THCS | Tiểu học | Mầm non | Đại học | Cao đẳng
Giám đốc = Phó Giám đốc | Quyền Giám đốc ; Sở | Công an | Công ty | Tổng Công ty | Doanh nghiệp | Ngân hàng | Chi nhánh | Trung tâm | Bệnh viện | Đài | Quỹ | Thư viện | Bảo tàng | Nhà văn hóa | Nhà thiếu nhi | Nhà máy | Xí nghiệp | Nhà xuất bản | Học viện | Viện | Đại học | Điện lực | Bưu điện | Viễn thông | Kho bạc Nhà nước | Hợp tác xã | Ban Quản lý
Tổng Giám đốc = Phó Tổng Giám đốc ; Công ty | Tổng Công ty | Tập đoàn | Doanh nghiệp | Ngân hàng | Bảo hiểm xã hội
Viện trưởng = Phó Viện trưởng ; Viện
Tổng Biên tập = Phó Tổng Biên tập ; Báo | Tạp chí | Bản tin
Đồn trưởng = Phó Đồn trưởng | Chính trị viên | Phó Chính trị viên | Chính ủy | Phó Chính ủy ; Đồn Biên phòng | Đồn Công an | Hải đội | Đoàn Kinh tế - Quốc phòng | Bộ Chỉ huy | Ban Chỉ huy | Trung đoàn | Sư đoàn | Lữ đoàn | Tiểu đoàn | Quân khu
Cục trưởng = Phó Cục trưởng ; Cục
Chi cục trưởng = Phó Chi cục trưởng ; Chi cục
Trụ trì = Phó Trụ trì ; Chùa | Tịnh xá | Tu viện | Thiền viện
Chủ nhiệm = Phó Chủ nhiệm ; Câu lạc bộ | Hợp tác xã
Chi hội trưởng = Chi hội phó ; Chi hội
Chánh Văn phòng = Phó Chánh Văn phòng ; Văn phòng | Sở | Hội | Tỉnh hội | Thành hội | Liên đoàn
`;
/** … and those that elections fill: whoever elects is told first. */
export const ELECTED_OFFICES = `
Chủ tịch = Phó Chủ tịch | Phó Chủ tịch Thường trực | Quyền Chủ tịch | Phó Chủ tịch chuyên trách | Chủ tịch danh dự | Hội trưởng | Phó Hội trưởng | Tổng Thư ký | Phó Tổng Thư ký | Thư ký | Ủy viên Ban Chấp hành | Ủy viên Thường trực | Ủy viên Ủy ban Kiểm tra | Ủy viên Ban Kiểm tra | Chủ nhiệm Ủy ban Kiểm tra | Ủy viên Thư ký | Ủy viên | Ủy viên Thường vụ | Ủy viên Ban Thường vụ ; Hội | Thành hội | Tỉnh hội | Quỹ | Câu lạc bộ | Đoàn chủ tịch | Hiệp hội | Liên đoàn | Tổng Liên đoàn | Liên hiệp | Liên minh | Công đoàn | Ủy ban nhân dân | Hội đồng nhân dân | Ủy ban Mặt trận Tổ quốc | Trung ương Hội
Bí thư = Phó Bí thư | Phó Bí thư Thường trực | Quyền Bí thư ; Ủy ban nhân dân | Hội đồng nhân dân | Ủy ban Mặt trận Tổ quốc | Tỉnh ủy | Thành ủy | Quận ủy | Huyện ủy | Thị ủy | Đảng ủy | Chi bộ | Đoàn | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Tỉnh đoàn | Tỉnh Đoàn | Thành đoàn | Thành Đoàn | Huyện đoàn | Huyện Đoàn | Quận đoàn | Quận Đoàn | Xã đoàn | Thị đoàn | Thị Đoàn | Chi đoàn | Đoàn trường
`;

/** Heads of a body's office. */
export const HEADS_OF_OFFICE = `
Chánh Văn phòng
Phó Chánh Văn phòng
`;

/** A member, and what a committee's list means by it. */
export const MEMBER = "Ủy viên";
export const COMMITTEE_MEMBER = "Ủy viên Ban Chấp hành";

/** Offices that one person holds at a time. */
export const SINGLE_OFFICES = `
Chủ tịch
Bí thư
Hiệu trưởng
Chánh Văn phòng
Trưởng phòng
Tổng Biên tập
`;
/** What a deputy's title begins with. */
export const DEPUTY = "Phó";

/** Words after a title that change it: the word as we write it, then its other forms. */
export const TITLE_MODIFIERS = `
Thường trực = TT
thứ nhất
danh dự
chuyên trách
không chuyên trách
lâm thời
điều hành
phụ trách
`;

/** They name a holder's calling or what anybody may be: an office only with its organisation, or after a name. */
export const COMMON_TITLES = `
Thành viên
Cán bộ
Giáo viên
Giảng viên
Cố vấn
Nhân viên
Kế toán
Trợ lý
Thư ký
Ủy viên
Chủ nhiệm
`;

/** Behind them and a colon stands who does it on that day: `giảng viên: bà A`, `Thư ký: Lê B` of the minutes. */
export const PARTS_TAKEN = `
Thư ký
Giảng viên
Giáo viên
Cố vấn
Trợ lý
`;

/** Leaders of a cluster: they are roles of the cluster, and stand in `leadership` as well. `title = forms ; rank kind` */
export const CLUSTER_TITLES = `
Cụm trưởng ; chief cụm
Trưởng cụm ; chief cụm
Cụm phó ; deputy cụm
Phó Cụm trưởng ; deputy cụm
Phó Trưởng cụm ; deputy cụm
Phó cụm ; deputy cụm
Khối trưởng ; chief khối
Trưởng khối ; chief khối
Khối phó ; deputy khối
Phó Khối trưởng ; deputy khối
Phó Trưởng khối ; deputy khối
Phó khối ; deputy khối
`;

/** Between the title of a cluster's leader and the cluster's number: `Cụm trưởng | thi đua II`, `Cụm trưởng | cụm thi đua năm 2017`. */
export const CLUSTER_TITLE_TAILS = `
thi đua = thị đua | thi dua | thị dua
thi đua số = thị đua số | thi dua số
cụm thi đua
khối thi đua
số
`;

/** Who held an office before. */
export const FORMER_WORDS = `
nguyên = nguyên là | trước đây là | trước là | từng là
cựu
`;

/** Before the office of somebody for whom another acts. */
export const STAND_INS = `
ủy quyền của = ủy quyền
ủy nhiệm của = ủy nhiệm
thay mặt
thay mặt cho
đại diện cho
`;

/** Longer words that begin like a title and are none. */
export const TITLE_TRAPS = `
Ủy viên ban
giáo viên hưu trí = giáo viên nghỉ hưu | giáo viên về hưu
cán bộ hưu trí = cán bộ nghỉ hưu | cán bộ về hưu
giảng viên hưu trí
`;

/** Between an office and the list of those who hold it: `2 Phó Chủ tịch | gồm | bà A và ông B`. */
export const HOLDER_LISTS = `
gồm bao có là :
`;

/** What somebody is charged with: an office where it is a cluster, else a duty. */
export const DUTIES = `
Phụ trách
`;

/** Between a title and its organisation. */
export const TITLE_LINKS = `
của
tại
`;

/** How long an office is held: `năm 2018`, `nhiệm kỳ 2016-2021`, `khóa IV`. */
export const OFFICE_TERMS = `
year = năm
term = nhiệm kỳ
session = khóa
`;

/** Instead of the last year of a term that goes on: `2021 - nay`. */
export const TERM_GOES_ON = `
nay
hiện nay
`;

/** Whoever works in the office of a body: `chuyên viên Văn phòng`. */
export const OFFICE_STAFF = `
Chuyên viên
Cán bộ
Nhân viên
Kế toán
`;

/**
 * Offices of the party and the state that no body beside them is the body of: `title = forms ; body`. What the title says
 * of its body is the organisation (`Ủy viên Bộ Chính trị` is `Ủy viên` of `Bộ Chính trị`); where it says nothing, there is none.
 */
export const STATE_OFFICES = `
Ủy viên = Ủy viên Trung ương Đảng | UVTW Đảng | UVTƯ Đảng | Ủy viên TW Đảng | Ủy viên TƯ Đảng | Ủy viên T.Ư Đảng | Ủy viên BCH Trung ương Đảng | Ủy viên BCH TW Đảng | Ủy viên Ban Chấp hành Trung ương Đảng | Ủy viên Ban Chấp hành TW Đảng ; Trung ương Đảng
Ủy viên dự khuyết = Ủy viên dự khuyết Trung ương Đảng | Ủy viên dự khuyết TW Đảng | Ủy viên dự khuyết BCH Trung ương Đảng | Ủy viên dự khuyết Ban Chấp hành Trung ương Đảng ; Trung ương Đảng
Bí thư = Bí thư Trung ương Đảng | Bí thư TW Đảng | Bí thư T.Ư Đảng ; Trung ương Đảng
Ủy viên = Ủy viên Bộ Chính trị | UV Bộ Chính trị | UVBCT ; Bộ Chính trị
Thủ tướng = Thủ tướng | Thủ tướng Chính phủ ; Chính phủ
Phó Thủ tướng = Phó Thủ tướng | Phó Thủ tướng Chính phủ ; Chính phủ
Phó Thủ tướng Thường trực = Phó Thủ tướng Thường trực | Phó Thủ tướng Thường trực Chính phủ | Phó Thủ tướng Chính phủ Thường trực ; Chính phủ
Tổng Bí thư
Chủ tịch nước
Phó Chủ tịch nước
Đại biểu Quốc hội = ĐBQH
`;
