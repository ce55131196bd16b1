import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerText } from "../../src/messages/answers.js";
import { commandLineText } from "../../src/messages/command-line.js";

/** Names in quotes behind `key` in a source file: of a union of types, of the members of an interface. */
const namesIn = (path: string, from: string, to: string, pattern: RegExp): string[] => {
  const text = readFileSync(path, "utf8");
  const start = text.indexOf(from);
  return [...text.slice(start, text.indexOf(to, start)).matchAll(pattern)].map(([, name]) => name as string);
};

const concepts = readdirSync("src/language/lines").map((file) => file.replace(/\.match$/, ""));
const kinds = namesIn("src/types.ts", "type BlockKind", ";", /"(\w+)"/g);
const types = namesIn("src/recognize/annotation.ts", "interface AnnotationValues", "\n}", /^ {2}(\w+):/gm);
const moods = namesIn("src/discourse/mood.ts", "type Mood", ";", /"(\w+)"/g).filter((mood) => mood !== "open");
const abouts = namesIn("src/discourse/decision.ts", "about:", ";", /"(\w+)"/g).filter((about) => about !== "mood");

test.each([
  ...concepts.map((concept) => [`phrase of "x" → ${concept}`, /^mẫu câu "x" → (?!.*[a-z]-[a-z])/]),
  ...[...kinds, ...types].map((word) => [word, /[^a-z]/i]),
  ...kinds.map((kind) => [`${kind} row 2 column 1 (header)`, /hàng 2 cột 1 \(đầu bảng\)$/]),
  ...moods.map((mood) => [`mood of "x" → ${mood}`, /^"x" → (?:việc|chỉ|chú)/]),
  ...abouts.map((about) => [about === "lead" ? 'lead "x"' : `${about} of "x" → Quận 8`, /^(?!lead|\w+ of)/]),
  ["registered: Quận 8", /^đăng ký: Quận 8$/],
  ["heading 2", /^đề mục cấp 2$/],
  ["136 annotations", /^136 chỗ nhận ra$/],
] as [string, RegExp][])("explain has its Vietnamese: %s", (english, vietnamese) => {
  expect(answerText(english)).toMatch(vietnamese);
  expect(answerText(english)).not.toBe(english);
});

test.each([
  ["both are addressed as a woman", "cùng được gọi là bà"],
  ["both are Catholic clergy", "cùng là giáo sĩ Công giáo"],
  ["one is officer, the other Buddhist clergy", "một người là sĩ quan, người kia là tu sĩ Phật giáo"],
  ["signer and Chủ tịch of Hội Khuyến học Quận 8", "người ký và Chủ tịch của Hội Khuyến học Quận 8"],
  ["in office in Quận 8 and Quận 9 within a year", "trong cùng một năm giữ chức ở Quận 8 và Quận 9"],
  ["Cụm trưởng of a Cụm 3 in the same year", "Cụm trưởng của Cụm 3 trong cùng một năm"],
  ["Đại tá in 2019-01-02, Trung tá in 2020-03-04", "02/01/2019 là Đại tá, 04/03/2020 là Trung tá"],
])("why people are one or not: %s", (english, vietnamese) => {
  expect(commandLineText("vi", english)).toBe(vietnamese);
});
