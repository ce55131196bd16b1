import type { FoundPage, Lease, PageKind } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { readLinks } from "./discover/links.js";
import { identify } from "./identity.js";
import type { SiteScope } from "./types.js";

export interface Following {
  readonly run: number;
  /** RFC 3339. */
  readonly now: string;
  readonly site: SiteScope;
  readonly depth: number;
  readonly stopAfterKnown: number;
}

/**
 * Follows the links of a listing page whose body is stored, also when the site says that it has not changed: what it
 * lists may not have been fetched yet. A list is left when `stopAfterKnown` articles in a row were known to earlier runs.
 */
export function followLinks(
  store: Store,
  lease: Lease & { readonly kind: Exclude<PageKind, "article"> },
  to: Following,
): void {
  const { contentType, sha256, url, kind } = lease;
  // What cannot be read again leads nowhere; the fetch that failed has said so.
  const links =
    sha256 === null ? null : readLinks({ kind, bytes: store.bodies.get(sha256), url, contentType }, to.site);
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
      if (links.next !== null && known < to.stopAfterKnown) found(links.next, "list", known);
    }
    if (links !== null && kind !== "sitemap") checkLinks(store, lease, links.articles.length, to.run);
    store.frontier.done(lease.pageId);
  });
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

/** A list that used to have links and has none is a site that changed its layout, or is broken. */
function checkLinks(store: Store, lease: Lease, links: number, run: number): void {
  if (links > 0) store.fetches.setLinks(lease.pageId, links);
  else if (lease.links !== null) {
    const message = `${lease.url} lists no article, it used to list ${lease.links}: has the site's layout changed?`;
    store.changes.alarm(run, "list-without-links", lease.pageId, message);
  }
}
