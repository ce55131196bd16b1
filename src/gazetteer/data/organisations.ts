/**
 * Organisations whose name is known and closed: what may follow is only the unit they belong to. One a line:
 * name = other written forms ; what it says of its unit.
 *   cấp quận   the name itself states the level (Quận ủy): a unit's type is not repeated after it
 *   của tp     the form itself states the city (HKHTP)
 *   quốc gia   a national body: no unit belongs to it
 */
export const ORGANISATIONS = `
Hội Khuyến học = HKH | Hội KH | KH Hội | Hội Khuyến học KH
Hội Khuyến học = HKHTP | KHTP | Hội KHTP | HKH TPHCM ; của tp
Quỹ Khuyến học = Quỹ KH | Quỹ khuyến học khuyến tài
Quỹ Khuyến học = Quỹ KHTP | QKHTP ; của tp
Quỹ Khuyến học - Khuyến tài = Quỹ Khuyến học – Khuyến tài | Quỹ Khuyến học, Khuyến tài
Hội đồng bảo trợ = HĐBT | Hội đồng Bảo trợ
Hội đồng Tư vấn
Ủy ban nhân dân = UBND | UB | Ủy ban ND | U BND | UBNN
Hội đồng nhân dân = HĐND | H ĐND | HĐNN
Hội đồng nhân dân và Ủy ban nhân dân = HĐND-UBND | HĐND - UBND | HĐND và UBND | HĐND, UBND
Ủy ban Mặt trận Tổ quốc Việt Nam = UBMTTQVN | UBMTTQ VN | UBMTTQ Việt Nam | UB.MTTQVN | UB.MTTQ VN | UB MTTQ VN | UB MTTQ Việt Nam | Ủy ban MTTQ Việt Nam | Ủy ban MTTQ VN | UB Mặt trận Tổ quốc Việt Nam | MTTQ Việt Nam | MTTQVN | MTTQ VN | Mặt trận Tổ quốc Việt Nam
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam = Ủy ban Trung ương MTTQ Việt Nam | UBTW MTTQ Việt Nam | UBTƯ MTTQ Việt Nam | UBTWMTTQVN | Ủy ban TW MTTQ Việt Nam ; quốc gia
Ủy ban Mặt trận Tổ quốc = UBMTTQ | UB.MTTQ | UB MTTQ | Ủy ban MTTQ | UB Mặt trận Tổ quốc | UBMT TQ | UBMT | MTTQ | Mặt trận Tổ quốc | UB Mặt trận | Ủy ban Mặt trận
Ủy ban Kiểm tra = UBKT
Quận ủy = Q.ủy | QU ; cấp quận
Huyện ủy = H.ủy | HU ; cấp huyện
Thị ủy ; cấp thị xã
Thành ủy = Th.ủy ; cấp thành phố
Tỉnh ủy = T.ủy ; cấp tỉnh
Đảng ủy = ĐU
Đảng bộ
Chi bộ
Chi ủy
Đảng ủy Công an
Đảng ủy Khối các cơ quan
Đảng ủy Khối Dân - Chính - Đảng = Đảng ủy Khối Dân Chính Đảng
Đảng ủy Khối Doanh nghiệp
Đảng ủy Khối Đại học - Cao đẳng
Quận đoàn = Q.đoàn ; cấp quận
Huyện đoàn ; cấp huyện
Thị đoàn ; cấp thị xã
Thành đoàn ; cấp thành phố
Tỉnh đoàn ; cấp tỉnh
Quận hội = Quận Hội ; hội cấp quận
Huyện hội = Huyện Hội ; hội cấp huyện
Thị hội ; hội cấp thị xã
Thành hội = Thành Hội ; hội cấp thành phố
Tỉnh hội = Tỉnh Hội ; hội cấp tỉnh
Trung ương Hội = TW Hội | TƯ Hội | T.Ư Hội ; hội quốc gia
Liên đoàn Lao động = LĐLĐ | Liên đoàn LĐ
Tổng Liên đoàn Lao động Việt Nam = Tổng LĐLĐ Việt Nam | Tổng Liên đoàn LĐVN | TLĐLĐVN ; quốc gia
Công đoàn ngành giáo dục = Công đoàn ngành Giáo dục | CĐ ngành giáo dục | CĐ Giáo dục | Công đoàn Giáo dục | Công đoàn GD | CĐ GD
Công đoàn ngành Y tế
Công đoàn Viên chức
Công đoàn cơ sở = CĐCS
Công đoàn = CĐ
Hội Liên hiệp Phụ nữ Việt Nam = Hội LHPN Việt Nam | Hội LHPN VN | HLHPNVN
Hội Liên hiệp Phụ nữ = LHPN | Hội LHPN | HLHPN | HLH Phụ nữ | Hội LH Phụ nữ
Hội Phụ nữ = Hội PN
Hội Cựu chiến binh Việt Nam = Hội CCB Việt Nam | Hội CCB VN
Hội Cựu chiến binh = CCB | Hội CCB | HCCB
Hội Chữ thập đỏ Việt Nam = Hội CTĐ Việt Nam
Hội Chữ thập đỏ = CTĐ | Hội CTĐ | HCTĐ
Hội Người cao tuổi Việt Nam = Hội NCT Việt Nam
Hội Người cao tuổi = NCT | Hội NCT | HNCT
Ban Đại diện Hội Người cao tuổi = Ban ĐD Hội NCT | Ban Đại diện Hội NCT | BĐD Hội NCT | BĐD Hội Người cao tuổi | Ban ĐD Hội Người cao tuổi
Hội Cựu giáo chức = CGC | Hội CGC | HCGC
Hội Nông dân Việt Nam = Hội ND Việt Nam
Hội Nông dân = Hội ND | HND
Hội Luật gia
Hội Nhà báo
Hội Đông y
Hội Làm vườn
Hội Doanh nghiệp
Hội Doanh nhân trẻ
Hội Văn học Nghệ thuật = Hội VHNT
Hội Khoa học Lịch sử
Hội Nạn nhân chất độc da cam/dioxin = Hội NNCĐDC | Hội Nạn nhân chất độc da cam | Hội nạn nhân chất độc da cam dioxin
Hội Bảo trợ người khuyết tật và trẻ mồ côi = Hội Bảo trợ NKT và TMC | Hội Bảo trợ Người tàn tật và trẻ mồ côi
Hội Bảo trợ Bệnh nhân nghèo = Hội Bảo trợ bệnh nhân nghèo
Hội Cựu Thanh niên xung phong = Hội Cựu TNXP
Hội Người mù
Hội Sinh viên = HSV
Hội Kế hoạch hóa gia đình
Hội Liên hiệp Thanh niên Việt Nam = Hội LHTN Việt Nam | Hội LHTN VN
Hội Liên hiệp Thanh niên = LHTN | Hội LHTN | Hội LH Thanh niên
Liên hiệp các Hội Khoa học và Kỹ thuật = Liên hiệp các Hội KH&KT | Liên hiệp các hội KHKT
Liên hiệp các tổ chức hữu nghị
Đoàn Thanh niên Cộng sản Hồ Chí Minh = Đoàn TNCS Hồ Chí Minh | Đoàn TNCS HCM | Đoàn TNCSHCM | Đoàn TNCS | Đoàn Thanh niên Cộng sản HCM
Đoàn Thanh niên = Đoàn TN
Đội Thiếu niên Tiền phong Hồ Chí Minh = Đội TNTP Hồ Chí Minh | Đội TNTP HCM
Hội đồng Đội = HĐĐ
Ban Chấp hành = BCH
Ban Thường vụ = BTV
Ban Thường trực = BTT
Ban Kiểm tra = BKT
Ban Chỉ huy Quân sự = Ban CHQS | BCH Quân sự | BCHQS
Bộ Chỉ huy Quân sự = Bộ CHQS
Bộ Chỉ huy Bộ đội Biên phòng = Bộ CH BĐBP
Bộ Tư lệnh
Viện Kiểm sát nhân dân = VKSND
Tòa án nhân dân = TAND
Kho bạc Nhà nước
Bảo hiểm xã hội = BHXH
Cục Thuế
Chi cục Thuế
Chi cục Thống kê
Công an = CA
Trung tâm học tập cộng đồng = TTHTCĐ | TT HTCĐ | Trung tâm HTCĐ
Trung tâm Giáo dục thường xuyên = TTGDTX | TT GDTX | Trung tâm GDTX
Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên = TT GDNN-GDTX | TTGDNN-GDTX | Trung tâm GDNN-GDTX | Trung tâm GDNN - GDTX
Trung tâm Bồi dưỡng chính trị = TTBDCT | TT BDCT
Giáo hội Phật giáo Việt Nam = GHPGVN
Hội đồng Trị sự = HĐTS
Ban Trị sự = BTS
Ban Trị sự Phật giáo
Hội đồng Chứng minh = HĐCM
Ban Hướng dẫn Phật tử = BHDPT | HDPT
Phân ban Gia đình Phật tử
Văn phòng Quốc hội ; quốc gia
Văn phòng Chính phủ ; quốc gia
Chính phủ ; quốc gia
Quốc hội ; quốc gia
Ban Bí thư ; quốc gia
Ban Chấp hành Trung ương Đảng ; quốc gia
Hội đồng Thi đua - Khen thưởng = HĐTĐKT | Hội đồng TĐKT | Hội đồng Thi đua Khen thưởng
Báo Sài Gòn Giải phóng = Báo SGGP ; quốc gia
Báo Tuổi Trẻ ; quốc gia
Báo Thanh Niên ; quốc gia
Báo Người Lao động = Báo NLĐ ; quốc gia
Bản tin Gia Định ; quốc gia
Khối vận
Văn phòng Hội đồng nhân dân và Ủy ban nhân dân = Văn phòng HĐND và UBND | VP HĐND-UBND | VP.HĐND&UBND | Văn phòng HĐND&UBND | Văn phòng HĐND-UBND
`;

