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

/** Behind a place they make it who does something: `tại Quận 3, nơi …`. */
export const WHERE = "nơi";
