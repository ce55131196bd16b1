import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messageIn, messages } from "../../src/messages/catalogue.js";
import { numberIn } from "../../src/messages/message.js";
import { dayText, edtfText } from "../../src/site/date-text.js";
import { isMain, valueTypeOf } from "../../src/site/value-type.js";

describe("messages", () => {
  test("every one has both languages and the same parameters in each", () => {
    for (const [key, [vi, en]] of Object.entries(messages)) {
      const parameters = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
      for (const form of en.split("|")) expect([key, parameters(form)]).toEqual([key, parameters(vi)]);
      expect(vi.normalize("NFC")).toBe(vi);
    }
  });

  test("none is left over", () => {
    const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const sources = files
      .filter((file) => file !== "site/messages.ts")
      .map((file) => readFileSync(`src/${file}`, "utf8"));
    const all = sources.join("\n");
    const made = /^(?:field|value|type|certainty|issue|mention|code|action|status)_|Hint$/;
    expect(Object.keys(messages).filter((key) => !made.test(key) && !all.includes(`"${key}"`))).toEqual([]);
  });

  test.each([
    ["vi", "warnings", { n: 1 }, "1 cảnh báo"],
    ["en", "warnings", { n: 1 }, "1 warning"],
    ["en", "warnings", { n: 1234 }, "1,234 warnings"],
    ["vi", "pageOf", { name: "Quận 3 {n} $&" }, "Trang riêng: Quận 3 {n} $&"],
  ] as const)("%s %s %j", (language, key, parameters, expected) => {
    expect(messageIn(language, key, parameters)).toBe(expected);
  });

  test.each([
    ["vi", 12_345.5, "12.345,5"],
    ["en", 12_345.5, "12,345.5"],
    ["vi", 100, "100"],
  ] as const)("%s %d", (language, value, expected) => {
    expect(numberIn(language, value)).toBe(expected);
  });
});

test.each([
  ["2018-03-09", "09/03/2018"],
  ["2018-07-02/2018-07-08", "02/07/2018 – 08/07/2018"],
  ["2018-06", "06/2018"],
  ["2018-33", "quý I 2018"],
  ["2023-41", "6 tháng cuối 2023"],
  ["2018", "2018"],
  ["XXXX-03-09", "XXXX-03-09"],
])("EDTF %s is written %s", (edtf, expected) => {
  expect(edtfText(edtf)).toBe(expected);
});

test("a day keeps to its own zone", () => {
  expect(dayText("2018-03-09T23:30:00+07:00")).toBe("09/03/2018");
});

test.each([
  ["/page/title", "page", true],
  ["/reports/0/cluster/number", "cluster", true],
  ["/reports/0/meeting/venue", "meeting", true],
  ["/reports/0/meeting/host/code", "unit", false],
  ["/reports/0/meeting/date/start", "date", false],
  ["/reports/0/members/3/name", "unit", true],
  ["/reports/0/officials/0/name", "person", true],
  ["/reports/0/officials/0/roles/1/title", "office", true],
  ["/reports/0/officials/0/roles/1/unit/name", "unit", true],
  ["/reports/0/officials/0/roles/1/former", "office", false],
  ["/reports/0/leadership/0/person", "person", true],
  ["/reports/0/awards/2/recipient", "person", true],
  ["/reports/0/scores/2/points", "score", true],
  ["/reports/0/plannedEvents/0/date/edtf", "date", true],
  ["/reports/0/dates/4/edtf", "date", true],
  ["/custom/hosts/0/text", "custom", true],
] as const)("%s is of type %s", (pointer, type, main) => {
  expect([valueTypeOf(pointer), isMain(pointer, type)]).toEqual([type, main]);
});