/**
 * First words of organisations whose name goes on: with a branch (`Ban Dân vận`), or with a proper name (`Trường Tiểu học
 * Kết Đoàn`). `; riêng` marks those that stand alone and are not completed with a unit from the context.
 */
export const OPEN_HEADS = `
Ban = B.
Tiểu ban
Phân ban
Phòng = P.
Sở
Bộ ; riêng
Tổng cục ; riêng
Cục
Vụ ; riêng
Chi cục
Khoa ; riêng
Bộ môn ; riêng
Văn phòng = VP
Thanh tra
Trung tâm = TT ; riêng
Trường ; riêng
Trường Đại học = ĐH | Trường ĐH | Đại học ; riêng
Trường Cao đẳng = Trường CĐ | Cao đẳng ; riêng
Trường Trung cấp ; riêng
Trường Trung học phổ thông = Trường THPT | THPT | Trường PTTH | Trường cấp 3 ; riêng
Trường Trung học cơ sở = Trường THCS | THCS | Trường PTCS ; riêng
Trường Tiểu học = Trường TH | Tiểu học ; riêng
Trường Mầm non = Trường MN | Mầm non ; riêng
Trường Mẫu giáo ; riêng
Học viện ; riêng
Viện ; riêng
Bệnh viện = BV ; riêng
Nhà thiếu nhi
Nhà văn hóa ; riêng
Công ty = Cty | C.ty ; riêng
Tổng Công ty = TCT ; riêng
Tập đoàn ; riêng
Doanh nghiệp = DN ; riêng
Ngân hàng ; riêng
Hợp tác xã = HTX ; riêng
Quỹ
Câu lạc bộ = CLB
Báo ; riêng
Tạp chí ; riêng
Đài
Nhà xuất bản = NXB ; riêng
Hội đồng
Hội
Hiệp hội
Liên hiệp
Liên minh
Chi hội
Chi bộ
Tổ
Chùa ; riêng
Tu viện ; riêng
Tịnh xá ; riêng
Thiền viện ; riêng
Giáo xứ ; riêng
Giáo họ ; riêng
Nhà thờ ; riêng
Đồn Biên phòng ; riêng
Quân khu ; riêng
Sư đoàn ; riêng
Trung đoàn ; riêng
Lữ đoàn ; riêng
Tiểu đoàn ; riêng
Ấp
Khu phố
Tổ dân phố
Thôn
`;

