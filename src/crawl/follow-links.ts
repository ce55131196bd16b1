import type { FoundPage, Lease, PageKind } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { StoreError } from "../store/store-error.js";
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
}

type Listing = Lease & { readonly kind: Exclude<PageKind, "article"> };

/**
 * Follows the links of a listing page whose body is stored, also when the site says that it has not changed: what it
 * lists may not have been fetched yet. A list is left when `stopAfterKnown` articles in a row were known to earlier runs.
 */
export function followLinks(store: Store, lease: Listing, to: Following): void {
  const { url, kind } = lease;
  const links = storedLinks(store, lease, to);
  store.atomically(() => {
    if (links !== null && lease.depth < to.depth) {
      const found = (address: string, as: PageKind, known = 0) => {
        const page = pageAt(address, as, lease, to.site);
        return page === null ? null : store.frontier.found({ ...page, known }, to.run, to.now);
      };
      let known = lease.known;
      for (const { url } of links.articles) {
        const isKnown = found(url, "article");
        if (isKnown !== null) known = isKnown ? known + 1 : 0;
      }
      for (const { url } of links.others) found(url, "article");
      for (const address of links.lists) found(address, "list");
      for (const address of links.sitemaps) found(address, "sitemap");
      const repeated = to.lists.repeats(url, [...links.articles, ...links.others], to.site);
      if (links.next !== null && known < to.stopAfterKnown && !repeated) found(links.next, "list", known);
    }
    if (links !== null && kind !== "sitemap") checkLinks(store, lease, links, to);
    store.frontier.done(lease.pageId);
  });
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
  const article = kind === "article" || (kind === "other" && site.layout === "generic");
  if (as === "article" ? !article : kind === "article") return null;
  return { site: site.name, key, kind: as, url, depth: from.depth + 1 };
}

/**
 * A list that used to have links and has none is a site that changed its layout, or is broken. The last page of a category
 * may come down to a single article, which then makes it no list: there any link will do.
 */
function checkLinks(store: Store, lease: Lease, { articles, others }: Links, { run, site }: Following): void {
  const identity = identify(lease.url, site);
  const isFurther = !("refused" in identity) && (identity.list?.page ?? 1) > 1;
  if (articles.length > 0) store.fetches.setLinks(lease.pageId, articles.length);
  else if (lease.links !== null && !(isFurther && others.length > 0)) {
    const message = `${lease.url} lists no article, it used to list ${lease.links}: has the site's layout changed?`;
    store.changes.alarm(run, "list-without-links", lease.pageId, message);
  }
}
