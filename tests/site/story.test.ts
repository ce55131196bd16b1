import { expect, test } from "vitest";
import { html } from "../../src/site/html.js";
import { pageName } from "../../src/site/page-name.js";
import { story } from "../../src/site/story.js";

const shown = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

test("what several pages say alike is one line with the ways to all of them; years go back, the unknown one last", () => {
  const told = (year: number | null, line: string, source: string) => ({ year, kind: "Cán bộ", line, source });
  const { markup } = html`${story([
    told(2016, "Ông A: Chủ tịch", "¶1"),
    told(null, "Ông A: Chủ tịch", "¶2"),
    told(2016, "Ông A: Chủ tịch", "¶3"),
    told(2019, "Ông B: Chủ tịch", "¶4"),
  ])}`;
  expect(shown(markup)).toBe(
    "2019 Cán bộ Ông B: Chủ tịch ¶4 2016 Cán bộ Ông A: Chủ tịch ¶1¶3 Không rõ năm Cán bộ Ông A: Chủ tịch ¶2",
  );
});

test.each([
  ["Giao ban lần 1", "http://example.org/bai.html", "Giao ban lần 1"],
  [null, "D:\\hoi\\bao-cao\\thang-3.txt", "bao-cao/thang-3.txt"],
  [null, "https://example.org/news/bai-1/", "news/bai-1"],
  [null, null, "0123456789abcdef"],
])("a page of the title %s at %s is called %s", (title, uri, name) => {
  expect(pageName({ id: "0123456789abcdef", page: { title }, source: { uri } })).toBe(name);
});
