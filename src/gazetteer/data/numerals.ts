/** Small numbers in words, also as places: `lần thứ nhất`, `giải nhì`. */
export const NUMERALS = `
1 = một | nhất | đầu
2 = hai | nhì
3 = ba
4 = bốn | tư
5 = năm
6 = sáu
7 = bảy
8 = tám
9 = chín
10 = mười
`;
