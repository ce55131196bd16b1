import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { issues, issueText } from "../../src/messages/issues.js";
import { translator } from "../../src/messages/phrasebook.js";

describe("issues in Vietnamese", () => {
  test.each([
    ["Quận 3 is no member of the cluster", "Quận 3 không phải là thành viên của cụm"],
    ["98.5 points are more than the maximum of 50", "98,5 điểm vượt quá mức tối đa là 50"],
    [
      "the meeting's date lies in 2017, the report speaks of 2018",
      "hội nghị họp năm 2017, nhưng báo cáo nói về năm 2018",
    ],
    ["7/2018 lies before the meeting of 2018-09-03", "7/2018 lại trước ngày họp 03/09/2018"],
    [
      "Trần Thị Thuý and Trần Thị Thúy hold the same office and may be one person",
      "Trần Thị Thuý và Trần Thị Thúy giữ cùng một chức vụ, có thể là một người",
    ],
    [
      "The input is a PNG image, not a page. Recognize its text (OCR) and pass that, or pass the page that shows it.",
      "Tệp này là ảnh PNG, không phải trang web. Hãy nhận dạng chữ (OCR) rồi dùng văn bản đó, hoặc dùng trang web có ảnh này.",
    ],
    [
      "The page was read as TCVN3 letters within utf-8, which it does not declare; compare a few names with the original.",
      "Trang được đọc theo bảng mã TCVN3 trong utf-8, dù trang không ghi bảng mã; hãy so vài tên với bản gốc.",
    ],
    [
      "correction 1 (change /a) was not applied: its quote is not in the text; say it anew or undo it with thidua review",
      "sửa đổi 1 (change /a) chưa được áp dụng: đoạn trích không có trong văn bản; hãy sửa lại hoặc hoàn tác bằng thidua review",
    ],
    ["something nobody has heard of", "something nobody has heard of"],
  ])("%s", (english, vietnamese) => {
    expect(issueText("vi", english)).toBe(vietnamese);
    expect(issueText("en", english)).toBe(english);
  });

  test("both sides of a line have the same holes, in letters of one form", () => {
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    for (const [english, vietnamese] of issues) {
      for (const form of english.split("|")) expect([english, holes(form)]).toEqual([english, holes(vietnamese)]);
      expect(vietnamese.normalize("NFC")).toBe(vietnamese);
    }
  });

  test("every warning that the code can give has its Vietnamese", () => {
    const folders = ["src/fields", "src/frames", "src/discourse", "src/html", "src/corrections", "src/patterns"];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    );
    const sentences = files
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(file, "utf8").matchAll(
          /(?:message(?:: string)?[:=]|(?:warn|warning)\(\s*"[a-z-]+",)\s*(?:"((?:[^"\\]|\\.)+)"|`([^`]+)`)/g,
        ),
      ])
      .map(([, plain, template]) => plain ?? template!.replace(/\$\{[^}]*\}/g, "17"));
    expect(sentences.length).toBeGreaterThan(15);
    expect(sentences.filter((sentence) => issueText("vi", sentence) === sentence)).toEqual([]);
  });
});

test("of two templates that fit, the one with more words of its own; a hole may hold a sentence of the book", () => {
  const say = translator([
    ["{a} of {b}", "{a} của {b}"],
    ["{a} page of {b}|{a} pages of {b}", "{a} trang của {b}"],
    ["the archive", "tệp nén"],
  ]);
  expect(say("vi", "1 page of the archive")).toBe("1 trang của tệp nén");
  expect(say("vi", "2 pages of x.zip")).toBe("2 trang của x.zip");
  expect(say("vi", "half of it")).toBe("half của it");
  // Figures begin with one: a sentence with the same little word stays whole.
  const counts = translator([["{figures} in {database}", "{figures} trong {database}"]]);
  expect(counts("vi", "9 added in x.sqlite")).toBe("9 added trong x.sqlite");
  expect(counts("vi", 'Name it under "a" in a file')).toBe('Name it under "a" in a file');
});
