import PQueue from "p-queue";
import type { Config, Site } from "../config/config.js";
import type { PageOutcome } from "../store/fetches.js";
import type { Lease } from "../store/frontier.js";
import type { Store } from "../store/store.js";
import { Shares } from "./bounds.js";
import { followLinks } from "./follow-links.js";
import { identify } from "./identity.js";
import { ListTails } from "./list-tails.js";
import { findKnownFiles, scopeOf } from "./offered-files.js";
import { Origins } from "./origins.js";
import { joinRenamed } from "./renamed.js";
import { SAYS_GONE, settle } from "./settle.js";
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

interface SiteCrawl extends CrawlOptions {
  readonly signal: AbortSignal;
}

async function crawlSite(site: Site, options: SiteCrawl): Promise<void> {
  const scope = siteScope({
    ...site,
    startUrls: site.start,
    allowedPaths: site.allow.includes("/") ? [] : site.allow,
  });
  await askSite(site, scope, options);
  if (!options.signal.aborted) joinRenamed(options.store, scope, options.run);
}

async function askSite(site: Site, scope: SiteScope, options: SiteCrawl): Promise<void> {
  const { store, config, client, run, signal } = options;
  const seeds = await addSeeds(site, scope, options);
  const alarm = (code: string, pageId: number | null, message: string) =>
    store.atomically(() => store.changes.alarm(run, code, pageId, message));
  const files = config.attachments !== "list";
  if (files) store.atomically(() => findKnownFiles(store, { site: scope, run, now: options.now() }));
  const { limits } = config;
  let left = limits.pagesPerRun - store.fetches.triedIn(run, site.name);
  let failures = 0;
  const rounds = [addDue, addNamesakes, addLost];
  const ends = performance.now() + limits.runHours * hour;
  const lists = new ListTails();
  const emptied = { lists: 0, read: 0 };
  const origins = new Origins([...site.start, ...site.feeds, ...site.sitemaps]);
  const shares = new Shares(limits.pagesPerRun, store.fetches.kindsTriedIn(run, site.name));
  while (left > 0 && !signal.aborted && performance.now() < ends) {
    const lease = store.atomically(() => store.frontier.lease(site.name, run));
    if (lease === null) {
      // What is due is known when all lists, feeds and sitemaps have said what is new, moved or dated; what may be the same and
      // what is lost, after that.
      const next = rounds.shift();
      if (next === undefined) return checkSite(site, emptied, options);
      next(scope, options);
      continue;
    }
    if (lease.state === "stored") {
      if (lease.kind === "article") store.atomically(() => store.frontier.done(lease.pageId));
      else {
        const to = { run, now: options.now(), site: scope, lists, isSeed: seeds.has(lease.key), ...limits };
        const { listed } = followLinks(store, { ...lease, kind: lease.kind }, to);
        if (lease.kind === "list" && lease.links !== null) emptied.read += 1;
        if (lease.kind === "list" && listed === "emptied") emptied.lists += 1;
      }
      continue;
    }
    if (!seeds.has(lease.key) && !shares.spend(lease.kind)) {
      store.atomically(() => store.frontier.putOff(lease.pageId, run));
      alarm("discovery-bounded", null, shareSpent(site.name, lease));
      continue;
    }
    const place = origins.placeOf(lease.url);
    const validators = place === lease.url ? validatorsOf(lease) : null;
    const answer = await client.fetch({
      url: place,
      site: scopeOf(lease, scope),
      signal,
      ...(validators && { validators }),
    });
    const code = "code" in answer ? answer.code : null;
    if (code === "aborted") return;
    if (code === "offline") return alarm("offline", null, OFFLINE);
    // Nothing was asked of the site, so nothing is known of the page; another host of the site may live.
    const isSilent = code === "paused" || code === "robots-unreachable";
    if (isSilent || (code !== null && SILENCE.has(code))) origins.failed(place, isSilent);
    else if (answer.status !== null) origins.answered(answer.url);
    if (isSilent) {
      const message = `${site.name}: ${"message" in answer ? answer.message : code}`;
      if (!origins.isAnyLeft()) return alarm("site-unreachable", null, message);
      const later = origins.placeOf(lease.url) === place;
      store.atomically(() => store.frontier.giveBack(lease.pageId, run, later));
      if (later && seeds.has(lease.key)) {
        alarm("start-page-failed", lease.pageId, startPageFailed(lease.url, message));
      }
      continue;
    }
    left -= 1;
    const settled = settle(store, lease, answer, scope, run, { files });
    const waiting = store.frontier.waiting(site.name);
    options.onPage?.({
      site: site.name,
      url: place,
      kind: lease.kind,
      ...settled,
      ms: answer.timing.total,
      waiting,
    });
    if (seeds.has(lease.key) && ["gone", "refused", "failed"].includes(settled.outcome)) {
      alarm("start-page-failed", lease.pageId, startPageFailed(lease.url, settled.message ?? settled.outcome));
    }
    // A page that says that it is gone is no fault of the site.
    failures = settled.outcome === "failed" && !SAYS_GONE.has(settled.code ?? "") ? failures + 1 : 0;
    if (failures >= mostFailuresInARow) {
      const message = `${site.name}: ${failures} pages in a row could not be had, the last: ${settled.message?.replace(/\.$/, "")}; what is known stays as it is, the next run tries again`;
      return alarm("site-unreachable", null, message);
    }
  }
}

