import type { FoundPage, Lease, PageKind } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { StoreError } from "../store/store-error.js";
import { EMPTY_PAGES, MOST_NAMED, MOST_WAITING, SITEMAP_LEVELS, STALE_PAGES } from "./bounds.js";
import { type Links, readLinks } from "./discover/links.js";
import { identify } from "./identity.js";
import type { ListTails } from "./list-tails.js";
import type { SiteScope } from "./types.js";

export interface Following {
  readonly run: number;
  /** RFC 3339. */
  readonly now: string;
  readonly site: SiteScope;
  readonly depth: number;
  readonly stopAfterKnown: number;
  readonly lists: ListTails;
  /** The configuration names it: it must lead somewhere. */
  readonly isSeed: boolean;
}

/** What a listing page came to. */
export interface Followed {
  /** It lists articles, or listed some and lists none any more. */
  readonly listed: "some" | "none" | "emptied";
}

type Listing = Lease & { readonly kind: Exclude<PageKind, "article"> };

/**
 * Follows the links of a listing page whose body is stored, also when the site says that it has not changed: what it
 * lists may not have been fetched yet. A list is left when `stopAfterKnown` articles in a row were known to earlier runs.
 * Lists that are known are due by themselves (`Revisits`); here only new ones are added.
 */
export function followLinks(store: Store, lease: Listing, to: Following): Followed {
  const { url, kind } = lease;
  const links = bounded(store, lease, storedLinks(store, lease, to), to);
  return store.atomically(() => {
    let leads = 0;
    let fresh = 0;
    let room = MOST_WAITING - store.frontier.waiting(to.site.name);
    if (links !== null && lease.depth < to.depth) {
      const found = (address: string, as: PageKind, known = 0, again = true) => {
        const page = pageAt(address, as, lease, to.site);
        if (page === null) return null;
        leads += 1;
        if (!store.frontier.has(page.key)) {
          if (room <= 0) return null;
          room -= 1;
          if (as === "article") fresh += 1;
        }
        return store.frontier.found({ ...page, known, again }, to.run, to.now);
      };
      const newest = links.articles.length === 0 ? null : pageAt(links.articles[0]!.url, "article", lease, to.site);
      if (kind === "list") store.fetches.setCovered(lease.pageId, newest === null || store.frontier.has(newest.key));
      if (kind === "sitemap") {
        noteDates(store, lease, links, to);
        // What bears no date can only tell what is new, and of that a quiet site has none.
        store.fetches.setCovered(
          lease.pageId,
          links.articles.every(({ publishedAt }) => publishedAt === null),
        );
      }
      let known = lease.known;
      for (const { url } of links.articles) {
        const isKnown = found(url, "article");
        if (isKnown !== null) known = isKnown ? known + 1 : 0;
      }
      for (const { url } of links.others) found(url, "article");
      for (const address of links.lists) found(address, "list", 0, false);
      for (const address of links.sitemaps) found(address, "sitemap", 0, false);
      const nothing = forNothing(lease, links, fresh, to);
      if (nothing > 0) known = lease.known + nothing;
      const repeated = to.lists.repeats(url, [...links.articles, ...links.others], to.site);
      // A list that says what it said leads on to what it led to.
      const goesOn = known < to.stopAfterKnown && !repeated && lease.outcome !== "unchanged";
      if (links.next !== null && goesOn) found(links.next, "list", known);
    }
    if (room <= 0) {
      const message = `${to.site.name}: more than ${MOST_WAITING} pages wait, so that what is found further is not noted until there are fewer: is "allow" too wide?`;
      store.changes.alarm(to.run, "discovery-bounded", null, message);
    }
    const listed = links === null ? "none" : checkLinks(store, lease, links, leads, to);
    store.frontier.done(lease.pageId);
    return { listed };
  });
}

/** As much of what a page names as is followed; an alarm tells of the rest. */
function bounded(
  store: Store,
  { pageId, url, kind, depth }: Listing,
  links: Links | null,
  to: Following,
): Links | null {
  if (links === null) return null;
  const beyond: string[] = [];
  const tell = (named: number, what: keyof typeof MOST_NAMED) => {
    const most = MOST_NAMED[what];
    if (named > most) beyond.push(`${named} ${what}, of which ${most} are followed`);
    return most;
  };
  const isDeep = links.sitemaps.length > 0 && depth >= SITEMAP_LEVELS - 1;
  if (isDeep) beyond.push(`sitemaps ${SITEMAP_LEVELS} levels below the first, which are not followed`);
  const { articles, others } = links;
  const most = kind === "sitemap" ? articles.length : tell(articles.length + others.length, "articles");
  const within = {
    ...links,
    articles: articles.slice(0, most),
    others: others.slice(0, Math.max(0, most - articles.length)),
    lists: links.lists.slice(0, tell(links.lists.length, "lists")),
    sitemaps: isDeep ? [] : links.sitemaps.slice(0, tell(links.sitemaps.length, "sitemaps")),
  };
  if (beyond.length > 0) {
    const message = `${url} names ${beyond.join(", and ")}: look at it in a browser`;
    store.atomically(() => store.changes.alarm(to.run, "discovery-bounded", pageId, message));
  }
  return within;
}

