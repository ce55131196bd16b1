import { decode } from "../../source/decode.js";
import { readFeed } from "../discover/feed.js";
import { isCrossList, readListPage } from "../discover/list-page.js";
import { readSitemap } from "../discover/sitemap.js";
import { identify } from "../identity.js";
import { hostOf, siteScope } from "../site-scope.js";
import type { Client, FetchedBody, FetchOutcome, SiteScope } from "../types.js";
import { nukevietForm } from "./nukeviet-modules.js";
import { type PageSigns, pageSigns, systemOf } from "./page-signs.js";
import { LookError, type SiteLook } from "./site-look.js";

/** Robots.txt and redirects included. */
export const MOST_REQUESTS = 15;
const INTERVAL_SECONDS = 5;
/** A page that names fewer articles is no list to begin with. */
const FEWEST_ARTICLES = 3;
const MOST_LISTS = 3;

/**
 * Looks at a site, politely and with few requests, and says how it is to be read.
 *
 * @param address of the site's home page, or of a list on it
 * @throws LookError when the site cannot be had, or is none
 */
export async function lookAtSite(address: string, client: Client): Promise<SiteLook> {
  return new Look(address, client).run();
}

class Look {
  readonly #found: string[] = [];
  readonly #unknown: string[] = [];
  #requests = 1;
  #slowest = 0;

  constructor(
    private readonly address: string,
    private readonly client: Client,
  ) {}

