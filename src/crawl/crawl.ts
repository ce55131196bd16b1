import PQueue from "p-queue";
import type { Config, Site } from "../config/config.js";
import type { PageOutcome } from "../store/fetches.js";
import type { Lease } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { followLinks } from "./follow-links.js";
import { identify } from "./identity.js";
import { ListTails } from "./list-tails.js";
import { settle } from "./settle.js";
import { siteScope } from "./site-scope.js";
import type { Client, SiteScope } from "./types.js";

export interface CrawlOptions {
  readonly store: Store;
  readonly config: Config;
  readonly client: Client;
  /** The run that this is part of. */
  readonly run: number;
  /** Now, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** Stops after the requests in hand. */
  readonly signal?: AbortSignal;
  readonly onPage?: (page: CrawledPage) => void;
}

/** One page that was dealt with. */
export interface CrawledPage {
  readonly site: string;
  readonly url: string;
  readonly kind: Lease["kind"];
  readonly outcome: PageOutcome;
  readonly code: string | null;
  readonly message: string | null;
  /** For the whole fetch, in milliseconds. */
  readonly ms: number;
  /** Pages of the site that wait, for this run or a later one. */
  readonly waiting: number;
}

/** Sites that are asked at the same time. Each has one request on the way, so this bounds all that is in flight. */
const mostSites = 8;
/** A site whose pages fail so often in a row is down: asking for all the others too would help nobody. */
const mostFailuresInARow = 10;
const hour = 3_600_000;
const day = 24 * hour;

/**
 * Brings the store up to date with the sites of a configuration: start pages, feeds and sitemaps lead to new pages,
 * known ones are asked for again when they are due. Whatever becomes of a page is stored before the next is asked for.
 *
 * @throws StoreError when the store fails; no trouble of a site is thrown
 */
export async function crawl(options: CrawlOptions): Promise<void> {
  const queue = new PQueue({ concurrency: mostSites });
  const failed = new AbortController();
  const signal = AbortSignal.any([failed.signal, ...(options.signal === undefined ? [] : [options.signal])]);
  const sites = options.config.sites.map((site) =>
    queue.add(() =>
      crawlSite(site, { ...options, signal }).catch((error: unknown) => {
        failed.abort();
        throw error;
      }),
    ),
  );
  for (const { status, ...result } of await Promise.allSettled(sites)) {
    if (status === "rejected") throw (result as PromiseRejectedResult).reason;
  }
  options.store.atomically(() => options.store.frontier.releaseAll());
}

async function crawlSite(site: Site, options: CrawlOptions & { readonly signal: AbortSignal }): Promise<void> {
  const { store, config, client, run, signal } = options;
  const scope = siteScope({
    ...site,
    startUrls: site.start,
    allowedPaths: site.allow.includes("/") ? [] : site.allow,
  });
  const seeds = await addSeeds(site, scope, options);
  const { limits } = config;
  let left = limits.pagesPerRun - store.fetches.triedIn(run, site.name);
  let failures = 0;
  const ends = performance.now() + limits.runHours * hour;
  const lists = new ListTails();
  while (left > 0 && !signal.aborted && performance.now() < ends) {
    const lease = store.atomically(() => store.frontier.lease(site.name, run));
    if (lease === null) return;
    if (lease.state === "stored") {
      if (lease.kind === "article") store.atomically(() => store.frontier.done(lease.pageId));
      else {
        const to = { run, now: options.now(), site: scope, lists, ...limits };
        followLinks(store, { ...lease, kind: lease.kind }, to);
      }
      continue;
    }
    const validators = validatorsOf(lease);
    const answer = await client.fetch({ url: lease.url, site: scope, signal, ...(validators && { validators }) });
    const code = "code" in answer ? answer.code : null;
    // In these cases nothing was asked of the site, so nothing is known of the page.
    if (code === "aborted") return;
    if (code === "paused" || code === "robots-unreachable") {
      const message = `${site.name}: ${"message" in answer ? answer.message : code}`;
      return store.atomically(() => store.changes.alarm(run, "site-unreachable", null, message));
    }
    left -= 1;
    const settled = settle(store, lease, answer, scope, run);
    const waiting = store.frontier.waiting(site.name);
    options.onPage?.({
      site: site.name,
      url: lease.url,
      kind: lease.kind,
      ...settled,
      ms: answer.timing.total,
      waiting,
    });
    if (seeds.has(lease.key) && ["gone", "refused", "failed"].includes(settled.outcome)) {
      const message = `${lease.url} is a start page and cannot be had: ${settled.message ?? settled.outcome}`;
      store.atomically(() => store.changes.alarm(run, "start-page-failed", lease.pageId, message));
    }
    failures = settled.outcome === "failed" ? failures + 1 : 0;
    if (failures >= mostFailuresInARow) {
      const message = `${site.name}: ${failures} pages in a row could not be had, the last: ${settled.message}`;
      return store.atomically(() => store.changes.alarm(run, "site-unreachable", null, message));
    }
  }
}

/** @returns the keys of the pages that every run begins with */
async function addSeeds(site: Site, scope: SiteScope, options: CrawlOptions): Promise<Set<string>> {
  const { store, run, client, config, signal } = options;
  const now = options.now();
  const origins = [...new Set(site.start.map((url) => new URL(url).origin))];
  const named = await Promise.all(origins.map((origin) => client.sitemaps(origin, scope, signal)));
  const configured = [
    ...site.start.map((url) => ({ url, kind: "list" as const })),
    ...site.feeds.map((url) => ({ url, kind: "feed" as const })),
    ...site.sitemaps.map((url) => ({ url, kind: "sitemap" as const })),
  ];
  // What robots.txt names is the site's to choose: of another host it is passed over, and nobody has to be told.
  const offered = named.flat().filter((url) => !("refused" in identify(url, scope)));
  const seeds = [...configured, ...offered.map((url) => ({ url, kind: "sitemap" as const }))];
  const keys = new Set<string>();
  const before = (days: number) => new Date(Date.parse(now) - days * day).toISOString();
  store.atomically(() => {
    for (const { url, kind } of seeds) {
      const identity = identify(url, scope);
      if ("refused" in identity) {
        const message = `${url} is not asked for: ${identity.message}`;
        store.changes.alarm(run, "start-page-refused", null, message);
        continue;
      }
      if (kind !== "sitemap") keys.add(identity.key);
      store.frontier.addStart({ site: site.name, key: identity.key, kind, url: identity.url, depth: 0 }, run, now);
    }
    const { youngDays, everyDays } = config.revisit;
    const due = { youngSince: before(youngDays), lookedAtBefore: before(everyDays), now };
    store.frontier.addDue(site.name, due, run);
  });
  return keys;
}

/** Only what is stored may be asked for conditionally. */
function validatorsOf({ sha256, etag, lastModified }: Lease): { etag?: string; lastModified?: string } | null {
  if (sha256 === null || (etag === null && lastModified === null)) return null;
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}
