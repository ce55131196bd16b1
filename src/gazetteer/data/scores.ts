import { REGISTERING } from "./predicates.js";

/** Words that tell whether points are wanted or given; the nearest before the number decides. */
export const SCORE_KINDS = `
registered = ${REGISTERING}
awarded = tự chấm | chấm | chấm điểm | kết quả | đạt được | tự đánh giá | xếp | tổng kết | đã đạt | được chấm | tổng điểm | thẩm định | bình xét | bình chọn | phúc tra | thực hiện đạt | thực tế đạt | , đạt | thống nhất
`;

/** What a score is given for. */
export const CRITERION_NOUNS = `
tiêu chí
tiêu chí thi đua
nội dung
nội dung thi đua
chỉ tiêu
nhóm tiêu chí
nhóm chỉ tiêu
hạng mục
lĩnh vực
`;

/** Points of contests, exams and schools: none of them is a unit's score. */
export const CONTEST_WORDS = `
hội thi
cuộc thi
kỳ thi
vòng thi
phần thi
bài thi
đội thi
thí sinh
trúng tuyển
xét tuyển
tuyển sinh
tốt nghiệp
điểm sàn
điểm trung bình
giải Nhất
giải Nhì
giải Ba
giải khuyến khích
học sinh giỏi
hội thao
giải bóng
trận
môn thi
môn Toán
môn Văn
môn Ngữ văn
môn Ngoại ngữ
môn Tiếng Anh
các môn
ba môn
3 môn
`;

/** After a small number and `điểm` these go on with the sentence; any other small word makes another thing of it (`5 điểm lẻ`). */
export const AFTER_POINTS = `
và
về
ở
cho
đối với
trên
trong
năm
nhưng
còn
do
theo
so với
thi đua
vượt
tăng
giảm
dẫn đầu
đứng
xếp
cao nhất
cao
nhờ
sau
của
tối đa
là
đạt
được
cùng
khi
với
tại
nên
thuộc
bằng
riêng
gồm
có
toàn
tiêu chí
nội dung
tự chấm
cụm
như
qua
mỗi
thì
để
vì
vào
đã
đồng thời
`;

/** Before a number of points these make it a bonus, a threshold, a difference or a count of places. */
export const BEFORE_POINTS = `
từ
cộng
trừ
bị trừ
thưởng
thưởng thêm
tăng
vượt
thêm
dưới
trên
trên tổng
trên tổng số
hơn
kém
cách
mất
mỗi
tối thiểu
tối đa
thang
đến
tới
giảm
có
tại
ở
mở
lập
thành lập
xây dựng
tổ chức
những
các
khoảng
gần
còn thiếu
thiếu
chênh lệch
chênh
`;

/** After any number they make a place or another thing of `điểm`. */
export const POINT_COMPOUNDS = `
điểm trường
điểm học
điểm thi
điểm bán
điểm đến
điểm trưởng
điểm thưởng
điểm môn
điểm tư vấn
điểm nhóm
điểm du lịch
điểm vui chơi
điểm mới
điểm nóng
điểm sáng
điểm trở lên
điểm dừng
điểm chung
điểm đầu
điểm cầu
điểm danh
điểm nhấn
điểm lẻ
điểm sinh hoạt
điểm đọc
điểm dân cư
điểm bưu điện
điểm văn hóa
điểm tập kết
điểm truy cập
điểm hẹn
điểm tiếp nhận
điểm trao
điểm tổ chức
điểm phát
điểm trợ giúp
điểm giữ trẻ
điểm internet
điểm phục vụ
điểm tiêm
điểm hiến máu
điểm chốt
điểm liệt
điểm ưu tiên
điểm trung bình
điểm chuẩn
điểm sàn
điểm khuyến khích
chấm thi
chấm dứt
chấm công
`;

