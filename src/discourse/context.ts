import type { UnitEntry, UnitType } from "../gazetteer/units/index.js";
import type { Phrases } from "../language/phrases.js";
import type { Cite, Provenance } from "../provenance/provenance.js";
import type { Annotation, AnnotationOf, AnnotationValues } from "../recognize/annotation.js";
import type { Scan } from "../recognize/scan.js";
import type { UnitMention } from "../recognize/unit.js";
import type { DateValue } from "../record.js";
import type { Certainty, Issue, PageFacts } from "../types.js";
import type { AddressDate } from "./address-date.js";
import type { Decision } from "./decision.js";
import type { Leads } from "./leads.js";
import type { Moods } from "./mood.js";
import type { NamedUnit } from "./page-units.js";
import type { Sentences } from "./sentences.js";
import type { SiteFacts } from "./site.js";

/** What is known of the whole page. */
export interface PageContext {
  readonly scan: Scan;
  readonly annotations: readonly Annotation[];
  readonly sentences: Sentences;
  /** Which line, heading or header cell governs which. */
  readonly leads: Leads;
  /** What the lines of `language/` find. */
  readonly phrases: Phrases;
  readonly moods: Moods;
  readonly page: PageFacts;
  readonly provenance: Provenance;
  readonly issues: Issue[];
  /** What the tables say of the units that the page has named so far: by type, name and day. */
  readonly entries: Map<string, UnitEntry | null>;
  /** What the site's address and name tell. */
  readonly site: SiteFacts;
  /** Code of the province that the page is about, null when nothing tells. */
  readonly province: string | null;
  /** The one district that the page is about, null where it speaks of several. */
  readonly district: NamedUnit | null;
  /** Of each type of district and commune the one unit that the page speaks of, if it speaks of one. */
  readonly only: ReadonlyMap<UnitType, NamedUnit>;
  /** Where the page's schools and companies stand, by their names. */
  readonly seats: ReadonlyMap<string, UnitMention>;
  /** Day of publication, ISO, or null. */
  readonly publishedOn: string | null;
  /** The year and month that the page's address is filed under. */
  readonly address: AddressDate | null;
  /** What each date has come to. */
  readonly dated: Map<Annotation, DateValue>;
  /** What was decided where and why: put into words when somebody asks. */
  readonly decisions: (() => Decision)[];
  /** The association the page speaks of when it says `Hội`: `Hội Khuyến học`. */
  readonly association: string;
  readonly title: TitleFacts;
}

/** What the page's title says of every section. */
export interface TitleFacts {
  readonly block: number;
  readonly event: AnnotationOf<"event"> | null;
  readonly units: readonly AnnotationOf<"units">[];
  /** `Ia Pa: Đại hội …`: the place it begins with. */
  readonly place: UnitMention | null;
  readonly round: { readonly value: number; readonly cite: Cite } | null;
  readonly year: { readonly value: number; readonly cite: Cite } | null;
}

/** Blocks `[fromBlock, toBlock)` of one report, and what was recognized in them. */
export interface Section {
  readonly page: PageContext;
  readonly fromBlock: number;
  readonly toBlock: number;
  readonly heading: AnnotationOf<"cluster"> | null;
  readonly annotations: readonly Annotation[];
  /** Gatherings that the title and what stands over the first cluster speak of: those of all clusters. */
  readonly common: readonly AnnotationOf<"event">[];
}

const byType = new WeakMap<readonly Annotation[], Map<string, Annotation[]>>();
let last: { annotations: readonly Annotation[]; types: Map<string, Annotation[]> } | null = null;
const NONE: readonly never[] = [];

/** The section's annotations of one type, in text order. Every rule asks, so they are sorted out once a section. */
export function ofType<K extends keyof AnnotationValues>(section: Section, type: K): readonly AnnotationOf<K>[] {
  const { annotations } = section;
  // One section is worked on at a time: the last one asked for is nearly always the one.
  if (last?.annotations === annotations) return (last.types.get(type) as AnnotationOf<K>[] | undefined) ?? NONE;
  let types = byType.get(annotations);
  if (types === undefined) {
    types = new Map();
    for (const annotation of annotations) {
      const list = types.get(annotation.type);
      if (list === undefined) types.set(annotation.type, [annotation]);
      else list.push(annotation);
    }
    byType.set(annotations, types);
  }
  last = { annotations, types };
  return (types.get(type) as AnnotationOf<K>[] | undefined) ?? NONE;
}

/** Index of the first annotation that begins at token `i` or later; annotations stand in order. */
export function firstFrom(annotations: readonly { readonly from: number }[], i: number): number {
  let low = 0;
  let high = annotations.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (annotations[mid]!.from < i) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The section's annotations of one type in blocks `[from, to)`. */
export function inBlocks<K extends keyof AnnotationValues>(
  section: Section,
  type: K,
  from: number,
  to: number = from + 1,
): readonly AnnotationOf<K>[] {
  const all = ofType(section, type);
  const { first } = section.page.scan;
  return all.slice(firstFrom(all, first[from] as number), firstFrom(all, first[to] as number));
}

/** The place of tokens `[from, to)`. */
export function citeTokens(scan: Scan, from: number, to: number, rule: string, certainty: Certainty = "stated"): Cite {
  return { start: scan.t.start[from] as number, end: scan.t.end[to - 1] as number, rule, certainty };
}

/** Text of tokens `[from, to)` without blanks before a comma or stop: `T67 , Phường 10` -> `T67, Phường 10`. */
export function cleanText(scan: Scan, from: number, to: number): string {
  return scan.text.slice(scan.t.start[from] as number, scan.t.end[to - 1] as number).replace(/ +(?=[,;.])/g, "");
}

/** Block that token `i` lies in. */
export function blockOf(scan: Scan, i: number): number {
  let low = 0;
  let high = scan.first.length - 2;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((scan.first[mid] as number) <= i) low = mid;
    else high = mid - 1;
  }
  return low;
}
