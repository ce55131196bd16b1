import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient } from "../../src/crawl/client.js";
import { lookAtSite, MOST_REQUESTS, nameOf } from "../../src/crawl/look/look.js";
import { nukevietForm } from "../../src/crawl/look/nukeviet-modules.js";
import { startServer, type TestServer } from "./server/server.js";

const forms: readonly (readonly [
  name: string,
  links: readonly string[],
  news: readonly string[],
  others?: readonly string[],
])[] = [
  [
    "the module named",
    ["/index.php/news/rss/", "/index.php/news/Thi-dua/giao-ban-12/", "/index.php/about/x-4.html"],
    ["news"],
  ],
  [
    "the module left out, told by its feeds",
    [
      "/index.php/rss/",
      "/index.php/rss/Thi-dua/",
      "/index.php/Thi-dua/a-12.html",
      "/index.php/about/x-4.html",
      "/index.php/users/login/",
    ],
    ["news", ""],
  ],
  ["the module left out, told by its addresses", ["/Thi-dua/a-12.html", "/Thi-dua/", "/contact/"], ["news", ""]],
  [
    "a virtual module beside it",
    ["/rss/", "/rss/Thi-dua/", "/Thi-dua/a-12.html", "/gioi-thieu/y-3.html"],
    ["news", ""],
    ["gioi-thieu"],
  ],
  [
    "several modules of news, one with a name of its own",
    ["/vi/news/rss/", "/vi/su-kien/rss/", "/vi/su-kien/hop/a-3/"],
    ["news", "su-kien"],
  ],
  ["a name of its own alone", ["/vi/tin-tuc/rss/", "/vi/tin-tuc/hop/a-3/"], ["tin-tuc"]],
  [
    "the module named, beside the module of 3.x that lists all feeds",
    ["/vi/rss/", "/vi/news/rss/", "/vi/news/rss/Thi-dua/", "/vi/news/Thi-dua/A-12/"],
    ["news"],
  ],
  ["unrewritten", ["/index.php?language=vi&nv=news&op=Thi-dua/a-12", "/index.php?language=vi&nv=contact"], ["news"]],
  ["nothing that tells", ["/", "/contact/"], ["news"]],
];
describe("how a NukeViet site writes its addresses", () => {
  for (const [name, links, newsModules, otherModules = []] of forms) {
    test(name, () =>
      expect(nukevietForm(links.map((link) => `http://x.vn${link}`))).toMatchObject({ newsModules, otherModules }),
    );
  }
});

test.each([
  ["www.khuyenhochcm.com.vn", "khuyenhochcm"],
  ["khuyenhoc.quan9.hochiminhcity.gov.vn", "khuyenhoc-quan9-hochiminhcity"],
  ["127.0.0.1", "site"],
  ["xn--hi-bzy.vn", "xn--hi-bzy"],
])("the short name of %s is %s", (host, name) => expect(nameOf(host)).toBe(name));

describe("a look at a running site", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ articles: 30 });
    server.robots = `User-agent: *\nSitemap: ${server.origin}/sitemap.xml\n`;
  });
  afterAll(() => server.close());

  test("finds what it needs with few requests, and says so", async () => {
    const client = createClient({
      userAgent: "thidua/0.0.0",
      politeness: { interval: 0, retries: 0 },
      allowedAddresses: ["127.0.0.1"],
      clock: { now: () => performance.now(), wall: () => Date.now(), sleep: async () => {} },
    });
    const look = await lookAtSite(`${server.origin}/`, client);
    client.close();
    expect(look.site).toMatchObject({
      start: [`${server.origin}/`],
      feeds: [`${server.origin}/index.php/news/rss/`],
      sitemaps: [`${server.origin}/sitemap.xml`],
      layout: "nukeviet",
      newsModules: ["news"],
    });
    expect(look.system).toBe("NukeViet v3.4");
    expect(server.log.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(look.requests).toBe(server.log.length);
    expect(look.unknown).toEqual([]);
  });

  test("an address that cannot be had is one sentence", async () => {
    const client = createClient({ userAgent: "thidua/0.0.0", politeness: { interval: 0, retries: 0 } });
    await expect(lookAtSite(`${server.origin}/`, client)).rejects.toThrow(/cannot be had: .*not public/);
    client.close();
  });
});
