/**
 * The shapes that the stages hand to one another. Record types (PageRecord, Report, Unit, DateValue...) are generated
 * from `schemas/` into `src/record.ts`; nothing here repeats them.
 */

/** A half-open range `[start, end)` of UTF-16 code units of `Document.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  | "title" // the page's own headline
  | "dateline" // publication date as printed; read for page.publishedAt, never for facts
  | "byline" // author as printed by the template; read for page.author, never for facts
  | "heading"
  | "paragraph"
  | "item" // list item; also a paragraph that starts with a typed bullet
  | "cell" // table cell (one block per paragraph of the cell)
  | "caption"; // under or beside an image

/** One run of text that the page sets apart. Blocks never overlap, stand in text order, and exactly one "\n" lies between two. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** h1..h6 -> 1..6; null where the page uses no heading element. */
  readonly level: number | null;
  /** Blanks (incl. non-breaking) that stood before the text in its line: a right-aligned signature is often typed so. */
  readonly indent: number;
  /** The page's own alignment where it says so. */
  readonly align: "left" | "center" | "right" | null;
  /** The whole block is bold (strong, b, th or a bold style). */
  readonly bold: boolean;
  /** Place in a table; spans > 1 come from rowspan and colspan. Null outside tables. */
  readonly cell: CellPlace | null;
}

export interface CellPlace {
  /** Which table of the document, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
}

/** The page's text, fixed once (NFC, blanks collapsed, zero-width characters gone); everything else points into it. */
export interface Document {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Only corrections make a value `reviewed`. */
export type Certainty = "stated" | "inferred" | "repaired" | "reviewed";

export interface Issue {
  severity: "error" | "warning";
  code: string;
  message: string;
  pointer?: string;
  start?: number;
  end?: number;
}

/** A link of a list page, before the record is built. */
export interface PageLink {
  url: string;
  title: string | null;
  publishedAt: string | null;
}

/** What a layout knows about the page besides its text. */
export interface PageFacts {
  kind: "article" | "list" | "other";
  title: string | null;
  author: string | null;
  /** RFC 3339 date or date-time (+07:00), or null. */
  publishedAt: string | null;
  siteName: string | null;
  /** Canonical or og:url of the page, when the head states one. */
  url: string | null;
  /** Files that an article offers; absent where it offers none. */
  attachments?: readonly PageAttachment[];
}

/** A file that a page offers. */
export interface PageAttachment {
  url: string;
  title: string | null;
  mediaType: string | null;
}

/** What the html stage hands on: text with blocks, and the page's own data with the places they were read from. */
export interface ReadPage {
  readonly document: Document;
  readonly layout: string;
  readonly page: PageFacts;
  readonly links: readonly PageLink[];
  /** Where title, author and publishedAt stand in the text; absent where only the head or furniture states them. */
  readonly places: { title?: Span; author?: Span; publishedAt?: Span };
  readonly issues: readonly Issue[];
  /** What the page has more of than a page may (`text/page-limit.ts`): no text is here then. */
  readonly beyond?: string;
}
