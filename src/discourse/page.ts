/** What holds for the whole page: its province, its association, what its title says, whether it is Vietnamese at all. */
import { COMMON_WORDS } from "../gazetteer/data/common-words.js";
import { ASSOCIATION, COUNTRY, DEFAULT_ASSOCIATION } from "../gazetteer/data/organisation-kinds.js";
import { WordSet } from "../gazetteer/word-set.js";
import { language } from "../language/language.js";
import { Phrases } from "../language/phrases.js";
import type { LanguageTable } from "../language/table.js";
import { Provenance } from "../provenance/provenance.js";
import type { Annotation, AnnotationOf } from "../recognize/annotation.js";
import { isAssociation } from "../recognize/body-kinds.js";
import { roundAt, type Stated, yearAt } from "../recognize/event.js";
import { pageOf } from "../recognize/page.js";
import { integerAt, isNumber, isWord, type Scan } from "../recognize/scan.js";
import type { Issue, PageFacts } from "../types.js";
import { addressDate } from "./address-date.js";
import { citeTokens, type PageContext, type TitleFacts } from "./context.js";
import { Leads } from "./leads.js";
import { Moods } from "./mood.js";
import {
  districtOf,
  headlinePlace,
  mentionsIn,
  onlyUnitsOf,
  provinceOf,
  provinceWithin,
  seatsIn,
} from "./page-units.js";
import { Sentences } from "./sentences.js";
import { siteFacts } from "./site.js";

export function pageContext(
  scan: Scan,
  annotations: readonly Annotation[],
  page: PageFacts,
  uri: string | null,
  issues: Issue[],
  lines: LanguageTable = language,
): PageContext {
  const sentences = new Sentences(scan, annotations);
  const title = titleFacts(scan, annotations);
  const named = mentionsIn(annotations);
  const mentions = title.place === null ? named : [...named, { mention: title.place, block: title.block }];
  const leads = new Leads(scan);
  const site = siteFacts(page, uri);
  const district = districtOf(mentions, scan);
  const province = site.province === null ? provinceOf(mentions) : provinceWithin(site.province, district);
  return {
    scan,
    annotations,
    sentences,
    phrases: new Phrases(lines, pageOf(scan, annotations, sentences.starts, lines.tags)),
    leads,
    moods: new Moods(scan, sentences, leads, annotations),
    page,
    provenance: new Provenance(),
    issues,
    entries: new Map(),
    site,
    province,
    district,
    only: onlyUnitsOf(mentions, scan, province),
    seats: seatsIn(annotations),
    publishedOn: page.publishedAt?.slice(0, 10) ?? null,
    address: addressDate(page.url) ?? addressDate(uri),
    dated: new Map(),
    decisions: [],
    association: site.association ?? associationOf(annotations, scan),
    title,
  };
}

/** `Hội` on this page: the association named most often, by default the one this program is made for. */
function associationOf(annotations: readonly Annotation[], scan: Scan): string {
  const counts = new Map<string, number>();
  const count = (name: string): void => {
    if (name.startsWith(`${ASSOCIATION} `) && isAssociation(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  const countBase = (base: string): void =>
    count(base.endsWith(` ${COUNTRY}`) ? base.slice(0, -COUNTRY.length - 1) : base);
  for (const annotation of annotations) {
    if (annotation.type === "organisation") countBase(annotation.value.base);
    else if (annotation.type === "units") count(annotation.value.units[0]?.through ?? "");
    else if (annotation.type === "person" && annotation.value.chain !== null)
      for (const { organisation } of annotation.value.chain.roles)
        if (organisation !== null) countBase(organisation.base);
  }
  let best = DEFAULT_ASSOCIATION;
  if (
    counts.size === 0 &&
    !scan.text.toLowerCase().includes(DEFAULT_ASSOCIATION.slice(ASSOCIATION.length + 1).toLowerCase())
  )
    return best;
  for (const [name, n] of counts) if (n > (counts.get(best) ?? 0)) best = name;
  return best;
}

function titleFacts(scan: Scan, annotations: readonly Annotation[]): TitleFacts {
  const block = scan.blocks.findIndex((b) => b.kind === "title");
  if (block < 0) return { block, event: null, units: [], place: null, round: null, year: null };
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
  return { block, event, units, place: headlinePlace(scan, block), round, year };
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

const COMMON = new WordSet(COMMON_WORDS);

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
