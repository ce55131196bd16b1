/** How offices of a cluster are filled and held, and the words around them, in lower case. */

/**
 * Verbs of an office, by what they make of the words around them:
 *   chooses  who stands behind it is to hold the office; who stands before it chooses, or (passive) is chosen
 *   gets     who stands before it holds the office
 *   gives    who stands before it hands the office over
 *   leaves   who stands before it holds the office no more
 */
export const OFFICE_PREDICATES = `
chooses = bầu | bầu chọn | bầu cử | cử | suy tôn | suy cử | tín nhiệm | phân công | giao | giao nhiệm vụ | chọn | chọn cử | lựa chọn | bình chọn | đề cử | tiến cử | giới thiệu | bổ nhiệm | chỉ định | hiệp thương | thống nhất | nhất trí | biểu quyết | đề nghị | đề xuất | công nhận
gets = làm | là | giữ | nắm giữ | đảm nhận | đảm nhiệm | đảm đương | nhận | nhận bàn giao | được bàn giao | tiếp nhận | tiếp nhận bàn giao | tiếp tục | tái cử | đắc cử | tái đắc cử | trúng cử | được giao | kiêm | hoàn thành | hoàn thành tốt | thực hiện tốt | phát huy | với | với tư cách | trong
gives = bàn giao | chuyển giao | trao | trao lại | nhường
leaves = thôi | thôi giữ | thôi làm | thôi đảm nhận | miễn nhiệm | bãi nhiệm | mãn nhiệm | rời
`;

/** Before these verbs they make them mere plans and wishes: `sẽ bầu`, `nếu Quận 5 làm …`. */
export const OFFICE_WISHES = `
sẽ bầu
sẽ tiến hành bầu
sẽ cử
sẽ chọn
sẽ giao
sẽ phân công
sẽ suy tôn
dự kiến
chuẩn bị bầu
nếu
mong
mong muốn
mong được
xin
ứng cử
`;

/** Before a place, or one whom something comes from, which holds no office. */
export const OFFICE_PLACES = `
tại
ở
giữa
theo
từ
giúp
về
với
cho
`;

/** What an office is called before its title: `vai trò Cụm trưởng`; the `agency` has it, whoever speaks for it. */
export const OFFICE_NOUNS = `
office = chức | chức vụ | chức danh | vai trò | vai trò là | nhiệm vụ | nhiệm vụ là | trách nhiệm | trách nhiệm là | cương vị | cương vị là | vị trí | vị trí là | tư cách | tư cách là | danh hiệu | cờ | cờ luân lưu
agency = đơn vị | cơ quan
`;

/**
 * Between an office and who holds it: what `names` them, who is the `doer`, from whom it goes (`from`), and what only
 * `goes` on: `Cụm trưởng | luân phiên năm 2023 là …`.
 */
export const OFFICE_LINKS = `
names = là | : | - | ( | cho | gồm | về | thuộc về | sang | qua | giao cho | trao cho | bàn giao cho | lần lượt là
doer = do
from = từ
goes = của | thi đua | năm | luân phiên | trong | khối | cụm | vẫn | mới | tiếp tục | lần lượt | thứ nhất | thứ hai | nhiệm kỳ | đơn vị | lãnh đạo | đại diện
`;

/** Each of several has the office, or one after the other those that are named. */
export const IN_TURN = `
lần lượt
cùng
đều
`;

/** Before an office that opens a clause: who acts in it stands behind the comma: `Với vai trò Cụm trưởng, Quận 10 đã …`. */
export const CAPACITY = `
với trong ở là trên
`;

/** Between two offices that are held together. */
export const JOINT_OFFICES = `
, và / &
`;

/** Before the office they say that it is every leader's. */
export const ALL_LEADERS = `
các những mỗi từng
`;

/** Before the office and a list of others: the office only gets what they send. */
export const REACHING = `
về cho với
`;

/** Behind an agency they close what is said of it. */
export const AGENCY_CLOSES = `
. , ; và năm ) làm giữ đảm
`;

/** What belongs to the office: `Cụm trưởng cụm thi đua số 2 năm 2019`. */
export const OF_OFFICE = `
cụm khối thi đua số năm luân phiên cho trong của , ( nhiệm kỳ
`;

/** Words of an election or an appointment: people have one office before it and another after it. */
export const ELECTIONS = `
bầu
bổ nhiệm
tái cử
tín nhiệm
hiệp thương
kiện toàn
điều động
`;
