import { countIndent, normalizeLine } from "../text/normalize.js";
import type { Issue, ReadPage, Span } from "../types.js";
import { readByline } from "./author.js";
import { composeDocument } from "./compose.js";
import { takeDateline } from "./dateline.js";
import { type Draft, plainDraft, startsWithBullet } from "./draft.js";
import { dropFurniture } from "./furniture.js";
import { noContent } from "./issues.js";
import { PLAIN_TEXT } from "./layouts/index.js";
import { joinLead } from "./lead.js";
import { isDateline, readPrintedDate } from "./printed-date.js";
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
  const byline = findByline(body);
  const drafts = [title, dateline, ...joinLead([], dropFurniture(body))].filter((draft) => draft !== null);
  if (byline !== null && !drafts.includes(byline)) drafts.push(byline);

  const document = composeDocument(drafts);
  const places: { title?: Span; author?: Span; publishedAt?: Span } = {};
  if (title !== null) places.title = { start: 0, end: title.text.length };
  const author = byline === null ? null : readByline(byline.text);
  if (byline !== null && author !== null) {
    const start = document.blocks[drafts.indexOf(byline)]!.start + author.start;
    places.author = { start, end: start + author.name.length };
  }
  const date = dateline === null ? null : readPrintedDate(dateline.text);
  if (dateline !== null && date !== null) {
    const { start } = document.blocks[drafts.indexOf(dateline)]!;
    places.publishedAt = { start: start + date.start, end: start + date.end };
  }
  const empty = !drafts.some(({ kind }) => kind !== "title" && kind !== "dateline" && kind !== "byline");
  const issues: Issue[] = empty ? [noContent(PLAIN_TEXT)] : [];
  return {
    document,
    layout: PLAIN_TEXT,
    page: {
      kind: empty ? "other" : "article",
      title: title?.text ?? null,
      author: author?.name ?? null,
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
  let end = start;
  while (end < lines.length && lines[end]!.text !== "") end++;
  const block = lines.slice(start, end);
  const more = lines.slice(end).some((line) => line.text !== "");
  const short = block.every((line) => line.text.length <= LONGEST_TITLE_LINE);
  let count = 1;
  if (more && block.length <= MOST_TITLE_LINES && short) count = block.length;
  if (block.length === 0 || block[0]!.text.length > LONGEST_TITLE || (!more && block.length === 1)) {
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

const END_LINES = 6;

function findByline(body: readonly Draft[]): Draft | null {
  const kept = dropFurniture(body);
  const labelled = body.find(({ text }) => text.startsWith("Tác giả bài viết") && readByline(text) !== null);
  const draft = labelled ?? kept.slice(-END_LINES).find(({ text }) => readByline(text) !== null);
  if (draft === undefined) return null;
  draft.kind = "byline";
  return draft;
}
