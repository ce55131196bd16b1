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
Quỹ Bảo trợ trẻ em = Quỹ BTTE | Quỹ Bảo trợ Trẻ em
Quỹ Vì người nghèo = Quỹ “Vì người nghèo” | Quỹ Vì Người nghèo
Quỹ Đền ơn đáp nghĩa
Quỹ Hỗ trợ nông dân = Quỹ Hỗ trợ Nông dân
Hội đồng quản trị = HĐQT | Hội đồng Quản trị
Hội đồng thành viên = HĐTV | Hội đồng Thành viên
Hội đồng quản lý = HĐQL | Hội đồng Quản lý
Hội đồng trường = Hội đồng Trường
Hội đồng gia tộc = Hội đồng Gia tộc | HĐGT
Hội đồng sáng lập
Hội đồng cố vấn = Hội đồng Cố vấn
Hội đồng khoa học = Hội đồng Khoa học
Hội đồng Dân tộc của Quốc hội ; quốc gia
Ủy ban Pháp luật của Quốc hội ; quốc gia
Ủy ban Tư pháp của Quốc hội ; quốc gia
Ủy ban Kinh tế của Quốc hội ; quốc gia
Ủy ban Tài chính, Ngân sách của Quốc hội ; quốc gia
Ủy ban Văn hóa, Giáo dục của Quốc hội ; quốc gia
Ủy ban Văn hóa và Xã hội của Quốc hội ; quốc gia
Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng của Quốc hội ; quốc gia
Ủy ban Xã hội của Quốc hội ; quốc gia
Ủy ban về các vấn đề xã hội của Quốc hội = Ủy ban Về các vấn đề xã hội của Quốc hội ; quốc gia
Ủy ban về các vấn đề xã hội ; quốc gia
Ủy ban Quốc phòng và An ninh của Quốc hội ; quốc gia
Ủy ban Đối ngoại của Quốc hội ; quốc gia
Ủy ban Thường vụ Quốc hội ; quốc gia
Ủy ban Kiểm tra Trung ương = UBKT Trung ương ; quốc gia
Ủy ban Dân tộc ; quốc gia
Văn phòng Trung ương Đảng ; quốc gia
Văn phòng Chủ tịch nước ; quốc gia
Hội đồng Lý luận Trung ương ; quốc gia
Hội đồng Thi đua - Khen thưởng Trung ương = Hội đồng Thi đua Khen thưởng Trung ương ; quốc gia
Ban Thi đua - Khen thưởng Trung ương = Ban TĐKT Trung ương ; quốc gia
Hội đồng bảo trợ = HĐBT | Hội đồng Bảo trợ
Hội đồng Tư vấn
Ủy ban nhân dân = UBND | UB | Ủy ban ND | U BND | UBNN
Hội đồng nhân dân = HĐND | H ĐND | HĐNN
Hội đồng nhân dân và Ủy ban nhân dân = HĐND-UBND | HĐND - UBND | HĐND và UBND | HĐND, UBND
Ủy ban Mặt trận Tổ quốc Việt Nam = UBMTTQVN | UBMTTQ VN | UBMTTQ Việt Nam | UB.MTTQVN | UB.MTTQ VN | UB MTTQ VN | UB MTTQ Việt Nam | Ủy ban MTTQ Việt Nam | Ủy ban MTTQ VN | Ủy ban MTTQVN | UB MTTQVN | UB Mặt trận Tổ quốc Việt Nam | MTTQ Việt Nam | MTTQVN | MTTQ VN | Mặt trận Tổ quốc Việt Nam
Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam = Ủy ban Trung ương MTTQ Việt Nam | UBTW MTTQ Việt Nam | UBTƯ MTTQ Việt Nam | UBTWMTTQVN | Ủy ban TW MTTQ Việt Nam ; quốc gia
Ủy ban Mặt trận Tổ quốc = UBMTTQ | UB.MTTQ | UB MTTQ | Ủy ban MTTQ | UB Mặt trận Tổ quốc | UBMT TQ | UBMT | MTTQ | Mặt trận Tổ quốc | UB Mặt trận | Ủy ban Mặt trận
Ủy ban Kiểm tra = UBKT
Quận ủy = Q.ủy | QU ; cấp quận
Huyện ủy = H.ủy | HU ; cấp huyện
Thị ủy ; cấp thị xã
Thành ủy = Th.ủy ; cấp thành phố
Tỉnh ủy = T.ủy | TU ; cấp tỉnh
Đảng ủy = ĐU
Đảng bộ
Chi bộ
Chi ủy
Đảng ủy Công an
Đảng ủy Khối các cơ quan = Đảng ủy Khối CCQ | Đảng ủy Khối Các cơ quan | ĐUK các cơ quan
Đảng ủy Khối Dân - Chính - Đảng = Đảng ủy Khối Dân Chính Đảng
Đảng ủy Khối Doanh nghiệp
Đảng ủy Khối Đại học - Cao đẳng
Quận đoàn = Quận Đoàn | Q.đoàn ; cấp quận
Huyện đoàn = Huyện Đoàn ; cấp huyện
Thị đoàn = Thị Đoàn ; cấp thị xã
Thành đoàn = Thành Đoàn ; cấp thành phố
Tỉnh đoàn = Tỉnh Đoàn ; cấp tỉnh
Xã đoàn = Xã Đoàn ; cấp xã
Phường đoàn = Phường Đoàn ; cấp phường
Quận hội = Quận Hội ; hội cấp quận
Huyện hội = Huyện Hội ; hội cấp huyện
Thị hội ; hội cấp thị xã
Thành hội = Thành Hội ; hội cấp thành phố
Tỉnh hội = Tỉnh Hội ; hội cấp tỉnh
Trung ương Hội = TW Hội | TƯ Hội | T.Ư Hội ; hội quốc gia
Liên đoàn Lao động = LĐLĐ | Liên đoàn LĐ
Tổng Liên đoàn Lao động Việt Nam = Tổng Liên đoàn | Tổng LĐLĐ | TLĐ | Tổng LĐLĐ VN | Tổng LĐLĐ Việt Nam | Tổng Liên đoàn LĐVN | TLĐLĐVN ; quốc gia
Công đoàn ngành Giáo dục = Công đoàn ngành giáo dục | CĐ ngành giáo dục | CĐ Giáo dục | Công đoàn Giáo dục | Công đoàn GD | CĐ GD
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
Ban đại diện Hội Người cao tuổi = Ban Đại diện Hội Người cao tuổi | Ban ĐD Hội NCT | Ban đại diện Hội NCT | BĐD Hội NCT | BĐD Hội Người cao tuổi | Ban ĐD Hội Người cao tuổi
Hội Cựu giáo chức = CGC | Hội CGC | HCGC
Hội Nông dân Việt Nam = Hội ND Việt Nam
Hội Nông dân = Hội ND | HND
Hội Nhà văn
Hội Mỹ thuật
Hội Âm nhạc
Hội Nghệ sĩ sân khấu
Hội Điện ảnh
Hội Nhiếp ảnh
Hội Kiến trúc sư
Hội Sinh vật cảnh = Hội SVC
Hội Văn nghệ dân gian
Hội Di sản văn hóa
Hội Tâm lý học
Hội Tâm lý - Giáo dục học
Hội Khoa học Tâm lý - Giáo dục = Hội KH Tâm lý - Giáo dục
Hội Thầy thuốc trẻ
Hội Y học
Hội Dược học
Hội Điều dưỡng
Hội Châm cứu
Hội Nữ trí thức
Hội Nữ doanh nhân
Hội Truyền thống Trường Sơn
Hội Cựu tù chính trị = Hội Tù chính trị yêu nước | Hội Tù yêu nước
Hội Doanh nhân Cựu chiến binh
Hội Bảo vệ quyền lợi người tiêu dùng
Hội Người khuyết tật
Hội Từ thiện
Hội Từ thiện - Bảo trợ người nghèo
Hội Hỗ trợ gia đình liệt sĩ = Hội Hỗ trợ GĐLS
Hội Đoàn kết sư sãi yêu nước = Hội ĐKSSYN
Hội Cựu học sinh
Hội Cha mẹ học sinh = Hội CMHS | Hội cha mẹ học sinh
Hội Phụ huynh học sinh = Hội PHHS | Hội phụ huynh học sinh
Hội Đồng hương
Hội Khoa học Kinh tế
Hội Khoa học kỹ thuật
Hội Thủy lợi
Hội Cầu đường
Hội Tin học
Hội Sử học
Hội Việt kiều
Đoàn Luật sư
Đoàn đại biểu Quốc hội = Đoàn ĐBQH
Đoàn Đại biểu Quốc hội và Hội đồng nhân dân = Đoàn ĐBQH và HĐND | Đoàn ĐBQH & HĐND | Đoàn ĐBQH&HĐND | Đoàn ĐBQH, HĐND | Đoàn ĐBQH - HĐND
Đoàn Đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân = Đoàn ĐBQH, HĐND và UBND | Đoàn ĐBQH, HĐND & UBND
Đoàn Hội thẩm
Ủy ban Đoàn kết Công giáo = UBĐKCG | Ủy ban Đoàn kết Công giáo Việt Nam
Hội Luật gia
Hội Nhà báo
Hội Đông y
Hội Làm vườn
Hội Làm vườn và Trang trại
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
Liên hiệp các Hội Khoa học và Kỹ thuật = Liên hiệp các Hội Khoa học & Kỹ thuật | Liên hiệp các hội Khoa học và Kỹ thuật | Liên hiệp các Hội khoa học kỹ thuật | Liên hiệp các Hội khoa học và kỹ thuật | Liên hiệp các Hội KH&KT | Liên hiệp các hội KHKT | Liên hiệp các Hội KHKT | Liên hiệp các Hội KH-KT | Liên hiệp Hội | LHH
Liên hiệp các Hội Văn học Nghệ thuật = Liên hiệp các Hội VHNT | Liên hiệp các Hội Văn học - Nghệ thuật
Liên minh Hợp tác xã = Liên minh HTX | LMHTX
Liên hiệp các tổ chức hữu nghị = Liên hiệp các Tổ chức hữu nghị | Liên hiệp các Tổ chức Hữu nghị
Đoàn Thanh niên Cộng sản Hồ Chí Minh = Đoàn TNCS Hồ Chí Minh | Đoàn TNCS HCM | Đoàn TNCSHCM | Đoàn TNCS | Đoàn Thanh niên Cộng sản HCM
Đoàn Thanh niên = Đoàn TN
Đoàn phường ; cấp phường
Đoàn xã ; cấp xã
Đoàn thị trấn ; cấp thị trấn
Trung ương Đoàn = TW Đoàn | TƯ Đoàn | T.Ư Đoàn ; quốc gia
Trung ương Hội Liên hiệp Thanh niên Việt Nam = TW Hội LHTN Việt Nam ; quốc gia
Đội Thiếu niên Tiền phong Hồ Chí Minh = Đội TNTP Hồ Chí Minh | Đội TNTP HCM
Hội đồng Đội = HĐĐ
Ủy ban Bầu cử = UBBC
Đảng đoàn
Ban Cán sự Đảng = Ban cán sự Đảng
Công đoàn các Khu chế xuất và công nghiệp = Công đoàn các KCX&CN | Công đoàn các KCX và CN | Công đoàn các KCX-CN | Công đoàn các Khu chế xuất và Công nghiệp
Công đoàn các Khu công nghiệp = Công đoàn các KCN
Ban Chấp hành = BCH
Ban Thường vụ = BTV
Ban Thường trực = BTT
Ban Kiểm tra = BKT
Ban Chỉ huy quân sự = Ban CHQS | BCH Quân sự | BCHQS | Ban Chỉ huy Quân sự
Bộ Chỉ huy quân sự = Bộ CHQS | Bộ Chỉ huy Quân sự
Bộ Chỉ huy Bộ đội Biên phòng = Bộ CH BĐBP | Bộ Chỉ huy BĐBP | BCH BĐBP | BĐBP
Bộ Chỉ huy Biên phòng
Bộ Tư lệnh
Viện kiểm sát nhân dân = VKSND | Viện KSND | Viện Kiểm sát nhân dân
Tòa án nhân dân = TAND
Kho bạc Nhà nước
Bảo hiểm xã hội = BHXH
Cục Thuế
Chi cục Thuế
Chi cục Thống kê
Công an = CA
Đội Cảnh sát giao thông = Đội CSGT
Đội Cảnh sát hình sự = Đội CSHS
Đội Cảnh sát kinh tế
Đội Cảnh sát khu vực
Đội Cảnh sát phòng cháy, chữa cháy = Đội Cảnh sát PCCC
Đội Quản lý thị trường = Đội QLTT
Đội Thuế
Đội Thi hành án
Chi cục Thi hành án dân sự = Chi cục THADS
Cục Thi hành án dân sự = Cục THADS
Trung tâm học tập cộng đồng = TTHTCĐ | TT HTCĐ | Trung tâm HTCĐ
Trung tâm Giáo dục thường xuyên = TTGDTX | TT GDTX | Trung tâm GDTX
Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên = TT GDNN-GDTX | TTGDNN-GDTX | Trung tâm GDNN-GDTX | Trung tâm GDNN - GDTX
Trung tâm Chính trị = TTCT
Trung tâm Bồi dưỡng chính trị = TTBDCT | TT BDCT
Trung tâm Văn hóa, Thể thao và Truyền thông = Trung tâm VH,TT&TT | Trung tâm VHTT&TT | Trung tâm VH-TT&TT
Trung tâm Văn hóa - Thể thao = Trung tâm VH-TT | Trung tâm VHTT
Trung tâm Văn hóa - Thông tin - Thể thao = Trung tâm VH-TT-TT
Trung tâm Phục vụ hành chính công = TTPVHCC | Trung tâm PVHCC
Trung tâm Cung ứng dịch vụ công
Trung tâm Dịch vụ việc làm
Trung tâm Công tác xã hội
Trung tâm Y tế = TTYT
Trạm Y tế = TYT
Ngân hàng Chính sách xã hội = NHCSXH | Ngân hàng CSXH
Giáo hội Phật giáo Việt Nam = GHPGVN
Hội đồng Trị sự = HĐTS ; quốc gia
Ban Trị sự = BTS
Ban Trị sự Phật giáo
Ban Quản trị
Ban Đoàn kết Công giáo = Ban ĐKCG
Ban Công tác Mặt trận = Ban CTMT | Ban công tác Mặt trận
Ban Liên lạc
Ban Liên lạc đồng hương
Ban Liên lạc hưu trí = Ban liên lạc hưu trí
Ban Bảo vệ, chăm sóc sức khỏe cán bộ
Hội đồng Chứng minh = HĐCM ; quốc gia
Ban Hướng dẫn Phật tử = BHDPT | HDPT
Phân ban Gia đình Phật tử
Văn phòng Quốc hội ; quốc gia
Văn phòng Chính phủ ; quốc gia
Chính phủ ; quốc gia
Tổng cục Thuế ; quốc gia
Tổng cục Hải quan ; quốc gia
Tổng cục Thống kê ; quốc gia
Quốc hội = QH ; quốc gia
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
Chi nhánh ; riêng
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
Trường Tiểu học và Trung học cơ sở = Trường TH&THCS | Trường TH và THCS | Trường Tiểu học và THCS ; riêng
Trường Trung học cơ sở và Trung học phổ thông = Trường THCS&THPT | Trường THCS và THPT ; riêng
Trường Phổ thông dân tộc nội trú = Trường PTDTNT | Trường PTDT nội trú | Trường Phổ thông Dân tộc Nội trú ; riêng
Trường Phổ thông dân tộc bán trú = Trường PTDTBT | Trường PTDT bán trú | Trường Phổ thông Dân tộc Bán trú ; riêng
Trường Tiểu học = Trường TH | Tiểu học ; riêng
Trường Mầm non = Trường MN | Mầm non ; riêng
Trường Mẫu giáo ; riêng
Học viện ; riêng
Viện ; riêng
Bệnh viện = BV ; riêng
Nhà thiếu nhi
Nhà văn hóa ; riêng
Công ty = Cty | C.ty | CT TNHH | CT Cổ phần | CT CP | CTCP ; riêng
Tổng Công ty = TCT ; riêng
Tập đoàn ; riêng
Doanh nghiệp = DN ; riêng
Ngân hàng ; riêng
Agribank ; riêng
Vietcombank ; riêng
Vietinbank = VietinBank ; riêng
BIDV ; riêng
Sacombank ; riêng
Hợp tác xã = HTX ; riêng
Điện lực ; riêng
Bưu điện ; riêng
Viễn thông ; riêng
Quỹ
Câu lạc bộ = CLB
Báo ; riêng
Tạp chí ; riêng
Đài
Nhà xuất bản = NXB ; riêng
Hội đồng
Hội
Hiệp hội
Liên đoàn
Liên hiệp
Liên minh
Ủy ban ; riêng
Cơ quan đại diện
Cơ quan Thường trực
Chi hội ; riêng
Chi đoàn ; riêng
Đoàn trường ; riêng
Chi bộ ; riêng
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
Dòng họ ; riêng
Tộc họ ; riêng
Tổ hợp tác
Đoàn Kinh tế - Quốc phòng ; riêng
Thư viện ; riêng
Bảo tàng ; riêng
Trạm ; riêng
Xí nghiệp ; riêng
Nhà máy ; riêng
Khu công nghiệp ; riêng
Khu di tích ; riêng
Hội quán ; riêng
Hội thánh ; riêng
Thánh thất ; riêng
Giáo phận ; riêng
Đồn Công an
Hải đội ; riêng
`;

/** The smallest places: a party cell or a branch is theirs (`Chi bộ xóm 7`), and they have heads of their own. */
export const PLACES = `
Khu phố
Tổ dân phố
Thôn
Ấp
Xóm
Khóm
Buôn
Dòng họ
`;

/** An organisation's name never goes on with these: what is said of it, and what joins it to the rest of the sentence. */
export const NAME_STOPS = `
và
cùng
với
cho
của
do
để
là
mà
thì
nên
khi
sau
trước
trong
ngoài
trên
dưới
tại
ở
từ
đến
tới
theo
về
như
bằng
hoặc
hay
đã
sẽ
đang
vừa
cũng
còn
đều
mới
rất
được
bị
có
không
chưa
phải
cần
vẫn
luôn
này
đó
ấy
kia
trao
tặng
nhận
đón
gửi
góp
đóng góp
ủng hộ
hỗ trợ
tài trợ
đăng ký
đăng cai
phát biểu
phát động
phát quà
phát học bổng
chia sẻ
cho biết
cho rằng
cho hay
nêu
nói
kể
đọc
báo cáo
trình bày
giới thiệu
đề nghị
đề xuất
đề cập
nhấn mạnh
khẳng định
đánh giá
ghi nhận
biểu dương
tuyên dương
khen
bày tỏ
cảm ơn
chúc
chúc mừng
chúc tết
thăm
viếng
dâng hương
thắp hương
dự
tham dự
tham gia
chủ trì
đồng chủ trì
chỉ đạo
điều hành
khai mạc
bế mạc
kết luận
tổng kết
sơ kết
tổ chức
phối hợp
thông báo
thông tin
thông qua
triển khai
thực hiện
tái cử
tái đắc cử
đắc cử
trúng cử
từ trần
tiếp
tiếp tục
tiếp nhận
ký
ký kết
bàn giao
công bố
quyết định
quán triệt
yêu cầu
lưu ý
hướng dẫn
kêu gọi
vận động
mong
mong muốn
hy vọng
thay mặt
đại diện
làm
giữ
giữ chức
nguyên
kiêm
đồng thời
bầu
cử
gồm
bao gồm
phụ trách
thành lập
ra mắt
ra quân
họp
mở
đạt
xếp
hưởng ứng
chung tay
đồng hành
cam kết
thống nhất
nhất trí
xin
mời
gặp
ôn lại
điểm lại
trả lời
hỏi
giao lưu
biểu diễn
dẫn đầu
`;

/** Branches of government, party and associations, in normal case: what follows `Ban`, `Phòng`, `Sở`, `Văn phòng`… */
export const BRANCHES = `
Dân vận = DV
Tuyên giáo = TG
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
Xây dựng Đảng
Xây dựng Đảng và Công tác chính trị
Công tác chính trị
Văn hóa - Văn nghệ
Văn nghệ
Đời sống
Gia đình
Kinh tế, Hạ tầng và Đô thị = Kinh tế, Hạ tầng & Đô thị
Tôn giáo và Dân tộc
Dân tộc và Tôn giáo
Dân tộc - Tôn giáo
Dân tộc Tôn giáo
Phát thanh - Truyền hình = PT-TH | PTTH | PT&TH | PT - TH
Phong trào và Phát triển hội
Phát triển hội
Công tác Hội
Thi đua, Tuyên truyền
Tuyên truyền - Thi đua
Chính trị và Công tác sinh viên
Công nghệ thông tin
Đoàn - Đội
Mặt trận
Công tác Mặt trận
Tiếp công dân
Quản lý dự án
Vì sự tiến bộ của phụ nữ
An toàn giao thông
Khoa học
Thư ký
Nghiên cứu
Phổ cập
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
Giáo dục Tiểu học = Giáo dục tiểu học | GD Tiểu học
Giáo dục Trung học = Giáo dục trung học | GD Trung học
Giáo dục Mầm non = Giáo dục mầm non | GD Mầm non
Giáo dục thường xuyên = Giáo dục Thường xuyên | GDTX
Nội vụ
Hậu cần
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
Giao thông vận tải = GTVT | Giao thông Vận tải
Ngoại vụ
Du lịch
Thống kê
Thanh tra
Chính trị
Chính trị tư tưởng
Chính sách
Chính sách - Pháp luật = CSPL
Xây dựng Hội
Xây dựng tổ chức Hội
Quan hệ lao động
Tuyên giáo - Nữ công
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
Công tác Đảng và Công tác chính trị = CTĐ và CTCT
Công tác học sinh, sinh viên
Thanh niên trường học
Thanh thiếu nhi
Gia đình - Xã hội
Nữ công
Thiếu nhi
Quỹ
Đoàn thể
Chỉ đạo xây dựng xã hội học tập = Chỉ đạo Xây dựng xã hội học tập | Chỉ đạo XDXHHT | Chỉ đạo xây dựng XHHT | Chỉ đạo Xây dựng XHHT
Điều hành = điều hành
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
Trung ương
Nghiên cứu
Khuyến nông
Khuyến công
Khuyến học
Dân trí
Đa khoa
Dinh dưỡng
Y học cổ truyền
Y tế
Phục hồi chức năng
Bán trú
Phổ thông dân tộc bán trú
Cửa khẩu
Quốc tế
Hành chính
Đào tạo
Bồi dưỡng
Cán bộ
Công đoàn
Thanh niên
Thiếu niên
Phụ nữ
Nông dân
Cựu chiến binh
Kinh tế số
Đầu tư
Phát triển
Tư vấn
Xuất nhập khẩu
Vận tải
Hàng hải
Thủy sản
Lương thực
Bưu điện
Viễn thông
Phát thanh - Truyền hình
Phát thanh và Truyền hình
Truyền hình
Bảo trợ xã hội
Nuôi dưỡng
Pháp y
Tim mạch
Nhi đồng
Phụ sản
Mắt
Răng hàm mặt
Tâm thần
Kiểm soát bệnh tật
Dịch vụ
Đấu giá
Hỗ trợ
Hòa nhập
Khuyết tật
Giáo dục đặc biệt
Chính trị
Quân sự
Cảnh sát
An ninh
Biên phòng
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
Ngoại ngữ
Ngoại thương
Ngân hàng
Luật
Mở
Giao thông vận tải
Thể dục thể thao
Văn hóa
Văn hóa nghệ thuật
Kỹ thuật
Cổ phần
Trách nhiệm hữu hạn
Trách nhiệm hữu hạn một thành viên
Một thành viên
Thương mại
Thương mại và Du lịch
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
Dệt may
Da giày
Điện tử
Điện máy
Cơ khí
Cơ điện
Thực phẩm
Chế biến
Thủy điện
Nhiệt điện
Năng lượng
Bất động sản
Phân bón
Hóa chất
Vật liệu xây dựng
Thủy lợi
Kiểm lâm
Lâm nghiệp
Chăn nuôi
Thú y
Bảo vệ thực vật
Trồng trọt
Môi trường
Truyền thông
Quảng cáo
Nội thất
Xăng dầu
Giống cây trồng
Kinh doanh
Tin học
Tự động hóa
Cao su
Cà phê
Mía đường
Chè
Thuốc lá
Nông nghiệp và Phát triển nông thôn
Đầu tư và Phát triển
Võ thuật
Võ thuật cổ truyền
Bóng đá
Bóng chuyền
Cầu lông
Quần vợt
Điền kinh
`;

/** The office of a body, which it is named after. */
export const OFFICE = "Văn phòng";

/** A province's departments by their first letters: `GĐ SNV`, `HD số 41/HD-SNV của SNV`. */
export const DEPARTMENT_LETTERS = `
Sở Nội vụ = SNV
Sở Tư pháp = STP
Sở Tài chính = STC
Sở Y tế = SYT
Sở Xây dựng = SXD
Sở Công Thương = SCT
Sở Giao thông vận tải = SGTVT
Sở Giáo dục và Đào tạo = SGDĐT | SGD&ĐT | SGD-ĐT | SGD
Sở Kế hoạch và Đầu tư = SKHĐT | SKH&ĐT | SKH-ĐT
Sở Khoa học và Công nghệ = SKHCN | SKH&CN | SKH-CN
Sở Lao động - Thương binh và Xã hội = SLĐTBXH | SLĐ-TBXH | SLĐTB&XH
Sở Nông nghiệp và Phát triển nông thôn = SNNPTNT | SNN&PTNT | SNN-PTNT
Sở Tài nguyên và Môi trường = STNMT | STN&MT
Sở Thông tin và Truyền thông = STTTT | STT&TT
Sở Văn hóa, Thể thao và Du lịch = SVHTTDL | SVHTT&DL | SVH,TT&DL
`;

/** Title and organisation typed as one word. */
export const GLUED_OFFICES = `
CTHKH = Chủ tịch | Hội Khuyến học
PCTHKH = Phó Chủ tịch | Hội Khuyến học
CTHCCB = Chủ tịch | Hội Cựu chiến binh
CTHLHPN = Chủ tịch | Hội Liên hiệp Phụ nữ
CTUBND = Chủ tịch | Ủy ban nhân dân
PCTUBND = Phó Chủ tịch | Ủy ban nhân dân
Phó CTUBND = Phó Chủ tịch | Ủy ban nhân dân
Phó CTHĐND = Phó Chủ tịch | Hội đồng nhân dân
Phó CTHKH = Phó Chủ tịch | Hội Khuyến học
CTHĐND = Chủ tịch | Hội đồng nhân dân
BTĐU = Bí thư | Đảng ủy
TVTU = Ủy viên Thường vụ | Tỉnh ủy
UVTVTU = Ủy viên Thường vụ | Tỉnh ủy
UVBTVTU = Ủy viên Ban Thường vụ | Tỉnh ủy
TVHU = Ủy viên Thường vụ | Huyện ủy
UVTVHU = Ủy viên Thường vụ | Huyện ủy
UVBTVHU = Ủy viên Ban Thường vụ | Huyện ủy
TVQU = Ủy viên Thường vụ | Quận ủy
UVTVQU = Ủy viên Thường vụ | Quận ủy
UVBTVQU = Ủy viên Ban Thường vụ | Quận ủy
BTTU = Bí thư | Tỉnh ủy
PBTTU = Phó Bí thư | Tỉnh ủy
BTHU = Bí thư | Huyện ủy
PBTHU = Phó Bí thư | Huyện ủy
PBTĐU = Phó Bí thư | Đảng ủy
PCTHĐND = Phó Chủ tịch | Hội đồng nhân dân
`;
