/** What a date is to the report, as the words around it tell: a deadline, a document's day, something remembered. */

import type { PageContext, Section } from "../../discourse/context.js";
import { anniversaryEnd } from "../../discourse/stated-dates.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Trie } from "../../gazetteer/trie.js";
import type { Annotation, AnnotationOf } from "../../recognize/annotation.js";
import type { DateReading } from "../../recognize/date.js";
import { isAllCaps, isNumber, normAt, type Scan } from "../../recognize/scan.js";
import type { DateValue } from "../../record.js";

/** Tokens before a date that can say what it is. */
const LEAD = 18;

interface Lead {
  readonly scan: Scan;
  readonly from: number;
  readonly to: number;
  /** End of the sentence. */
  readonly end: number;
}

/** The sentence before a date; a semicolon or a date before it begins anew. */
export function leadOf({ scan, sentences }: PageContext, annotation: Annotation): Lead {
  const { t } = scan;
  const [start, end] = sentences.around(annotation.from);
  let from = Math.max(start, annotation.from - LEAD);
  for (let i = annotation.from - 1; i >= from; i--) if (t.norm[i] === ";") from = i + 1;
  return { scan, from, to: annotation.from, end };
}

function lastOf<V>(lead: Lead, trie: Trie<V>, most = LEAD): { at: number; end: number } | null {
  const { t } = lead.scan;
  for (let i = lead.to - 1; i >= lead.from && i >= lead.to - most; i--) {
    const match = trie.longest(t, i, lead.to);
    if (match !== null) return { at: i, end: match.end };
  }
  return null;
}

/** Role that the words around give; `meeting` and `planned` are given by the facts that use the date. */
export function roleOf(
  section: Section,
  index: number,
  reading: DateReading,
  isPast: (years: number) => boolean,
): DateValue["role"] {
  const annotation = section.annotations[index] as AnnotationOf<"date">;
  const lead = leadOf(section.page, annotation);
  if (anniversaryEnd(reading) !== null) return "historic";
  if (isDocumentDate(section, index, lead)) return "document";
  if (yearOf(reading) !== null && isPast(1) && isSaid(section.page, annotation, "founding")) return "historic";
  if (yearOf(reading) !== null && isPast(1) && lastOf(lead, lexicon.anniversaries, 10) !== null) return "historic";
  if (isDeadline(section, index, lead) && !isPast(2)) return "deadline";
  return "other";
}

/** A line of the language has the date in its slot. */
const isSaid = ({ phrases, sentences }: PageContext, { from }: Annotation, lines: string): boolean =>
  phrases.within(lines, ...sentences.around(from)).some(({ slots }) => slots.date?.[0] === from);

const yearOf = (reading: DateReading): number | null =>
  reading.kind === "point" || reading.kind === "interval" ? reading.from.year : reading.year;

function isDeadline(section: Section, index: number, lead: Lead): boolean {
  const { t } = lead.scan;
  const far = lastOf(lead, lexicon.deadlines);
  if (far !== null && !hasDateSince(section, index, far.end)) return true;
  // `trước 17 giờ 00 ngày 20/12`
  let at = lead.to - 1;
  while (at >= lead.from && (isNumber(t, at) || lexicon.beforeDeadlineDay.has(t.norm[at] as string))) at--;
  if (at >= lead.from && lexicon.closeDeadlines.longest(t, at, lead.to) !== null) {
    for (let i = Math.max(lead.from, at - 2); i <= at; i++) {
      const trap = lexicon.deadlineTraps.longest(t, i, lead.to);
      if (trap !== null && trap.end > at) return false;
    }
    return true;
  }
  if (lead.to - 2 < lead.from || !isUntil(lead)) return false;
  for (let i = lead.to - 3; i >= lead.from && i >= lead.to - FAR_BEFORE; i--)
    if (lexicon.handedIn.has(t.norm[i] as string) && !hasTypeSince(section, index, i, "event")) return true;
  return false;
}

