/** Bodies that act for no unit of their own: organs of a meeting or an association. */
export const NO_AGENTS = `
^Ban
^Văn phòng
^Tổ
^Báo
^Đài
^Tiểu ban
^Hội đồng
^Thường trực
^Chính phủ
^Câu lạc bộ
^Quỹ
^Bộ
`;

/** Before a name they make it a mere place, unless the place is where something is done: `tại Quận 3, nơi …`. */
export const PLACES_BEFORE = "tại ở";
export const WHERE = "nơi";
/** Before a body that has a share in something else: `Cờ thi đua của UBND tỉnh`. */
export const OWNS_BEFORE = "của";
/** Between the last names of a list. */
export const NAMES_JOINED_BY = ", và";

/** They open a sentence before a name: `Riêng Củ Chi`. */
export const NAME_OPENERS = "riêng còn";

/** Before a bare name they make it a street, a market, a school: `chợ Bình Tây`. */
export const PLACE_HEADS = `
đường chợ trường cầu sông chùa khu ấp thôn phố công rạch kênh họ nhà
`;
