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
  /** Ends that, where it is no fault of the server that ends with all others. */
  readonly mend?: (site: SiteRun) => void;
  readonly server?: ServerOptions;
  readonly settings?: Parameters<typeof siteRun>[1];
  /** Without a good night before. */
  readonly first?: true;
  /** It tells of one night, and passes by itself: what was news is known by the next one. */
  readonly passes?: true;
}

const alarms: readonly Provoked[] = [
  {
    code: "nothing-found",
    when: "lists lead to no article",
    server: { articles: 0 },
    first: true,
    by: () => {},
    mend: (site) => site.server.site.add(6),
  },
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
    mend: (site) => site.configure(({ sites }) => Object.assign(sites[0]!, { allow: ["/"] })),
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
    mend: (site) => {
      site.server.robots = null;
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

const codes = (told: readonly { readonly code: string }[]) => told.map(({ code }) => code);

describe("every alarm is told when it is due, once, and is said to be over when its cause is gone", () => {
  for (const { code, when, by, mend, server = { articles: 14 }, settings, first, passes } of alarms) {
    test(`${code}: ${when}`, async () => {
      const site = await siteRun(server, settings);
      running.push(site);
      if (first === undefined) {
        const good = await site.nightly();
        expect([good.alarms, good.standing]).toEqual([[], []]);
      }
      by(site);
      const told = await site.nightly({ daysLater: 1 });
      expect(codes(told.alarms)).toContain(code);
      expect(told.alarms.find((alarm) => alarm.code === code)!.message.length).toBeGreaterThan(40);
      // The same day, so that nothing is confirmed by another one.
      const again = await site.nightly({ daysLater: 1 });
      expect(codes(again.alarms)).not.toContain(code);
      expect(codes(again.standing).includes(code)).toBe(passes === undefined);
      expect(again.ended).toEqual([]);
      site.server.clearFaults();
      mend?.(site);
      const mended = await site.nightly({ daysLater: 2 });
      expect([...codes(mended.alarms), ...codes(mended.standing)]).toEqual([]);
      expect(mended.ended.filter((alarm) => alarm.code === code)).toEqual(
        passes ? [] : told.alarms.filter((alarm) => alarm.code === code),
      );
      const quiet = await site.nightly({ daysLater: 3 });
      expect([quiet.alarms, quiet.standing, quiet.ended]).toEqual([[], [], []]);
    });
  }

  test("an alarm whose cause could not be looked at is not over: it stands", async () => {
    const site = await siteRun({ articles: 14 });
    running.push(site);
    await site.nightly();
    serve(site, START, page("Giới thiệu", quiet));
    expect(codes((await site.nightly({ daysLater: 1 })).alarms)).toEqual(["list-without-links"]);
    site.server.clearFaults();
    site.server.fault("*", { kind: "status", status: 500 });
    const down = await site.nightly({ daysLater: 2 });
    expect([codes(down.standing), down.ended]).toEqual([["list-without-links"], []]);
    expect(codes(down.alarms)).toContain("site-unreachable");
    site.server.clearFaults();
    const mended = await site.nightly({ daysLater: 3 });
    expect([mended.alarms, mended.standing]).toEqual([[], []]);
    expect(new Set(codes(mended.ended))).toEqual(
      new Set(["list-without-links", "start-page-failed", "site-unreachable"]),
    );
  });

  test("the command says what is over, and ends well", async () => {
    const site = await siteRun({ articles: 5 });
    running.push(site);
    await site.nightly();
    serve(site, START, page("Giới thiệu", quiet));
    expect((await site.run("nightly")).code).toBe(3);
    site.server.clearFaults();
    const { code, stderr } = await site.run("nightly");
    expect(code).toBe(0);
    const over = stderr.split("\n").filter((line) => line.includes('"msg":"alarm over"'));
    expect(over.map((line) => (JSON.parse(line) as { code: string }).code)).toEqual(["list-without-links"]);
  });

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
    const elsewhere = ["offline", "facts-lost", "list-unreadable", "discovery-bounded"];
    const provoked = [...alarms.map(({ code }) => code), ...elsewhere];
    expect(documented.filter((code) => !provoked.includes(code))).toEqual([]);
    expect(provoked.filter((code) => !documented.includes(code))).toEqual([]);
  });
});
