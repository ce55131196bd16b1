import type { Lease } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import type { PageAttachment } from "../types.js";
import { hostOf } from "./site-scope.js";
import type { FetchedBody, SiteScope } from "./types.js";
import { checkUrl } from "./url-check.js";

/** The run that looks for files, and when. */
export interface Finding {
  readonly site: SiteScope;
  readonly run: number;
  /** RFC 3339. */
  readonly now: string;
}

/**
 * Puts the files that an article offers into the frontier, each once in a site; those of other hosts are left where they are.
 *
 * @param again the article has changed, so that a file under a known address may be another one
 */
export function findFiles(
  store: Store,
  offeredBy: number,
  files: readonly PageAttachment[],
  { site, run, now }: Finding,
  again: boolean,
): void {
  for (const { url, mediaType } of files) {
    const address = checkUrl(url);
    if ("refused" in address || !site.hosts.includes(hostOf(address))) continue;
    address.hash = "";
    const key = `${site.name}:file:${address.pathname}${address.search}`;
    const file = { offeredBy, mediaType, again };
    store.frontier.found({ site: site.name, key, kind: "article", url: address.href, depth: 1, file }, run, now);
  }
}

/** Where the configuration has files fetched for the first time, those of articles that were read before. */
export function findKnownFiles(store: Store, finding: Finding): void {
  for (const { pageId, files } of store.readings.offeredFiles(finding.site.name)) {
    findFiles(store, pageId, JSON.parse(files) as PageAttachment[], finding, false);
  }
}

/** Files stand outside of the paths that hold articles. */
export function scopeOf({ offeredBy }: Lease, site: SiteScope): SiteScope {
  return offeredBy === null ? site : { ...site, allowedPaths: [] };
}

const HEAD = 512;

/** A page where a file was to come: a login, a notice, a message of error that nobody knows. */
export function isPageInstead({ offeredBy }: Lease, { body }: FetchedBody): boolean {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, HEAD)).toString("latin1");
  return offeredBy !== null && /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml)/i.test(head);
}
