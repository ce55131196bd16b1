import { MOST_CHARACTERS, tooLong } from "../text/page-limit.js";
import type { Issue, PageAttachment, PageLink, ReadPage, Span } from "../types.js";
import { type Article, type Mark, type PageNames, readArticle } from "./article.js";
import { readAttachments } from "./attachments.js";
import { composeDocument } from "./compose.js";
import { type Content, findContent } from "./content.js";
import type { Draft } from "./draft.js";
import { elementText } from "./element-text.js";
import { decodeText } from "./entities.js";
import { readHead } from "./head.js";
import { findListTitle, readHeadline } from "./headline.js";
import { noContent, onlyPictures, truncated } from "./issues.js";
import { isHome, isLogin, isOtherTitle } from "./kind.js";
import { generic } from "./layouts/index.js";
import { absolute, readLinks } from "./links.js";
import { Outline } from "./outline.js";
import { type ParsedPage, type ParserChoice, parsePage } from "./parse.js";
import { isPlainText, readPlainText } from "./plain.js";
import { watched } from "./site.js";
import { siteNameOf } from "./site-name.js";
import { titleFromHead } from "./title.js";
import { isTag, type ParentNode } from "./tree.js";

export interface ReadOptions {
  /** Where the page came from; relative links are resolved against it. */
  readonly uri?: string;
  readonly mediaType?: "text/html" | "text/plain";
  /** Of a front page too the articles that it lists are wanted; for a record they are none of its own. */
  readonly frontPageLinks?: boolean;
}

/** Headings among which the page's own is looked for. */
const MOST_HEADINGS = 8;

/** Reads a decoded page: its text with blocks, and what the page says about itself. Never throws. */
export function readPage(source: string, options: ReadOptions = {}): ReadPage {
  const { mediaType } = options;
  if (mediaType === "text/plain") return readPlain(source);
  if (!isPlainText(source)) return readHtml(source, options);
  return readPlain(mediaType === "text/html" ? decodeText(source) : source);
}

function readPlain(source: string): ReadPage {
  const read = readPlainText(source);
  return read.document.text.length > MOST_CHARACTERS ? { ...read, beyond: tooLong } : read;
}

/** As `readPage` for HTML; the choice of the parser is there for tests that compare the two. */
export function readHtml(source: string, options: ReadOptions, parser: ParserChoice = "auto"): ReadPage {
  const parsed = parsePage(source, parser);
  const outline = new Outline(parsed.root, watched);
  const head = readHead(outline);
  const headings = [...outline.all("h1"), ...outline.all("h2")].slice(0, MOST_HEADINGS).map(elementText);
  const { title, site } = titleFromHead(head, headings);
  const names: PageNames = { title, site: siteNameOf(outline, head, site) };
  if (parsed.beyond !== null) return unread(names, parsed.beyond);
  const content = findContent(outline, head.generator);
  const base = options.uri !== undefined && /^https?:\/\//i.test(options.uri) ? options.uri : null;
  const url = head.url === null ? null : absolute(head.url, base);
  const page = { siteName: names.site, url };

  if (content.kind === "list") {
    const listTitle = findListTitle(outline, content.site, names.site);
    const heading = listTitle === null ? null : readHeadline(listTitle);
    if (options.frontPageLinks !== true && isHome(outline, url ?? base))
      return listOrHome(content, page, names, null, []);
    const linkBase = head.base === null ? (base ?? url) : absolute(head.base, base ?? url);
    return listOrHome(content, page, names, heading, readLinks(content.items, linkBase));
  }
  const article = readArticle(outline, head, content.site, content.element, names);
  const issues: Issue[] = [];
  const onlyShows = article.empty && content.pictures === true && article.title !== null;
  if (article.empty) issues.push(onlyShows ? onlyPictures() : noContent(content.site.name));
  if (isTruncated(parsed, content.element)) issues.push(truncated());
  const characters = article.drafts.reduce((sum, draft) => sum + draft.text.length, 0);
  const other =
    (article.empty && !onlyShows) || isOtherTitle(article.title) || isLogin(outline, content.element, characters);
  const linkBase = head.base === null ? (base ?? url) : absolute(head.base, base ?? url);
  const attachments = readAttachments(outline, content.element, linkBase);
  const facts = attachments.length === 0 ? page : { ...page, attachments };
  return articlePage(article, content.site.name, { ...facts, kind: other ? "other" : "article" }, issues);
}

/** Nobody needs what little is known: the page is set aside. */
function unread({ title, site }: PageNames, beyond: string): ReadPage {
  const page = { kind: "other", title, author: null, publishedAt: null, siteName: site, url: null } as const;
  return {
    document: composeDocument([]),
    layout: generic.name,
    page,
    links: [],
    places: {},
    issues: [],
    beyond,
  };
}

interface SiteFacts {
  readonly siteName: string | null;
  readonly url: string | null;
  readonly attachments?: readonly PageAttachment[];
}

/** A list's text is its heading alone: the leads are cut short. A front page has no text at all. */
function listOrHome(
  content: Content,
  page: SiteFacts,
  names: PageNames,
  heading: Draft | null,
  links: readonly PageLink[],
): ReadPage {
  const document = composeDocument(heading === null ? [] : [heading]);
  return {
    document,
    layout: content.site.name,
    page: {
      ...page,
      kind: links.length > 0 ? "list" : "other",
      title: heading?.text ?? names.title,
      author: null,
      publishedAt: null,
    },
    links,
    places: heading === null ? {} : { title: { start: 0, end: heading.text.length } },
    issues: links.length > 0 ? [] : [noContent(content.site.name)],
  };
}

function articlePage(
  article: Article,
  layout: string,
  page: SiteFacts & { readonly kind: "article" | "other" },
  issues: readonly Issue[],
): ReadPage {
  const { drafts, marks, title, author, publishedAt } = article;
  const document = composeDocument(drafts);
  const place = (mark: Mark | undefined): Span | undefined => {
    const block = mark === undefined ? undefined : document.blocks[drafts.indexOf(mark.draft)];
    return mark === undefined || block === undefined
      ? undefined
      : { start: block.start + mark.start, end: block.start + mark.end };
  };
  const places: { title?: Span; author?: Span; publishedAt?: Span } = {};
  for (const key of ["title", "author", "publishedAt"] as const) {
    const span = place(marks[key]);
    if (span !== undefined) places[key] = span;
  }
  return { document, layout, page: { ...page, title, author, publishedAt }, links: [], places, issues };
}

/** Elements whose end tags the standard lets authors leave out. */
const OPTIONAL_END: ReadonlySet<string> = new Set("body dd dt html li p td th tr tbody table".split(" "));

function isTruncated(parsed: ParsedPage, content: ParentNode): boolean {
  if (parsed.truncated) return true;
  const { startIndex } = content;
  return isTag(content) && !OPTIONAL_END.has(content.name) && startIndex !== null && parsed.unclosed.has(startIndex);
}
