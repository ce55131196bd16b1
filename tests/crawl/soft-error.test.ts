import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { softError } from "../../src/crawl/soft-error.js";
import { readPage } from "../../src/html/read.js";

const page = (title: string, body: string) => `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const LONG = "<p>Các đơn vị trong cụm đã trao đổi kinh nghiệm vận động hội viên ở khu phố.</p>".repeat(15);

const cases: readonly (readonly [name: string, html: string, expected: string | null])[] = [
  ["NukeViet's 404", page("Lỗi 404 - Hội Khuyến học", "<h1>Lỗi 404: Không tìm thấy trang</h1>"), "gone"],
  ["database", "Error establishing a database connection", "fault"],
  [
    "database, in PHP",
    "<b>Warning</b>: mysql_connect(): Access denied in <b>/home/x.php</b> on line <b>3</b>",
    "fault",
  ],
  ["PHP", "<br />\n<b>Fatal error</b>:  Allowed memory size exhausted", "fault"],
  ["maintenance", page("Thông báo", "<h1>Website đang được bảo trì</h1><p>Xin quay lại sau.</p>"), "fault"],
  ["suspended", page("Account Suspended", "<p>Contact your hosting provider.</p>"), "fault"],
  ["a gate", page("Just a moment...", "<p>Checking your browser</p>"), "wall"],
  ["upper case", page("LỖI HỆ THỐNG", "<p>Xin lỗi</p>"), "fault"],
  ["nothing at all", "", "empty"],
  ["an empty page", page("Hội Khuyến học", ""), "empty"],
  ["a short piece of news", page("Tin ngắn", "<h1>Tin ngắn</h1><p>Cụm thi đua 2 họp ngày 9/3/2018.</p>"), null],
  [
    "a report that is titled like an error",
    page("Không tìm thấy ai bị bỏ lại", `<h1>Không tìm thấy ai bị bỏ lại</h1>${LONG}`),
    null,
  ],
  [
    "a number that happens to be a status",
    page("404 suất học bổng", "<h1>404 suất học bổng</h1><p>Quỹ trao 404 suất học bổng cho học sinh.</p>"),
    null,
  ],
  ["a word that only begins alike", page("Lỗi nhịp", "<h1>Lỗi nhịp</h1><p>Truyện ngắn của hội viên.</p>"), null],
];

describe("pages of error with status 200", () => {
  for (const [name, html, expected] of cases) {
    test(name, () => expect(softError(readPage(html))?.kind ?? null).toBe(expected));
  }

  for (const path of readdirSync("fixtures/pages", { recursive: true, encoding: "utf8" })) {
    if (!path.endsWith("page.html")) continue;
    test(`${path} is none`, () =>
      expect(softError(readPage(readFileSync(`fixtures/pages/${path}`, "utf8")))).toBeNull());
  }
});
