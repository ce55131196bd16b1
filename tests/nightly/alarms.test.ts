import { readFileSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { pointsSentence } from "../crawl/server/articles.js";
import type { ServerOptions } from "../crawl/server/server.js";
import { pathOf } from "../crawl/server/site.js";
import { type SiteRun, siteRun } from "./site-run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

const START = "/index.php/news/";
const CATEGORIES = ["Thi-dua", "Khuyen-hoc-quan-huyen", "Tin-thanh-hoi"].map((name) => `${START}${name}/`);
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const article = (body: string) =>
  page("Tin của Hội", `<div id="news_detail"><h1>Tin của Hội</h1><div class="bodytext">${body}</div></div>`);
const serve = ({ server }: SiteRun, path: string, body: string) => server.fault(path, { kind: "body", body });
const each = (site: SiteRun, body: (n: number) => string, count = Number.POSITIVE_INFINITY) => {
  for (const [n, one] of site.server.site.articles.slice(0, count).entries()) serve(site, pathOf(one), body(n));
};
const quiet =
  "<h1>Giới thiệu</h1><p>Hội được thành lập để khuyến khích việc học của mọi người dân trong thành phố.</p>";

interface Provoked {
  readonly code: string;
  readonly when: string;
  /** Breaks the site, or our idea of it. */
  readonly by: (site: SiteRun) => void;
  readonly server?: ServerOptions;
  readonly settings?: Parameters<typeof siteRun>[1];
  /** Without a good night before. */
  readonly first?: true;
  /** It passes by itself: what was news is known by the next night. */
  readonly passes?: true;
}

const alarms: readonly Provoked[] = [
  { code: "nothing-found", when: "lists lead to no article", server: { articles: 0 }, first: true, by: () => {} },
  {
    code: "start-page-empty",
    when: "the start page leads nowhere",
    first: true,
    by: (site) => serve(site, START, page("Giới thiệu", quiet)),
  },
  {
    code: "list-without-links",
    when: "the start page has lost its links",
    by: (site) => serve(site, START, page("Giới thiệu", quiet)),
  },
  {
    code: "lists-without-links",
    when: "most lists have lost their articles",
    server: { articles: 40 },
    passes: true,
    by: (site) => {
      for (const path of CATEGORIES) serve(site, path, page("Giới thiệu", quiet));
    },
  },
  {
    code: "start-page-failed",
    when: "the start page cannot be had",
    by: (site) => site.server.fault(START, { kind: "status", status: 500 }),
  },
  {
    code: "start-page-refused",
    when: "the start page is outside of what is allowed",
    by: (site) => site.configure(({ sites }) => Object.assign(sites[0]!, { allow: ["/vi/"] })),
  },
  {
    code: "site-unreachable",
    when: "ten pages in a row fail",
    by: (site) => site.server.fault("*", { kind: "status", status: 500 }),
  },
  {
    code: "same-text",
    when: "pages have one text that nobody knows",
    by: (site) => each(site, () => page("Thông tin", "<h1>Xin quý vị thông cảm</h1><p>Chúng tôi chuyển nhà.</p>"), 6),
  },
  {
    code: "facts-held",
    when: "a page would lose all its facts",
    by: (site) => each(site, () => article("<p>Nội dung của bài này đang được ban biên tập xem lại.</p>"), 1),
  },
  {
    code: "field-fell",
    when: "over the changed pages a field has gone",
    passes: true,
    by: (site) =>
      each(site, (n) => {
        const { paragraphs, ...rest } = site.server.site.articles[n]!;
        const points = pointsSentence({ paragraphs, ...rest });
        return article(
          [...paragraphs.filter((line) => line !== points), `Số ${n}.`].map((p) => `<p>${p}</p>`).join(""),
        );
      }),
  },
  {
    code: "field-fell",
    when: "new pages have none of a field's facts",
    passes: true,
    by: (site) => {
      for (const one of site.server.site.add(12)) {
        serve(site, pathOf(one), article(one.paragraphs.map((p) => `<p>${p}</p>`).join("")));
      }
    },
  },
  {
    code: "many-gone",
    when: "many pages are not found",
    passes: true,
    by: (site) => {
      for (const { id } of site.server.site.articles.slice(0, 6)) site.server.site.remove(id);
    },
  },
  {
    code: "many-refused",
    when: "robots.txt forbids many pages",
    by: (site) => {
      site.server.robots = `User-agent: *\nDisallow: ${START}*/`;
    },
  },
  {
    code: "all-new",
    when: "no article that was known is listed, and others are",
    passes: true,
    by: (site) => {
      site.server.site.add(6);
      for (const { id } of site.server.site.articles.slice(6)) site.server.site.remove(id);
    },
  },
];

describe("every alarm is told when it is due, once, and no more when all is well", () => {
  for (const { code, when, by, server = { articles: 14 }, settings, first, passes } of alarms) {
    test(`${code}: ${when}`, async () => {
      const site = await siteRun(server, settings);
      running.push(site);
      if (first === undefined) {
        const good = await site.nightly();
        expect([good.alarms, good.standing]).toEqual([[], []]);
      }
      by(site);
      const told = await site.nightly({ daysLater: 1 });
      expect(told.alarms.map((alarm) => alarm.code)).toContain(code);
      expect(told.alarms.find((alarm) => alarm.code === code)!.message.length).toBeGreaterThan(40);
      // The same day, so that nothing is confirmed by another one.
      const again = await site.nightly({ daysLater: 1 });
      expect(again.alarms.map((alarm) => alarm.code)).not.toContain(code);
      expect(again.standing.map((alarm) => alarm.code).includes(code)).toBe(passes === undefined);
    });
  }

  test("facts-lost: reading again what is stored finds nothing any more", async () => {
    const site = await siteRun({ articles: 5 });
    running.push(site);
    await site.nightly();
    const body = Buffer.from(article("<p>Nội dung của bài này đang được ban biên tập xem lại.</p>"));
    site.replaceBody(pathOf(site.server.site.articles[0]!), body);
    const [told, again] = [await site.run("extract", "--from-store"), await site.run("extract", "--from-store")];
    expect([told.code, again.code]).toEqual([3, 0]);
    expect(told.stderr).toMatch(/"code":"facts-lost"/);
    expect(again.stderr).not.toMatch(/"code":"facts-lost"/);
  });

  test("the documentation names every alarm that is provoked here, and has no other but those of discovery", () => {
    const documented = [...readFileSync("docs/nightly.md", "utf8").matchAll(/^\| `([a-z-]+)` \| /gm)].map(
      ([, code]) => code!,
    );
    const elsewhere = ["facts-lost", "list-unreadable", "discovery-bounded"];
    const provoked = [...alarms.map(({ code }) => code), ...elsewhere];
    expect(documented.filter((code) => !provoked.includes(code))).toEqual([]);
    expect(provoked.filter((code) => !documented.includes(code))).toEqual([]);
  });
});
