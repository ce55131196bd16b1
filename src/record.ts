/** Generated from schemas/page-record.schema.json by `npm run schema`. Do not edit. */

/**
 * Everything thidua read from one HTML page. Strings are clean: NFC, no leading or trailing blanks, inner blanks collapsed to one, no non-breaking spaces.
 */
export interface PageRecord {
  /**
   * Version of this contract.
   */
  schemaVersion: "1";
  /**
   * The first 16 hex digits of source.sha256.
   */
  id: string;
  source: Source;
  page: Page;
  /**
   * Articles listed by a list page; empty for every other kind of page.
   */
  links: Link[];
  /**
   * One per cluster section, in page order; a page without cluster sections has exactly one.
   *
   * @minItems 1
   */
  reports: Report[];
  /**
   * What the patterns of the configuration found, by field, in the order of the text; absent where no patterns were given. Evidence has the rule custom/<name of the pattern>.
   */
  custom?: {
    [k: string]: CustomMatch[];
  };
  /**
   * The normalised text (NFC) that every offset points into. Blocks are separated by one line feed.
   */
  text: string;
  /**
   * How the page sets its text apart, in text order and without overlap; for showing it as it was laid out. Absent in records written before the field was.
   */
  blocks?: Block[];
  /**
   * JSON Pointer (RFC 6901) of a value in this record -> where it was read. Values that only the page's head or furniture states (siteName, a date from meta tags) have none.
   */
  evidence: {
    /**
     * @minItems 1
     */
    [k: string]: EvidenceEntry[];
  };
  /**
   * What is doubtful, inconsistent or unreadable.
   */
  issues: Issue[];
}
export interface Source {
  /**
   * Where the bytes came from: a URL or a path as given; null when the caller named none.
   */
  uri: string | null;
  /**
   * SHA-256 of the raw bytes, lower-case hex.
   */
  sha256: string;
  mediaType:
    | "text/html"
    | "text/plain"
    | "application/pdf"
    | "application/msword"
    | "application/vnd.ms-excel"
    | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  /**
   * The encoding as decoded, lower case: utf-8, utf-16le, windows-1258, tcvn3, vni...
   */
  encoding: string;
  /**
   * The layout that found the content: nukeviet, generic, plain-text...
   */
  layout: string;
  /**
   * RFC 3339; only when fetched.
   */
  retrievedAt?: string;
}
export interface Page {
  kind: "article" | "list" | "other";
  title: string | null;
  /**
   * Byline, also one on the last line.
   */
  author: string | null;
  /**
   * RFC 3339 date or date-time; Vietnamese times carry +07:00.
   */
  publishedAt: string | null;
  siteName: string | null;
  /**
   * BCP 47, as detected from the text: vi, or und when it is not Vietnamese.
   */
  language: string | null;
  /**
   * Files that the page's text offers, in its order. Absent where it offers none, and in records written before the field was.
   */
  attachments?: Attachment[];
}
export interface Attachment {
  url: string;
  /**
   * As the page names it.
   */
  title: string | null;
  /**
   * By the end of the file's name: application/pdf.
   */
  mediaType: string | null;
}
export interface Link {
  url: string;
  title: string | null;
  publishedAt: string | null;
}
export interface Report {
  cluster: Cluster | null;
  meeting: Meeting | null;
  members: Unit[];
  leadership: Leader[];
  officials: Official[];
  scores: Score[];
  solutions: Solution[];
  awards: Award[];
  plannedEvents: PlannedEvent[];
  /**
   * Every date finer than a year in the section, in order of appearance, without repetition.
   */
  dates: DateValue[];
  signedBy: Signature | null;
}
export interface Cluster {
  number: number | null;
  /**
   * Name of a named cluster, without the leading Cụm thi đua or Khối thi đua.
   */
  name: string | null;
  /**
   * cụm or khối, lower case.
   */
  kind: string;
  /**
   * The body or district whose cluster it is, where the page says so: it tells two clusters 1 apart. Absent says the same as null.
   */
  owner?: Body | null;
}
export interface Body {
  /**
   * Expanded like every organisation; null where a unit is named alone.
   */
  organisation: string | null;
  /**
   * The administrative unit the organisation belongs to.
   */
  unit: Unit | null;
}
export interface Unit {
  /**
   * Official name with its type: Quận 10, Huyện Củ Chi, Tỉnh Lào Cai.
   */
  name: string;
  type: "quận" | "huyện" | "thị xã" | "thành phố" | "tỉnh" | "phường" | "xã" | "thị trấn" | "đặc khu" | "tổ chức";
  /**
   * General Statistics Office code valid at the report's date.
   */
  code: string | null;
  /**
   * The province's official name, with its type: Thành phố Hồ Chí Minh, Tỉnh Lào Cai.
   */
  province: string | null;
}
export interface Meeting {
  /**
   * The gathering's name, first letter capital, capitals of a heading undone; it ends before its round, its year, the cluster and the place.
   */
  name: string | null;
  round: number | null;
  /**
   * The year whose work it belongs to where the page says so, else the date's.
   */
  year: number | null;
  date: DateValue | null;
  /**
   * As written, complete.
   */
  venue: string | null;
  /**
   * The unit where it met.
   */
  host: Unit | null;
  /**
   * The body that held it; of a cluster's own meeting null. Absent says the same as null.
   */
  organiser?: Body | null;
}
export interface DateValue {
  /**
   * EDTF (ISO 8601-2). XXXX stands for a year that neither the text nor the page's date tells.
   */
  edtf: string;
  /**
   * First ISO day covered, inclusive; null only where the year is unknown.
   */
  start: string | null;
  /**
   * Last ISO day covered, inclusive; null only where the year is unknown.
   */
  end: string | null;
  precision: "day" | "month" | "quarter" | "half" | "year" | "season" | "interval";
  role: "meeting" | "planned" | "deadline" | "document" | "historic" | "other";
  timeOfDay: "sáng" | "trưa" | "chiều" | "tối" | null;
  /**
   * As written.
   */
  text: string;
}
export interface Leader {
  role: "chief" | "deputy";
  unit: Unit | null;
  person: string | null;
  year: number | null;
  former: boolean;
}
export interface Official {
  name: string;
  /**
   * Ông, Bà, Đồng chí, Thầy, Đại tá, Hòa thượng...
   */
  honorific: string | null;
  academicTitles: string[];
  roles: Role[];
}
export interface Role {
  title: string;
  organisation: string | null;
  /**
   * The administrative unit the organisation belongs to: Quận Bình Thạnh for Quận ủy Bình Thạnh, Thành phố Hồ Chí Minh for Hội Khuyến học Thành phố Hồ Chí Minh.
   */
  unit: Unit | null;
  former: boolean;
  /**
   * The term of office that the page states, as an EDTF interval: 2011/2016, 2021-05/2026, 2020/.. (to this day). Absent says the same as null.
   */
  term?: string | null;
}
export interface Score {
  unit: Unit | null;
  points: number;
  max: number | null;
  kind: "registered" | "awarded";
  criterion: string | null;
}
export interface Solution {
  unit: Unit | null;
  name: string;
  kind: "giải pháp" | "mô hình" | "sáng kiến" | "đề tài";
}
export interface Award {
  unit: Unit | null;
  scope: "unit" | "all" | "person";
  /**
   * The person, or the organisation that is no administrative unit, that gets it; null where unit says it all.
   */
  recipient: string | null;
  /**
   * As written, with its grantor when it follows directly.
   */
  name: string;
  status: "registered" | "awarded" | "proposed";
}
export interface PlannedEvent {
  name: string;
  round: number | null;
  date: DateValue | null;
  venue: string | null;
  unit: Unit | null;
}
export interface Signature {
  organisation: string | null;
  unit: Unit | null;
  person: string | null;
}
export interface CustomMatch {
  /**
   * All that the pattern matched, as written.
   */
  text: string;
  /**
   * What the pattern's groups matched, by name; an unnamed group has its number, from 0.
   */
  groups?: {
    [k: string]: string;
  };
}
export interface Block {
  /**
   * UTF-16 code units into text, inclusive.
   */
  start: number;
  /**
   * UTF-16 code units into text, exclusive.
   */
  end: number;
  /**
   * A cell of several paragraphs is several blocks.
   */
  kind: "title" | "dateline" | "byline" | "heading" | "paragraph" | "item" | "cell" | "caption";
  /**
   * Of a heading element; absent elsewhere.
   */
  level?: number;
  /**
   * Where the page says so.
   */
  align?: "left" | "center" | "right";
  /**
   * The whole block is bold.
   */
  bold?: true;
  cell?: CellPlace;
}
/**
 * Of a cell; absent elsewhere.
 */
export interface CellPlace {
  /**
   * Which table of the page, from 0.
   */
  table: number;
  row: number;
  column: number;
  /**
   * 1 where absent.
   */
  rowSpan?: number;
  /**
   * 1 where absent.
   */
  columnSpan?: number;
  header?: true;
}
export interface EvidenceEntry {
  /**
   * UTF-16 code units into text, inclusive.
   */
  start: number;
  /**
   * UTF-16 code units into text, exclusive.
   */
  end: number;
  /**
   * text.slice(start, end), always.
   */
  exact: string;
  /**
   * The rule that read it, as path/name: date/day-month-year.
   */
  rule: string;
  /**
   * stated; inferred: completed from context; repaired: read through damage; reviewed: a person said so.
   */
  certainty: "stated" | "inferred" | "repaired" | "reviewed";
}
export interface Issue {
  severity: "error" | "warning";
  code: string;
  message: string;
  pointer?: string;
  start?: number;
  end?: number;
}
