/** What makes an amount of money of the number before it. */
export const CURRENCIES = `
đồng
nghìn đồng
ngàn đồng
triệu đồng
tỷ đồng = tỉ đồng
triệu
tỷ = tỉ
đ
vnđ
vnd
usd
đô la
đô la mỹ
`;