/** The noun of points, and its letter, which counts only beside a maximum: `98/100đ`. */
export const POINTS = "điểm";
export const POINTS_LETTER = "đ";
/** Who says one of these speaks of points, whether their noun follows or not: `Tự chấm: Quận 4 98`. */
export const SPEAKING_OF_POINTS = "điểm chấm";

/** Before another word they announce a count: `Số phường đạt điểm tốt`. */
export const COUNT_WORDS = "số";

/** Before a number they make it the most of a scale; a total is one only behind criteria or in brackets. */
export const SCALES = `
stated = thang | thang điểm | tối đa
here = trên tổng | cộng lại | tính trên
points = điểm chuẩn
total = tổng điểm | tổng | tổng số
`;
export const CRITERIA_WITH = "với có ,";

/** What goes over from points to their maximum: `98 điểm/100 điểm`, `98 điểm trên tổng số 100 điểm`. */
export const OVER = `
/ trên
`;
export const OVER_FILLERS = `
tổng số thang điểm
`;

/** `98 điểm thi đua` are points all the same. */
export const EMULATION = `
thi đua
`;

/** Words before `điểm` that make another word of it: `địa điểm`, `thời điểm`. */
export const NO_POINT_LABELS = `
địa thời trọng quan thí ưu nhược đặc cao yếu giao khởi làm chuẩn
`;

/** After points without a maximum only this word goes on with the sentence. */
export const AFTER_LABELLED = "và";

/** Between somebody and bare points these tell that they are points: `Quận 2: 98; Quận 4 cao nhất (99); Quận 8 mỗi quận 97`. */
export const BEFORE_BARE_POINTS =
  ": - = ( ) . ; , và đạt được là có cùng đồng đều với còn mỗi đơn vị quận huyện xã phường tỉnh trường điểm số tổng cộng cao thấp nhất nhì tuyệt đối như bằng nhau dẫn đầu đứng hạng cụm khối tiếp theo kế đến";
/** One of these stands between a list of those who have the points and the next points. */
export const LIST_ENDS = ", ; và còn )";
/** Behind bare points nothing follows, or one of these. */
export const BEHIND_BARE_POINTS = ", ; và còn ) ( . - /";
/** Between scores that are each another one's: `lần lượt 99, 98 và 97 điểm`. */
export const POINTS_SEPARATORS = ", ; và điểm";
/** Before a number they make it a place, a day or a name. */
export const BEFORE_PLACES = "thứ hạng loại xếp số lần ngày tháng năm khóa đợt quý lớp tiêu chí mục phần dung";

/** All the points that can be had, without a number. */
export const FULL_POINTS = `
điểm tối đa
điểm tuyệt đối
trọn điểm
tối đa điểm
`;

/** Verbs of points; a body that does so gives them: `Hội Khuyến học Thành phố chấm 97 điểm`. */
export const JUDGES = `
chấm
thẩm định
đánh giá
phúc tra
`;

/** Between points and what they are given for; `about` needs no noun of a criterion behind it. */
export const CRITERION_LEADS = `
about = về
in = ở | cho | trong | đối với | (
`;
/** Before the noun they speak of all criteria. */
export const SOME_CRITERIA = "các những số đủ mọi";
/** Between the noun of a criterion and its name. */
export const CRITERION_FILLERS = ": về là";
/** Around the number in the brackets of a criterion's maximum: `(tối đa 40 điểm)`. */
export const IN_MAXIMUM_BRACKET = "điểm đ tối đa thang chuẩn là";
/** Before a criterion's name that such a bracket follows. */
export const BEFORE_CRITERION = "riêng ở về tại trong phần mục nội dung tiêu chí";
/** They begin no criterion's name: `điểm về thi đua`, `về đích`, `về nhất`. */
export const NO_CRITERIA = "thi đích nhất nhì ba năm điểm kết công";
/** Behind a criterion's name, before its points. */
export const BEHIND_LABEL = ": - đạt được";
/** The label of the sum of a unit's points. */
export const TOTAL_LABELS = "tổng cộng";
