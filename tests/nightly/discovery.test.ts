import { afterEach, describe, expect, test } from "vitest";
import { LEAST_SHARE, MOST_NAMED, MOST_WAITING, SITEMAP_LEVELS } from "../../src/crawl/bounds.js";
import { openStore } from "../../src/store/store.js";
import type { ServerOptions } from "../crawl/server/server.js";
import { type SiteRun, siteRun } from "./site-run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

async function started(options: ServerOptions, settings?: Parameters<typeof siteRun>[1]): Promise<SiteRun> {
  const site = await siteRun(options, settings);
  running.push(site);
  return site;
}

const html = (body: string) => ({ kind: "body", body: `<!DOCTYPE html><title>Tin</title><body>${body}` }) as const;
const xml = (element: "sitemapindex" | "urlset", urls: readonly string[]) => {
  const inner = urls.map((url) =>
    element === "urlset" ? `<url><loc>${url}</loc></url>` : `<sitemap><loc>${url}</loc></sitemap>`,
  );
  return { kind: "body", body: `<${element}>${inner.join("")}</${element}>`, type: "text/xml" } as const;
};
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
/** Adds sitemaps to the configuration, which names the start page alone. */
const withSitemap = (site: SiteRun) =>
  site.configure(({ sites }) => {
    sites[0]!.sitemaps = [`${site.server.origin}/sitemap-1.xml`];
  });
const bounds = ({ alarms }: { readonly alarms: readonly { readonly code: string; readonly message: string }[] }) =>
  alarms.filter(({ code }) => code === "discovery-bounded").map(({ message }) => message);

describe("sitemaps", () => {
  test("an index in an index in an index is the last that is asked for", async () => {
    const site = await started({ articles: 3 });
    withSitemap(site);
    for (const n of numbers(9)) {
      site.server.fault(`/sitemap-${n}.xml`, xml("sitemapindex", [`${site.server.origin}/sitemap-${n + 1}.xml`]));
    }
    const summary = await site.nightly();
    const asked = site.asked().filter((path) => path.startsWith("/sitemap-"));
    expect(asked).toEqual(numbers(SITEMAP_LEVELS).map((n) => `/sitemap-${n}.xml`));
    expect(bounds(summary)).toEqual([expect.stringContaining(`/sitemap-${SITEMAP_LEVELS}.xml names sitemaps`)]);
    expect(summary.pages).toMatchObject({ new: 3 });
  });

  test("a run spends no more than a share of its requests on them, and reads the articles", async () => {
    const site = await started({ articles: 5 }, { limits: { pagesPerRun: 100 } });
    withSitemap(site);
    const children = numbers(MOST_NAMED.sitemaps + 1).map((n) => `${site.server.origin}/sitemap-1-${n}.xml`);
    site.server.fault("/sitemap-1.xml", xml("sitemapindex", children));
    const summary = await site.nightly();
    expect(site.asked().filter((path) => path.startsWith("/sitemap-1-")).length).toBe(LEAST_SHARE);
    expect(bounds(summary)).toEqual([
      expect.stringContaining(
        `names ${MOST_NAMED.sitemaps + 1} sitemaps, of which ${MOST_NAMED.sitemaps} are followed`,
      ),
      expect.stringContaining("further sitemaps wait for the next run"),
    ]);
    expect(summary.pages).toMatchObject({ new: 5 });
  });
});

