/** Words at the end of a page: around a signature, and those that look like a name and are none. */

/** Lines between an organisation and its signer. */
export const SIGNED_LINES = `
đã ký
ký tên
ký tên, đóng dấu
ký tên và đóng dấu
ký và ghi rõ họ tên
`;

/** The editors sign as one. */
export const EDITORS = `
BBT
Ban Biên tập
Ban biên tập
PV
CTV
`;

/** A short line that begins so is no name. */
export const NO_NAMES = `
theo
nguồn
ảnh
hình
hết
kính
trân trọng
ghi chú
lưu ý
xin
hội
ban
cụm
khối
quận
huyện
tỉnh
phường
xã
tin
bài
xem
đọc
tác giả
kết quả
danh sách
`;

/** Before whoever signs: `TM. BAN THƯỜNG VỤ`, `Tin, bài: HKH Quận 3`. */
export const BEFORE_SIGNER = `
tm t m tl kt bch btv . / : - ( ) tin bài
`;
