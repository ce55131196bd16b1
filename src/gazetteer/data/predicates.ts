/** Who does so wants it and has not got it yet: of awards and points, in sentences and in the headers of tables. */
export const REGISTERING =
  "đăng ký | đăng kí | đk | phấn đấu | giao ước | quyết tâm | cam kết | nhắm | nhắm tới | nhắm đến | hướng tới | hướng đến | đặt mục tiêu | đặt chỉ tiêu";

/** Before a verb they make it something to come: `dự kiến tặng`, `sẽ đạt`. */
export const PLANNING = `
dự kiến
dự định
sẽ
`;

/**
 * Verbs of an award, by what they make of the words around them:
 *   registers  who stands before it wants the award
 *   proposes   who stands after it is asked to give the award; who stands before it asks, or (passive) is proposed
 *   chooses    who stands after it is proposed
 *   gives      who stands before it gives; passive: gets
 *   gets       who stands before it has got the award
 */
export const PREDICATES = `
registers = ${REGISTERING}
proposes = đề nghị | đề xuất | kiến nghị | trình
chooses = suy tôn | bình chọn | bỏ phiếu | bỏ phiếu chọn | bỏ phiếu bầu | bình bầu | bình xét | bầu chọn | biểu quyết | biểu quyết chọn | thống nhất chọn | nhất trí chọn | lựa chọn | đề cử | tiến cử | xét chọn
gives = tặng | trao | trao tặng | trao thưởng | tặng thưởng | xét tặng | phong tặng | truy tặng | khen thưởng | khen tặng | thưởng | công nhận | cấp | vinh danh | tuyên dương | ghi nhận
gets = nhận | đón nhận | đã nhận | nhận được | đạt | đạt được | giành | giành được | đoạt | đạt danh hiệu | giữ vững danh hiệu | lĩnh
`;

/**
 * What may stand in a list of recipients and names none of them: `2 tập thể và 3 cá nhân gồm: …`. After `people` only
 * persons may follow (`các hội viên Quận 3` is not Quận 3), unless `opens` stands between; `and` leaves that as it is.
 */
export const RECIPIENT_FILLERS = `
opens = tặng cho | trao cho | gồm | gồm có | bao gồm | là | cho | tới | đến | đó là | cụ thể | như sau | sau | sau đây | : | (
units = tập thể cán bộ, giáo viên | tập thể cán bộ, giáo viên, học sinh | tập thể cán bộ, giáo viên và học sinh | tập thể cán bộ, công nhân viên | tập thể cán bộ, công chức | cán bộ, giáo viên, học sinh | đội | đội thi | đội tuyển | đơn vị dự thi | nhân dân và cán bộ | cán bộ và nhân dân | quân và dân | tập thể | tập thể cán bộ | tập thể lãnh đạo | tập thể Ban Chấp hành | đơn vị | thành viên | đại diện | đại diện lãnh đạo | lãnh đạo | danh hiệu
people = các cô | các thầy | các em | thí sinh | tác giả | nhóm tác giả | vận động viên | nghệ sĩ | nghệ nhân | cá nhân | hội viên | cán bộ | cán bộ hội | gia đình | dòng họ | đồng chí | đ/c | ông | bà | ông, bà | ông bà | anh | chị | anh, chị | thầy | cô | thầy cô | thầy, cô | nhà giáo | cụ | chi hội | em | học sinh | cán bộ, hội viên | CCB | cựu chiến binh
and = các | hai | ba | bốn | những | có | tiêu biểu | xuất sắc | riêng | cùng
`;

/**
 * Participants by what they are: behind a `family` a person follows, behind a `clan` a name, behind a `branch` a number or a
 * name, and it may stand in a `group`; an `inner` one only in another: `chi đoàn lớp 12A5`.
 */
export const COMMUNITIES = `
family = gia đình | hộ gia đình | hộ
clan = dòng họ | tộc | tộc họ | họ tộc | dòng tộc | gia tộc
group = cộng đồng | khu dân cư | cộng đồng dân cư | nhân dân
branch = thôn | ấp | khu phố | tổ dân phố | khối phố | xóm | bản | làng | buôn | tổ | chi hội | chi đoàn | chi bộ | phân hội
inner = lớp
`;

