import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { messageIn, messages } from "../../src/messages/catalogue.js";
import { numberIn } from "../../src/messages/message.js";

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
      .filter((file) => !file.startsWith("messages/"))
      .map((file) => readFileSync(`src/${file}`, "utf8"));
    const all = sources.join("\n");
    const made =
      /^(?:decision|field|leader|value|type|certainty|issue|mention|code|action|status|rejectEntry)_|Hint$|^review(?:Open|Begun|Done|Older)$/;
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
