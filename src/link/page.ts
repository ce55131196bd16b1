/** What holds for the whole page: its province, its association, what its title says, whether it is Vietnamese at all. */
import { allUnits, findUnits } from "../gazetteer/units/index.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import { roundAt, type Stated, yearAt } from "../recognize/event.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { integerAt, isNumber, isWord, type Scan } from "../recognize/scan.js";
import type { UnitMention } from "../recognize/unit.js";
import type { Issue, PageFacts } from "../types.js";
import { citeTokens, type PageContext, type TitleFacts } from "./context.js";
import { Ledger } from "./ledger.js";
import { HO_CHI_MINH } from "./units.js";

const CITY_HOSTS = ["hcm", "tphcm", "saigon", "khuyenhochcm"];

export function pageContext(
  scan: Scan,
  annotations: readonly Annotation[],
  page: PageFacts,
  uri: string | null,
  issues: Issue[],
): PageContext {
  return {
    scan,
    annotations,
    page,
    ledger: new Ledger(),
    issues,
    province: provinceOf(annotations, page, uri),
    district: districtOf(annotations, scan),
    publishedOn: page.publishedAt?.slice(0, 10) ?? null,
    association: associationOf(annotations, scan),
    title: titleFacts(scan, annotations),
  };
}

/** The province that most of the page's unambiguous units lie in; the site's own name weighs most. */
function provinceOf(annotations: readonly Annotation[], page: PageFacts, uri: string | null): string | null {
  const votes = new Map<string, number>();
  const vote = (province: string, weight: number): void => {
    votes.set(province, (votes.get(province) ?? 0) + weight);
  };
  const host = hostOf(page.url) ?? hostOf(uri);
  if (host !== null && CITY_HOSTS.some((part) => host.includes(part))) vote(HO_CHI_MINH, 6);
  else for (const province of provincesOfHost(host)) vote(province, 3);
  for (const annotation of annotations) {
    for (const mention of mentionsIn(annotation)) {
      if (mention.type === "quận" && /^\d/.test(mention.name)) vote(HO_CHI_MINH, 1);
      else if (mention.type !== "phường" && mention.type !== "xã" && mention.type !== "thị trấn") {
        const found = findUnits(mention.name).filter((unit) => mention.type === null || unit.type === mention.type);
        const provinces = new Set(found.map((unit) => unit.province));
        // Codes of the reform of 2025 name other provinces: only districts and old provinces vote.
        if (provinces.size === 1) for (const province of provinces) vote(province, mention.type === "tỉnh" ? 2 : 1);
      }
    }
  }
  for (const province of provincesOfSite(page.siteName)) vote(province, 3);
  let best: string | null = null;
  for (const [province, count] of votes) if (best === null || count > (votes.get(best) as number)) best = province;
  return best;
}

function mentionsIn(annotation: Annotation): readonly UnitMention[] {
  if (annotation.type === "units" || annotation.type === "party") return annotation.value.units;
  if (annotation.type === "organisation") return ofOrganisation(annotation.value);
  if (annotation.type === "person")
    return (annotation.value.chain?.roles ?? []).flatMap((role) =>
      role.organisation === null ? [] : ofOrganisation(role.organisation),
    );
  if (annotation.type === "cluster" && annotation.value.scope !== null) return [annotation.value.scope];
  return [];
}

function ofOrganisation({ unit, seat }: OrganisationReading): readonly UnitMention[] {
  if (unit !== null) return [unit];
  return seat === null ? [] : [seat];
}

/** Provinces whose name, or whose district's name, the site bears: `Hội Khuyến học huyện Củ Chi`. */
function provincesOfSite(siteName: string | null): ReadonlySet<string> {
  const found = new Set<string>();
  if (siteName === null) return found;
  for (const unit of allUnits("province")) if (siteName.includes(unit.name) && unit.from === null) found.add(unit.code);
  if (found.size > 0) return found;
  for (const unit of allUnits("district"))
    if (!/^\d/.test(unit.name) && siteName.includes(unit.fullName.slice(1))) found.add(unit.province);
  return found.size === 1 ? found : new Set();
}

const SHORTEST_IN_HOST = 5;

/** Provinces that a label of the host begins or ends with: `hoikhuyenhoclamdong.vn`, `angiang.gov.vn`. */
function provincesOfHost(host: string | null): ReadonlySet<string> {
  let longest = 0;
  let found = new Set<string>();
  for (const label of host?.split(".") ?? []) {
    for (const unit of allUnits("province")) {
      const name = plainLetters(unit.name);
      const here = name.length >= SHORTEST_IN_HOST ? label.startsWith(name) || label.endsWith(name) : label === name;
      if (!here || name.length < longest) continue;
      if (name.length > longest) found = new Set();
      longest = name.length;
      found.add(unit.code);
    }
  }
  return found.size === 1 ? found : new Set();
}

