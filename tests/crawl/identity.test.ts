import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify } from "../../src/crawl/identity.js";
import { siteScope } from "../../src/crawl/site-scope.js";
import type { UrlIdentity } from "../../src/crawl/types.js";
import { sized } from "../sized.js";

const site = siteScope({ name: "kh", startUrls: ["http://khuyenhochcm.com.vn/"] });
const generic = siteScope({ name: "x", startUrls: ["https://x.vn/"], layout: "generic" });
const bare = siteScope({ name: "b", startUrls: ["https://b.vn/"], newsModules: ["news", ""] });
const ORIGIN = "http://khuyenhochcm.com.vn";

function known(href: string, scope = site, base?: string): UrlIdentity {
  const found = identify(href, scope, base);
  if ("refused" in found) throw new Error(`${href}: ${found.message}`);
  return found;
}

test("one article, however its address is written", () => {
  const keys = `
    http://khuyenhochcm.com.vn/index.php/news/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    https://khuyenhochcm.com.vn/index.php/news/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    https://khuyenhochcm.com.vn:443/index.php/news/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    http://khuyenhochcm.com.vn:80/index.php/news/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    http://khuyenhochcm.com.vn:443/index.php/news/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    HTTP://WWW.KHUYENHOCHCM.COM.VN./INDEX.PHP/NEWS/THI-DUA/HOI-NGHI-GIAO-BAN-812/
    http://khuyenhochcm.com.vn/index.php/news/thi-dua/hoi-nghi-giao-ban-812
    http://khuyenhochcm.com.vn//index.php//news/Thi-dua/HOI-NGHI-GIAO-BAN-812/#binh-luan
    http://khuyenhochcm.com.vn/index.php/news/Thi-dua/HOI-NGHI-GIAO-BAN-812/?utm_source=zalo&fbclid=1
    http://khuyenhochcm.com.vn/index.php/news/Khuyen-hoc/Ten-moi-812/
    http://khuyenhochcm.com.vn/index.php/news/print/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    http://khuyenhochcm.com.vn/index.php/news/savefile/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    http://khuyenhochcm.com.vn/news/Thi-dua/HOI-NGHI-GIAO-BAN-812/
    http://khuyenhochcm.com.vn/vi/news/thi-dua/hoi-nghi-giao-ban-812.html
    http://khuyenhochcm.com.vn/vi/news/print/thi-dua/hoi-nghi-giao-ban-812.html
    http://khuyenhochcm.com.vn/index.php?language=vi&nv=news&op=Thi-dua/HOI-NGHI-GIAO-BAN-812
    http://khuyenhochcm.com.vn/index.php?op=Thi-dua%2FHOI-NGHI-GIAO-BAN-812&nv=news
    http://khuyenhochcm.com.vn/?language=vi&nv=news&op=print/Thi-dua/HOI-NGHI-GIAO-BAN-812&theme=x
    http://khuyenhochcm.com.vn/index.php/news/Thi-dua/HO%2DI-NGHI%2d812/
    http://khuyenhochcm.com.vn/index.php/news/Thi-dua/0-000812/
    //khuyenhochcm.com.vn/news/a/b-812
    /news/a/b-812/
    ../a/b-812/`
    .trim()
    .split("\n")
    .map((line) => known(line.trim(), site, `${ORIGIN}/news/c/d-1/`).key);
  expect(new Set(keys)).toEqual(new Set(["kh:article:vi/news/812"]));
});

