/** What a date is to the report, as the words around it tell: a deadline, a document's day, something remembered. */

import type { PageContext, Section } from "../../discourse/context.js";
import { isAnniversarySpan } from "../../discourse/stated-dates.js";
import { lexicon } from "../../gazetteer/lexicon.js";
import type { Trie } from "../../gazetteer/trie.js";
import type { Annotation, AnnotationOf } from "../../recognize/annotation.js";
import type { DateReading } from "../../recognize/date.js";
import { isNumber, normAt, type Scan } from "../../recognize/scan.js";
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
  if (isDocumentDate(section, index, lead)) return "document";
  if (isAnniversarySpan(reading)) return "historic";
  if (yearOf(reading) !== null && isPast(1) && lastOf(lead, lexicon.anniversaries, 10) !== null) return "historic";
  if (isDeadline(section, index, lead) && !isPast(2)) return "deadline";
  return "other";
}

const yearOf = (reading: DateReading): number | null =>
  reading.kind === "point" || reading.kind === "interval" ? reading.from.year : reading.year;

function isDeadline(section: Section, index: number, lead: Lead): boolean {
  const { t } = lead.scan;
  const far = lastOf(lead, lexicon.deadlines);
  if (far !== null && !hasDateSince(section, index, far.end)) return true;
  // `trước 17 giờ 00 ngày 20/12`
  let at = lead.to - 1;
  while (at >= lead.from && (isNumber(t, at) || BEFORE_DAY.has(t.norm[at] as string))) at--;
  if (at >= lead.from && lexicon.closeDeadlines.longest(t, at, lead.to) !== null) {
    for (let i = Math.max(lead.from, at - 2); i <= at; i++) {
      const trap = lexicon.deadlineTraps.longest(t, i, lead.to);
      if (trap !== null && trap.end > at) return false;
    }
    return true;
  }
  const before = t.norm[lead.to - 2];
  const until = before === "đến" || before === "vào" || before === "hết" || t.norm[lead.to - 1] === "hết";
  if (lead.to - 2 < lead.from || !until) return false;
  for (let i = lead.to - 3; i >= lead.from && i >= lead.to - 14; i--)
    if (HANDED_IN.has(t.norm[i] as string) && !hasTypeSince(section, index, i, "event")) return true;
  return false;
}

const BEFORE_DAY = new Set(
  "ngày giờ h g phút : , thứ hai ba tư năm sáu bảy chủ nhật sáng trưa chiều tối cuối đầu giữa hôm".split(" "),
);
const HANDED_IN = new Set(["nộp", "gửi", "hạn", "nhận", "dài"]);

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
  let opener = lead.to - 1;
  while (
    opener >= lead.from &&
    (t.norm[opener] === "ngày" || t.norm[opener] === "ký" || t.norm[opener] === "hành" || t.norm[opener] === "ban")
  )
    opener--;
  const mark = opener >= lead.from ? (t.norm[opener] as string) : "";
  const bare = opener === lead.to - 1 && mark !== "(" && mark !== "-";
  if (bare) return false;
  const number = documentNumberBefore(section, index);
  if (number !== null && number.to >= opener && number.to <= date.from)
    return mark !== "," || followsDocument(lead, date);
  const named = lastOf(lead, lexicon.documents);
  if (named === null) return false;
  if (named.end > opener) return true;
  // Between the document's name and its day stand its number and its author, no clause and no gathering.
  let numbered = false;
  for (let i = named.end; i <= opener; i++) {
    const norm = t.norm[i] as string;
    if (norm === "số" || isNumber(t, i)) numbered = true;
    if (norm === "," && !(i === opener && followsDocument(lead, date))) return false;
    // `gửi biên bản về Văn phòng Hội trước 16 giờ ngày 20/4`
    if (lexicon.closeDeadlines.longest(t, i, lead.to) !== null) return false;
  }
  return numbered && !hasTypeSince(section, index, named.end, "event") && !hasDateSince(section, index, named.end);
}

/** `…, ngày 10-5-2019 của Ban Bí thư`, `…, ngày 10-5-2019 về …`. */
function followsDocument(lead: Lead, date: AnnotationOf<"date">): boolean {
  const next = normAt(lead.scan.t, date.to, lead.end);
  return next === "của" || next === "về" || next === ")" || next === "";
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
