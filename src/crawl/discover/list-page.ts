import { elementText } from "../../html/element-text.js";
import { absolute } from "../../html/links.js";
import { parsePage } from "../../html/parse.js";
import { readPage } from "../../html/read.js";
import { type Element, isTag, walkTree } from "../../html/tree.js";
import { normalizeLine } from "../../text/normalize.js";
import type { PageLink } from "../../types.js";
import { asList, identify } from "../identity.js";
import type { ListPage, SiteScope, UrlIdentity } from "../types.js";

const FEED_TYPE = /^application\/(?:rss|atom)\+xml/i;

/**
 * What a category page or a front page leads to: pure, on the decoded source. Addresses that are none of the site's are left
 * out, and each page is named once, by the address to fetch.
 *
 * @example
 * const { items, next } = readListPage(source, "http://khuyenhochcm.com.vn/index.php/news/Thi-dua/", site);
 * next; // "http://khuyenhochcm.com.vn/index.php/news/Thi-dua/page-2/"
 */
export function readListPage(source: string, url: string, site: SiteScope): ListPage {
  const here = identify(url, site);
  const list = "refused" in here ? null : asList(here, site);
  const seen = new Set("refused" in here ? [] : [here.key]);
  const isNew = ({ key }: UrlIdentity) => !seen.has(key) && seen.add(key).size > 0;

  const items: PageLink[] = [];
  for (const link of readPage(source, { uri: url, frontPageLinks: true }).links) {
    const found = identify(link.url, site, url);
    if (!("refused" in found) && isPage(found) && isNew(found)) items.push({ ...link, url: found.url });
  }

  const others: PageLink[] = [];
  const categories: string[] = [];
  const feeds: string[] = [];
  let next: { readonly page: number; readonly url: string } | null = null;
  let named: string | null = null;
  const { anchors, heads, base } = linksOf(source, url);
  for (const element of [...heads, ...anchors]) {
    const found = identify(element.attribs.href ?? "", site, base);
    if ("refused" in found) continue;
    const isFeed = found.kind === "feed" || FEED_TYPE.test(element.attribs.type ?? "");
    if (found.list !== null && found.list.key === list?.key) {
      const { page } = found.list;
      if (page > list.page && (next === null || page < next.page)) next = { page, url: found.url };
    } else if (isFeed) {
      if (isNew(found)) feeds.push(found.url);
    } else if (found.kind === "category" && found.list?.page === 1) {
      if (!isCrossList(found.url) && isNew(found)) categories.push(found.url);
    } else if (isNextLink(element) && !seen.has(found.key)) {
      named ??= found.url;
    } else if (found.kind === "article" && isNew(found)) {
      others.push({ url: found.url, title: titleOf(element), publishedAt: null });
    }
  }
  return { items, others, categories, feeds, next: next?.url ?? named };
}

/**
 * Articles that an article's page links to: newer and older ones, related ones, boxes. Only where the address alone tells an
 * article. Some are on no list: NukeViet's front of a category with subcategories leaves most of its own out.
 */
export function relatedArticles(source: string, url: string, site: SiteScope): readonly string[] {
  if (site.layout !== "nukeviet") return [];
  const { anchors, base } = linksOf(source, url);
  const found = anchors.map(({ attribs }) => identify(attribs.href ?? "", site, base));
  return [...new Set(found.flatMap((link) => ("refused" in link || link.kind !== "article" ? [] : [link.url])))];
}

/** Lists name categories beside articles; on a generic site an article is known by nothing but its place in the list. */
function isPage({ kind }: UrlIdentity): boolean {
  return kind === "article" || kind === "other";
}

interface Links {
  readonly anchors: readonly Element[];
  /** Links of the head. */
  readonly heads: readonly Element[];
  readonly base: string;
}

function linksOf(source: string, url: string): Links {
  const anchors: Element[] = [];
  const heads: Element[] = [];
  let base: string | null = null;
  walkTree(parsePage(source, "fast").root, {
    enter: (node) => {
      if (!isTag(node)) return false;
      if (node.attribs.href === undefined) return true;
      if (node.name === "a") anchors.push(node);
      if (node.name === "link" && isOfInterest(node)) heads.push(node);
      if (node.name === "base") base ??= absolute(node.attribs.href, url);
      return true;
    },
  });
  // A base that is none leaves the page's own address.
  return { anchors, heads, base: base !== null && /^https?:/i.test(base) ? base : url };
}

/** Lists of tags, authors and months show once more what categories, feeds and sitemaps have: nobody need ask for them. */
const CROSS_LIST =
  /\/(?:author|label|tac-gia|tags?|topics?)\/|\/(?:19|20)\d\d(?:\/[01]?\d(?:\/[0-3]?\d)?)?\/?$|[?&](?:tag|author|author_name|m|year)=/i;

export function isCrossList(url: string): boolean {
  return CROSS_LIST.test(url);
}

/** What sites write on the link to the next page, where its address does not tell. */
const NEXT: ReadonlySet<string> = new Set(
  `»
›
→
>
>>
next
next page
older
older posts
sau
trang sau
trang kế
trang tiếp
trang tiếp theo
tiếp
tiếp theo
kế tiếp
bài cũ hơn
cũ hơn
các bài cũ hơn`.split("\n"),
);

function isNextLink(element: Element): boolean {
  if (/(?:^|\s)next(?:\s|$)/i.test(element.attribs.rel ?? "")) return true;
  if (element.name !== "a") return false;
  const label = (elementText(element) || (element.attribs.title ?? "")).toLowerCase().trim();
  return NEXT.has(label) || NEXT.has(label.replace(/\s*[»›→>]+$/u, ""));
}

/** The head names other languages, services and devices too. */
function isOfInterest({ attribs }: Element): boolean {
  return attribs.rel?.toLowerCase() === "next" || FEED_TYPE.test(attribs.type ?? "");
}

function titleOf(element: Element): string | null {
  return elementText(element) || normalizeLine(element.attribs.title ?? "") || null;
}
