import type { Lease } from "../store/frontier.js";
import type { Renamed } from "../store/renames.js";
import type { Store } from "../store/store.js";
import { identify } from "./identity.js";
import type { PageReading } from "./page-reading.js";
import { isSameArticle, readSigns, type Signs } from "./same-article.js";
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

/** What more new pages than these have in common tells none from another. */
const MOST_ALIKE = 20;

/**
 * Without such a redirect: of the articles that this run lost and those that it found, the ones that are certainly the same, each
 * with one other alone, go on as one, edited or not. All others are gone, and new.
 */
export function joinRenamed(store: Store, site: SiteScope, run: number): void {
  if (site.layout !== "generic") return;
  const lost = store.renames.lost(site.name, run);
  if (lost.length === 0) return;
  const signs = (page: Renamed) => signsOf(store, page);
  const found = store.renames.found(site.name, run);
  const byHint = new Map<string, Renamed[]>();
  for (const page of found) {
    for (const hint of hintsOf(signs(page))) byHint.set(hint, [...(byHint.get(hint) ?? []), page]);
  }
  const pairs: { readonly old: Renamed; readonly fresh: Renamed }[] = [];
  for (const old of lost) {
    const own = signs(old);
    if (own === null) continue;
    const alike = hintsOf(own).map((hint) => byHint.get(hint) ?? []);
    const near = new Set(alike.filter(({ length }) => length <= MOST_ALIKE).flat());
    for (const fresh of near) {
      const theirs = signs(fresh);
      if (theirs !== null && isSameArticle(own, theirs)) pairs.push({ old, fresh });
    }
  }
  for (const { old, fresh } of pairs) {
    if (pairs.filter((pair) => pair.old === old || pair.fresh === fresh).length > 1) continue;
    store.atomically(() => {
      store.renames.goOn(old, fresh, run);
      store.frontier.done(old.pageId);
      store.changes.takeBackGone(old.pageId);
    });
  }
}

function signsOf(store: Store, { url, sha256, contentType }: Renamed): Signs | null {
  try {
    return readSigns({ url, bytes: store.bodies.get(sha256), contentType });
  } catch {
    return null;
  }
}

/** One of these two pages that are the same have in common. */
function hintsOf(signs: Signs | null): readonly string[] {
  if (signs === null) return [];
  const { number, publishedAt, title } = signs;
  return [`number ${number}`, `date ${publishedAt}`, `title ${title}`].filter((hint) => !hint.endsWith(" null"));
}
