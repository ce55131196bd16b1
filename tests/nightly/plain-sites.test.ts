import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "../../src/crawl/client.js";
import { lookAtSite } from "../../src/crawl/look/look.js";
import { type PlainSite, pagings, pathOf, plainSite } from "../crawl/server/plain-site.js";
import { type SiteRun, siteRun } from "./site-run.js";

const closing: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(closing.splice(0).map((server) => server.close())));

interface Sources {
  readonly start: string[];
  readonly feeds?: string[];
  readonly sitemaps?: string[];
}

async function started(count: number, paging: keyof typeof pagings, sources: Sources) {
  const plain = await plainSite(count, pagings[paging]);
  const site = await siteRun({ articles: 0 }, { site: { layout: "generic" } });
  closing.push(plain, site.server);
  const at = (paths: readonly string[] = []) => paths.map((path) => plain.origin + path);
  site.configure(({ sites: [configured] }) => {
    configured!.start = at(sources.start);
    configured!.feeds = at(sources.feeds);
    configured!.sitemaps = at(sources.sitemaps);
  });
  return { plain, site };
}

async function change({ plain, site }: { plain: PlainSite; site: SiteRun }, total: number) {
  const [edited, gone] = [plain.articles[3]!, plain.articles[12]!];
  plain.articles[3] = { ...edited, points: 55 };
  plain.articles.splice(12, 1);
  const fresh = { ...plain.articles[0]!, id: 999, alias: "BAI-MOI", title: "Bài mới của Hội" };
  plain.articles.unshift(fresh);
  const second = await site.nightly({ daysLater: 1 });
  expect(second.pages).toMatchObject({ new: 1, changed: 1, gone: 1, failed: 0, unchanged: total - 2 });
  expect(second.facts.removed).toBe(0);
  expect(second.alarms).toEqual([]);
  const told = site.changes(2).map(({ change, uri }) => [change, uri.slice(plain.origin.length)]);
  expect(told.sort()).toEqual([
    ["changed", pathOf(edited)],
    ["gone", pathOf(gone)],
    ["new", pathOf(fresh)],
  ]);
}

describe("a site of its own making: every article once, whatever leads from page to page", () => {
  for (const paging of Object.keys(pagings) as (keyof typeof pagings)[]) {
    test(paging, async () => {
      const { plain, site } = await started(34, paging, { start: [pagings[paging].path(1)] });
      const first = await site.nightly();
      expect(first.pages).toMatchObject({ new: 34, failed: 0, setAside: 0 });
      expect(first.alarms).toEqual([]);
      // Four pages of the list, and no address twice.
      expect(plain.log).toHaveLength(38);
      expect(new Set(plain.log).size).toBe(38);
      await change({ plain, site }, 34);
    });
  }
});

test("an article under a new name, to which its old one leads, is the same article; without that it is another one", async () => {
  const { plain, site } = await started(34, "?page=2", { start: ["/tin-tuc"] });
  await site.nightly();
  // It is not due by itself: what stands under the new name says that it is to be asked.
  site.configure((config) => {
    config.revisit = { youngDays: 0, everyDays: 1000 };
  });
  const [kept, lost] = [plain.articles[4]!, plain.articles[6]!];
  plain.articles[4] = { ...kept, alias: "TEN-MOI" };
  plain.moved.set(pathOf(kept), pathOf(plain.articles[4]!));
  const second = await site.nightly({ daysLater: 1 });
  expect(second.pages).toMatchObject({ new: 0, changed: 1, gone: 0, failed: 0 });
  expect(site.changes(2)).toMatchObject([
    { change: "changed", uri: plain.origin + pathOf(plain.articles[4]!), facts: { added: 0, removed: 0, changed: 0 } },
  ]);
  expect(site.query("SELECT url FROM addresses")).toEqual([{ url: plain.origin + pathOf(kept) }]);
  plain.articles[6] = { ...lost, alias: "TEN-KHAC" };
  expect((await site.nightly({ daysLater: 2 })).pages).toMatchObject({ new: 1, changed: 0, gone: 1, failed: 0 });
});

test("a site that shows its articles in a sitemap alone", async () => {
  const { plain, site } = await started(34, "?page=2", { start: ["/tin-tuc"], sitemaps: ["/sitemap.xml"] });
  plain.shown = false;
  expect((await site.nightly()).pages).toMatchObject({ new: 34, failed: 0 });
});

test("a site that shows its articles in a feed alone: those that the feed still names", async () => {
  const { plain, site } = await started(34, "?page=2", { start: ["/tin-tuc"], feeds: ["/feed"] });
  plain.shown = false;
  expect((await site.nightly()).pages).toMatchObject({ new: 10, failed: 0 });
  plain.articles.unshift({ ...plain.articles[0]!, id: 999, alias: "BAI-MOI", title: "Bài mới của Hội" });
  expect((await site.nightly({ daysLater: 1 })).pages).toMatchObject({ new: 1, gone: 0 });
});

test("what `thidua init` finds out about such a site is enough to read all of it", async () => {
  const { plain, site } = await started(34, "?start=20", { start: ["/"] });
  const client = createClient({
    userAgent: "thidua/0.0.0",
    politeness: { interval: 0, retries: 0 },
    allowedAddresses: ["127.0.0.1"],
    clock: { now: () => performance.now(), wall: () => Date.now(), sleep: async () => {} },
  });
  const look = await lookAtSite(`${plain.origin}/tin-tuc`, client);
  client.close();
  expect(look.system).toMatch(/^Joomla/);
  expect(look.site).toMatchObject({ layout: "generic", start: [`${plain.origin}/tin-tuc`] });
  site.configure((config) => {
    config.sites = [{ ...look.site, name: "test" } as never];
  });
  expect((await site.nightly()).pages).toMatchObject({ new: 34, failed: 0, setAside: 0 });
});
