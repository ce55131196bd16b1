import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readListPage } from "../../../src/crawl/discover/list-page.js";
import { siteScope } from "../../../src/crawl/site-scope.js";
import { startServer, type TestServer } from "../server/server.js";
import { pathOf } from "../server/site.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ articles: 100, perPage: 10 });
});
afterAll(() => server.close());

async function read(path: string) {
  const url = server.origin + path;
  const site = siteScope({ name: "test", startUrls: [server.origin] });
  const found = readListPage(await (await fetch(url)).text(), url, site);
  const paths = (urls: readonly string[]) => urls.map((address) => address.slice(server.origin.length));
  return {
    items: paths(found.items.map((item) => item.url)),
    titles: found.items.map(({ title }) => title),
    others: paths(found.others.map((item) => item.url)),
    categories: paths(found.categories),
    feeds: paths(found.feeds),
    next: found.next?.slice(server.origin.length) ?? null,
  };
}

const CATEGORIES = ["", "Thi-dua/", "Khuyen-hoc-quan-huyen/", "Tin-thanh-hoi/"].map(
  (name) => `/index.php/news/${name}`,
);

describe("a category, page by page", () => {
  for (const page of [1, 2, 3, 4]) {
    test(`${page}`, async () => {
      const folder = "/index.php/news/Thi-dua/";
      const found = await read(page === 1 ? folder : `${folder}page-${page}/`);
      const listed = server.site.listed("Thi-dua").slice((page - 1) * 10, page * 10);
      expect(found.items).toEqual(listed.map((article) => pathOf(article)));
      expect(found.titles).toEqual(listed.map(({ title }) => title));
      expect(found.others).toEqual([]);
      const elsewhere = CATEGORIES.filter((category) => category !== folder);
      expect(found.categories).toEqual(elsewhere);
      expect(found.feeds).toEqual(["/index.php/news/rss/"]);
      expect(found.next).toBe(page === 4 ? null : `${folder}page-${page + 1}/`);
    });
  }
});

test("the front page leads to the categories and names some articles", async () => {
  const { items, others, categories, next } = await read("/");
  expect(others).toEqual([]);
  expect(items).toEqual(server.site.articles.slice(0, 3).map((article) => pathOf(article)));
  expect([categories, next]).toEqual([CATEGORIES, null]);
});

test("an article leads to its related ones; its print and save copies are itself", async () => {
  const [first, ...older] = server.site.listed("Thi-dua");
  const { items, others } = await read(pathOf(first!));
  expect(items).toEqual([]);
  expect(others).toEqual(older.slice(0, 5).map((article) => pathOf(article)));
});

test("the reviewed list page", () => {
  const source = readFileSync("fixtures/pages/khuyenhochcm/danh-muc-thi-dua/page.html", "utf8");
  const site = siteScope({ name: "kh", startUrls: ["http://khuyenhochcm.com.vn/"] });
  const { items, next, feeds } = readListPage(source, "http://khuyenhochcm.com.vn/index.php/news/Thi-dua/", site);
  expect(items.map(({ url }) => /-(\d+)\/$/.exec(url)?.[1])).toEqual("431 387 352 346 344 340 331 299 200".split(" "));
  expect(next).toBe("http://khuyenhochcm.com.vn/index.php/news/Thi-dua/page-2/");
  expect(feeds).toEqual(["http://khuyenhochcm.com.vn/index.php/news/rss/Thi-dua/"]);
});

const LINKS: readonly (readonly [html: string, next: string | null])[] = [
  ['<a href="?page=20">2</a> <a href="?page=40">3</a>', "http://x.vn/news/Thi-dua/?page=20"],
  ['<a href="/news/Thi-dua/page-3/">3</a><a href="/news/thi-dua/PAGE-2">2</a>', "http://x.vn/news/thi-dua/page-2"],
  ['<a href="/news/Khac/page-2/">2</a>', null],
  ['<base href="http://x.vn/news/"><a href="Thi-dua/page-2/">2</a>', "http://x.vn/news/Thi-dua/page-2/"],
  ['<base href="javascript:1"><a href="page-2/">2</a>', "http://x.vn/news/Thi-dua/page-2/"],
  ['<a href="http://khac.vn/news/Thi-dua/page-2/">2</a>', null],
];
describe("next page", () => {
  const site = siteScope({ name: "x", startUrls: ["http://x.vn/"] });
  for (const [html, next] of LINKS) {
    test(html, () => expect(readListPage(html, "http://x.vn/news/Thi-dua/", site).next).toBe(next));
  }
});