  async run(): Promise<SiteLook> {
    const asked = scopeOf(this.address, { layout: "generic" });
    const home = await this.#home(asked);
    const source = textOf(home);
    const signs = pageSigns(source, home.url);
    const system = systemOf(signs, source);
    if (system === null)
      this.#unknown.push("The pages name no content management system that is known: read as a plain site.");
    else this.#found.push(`${system.said}.`);
    const isNukeviet = system?.name === "NukeViet";
    const base = scopeOf(home.url, { layout: "generic" });
    const ours = [...signs.links.keys(), ...signs.feeds].filter((link) => !("refused" in identify(link, base)));
    const form = isNukeviet ? nukevietForm(ours) : null;
    const language = signs.language ?? form?.languages[0] ?? "vi";
    const scope = scopeOf(home.url, {
      layout: isNukeviet ? "nukeviet" : "generic",
      language,
      ...(form !== null && { newsModules: form.newsModules, otherModules: form.otherModules }),
    });
    if (form !== null) {
      const named = form.newsModules.filter((name) => name !== "").join(", ");
      const left = form.newsModules.includes("") ? "; addresses leave its name out" : "";
      this.#found.push(
        `Module of news: ${named}${left}. Language: ${[...new Set([language, ...form.languages])].join(", ")}.`,
      );
    }
    const sitemaps = await this.#sitemaps(home.url, scope);
    const feeds = await this.#feeds(signs, home.url, scope, system?.name ?? null);
    const start = await this.#start(home, source, signs, scope);
    const crawlDelay = (await this.client.crawlDelay(new URL(home.url).origin, scope)) / 1000;
    if (crawlDelay > INTERVAL_SECONDS) this.#found.push(`robots.txt asks for ${crawlDelay} seconds between requests.`);
    if (this.#slowest > 2000)
      this.#found.push(`The site is slow: an answer took ${Math.round(this.#slowest / 1000)} seconds.`);
    if (start.length === 0 && feeds.length + sitemaps.length === 0) {
      this.#unknown.push(
        'No page was found that lists articles: look at the site in a browser and put the address of such a page under "start".',
      );
    }
    return {
      site: {
        name: nameOf(new URL(home.url).hostname),
        start: start.length > 0 ? start : [home.url],
        feeds,
        sitemaps,
        allow: ["/"],
        hosts: scope.hosts.filter((host) => host !== hostOf(new URL(home.url))),
        layout: scope.layout,
        newsModules: scope.newsModules,
        otherModules: scope.otherModules,
        language,
      },
      system: system?.said ?? null,
      intervalSeconds: Math.max(INTERVAL_SECONDS, Math.ceil(crawlDelay)),
      found: this.#found,
      unknown: this.#unknown,
      requests: this.#requests,
    };
  }

  /** The page that was named; where a host answers with another scheme or with www, there. */
  async #home(scope: SiteScope): Promise<FetchedBody> {
    const answer = await this.#fetch(this.address, scope);
    if (answer.outcome === "body") {
      if (answer.redirects.length > 0) this.#found.push(`${this.address} leads to ${answer.url}.`);
      return answer;
    }
    const url = new URL(this.address);
    const isSilent = answer.outcome === "failed" && answer.status === null;
    if (isSilent && url.port === "") {
      url.protocol = url.protocol === "http:" ? "https:" : "http:";
      const other = await this.#fetch(url.href, scope);
      if (other.outcome === "body") {
        this.#found.push(`${this.address} does not answer, ${other.url} does.`);
        return other;
      }
    }
    const message = "message" in answer ? answer.message : answer.outcome;
    const moved =
      "code" in answer && answer.code === "other-host" ? `; it leads to another site: try ${answer.url}` : "";
    throw new LookError(`${this.address} cannot be had: ${message}${moved}`);
  }

  async #sitemaps(home: string, scope: SiteScope): Promise<string[]> {
    const { origin } = new URL(home);
    const named = await this.client.sitemaps(origin, scope);
    const ofSite = named.filter((url) => !("refused" in identify(url, scope)));
    const kept: string[] = [];
    for (const url of (ofSite.length > 0 ? ofSite : [`${origin}/sitemap.xml`]).slice(0, 2)) {
      const articles = await this.#articlesOfSitemap(url, scope);
      if (articles === null) {
        if (ofSite.length > 0) this.#unknown.push(`The sitemap ${url} that robots.txt names leads to no article.`);
        continue;
      }
      kept.push(url);
      this.#found.push(`Sitemap ${url}.`);
    }
    if (kept.length === 0 && ofSite.length === 0) this.#unknown.push("No sitemap.");
    return kept;
  }

  /** How many articles a sitemap or the first map of an index leads to; null for none. */
  async #articlesOfSitemap(url: string, scope: SiteScope): Promise<number | null> {
    const answer = await this.#fetch(url, scope);
    if (answer.outcome !== "body") return null;
    const { pages, sitemaps } = readSitemap(answer.body, answer.url);
    const articles = pages.filter((page) => isArticle(page.url, scope)).length;
    if (articles > 0) return articles;
    const inside = sitemaps.filter((inner) => scope.layout === "generic" || kindOf(inner, scope) === "sitemap");
    for (const inner of inside.slice(0, 2)) {
      const next = await this.#fetch(inner, scope);
      const listed = next.outcome === "body" ? readSitemap(next.body, next.url).pages : [];
      if (listed.some((page) => isArticle(page.url, scope))) return listed.length;
    }
    return null;
  }

  async #feeds(signs: PageSigns, home: string, scope: SiteScope, system: string | null): Promise<string[]> {
    const named = signs.feeds.filter((url) => !("refused" in identify(url, scope)));
    // The site's own, not those of its categories or of its comments.
    const candidates = named.filter((url) => !/comments/i.test(url)).sort((a, b) => a.length - b.length);
    if (candidates.length === 0 && system === "WordPress") candidates.push(new URL("feed/", home).href);
    for (const url of candidates.slice(0, 2)) {
      const answer = await this.#fetch(url, scope);
      if (answer.outcome !== "body") continue;
      const articles = readFeed(textOf(answer), answer.url).filter((link) => isArticle(link.url, scope));
      if (articles.length === 0) continue;
      this.#found.push(`Feed ${url} with ${articles.length} articles.`);
      return [url];
    }
    this.#unknown.push(candidates.length === 0 ? "No feed." : "The feeds that the home page names lead to no article.");
    return [];
  }

  /** The page that was named where it lists articles or leads to categories; else those of its links that do. */
  async #start(home: FetchedBody, source: string, signs: PageSigns, scope: SiteScope): Promise<string[]> {
    const { items, others, categories } = readListPage(source, home.url, scope);
    if (items.length + others.length >= FEWEST_ARTICLES || (categories.length > 0 && scope.layout === "nukeviet")) {
      const lists = categories.length > 0 ? ` and ${categories.length} categories` : "";
      this.#found.push(`${home.url} leads to ${items.length + others.length} articles${lists}.`);
    }
    if (scope.layout === "nukeviet" && items.length + others.length + categories.length > 0) return [home.url];
    const start = items.length >= FEWEST_ARTICLES ? [home.url] : [];
    if (categories.length > 0 && start.length > 0) return start;
    for (const url of menuLinks(signs, home.url, scope)) {
      if (start.length >= MOST_LISTS || this.#requests >= MOST_REQUESTS - 1) break;
      const answer = await this.#fetch(url, scope);
      if (answer.outcome !== "body") continue;
      const list = readListPage(textOf(answer), answer.url, scope);
      if (list.items.length < FEWEST_ARTICLES) continue;
      start.push(url);
      this.#found.push(
        `${url} lists ${list.items.length} articles${list.next === null ? "" : ` and goes on at ${list.next}`}.`,
      );
    }
    return start;
  }

  async #fetch(url: string, site: SiteScope): Promise<FetchOutcome> {
    if (this.#requests >= MOST_REQUESTS) {
      throw new LookError(
        `${this.address} wants more than ${MOST_REQUESTS} requests to be understood: write the configuration by hand, from \`thidua init\``,
      );
    }
    const answer = await this.client.fetch({ url, site });
    this.#requests += answer.attempts;
    this.#slowest = Math.max(this.#slowest, answer.timing.headers ?? 0);
    return answer;
  }
}

