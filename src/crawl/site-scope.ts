import type { SiteScope } from "./types.js";

/** A site as configuration states it; the start URLs must be valid. */
export interface SiteSettings {
  readonly name: string;
  readonly startUrls: readonly string[];
  /** Further hosts of the same site. */
  readonly hosts?: readonly string[];
  readonly layout?: SiteScope["layout"];
  readonly allowedPaths?: readonly string[];
  readonly language?: string;
  readonly newsModules?: readonly string[];
  readonly otherModules?: readonly string[];
}

/**
 * The scope of a site. A name and the same name with `www.` are one host, as on every site met.
 *
 * @throws TypeError for a start URL that is none; configuration checks them first
 * @example
 * siteScope({ name: "khuyenhochcm", startUrls: ["http://khuyenhochcm.com.vn/"] }).hosts
 * // ["khuyenhochcm.com.vn", "www.khuyenhochcm.com.vn"]
 */
export function siteScope(settings: SiteSettings): SiteScope {
  const named = [...settings.startUrls, ...(settings.hosts ?? []).map((host) => `http://${host}/`)];
  const hosts = named.map((url) => hostOf(new URL(url))).flatMap((host) => [host, withOrWithoutWww(host)]);
  return {
    name: settings.name,
    hosts: [...new Set(hosts)],
    layout: settings.layout ?? "nukeviet",
    allowedPaths: settings.allowedPaths ?? [],
    language: settings.language ?? "vi",
    newsModules: settings.newsModules ?? ["news"],
    otherModules: settings.otherModules ?? [],
  };
}

/** The host as `SiteScope.hosts` has it: no final dot, no port 80 or 443 whatever the scheme. */
export function hostOf(url: URL): string {
  const name = url.hostname.endsWith(".") ? url.hostname.slice(0, -1) : url.hostname;
  return url.port === "" || url.port === "80" || url.port === "443" ? name : `${name}:${url.port}`;
}

function withOrWithoutWww(host: string): string {
  if (host.startsWith("www.")) return host.slice(4);
  return /^[\d.:]+$|^\[/.test(host) ? host : `www.${host}`;
}
