/** Given names (the last syllable of a name), the more frequent ones of the country first. For telling frequent names from rare ones. */
export const GIVEN_NAMES = `
Anh Hùng Hương Dũng Hà Lan Tuấn Minh Hoa Thủy Hằng Hải Thành Nga Thảo Linh Trang Sơn Bình Long Dung Hiền Nam Cường Tâm Mai
Phương Thanh Ngọc Hạnh Yến Loan Tùng Nhung Đức Vân Quang Huy Nguyệt Hồng Hoàng Thu Oanh Liên Trung Phúc Thắng Giang Phong Lâm
Trâm Châu Hòa Dương Tuyết Thúy Hậu Kiên Duy Tiến Tài Hạ Hiếu Nhân Thịnh Vinh Chung Khánh Trí Đạt Nghĩa Quân An Quyên Thọ Xuân
Hường Ánh Chi My Vy Nhi Ngân Lộc Phước Việt Lợi Quý Đông Tân Trinh Thơm Lệ Cúc Đào Bích Huệ Huyền Diệp Uyên Tiên Trúc Thương
Khoa Bảo Khang Toàn Thái Chính Chiến Công Hưng Khải Lực Mạnh Sang Tín Trường Tú Tuyên Vũ Vương Hợp Luân Nhàn Ninh Phượng Sáu
Thi Thoa Thư Thuận Thuý Tình Trọng Tính Toán Hoàn Hoài Ba Bé Hai Tư Năm Bảy Tám Chín Mười Út Sen Duyên Gấm Vui Mỹ Lành Mẫn Đại
Lập Định Kiệt Hào Phát Nguyên Nhật Triều Danh Dân Cảnh Ân Bắc Bằng Cao Cẩm Diễm Đặng Điệp Hân Khôi Kim Ly Lý Ngà Nhã Nhiên Như
`;