/** What is said of a person between the name and the place: `, hội viên xã X`, `, 91 tuổi ở xã X`, `, lớp 4A2, Trường Y`. */
export const RESIDENCE_WORDS = `
told = ở | thuộc | tuổi | trú tại | hội viên | cán bộ hội | đoàn viên | nông dân | người dân | học sinh | sinh viên | giáo viên | công nhân | ngụ | ngụ tại | cư ngụ | thường trú | đến từ | quê | quê ở
class = lớp | học sinh lớp
`;

/** Before the quoted work of somebody in a list: `anh A với sáng kiến “…”, chị B`. */
export const WORKS_OF = `
với sáng kiến
với giải pháp
với mô hình
với đề tài
với công trình
với tác phẩm
`;

/** They stand beside those who get something: `cùng với Quận 8, Hội X được tặng …`. */
export const COMPANIONS = `
cùng với
`;

/** Behind a count they mean those of the cluster who were not named: `bốn xã còn lại`, `các quận khác`. */
export const REST = `
còn lại
khác
kia
`;

/** Between one who is named and those whom he is one of: `Quận 3 là một trong ba đơn vị được tặng Cờ`. */
export const ONE_AMONG = `
là một trong
là 1 trong
là một trong số
là 1 trong số
vinh dự là một trong
`;

/** Counted or unnamed recipients: `12 tập thể`, `nhiều cá nhân được tặng …`. */
export const COUNTED_RECIPIENTS = `
tập thể
cá nhân
đơn vị
hội viên
cán bộ
gia đình
dòng họ
cộng đồng
chi hội
người
em
học sinh
sinh viên
giáo viên
thầy cô
đồng chí
cơ sở
hội cơ sở
tổ chức
phường
xã
trường
khu phố
ấp
thôn
quận
huyện
tỉnh
thị xã
thành phố
hội
sở
cơ quan
công dân
nhà hảo tâm
mạnh thường quân
chi bộ
lượt tập thể
lượt cá nhân
`;

/** Before a place or a companion, which gets nothing: `tại Quận 3`, `do Hội Khuyến học Quận 5 tổ chức`. */
export const NO_RECIPIENT_AFTER = `
tại
ở
do
của
thuộc
trên địa bàn
với
giữa
theo
từ
giúp
về
`;

/** Who speaks like this only wishes: `mong Quận 3 phấn đấu đạt …`. */
export const WISHES = `
mong
mong muốn
mong rằng
chúc
yêu cầu
lưu ý
nhắc
nhắc nhở
hy vọng
hi vọng
tin tưởng
tin rằng
kỳ vọng
`;

/** What the units of a cluster are called together: `100% đơn vị`, `tất cả các quận`. */
export const UNITS_TOGETHER = `
đơn vị
các đơn vị
đơn vị thành viên
thành viên
các thành viên
quận
các quận
quận, huyện
huyện
các huyện
huyện, thị xã
huyện, thành phố
huyện, thị xã, thành phố
thị xã
phường
các phường
phường, xã
xã
các xã
xã, phường
xã, thị trấn
xã, phường, thị trấn
phường, xã, thị trấn
tỉnh
các tỉnh
tỉnh, thành phố
sở
các sở
sở, ngành
trường
các trường
hội khuyến học
các hội
cơ sở hội
tổ chức hội
tổ chức cơ sở hội
tổ chức cơ sở
hội cơ sở
công đoàn cơ sở
cơ quan
cơ quan, đơn vị
`;

/** What an item says of its recipient behind the name: praise, no award of its own. */
export const PRAISES = `
đã
vì
có thành tích
do có
với thành tích
là đơn vị
là tập thể
hoàn thành
đạt thành tích
dẫn đầu
`;

/** They open the list of those who were only counted before: `4 tập thể này gồm: …`, `Đó là …`, `Cụ thể:`. */
export const COUNTED_AGAIN = `
gồm
bao gồm
gồm có
gồm các
là
cụ thể
đó là
cụ thể là
`;
