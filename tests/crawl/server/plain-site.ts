import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Article, pointsSentence, seededArticles } from "./articles.js";

/** How the list of a site without NukeViet goes on from page to page. */
export interface Paging {
  /** The address of a page of the list, from 1. */
  readonly path: (page: number) => string;
  /** What leads on, besides its pages' numbers; null on the last page. */
  readonly next?: (path: string) => string;
  /** Whether the pages' numbers are linked. */
  readonly numbers: boolean;
}

const LIST = "/tin-tuc";
const cursor = (page: number) => (page === 1 ? LIST : `${LIST}/cu-hon/${(page * 7919).toString(36)}`);

export const pagings = {
  "?page=2": { path: (page) => (page === 1 ? LIST : `${LIST}?page=${page}`), numbers: true },
  "/page/2/": { path: (page) => (page === 1 ? `${LIST}/` : `${LIST}/page/${page}/`), numbers: true },
  "?start=20": { path: (page) => (page === 1 ? LIST : `${LIST}?start=${(page - 1) * 10}`), numbers: true },
  "trang-2": { path: (page) => (page === 1 ? LIST : `${LIST}/trang-${page}`), numbers: true },
  'rel="next"': { path: cursor, next: (path) => `<a rel="next" href="${path}">»</a>`, numbers: false },
  "a link in words": { path: cursor, next: (path) => `<a href="${path}">Trang sau</a>`, numbers: false },
} satisfies Readonly<Record<string, Paging>>;

/** A site of articles with words for addresses, as Joomla writes its pages. */
export interface PlainSite {
  readonly origin: string;
  readonly articles: Article[];
  /** Paths that were asked for, without robots.txt. */
  readonly log: string[];
  /** Old addresses and where they lead now. */
  readonly moved: Map<string, string>;
  /** What the list shows: all, or nothing. */
  shown: boolean;
  /** The status of what is not there; with 200 the page says so in words alone. */
  missing: 404 | 200;
  close(): Promise<void>;
}

const PER_PAGE = 10;

/** `/sitemap.xml` and `/feed` (the newest ten) are there as well. */
export async function plainSite(count: number, paging: Paging): Promise<PlainSite> {
  const articles = seededArticles(count, 5).reverse();
  const log: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (path !== "/robots.txt") log.push(path);
    const to = running.moved.get(path);
    if (to !== undefined) return response.writeHead(301, { location: to }).end();
    const body = running.page(path);
    const type = body?.startsWith("<?xml") ? "text/xml" : "text/html; charset=utf-8";
    const status = body === null ? running.missing : 200;
    response.writeHead(status, { "content-type": type }).end(body ?? shell("404 Not Found", "<h1>404 Not Found</h1>"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const running = {
    ...{ origin, articles, log, shown: true, missing: 404 as 404 | 200, moved: new Map<string, string>() },
    page(path: string): string | null {
      if (path === "/sitemap.xml") return sitemap(articles, origin);
      if (path === "/feed") return feed(articles.slice(0, PER_PAGE), origin);
      const article = articles.find((one) => pathOf(one) === path);
      if (article !== undefined) return detail(article);
      const pages = Math.ceil(articles.length / PER_PAGE);
      for (let page = 1; page <= pages; page++) if (paging.path(page) === path) return list(page, pages);
      return null;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  function list(page: number, pages: number): string {
    const listed = running.shown ? articles.slice((page - 1) * PER_PAGE, page * PER_PAGE) : [];
    const items = listed.map(
      (one) =>
        `<div class="item"><div class="page-header"><h2 itemprop="name"><a href="${pathOf(one)}">${one.title}</a></h2></div><p>${one.paragraphs[0]!.slice(0, 80)}...</p></div>`,
    );
    const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter((n) => n !== page);
    const links = paging.numbers ? numbers.map((n) => `<li><a href="${paging.path(n)}">${n}</a></li>`).join("") : "";
    const next = page < pages && paging.next !== undefined ? paging.next(paging.path(page + 1)) : "";
    return shell(
      "Tin tức",
      `<div class="blog"><div class="items-row">${items.join("\n")}</div><ul class="pagination">${links}</ul>${next}</div>`,
    );
  }
  return running;
}

export function pathOf({ alias, id }: Article): string {
  return `${LIST}/${alias.toLowerCase()}-so-${id}-nam`;
}

function detail(article: Article): string {
  const lines = [...article.paragraphs, pointsSentence(article)].map((line) => `<p>${line}</p>`).join("\n");
  return shell(
    article.title,
    `<div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">${article.title}</h2></div>
<dl class="article-info"><dd class="published"><time datetime="${article.publishedAt}" itemprop="datePublished">x</time></dd></dl>
<div itemprop="articleBody">${lines}</div></div>`,
  );
}

function shell(title: string, content: string): string {
  return `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta name="generator" content="Joomla! - Open Source Content Management"></head>
<body><ul class="nav menu"><li><a href="${LIST}">Tin tức</a></li></ul>${content}</body></html>`;
}

function sitemap(articles: readonly Article[], origin: string): string {
  const urls = articles.map((one) => `<url><loc>${origin}${pathOf(one)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join("\n")}</urlset>`;
}

function feed(articles: readonly Article[], origin: string): string {
  const items = articles.map(
    (one) =>
      `<item><title>${one.title}</title><link>${origin}${pathOf(one)}</link><pubDate>${new Date(one.publishedAt).toUTCString()}</pubDate></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Tin</title>${items.join("\n")}</channel></rss>`;
}
