/** The shapes of the crawl. All times are milliseconds unless the name says otherwise; all URLs are absolute. */

import type { PageLink } from "../types.js";

/** What of the web belongs to one configured site. */
export interface SiteScope {
  /** Short name, the first part of every key: `khuyenhochcm`. */
  readonly name: string;
  /** Hosts that are this site: lower case, punycode, with the port where it is neither 80 nor 443. */
  readonly hosts: readonly string[];
  /** `nukeviet` knows articles by their number; on a `generic` site the address is the identity. */
  readonly layout: "nukeviet" | "generic";
  /** Prefixes of paths that may be fetched (`/index.php/news/`); empty: all. Feeds and sitemaps always may. */
  readonly allowedPaths: readonly string[];
  /** Language of addresses that name none. */
  readonly language: string;
  /** NukeViet modules that hold articles, the main one first; `""` where addresses leave the module's name out. */
  readonly newsModules: readonly string[];
  /** Further NukeViet modules that hold none, by the names that addresses have for them; lower case. */
  readonly otherModules: readonly string[];
}

export type UrlKind = "article" | "category" | "feed" | "sitemap" | "other";

/** What an address stands for. Two addresses are one page exactly when their keys are equal. */
export interface UrlIdentity {
  readonly key: string;
  readonly kind: UrlKind;
  /** The address to fetch. `identify(url)` gives this same identity again. */
  readonly url: string;
  /** Of a category: the key of its first page; and which page this is (from 1, or a row offset where the site counts rows). */
  readonly list: { readonly key: string; readonly page: number } | null;
}

export interface RefusedUrl {
  readonly refused: UrlRefusal;
  /** One line: what is wrong with the address. */
  readonly message: string;
}

export type UrlRefusal =
  | "not-a-url"
  | "too-long"
  | "control-character"
  | "scheme"
  | "credentials"
  | "unicode-host"
  | "other-host"
  | "path-climbs"
  | "outside-paths";

/** How gently hosts are asked. */
export interface Politeness {
  /** Least time from the end of one answer to the next request to the same host. Crawl-delay may lengthen it. */
  readonly interval: number;
  /** An answer whose headers take longer than this makes the next request wait at least as long as the answer took. */
  readonly slowAnswer: number;
  /** Most that errors and slow answers add to the interval. */
  readonly maxSlowdown: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** Wait before the first retry; doubles with each, with jitter. */
  readonly backoff: number;
  readonly maxBackoff: number;
  /** A host that asks for a longer Retry-After is left alone for the rest of the run. */
  readonly maxRetryAfter: number;
  /** So many failed attempts in a row, whatever the pages, and the host is left alone for the rest of the run. */
  readonly giveUpAfter: number;
}

/** Bounds of one request. */
export interface FetchLimits {
  /** Name lookup, connection and TLS. */
  readonly connectTimeout: number;
  /** From the start to the answer's headers. */
  readonly headersTimeout: number;
  /** Longest silence within a body. */
  readonly bodyTimeout: number;
  /** The whole request, however busily it trickles. */
  readonly totalTimeout: number;
  /** Bytes of the body, both on the wire and after decompression. */
  readonly maxBytes: number;
  /** Hops followed; the next one fails. */
  readonly maxRedirects: number;
}

/** What an earlier answer gave to ask again with. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface FetchRequest {
  readonly url: string;
  readonly site: SiteScope;
  readonly validators?: Validators;
  /** Stops waiting; a request already on the wire is finished. */
  readonly signal?: AbortSignal;
}

export interface Timing {
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  /** Until the headers; null when there were none. */
  readonly headers: number | null;
  readonly total: number;
}

