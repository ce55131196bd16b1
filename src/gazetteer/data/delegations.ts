/** Whose people follow: `Lãnh đạo Quận 3 có các đồng chí …`, `cùng lãnh đạo phường X: ông A; bà B`, `Đại diện Hội Y có …`. */

/** Between a delegation and its people. */
export const DELEGATION_VERBS = `
có gồm :
`;

/** What a delegation's clause begins behind. */
export const DELEGATION_BEGINS = `
; : . ,
`;

/** Words beside the name of who sends the people. */
export const DELEGATION_WORDS = `
đại diện lãnh đạo thường trực ban vụ chấp hành phía cùng và còn các vị bên của riêng về
`;

/** Behind `về phía`: the page's own province. */
export const PROVINCE_WORDS = `
thành tp tỉnh
`;

/** `Đại diện Hội Luật gia tỉnh có bà A – Phó Chủ tịch`: the body before the people is theirs. */
export const SPOKESMEN = `
đại diện
lãnh đạo
thay mặt
`;

/** Alone between a body and its person: `Thành hội cử bà A`, `đoàn Hội Khuyến học Thành phố do bà A dẫn đầu`. */
export const SENDING = `
cử do
`;

/** Between that body and its people. */
export const SPOKESMAN_LINKS = `
có là gồm do cùng và , ; : -
`;

/** The end of a spokesman's words. */
export const SPOKESMAN_STOPS = `
, ; : .
`;

/** `Về phía quận X có …` */
export const PARTY_LEAD = `
về phía
`;
