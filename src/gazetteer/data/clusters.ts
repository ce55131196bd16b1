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
