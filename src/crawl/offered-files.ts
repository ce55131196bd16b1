import type { Lease } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import type { PageReading } from "./page-reading.js";
import { hostOf } from "./site-scope.js";
import type { FetchedBody, SiteScope } from "./types.js";
import { checkUrl } from "./url-check.js";

/**
 * Puts the files that an article offers into the frontier, each once in a site; those of other hosts are left where they are.
 * They are asked for again when the article that offers them has changed.
 */
export function findFiles(
  store: Store,
  lease: Lease,
  { files }: PageReading,
  { site, run, now, changed }: { readonly site: SiteScope; run: number; now: string; changed: boolean },
): void {
  for (const { url, mediaType } of files) {
    const address = checkUrl(url);
    if ("refused" in address || !site.hosts.includes(hostOf(address))) continue;
    address.hash = "";
    const key = `${site.name}:file:${address.pathname}${address.search}`;
    const file = { offeredBy: lease.pageId, mediaType, again: changed };
    const depth = lease.depth + 1;
    store.frontier.found({ site: site.name, key, kind: "article", url: address.href, depth, file }, run, now);
  }
}

/** Files stand outside of the paths that hold articles. */
export function scopeOf({ offeredBy }: Lease, site: SiteScope): SiteScope {
  return offeredBy === null ? site : { ...site, allowedPaths: [] };
}

/** A page where a file was to come: a login, a notice, a message of error that nobody knows. */
export function isPageInstead({ offeredBy }: Lease, { body }: FetchedBody): boolean {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, HEAD)).toString("latin1");
  return offeredBy !== null && /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)/i.test(head);
}

const HEAD = 512;
