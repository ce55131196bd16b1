/** Words around solutions, models, initiatives and topics, in lower case. */

/** What a line of a list of solutions is announced by, before its colon. */
export const ANNOUNCING = `
đăng ký
trình bày
như sau
cụ thể
thực hiện
gồm
thuyết minh
báo cáo
với các
các giải pháp
các mô hình
các sáng kiến
các đề tài
tên
danh sách
sau
sau đây
dưới đây
nghiệm thu
công nhận
được chọn
lựa chọn
giới thiệu
chia sẻ
tiêu biểu
nổi bật
xét chọn
tham gia
hữu ích
`;

/** Between the unit and the name of its solution: `Quận 3 chọn thực hiện giải pháp “…”`. */
export const LEAD_WORDS = `
với có là đăng ký thực hiện trình bày về nội dung tên chọn báo cáo xây dựng
`;

/** Between the noun and the quotation that names it: `mô hình tiêu biểu có tên gọi “…”`. */
export const NAMING = `
: là về năm hữu ích với tên gọi tiêu biểu điểm hay mới mang có như gồm sau đây sáng tạo kinh nghiệm
`;

/** They may stand there too, when \`là\`, \`gồm\` or a colon leads over: \`sáng kiến được công nhận là “…”\`. */
export const NAMING_PASSIVE = `
được công nhận chọn đăng ký nghiệm thu áp dụng cấp quận huyện thành phố tỉnh cơ sở
`;

/** A quotation after one of these and a solution's noun is a theme: `hội thảo với đề tài “…”`. */
export const THEMES = `
hội thảo
tọa đàm
toạ đàm
hội thi
cuộc thi
chuyên đề
diễn đàn
hội diễn
lớp tập huấn
`;

/** The unit that the text names only as the speaker's own: `của tỉnh nhà`, `của đơn vị mình`. */
export const OWN = `
tỉnh nhà
quận nhà
huyện nhà
phường nhà
xã nhà
đơn vị mình
đơn vị
địa phương mình
địa phương
mình
`;

/** A line with one of these hands out tasks; what stands below it are no solutions. */
export const TASKS = `
phân công
giao nhiệm vụ
nhiệm vụ
đề nghị
yêu cầu
lưu ý
tập trung
kiến nghị
trong thời gian tới
`;

/** Who does this with a model looks at somebody else's. */
export const LOOKING_ON = `
đánh giá cao
đánh giá
biểu dương
ghi nhận
hoan nghênh
khen ngợi
tham quan
đến thăm
thăm
nghe
tìm hiểu
học hỏi
học tập
nhân rộng
đề nghị
góp ý
phát động
`;