/** Branches of government, party and associations, in normal case: what follows `Ban`, `Phòng`, `Sở`, `Văn phòng`… */
export const BRANCHES = `
Dân vận
Tuyên giáo
Tuyên giáo và Dân vận
Tuyên huấn
Tuyên truyền
Tổ chức
Tổ chức - Kiểm tra
Tổ chức cán bộ
Tổ chức Cán bộ
Tổ chức - Cán bộ
Tổ chức Hành chính
Nội chính
Kiểm tra
Kinh tế
Kinh tế - Ngân sách
Kinh tế - Hạ tầng
Văn hóa - Xã hội = Văn hóa xã hội | VH-XH | VHXH
Pháp chế
Đô thị
Dân tộc
Phong trào
Phong trào Thi đua, khen thưởng
Phong trào thi đua
Phong trào - Thi đua
Phong trào, Thi đua
Phong trào và Thi đua
Thi đua
Thi đua - Khen thưởng = Thi đua Khen thưởng | Thi đua, Khen thưởng | Thi đua – Khen thưởng | TĐKT | TĐ-KT | TĐ - KT
Thi đua và Khen thưởng
Thi đua - Phong trào
Khuyến học
Khuyến tài
Vận động
Vận động tài trợ
Tài chính
Đối ngoại
Tài trợ
Học bổng
Chuyên môn
Nghiệp vụ
Truyền thông
Xây dựng phong trào
Xây dựng xã hội học tập
Quản lý
Quản trị
Giám đốc
Giám hiệu
Chỉ đạo
Đại diện
Đại diện cha mẹ học sinh = Đại diện CMHS
Liên lạc
Bảo trợ
Cố vấn
Khánh tiết
Biên tập
Tôn giáo
Hộ tự
Hoằng pháp
Giáo dục Tăng Ni
Từ thiện xã hội
Gia đình Phật tử
Hướng dẫn Phật tử
Giáo dục và Đào tạo = GD&ĐT | GD-ĐT | GD - ĐT | GDĐT | GD và ĐT | GD & ĐT | Giáo dục & Đào tạo | Giáo dục & ĐT
Giáo dục - Đào tạo = Giáo dục – Đào tạo
Giáo dục Đào tạo
Giáo dục
Nội vụ
Tư pháp
Y tế
Lao động, Thương binh và Xã hội
Lao động Thương binh và Xã hội
Lao động - Thương binh và Xã hội = LĐTBXH | LĐ-TBXH | LĐ-TB&XH | LĐTB&XH | LĐ-TB và XH | Lao động - TB&XH | LĐ - TB & XH | Lao động TB-XH | Lao động Thương binh Xã hội
Văn hóa và Thông tin = VH&TT | VH-TT | Văn hóa Thông tin | Văn hóa - Thông tin | VHTT
Văn hóa, Khoa học và Thông tin
Văn hóa, Thể thao và Du lịch = VHTT&DL | VHTTDL | VH-TT&DL | Văn hóa Thể thao và Du lịch | Văn hóa - Thể thao và Du lịch
Văn hóa và Thể thao
Văn hóa - Xã hội và Truyền thông
Thông tin và Truyền thông = TT&TT
Tài chính - Kế hoạch = TC-KH | Tài chính Kế hoạch | Tài chính – Kế hoạch
Kế hoạch và Đầu tư = KH&ĐT | KH-ĐT
Kế hoạch - Tài chính
Quản lý đô thị = QLĐT
Tài nguyên và Môi trường = TN&MT | TNMT | TN-MT
Nông nghiệp và Môi trường
Nông nghiệp và Phát triển nông thôn = NN&PTNT | NN-PTNT | NN và PTNT
Khoa học và Công nghệ = KH&CN | KHCN
Công Thương = Công thương
Xây dựng
Giao thông vận tải = GTVT
Ngoại vụ
Du lịch
Thống kê
Thanh tra
Chính trị
Chính trị tư tưởng
Chính sách
Quốc phòng
Công an
Khoa giáo
Hành chính
Hành chính - Quản trị
Hành chính Tổng hợp
Tổng hợp
Cảnh sát
Đào tạo
Công tác sinh viên
Công tác Đảng
Công tác học sinh, sinh viên
Thanh niên trường học
Thanh thiếu nhi
Gia đình - Xã hội
Nữ công
Thiếu nhi
Quỹ
Đoàn thể
Văn xã
Văn hóa
Thể dục thể thao = TDTT
Thể thao
Dân số
Phụ nữ
Thanh niên
Cựu giáo chức
Quân sự
Chính trị - Xã hội
`;