/**
 * A page of a list that leads to nothing counts as known articles do, so that a list without end, such as a calendar, is left.
 *
 * @returns how many articles in a row are as good as known
 */
function forNothing({ url, kind }: Listing, { articles, others }: Links, fresh: number, to: Following): number {
  if (kind !== "list" || fresh > 0) return 0;
  if (articles.length + others.length === 0) return Math.ceil(to.stopAfterKnown / EMPTY_PAGES);
  const identity = identify(url, to.site);
  const isNumbered = !("refused" in identity) && identity.list !== null;
  return isNumbered ? 0 : Math.ceil(to.stopAfterKnown / STALE_PAGES);
}

/** A sitemap dates its pages. */
function noteDates(store: Store, lease: Listing, { articles }: Links, { site, run }: Following): void {
  const entries = articles.flatMap(({ url, publishedAt }) => {
    const page = publishedAt === null ? null : pageAt(url, "article", lease, site);
    return page === null ? [] : [{ key: page.key, date: publishedAt! }];
  });
  store.revisits.dated(site.name, entries, run);
}

/** Null where there is no body, of which the fetch that failed has told, and where it cannot be read, of which an alarm tells. */
function storedLinks(store: Store, { pageId, kind, url, sha256, contentType }: Listing, to: Following): Links | null {
  if (sha256 === null) return null;
  try {
    const bytes = store.atomically(() => store.bodies.get(sha256));
    return readLinks({ kind, bytes, url, contentType }, to.site);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const message = `${url} cannot be read: ${(error as Error).message}`;
    store.atomically(() => store.changes.alarm(to.run, "list-unreadable", pageId, message));
    return null;
  }
}

/** An address that a page names, as a page of the site; null when it is none that we take. */
function pageAt(address: string, as: PageKind, from: Lease, site: SiteScope): Omit<FoundPage, "known"> | null {
  const identity = identify(address, site, from.url);
  if ("refused" in identity) return null;
  const { key, kind, url } = identity;
  // On a generic site only the page itself tells whether it is an article.
  if (as === "sitemap" && site.layout === "nukeviet" && kind !== "sitemap") return null;
  const article = kind === "article" || (kind === "other" && site.layout === "generic");
  if (as === "article" ? !article : kind === "article") return null;
  return { site: site.name, key, kind: as, url, depth: from.depth + 1 };
}

/**
 * A start page, feed or sitemap must lead somewhere. One that used to have links and has none is a site that changed its
 * layout, or is broken; a category may come down to nothing.
 */
function checkLinks(store: Store, lease: Lease, { articles, others }: Links, leads: number, to: Following) {
  const { run, isSeed } = to;
  const { pageId, url, kind, links } = lease;
  if (articles.length > 0 && leads > 0) {
    store.fetches.setLinks(pageId, articles.length);
    return "some";
  }
  if (kind === "sitemap" ? !isSeed : isFurther(lease, to) && others.length > 0) return "none";
  const emptied = links !== null && links > 0;
  // A theme may show the same articles in boxes.
  if (isSeed && emptied && others.length < links) {
    const message = `${url} lists no article, it used to list ${links}: look at it in a browser; if the site has changed, \`thidua init <address>\` finds its lists anew`;
    store.changes.alarm(run, "list-without-links", pageId, message);
  } else if (isSeed && leads === 0) {
    const named = articles.length + others.length;
    const why =
      named > 0
        ? `none of the ${named} pages that it names counts as an article by "newsModules" and "allow"`
        : "it names none";
    const message = `${url} leads to no article: ${why}; \`thidua init <address>\` writes a configuration that fits the site`;
    store.changes.alarm(run, "start-page-empty", pageId, message);
  } else if (emptied && !isSeed) store.fetches.setLinks(pageId, 0);
  return emptied ? "emptied" : "none";
}

/** The last page of a category may come down to a single article, which then makes it no list: there any link will do. */
function isFurther({ url }: Lease, { site }: Following): boolean {
  const identity = identify(url, site);
  return !("refused" in identity) && (identity.list?.page ?? 1) > 1;
}
