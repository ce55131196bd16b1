/** Words between the office of a cluster's leader and the agency or person that holds it, in lower case. */

/** `Cụm trưởng năm 2023 là …`, `Khối trưởng được giao cho …` */
export const AFTER_OFFICE = `
là : - do ( luân phiên bầu cử chọn phân công tín nhiệm thuộc về được giao cho thi đua tiếp tục của khối cụm gồm = , năm vẫn mới đơn vị
`;

/** `… được tín nhiệm bầu làm`, `… tiếp tục giữ nhiệm vụ`, `… (đơn vị` */
export const BEFORE_OFFICE = `
làm giữ chức là vai trò đảm nhận nhiệm đảm vụ vị trí - ( danh tiếp tục đơn , : danh nhiệm bầu cử được tái nhất trí sẽ tín suy tôn chọn phân công đề cử giới thiệu thống trúng đắc cương với luân phiên các lần lượt
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
