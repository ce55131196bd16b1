/**
 * Words around the list of a cluster's units, a phrase a line, in lower case.
 */

/** They end, a few words before a colon, `là`, `gồm` or `có`, what says that the units that follow make up the cluster. */
export const MEMBER_LEADS = `
đơn vị thành viên
các thành viên
thành viên của cụm
thành viên của khối
thành viên cụm
thành viên khối
thành viên trong cụm
thành viên trong khối
đơn vị trong cụm
đơn vị trong khối
đơn vị thuộc cụm
đơn vị thuộc khối
đơn vị của cụm
đơn vị của khối
huyện trong cụm
quận trong cụm
tỉnh trong cụm
tỉnh thuộc cụm
thành phố trong cụm
phường trong cụm
xã trong cụm
trường trong cụm
sở trong khối
ngành trong khối
ban trong khối
hội trong khối
cơ quan trong khối
huyện thuộc cụm
quận thuộc cụm
phường thuộc cụm
xã thuộc cụm
địa phương trong cụm
đơn vị có mặt
đủ mặt
đơn vị tham dự
đơn vị dự họp
đơn vị về dự
đơn vị bạn
đơn vị ký giao ước
đơn vị ký kết giao ước
đơn vị cùng ký giao ước
đơn vị tham gia ký kết giao ước
đơn vị tham gia giao ước
đơn vị tham gia cụm
đơn vị trực thuộc cụm
`;

/** After these the units are counted or described, not yet named: `gồm 5 huyện ngoại thành`, `có các đơn vị thành viên là`. */
export const MEMBER_FILLERS = `
có các những là gồm bao đơn vị thành viên sau đây tên đại diện lãnh đạo thường trực của cả ngoại nội vùng ven biển miền núi phía địa phương trường cơ quan sở ngành ban hội hội viên hai ba bốn năm sáu bảy tám chín mười
`;

/** A name in the list ends before these: `… và Sở Y tế tổ chức hội nghị`. */
export const MEMBER_ENDS = `
đã sẽ vừa tổ họp tiến tham dự được do tại với trong thuộc là có về ký thống cùng để đăng đạt làm trên năm nhằm cử bầu đến cho nhất trí lần ra phối vào
`;

/** After a list that follows a bare `có` or `là` only these say that the list was the cluster's, no fact of some of its units. */
export const AFTER_MEMBERS = `
đã tổ họp tiến cùng tham do với
`;

/** Counted or plural before a list, they are the first word of each of its names: `09 Sở, ngành …, gồm: Giáo dục và Đào tạo, …`. */
export const DEPARTMENTS = `
sở
`;
