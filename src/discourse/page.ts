/** What holds for the whole page: its province, its association, what its title says, whether it is Vietnamese at all. */
import { findUnits } from "../gazetteer/units/index.js";
import { WordSet } from "../gazetteer/word-set.js";
import { language } from "../language/language.js";
import { Phrases } from "../language/phrases.js";
import type { LanguageTable } from "../language/table.js";
import { Provenance } from "../provenance/provenance.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import { roundAt, type Stated, yearAt } from "../recognize/event.js";
import type { OrganisationReading } from "../recognize/organisation.js";
import { pageOf } from "../recognize/page.js";
import { integerAt, isNumber, isWord, type Scan } from "../recognize/scan.js";
import type { UnitMention } from "../recognize/unit.js";
import type { Issue, PageFacts } from "../types.js";
import { addressDate } from "./address-date.js";
import { citeTokens, type PageContext, type TitleFacts } from "./context.js";
import { Leads } from "./leads.js";
import { Moods } from "./mood.js";
import { Sentences } from "./sentences.js";
import { siteFacts } from "./site.js";
import { HO_CHI_MINH } from "./units.js";

export function pageContext(
  scan: Scan,
  annotations: readonly Annotation[],
  page: PageFacts,
  uri: string | null,
  issues: Issue[],
  lines: LanguageTable = language,
): PageContext {
  const sentences = new Sentences(scan, annotations);
  const mentions = mentionsIn(annotations);
  const leads = new Leads(scan);
  const site = siteFacts(page, uri);
  return {
    scan,
    annotations,
    sentences,
    phrases: new Phrases(lines, pageOf(scan, annotations, sentences.starts, lines.tags)),
    leads,
    moods: new Moods(scan, sentences, leads, annotations),
    page,
    ledger: new Provenance(),
    issues,
    entries: new Map(),
    site,
    province: site.province ?? provinceOf(mentions),
    district: districtOf(mentions, scan),
    publishedOn: page.publishedAt?.slice(0, 10) ?? null,
    address: addressDate(page.url) ?? addressDate(uri),
    dated: new Map(),
    decisions: [],
    association: site.association ?? associationOf(annotations, scan),
    title: titleFacts(scan, annotations),
  };
}

interface MentionIn {
  readonly mention: UnitMention;
  readonly block: number;
}

/** Every unit that the page names, in whatever annotation. */
function mentionsIn(annotations: readonly Annotation[]): MentionIn[] {
  const out: MentionIn[] = [];
  const add = (mention: UnitMention | null, block: number): void => {
    if (mention !== null) out.push({ mention, block });
  };
  for (const annotation of annotations) {
    const { type, block } = annotation;
    if (type === "units" || type === "party") for (const mention of annotation.value.units) add(mention, block);
    else if (type === "organisation") add(unitOf(annotation.value), block);
    else if (type === "cluster") add(annotation.value.scope, block);
    else if (type === "person" && annotation.value.chain !== null)
      for (const { organisation } of annotation.value.chain.roles)
        if (organisation !== null) add(unitOf(organisation), block);
  }
  return out;
}

const unitOf = ({ unit, seat }: OrganisationReading): UnitMention | null => unit ?? seat;

/** The province that most of the page's unambiguous units lie in. */
function provinceOf(mentions: readonly MentionIn[]): string | null {
  const votes = new Map<string, number>();
  for (const { mention } of mentions) {
    const { type, name } = mention;
    if (type === "phường" || type === "xã" || type === "thị trấn") continue;
    const province = onlyProvinceOf(type, name);
    if (province !== null) votes.set(province, (votes.get(province) ?? 0) + (type === "tỉnh" ? 2 : 1));
  }
  let best: string | null = null;
  for (const [province, count] of votes) if (best === null || count > (votes.get(best) as number)) best = province;
  return best;
}

/** Units are named over and over; what the tables say of them does not change. */
const MOST_REMEMBERED = 2000;
const onlyProvinces = new Map<string, string | null>();

/** The one province that has such a unit; a numbered quận is the city's. */
function onlyProvinceOf(type: UnitMention["type"], name: string): string | null {
  if (type === "quận" && /^\d/.test(name)) return HO_CHI_MINH;
  const key = `${type} ${name}`;
  const known = onlyProvinces.get(key);
  if (known !== undefined) return known;
  if (onlyProvinces.size >= MOST_REMEMBERED) onlyProvinces.clear();
  const found = findUnits(name).filter((unit) => type === null || unit.type === type);
  // Codes of the reform of 2025 name other provinces: only districts and old provinces vote.
  const provinces = new Set(found.map((unit) => unit.province));
  const only = provinces.size === 1 ? (found[0]?.province ?? null) : null;
  onlyProvinces.set(key, only);
  return only;
}

const DISTRICTS: ReadonlySet<string> = new Set(["quận", "huyện", "thị xã", "thành phố"]);

/** The district that most of the page's districts are, the title's above all; wards named without one lie in it. */
function districtOf(mentions: readonly MentionIn[], scan: Scan): PageContext["district"] {
  const votes = new Map<string, { mention: UnitMention; count: number }>();
  let total = 0;
  for (const { mention, block } of mentions) {
    if (mention.type === null || !DISTRICTS.has(mention.type) || mention.name === "Hồ Chí Minh") continue;
    const weight = scan.blocks[block]?.kind === "title" ? 4 : 1;
    const vote = votes.get(mention.name);
    if (vote === undefined) votes.set(mention.name, { mention, count: weight });
    else vote.count += weight;
    total += weight;
  }
  let best: { mention: UnitMention; count: number } | null = null;
  for (const vote of votes.values()) if (best === null || vote.count > best.count) best = vote;
  return best === null || best.count * 3 < total * 2 ? null : { type: best.mention.type, name: best.mention.name };
}

/** `Hội` on this page: the association named most often, by default the one this program is made for. */
function associationOf(annotations: readonly Annotation[], scan: Scan): string {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    if (name.startsWith("Hội ") && !name.startsWith("Hội đồng")) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const countBase = (base: string): void => count(base.endsWith(" Việt Nam") ? base.slice(0, -9) : base);
  for (const annotation of annotations) {
    if (annotation.type === "organisation") countBase(annotation.value.base);
    else if (annotation.type === "units") count(annotation.value.units[0]?.through ?? "");
    else if (annotation.type === "person" && annotation.value.chain !== null)
      for (const { organisation } of annotation.value.chain.roles)
        if (organisation !== null) countBase(organisation.base);
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

const COMMON = new WordSet(
  "và của các có đã cho trong được là với tại những này về người từ đến không năm ngày học hội một",
);

/** Share of the text's words that only Vietnamese writes so often; texts too short to tell pass. */
export function isVietnamese(scan: Scan): boolean {
  const { t } = scan;
  let words = 0;
  let common = 0;
  let i = 0;
  // A few hundred words tell as well as all of them.
  for (; i < t.length && words < 400; i++) {
    if (!isWord(t, i)) continue;
    words++;
    if (COMMON.has(t, i)) common++;
  }
  if (words < 12 || common / words > 0.02) return true;
  let toned = 0;
  for (let k = 0; k < i; k++) if (isWord(t, k) && VIETNAMESE_LETTER.test(t.norm[k] as string)) toned++;
  return toned / words > 0.2;
}

const VIETNAMESE_LETTER = /[\u1ea0-\uffff\u0111\u01a1\u01b0\u0103]/;
