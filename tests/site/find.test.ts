import { describe, expect, test } from "vitest";
import { find, searchable } from "../../src/site/client/find.js";

const index = searchable({
  entries: [
    ["unit", "Huyện Củ Chi", "units/783.html", "Thành phố Hồ Chí Minh"],
    ["cluster", "Cụm thi đua 1", "clusters/1.html", ""],
    ["person", "Nguyễn Thị Cúc", "people/a.html", "Chủ tịch"],
    ["person", "Đặng Văn Đức", "people/b.html", ""],
  ],
  pages: [
    [
      "Giao ban lần 1",
      "pages/1.html",
      "09/03/2018",
      "Hội nghị tại huyện Củ Chi.\nÔng Đặng Văn Đức dự, İstanbul thì không.",
    ],
    ["Cu Chi viết không dấu", "pages/2.html", "", "Một dòng chữ. Cù chì."],
    ["Đồng chí Mai tái đắc cử", "pages/3.html", "", ""],
  ],
});

describe("search", () => {
  test.each([
    // A phrase of the text comes before words that are scattered in a name.
    ["cu chi", ["Cu Chi viết không dấu", "Huyện Củ Chi", "Giao ban lần 1", "Đồng chí Mai tái đắc cử"]],
    ["CỦ CHI", ["Huyện Củ Chi", "Giao ban lần 1"]],
    ["cu\u0309 chi", ["Huyện Củ Chi", "Giao ban lần 1"]],
    ["dang duc", ["Đặng Văn Đức", "Giao ban lần 1"]],
    ["  đặng   văn ", ["Đặng Văn Đức", "Giao ban lần 1"]],
    ["cuc", ["Nguyễn Thị Cúc"]],
    ["cúc", ["Nguyễn Thị Cúc"]],
    ["cục", []],
    ["hi", []],
    ["thi dua", ["Cụm thi đua 1"]],
    ["ISTANBUL", []],
    ["", []],
    ["\u202e[(*", []],
  ])("%j", (query, names) => {
    expect(find(index, query).map(({ name }) => name)).toEqual(names);
  });

  test("the excerpt of a page is the text, its place the words", () => {
    const { excerpt } = find(index, "dang van duc").find(({ kind }) => kind === "page")!;
    expect(excerpt!.text.slice(excerpt!.start, excerpt!.end)).toBe("Đặng Văn Đức");
  });
});
