/** Whose people follow: `Lãnh đạo Quận 3 có các đồng chí …`, `cùng lãnh đạo phường X: ông A; bà B`, `Đại diện Hội Y có …`. */

/** Between a delegation and its people. */
export const DELEGATION_VERBS = `
có gồm là :
`;

/** Before such a word, where somebody is yet to be named: `Thay mặt Hội X, các đồng chí: ông A`. */
export const DELEGATION_ADDRESSES = `
, các đồng chí đ/c ông bà anh chị về đến tới dự
`;

/** What a delegation's clause begins behind. */
export const DELEGATION_BEGINS = `
; : . , có gồm
`;

/** Words beside the name of who sends the people. */
export const DELEGATION_WORDS = `
đại diện cho thay mặt lãnh đạo thường trực ban vụ chấp hành phía cùng và còn các vị bên của riêng về đảng ủy chính quyền địa phương
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
