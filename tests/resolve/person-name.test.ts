import { describe, expect, test } from "vitest";
import { nameKey, rarityOf, spellingKey } from "../../src/resolve/person-name.js";

describe("spellings of one name", () => {
  test.each([
    ["Lâm Chí Hòa", "LÂM CHÍ HOÀ", true],
    ["Mạc Thị Thúy", "Mạc Thị Thuý", true],
    ["Trần Mỹ Lệ", "Trần Mĩ Lệ", true],
    ["Vũ Quý", "Vũ Quí", true],
    ["Nguyễn Thị Lan", "Nguyễn Thị Lân", false],
    ["Nguyễn Thị Lan", "Nguyễn Thi Lan", false],
    ["Trần Văn Thúi", "Trần Văn Thúy", false],
    ["Đỗ Thị Hoa", "Đỗ Thị Hòa", false],
    ["Đoàn Duy", "Đoàn Dui", false],
  ])("%s and %s: %s", (a, b, same) => {
    expect(spellingKey(a) === spellingKey(b)).toBe(same);
  });
});

test("decomposed letters and blanks make no other name", () => {
  expect(nameKey("  Nguyễn  Thị Lan ".normalize("NFD"))).toBe("nguyễn thị lan");
});

test.each([
  ["Nguyễn Thị Lan", "frequent"],
  ["Nguyễn Văn Hùng", "frequent"],
  ["Trần Văn Minh", "frequent"],
  ["Nguyễn", "frequent"],
  ["Kiều Thị Nga", "uncommon"],
  ["Trần Minh Tâm", "uncommon"],
  ["Âu Dương Kiệt", "rare"],
  ["Phùng Đức An", "rare"],
])("%s is %s", (name, rarity) => {
  expect(rarityOf(name)).toBe(rarity);
});