/** `Đắk Lắk` -> `daklak`: how names stand in addresses. */
const plainLetters = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z]/g, "");

const DISTRICTS: ReadonlySet<string> = new Set(["quận", "huyện", "thị xã", "thành phố"]);

/** The district that most of the page's districts are, the title's above all; wards named without one lie in it. */
function districtOf(annotations: readonly Annotation[], scan: Scan): PageContext["district"] {
  const votes = new Map<string, { mention: UnitMention; count: number }>();
  let total = 0;
  for (const annotation of annotations) {
    const weight = scan.blocks[annotation.block]?.kind === "title" ? 4 : 1;
    for (const mention of mentionsIn(annotation)) {
      if (mention.type === null || !DISTRICTS.has(mention.type) || mention.name === "Hồ Chí Minh") continue;
      const vote = votes.get(mention.name);
      if (vote === undefined) votes.set(mention.name, { mention, count: weight });
      else vote.count += weight;
      total += weight;
    }
  }
  let best: { mention: UnitMention; count: number } | null = null;
  for (const vote of votes.values()) if (best === null || vote.count > best.count) best = vote;
  return best === null || best.count * 3 < total * 2 ? null : { type: best.mention.type, name: best.mention.name };
}

function hostOf(uri: string | null): string | null {
  if (uri === null || !/^https?:\/\//i.test(uri)) return null;
  return URL.canParse(uri) ? new URL(uri).hostname.toLowerCase() : null;
}

/** `Hội` on this page: the association named most often, by default the one this program is made for. */
function associationOf(annotations: readonly Annotation[], scan: Scan): string {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    if (/^Hội (?!đồng)/.test(name) && name !== "Hội") counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const annotation of annotations) {
    if (annotation.type === "organisation") count(annotation.value.base.replace(/ Việt Nam$/, ""));
    else if (annotation.type === "units") count(annotation.value.units[0]?.through ?? "");
    else if (annotation.type === "person")
      for (const role of annotation.value.chain?.roles ?? [])
        if (role.organisation !== null) count(role.organisation.base.replace(/ Việt Nam$/, ""));
  }
  let best = "Hội Khuyến học";
  if (counts.size === 0 && !scan.text.toLowerCase().includes("khuyến học")) return best;
  for (const [name, n] of counts) if (n > (counts.get(best) ?? 0)) best = name;
  return best;
}

function titleFacts(scan: Scan, annotations: readonly Annotation[]): TitleFacts {
  const block = scan.blocks.findIndex((b) => b.kind === "title");
  if (block < 0) return { block, event: null, units: [], round: null, year: null };
  const from = scan.first[block] as number;
  const to = scan.first[block + 1] as number;
  const event = annotations.find((a): a is AnnotationOf<"event"> => a.type === "event" && a.block === block) ?? null;
  const units = annotations.filter((a): a is AnnotationOf<"units"> => a.type === "units" && a.block === block);
  let round: TitleFacts["round"] = null;
  let year: TitleFacts["year"] = null;
  for (let i = from; i < to; i++) {
    const r: Stated | null = round === null ? roundAt(scan, i, to) : null;
    if (r !== null) round = { value: r.value, cite: citeTokens(scan, r.from, r.to, "title/round", "inferred") };
    const y: Stated | null = year === null ? (yearAt(scan, i, to) ?? bareYear(scan, i)) : null;
    if (y !== null) year = { value: y.value, cite: citeTokens(scan, y.from, y.to, "title/year", "inferred") };
  }
  return { block, event, units, round, year };
}

/** `… - 2019` in a headline. */
function bareYear(scan: Scan, i: number): { value: number; from: number; to: number } | null {
  const { t } = scan;
  if (!isNumber(t, i) || (t.norm[i] as string).length !== 4) return null;
  const before = t.norm[i - 1];
  const value = integerAt(t, i);
  if (value < 2000 || value > 2100 || before === "/" || before === "." || before === "-" || t.norm[i + 1] === "-")
    return null;
  return { value, from: i, to: i + 1 };
}

const COMMON = new Set(
  "và của các có đã cho trong được là với tại những này về người từ đến không năm ngày học hội một".split(" "),
);

/** Share of the text's words that only Vietnamese writes so often; texts too short to tell pass. */
export function isVietnamese(scan: Scan): boolean {
  const { t } = scan;
  let words = 0;
  let common = 0;
  let toned = 0;
  // A few hundred words tell as well as all of them.
  for (let i = 0; i < t.length && words < 400; i++) {
    if (!isWord(t, i)) continue;
    words++;
    const norm = t.norm[i] as string;
    if (COMMON.has(norm)) common++;
    if (hasVietnameseLetter(norm)) toned++;
  }
  return words < 12 || common / words > 0.02 || toned / words > 0.2;
}

function hasVietnameseLetter(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    if (code >= 0x1ea0 || code === 0x111 || code === 0x1a1 || code === 0x1b0 || code === 0x103) return true;
  }
  return false;
}
