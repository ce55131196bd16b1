import { expect, test } from "vitest";
import { parseIdentities } from "../../src/evaluate/identities.js";
import type { Unit } from "../../src/record.js";
import { resolve } from "../../src/resolve/resolve.js";

const city = "Thành phố Hồ Chí Minh";
const unit = (name: string, type: Unit["type"], code: string | null, province: string | null = city): Unit => ({
  ...{ name, type, code, province },
});

function unitsOf(...mentions: [string, Unit][]) {
  const records = mentions.map(([date, unit], index) => {
    const [record] = parseIdentities(`@ ${date} ${index}`).records;
    return { ...record!, reports: record!.reports.map((report) => ({ ...report, members: [unit] })) };
  });
  return resolve(records).units.map(
    ({ id, name, forms, successors }) =>
      `${id}: ${name}, ${forms.length} form(s)${successors.length > 0 ? ` → ${successors.join(", ")}` : ""}`,
  );
}

test.each<[string, [string, Unit][], string[]]>([
  [
    "one code, two bearers",
    [
      ["2018-01-01", unit("Quận 2", "quận", "769")],
      ["2022-01-01", unit("Thành phố Thủ Đức", "thành phố", "769")],
      ["2020-01-01", unit("Quận Thủ Đức", "quận", "762")],
    ],
    [
      "762-thủ-đức: Quận Thủ Đức, 1 form(s) → 769-thủ-đức",
      "769-2: Quận 2, 1 form(s) → 769-thủ-đức",
      "769-thủ-đức: Thành phố Thủ Đức, 1 form(s)",
    ],
  ],
  [
    "a town that became a city",
    [
      ["2016-01-01", unit("Thị xã Thuận An", "thị xã", "725", "Tỉnh Bình Dương")],
      ["2021-01-01", unit("Thành phố Thuận An", "thành phố", "725", "Tỉnh Bình Dương")],
    ],
    ["725-thuận-an: Thành phố Thuận An, 2 form(s)"],
  ],
  [
    "without a code where only one can be meant",
    [
      ["2018-01-01", unit("Quận 2", "quận", null, null)],
      ["2018-02-01", unit("Quận 2", "quận", "769")],
    ],
    ["769-2: Quận 2, 2 form(s) → 769-thủ-đức"],
  ],
  [
    "without a code where many can be meant",
    [
      ["2018-01-01", unit("Huyện Châu Thành", "huyện", null, null)],
      ["2018-02-01", unit("Huyện Châu Thành", "huyện", "831", "Tỉnh Bến Tre")],
    ],
    ["831-châu-thành: Huyện Châu Thành, 1 form(s)", "huyện-châu-thành: Huyện Châu Thành, 1 form(s)"],
  ],
  [
    "organisations by name, and by province where it is stated",
    [
      ["2018-01-01", unit("Sở Y tế", "tổ chức", null, city)],
      ["2018-02-01", unit("Sở Y tế", "tổ chức", null, "Tỉnh Lào Cai")],
      ["2018-02-01", unit("Trường Đại học Hoà Bình", "tổ chức", null, null)],
      ["2018-03-01", unit("Trường Đại học Hòa Bình", "tổ chức", null, "Thành phố Hà Nội")],
    ],
    [
      "tổ-chức-sở-y-tế@thành-phố-hồ-chí-minh: Sở Y tế, 1 form(s)",
      "tổ-chức-sở-y-tế@tỉnh-lào-cai: Sở Y tế, 1 form(s)",
      "tổ-chức-trường-đại-học-hòa-bình@thành-phố-hà-nội: Trường Đại học Hòa Bình, 2 form(s)",
    ],
  ],
])("%s", (_, mentions, expected) => {
  expect(unitsOf(...mentions)).toEqual(expected);
  expect(unitsOf(...[...mentions].reverse())).toEqual(expected);
});
