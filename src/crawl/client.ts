import type { LookupFunction } from "node:net";
import { addressRules } from "./address.js";
import { createAgents } from "./agent.js";
import { orAskedToWait } from "./asked-to-wait.js";
import { systemClock } from "./clock.js";
import { defaultLimits, defaultPoliteness } from "./defaults.js";
import { exchange, type Fetcher, type Question } from "./fetch.js";
import { follow } from "./follow.js";
import { aborted, HostQueues, nothingSent, offline } from "./host-queue.js";
import { type NameServer, Network } from "./network.js";
import { retried } from "./retry.js";
import { ROBOTS_BYTES, Robots } from "./robots.js";
import { hostOf } from "./site-scope.js";
import type {
  Client,
  Clock,
  Failed,
  FetchLimits,
  FetchRequest,
  Politeness,
  Refused,
  SiteScope,
  Warning,
} from "./types.js";

export interface ClientOptions {
  /** `thidua/0.1.0 (+mailto:…)`; the part before the slash is our name in robots.txt. */
  readonly userAgent: string;
  readonly politeness?: Partial<Politeness>;
  readonly limits?: Partial<FetchLimits>;
  /** Private addresses that may be asked all the same: `127.0.0.1`, `10.0.0.0/8`. */
  readonly allowedAddresses?: readonly string[];
  readonly onWarning?: (warning: Warning) => void;
  readonly clock?: Clock;
  /** In [0, 1). */
  readonly random?: () => number;
  readonly lookup?: LookupFunction;
  readonly nameServer?: NameServer;
}

/**
 * A client for one run: what it learns of robots.txt and of hosts' health holds until it is closed.
 *
 * @throws TypeError for an allowed address that is none; configuration checks them first
 * @example
 * const client = createClient({ userAgent: "thidua/0.1.0 (+mailto:an@example.org)" });
 * const outcome = await client.fetch({ url: "http://khuyenhochcm.com.vn/", site });
 * if (outcome.outcome === "body") outcome.body; // Uint8Array
 * client.close();
 */
export function createClient(options: ClientOptions): Client {
  const { userAgent, lookup, clock = systemClock, random = Math.random } = options;
  const politeness = { ...defaultPoliteness, ...options.politeness };
  const limits = { ...defaultLimits, ...options.limits };
  const { connectTimeout, maxRedirects } = limits;
  const rules = addressRules(options.allowedAddresses ?? []);
  const agents = createAgents({ rules, connectTimeout, ...(lookup === undefined ? {} : { lookup }) });
  const fetcher: Fetcher = { userAgent, limits, agents, rules, clock };
  const queues = new HostQueues(politeness, clock);
  const network = new Network(options.nameServer);
  const unsent = (url: string) => nothingSent(url, clock);
  const ask = async (question: Question, signal?: AbortSignal) => {
    if (network.isGone) return offline(unsent(question.url));
    const queue = queues.of(hostOf(new URL(question.url)));
    const request = async () => network.judged(orAskedToWait(await exchange(question, fetcher)));
    const last = await retried(() => queue.run(question.url, request, signal), politeness, { clock, random }, signal);
    network.settle(last);
    return last;
  };
  const robots = new Robots(
    userAgent,
    (first, site, signal) =>
      follow(first, {
        site: { ...site, allowedPaths: [] },
        maxRedirects,
        unsent,
        forbids: async () => null,
        ask: (url) => ask({ url, cutAt: ROBOTS_BYTES }, signal),
      }),
    options.onWarning ?? (() => {}),
  );

  async function forbidsByRobots(url: URL, site: SiteScope, signal?: AbortSignal): Promise<Refused | Failed | null> {
    const { origin, href } = url;
    const found = await robots.of(origin, site, signal);
    if (found === null) return aborted(unsent(href));
    queues.of(hostOf(url)).setCrawlDelay(found.crawlDelay);
    if (found.isOffline) return offline(unsent(href));
    const refused = { ...unsent(href), outcome: "refused" } as const;
    if (found.unreachable !== null) return { ...refused, ...found.unreachable };
    return found.allows(href)
      ? null
      : { ...refused, code: "robots", message: `robots.txt of ${origin} forbids this page.` };
  }

  return {
    fetch: ({ url: first, site, validators, signal }: FetchRequest) =>
      follow(first, {
        site,
        maxRedirects,
        unsent,
        forbids: (url) => forbidsByRobots(url, site, signal),
        ask: (url) => ask(validators === undefined ? { url } : { url, validators }, signal),
      }),
    sitemaps: async (origin, site, signal) => (await robots.of(origin, site, signal))?.sitemaps ?? [],
    crawlDelay: async (origin, site, signal) => (await robots.of(origin, site, signal))?.crawlDelay ?? 0,
    close: () => agents.close(),
  };
}