const identities: readonly (readonly [href: string, key: string, url: string])[] = [
  // The scheme stays as written; the plain form is fetched.
  [
    "https://www.khuyenhochcm.com.vn:443/news/print/A/B-7/?x=1#y",
    "kh:article:vi/news/7",
    "https://www.khuyenhochcm.com.vn/news/A/B-7/",
  ],
  [
    "/index.php?nv=news&op=savefile/A/B-7&language=vi&x=1",
    "kh:article:vi/news/7",
    `${ORIGIN}/index.php?language=vi&nv=news&op=A/B-7`,
  ],
  ["/en/news/A/B-7/", "kh:article:en/news/7", `${ORIGIN}/en/news/A/B-7/`],
  ["/tin-tuc/A/B-7/", "kh:article:vi/tin-tuc/7", `${ORIGIN}/tin-tuc/A/B-7/`],
  ["/news/", "kh:category:vi/news", `${ORIGIN}/news/`],
  ["/news/Thi-dua-2018/", "kh:category:vi/news/thi-dua-2018", `${ORIGIN}/news/Thi-dua-2018/`],
  ["/news/Thi-dua/page-1/", "kh:category:vi/news/thi-dua", `${ORIGIN}/news/Thi-dua/`],
  ["/news/Thi-dua/?page=0", "kh:category:vi/news/thi-dua", `${ORIGIN}/news/Thi-dua/`],
  ["/news/Thi-dua/page-2/?utm_medium=x", "kh:category:vi/news/thi-dua?page=2", `${ORIGIN}/news/Thi-dua/page-2/`],
  ["/news/Thi-dua/?page=20", "kh:category:vi/news/thi-dua?page=20", `${ORIGIN}/news/Thi-dua/?page=20`],
  [
    "/index.php?nv=news&op=Thi-dua/page-2",
    "kh:category:vi/news/thi-dua?page=2",
    `${ORIGIN}/index.php?nv=news&op=Thi-dua/page-2`,
  ],
  ["/news/topic/Dai-hoi-2018/", "kh:category:vi/news/topic/dai-hoi-2018", `${ORIGIN}/news/topic/Dai-hoi-2018/`],
  ["/news/rss/Thi-dua/", "kh:feed:/news/rss/thi-dua", `${ORIGIN}/news/rss/Thi-dua/`],
  ["/sitemap-vi.news.1.xml", "kh:sitemap:/sitemap-vi.news.1.xml", `${ORIGIN}/sitemap-vi.news.1.xml`],
  [
    "/index.php?nv=news&op=Sitemap",
    "kh:sitemap:/index.php?nv=news&op=sitemap",
    `${ORIGIN}/index.php?nv=news&op=Sitemap`,
  ],
  ["/news/search/?q=thi-dua-12", "kh:other:/news/search?q=thi-dua-12", `${ORIGIN}/news/search/?q=thi-dua-12`],
  ["/news/sendmail/A/B-7/", "kh:other:/news/sendmail/A/B-7", `${ORIGIN}/news/sendmail/A/B-7/`],
  ["/about/Ban-Thuong-vu/", "kh:other:/about/Ban-Thuong-vu", `${ORIGIN}/about/Ban-Thuong-vu/`],
  ["/about/Nhiem-ky-2016/", "kh:other:/about/Nhiem-ky-2016", `${ORIGIN}/about/Nhiem-ky-2016/`],
  ["/news/print/", "kh:other:/news/print", `${ORIGIN}/news/print/`],
  ["/", "kh:other:", `${ORIGIN}/`],
  ["?utm_source=a", "kh:other:", `${ORIGIN}/`],
  ["/about/Lich/?PHPSESSID=1f3a&thang=5", "kh:other:/about/Lich?thang=5", `${ORIGIN}/about/Lich/?thang=5`],
  ["/about/Lich/;jsessionid=1F3A.x?sessionid=7", "kh:other:/about/Lich", `${ORIGIN}/about/Lich/`],
  ["/about/Lich/?ASPSESSIONIDQQ=7", "kh:other:/about/Lich", `${ORIGIN}/about/Lich/`],
];
describe("identities on NukeViet", () => {
  for (const [href, key, url] of identities) {
    test(href, () => expect(known(href, site, `${ORIGIN}/`)).toMatchObject({ key, url }));
  }

  test("a site that leaves the module's name out", () => {
    expect(known("https://b.vn/thi-dua/giao-ban-812.html", bare).key).toBe("b:article:vi/news/812");
    expect(known("https://b.vn/print/vi/giao-ban-812.html", bare).kind).toBe("other");
    expect(known("https://b.vn/thi-dua/page-2/", bare).key).toBe("b:category:vi/news/thi-dua?page=2");
    expect(known("https://b.vn/vi/news/thi-dua/giao-ban-812.html", bare).key).toBe("b:article:vi/news/812");
  });
});

const generics: readonly (readonly [href: string, key: string])[] = [
  ["https://x.vn/2018/03/Giao-ban-812/", "x:other:/2018/03/Giao-ban-812"],
  ["https://x.vn/2018/03/giao-ban-812", "x:other:/2018/03/giao-ban-812"],
  ["https://x.vn/tin?b=2&a=1&gclid=3", "x:other:/tin?a=1&b=2"],
  ["https://x.vn/chuyen-muc/thi-dua/page/3/", "x:category:/chuyen-muc/thi-dua?page=3"],
  ["https://x.vn/category/thi-dua/", "x:category:/category/thi-dua"],
  ["https://x.vn/feed/", "x:feed:/feed"],
  ["https://x.vn/post-sitemap.xml", "x:sitemap:/post-sitemap.xml"],
];
describe("identities elsewhere", () => {
  for (const [href, key] of generics) test(href, () => expect(known(href, generic).key).toBe(key));
});

