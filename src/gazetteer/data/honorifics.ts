/** Forms of address before a name: the form as we write it, then its other forms. */
export const HONORIFICS = `
Ông = Ô.
Bà = B.
Đồng chí = Đ/c | đ/c. | đc | Đ.c
Anh
Chị
Cô
Thầy
Thầy giáo
Cô giáo
Cụ
Bác
Chú
Em
Cháu
Ngài
Nhà báo
Nhà văn
Nhà thơ
Nhà giáo
Nhà sử học
Nhà điêu khắc
Nhà nghiên cứu văn hóa
Nhà phê bình
Nhà biên kịch
Nhà thư pháp
Nhà sưu tầm
Điêu khắc gia
Nghệ nhân ưu tú
Nghệ nhân nhân dân
Nghệ sĩ = nghệ sỹ
Nhạc sĩ = nhạc sỹ
Họa sĩ = họa sỹ
Bác sĩ = bác sỹ | BS. | bác sĩ CKI | bác sĩ CKII | bác sĩ chuyên khoa I | bác sĩ chuyên khoa II
Bác sĩ quân y = bác sỹ quân y
Dược sĩ = dược sỹ | DS.
Luật sư = LS.
Luật gia
Võ sư
Kỹ sư = KS.
Kiến trúc sư = KTS.
Lương y
Già làng
Nhà nghiên cứu
Nhà khoa học
Nghệ sĩ nhiếp ảnh
Nhiếp ảnh gia
Soạn giả
Đạo diễn
Dịch giả
Lục cả
Sãi cả
Giám mục
Đức cha
Tổng Giám mục
Nữ tu
Soeur
Truyền đạo
Giáo hữu
Lễ sanh
Phối sư
Đầu sư
Linh mục = LM.
Mục sư
Hòa thượng = HT.
Đại lão Hòa thượng
Trưởng lão Hòa thượng
Thượng tọa = TT.
Đại đức = ĐĐ.
Ni trưởng = NT.
Ni sư = NS.
Sư cô = SC.
Sư thầy
Cư sĩ = cư sỹ
Huynh trưởng = HTr.
Đại tướng
Thượng tướng
Trung tướng
Thiếu tướng
Chuẩn Đô đốc
Phó Đô đốc
Đô đốc
Đại tá
Thượng tá
Trung tá
Thiếu tá
Đại úy
Thượng úy
Trung úy
Thiếu úy
Anh hùng Lao động
Anh hùng Lực lượng vũ trang = Anh hùng LLVT | AHLLVT | Anh hùng LLVT nhân dân | Anh hùng LLVTND | AHLLVTND
Bà Mẹ Việt Nam Anh hùng = Mẹ Việt Nam Anh hùng | Bà mẹ VNAH | Mẹ VNAH
Nghệ nhân
Doanh nhân
`;

/** Address of several people before a list; `=> X` gives the honorific to every name of the list, `=>` alone gives none. */
export const SHARED_HONORIFICS = `
các đồng chí => Đồng chí
các đ/c => Đồng chí
các ông, bà =>
các ông bà =>
các ông/bà =>
các ông (bà) =>
quý ông bà =>
quý ông, bà =>
ông, bà =>
các ông => Ông
các bà => Bà
các anh, chị =>
các anh chị =>
các anh => Anh
các chị => Chị
các thầy, cô =>
các thầy cô =>
các thầy => Thầy
các cô => Cô
quý thầy cô =>
các vị =>
các em => Em
các cháu => Cháu
các cụ => Cụ
chư tôn đức =>
hai đồng chí => Đồng chí
hai ông => Ông
hai bà => Bà
`;

/** Academic and state titles before a name, kept as written. */
export const ACADEMIC = `
GS
PGS
TS
TSKH
ThS
Th.S
GS.TS
GS-TS
GS TS
GS.TSKH
GS-TSKH
GS.VS
PGS.TS
PGS-TS
PGS TS
PGS.TSKH
TS.BS
ThS.BS
ThS.BS.CKII
TS.LS
ThS.LS
ThS.KTS
TS.KTS
BS.CKI
BS.CKII
BS CKI
BS CKII
CN.
BSCKI
BSCKII
DSCKI
DSCKII
GVC
Giáo sư
Phó Giáo sư
Giáo sư tiến sĩ
Giáo sư, Tiến sĩ
Phó Giáo sư tiến sĩ
Phó Giáo sư, Tiến sĩ
Tiến sĩ
Tiến sỹ
Tiến sĩ khoa học
Thạc sĩ
Thạc sỹ
Cử nhân
Viện sĩ
`;

/** Titles that the state gives: beside a degree they are titles of their own. */
export const HONOURS = `
NGƯT
NGND
NSƯT
NSND
TTƯT
TTND
NNƯT
NNND
Nhà giáo ưu tú
Nhà giáo Nhân dân
Nghệ sĩ ưu tú
Nghệ sĩ nhân dân
Nghệ nhân ưu tú
Nghệ nhân nhân dân
Thầy thuốc ưu tú
Thầy thuốc nhân dân
`;

/** Places that begin with an honorific: no person is meant. */
export const HONORIFIC_PLACES = `
Bà Rịa
Bà Điểm
Bà Hom
Bà Chiểu
Bà Quẹo
Bà Huyện Thanh Quan
Bà Triệu
Bà Trưng
Bà Đen
Bà Đắc
Bà Nà
Bà Hạt
Bà Ký
Bà Lài
Bà Giã
Bà Tô
Bà Thiên Hậu
Bà Chúa Xứ
Ông Lãnh
Ông Ích Khiêm
Ông Tạ
Ông Địa
Ông Thìn
Cô Giang
Cô Bắc
Cô Tô
Chú Ía
Anh Sơn
Thầy Cai
Cầu Ông Lãnh
`;
