import { createHash } from "node:crypto";
import { readPage } from "../html/read.js";
import { decode } from "../source/decode.js";
import { sha256Of } from "../store/bodies.js";
import type { PageKind } from "../store/frontier.js";
import type { PageAttachment, ReadPage } from "../types.js";
import { readLinks } from "./discover/links.js";
import { relatedArticles } from "./discover/list-page.js";
import { type SoftError, softError } from "./soft-error.js";
import type { SiteScope } from "./types.js";

/** What the crawl wants to know of a body that came. */
export interface PageReading {
  /** Of what the page says: equal for two bodies that differ in counters, tokens and boxes alone. Of a list, of where it leads. */
  readonly digest: string;
  readonly trouble: SoftError | null;
  /** Of an article, as it says. */
  readonly publishedAt: string | null;
  /** Absolute: under which address the page wants to be known. */
  readonly canonical: string | null;
  /** The page says so little, or is a list where an article should be, that others with the same words are no coincidence. */
  readonly poor: boolean;
  /** Other articles that an article links to. */
  readonly related: readonly string[];
  /** Files that it offers. */
  readonly files: readonly PageAttachment[];
}

export interface Answer {
  readonly kind: PageKind;
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
}

/** Two notices in so many characters may be told apart by a name; pages of error are shorter. */
const POOR = 2000;

/** Null for what cannot be read; whoever makes a record of it meets the same trouble, and says so. */
export function readAnswer(answer: Answer, site: SiteScope): PageReading | null {
  try {
    return answer.kind === "article" ? readArticle(answer, site) : readListing({ ...answer, kind: answer.kind }, site);
  } catch {
    return null;
  }
}

function readArticle({ url, bytes, contentType }: Answer, site: SiteScope): PageReading {
  const { text, mediaType } = decode(bytes, known(url, contentType));
  const read = readPage(text, { uri: url, mediaType });
  const { title, author, publishedAt, kind, attachments = [] } = read.page;
  const beyond = read.beyond !== undefined;
  return {
    digest: digestOf([
      kind,
      title,
      author,
      publishedAt,
      beyond ? sha256Of(bytes) : read.document.text,
      [...read.links, ...attachments].map(({ url }) => url),
    ]),
    trouble: beyond ? null : softError(read),
    publishedAt,
    canonical: canonicalOf(read, url),
    poor: read.links.length > 0 || (read.document.text.length < POOR && !beyond),
    // What is never read need not be searched.
    related: beyond ? [] : relatedArticles(text, url, site),
    files: attachments,
  };
}

function readListing(answer: Answer & { readonly kind: Exclude<PageKind, "article"> }, site: SiteScope): PageReading {
  const { kind, url, bytes, contentType } = answer;
  const { articles, others, lists, sitemaps, next } = readLinks(answer, site);
  const led = [articles, lists, sitemaps, next];
  // What stands in boxes changes by the hour; it counts where the page lists nothing else.
  const digest = digestOf(articles.length > 0 ? led : [...led, others]);
  const leads = articles.length + others.length + lists.length + sitemaps.length > 0;
  const trouble = (): SoftError | null => {
    if (leads && (kind !== "list" || articles.length > 0)) return null;
    const { text, mediaType } = decode(bytes, known(url, contentType));
    if (kind !== "list" && !/^\s*<(?:!doctype html|html)/i.test(text)) return null;
    const soft = softError(readPage(text, { uri: url, mediaType }));
    return soft?.kind === "empty" ? null : soft;
  };
  return { digest, trouble: trouble(), publishedAt: null, canonical: null, poor: false, related: [], files: [] };
}

function canonicalOf({ page }: ReadPage, url: string): string | null {
  return page.url !== null && URL.canParse(page.url, url) ? new URL(page.url, url).href : null;
}

function known(uri: string, contentType: string | null) {
  return { uri, ...(contentType === null ? {} : { contentType }) };
}

function digestOf(said: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
}
