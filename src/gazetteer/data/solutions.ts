/** Words around solutions, models, initiatives and topics, in lower case. */

/** The nouns for solutions; the last is one that has lost letters. */
export const SOLUTION_NOUNS = `
giải pháp = giải pháp | giải pháp hữu ích | gphi | giải pháp công tác | giải pháp sáng tạo | gii pháp | cách làm | cách làm hay | cách làm mới | cách làm sáng tạo | việc làm hay | kinh nghiệm hay
mô hình = mô hình | mô hình mới | mô hình hay | mô hình hiệu quả
sáng kiến = sáng kiến | sáng kiến kinh nghiệm | skkn
đề tài = đề tài
`;

/** The kind of what a list of several kinds gives without its noun. */
export const PLAIN_KIND = "giải pháp";

/** What a line says where there is no solution. */
export const NO_NAMES = `
^không$
^chưa$
^chưa có$
^không có$
^chưa đăng ký$
^không đăng ký$
^chưa gửi$
^không gửi$
^chưa báo cáo$
^không báo cáo$
`;

/** Between the names of one noun, and between entries of a list. */
export const NAMES_JOINED_BY = ", ; và";
export const ENTRIES_JOINED_BY = ", ; . ) và còn riêng";

/** Between the names of several solutions of one unit. */
export const PARTS_JOINED_BY = ", ; . / và cùng";

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

/** Who does one of these names solutions of its own, not only measures that it takes. */
export const REGISTERING = `
đăng ký
đăng kí
trình bày
giới thiệu
báo cáo
chọn
thuyết minh
`;

/** Between the noun and the names that follow one after another. */
export const LISTING = `
: gồm sau là như đây cụ thể bao có
`;

/** Before the noun they speak of many: no name follows without quotes. */
export const SOME = `
các những nhiều mọi một số từng mỗi
`;

/** In small letters they begin no name behind the noun: `mô hình này`, `mô hình của Quận 3`. */
export const NO_NAME_STARTS = `
của này trên trong về được mà đã là tại ở để có với hiệu mới hay điểm tiêu cho do từ theo và hoặc như sau nêu vào đang sẽ cũng thi nhằm phù cụ tốt trọng chung khác đó kinh quản tổ kỹ công khoa
`;

/** Models of the whole country, which nobody registers as its own. */
export const COMMON_MODELS = `
gia đình học tập
dòng họ học tập
cộng đồng học tập
đơn vị học tập
công dân học tập
xã hội học tập
gia đình hiếu học
dòng họ hiếu học
cộng đồng khuyến học
`;

/** A last sentence of nothing but these words leads over from the one before: `… giải pháp. Cụ thể như sau:`. */
export const LEADS_ON = `
cụ thể đó là gồm bao như sau đây trong chi tiết có các đơn vị :
`;

/** A heading with one of these stands over solutions that units have named, not over what is to be done. */
export const REGISTERED_HEADINGS = `
đăng ký
đăng kí
danh sách
tiêu biểu
công nhận
được chọn
nghiệm thu
`;

/** `đề tài “…” được Quận 5 thực hiện` */
export const RUNS = `
thực hiện
triển khai
đăng ký
áp dụng
xây dựng
duy trì
trình bày
báo cáo
đề xuất
vận hành
phát huy
`;

/** Small words of ownership, by what they do around a solution. */
export const OWNING = `
owner = của
doer = do
passive = được
place = tại | ở
`;

/** Before the year of a solution: `giải pháp năm 2016 của Quận 3`. */
export const YEAR_WORD = "năm";

/** They lead from such words over to the quotation. */
export const LEADS_OVER = ": là gồm";

/** Behind the noun and what is said of it they open a list of names with their owners: `Nổi bật có “…” của Quận 3; …`. */
export const OPENS_NAMES = ": , là gồm có với như";

/** Between a theme's noun and the solution's: `hội thảo khoa học với đề tài`. */
export const THEME_FILLERS = `
với về theo có các chủ : khoa học ,
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
phong trào
cuộc vận động
chương trình
chủ đề
khẩu hiệu
câu lạc bộ
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

/** Who does this with a model looks at somebody else's; who asks that it be recognised has made it. */
export const LOOKING_ON = `
other = đánh giá cao | đánh giá | biểu dương | ghi nhận | hoan nghênh | khen ngợi | tham quan | đến thăm | thăm | nghe | tìm hiểu | học hỏi | học tập | đề nghị | góp ý | phát động
own = đề nghị công nhận | đề nghị xét công nhận
`;
