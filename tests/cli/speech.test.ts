import { describe, expect, test } from "vitest";
import { spokenLanguage } from "../../src/cli/speech.js";
import { commandLineText } from "../../src/messages/command-line.js";
import { inProcess } from "./in-process.js";
import { folderWith, goodPage } from "./run.js";

test.each<[readonly string[], Record<string, string>, string, readonly string[]]>([
  [["extract", "a"], { LANG: "vi_VN.UTF-8" }, "vi", ["extract", "a"]],
  [["extract", "a"], { LANG: "C.UTF-8" }, "en", ["extract", "a"]],
  [["extract", "a"], { LC_ALL: "en_GB", LANG: "vi_VN" }, "en", ["extract", "a"]],
  [["extract", "--lang", "vi", "a"], { LANG: "C" }, "vi", ["extract", "a"]],
  [["--lang=en", "extract"], { LANG: "vi" }, "en", ["extract"]],
  [["export", "--lang", "vi"], { LANG: "C" }, "vi", ["export", "--lang", "vi"]],
  [["extract", "--lang", "de"], { LANG: "C" }, "en", ["extract", "--lang", "de"]],
])("%j with %j", (args, env, language, left) => expect(spokenLanguage(args, env)).toEqual({ language, args: left }));

describe("lines of the command line", () => {
  test.each([
    ["thidua: a.html does not exist: check the path", "thidua: không có a.html: hãy kiểm tra lại đường dẫn"],
    ["3 records in output/", "3 bản ghi trong output/"],
    ["1 page set aside: no record was made", "1 tệp để riêng: không có bản ghi"],
    [
      "  2 × Scanned document, 1 × Empty file: see the messages above",
      "  2 × Bản quét, không có chữ, 1 × Tệp trống: xem các dòng ở trên",
    ],
    [
      "thidua: x.jpg: The input is a JPEG image, not a page. Save it as HTML or plain text and pass that.",
      "thidua: x.jpg là ảnh JPEG, không phải một trang. Hãy lưu thành HTML hoặc văn bản thuần rồi dùng tệp đó.",
    ],
    ["12 added, 3 unchanged in thidua.sqlite", "thêm 12, 3 không đổi trong thidua.sqlite"],
    [
      "thidua: port 8322 is taken: choose another with --port",
      "thidua: cổng 8322 đã có chương trình khác dùng: hãy chọn cổng khác bằng --port",
    ],
    ["what nobody has translated", "what nobody has translated"],
  ])("%s", (english, vietnamese) => {
    expect(commandLineText("vi", english)).toBe(vietnamese);
    expect(commandLineText("en", english)).toBe(english);
  });
});

test("messages, summary and help by --lang; records stay as they are", async () => {
  const cwd = await folderWith({ "a.html": goodPage });
  const run = (...args: string[]) => inProcess(args, { cwd });
  const extracted = await run("extract", "a.html", "missing.html", "--lang", "vi");
  expect(extracted.stderr).toContain("thidua: không có missing.html: hãy kiểm tra lại đường dẫn\n");
  expect(extracted.stderr).toContain("1 bản ghi trong output/\n");
  expect(extracted.stdout + extracted.stderr).toMatch(/^trang +cụm +ngày +địa điểm +đơn vị/m);
  expect(extracted.stdout + extracted.stderr).toMatch(/^1 báo cáo /m);
  const answered = await run("report", "scores", "--lang", "vi");
  expect(answered.stderr).toContain("0 dòng");
  const help = await run("extract", "--help", "--lang", "vi");
  for (const text of ["Cách dùng: thidua extract", "Tùy chọn:", "Ví dụ:", "đọc các trang, mỗi trang ghi một bản ghi"])
    expect(help.stdout).toContain(text);
  expect((await run("extract", "--hlep", "--lang", "vi")).stderr).toContain("lỗi: không có tùy chọn '--hlep'");
  // What was said in Vietnamese is over with that command.
  expect((await run("validate", "missing")).stderr).toContain("does not exist");
});
