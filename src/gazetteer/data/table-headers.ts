/** What a table's header calls its columns, in lower case; the first kind that has a phrase in the header wins. `^` stands at the header's beginning only. */
export const COLUMNS = `
name = họ và tên | họ tên | họ , tên | họ & tên | ^tên cán bộ
job = chức vụ công tác | chức vụ hiện nay | chức vụ chính quyền | chức vụ đơn vị công tác | chức vụ , đơn vị công tác | chức vụ - đơn vị công tác | chức vụ và đơn vị công tác | nghề nghiệp | công việc hiện nay | chức vụ nơi công tác
office = chức vụ | chức danh | ^nhiệm vụ | phân công | nhiệm vụ được phân công | chức trách
workplace = đơn vị công tác | cơ quan công tác | nơi công tác
other = xếp loại | xếp hạng | xếp thứ | thứ hạng | vị thứ | hạng | ghi chú | địa điểm | thời điểm | ^số sáng kiến | ^số mô hình | ^số giải pháp | ^số đề tài | số lượng | ^số hội viên | tỷ lệ | tỉ lệ
recipient = tập thể , cá nhân | tập thể và cá nhân | tên tập thể | tên cá nhân | ^tập thể | ^cá nhân | đơn vị , cá nhân | cá nhân , đơn vị | cá nhân , tập thể | tên đơn vị / cá nhân | đối tượng khen thưởng | tập thể / cá nhân | đơn vị được khen
award = danh hiệu | khen thưởng | hình thức khen | đề nghị khen
criterion = tiêu chí | nội dung thi đua | nội dung chấm điểm | nội dung tiêu chí | chỉ tiêu | ^nội dung
unit = đơn vị | đơn v | quận , huyện | huyện , thị | huyện , thành | ^lđlđ | ^liên đoàn lao động | ^công đoàn | ^quận | ^huyện | ^phường | ^xã | địa phương | hội khuyến học | thành viên | ^tỉnh | ^trường | ^sở | ^cơ quan | ^tên cơ quan | ^các quận | ^các huyện | ^hội
`;

/** Words of a score column that name no criterion: `Điểm đăng ký`, `Tổng số điểm`, `Cụm chấm`. */
export const PLAIN_SCORE = `
điểm đim số tổng cộng đăng ký đăng kí phấn đấu tự chấm cụm khối chấm chéo đạt được kết quả thẩm định thi đua năm hội đồng thành phố quận huyện tỉnh chung của đánh giá lần bình xét giao ước s thực hiện mức ghi
`;

export const REGISTERED_SCORE = ["đăng ký", "đăng kí", "phấn đấu", "giao ước", "cam kết"];
export const AWARDED_SCORE = ["chấm", "đạt", "kết quả", "thẩm định", "bình xét", "đánh giá"];

/** Marks of examinations: a table under such words is none of ours. */
export const EXAMINATIONS = [
  "tuyển sinh",
  "thí sinh",
  "nguyện vọng",
  "điểm sàn",
  "môn thi",
  "trúng tuyển",
  "lớp 10",
  "điểm thi tốt nghiệp",
  "xét tuyển",
  "thủ khoa",
];
