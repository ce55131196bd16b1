/** How the types of units are written, and the words around their names. */

/** Types written out. */
export const UNIT_TYPES = `
quận
huyện
tỉnh
phường
xã
thành phố
thị xã
thị trấn
đặc khu
`;

/** Types by their letters, before a stop or a number: `Q. 5`, `H.Nhà Bè`. */
export const UNIT_TYPE_LETTERS = `
quận = q
huyện = h
phường = p
xã = x
thành phố = tp
thị xã = tx
thị trấn = tt
`;

/** Letters that need neither stop nor number behind them: `TP Vinh`. */
export const CLEAR_LETTERS = `
tp tx
`;

/** The city, type and name in one word. */
export const WHOLE_CITY = `
tphcm tphồ
`;

/** The city's name behind its type. */
export const CITY_LETTERS = "hcm";

/** After a number they make it a count: `Quận 1, 3 phường`. */
export const COUNTED_THINGS = `
phường xã quận huyện tỉnh đơn điểm % hội chi tổ trường người suất em hộ cụm khối đồng triệu giải mô học lần tiêu
`;

/** They begin like something counted and are none: `Quận 3 tổ chức`. */
export const NOT_COUNTED = `
tổ chức
`;

/** A city in a run of types: `các tỉnh, thành`. */
export const TOWNS = "thành";

/** Between the units of a list. */
export const UNIT_JOINS = `
, ; và & cùng
`;

/** Before the units of a list, saying nothing of their own. */
export const UNIT_LIST_HEADS = `
các của hai ba
`;

/** Before the larger unit that a unit lies in: `Phường 10 - Quận Phú Nhuận`. */
export const PLACING = `
, - ( thuộc của
`;

/** Before a type they say that several follow, whatever their case. */
export const UNIT_PLURALS = `
các
`;
