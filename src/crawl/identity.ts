import { readNukevietAddress } from "./nukeviet-address.js";
import { hostOf } from "./site-scope.js";
import { isTracking } from "./tracking-parameters.js";
import type { RefusedUrl, SiteScope, UrlIdentity, UrlKind } from "./types.js";
import { checkUrl, refuse } from "./url-check.js";

/**
 * Says which page of the site an address means. Scheme, `:80`, `:443`, `www.`, letter case, a final slash, fragments, tracking
 * parameters, and print and savefile copies make no difference. On NukeViet the number of the article decides.
 *
 * The scheme of `url` is the scheme as written: http never becomes https here, nor the other way.
 *
 * @param href as the page has it; relative to `base`
 * @returns the identity, or why the address is not taken
 * @example
 * identify("https://khuyenhochcm.com.vn:443/index.php/news/print/Cum-2/GIAO-BAN-812/?utm_source=zalo", site)
 * // { key: "khuyenhochcm:article:vi/news/812", kind: "article", list: null,
 * //   url: "https://khuyenhochcm.com.vn/index.php/news/Cum-2/GIAO-BAN-812/" }
 */
export function identify(href: string, site: SiteScope, base?: string): UrlIdentity | RefusedUrl {
  const url = checkUrl(href, base);
  if ("refused" in url) return url;
  const host = hostOf(url);
  if (!site.hosts.includes(host))
    return refuse(
      "other-host",
      `${host} is no host of the site ${site.name}; if it has moved there, name it under "hosts"`,
    );
  simplify(url);
  const named = site.layout === "nukeviet" ? readNukevietAddress(url, site) : null;
  const { kind, name, path, search, page } = named ?? readGenericAddress(url);
  if (kind !== "feed" && kind !== "sitemap" && !isAllowedPath(path, search, site)) {
    return refuse("outside-paths", `${path} is under none of the paths allowed for ${site.name}`);
  }
  const key = `${site.name}:${kind}:${name}`;
  return {
    key: page === null || page === 1 ? key : `${key}?page=${page}`,
    kind,
    url: `${url.protocol}//${host}${path}${search}`,
    list: page === null ? null : { key, page },
  };
}

/** Java's servers write the session behind the path: `/tin/12;jsessionid=1F3A`. */
const SESSION_IN_PATH = /;(?:jsessionid|phpsessid|sessionid|sid)=[^/;]*/gi;

function simplify(url: URL): void {
  url.hash = "";
  url.pathname = plainEncoding(url.pathname.replace(SESSION_IN_PATH, "").replace(/\/{2,}/g, "/"));
  const parameters = [...url.searchParams].filter(([name]) => !isTracking(name));
  if (parameters.length < url.searchParams.size) url.search = new URLSearchParams(parameters).toString();
  if (url.search === "") url.search = "";
}

/** `%7e` and `~` are one letter, `%2f` and `%2F` another. */
function plainEncoding(path: string): string {
  return path.replace(/%([0-9a-f]{2})/gi, (encoded, hex: string) => {
    const letter = String.fromCharCode(Number.parseInt(hex, 16));
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : encoded.toUpperCase();
  });
}

const GENERIC: readonly (readonly [UrlKind, RegExp])[] = [
  ["sitemap", /\/[^/]*sitemap[^/]*\.(?:xml|txt)(?:\.gz)?$/],
  ["feed", /\/(?:feed|rss|atom)(?:\.xml)?\/?$|\.rss$/],
  [
    "category",
    /\/(?:author|categor(?:y|ies)|chuyen-muc|danh-muc|label|tac-gia|tags?|the-loai|topics?)\/|\/(?:19|20)\d\d(?:\/[01]?\d(?:\/[0-3]?\d)?)?\/?$/,
  ],
];
/** Parameters that ask for an archive of articles, and those that ask for a feed. */
const ARCHIVES = ["cat", "category_name", "tag", "author", "author_name", "m", "year"];

/** Where the page of a list stands: `/page/2/`, `/trang-2`, `?page=2`, `?start=20`. */
const PAGED_PATH = /\/(?:page|trang)[/-](\d{1,7})(?:\.html?)?\/?$/;
const PAGED_QUERY = ["page", "paged", "trang", "start", "limitstart", "offset"];

function readGenericAddress({ pathname, search, searchParams }: URL) {
  const lower = pathname.toLowerCase();
  const inPath = PAGED_PATH.exec(lower);
  const first = inPath === null ? pathname : pathname.slice(0, inPath.index);
  const sorted = new URLSearchParams(searchParams);
  sorted.sort();
  const inQuery = PAGED_QUERY.find((name) => /^\d{1,7}$/.test(sorted.get(name) ?? ""));
  const number = Number(inPath?.[1] ?? (inQuery === undefined ? 1 : sorted.get(inQuery)));
  if (inQuery !== undefined) sorted.delete(inQuery);
  const isPaged = inPath !== null || inQuery !== undefined;
  const isArchive = isPaged || ARCHIVES.some((name) => sorted.has(name));
  const isFeed = sorted.has("feed") || sorted.get("format") === "feed";
  const kind = isFeed
    ? "feed"
    : (GENERIC.find(([, form]) => form.test(lower))?.[0] ?? (isArchive ? "category" : "other"));
  const query = sorted.toString();
  const name = `${first.replace(/\/$/, "")}${query === "" ? "" : `?${query}`}`;
  return { kind, name, path: pathname, search, page: kind === "category" ? Math.max(1, number) : null };
}

/**
 * The list that a page is the first page of, if it lists anything: on a generic site any page may.
 *
 * @returns null where an address says that it is none
 */
export function asList({ key, kind, list }: UrlIdentity, site: SiteScope): UrlIdentity["list"] {
  if (list !== null || site.layout !== "generic" || kind !== "other") return list;
  return { key: key.replace(":other:", ":category:"), page: 1 };
}

/** An unrewritten address is compared in its rewritten form. */
function isAllowedPath(path: string, search: string, { allowedPaths }: SiteScope): boolean {
  if (allowedPaths.length === 0) return true;
  const parameters = new URLSearchParams(search);
  const module = parameters.get("nv");
  const written = module === null ? path : `/index.php/${module}/${parameters.get("op") ?? ""}`;
  const lower = `${written.toLowerCase()}/`;
  return allowedPaths.some((prefix) => lower.startsWith(prefix.toLowerCase()));
}