/** One alarm for all sites. */
const OFFLINE =
  "there is no network, or no name server (DNS) answers: nothing was asked for and all that is stored stays as it is; connect this machine, then run this again";

/** No answer came at all. */
const SILENCE: ReadonlySet<string> = new Set(["dns", "connect-timeout", "headers-timeout", "reset", "network"]);

/** One message a kind, so that it is one alarm. */
function shareSpent(site: string, { kind }: Lease): string {
  return `${site}: further ${kind}s wait for the next run: this one has spent its share of requests on them. If the site is no larger than before, it names lists without end: look at those that wait, and narrow "allow"`;
}

function startPageFailed(url: string, message: string): string {
  return `${url} is a start page and cannot be had: ${message}`;
}

/** Lists that are due, articles that moved, articles that are due; each once in a run. */
function addDue(site: SiteScope, { store, config, run, now }: CrawlOptions): void {
  const schedule = { ...config.revisit, now: now() };
  store.atomically(() => {
    store.revisits.addLists(site.name, schedule, run);
    store.revisits.addMoved(site.name, run);
    store.revisits.addArticles(site.name, schedule, run);
  });
}

/** What is new may be an old article under another name. */
function addNamesakes(site: SiteScope, { store, run }: CrawlOptions): void {
  if (site.layout === "generic") store.atomically(() => store.renames.askNamesakes(site.name, run));
}

/** What is lost and was not found under another name may stand somewhere behind the newest. */
function addLost(site: SiteScope, { store, run }: CrawlOptions): void {
  joinRenamed(store, site, run);
  store.atomically(() => store.revisits.addSearch(site.name, run));
}

/** What a site with which all went well must not be: empty, all new, without what was there. */
function checkSite(
  { name }: Site,
  emptied: { readonly lists: number; readonly read: number },
  { store, run }: CrawlOptions,
): void {
  const alarm = (code: string, message: string) => store.changes.alarm(run, code, null, message);
  const { known, fresh, seen } = store.frontier.discovered(name, run);
  store.atomically(() => {
    // What a start page met is told already.
    if (known + fresh === 0 && store.changes.alarms(run).length === 0) {
      const message = `${name}: no article was found on any start page, feed or sitemap: \`thidua init <address>\` looks at the site and writes a configuration that fits it`;
      alarm("nothing-found", message);
    } else if (known >= fewestPages && fresh >= fewestPages && seen === 0) {
      const message = `${name}: ${fresh} articles are new and none of the ${known} known ones is listed any more: have all addresses changed? Compare "newsModules", "layout" and "name" with the site`;
      alarm("all-new", message);
    }
    if (emptied.lists >= 3 && emptied.lists > emptied.read / 2) {
      const message = `${name}: ${emptied.lists} of ${emptied.read} lists have no article any more: has the site's layout changed?`;
      alarm("lists-without-links", message);
    }
  });
}

/** Below this number chance rules. */
const fewestPages = 5;

/** @returns the keys of the pages that every run begins with */
async function addSeeds(site: Site, scope: SiteScope, options: CrawlOptions): Promise<Set<string>> {
  const { store, run, client, signal } = options;
  const now = options.now();
  const origins = [...new Set(site.start.map((url) => new URL(url).origin))];
  const named = await Promise.all(origins.map((origin) => client.sitemaps(origin, scope, signal)));
  const configured = [
    ...site.start.map((url) => ({ url, kind: "list" as const, isOurs: true })),
    ...site.feeds.map((url) => ({ url, kind: "feed" as const, isOurs: true })),
    ...site.sitemaps.map((url) => ({ url, kind: "sitemap" as const, isOurs: true })),
  ];
  // What robots.txt names is the site's to choose: of another host it is passed over, and nobody has to be told.
  const offered = named.flat().filter((url) => !("refused" in identify(url, scope)));
  const seeds = [...configured, ...offered.map((url) => ({ url, kind: "sitemap" as const, isOurs: false }))];
  const keys = new Set<string>();
  const addresses = new Set(
    configured.flatMap(({ url }) => {
      const identity = identify(url, scope);
      return "refused" in identity ? [] : [identity.url];
    }),
  );
  store.atomically(() => {
    for (const { url, kind, isOurs } of seeds) {
      const identity = identify(url, scope);
      if ("refused" in identity) {
        const message = `${url} is not asked for: ${identity.message}`;
        store.changes.alarm(run, "start-page-refused", null, message);
        continue;
      }
      if (isOurs) keys.add(identity.key);
      const page = { site: site.name, key: identity.key, kind, url: identity.url, depth: 0 };
      store.frontier.addStart(page, run, now, isOurs ? addresses : undefined);
    }
  });
  return keys;
}

/** Only what is stored may be asked for conditionally. */
function validatorsOf({ sha256, etag, lastModified }: Lease): { etag?: string; lastModified?: string } | null {
  if (sha256 === null || (etag === null && lastModified === null)) return null;
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}
