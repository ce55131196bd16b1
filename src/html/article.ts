import type { Span } from "../types.js";
import { type Byline, isPerson, readByline } from "./author.js";
import { takeBareByline } from "./bare-byline.js";
import { readBareLead } from "./bare-lead.js";
import { findByline } from "./byline.js";
import { markCaptions } from "./captions.js";
import { type Dateline, findDateline, statedDate, takeDateline } from "./dateline.js";
import { type Draft, plainDraft } from "./draft.js";
import { dropFurniture, trimLinks } from "./furniture.js";
import type { Head } from "./head.js";
import { findHeadline, readHeadline, takeHeadline } from "./headline.js";
import { joinLead } from "./lead.js";
import type { Outline } from "./outline.js";
import { inNameCase } from "./pen-name.js";
import type { PrintedDate } from "./printed-date.js";
import { isInside } from "./region.js";
import { selectAll } from "./selector.js";
import { genericSite, type Site } from "./site.js";
import type { Element, ParentNode } from "./tree.js";
import { readLines } from "./walk.js";

/** An article's lines in the order of the text, with what stands in them. */
export interface Article {
  readonly drafts: readonly Draft[];
  readonly title: string | null;
  readonly author: string | null;
  readonly publishedAt: string | null;
  /** Where in its draft each was read; absent where only the head states it. */
  readonly marks: { title?: Mark; author?: Mark; publishedAt?: Mark };
  /** Nothing but title, dateline and byline. */
  readonly empty: boolean;
}

export interface Mark extends Span {
  readonly draft: Draft;
}

export interface PageNames {
  readonly title: string | null;
  readonly site: string | null;
}

export function readArticle(outline: Outline, head: Head, site: Site, content: ParentNode, names: PageNames): Article {
  const headline = findHeadline(outline, site, head, names.site, content);
  const dateline = findDateline(outline, site, headline, content);
  const byline = findByline(outline, site, content, names.site);
  const leads = selectAll(outline, site.lead).filter((lead) => lead !== content && !isInside(asElement(content), lead));
  const skip = new Set<Element>(leads);
  for (const element of [headline, dateline?.element, byline?.element]) {
    if (element !== undefined && element !== null && element !== content) skip.add(element);
  }
  const options = { skip, drop: site.drop, tables: outline.all("table") };
  const body = readLines(content, options);
  markCaptions(body);
  const lead = leads.length === 0 ? [] : readLead(leads[0]!, skip);
  if (site.bareLead && headline !== null) lead.push(...readBareLead(content, headline, options));

  const marks: { title?: Mark; author?: Mark; publishedAt?: Mark } = {};
  const title = headline === null ? takeHeadline(body, names.title) : readHeadline(headline);
  if (title !== null) marks.title = { draft: title, start: 0, end: title.text.length };

  const date = dateline === null ? takeDateline(body) : printedDateline(dateline);
  if (date !== null) marks.publishedAt = { draft: date.draft, start: date.date.start, end: date.date.end };

  const kept = dropFurniture(body);
  const by = takeByline(kept) ?? findLabelled(body);
  if (by !== null) marks.author = by;
  else if (byline !== null) {
    const end = byline.start + byline.name.length;
    const draft = plainDraft("byline", byline.line.slice(0, end));
    marks.author = { draft, start: byline.start, end };
  } else if (date?.date.author) {
    const { name, start } = date.date.author;
    marks.author = { draft: date.draft, start, end: start + name.length };
  } else {
    const bare = takeBareByline(kept);
    if (bare !== null) marks.author = bare;
  }

  let lines = joinLead(lead, kept);
  if (site === genericSite) lines = trimLinks(lines);
  const drafts: Draft[] = [];
  if (title !== null) drafts.push(title);
  if (date !== null) drafts.push(date.draft);
  for (const one of lines) drafts.push(one);
  if (marks.author !== undefined && marks.author.draft !== date?.draft) drafts.push(marks.author.draft);
  return {
    drafts,
    title: title?.text ?? names.title,
    author: nameAt(marks.author) ?? headAuthor(head, names.site),
    publishedAt: moreExact(date?.date.value ?? null, statedDate(outline, head)),
    marks,
    empty: lines.length === 0,
  };
}

/** The printed date is the page's own; where the head states the same day or minute more exactly, that says more. */
function moreExact(printed: string | null, stated: string | null): string | null {
  if (printed === null) return stated;
  const exact = printed.replace(/:00\+07:00$/, "");
  return stated?.startsWith(exact) ? stated : printed;
}

function asElement(node: ParentNode): Element {
  return node as Element;
}

function readLead(element: Element, skip: ReadonlySet<Element>): Draft[] {
  const inner = new Set(skip);
  inner.delete(element);
  const lines = readLines(element, { skip: inner, drop: new Set(), tables: [] });
  markCaptions(lines);
  return dropFurniture(lines);
}

function printedDateline({ line, date }: Dateline): { draft: Draft; date: PrintedDate } {
  return { draft: plainDraft("dateline", line), date };
}

/** Lines at either end of a body among which a byline may stand. */
const END_LINES = 4;

function takeByline(body: Draft[]): Mark | null {
  for (let i = body.length - 1; i >= 0; i--) {
    if (i >= 2 && i < body.length - END_LINES) i = Math.min(i, 1);
    const draft = body[i]!;
    if (draft.cell !== null || draft.kind === "caption") continue;
    const byline = readByline(draft.text);
    if (byline === null) continue;
    body.splice(i, 1);
    return markByline(draft, byline);
  }
  return null;
}

/** A byline behind what was dropped: after the list of other articles. */
function findLabelled(body: readonly Draft[]): Mark | null {
  const draft = body.find(({ text, cell }) => cell === null && text.startsWith("Tác giả bài viết"));
  const byline = draft === undefined ? null : readByline(draft.text);
  return draft === undefined || byline === null || draft.kind === "byline" ? null : markByline(draft, byline);
}

function markByline(draft: Draft, byline: Byline): Mark {
  draft.kind = "byline";
  return { draft, start: byline.start, end: byline.start + byline.name.length };
}

function headAuthor(head: Head, site: string | null): string | null {
  for (const name of [head.linkedData.author, head.author]) {
    if (name !== null && isPerson(name, site)) return name;
  }
  return null;
}

function nameAt(mark: Mark | undefined): string | null {
  return mark === undefined ? null : inNameCase(mark.draft.text.slice(mark.start, mark.end));
}