/** What every outcome knows. */
export interface Exchange {
  /** The address asked last, after redirects. */
  readonly url: string;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Lower-case names; without `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly timing: Timing;
  /** Bytes received as body, before decompression. */
  readonly wireBytes: number;
  /** Addresses that led here, in order; empty without redirects. */
  readonly redirects: readonly string[];
  /** Requests made for this outcome, retries included. 0: nothing was sent. */
  readonly attempts: number;
}

export interface FetchedBody extends Exchange {
  readonly outcome: "body";
  readonly body: Uint8Array;
  /** The body was longer than allowed and ends early; only where the caller asked for it (robots.txt). */
  readonly cut: boolean;
  /**
   * The server sent more than its Content-Length announced, and the body ends where that says, as in a browser. Only seen
   * when the rest came with it.
   */
  readonly overrun: boolean;
}

export interface NotModified extends Exchange {
  readonly outcome: "not-modified";
}

/** We did not ask, or did not follow: the rules forbid it. Asking again gives the same until the rules change. */
export interface Refused extends Exchange {
  readonly outcome: "refused";
  readonly code: UrlRefusal | "private-address" | "robots" | "robots-unreachable";
  readonly message: string;
}

export type FailureCode =
  | "gone" // 404, 410
  | "http-status" // any other status that is no page
  | "rate-limited" // 429
  | "server-error" // 5xx
  | "paused" // the host is left alone for the rest of the run; nothing was sent
  | "aborted" // the caller's signal; nothing was sent
  | "dns"
  | "no-route" // no way leads to the host
  | "offline" // this machine has no network; no host is at fault
  | "connect-timeout"
  | "headers-timeout"
  | "body-timeout"
  | "total-timeout"
  | "reset"
  | "network"
  | "truncated"
  | "too-large"
  | "bad-encoding"
  | "redirect-loop"
  | "too-many-redirects"
  | "bad-redirect";

export interface Failed extends Exchange {
  readonly outcome: "failed";
  readonly code: FailureCode;
  readonly message: string;
  /** Worth another attempt: the trouble may pass by itself. */
  readonly transient: boolean;
  /** Time the server asked us to wait; null when it asked for none. */
  readonly retryAfter: number | null;
}

export type FetchOutcome = FetchedBody | NotModified | Refused | Failed;

/** A redirect before it is followed. */
export interface Redirect extends Exchange {
  readonly outcome: "redirect";
  /** Absolute; null when the answer names no address that can be read. */
  readonly location: string | null;
}

/** Fetches politely: scope, robots, addresses, queue, retries and redirects are all inside. Never rejects. */
export interface Client {
  fetch(request: FetchRequest): Promise<FetchOutcome>;
  /** Sitemaps that the origin's robots.txt names; asks for it if it has not been asked in this run. */
  sitemaps(origin: string, site: SiteScope, signal?: AbortSignal): Promise<readonly string[]>;
  /** Milliseconds between two requests that the origin's robots.txt asks for; 0 when it asks for none. */
  crawlDelay(origin: string, site: SiteScope, signal?: AbortSignal): Promise<number>;
  /** Closes idle connections. */
  close(): void;
}

/** Time as the crawl sees it, so that tests need not wait. */
export interface Clock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Milliseconds since 1970, UTC. */
  wall(): number;
  /** Resolves after `time`, or at once when the signal aborts. */
  sleep(time: number, signal?: AbortSignal): Promise<void>;
}

export interface Warning {
  readonly code: string;
  readonly message: string;
  readonly url?: string;
}

/** A page of a category (or a front page) as discovery sees it. */
export interface ListPage {
  /** The articles the page lists, in its order: newest first on NukeViet. */
  readonly items: readonly PageLink[];
  /** Other articles it links to (sidebars, boxes), in order. */
  readonly others: readonly PageLink[];
  /** First pages of categories it links to, in order. */
  readonly categories: readonly string[];
  /** Feeds that its head or text names. */
  readonly feeds: readonly string[];
  /** The next page of the same list. */
  readonly next: string | null;
}

export interface Sitemap {
  /** Pages, in order. `publishedAt` is their `lastmod`. */
  readonly pages: readonly PageLink[];
  /** Further sitemaps of an index, in order. */
  readonly sitemaps: readonly string[];
}
