/** What a site says of itself by its address and its name: the province, the district and the association that keep it. */
import { lexicon } from "../gazetteer/lexicon.js";
import { communesIn } from "../gazetteer/units/communes.js";
import { allUnits, inForce, REFORM_DAY, type UnitEntry, type UnitType } from "../gazetteer/units/index.js";
import { HO_CHI_MINH, LETTERS_IN_ADDRESSES } from "../gazetteer/units/types.js";
import { plainLetters } from "../text/plain-letters.js";
import type { PageFacts } from "../types.js";

export interface SiteFacts {
  /** Code of the one province named; null where none is, or several are. */
  readonly province: string | null;
  /** `huongkhe.hatinh.gov.vn`, `Trang thông tin điện tử huyện Hương Khê`. */
  readonly district: { readonly type: UnitType; readonly name: string } | null;
  /** `Hội Nông dân tỉnh Quảng Ngãi`, `khuyenhoc.example.vn`: the name without its place. */
  readonly association: string | null;
  /** The words between the stops and slashes of the address, in plain letters: `suoitre` of `tinh.gov.vn/suoitre/tin`. */
  readonly labels: readonly string[];
}

const NOTHING: SiteFacts = { province: null, district: null, association: null, labels: [] };
const MOST_REMEMBERED = 2000;
const remembered = new Map<string, SiteFacts>();

/**
 * @param page its site's name and canonical address
 * @param uri where it was fetched or lay; only http addresses tell anything
 * @example siteFacts(page, "https://huongkhe.hatinh.gov.vn/a").district; // { type: "huyện", name: "Hương Khê" }
 */
export function siteFacts({ url, siteName }: PageFacts, uri: string | null): SiteFacts {
  const labels = labelsOf(url) ?? labelsOf(uri);
  const host = labels?.host ?? null;
  const key = `${host}\n${siteName}`;
  let known = remembered.get(key);
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    known = both(ofName(siteName), ofHost(host));
    remembered.set(key, known);
  }
  return labels === null ? known : { ...known, labels: [...known.labels, ...labels.path] };
}

/** The name is written for readers: it goes before the address, piece by piece, where the two do not contradict. */
function both(name: SiteFacts, host: SiteFacts): SiteFacts {
  const province = name.province ?? host.province;
  const agrees = host.province === null || host.province === province;
  return {
    province,
    district: name.district ?? (agrees ? host.district : null),
    association: name.association ?? host.association,
    labels: [...name.labels, ...host.labels],
  };
}

function ofName(siteName: string | null): SiteFacts {
  if (siteName === null) return NOTHING;
  const text = ` ${siteName.toLowerCase()} `;
  const districts = allUnits("district").filter(({ fullName }) => hasName(text, fullName.toLowerCase()));
  const district = districts.find(({ until }) => until === null) ?? districts[0];
  const provinces = allUnits("province").filter(({ name, from }) => from === null && hasName(text, name.toLowerCase()));
  const stated = onlyOne(provinces.map(({ code }) => code));
  const ofDistrict = onlyOne(districts.map(({ province }) => province));
  return {
    province: stated ?? (provinces.length === 0 ? ofDistrict : null),
    district:
      district !== undefined && onlyOne(districts.map(({ name }) => name)) !== null
        ? { type: district.type, name: district.name }
        : null,
    association: associationIn((name) => hasName(text, name.toLowerCase())),
    labels: siteName.split(BETWEEN_NAMES).map(addressLetters),
  };
}

/** `quận 1` does not stand in `quận 10`, nor `hội nông` in `hội nông dân`. */
const hasName = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at >= 0 && !LETTER.test(text[at - 1] as string) && !LETTER.test(text[at + name.length] as string);
};
/** `Phường 6 – Quận Tân Bình` */
const BETWEEN_NAMES = / [-–—|] |, /;
const LETTER = /[\p{L}\p{N}]/u;

const onlyOne = (values: readonly string[]): string | null =>
  new Set(values).size === 1 ? (values[0] as string) : null;

const associationIn = (named: (association: string) => boolean): string | null =>
  lexicon.associations.find(named) ?? null;

/** A shorter name may stand in any word. */
const SHORTEST_IN_HOST = 5;
/** How the association's own city is written in addresses. */
const CITY: readonly string[] = ["hcm", "tphcm", "saigon", "hcmcity"];
/** Addresses of authorities and schools name the unit they belong to; others may be anybody's. */
const OFFICIAL = /\.(?:gov|edu)\.vn$/;

