import { Communes } from "vietnam-provinces-js";
import { describe, expect, test } from "vitest";
import { findCommunes, joinedProvince } from "../../src/gazetteer/units/communes.js";
import { allUnits, inForce } from "../../src/gazetteer/units/index.js";

const LAST = "2025-06-30";

describe("findCommunes", () => {
  const rows: readonly [name: string, province: string, day: string, found: readonly string[]][] = [
    ["Thị trấn Mỏ Cày", "83", "2016-05-01", ["28903 833"]],
    ["Xã Mỏ Cày", "86", "2025-08-01", ["28903 null"]],
    ["Thị trấn Mỏ Cày", "83", "2025-08-01", []],
    ["Xã Ea Yông", "66", "2018-01-01", ["24508 654"]],
    ["Xã Hoà An", "66", "2018-01-01", ["24511 654"]],
    ["Xã Qui Hướng", "14", LAST, ["03991 123"]],
    ["Xã Quy Hướng", "14", LAST, ["03991 123"]],
    ["Phường Tân Hiệp", "75", "2018-01-01", ["26008 731"]],
    ["Xã Tân Hiệp", "70", "2018-01-01", ["25361 694"]],
    ["Phường Tân Định", "79", "2018-01-01", []],
    ["Đặc khu Phú Quốc", "91", "2025-08-01", []],
    ["Xã Atlantis", "66", "2018-01-01", []],
  ];
  for (const [name, province, day, found] of rows) {
    test(`${name}, ${province}, ${day}`, () => {
      const units = findCommunes(name, province).filter((unit) => inForce(unit, day));
      expect(units.map((unit) => `${unit.code} ${unit.parent}`)).toEqual(found);
    });
  }

  test("every commune of the packages is found in its district", async () => {
    const province = new Map(allUnits("district").map((unit) => [unit.code, unit.province]));
    const missed: string[] = [];
    for (const { idDistrict, idCommune, name } of await Communes.getAllCommunes()) {
      if (province.get(idDistrict) === "79") continue;
      const official = name.normalize("NFC").replace("Thị Trấn", "Thị trấn").replace("trấn NT ", "trấn ");
      const found = findCommunes(official.replace(/ 0(?=\d)/, " "), province.get(idDistrict) as string);
      if (!found.some(({ code, parent }) => code === idCommune && parent === idDistrict)) missed.push(name);
    }
    expect(missed).toEqual([]);
  });
});

test("provinces joined in 2025", () => {
  for (const [old, now] of ["83 86", "10 15", "15 15", "74 79", "24 24", "27 24", "01 01"].map((row) => row.split(" ")))
    expect(joinedProvince(old as string)).toBe(now);
});