/** `gửi về Hội đến ngày …`, `nộp vào hết tháng …` */
const isUntil = ({ scan: { t }, to }: Lead): boolean =>
  lexicon.until.longest(t, to - 1, to) !== null || lexicon.untilBeforeDay.longest(t, to - 2, to) !== null;

const FAR_BEFORE = 14;

const hasDateSince = (section: Section, index: number, token: number): boolean =>
  hasTypeSince(section, index, token, "date");

function hasTypeSince(section: Section, index: number, token: number, type: Annotation["type"]): boolean {
  for (let k = index - 1; k >= 0; k--) {
    const other = section.annotations[k] as Annotation;
    if (other.from < token) return false;
    if (other.type === type) return true;
  }
  return false;
}

/** `62/HD-MT ngày 23/2/2013`, `Chỉ thị số 11 … ngày 13/4/2007`, `Kế hoạch ngày 15/02/2018 của …`. */
function isDocumentDate(section: Section, index: number, lead: Lead): boolean {
  const { t } = lead.scan;
  const date = section.annotations[index] as AnnotationOf<"date">;
  if (isSaid(section.page, date, "paper")) return true;
  const number = documentNumberBefore(section, index);
  // `Quyết định số 281/QĐ-TTg 20/2/2014 của …`
  if (number !== null && number.to === date.from) return true;
  let opener = lead.to - 1;
  while (opener >= lead.from && lexicon.documentDayWords.has(t.norm[opener] as string)) opener--;
  const mark = opener >= lead.from ? (t.norm[opener] as string) : "";
  const bare = opener === lead.to - 1 && mark !== "(" && mark !== "-";
  if (bare) return false;
  if (number !== null && number.to >= opener && number.to <= date.from)
    return mark !== "," || followsDocument(lead, date);
  const named = lastNumbered(lead) ?? lastOf(lead, lexicon.documents);
  if (named === null) return false;
  if (named.end > opener) return true;
  // Between the document's name and its day stand its number and its author, no clause and no gathering.
  let numbered = false;
  for (let i = named.end; i <= opener; i++) {
    const norm = t.norm[i] as string;
    if (lexicon.numberSigns.has(norm) || isNumber(t, i)) numbered = true;
    if (norm === "," && !(i === opener && followsDocument(lead, date))) return false;
    // `gửi biên bản về Văn phòng Hội trước 16 giờ ngày 20/4`
    if (lexicon.closeDeadlines.longest(t, i, lead.to) !== null) return false;
  }
  return numbered && !hasTypeSince(section, index, named.end, "event") && !hasDateSince(section, index, named.end);
}

/** `… và số 1287/QĐ - CTN ngày 25/7/2018`: the next number of the same kind of paper, in capitals. */
function lastNumbered(lead: Lead): { at: number; end: number } | null {
  const { t } = lead.scan;
  for (let i = lead.to - 1; i >= lead.from; i--)
    if (
      lexicon.numberSigns.has(t.norm[i] as string) &&
      isNumber(t, i + 1) &&
      t.norm[i + 2] === "/" &&
      isAllCaps(t, i + 3)
    )
      return { at: i, end: i + 1 };
  return null;
}

/** `…, ngày 10-5-2019 của Ban Bí thư`, `…, ngày 10-5-2019 về …`. */
function followsDocument(lead: Lead, date: AnnotationOf<"date">): boolean {
  const next = normAt(lead.scan.t, date.to, lead.end);
  return next === ")" || next === "" || lexicon.afterDocuments.has(next);
}

function documentNumberBefore(section: Section, index: number): AnnotationOf<"documentNumber"> | null {
  const date = section.annotations[index] as Annotation;
  for (let k = index - 1; k >= 0; k--) {
    const other = section.annotations[k] as Annotation;
    if (other.block !== date.block || other.from < date.from - LEAD) return null;
    if (other.type === "documentNumber") return other;
  }
  return null;
}
