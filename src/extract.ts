import { createHash } from "node:crypto";
import type { Decision } from "./discourse/decision.js";
import { nothingRead, type PageReports, reportsOf } from "./fields/reports.js";
import { vocabulary } from "./gazetteer/lexicon.js";
import { decodeText } from "./html/entities.js";
import { readPage } from "./html/read.js";
import type { LanguageTable } from "./language/table.js";
import { finishedEvidence } from "./provenance/provenance.js";
import { readThroughDamage, repairedSpans } from "./provenance/repaired.js";
import type { Annotation } from "./recognize/annotation.js";
import { annotate } from "./recognize/engine.js";
import type { Scan } from "./recognize/scan.js";
import { prepare } from "./recognize/starts.js";
import type { Block, EvidenceEntry, Page, PageRecord } from "./record.js";
import { type Decoded, decode } from "./source/decode.js";
import type { Original } from "./source/page-input.js";
import { normalizeLine } from "./text/normalize.js";
import { exceeded, PageLimitError } from "./text/page-limit.js";
import { Tokenizer, type TokenTable } from "./text/tokenizer.js";
import type { CellPlace, Document, Issue, ReadPage, Span } from "./types.js";
import { soundRecord } from "./validate/sound-record.js";

/** What the caller knows of the bytes. */
export interface ExtractOptions {
  /** URL or path of the page; it stands in `source.uri` and helps to tell the province and the kind of page. */
  readonly uri?: string;
  /** The HTTP `Content-Type`, for its charset and media type. */
  readonly contentType?: string;
  /** RFC 3339 time of fetching. */
  readonly retrievedAt?: string;
  /** Where the input was made of a file of another kind (`readOffice`): what the record says of its source. */
  readonly original?: Original;
  /** The built-in lines with those of one's own behind them, from `languageWith` of `thidua/language`. */
  readonly language?: LanguageTable;
  /** Patterns of one's own, from `compilePatterns` of `thidua/patterns`; they give the record its field `custom`. */
  readonly patterns?: Patterns;
  /** What people corrected, from `correctionsOf` of `thidua/corrections`; applied last. */
  readonly corrections?: Corrector;
}

/** What people said of records. */
export interface Corrector {
  /** @returns the record with its corrections, valid if the given one is; never throws */
  applyTo(record: PageRecord): PageRecord;
}

/** What adds to a record that has been read. */
export interface Patterns {
  /** @returns the record of the analysis with what was added; never throws */
  applyTo(analysis: Analysis): PageRecord;
}

/** A record with what led to it, for `thidua explain` and for patterns. */
export interface Analysis {
  readonly record: PageRecord;
  readonly document: Document;
  readonly annotations: readonly Annotation[];
  /** What was decided on the way, in text order: moods of gatherings and days, years of dates without one. */
  readonly decisions: () => readonly Decision[];
  /** The tokens that annotations count in. */
  readonly scan: Scan;
}

/**
 * Reads one page into its record: pure, synchronous, offline. The same bytes always give the same record.
 *
 * @param input the page as bytes (decoded by its own declarations) or as a string
 * @returns a record valid against `schemas/page-record.schema.json`; offsets are UTF-16 code units into `record.text`. A value
 *   that the schema does not take is left out, with an issue `value-invalid`.
 *   A page that can't be read, or that costs more than a page may (`page-limit`), gives a record whose `issues` hold an
 *   error; nothing is thrown.
 * @example
 * const record = extract(await readFile("page.html"), { uri: "https://example.org/thi-dua-200/" });
 * record.reports[0]?.meeting?.date?.edtf; // "2017-03-17"
 */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): PageRecord {
  return analyse(input, options).record;
}

/** Like `extract`, with the document and every annotation. */
export function analyse(input: string | Uint8Array, options: ExtractOptions = {}): Analysis {
  const sha256 = options.original?.sha256 ?? createHash("sha256").update(input).digest("hex");
  const decoded = decode(input, options);
  const read = readPage(decoded.text, {
    ...(options.uri === undefined ? {} : { uri: options.uri }),
    mediaType: decoded.mediaType,
  });
  const page = { sha256, decoded, read };
  try {
    return completed(analysisOf(page, analyseDocument(read, options.uri ?? null, options.language), options), options);
  } catch (error) {
    if (!(error instanceof PageLimitError)) throw error;
    const { patterns: _, ...others } = options;
    return completed(analysisOf(page, unread(read, error), options), others);
  }
}

/** With what patterns find and people corrected; each is given a record that is valid, and so is what comes of it. */
function completed(analysis: Analysis, { patterns, corrections }: ExtractOptions): Analysis {
  let record = soundRecord(analysis.record);
  if (patterns !== undefined) record = soundRecord(patterns.applyTo({ ...analysis, record }));
  if (corrections !== undefined) record = soundRecord(corrections.applyTo(record));
  return { ...analysis, record };
}

/** What became of the bytes before recognition. */
interface PageSoFar {
  readonly sha256: string;
  readonly decoded: Decoded;
  readonly read: ReadPage;
}