/** Words of several syllables inside proper names that are not written with capitals throughout: `Đại học Bách khoa`. */
export const NAME_WORDS = `
Bách khoa
Sư phạm
Sư phạm kỹ thuật
Kinh tế
Kinh tế tài chính
Kinh tế và Quản trị kinh doanh
Khoa học
Khoa học tự nhiên
Khoa học xã hội và nhân văn
Khoa học xã hội
Nông lâm
Nông nghiệp
Công nghệ
Công nghệ thông tin
Công nghiệp
Công nghiệp thực phẩm
Công tác xã hội
Y dược
Y khoa
Y tế
Ngoại ngữ
Ngoại thương
Ngân hàng
Luật
Mở
Giao thông vận tải
Thể dục thể thao
Văn hóa
Văn hóa nghệ thuật
Chính trị
Kỹ thuật
Cổ phần
Trách nhiệm hữu hạn
Trách nhiệm hữu hạn một thành viên
Một thành viên
Thương mại
Thương mại và Du lịch
Dịch vụ
Sản xuất
Xây dựng
Bao bì
Dược phẩm
Du lịch
Bảo hiểm
Chuyên
Năng khiếu
Thực hành
Dân lập
Tư thục
Bán công
Nội trú
Dân tộc nội trú
Phổ thông dân tộc nội trú
Giáo dục thường xuyên
Pháp luật
Lý luận
Phong trào
Quan hệ lao động
Kiểm định
Hữu nghị
Xổ số kiến thiết
Điện lực
Cấp nước
Chiếu sáng
Phát triển nhà
Thủ công mỹ nghệ
May mặc
`;

/** Title and organisation typed as one word. */
export const GLUED_OFFICES = `
CTHKH = Chủ tịch | Hội Khuyến học
PCTHKH = Phó Chủ tịch | Hội Khuyến học
CTHCCB = Chủ tịch | Hội Cựu chiến binh
CTHLHPN = Chủ tịch | Hội Liên hiệp Phụ nữ
CTUBND = Chủ tịch | Ủy ban nhân dân
PCTUBND = Phó Chủ tịch | Ủy ban nhân dân
CTHĐND = Chủ tịch | Hội đồng nhân dân
BTĐU = Bí thư | Đảng ủy
PBTĐU = Phó Bí thư | Đảng ủy
PCTHĐND = Phó Chủ tịch | Hội đồng nhân dân
`;
