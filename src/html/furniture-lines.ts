/** Lines of furniture, known by their words; for pages whose class names say nothing. All match one normalised line. */

/** Headings of lists of other articles; folded (see `foldLabel`). What follows them at the end of a page goes too. */
const RELATED_LABELS: ReadonlySet<string> = new Set([
  "tham khảo thêm",
  "theo dòng sự kiện",
  "những tin mới hơn",
  "những tin cũ hơn",
  "các tin mới hơn",
  "các tin cũ hơn",
  "tin mới hơn",
  "tin cũ hơn",
  "các tin khác",
  "các tin tức khác",
  "tin khác",
  "những tin khác",
  "các bài khác",
  "các bài viết khác",
  "bài viết khác",
  "bài viết cùng chuyên mục",
  "bài viết mới hơn",
  "bài viết cũ hơn",
  "các bài mới hơn",
  "các bài cũ hơn",
  "các tin đã đưa",
  "các tin đã đăng",
  "tin đã đưa",
  "tin liên quan",
  "các tin liên quan",
  "những tin liên quan",
  "tin tức liên quan",
  "tin, bài liên quan",
  "tin bài liên quan",
  "bài liên quan",
  "bài viết liên quan",
  "các bài viết liên quan",
  "tin cùng chuyên mục",
  "tin cùng loại",
  "cùng chuyên mục",
  "tin mới nhất",
  "tin đọc nhiều",
  "tin nổi bật",
  "có thể bạn quan tâm",
  "có thể bạn thích",
  "xem thêm",
  "đọc thêm",
  "xem tiếp",
  "ý kiến bạn đọc",
  "bình luận",
  "bình luận của bạn",
  "gửi bình luận",
  "viết bình luận",
  "để lại bình luận",
  "trả lời",
  "related posts",
  "leave a reply",
  "comments",
  "chia sẻ bài viết",
  "chia sẻ bài viết này",
]);

/** Whole lines of buttons and such; folded. */
const BUTTON_LABELS: ReadonlySet<string> = new Set([
  "a a",
  "a a a",
  "a- a a+",
  "a- a+",
  "a+ a-",
  "a+ a a-",
  "aa",
  "in trang",
  "in bài viết",
  "in bài",
  "bản in",
  "gửi mail",
  "gửi email",
  "gửi bài viết qua email",
  "lưu bài viết này",
  "quay lại",
  "về trang trước",
  "trở về đầu trang",
  "về đầu trang",
  "lên đầu trang",
  "đầu trang",
  "chia sẻ",
  "chia sẻ facebook",
  "share",
  "tweet",
  "like",
  "thích",
  "email",
  "print",
  "facebook",
  "twitter",
  "zalo",
  "google+",
  "click để đánh giá bài viết",
  "tweet share",
]);

const LINE_PATTERN = anyOf([
  /^tổng số điểm (?:của bài viết|là)/,
  /^click để đánh giá/,
  /^(?:hãy )?(?:click|nhấp) (?:chuột )?(?:vào|để) .{0,30}đánh giá/,
  /^xếp hạng: ?\d/,
  /^(?:bạn )?(?:đã )?đánh giá: ?\d/,
  /^(?:lượt xem|số lượt xem|số lần xem|số lần đọc|lượt đọc|đã xem|đã đọc|lượt truy cập|phản hồi|views|view count|hits)(?: tin| bài)? ?: ?[\d.,]*(?: lượt| lần)?(?: xem| đọc)?$/,
  /^[\d.,]+ (?:lượt xem|lượt đọc|lần xem|views)$/,
  /^(?:từ khóa|từ khoá|tags?|thẻ|nhãn) ?: ?/,
  /^url của bản tin này ?:/,
  /^nguồn tin ?:/,
  /^(?:©|\(c\) ?(?:bản quyền|copyright)|copyright (?:©|\(c\)|\d{4}))/,
  /^bản quyền (?:©|thuộc|\d{4})/,
  /^giấy phép (?:thiết lập|số|hoạt động)(?: trang| \d|:| báo)/,
  /^(?:đề nghị |vui lòng |yêu cầu )?ghi rõ nguồn/,
  /^chỉ được phát hành lại thông tin/,
  /^leftcenterrightdel$/,
  /^[0-9a-f]{16,64}$/,
  /^[^\s/]{1,120}\.(?:jpe?g|png|gif|bmp|webp|tiff?)$/,
  /^(?:img|dsc|dscn|dscf|image|hinh|hình|anh|ảnh|picture)[ _-]?[^/]{0,60}\.(?:jpe?g|png|gif|bmp|webp|tiff?)$/,
]);

/** One pattern out of many: the engine tries them faster than a loop. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern.source})`).join("|"), "u");
}

/** Lines of the site's footer: what follows them at the end of a page goes too. */
const FOOTER_PATTERN =
  /^(?:©|\(c\) ?(?:bản quyền|copyright)|copyright (?:©|\(c\)|\d{4})|bản quyền (?:©|thuộc|\d{4})|giấy phép thiết lập)/;

const EDGE = /^[»«›‹>|\-–•·*:.…\s]+|[»«›‹>|\-–•·:.…\s]+$/g;

/** `Bình luận (0)`. */
const COUNT = / ?\(\d+\)$/;

/** Longest line of furniture; longer ones are never looked at. */
const LONGEST = 200;

export function foldLabel(line: string): string {
  return line.toLowerCase().replace(COUNT, "").replace(EDGE, "");
}

export type LineRole = "text" | "label" | "footer" | "furniture";

/** Longest label or button. */
const LONGEST_LABEL = 40;

export function roleOfLine(line: string): LineRole {
  if (line.length > LONGEST) return "text";
  const lower = line.toLowerCase();
  if (line.length <= LONGEST_LABEL) {
    const label = foldLabel(line);
    if (RELATED_LABELS.has(label)) return "label";
    if (BUTTON_LABELS.has(label)) return "furniture";
  }
  if (!LINE_PATTERN.test(lower)) return "text";
  return FOOTER_PATTERN.test(lower) ? "footer" : "furniture";
}

/** A label with its first link on the same line: “Tin liên quan: …”. */
export function startsWithRelatedLabel(line: string): boolean {
  const colon = line.indexOf(":");
  return colon > 0 && colon <= LONGEST_LABEL && RELATED_LABELS.has(foldLabel(line.slice(0, colon)));
}