function scopeOf(
  url: string,
  settings: Partial<Omit<Parameters<typeof siteScope>[0], "name" | "startUrls">>,
): SiteScope {
  return siteScope({ name: nameOf(new URL(url).hostname), startUrls: [url], ...settings });
}

function textOf({ body, url, headers }: FetchedBody): string {
  const contentType = headers["content-type"];
  return decode(body, { uri: url, ...(contentType === undefined ? {} : { contentType }) }).text;
}

function kindOf(url: string, scope: SiteScope) {
  const identity = identify(url, scope);
  return "refused" in identity ? null : identity.kind;
}

function isArticle(url: string, scope: SiteScope): boolean {
  const identity = identify(url, scope);
  return (
    !("refused" in identity) &&
    (identity.kind === "article" || (identity.kind === "other" && scope.layout === "generic"))
  );
}

/** Words of menus behind which articles stand. */
const NEWS = /tin|bài|hoạt động|sự kiện|thông báo|thi đua|khuyến học|news/i;

/** Short addresses with few words on them, those that promise news first. */
function menuLinks({ links }: PageSigns, home: string, scope: SiteScope): string[] {
  const candidates = [...links].filter(([url, label]) => {
    const identity = identify(url, scope);
    const words = label.split(" ").length;
    return (
      !("refused" in identity) &&
      identity.url !== home &&
      // Further pages of a list are found from its first.
      (identity.list?.page ?? 1) === 1 &&
      new URL(identity.url).pathname !== "/" &&
      words <= 5 &&
      label !== ""
    );
  });
  const news = candidates.filter(([, label]) => NEWS.test(label));
  const own = ([url]: readonly [string, string]) => !isCrossList(url);
  return [...new Set([...news.filter(own), ...candidates.filter(own)].map(([url]) => url))].slice(0, 6);
}

/** A short name for the store: `khuyenhochcm` of `www.khuyenhochcm.com.vn`. */
export function nameOf(hostname: string): string {
  const labels = hostname
    .toLowerCase()
    .replace(/^www\./, "")
    .split(".");
  const isName = !/^[\d.]+$/.test(hostname) && !hostname.startsWith("[");
  const generic = new Set(["com", "net", "org", "edu", "gov", "info", "vn", "name", "pro", "asia"]);
  while (isName && labels.length > 1 && generic.has(labels.at(-1)!)) labels.pop();
  const name = (isName ? labels.join("-") : "site").replace(/[^a-z0-9-]+/g, "-").replace(/^-+|-+$/g, "");
  return name.slice(0, 40) || "site";
}
