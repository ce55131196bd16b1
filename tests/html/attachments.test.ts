import { expect, test } from "vitest";
import { readPage } from "../../src/html/read.js";

const article = (body: string, after = "") =>
  `<html><head><title>Thông báo</title></head><body><div class="sidebar"><a href="/quy-che.pdf">Quy chế</a></div>
<div id="news_detail"><h1>Thông báo kế hoạch thi đua</h1><div class="bodytext"><p>Hội gửi các đơn vị kế hoạch thi đua của năm và mẫu báo cáo.</p>${body}</div></div>${after}</body></html>`;
const pdf = "application/pdf";

const cases: readonly (readonly [
  name: string,
  html: string,
  files: readonly (readonly [string, string | null, string])[],
])[] = [
  ["none", article("<p><a href='/news/a-1/'>Tin</a> <a href='#x'>lên</a></p>"), []],
  [
    "links in the text, each once, in their order",
    article(
      "<a href='b/ke-hoach.PDF?v=2'>Kế  hoạch</a> <a href='/mau.docx'><img src='w.png'></a> <a href='b/ke-hoach.PDF?v=2'>tải</a>",
    ),
    [
      ["http://x.vn/news/thong-bao-7/b/ke-hoach.PDF?v=2", "Kế hoạch", pdf],
      ["http://x.vn/mau.docx", null, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ],
  ],
  [
    "NukeViet 4.5: a list behind the text, the file's name in the words",
    article(
      "",
      '<div class="list-group news-download-file"><a href="/Van-ban/ke-hoach-7.html?download=1&amp;id=0" download>Tải về: <strong>cong van 12.rar</strong></a></div>',
    ),
    [["http://x.vn/Van-ban/ke-hoach-7.html?download=1&id=0", "Tải về: cong van 12.rar", "application/vnd.rar"]],
  ],
  [
    "the name in a parameter",
    article("<a href='/tai.php?file=bao-cao.xls'>Báo cáo</a>"),
    [["http://x.vn/tai.php?file=bao-cao.xls", "Báo cáo", "application/vnd.ms-excel"]],
  ],
];

for (const [name, html, files] of cases) {
  test(`files that an article offers: ${name}`, () => {
    const { page } = readPage(html, { uri: "http://x.vn/news/thong-bao-7/" });
    expect((page.attachments ?? []).map(({ url, title, mediaType }) => [url, title, mediaType])).toEqual(files);
  });
}
