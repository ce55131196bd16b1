import { countIndent, normalizeLine } from "../text/normalize.js";
import type { Issue, ReadPage, Span } from "../types.js";
import { readByline } from "./author.js";
import { type BareByline, takeBareByline } from "./bare-byline.js";
import { composeDocument } from "./compose.js";
import { takeDateline } from "./dateline.js";
import { type Draft, plainDraft, startsWithBullet } from "./draft.js";
import { dropFurniture } from "./furniture.js";
import { isUpperCase } from "./headline.js";
import { noContent } from "./issues.js";
import { PLAIN_TEXT } from "./layouts/index.js";
import { joinLead } from "./lead.js";
import { inNameCase } from "./pen-name.js";
import { isDateline, type PrintedDate, readPrintedDate } from "./printed-date.js";
import { siteFromCopyright } from "./title.js";
import { joinWrapped, type TextLine } from "./wrapped-lines.js";

const TAG =
  /<(?:!doctype|!--|\/?(?:html|head|body|meta|title|script|style|p|div|span|br|hr|a|b|i|u|em|strong|font|img|table|tbody|tr|td|th|ul|ol|li|h[1-6]|center|section|article|main|header|footer|form|input|iframe|blockquote|pre|o:p)[\s/>])/i;

/** A source without a single tag. */
export function isPlainText(source: string): boolean {
  return !TAG.test(source);
}

const LINE_END = /\r\n?|[\u2028\u2029]/g;
/** One empty line says as much as a thousand. */
const EMPTY_LINES = /\n{3,}/g;

export function readPlainText(source: string): ReadPage {
  const lines = joinWrapped(source.replace(LINE_END, "\n").replace(EMPTY_LINES, "\n\n").split("\n").map(readLine));
  const filled = lines.filter((line) => line.text !== "");
  let siteName: string | null = null;
  for (const { text } of filled) siteName ??= siteFromCopyright(text);

  const { title, rest, early } = splitTitle(lines);
  const body = rest.filter((line) => line.text !== "").map(toDraft);
  const dateline = takeDateline(body)?.draft ?? early;
  const kept = dropFurniture(body);
  const date = dateline === null ? null : readPrintedDate(dateline.text);
  const author = findByline(body, kept) ?? bylineOf(dateline, date) ?? takeBareByline(kept);
  const drafts = [title, dateline, ...joinLead([], kept)].filter((draft) => draft !== null);
  if (author !== null && !drafts.includes(author.draft)) drafts.push(author.draft);

  const document = composeDocument(drafts);
  const placeOf = (draft: Draft, { start, end }: Span): Span => {
    const from = document.blocks[drafts.indexOf(draft)]!.start;
    return { start: from + start, end: from + end };
  };
  const places: { title?: Span; author?: Span; publishedAt?: Span } = {};
  if (title !== null) places.title = { start: 0, end: title.text.length };
  if (author !== null) places.author = placeOf(author.draft, author);
  if (dateline !== null && date !== null) places.publishedAt = placeOf(dateline, date);
  const empty = !drafts.some(({ kind }) => kind !== "title" && kind !== "dateline" && kind !== "byline");
  const issues: Issue[] = empty ? [noContent(PLAIN_TEXT)] : [];
  return {
    document,
    layout: PLAIN_TEXT,
    page: {
      kind: empty ? "other" : "article",
      title: title?.text ?? null,
      author: author === null ? null : inNameCase(author.draft.text.slice(author.start, author.end)),
      publishedAt: date?.value ?? null,
      siteName,
      url: null,
    },
    links: [],
    places,
    issues,
  };
}

function readLine(raw: string): TextLine {
  const text = normalizeLine(raw);
  return { text, indent: text === "" ? 0 : countIndent(raw) };
}

function toDraft({ text, indent }: TextLine): Draft {
  return plainDraft(startsWithBullet(text) ? "item" : "paragraph", text, indent);
}