function analysisOf({ sha256, decoded, read }: PageSoFar, found: AnalysedDocument, options: ExtractOptions): Analysis {
  const { annotations, linked, scan } = found;
  const { original } = options;
  const page: Page = {
    kind: read.page.kind,
    title: read.page.title,
    author: read.page.author ?? linked.author?.name ?? null,
    publishedAt: read.page.publishedAt,
    siteName: read.page.siteName,
    language: linked.language,
    ...(read.page.attachments === undefined ? {} : { attachments: [...read.page.attachments] }),
  };
  const unreadable = decoded.issues.some((issue) => issue.severity === "error");
  const record: PageRecord = {
    schemaVersion: "1",
    id: sha256.slice(0, 16),
    source: {
      uri: options.uri ?? null,
      sha256,
      mediaType: original?.mediaType ?? decoded.mediaType,
      encoding: decoded.encoding,
      layout: original?.layout ?? read.layout,
      ...(options.retrievedAt === undefined ? {} : { retrievedAt: options.retrievedAt }),
    },
    page,
    links: read.links.map((link) => ({ ...link })),
    reports: linked.reports as PageRecord["reports"],
    text: read.document.text,
    blocks: read.document.blocks.map(blockOf),
    evidence: readThroughDamage(
      withPageEvidence(linked.evidence, read, linked.author?.place ?? null),
      repairedSpans(
        read.document.text,
        (decoded.repaired ?? []).map((passage) => normalizeLine(decodeText(passage))),
      ),
    ) as PageRecord["evidence"],
    // An empty or binary file has no content either: one clear error is enough.
    issues: [...decoded.issues, ...(unreadable ? [] : [...read.issues, ...linked.issues])] as Issue[],
  };
  return { record, document: read.document, annotations, scan, decisions: linked.decisions };
}

interface AnalysedDocument {
  readonly annotations: Annotation[];
  readonly linked: PageReports;
  readonly scan: Scan;
}

/** A page that costs too much keeps its text where it has any: half of its facts would look like all of them. */
function unread({ document }: ReadPage, { message }: PageLimitError): AnalysedDocument {
  const { text, blocks } = document;
  const first = new Int32Array(blocks.length + 1);
  const scan = { text, blocks, t: tokensOf({ text: "", blocks: [] }).tokens, first };
  return { annotations: [], linked: nothingRead(null, [{ severity: "error", code: "page-limit", message }]), scan };
}

/**
 * Recognition and linking of a page that has been read: everything after the text is fixed.
 *
 * @throws PageLimitError where that costs more than a page may
 */
export function analyseDocument(read: ReadPage, uri: string | null, lines?: LanguageTable): AnalysedDocument {
  const { document } = read;
  if (read.beyond !== undefined) exceeded(read.beyond);
  const { tokens, first } = tokensOf(document);
  const { scan, annotations } = annotate(document, tokens, first);
  return { annotations, linked: reportsOf(scan, annotations, read.page, uri ?? read.page.url, lines), scan };
}

/** The tokens of a document; block `b` holds `[first[b], first[b + 1])` of them. */
export function tokensOf(document: Document): { readonly tokens: TokenTable; readonly first: Int32Array } {
  prepare();
  const tokenizer = new Tokenizer(vocabulary, document.text);
  const first = new Int32Array(document.blocks.length + 1);
  document.blocks.forEach((block, b) => {
    first[b] = tokenizer.length;
    tokenizer.read(block.start, block.end);
  });
  first[document.blocks.length] = tokenizer.length;
  return { tokens: tokenizer.table(), first };
}

/** What says nothing is left out: a page has hundreds of blocks. */
function blockOf({ start, end, kind, level, align, bold, cell }: Document["blocks"][number]): Block {
  const block: Block = { start, end, kind };
  if (level !== null) block.level = level;
  if (align !== null) block.align = align;
  if (bold) block.bold = bold;
  if (cell !== null) block.cell = placeOf(cell);
  return block;
}

function placeOf({ table, row, column, rowSpan, columnSpan, header }: CellPlace): NonNullable<Block["cell"]> {
  const place: NonNullable<Block["cell"]> = { table, row, column };
  if (rowSpan > 1) place.rowSpan = rowSpan;
  if (columnSpan > 1) place.columnSpan = columnSpan;
  if (header) place.header = header;
  return place;
}

function withPageEvidence(
  evidence: Record<string, EvidenceEntry[]>,
  read: ReadPage,
  author: Span | null,
): Record<string, EvidenceEntry[]> {
  const { text } = read.document;
  const places = {
    title: read.places.title,
    author: read.places.author ?? author ?? undefined,
    publishedAt: read.places.publishedAt,
  };
  for (const [key, place] of Object.entries(places)) {
    if (place === undefined) continue;
    evidence[`/page/${key}`] = [
      {
        start: place.start,
        end: place.end,
        exact: text.slice(place.start, place.end),
        rule: `page/${key === "publishedAt" ? "dateline" : key}`,
        certainty: "stated",
      },
    ];
  }
  return finishedEvidence(evidence);
}