describe("lists", () => {
  test("categories without end take no more than their share, and the articles are read", async () => {
    const site = await started({ articles: 5 }, { limits: { pagesPerRun: 40 } });
    const links = (from: number) =>
      numbers(30).map((n) => `<a href="/index.php/news/Chuyen-muc-${from * 30 + n}/">Chuyên mục ${from * 30 + n}</a>`);
    const articles = site.server.site.articles.map(
      ({ category, alias, id, title }) => `<h3><a href="/index.php/news/${category}/${alias}-${id}/">${title}</a></h3>`,
    );
    site.server.fault("/index.php/news/", html([...articles, ...links(0)].join("\n")));
    for (const n of numbers(60)) site.server.fault(`/index.php/news/Chuyen-muc-${n}/`, html(links(n).join("\n")));
    const summary = await site.nightly();
    expect(site.asked().filter((path) => path.includes("Chuyen-muc")).length).toBe(LEAST_SHARE);
    expect(bounds(summary)).toEqual([expect.stringContaining("further lists wait for the next run")]);
  });

  test("of a page that names thousands of articles and categories the first are followed", async () => {
    const site = await started({ articles: 1 }, { limits: { pagesPerRun: 5 } });
    const links = [
      ...numbers(MOST_NAMED.articles + 10).map(
        (n) => `<h3><a href="/index.php/news/Thi-dua/bai-${n}/">Bài viết số ${n}</a></h3>`,
      ),
      ...numbers(MOST_NAMED.lists + 10).map((n) => `<a href="/index.php/news/Chuyen-muc-${n}/">Chuyên mục ${n}</a>`),
    ];
    site.server.fault("/index.php/news/", html(links.join("\n")));
    const [message] = bounds(await site.nightly());
    expect(message).toContain(`of which ${MOST_NAMED.articles} are followed`);
    expect(message).toContain(`of which ${MOST_NAMED.lists} are followed`);
    const found = site.query<{ kind: string; n: number }>("SELECT kind, count(*) AS n FROM pages GROUP BY kind");
    expect(Object.fromEntries(found.map(({ kind, n }) => [kind, n]))).toEqual({
      article: MOST_NAMED.articles,
      list: MOST_NAMED.lists + 1,
    });
  });

  const calendar = {
    start: "/lich/thang-1",
    next: (n: number) => `<a rel="next" href="/lich/thang-${n + 1}">Tháng sau</a>`,
  };
  const news = numbers(3)
    .map((n) => `<h3><a href="/tin/bai-${n}.html">Hội nghị giao ban lần ${n}</a></h3>`)
    .join("");
  test.each([
    ["without articles", "<p>Không có sự kiện.</p>", 4],
    ["that always names the same", news, 12],
  ])("a calendar without end, %s, is left", async (_, body, most) => {
    const site = await started({ articles: 1 }, { limits: { pagesPerRun: 200 } });
    site.configure(({ sites }) => {
      sites[0] = { name: "test", layout: "generic", start: [site.server.origin + calendar.start] };
    });
    for (const n of numbers(100)) site.server.fault(`/lich/thang-${n}`, html(body + calendar.next(n)));
    for (const n of numbers(3))
      site.server.fault(`/tin/bai-${n}.html`, html(`<article><h1>Hội nghị ${n}</h1></article>`));
    await site.nightly();
    const asked = site.asked().filter((path) => path.startsWith("/lich/"));
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.length).toBeLessThanOrEqual(most);
  });
});

test("where too many pages wait, what is found further is not noted, and that is said", async () => {
  const site = await started({ articles: 1 }, { limits: { pagesPerRun: 4 } });
  await site.nightly();
  site.server.site.add(30);
  const store = openStore(site.store);
  const pages = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MOST_WAITING}) SELECT`;
  store.query(
    `INSERT INTO pages (id, site, key, kind, url, found_run, found_at, seen_run)
     ${pages} 1000 + i, 'test', 'test:article:' || i, 'article', 'http://x.vn/' || i, 1, '2026-01-01T00:00:00Z', 1 FROM n RETURNING 1`,
  );
  store.query(
    `INSERT INTO frontier (page_id, site, turn, run_id, depth, known) ${pages} 1000 + i, 'test', 2, 1, 1, 0 FROM n RETURNING 1`,
  );
  store.close();
  const summary = await site.nightly();
  expect(bounds(summary)).toEqual([expect.stringContaining(`more than ${MOST_WAITING} pages wait`)]);
  expect(site.query<{ n: number }>("SELECT count(*) AS n FROM pages")[0]!.n).toBeLessThan(MOST_WAITING + 20);
});
