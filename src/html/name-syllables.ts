/** Syllables that people are named with, lower case; the commonest, for names that stand where other words might. */
export const NAME_SYLLABLES: ReadonlySet<string> = new Set(
  (
    "ái an anh ánh ân bá bách bảo băng bắc bích bình bính ca cẩm cần cát châu chi chí chiến chính chung công cúc cường danh " +
    "dân diễm diệp diệu dung dũng duy duyên dương đào đăng đạo đạt đình đông đức gấm gia giang giao hà hải hạnh hân hằng hậu hiền hiển " +
    "hiệp hiếu hiệu hoa hòa hoà hoài hoàn hoàng hồng huân huệ hùng huy huyền hương hường hữu kha khải khanh khánh khoa khôi khuê " +
    "kiên kiệt kiều kim kỳ lam lan lâm lành lân lê lệ liên liễu linh loan long lộc lợi luân lương ly lý mai mạnh mẫn mận minh my mỹ nam " +
    "nga ngà ngân nghi nghĩa ngọc nguyên nguyễn nguyệt nhã nhàn nhân nhật nhi như nhung ninh nữ oanh pháp phan phát phi phong phú phúc phụng " +
    "phương phượng quang quân quế quốc quý quyên quyền quyết quỳnh sang sáng sen sinh sơn sương tài tâm tân tấn thạch thái thanh thành thảo " +
    "thắm thắng thế thi thị thiên thiện thiết thịnh thơ thơm thoa thông thu thuận thục thụy thuỵ thủy thuỷ thùy thuỳ thúy thuý thư thương thy tiên tiến " +
    "tín tình toàn toản tố trà trang trâm trân trần trí triều trinh trọng trúc trung truyền trường tú tuấn tuệ tùng tuyền tuyến tuyết tường " +
    "uyên vân văn viên viết việt vinh vĩnh võ vũ vui vy vỹ xuân xuyến yên yến " +
    "đoan khang khiêm khương nhiên thêm thoại thúc tiệp triết triệu trực vĩ vịnh vương ý " +
    "phạm huỳnh hoàng đặng bùi đỗ hồ ngô đinh tạ mạc cao lưu tô"
  ).split(" "),
);