function ofHost(host: string | null): SiteFacts {
  if (host === null) return NOTHING;
  const labels = host.split(".").map(addressLetters);
  const found = provinceIn(labels);
  const province = found?.code ?? null;
  const district = found === null && !OFFICIAL.test(host) ? null : districtIn(labels, province, found?.label ?? null);
  return {
    province: province ?? district?.province ?? null,
    district: district === null ? null : { type: district.type, name: district.name },
    association: associationIn((name) => {
      const plain = addressLetters(name.slice(name.indexOf(" ")));
      return plain.length >= SHORTEST_IN_HOST && labels.some((label) => label.replace(/^hoi/, "").startsWith(plain));
    }),
    labels,
  };
}

/** Provinces that a label begins or ends with: `hoikhuyenhoclamdong.vn`, `angiang.gov.vn`; the longest name counts. */
function provinceIn(labels: readonly string[]): { code: string; label: string } | null {
  let longest = 0;
  let found = new Map<string, { code: string; label: string }>();
  for (const label of labels) {
    if (CITY.some((part) => label.includes(part))) return { code: HO_CHI_MINH, label };
    for (const { name, code, from } of allUnits("province")) {
      const plain = addressLetters(name);
      const here =
        plain.length >= SHORTEST_IN_HOST ? label.startsWith(plain) || label.endsWith(plain) : label === plain;
      if (!here || plain.length < longest) continue;
      if (plain.length > longest) found = new Map();
      longest = plain.length;
      // The reform of 2025 gave `Đồng Tháp` another code: the one before leads to it.
      if (!found.has(name) || from === null) found.set(name, { code, label });
    }
  }
  const [only] = found.values();
  return only === undefined || found.size > 1 ? null : only;
}

/** `huongkhe`, `quan8`, `tpvinh`: a label of its own, of the province where one is named. */
function districtIn(labels: readonly string[], province: string | null, taken: string | null): UnitEntry | null {
  for (const label of labels) {
    if (label === taken) continue;
    const found = allUnits("district").filter(
      (unit) => (province === null || unit.province === province) && isLabelOf(label, unit),
    );
    if (new Set(found.map(({ name, province: of }) => `${name} ${of}`)).size === 1)
      return found.find(({ until }) => until === null) ?? (found.at(-1) as UnitEntry);
  }
  return null;
}

/** `huongkhe`, `quan8`, `tpvinh`; with its type it may end a longer word: `pgdquan11`. */
function isLabelOf(label: string, { name, type, fullName }: UnitEntry): boolean {
  const plain = addressLetters(name);
  const short = `${LETTERS_IN_ADDRESSES.get(type) ?? type[0]}${plain}`;
  return label === short || (/^\d/.test(name) ? false : label === plain) || label.endsWith(addressLetters(fullName));
}

/** `khuongdinh.thanhxuan.gov.vn`, `tinh.gov.vn/suoitre/tin`: the commune of that type in the province whose pages they are. */
export function communeOfSite(
  { labels, district }: SiteFacts,
  type: UnitType,
  province: string | null,
  date: string | null,
): UnitEntry | null {
  if (province === null || labels.length === 0) return null;
  const communes = communesIn(type, province).filter((unit) => inForce(unit, date));
  for (const label of labels) {
    // `xuanloc` is the district, while there are districts.
    if (district !== null && (date ?? "") < REFORM_DAY && label.endsWith(addressLetters(district.name))) continue;
    const found = communes.filter((unit) => isLabelOf(label, unit));
    if (found.length > 0) return new Set(found.map(({ name }) => name)).size === 1 ? (found[0] as UnitEntry) : null;
  }
  return null;
}

/** `Đắk Lắk` -> `daklak`: how names stand in addresses. */
const addressLetters = (name: string): string => plainLetters(name).replace(/[^a-z0-9]/g, "");

function labelsOf(uri: string | null): { readonly host: string; readonly path: readonly string[] } | null {
  if (uri === null || !/^https?:\/\//i.test(uri) || !URL.canParse(uri)) return null;
  const { hostname, pathname } = new URL(uri);
  return { host: hostname.toLowerCase(), path: pathname.toLowerCase().split("/").slice(1, -1).map(addressLetters) };
}
