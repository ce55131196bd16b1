/** Family names, one a line, the most frequent of the country first; then those of other peoples than the Kinh. */
export const SURNAMES = `
Nguyễn
Trần
Lê
Phạm
Huỳnh
Hoàng
Phan
Vũ
Võ
Đặng
Bùi
Đỗ
Hồ
Ngô
Dương
Lý
Đinh
Đào
Đoàn
Lương
Trương
Trịnh
Lâm
Mai
Tô
Hà
Cao
Phùng
Vương
Thái
Châu
Tạ
Tăng
Lưu
Nghiêm
Chu
Tống
Kiều
Quách
Triệu
La
Thạch
Sơn
Kim
Từ
Văn
Hứa
Đàm
Mạc
Thân
Bạch
Viên
Khổng
Doãn
Nông
Hoa
Lục
Lữ
Lã
Lại
Diệp
Khuất
Giang
Tôn
Trang
Âu
Ninh
Mã
Tào
Cù
Ngụy
Vi
Thiều
Phí
Tiêu
Bế
Phương
Đổng
Đậu
Nhâm
Nhan
Ưng
Tôn Thất
Tôn Nữ
Công Tằng Tôn Nữ
Công Tôn Nữ
Công Huyền Tôn Nữ
Huyền Tôn Nữ
Vĩnh
Bửu
Âu Dương
Nhữ
Chử
Cấn
Khương
Kha
Khúc
Khưu
Khâu
Kỳ
Lăng
Liêu
Liễu
Lỗ
Lò
Lạc
Ma
Mạch
Mạnh
Mâu
Mông
Mộc
Ngân
Ngũ
Nhạc
Nhiêu
Ôn
Bá
Bành
Bàng
Bàn
Bồ
Bồng
Cam
Cát
Cầm
Chiêm
Chế
Cổ
Cồ
Diêm
Đái
Điền
Điêu
Điểu
Đới
Giáp
Hàn
Hầu
Hoắc
Hồng
Hướng
Khiếu
Lều
Lôi
Lư
Lường
Mẫn
Miêu
Nghê
Ngưu
Nhiếp
Ong
Phàn
Phù
Quế
Sầm
Sái
Sử
Tần
Tề
Thẩm
Thiệu
Thịnh
Tiết
Tòng
Triều
Trình
Ty
Uông
Ứng
Vạn
Vòng
Vưu
Xa
Yên
Hoàng Phủ
Tư Đồ
Tư Mã
Thượng Quan
Đông Phương
Chư Cát
Gia Cát
Nình
Hỷ
Lầu
Lù
Lùng
Lèng
Chảo
Tẩn
Phàng
Phủng
Vàng
Giàng
Sùng
Thào
Thao
Hờ
Lỳ
Vừ
Hảng
Cư
Chang
Cháng
Sình
Tráng
Vù
Xồng
Lừu
Đèo
Cà
Quàng
Bạc
Mè
Khà
Lộc
Dìu
Tằng
Chíu
Chìu
Phồ
Lỷ
Sần
Danh
Chau
Neang
Néang
Trầm
Inra
Hán
Ksor
Kpă
Kpuih
Siu
Rmah
Rơ Mah
Rơ Châm
Rơ Lan
Rơ
Rah Lan
Rcom
R'com
R'Ô
R'căm
Rơ Ô
Ra Lan
Hiao
Alê
Niê
Niê Kđăm
Êban
Ê Ban
Ê Nuôl
Mlô
Byă
Buôn Yă
Buôn Krông
Buôn Dap
Ayun
Adrơng
Hmŏk
Hwing
Hđơk
Kbuôr
Kđoh
Ktla
Ktul
Knul
Ksơr
Liêng
Liêng Hot
Kon Sơ
Kơ Să
Cil
Cil Yu
Bon Niêng
Bon Yô
Lơ Mu
Rơ Ông
Păng Ting
Da Cát
Đa Cát
A Lăng
Alăng
Arất
Bling
Blúp
Bnướch
Bríu
Briu
Ating
Cơ Lâu
Coor
Hôih
Hốih
Pơloong
Tơ Ngôl
Zơ Râm
Zuông
Kăn
Pi Năng
Chamaléa
Cha Ma Léa
Mấu
Katơr
Ka Tơr
Pupur
Po Po
K'
H'
`;

/**
 * Rare family names that are also a form of address, a rank or a word that often begins a name or a sentence (`Ông`, `Ban`,
 * `Phó`, `Thi`, `Y`): to be believed only where nothing else explains the word.
 */
export const SURNAMES_LIKE_WORDS = `
Ông
Ban
Phó
Đồng
Công
Tổng
Quản
Quảng
An
Bình
Long
Thị
Y
A
Ra
Đức
Phú
Thanh
Thành
Tân
Quang
Kiên
Đường
Lao
Thi
Tất
Nay
Hạng
Hàng
Mang
Tiền
Đạo
Thôi
Ca
Hạ
Lộ
Du
Chung
Chúc
Quyền
Ngọ
Đồ
Thập
Thiên
Cái
Quan
Lang
Lai
Cung
Lành
Tao
Trà
Đàng
Não
Thang
Vì
Và
Mùa
Cứ
`;
