import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readSitemap } from "../../../src/crawl/discover/sitemap.js";
import { startServer } from "../server/server.js";
import { pathOf } from "../server/site.js";

test("a site's index leads to its gzipped sitemap, and that to every article", async () => {
  const server = await startServer({ articles: 40 });
  const get = async (url: string) => readSitemap(new Uint8Array(await (await fetch(url)).arrayBuffer()), url);
  const index = await get(`${server.origin}/sitemap.xml`);
  expect(index).toEqual({ pages: [], sitemaps: [`${server.origin}/sitemap-vi.news.1.xml.gz`] });
  const { pages } = await get(index.sitemaps[0]!);
  await server.close();
  expect(pages.map(({ url }) => url)).toEqual(server.site.articles.map((article) => server.origin + pathOf(article)));
  expect(pages[0]?.publishedAt).toBe(server.site.articles[0]?.publishedAt);
});

const url = (inner: string) => `<urlset><url>${inner}</url></urlset>`;
const cases: readonly (readonly [name: string, bytes: string | Uint8Array, pages: readonly string[]])[] = [
  ["plain", url("<loc> http://x.vn/a-1/ </loc>"), ["http://x.vn/a-1/"]],
  ["with a prefix", "<s:urlset><s:url><s:loc>http://x.vn/a-1/</s:loc></s:url></s:urlset>", ["http://x.vn/a-1/"]],
  ["an escaped address", url("<loc>http://x.vn/?nv=news&amp;op=a-1</loc>"), ["http://x.vn/?nv=news&op=a-1"]],
  [
    "pictures are no pages",
    url("<loc>/a-1/</loc><image:image><image:loc>/b.jpg</image:loc></image:image>"),
    ["http://x.vn/a-1/"],
  ],
  ["without an address", url("<lastmod>2018-01-01</lastmod>"), []],
  ["gzip cut off", gzipSync(url("<loc>/a-1/</loc>")).subarray(0, 20), []],
  ["a gzip bomb", gzipSync(Buffer.alloc(60 * 2 ** 20)), []],
  ["a page of error", "<html><h1>Lỗi</h1></html>", []],
];
describe("sitemaps", () => {
  for (const [name, bytes, pages] of cases) {
    test(name, () => {
      const found = readSitemap(Buffer.from(bytes), "http://x.vn/sitemap.xml");
      expect(found.pages.map((page) => page.url)).toEqual(pages);
    });
  }

  test("no more than fifty thousand", () => {
    const many = `<urlset>${"<url><loc>/a-1/</loc></url>".repeat(60_000)}</urlset>`;
    expect(readSitemap(Buffer.from(many), "http://x.vn/").pages).toHaveLength(50_000);
  });
});