const hostile: readonly (readonly [href: string, refused: string])[] = [
  ["http://khuyenhochcm.com.vn/../etc/passwd", "path-climbs"],
  ["http://khuyenhochcm.com.vn/news/../../etc/passwd", "path-climbs"],
  ["http://khuyenhochcm.com.vn/%2e%2e/%2E%2e/etc/passwd", "path-climbs"],
  ["http://khuyenhochcm.com.vn/news/..%2f..%2fetc/passwd", "path-climbs"],
  ["http://khuyenhochcm.com.vn/news/%252e%252e%252fetc", "path-climbs"],
  ["http://khuyenhochcm.com.vn/news/..%5c..%5cwindows", "path-climbs"],
  ["http://khuyenhochcm.com.vn\\..\\..\\windows", "path-climbs"],
  ["http://khuyenhochcm.com.vn/index.php?nv=news&op=../../a-1", "path-climbs"],
  ["../../../../../etc/passwd", "path-climbs"],
  ["/..", "path-climbs"],
  ["http://khuyenhochcm.com.vn/a\u0000b", "control-character"],
  ["http://khuyenhochcm.com.vn/a%00b", "control-character"],
  ["http://khuyenhochcm.com.vn/?a=%07", "control-character"],
  ["http://khuyenhochcm.com.vn/a\u001b[2J", "control-character"],
  [`http://khuyenhochcm.com.vn/${"a".repeat(4000)}`, "too-long"],
  [`http://khuyenhochcm.com.vn/${"ả".repeat(400)}`, "too-long"],
  ["javascript:alert(1)", "scheme"],
  ["java\nscript:alert(1)", "scheme"],
  ["data:text/html,x", "scheme"],
  ["file:///etc/passwd", "scheme"],
  ["ftp://khuyenhochcm.com.vn/", "scheme"],
  ["mailto:a@khuyenhochcm.com.vn", "scheme"],
  ["view-source:http://khuyenhochcm.com.vn/", "scheme"],
  ["http://admin:secret@khuyenhochcm.com.vn/", "credentials"],
  ["http://khuyenhochcm.com.vn@evil.example/", "credentials"],
  ["http://ｋhuyenhochcm.com.vn/", "unicode-host"],
  ["http://khuyenhochcm。com.vn/", "unicode-host"],
  ["http://khuyenhoc%68cm.com.vn/", "unicode-host"],
  ["http://khuyеnhochcm.com.vn/", "other-host"], // a Cyrillic е
  ["http://khuyenhochcm.com.vn.evil.example/", "other-host"],
  ["http://khuyenhochcm.com.vn:8080/", "other-host"],
  ["http://127.0.0.1/", "other-host"],
  ["//evil.example/news/a/b-1/", "other-host"],
  ["\\\\evil.example\\news", "other-host"],
  ["http://", "not-a-url"],
  ["http://[::1", "not-a-url"],
  ["http://khuyenhochcm.com.vn:99999/", "not-a-url"],
];
describe("hostile addresses are refused", () => {
  for (const [href, refused] of hostile) {
    test(JSON.stringify(href.slice(0, 70)), () => {
      const found = identify(href, site, `${ORIGIN}/news/Thi-dua/`);
      expect(found).toMatchObject({ refused });
      expect("message" in found && found.message).toMatch(/^Address refused: [^\n]{1,120}\.$/);
    });
  }

  test("paths that are not allowed, in either form", () => {
    const narrow = { ...site, allowedPaths: ["/index.php/news/"] };
    expect(identify(`${ORIGIN}/about/x/`, narrow)).toMatchObject({ refused: "outside-paths" });
    expect(identify(`${ORIGIN}/index.php?nv=about`, narrow)).toMatchObject({ refused: "outside-paths" });
    for (const path of ["/index.php/news/A/b-1/", "/INDEX.PHP/news", "/index.php?nv=news&op=A/b-1", "/sitemap.xml"]) {
      expect(known(ORIGIN + path, narrow).key).toMatch(/^kh:/);
    }
  });
});

const part = fc.oneof(
  fc.constantFrom(
    "index.php",
    "vi",
    "en",
    "news",
    "print",
    "savefile",
    "rss",
    "topic",
    "page-2",
    "page-0",
    "Thi-dua",
    "a-12",
    "A-012.html",
    "..",
    ".",
    "%2e",
    "%41",
    "%c3%a1",
    "á",
    "",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
);
const query = fc.constantFrom(
  "",
  "?",
  "?nv=news&op=A/b-12",
  "?nv=news&op=print/A/page-3&language=vi",
  "?page=20",
  "?utm_x=1",
  "?b=1&a=%C3%A1",
  "?nv=&op=x",
);
const address = fc
  .tuple(
    fc.constantFrom("http", "https", "HTTPS"),
    fc.constantFrom("", "www."),
    fc.constantFrom("", ":80", ":443", "."),
    fc.array(part, { maxLength: 6 }),
    fc.constantFrom("", "/"),
    query,
    fc.constantFrom("", "#x"),
  )
  .map(
    ([scheme, www, port, parts, slash, search, hash]) =>
      `${scheme}://${www}khuyenhochcm.com.vn${port}/${parts.join("/")}${slash}${search}${hash}`,
  );

describe("properties", () => {
  for (const scope of [site, { ...bare, hosts: site.hosts }, { ...generic, hosts: site.hosts }]) {
    test(`the address to fetch has the same identity (${scope.name})`, () => {
      fc.assert(
        fc.property(fc.oneof(address, fc.webUrl(), fc.string()), (href) => {
          const found = identify(href, scope, `${ORIGIN}/news/`);
          if ("refused" in found) return;
          expect(identify(found.url, scope)).toEqual(found);
          expect(new URL(found.url).href).toBe(found.url);
          const written = /^\s*(https?):/i.exec(href)?.[1]?.toLowerCase() ?? "http";
          expect(found.url.startsWith(`${written}://`)).toBe(true);
        }),
        { numRuns: sized(300, 5000) },
      );
    });
  }
});
