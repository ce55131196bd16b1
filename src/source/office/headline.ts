/** What a Vietnamese office writes in the middle above its text (Decree 30/2020, model 1.4 and following). */
const KINDS = `
báo cáo | kế hoạch | thông báo | quyết định | biên bản | tờ trình | chương trình | giấy mời | danh sách | nghị quyết | hướng dẫn | quy chế
quy định | chỉ thị | đề án | dự án | phương án | công điện | hợp đồng | bản ghi nhớ | bản thỏa thuận | bản cam kết | bản đăng ký | giao ước thi đua
thông cáo | kết luận | bảng điểm | bảng tổng hợp | bản tổng hợp | phát biểu | diễn văn | bài phát biểu
`;
const KIND = new RegExp(
  `^(?:${KINDS.trim()
    .split(/\s*[|\n]\s*/)
    .join("|")})(?:\\s*\\([^)]{1,30}\\))?$`,
  "iu",
);
const DAY = /^.{2,60}, ?(?:ngày|Ngày) ?\d{1,2} tháng ?\d{1,2} năm ?\d{4}\.?$/u;

const PARAGRAPH = /<p>((?:(?!<\/?(?:p|table|td)[ >]).)*)<\/p>/gsu;
const MOST_LINES = 3;
const LONGEST_LINE = 200;
const HEAD_CHARACTERS = 6_000;

/**
 * Marks title and day of a document that has no heading: the kind of document in a line of its own with the lines right below
 * it that tell what it is about; place and day in the letterhead.
 */
export function withHeadlines(html: string): string {
  const lines = [...html.slice(0, HEAD_CHARACTERS).matchAll(PARAGRAPH)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    html: found[1]!,
    text: textOf(found[1]!),
  }));
  const edits: { start: number; end: number; html: string }[] = [];
  const day = lines.find(({ text }) => DAY.test(text));
  if (day !== undefined) edits.push({ ...day, html: `<p class="dateline">${day.html}</p>` });
  const first = html.includes("<h1>") ? -1 : lines.findIndex(({ text }) => KIND.test(text));
  if (first >= 0) {
    let last = first;
    while (last + 1 < lines.length && last - first < MOST_LINES && goesOn(lines, last + 1, html)) last += 1;
    const title = lines.slice(first, last + 1).map((line) => line.html);
    edits.push({ start: lines[first]!.start, end: lines[last]!.end, html: `<h1>${title.join(" ")}</h1>` });
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((out, edit) => out.slice(0, edit.start) + edit.html + out.slice(edit.end), html);
}

type Lines = readonly { readonly start: number; readonly end: number; readonly text: string }[];

/** Short lines without a full stop, right below; a line that begins its sentence with a day is text. */
function goesOn(lines: Lines, at: number, html: string): boolean {
  const { start, text } = lines[at]!;
  const between = html.slice(lines[at - 1]!.end, start).trim();
  return (
    between === "" &&
    text.length <= LONGEST_LINE &&
    /[^.:;,]$/u.test(text) &&
    !/^(?:ngày|sáng|chiều|kính gửi|căn cứ|thực hiện|[-+*]|[IVX\d]{1,4}[.)])(?:\s|$)/iu.test(text)
  );
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/gu, " ")
    .trim();
}
