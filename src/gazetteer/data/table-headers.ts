import { REGISTERING } from "./predicates.js";

/**
 * What tables call their columns and rows, in lower case. `^`: only at the beginning; `$`: only at the end. The first line
 * that has a phrase in the header decides.
 */
export const COLUMNS = `
number = ^tt$ | ^stt$ | ^số tt$ | ^số thứ tự$ | ^s tt$
term = ^nhiệm kỳ | ^nhiệm kì | thời gian giữ chức | thời gian đảm nhiệm
name = họ và tên | họ tên | họ , tên | họ & tên | ^tên cán bộ
job = chức vụ công tác | chức vụ hiện nay | chức vụ chính quyền | chức vụ đơn vị công tác | chức vụ , đơn vị công tác | chức vụ - đơn vị công tác | chức vụ và đơn vị công tác | nghề nghiệp | công việc hiện nay | chức vụ nơi công tác
office = chức vụ | chức danh | ^nhiệm vụ | phân công | nhiệm vụ được phân công | chức trách
workplace = đơn vị công tác | cơ quan công tác | nơi công tác
other = xếp loại | xếp hạng | xếp thứ | thứ hạng | vị thứ | hạng | ghi chú | địa điểm | thời điểm | ^số sáng kiến | ^số mô hình | ^số giải pháp | ^số đề tài | số lượng | ^số hội viên | tỷ lệ | tỉ lệ
open = ^hội viên | ^hội phí
recipient = tập thể , cá nhân | tập thể và cá nhân | tên tập thể | tên cá nhân | ^tập thể | ^cá nhân | đơn vị , cá nhân | cá nhân , đơn vị | cá nhân , tập thể | tên đơn vị / cá nhân | đối tượng khen thưởng | tập thể / cá nhân | đơn vị được khen
award = danh hiệu | khen thưởng | hình thức khen | ^hình thức$ | đề nghị khen | khen$
criterion = tiêu chí | nội dung thi đua | nội dung chấm điểm | nội dung tiêu chí | chỉ tiêu | ^nội dung
unit = đơn vị | đơn v | ^đv$ | quận , huyện | huyện , thị | huyện , thành | ^lđlđ | ^liên đoàn lao động | ^công đoàn | ^quận | ^huyện | ^phường | ^xã | địa phương | hội khuyến học | thành viên | ^tỉnh | ^trường | ^tên trường | ^sở | ^cơ quan | ^tên cơ quan | ^các quận | ^các huyện | ^hội
`;

/** Under a line that speaks of solutions these head the column of their names. */
export const NAME_COLUMNS = `
^tên$
^tên gọi
^nội dung
^tên nội dung
^đăng ký$
^nội dung đăng ký
^hoạt động
^công trình
`;

/** The word of points, also with its letters lost. */
export const POINT_WORDS = `
điểm
đim
`;

/** What letters lost make of a table's header: \`Tên đơn v Tên gii pháp\`. */
export const DAMAGED_HEADERS = `
đơn v
gii pháp
đim
`;

/** A header or row of the most points that can be had; and what says that it is not. */
export const MAXIMUM_COLUMNS = `
tối đa
điểm chuẩn
thang điểm
khung điểm
`;
export const NO_MAXIMUM_COLUMNS = `
tự chấm
đăng ký
đạt
`;
export const MAXIMUM_ROWS = `
^tối đa
^điểm tối đa
^chuẩn
^điểm chuẩn
^thang điểm
`;
export const MAXIMUM_WORDS = `
tối đa
`;

/** Columns of points that do not say so: the giving, by whomever. */
export const JUDGING = `
^tự chấm
^tự đánh giá
^kết quả chấm
^chấm
^thẩm định
^phúc tra
^bình xét
chấm$
chấm chéo$
tự đánh giá$
thẩm định$
phúc tra$
bình xét$
duyệt$
công nhận$
thống nhất$
xác nhận$
`;

/** Words of a score column that name no criterion: `Điểm đăng ký`, `Tổng số điểm`, `Cụm chấm`. */
export const PLAIN_SCORE = `
điểm đim số tổng cộng đăng ký đăng kí phấn đấu tự chấm cụm khối chấm chéo đạt được kết quả thẩm định thi đua năm hội đồng thành phố quận huyện tỉnh chung của đánh giá lần bình xét giao ước s thực hiện mức ghi chính thức cuối cùng
`;

/** What a header says of what stands under it, and the lines above a table of all in it. */
export const STANDINGS = `
registered = ${REGISTERING}
proposed = đề nghị | đề xuất | suy tôn | bình chọn | bình bầu
awarded = chấm | được | đạt | kết quả | quyết định | thẩm định | bình xét | đánh giá | thực hiện
`;
/** Above a table of points these go before all else: `Kết quả chấm điểm các nội dung đã đăng ký`. */
export const GIVEN_ABOVE = `
tự chấm
chấm điểm
kết quả
điểm đạt
bình xét
tổng kết
`;
/** A line with one of these gives an award to those whom the table below it lists. */
export const AWARD_LISTS = `
danh sách
tặng
khen
nhận
`;

/** Rows of sums. */
export const TOTAL_ROWS = `
^tổng
^cộng
^toàn cụm
^toàn khối
^chung
`;
/** The total of a row's parts. */
export const TOTAL_COLUMNS = `
^tổng$
^tổng cộng$
^tổng số$
^cộng$
^cả năm$
`;
/** Sums; and the parts that they may be sums of: \`Cộng mục I\`. */
export const SUMS = `
tổng cộng
tổng điểm
tổng số điểm
tổng số
tổng
cộng điểm
cộng
`;
export const PARTS = `
điểm mục
điểm phần
mục
phần
nhóm
nội dung
tiêu chí
`;
/** A sum that ends in a bare word of these may be one of a part. */
export const BARE_SUMS = `
^cộng
`;
/** Points added and taken off: a total holds them. */
export const ADJUSTMENTS = `
^thưởng
^cộng thêm
^trừ
^phạt
^điểm thưởng
^điểm cộng
^điểm cộng thêm
^điểm trừ
^điểm phạt
^số điểm thưởng
^số điểm cộng
^số điểm trừ
^cộng điểm thưởng
`;
/** Rows that give places, grades and means, no points. */
export const RANK_ROWS = `
^xếp thứ
^xếp hạng
^xếp loại
^xếp vị
^thứ hạng
^thứ tự
^vị thứ
^hạng
^ghi chú
^bình quân
^điểm bình quân
^trung bình
^điểm trung bình
^tỷ lệ
^tỉ lệ
`;
/** They count things. */
export const COUNTS = `
^số
^tổng số
`;

/** What a cell says where there is no solution. */
export const NOTHING_IN_CELL = `
^không$
^chưa$
^chưa có$
^không có$
^chưa đăng ký$
^không đăng ký$
^( chưa
^( không
`;

/** Marks of examinations: a table under such words is none of ours. */
export const EXAMINATIONS = `
tuyển sinh
thí sinh
nguyện vọng
điểm sàn
môn thi
trúng tuyển
lớp 10
điểm thi tốt nghiệp
xét tuyển
thủ khoa
`;

/** Columns of tables that announce gatherings. */
export const CALENDAR_COLUMNS = `
time = ^thời gian | ^thời điểm | ^ngày | ^giờ | ^lịch
place = ^địa điểm | ^nơi | ^điểm họp | ^phòng họp
what = ^nội dung | ^hoạt động | ^tên hoạt động | ^công việc | ^cuộc họp | ^hội nghị | ^sự kiện
host = đăng cai | chủ nhà | chủ trì | đơn vị tổ chức
round = ^lần | ^kỳ | ^đợt
`;
