import type { Lease } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { identify } from "./identity.js";
import type { PageReading } from "./page-reading.js";
import type { FetchOutcome, SiteScope } from "./types.js";

/**
 * Where addresses are the names of articles (every site but NukeViet's), an article whose old address leads to a new one with
 * the same text has been renamed: it goes on under the new key, and what this run found there is the same page.
 *
 * @returns the lease as it is from now on
 */
export function underNewName(
  store: Store,
  lease: Lease,
  answer: FetchOutcome,
  reading: PageReading | null,
  site: SiteScope,
  run: number,
): Lease {
  if (site.layout !== "generic" || lease.kind !== "article" || lease.offeredBy !== null) return lease;
  if (answer.outcome !== "body" || answer.redirects.length === 0 || reading === null) return lease;
  const identity = identify(answer.url, site);
  if ("refused" in identity || identity.kind !== "other" || identity.key === lease.key) return lease;
  if (store.fetches.newest(lease.pageId)?.digest !== reading.digest) return lease;
  return store.addresses.rename(lease.pageId, identity.key, run) ? { ...lease, key: identity.key } : lease;
}

/** A new page that says what another one says may be that one under another name: it is asked as well. */
export function askNamesakes(store: Store, lease: Lease, { digest }: PageReading, site: SiteScope, run: number): void {
  if (site.layout !== "generic") return;
  for (const { pageId } of store.faults.twins(site.name, digest, lease.pageId)) {
    store.revisits.ask(site.name, pageId, run);
  }
}