const LONGEST_TITLE = 250;
const LONGEST_CLOSED_TITLE = 120;
const CLOSED = /[.!?…]["”’)]?$/u;

/** A title is short: a first line that is long and closed by a stop is text. */
function isSentence(text: string): boolean {
  if (text.length > LONGEST_TITLE || OPENS_LIST.test(text)) return true;
  return CLOSED.test(text) && (text.length > LONGEST_CLOSED_TITLE || NEWSROOM.test(text));
}

/** `Thành phần tham dự:`, a line over what follows; `(ĐN) - …`, the mark of a newsroom before its first sentence. */
const OPENS_LIST = /:$/u;
const NEWSROOM = /^\([^()]{2,20}\) ?[-–—] ?\p{Lu}/u;

const LONGEST_TITLE_LINE = 120;
const MOST_TITLE_LINES = 3;

/** The title is what stands before the first empty line: one line, or up to three short ones. */
function splitTitle(lines: readonly TextLine[]): {
  title: Draft | null;
  rest: readonly TextLine[];
  early: Draft | null;
} {
  let start = lines.findIndex((line) => line.text !== "");
  if (start === -1) return { title: null, rest: [], early: null };
  let early: Draft | null = null;
  while (start < lines.length && (lines[start]!.text === "" || isDateline(lines[start]!.text))) {
    if (lines[start]!.text !== "") early = plainDraft("dateline", lines[start]!.text);
    start++;
  }
  const end = blockEnd(lines, start);
  const next = lines.findIndex((line, k) => k >= end && line.text !== "" && !RULE.test(line.text));
  if (next > 0 && isLetterhead(lines.slice(start, end)) && isHeading(lines.slice(next, blockEnd(lines, next)))) {
    const below = splitTitle(lines.slice(next));
    return { ...below, rest: [...lines.slice(start, end), ...below.rest], early: early ?? below.early };
  }
  const block = lines.slice(start, end);
  const more = lines.slice(end).some((line) => line.text !== "");
  const short = block.every((line) => line.text.length <= LONGEST_TITLE_LINE);
  let count = 1;
  if (more && block.length <= MOST_TITLE_LINES && short) count = block.length;
  if (block.length === 0 || isSentence(block[0]!.text) || (!more && block.length === 1)) {
    return { title: null, rest: lines.slice(start), early };
  }
  const dateAt = block.slice(0, count).findIndex((line) => isDateline(line.text));
  if (dateAt > 0) count = dateAt;
  const text = block
    .slice(0, count)
    .map((line) => line.text)
    .join(" ");
  return { title: plainDraft("title", text, block[0]!.indent), rest: lines.slice(start + count), early };
}

function blockEnd(lines: readonly TextLine[], start: number): number {
  const end = lines.findIndex((line, k) => k >= start && (line.text === "" || RULE.test(line.text)));
  return end < 0 ? lines.length : end;
}

/** A line drawn with signs. */
const RULE = /^[-–—_*=~. ]{3,}$/;

const MOST_LETTERHEAD_LINES = 4;

/** Bodies in capitals, the state's motto, the paper's number: what stands over the title of a document. */
const isLetterhead = (block: readonly TextLine[]): boolean =>
  block.length <= MOST_LETTERHEAD_LINES && isUpperCase(block[0]!.text) && !/\d{4}/.test(block[0]!.text);

/** A line in capitals over no more than two: `KẾ HOẠCH` / `Công tác quý II`. */
const isHeading = (block: readonly TextLine[]): boolean =>
  block.length <= MOST_TITLE_LINES &&
  block.every((line) => line.text.length <= LONGEST_TITLE_LINE && !OPENS_LIST.test(line.text)) &&
  isUpperCase(block[0]!.text) &&
  !NUMBERED.test(block[0]!.text);

const NUMBERED = /^(?:[IVX]+|\d+|[A-Z])[.)/]/u;

const END_LINES = 6;

function findByline(body: readonly Draft[], kept: readonly Draft[]): BareByline | null {
  const labelled = body.find(({ text }) => text.startsWith("Tác giả bài viết") && readByline(text) !== null);
  const draft = labelled ?? kept.slice(-END_LINES).find(({ text }) => readByline(text) !== null);
  if (draft === undefined) return null;
  draft.kind = "byline";
  const { start, name } = readByline(draft.text)!;
  return { draft, start, end: start + name.length };
}

/** The author that a dateline names. */
function bylineOf(draft: Draft | null, date: PrintedDate | null): BareByline | null {
  if (draft === null || date === null || date.author === null) return null;
  const { start, name } = date.author;
  return { draft, start, end: start + name.length };
}
