/** Words that say what a clause does: it tells, announces, looks back, opens a list. One concept a table. */

/** The last words of a line that opens a list without a colon. */
export const LIST_LEADS = `
như sau
sau đây
cụ thể như sau
gồm có
`;

/** Words before a day that say no more than when: `Vào sáng thứ Bảy, ngày …`. */
export const DAY_WORDS = `
vào
hồi
lúc
trong
sáng
trưa
chiều
tối
đêm
buổi sáng
buổi trưa
buổi chiều
buổi tối
hôm
ngày
các ngày
hai ngày
thứ hai
thứ ba
thứ tư
thứ năm
thứ sáu
thứ bảy
chủ nhật
`;
