import { describe, expect, test } from "vitest";
import { readFeed } from "../../../src/crawl/discover/feed.js";
import { readFeedDate } from "../../../src/crawl/discover/feed-date.js";
import { startServer } from "../server/server.js";
import { pathOf } from "../server/site.js";

test("a site's RSS: its thirty newest, in order, with dates", async () => {
  const server = await startServer({ articles: 40 });
  const url = `${server.origin}/index.php/news/rss/`;
  const entries = readFeed(await (await fetch(url)).text(), url);
  await server.close();
  const newest = server.site.articles.slice(0, 30);
  expect(entries).toEqual(
    newest.map((article) => ({
      url: server.origin + pathOf(article),
      title: article.title,
      publishedAt: article.publishedAt,
    })),
  );
});

const item = (inner: string) =>
  `<rss version="2.0"><channel><link>http://x.vn/</link><item>${inner}</item></channel></rss>`;
const cases: readonly (readonly [name: string, xml: string, urls: readonly string[], title?: string | null])[] = [
  ["RSS", item("<title>Cụm 2</title><link> /news/a-1/ </link>"), ["http://x.vn/news/a-1/"], "Cụm 2"],
  [
    "CDATA",
    item("<title><![CDATA[Cụm &amp; khối]]></title><link><![CDATA[/a-1/]]></link>"),
    ["http://x.vn/a-1/"],
    "Cụm & khối",
  ],
  ["title in NFD", item("<title>Cu\u0323m</title><link>/a-1/</link>"), ["http://x.vn/a-1/"], "Cụm"],
  ["guid for link", item('<guid isPermaLink="true">http://x.vn/a-1/</guid>'), ["http://x.vn/a-1/"], null],
  ["guid that is none", item('<guid isPermaLink="false">http://x.vn/a-1/</guid>'), []],
  ["Atom's link in RSS", item('<atom:link rel="self" href="/b/"/><link>/a-1/</link>'), ["http://x.vn/a-1/"], null],
  [
    "Atom",
    '<feed xmlns="http://www.w3.org/2005/Atom"><link href="/"/><entry><title>A</title><link rel="edit" href="/e"/><link href="/a-1/"/></entry><entry><link rel="alternate" href="/b-2/"/></entry></feed>',
    ["http://x.vn/a-1/", "http://x.vn/b-2/"],
    "A",
  ],
  ["RSS 1.0", '<rdf:RDF><item rdf:about="x"><link>/a-1/</link></item></rdf:RDF>', ["http://x.vn/a-1/"], null],
  [
    "cut off",
    "<rss><channel><item><link>/a-1/</link></item><item><link>/b-",
    ["http://x.vn/a-1/", "http://x.vn/b-"],
    null,
  ],
  ["a page of error", "<html><body><h1>Lỗi</h1><a href='/a-1/'>x</a></body></html>", []],
  ["nothing", "", []],
  ["no XML", "\u0000\u0001<<<>>>", []],
  [
    "an entity of its own",
    `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${item("<title>&x;</title><link>/a-1/</link>")}`,
    ["http://x.vn/a-1/"],
    "&x;",
  ],
];
describe("feeds", () => {
  for (const [name, xml, urls, title] of cases) {
    test(name, () => {
      const entries = readFeed(xml, "http://x.vn/news/rss/");
      expect(entries.map(({ url }) => url)).toEqual(urls);
      if (title !== undefined) expect(entries[0]?.title).toBe(title);
    });
  }

  test("a hundred thousand nested elements end at once", () => {
    expect(readFeed("<a>".repeat(1_000_000), "http://x.vn/")).toEqual([]);
  });
});

const dates: readonly (readonly [string, string | null])[] = [
  ["Fri, 09 Mar 2018 07:05:00 GMT", "2018-03-09T14:05:00+07:00"],
  ["Fri, 09 Mar 2018 14:05:00 +0700", "2018-03-09T14:05:00+07:00"],
  ["Thu, 31 Dec 2020 20:00:00 GMT", "2021-01-01T03:00:00+07:00"],
  ["9 Mar 2018 14:05", "2018-03-09T14:05:00+07:00"],
  ["Fri, 09 Mar 2018 14:05:00 ICT", "2018-03-09"],
  ["2018-03-09T07:05:00Z", "2018-03-09T14:05:00+07:00"],
  ["31 Feb 2018 10:00 GMT", null],
  ["hôm qua", null],
  ["", null],
];
describe("dates of feeds", () => {
  for (const [text, expected] of dates) test(text, () => expect(readFeedDate(text)).toBe(expected));
});
