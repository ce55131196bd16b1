/** Names that clusters and khối bear, and how headings speak of them. */

/** Regions: a cluster may be called by one alone (`Cụm Đông Nam Bộ`). */
export const REGIONS = `
Tây Bắc
Đông Bắc
Tây Bắc Bộ
Đông Bắc Bộ
Việt Bắc
Bắc Bộ
Bắc Trung Bộ
Nam Trung Bộ
Trung Bộ
Tây Nguyên
Nam Bộ
Đông Nam Bộ
Tây Nam Bộ
Trung du Bắc Bộ
Trung du và miền núi phía Bắc
Trung du, miền núi phía Bắc
Trung du miền núi phía Bắc
miền núi phía Bắc
Đồng bằng sông Hồng
Đồng bằng Bắc Bộ
Đồng bằng sông Cửu Long
Duyên hải miền Trung
Duyên hải Nam Trung Bộ
Duyên hải Bắc Bộ
Bắc Trung Bộ và Duyên hải miền Trung
miền Đông Nam Bộ
miền Tây Nam Bộ
miền Trung - Tây Nguyên
miền Trung và Tây Nguyên
miền Bắc
miền Trung
miền Nam
phía Bắc
phía Nam
phía Đông
phía Tây
Trung ương
`;

/** Kinds of body that make up a khối. */
export const KHOI_NAMES = `
Kinh tế
Kinh tế - Kỹ thuật
Kinh tế tổng hợp
Kinh tế - Tổng hợp
Kinh tế ngành
Nội chính
Tổng hợp
Văn hóa - Xã hội
Văn hóa và Xã hội
Văn xã
Đảng
Đảng - Đoàn thể
Đảng, Đoàn thể
Mặt trận - Đoàn thể
Mặt trận và Đoàn thể
Đoàn thể
Doanh nghiệp
Trường học
Trung học phổ thông
Lực lượng vũ trang
Khoa giáo
`;

/** What may stand before a heading's cluster. */
export const HEADING_LEADS = `
tại
ở
đối với
về
kết quả
kết quả của
kết quả tại
hoạt động
hoạt động của
hoạt động tại
tình hình
tin từ
hội nghị
hội nghị giao ban
hội nghị tổng kết
hội nghị sơ kết
giao ban
tổng kết
sơ kết
`;

/** How a cluster is named in an office: `Cụm trưởng` of `Cụm thi đua 2`. */
export const FULL_NAMES = { cụm: "Cụm thi đua", khối: "Khối thi đua" } as const;

/** Behind a chief they say that the cluster's gathering is told: `chủ trì`. */
export const CHAIRING = `
chủ trì
đã chủ trì
tổ chức
đã tổ chức
`;

/** Between a cluster and the body whose cluster it is. */
export const OWNING = `
thuộc của -
`;

/** The kinds of the record. */
export const CLUSTER = "cụm";
export const KHOI = "khối";
export type ClusterKind = typeof CLUSTER | typeof KHOI;

/** Heads of a cluster. */
export const CLUSTER_HEADS = `
cụm khối
`;

/** A head and `thi đua` in one word, where a number follows: `CTĐ 4`; without one it is the Red Cross. */
export const SHORT_HEADS = `
ctđ
`;

/** Behind the head they make it one of emulation: `cụm thi đua`, also `khối giao ước thi đua`. */
export const EMULATION = `
thi đua
thị đua
thi dua
thị dua
giao ước thi đua
`;

/** Before a number that is the cluster's. */
export const NUMBER_WORDS = `
số sô
`;

/** After a number they make it a count: `cụm thi đua 7 tỉnh miền núi`, `Cụm 5 thành phố`. */
export const COUNTED_UNITS = `
tỉnh thành quận huyện phường xã đơn trường sở ngành
`;

/** Counted units of which a cluster may consist that is not said to be one of emulation: `Cụm 5 thành phố`. */
export const COUNTED_PLACES = `
tỉnh thành quận huyện
`;

/** Before a cluster's name they say that several follow. */
export const SEVERAL = `
các
`;

/** A name ends before these. */
export const NAME_ENDS = `
đã
tổ
năm
tại
gồm
bao
do
họp
tiến
có
là
lần
với
sẽ
được
ký
trong
thuộc
trực
và
cho
về
của
để
này
trên
từ
vừa
nhằm
số
thống
đăng
phấn
hoàn
triển
thực
phát
sơ
tổng
giao
long
diễn ra
khai
tiếp
ngày
sáng
chiều
tối
`;

/** They hold a word that would end a name, and are part of it. */
export const NAME_PARTS = `
tổng hợp
giao thông
Tổ quốc
trực thuộc Trung ương
tổ chức xã hội
tổ chức chính trị
`;

/** Kinds of body that a list inside a name goes on with. */
export const NAME_LIST = `
ngành ban đoàn phòng sở thành huyện thị tỉnh hội cơ doanh trường đơn đại cao trung xã
`;

/** A khối that is not said to be one of emulation unites offices; schools make up a khối thi. */
export const KHOI_BODIES = `
sở ngành ban cơ đoàn doanh đơn
`;

/** Of these a khối is one of emulation where its line says so: `Khối các trường đại học … tổng kết thi đua`. */
export const VYING_BODIES = `
cơ trường đơn hội tổ
`;

/** `khu vực …`, `vùng …`, `miền …` begin a name in lower case. */
export const AREAS = `
khu vùng miền phía ven duyên
`;

/** Before `khối` they name a body of its own: `Đảng ủy Khối Doanh nghiệp`. */
export const OTHER_KHOI = `
ủy bộ đoàn quân
`;

/** What joins two kinds of body or two capitals inside a name. */
export const NAME_JOINS = `
và
`;

/** Behind a number and one of these stands whose cluster it is: `cụm thi đua số 2 của quận Bình Thạnh`. */
export const SCOPE_JOINS = `
của thuộc , -
`;
