/**
 * Words around the list of a cluster's units, a phrase a line, in lower case.
 */

/** After these the units are counted or described, not yet named: `gồm 5 huyện ngoại thành`, `có các đơn vị thành viên là`. */
export const MEMBER_FILLERS = `
có các những là gồm bao đơn vị thành viên sau đây tên đại diện lãnh đạo thường trực của cả ngoại nội vùng ven biển miền núi phía địa phương trường cơ quan sở ngành ban hội hội viên hai ba bốn năm sáu bảy tám chín mười
`;

/** A name in the list ends before these: `… và Sở Y tế tổ chức hội nghị`. */
export const MEMBER_ENDS = `
đã sẽ vừa tổ họp tiến tham dự được do tại với trong thuộc là có về ký thống cùng để đăng đạt làm trên năm nhằm cử bầu đến cho nhất lần ra phối vào
`;

/** Before a type they say that several follow. */
export const PLURALS = `
các
`;

/** Before a number they make it one that is given, not one that counts: `Cụm thi đua số 7 tỉnh Đồng Nai`. */
export const NUMBERING_WORDS = `
số cụm
`;

/** Between the units of a list. */
export const LIST_JOINS = `
, ; và & cùng
`;

/** Before a unit of a list they name nobody: `và đơn vị cụm trưởng Quận 5`, `đại diện Quận 5`, `; vắng: Quận 8`. */
export const ITEM_OPENERS = `
đơn vị đại diện lãnh đạo vắng :
`;

/** Behind the words that describe the units they open the list. */
export const LIST_OPENERS = `
: là gồm
`;

/** Before the last unit of a list. */
export const LAST_JOIN = `
và
`;
