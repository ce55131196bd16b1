/** Words between the office of a cluster's leader and the agency or person that holds it, in lower case. */

/** `Cụm trưởng năm 2023 là …`, `Khối trưởng được giao cho …` */
export const AFTER_OFFICE = `
là : - do ( luân phiên bầu cử chọn phân công tín nhiệm thuộc về được giao cho thi đua tiếp tục của khối cụm gồm = , năm vẫn mới đơn vị lãnh đạo đại diện
`;

/** Behind the office they say that who holds it follows. */
export const NAMING = `
là : - do về cho ( gồm
`;

/** `… được tín nhiệm bầu làm`, `… tiếp tục giữ nhiệm vụ`, `… (đơn vị` */
export const BEFORE_OFFICE = `
làm giữ chức là vai trò đảm nhận nhiệm đảm vụ vị trí - ( danh tiếp tục đơn , : danh nhiệm bầu cử được tái nhất trí sẽ tín suy tôn chọn phân công đề cử giới thiệu thống trúng đắc cương với luân phiên các lần lượt
`;

/** Right before the office, or before another of these words: the one before gets it. */
export const TAKING_OVER = `
nhận bàn giao
được giao
được bàn giao
`;

/** Right before the office they make it that of the one who stands before, even where another follows. */
export const TAKING = `
làm chức nhiệm nhận trò vụ giữ cách
`;

/** Before the office they say that it is every leader's. */
export const ALL_LEADERS = `
các những mỗi từng
`;

/** Before the office and a list of others: the office only gets what they send. */
export const REACHING = `
về cho với
`;

/** Before words of REACHING they hand over the office itself. */
export const HANDING = `
giao trao
`;

/** Before one who had the office. */
export const FROM = `
từ
`;

/** Between one who had the office and who has it now: `từ Quận 3 sang Quận 5`. */
export const PASSED_ON = `
sang cho qua
`;

/** Behind an agency they close what is said of it. */
export const AGENCY_CLOSES = `
. , ; và năm )
`;

/** What belongs to the office: `Cụm trưởng cụm thi đua số 2 năm 2019`. */
export const OF_OFFICE = `
cụm khối thi đua số năm luân phiên cho trong của , ( nhiệm kỳ
`;

/** Before the year of an office. */
export const YEAR_OF = `
cho trong của
`;

/** The year after that of the meeting. */
export const NEXT_YEAR = `
năm tới
năm sau
`;

/** Before the agency whose people act: `đại diện lãnh đạo UBND huyện X`. */
export const SENT = `
đại diện lãnh đạo
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
