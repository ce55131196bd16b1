import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createClient } from "../../src/crawl/client.js";
import { lookAtSite } from "../../src/crawl/look/look.js";
import type { Article } from "../crawl/server/articles.js";
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

const records = ({ folder }: SiteRun) => readFileSync(join(folder, "output/records.ndjson"), "utf8").trim().split("\n");

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

describe("an article gets a new name: it is the same article where that is certain, else it is gone and new", () => {
  const other = (one: Article): Article => ({
    ...one,
    paragraphs: one.paragraphs.map((line) => [...line].reverse().join("")),
  });
  interface Renaming {
    readonly about: string;
    /** What else is edited in the same night. */
    readonly edit?: (one: Article) => Article;
    /** The old address leads to the new one. */
    readonly leads?: true;
    readonly missing?: 200;
    readonly told: Readonly<Partial<Record<"new" | "changed" | "gone", number>>>;
    readonly facts?: Readonly<Partial<Record<"added" | "removed" | "changed", number>>>;
  }
  const renamings: readonly Renaming[] = [
    { about: "the old one leads to it", leads: true, told: { changed: 1 } },
    { about: "the old one is not found", told: { changed: 1 } },
    { about: "the old one says in words that it is not found", missing: 200, told: { changed: 1 } },
    { about: "a fact is edited", edit: (one) => ({ ...one, points: 55 }), told: { changed: 1 }, facts: { changed: 1 } },
    {
      about: "a fact is edited, and the old one says in words that it is not found",
      edit: (one) => ({ ...one, points: 55 }),
      missing: 200,
      told: { changed: 1 },
      facts: { changed: 1 },
    },
    { about: "the whole text is another", edit: other, told: { new: 1, gone: 1 } },
    {
      about: "it has another date",
      edit: (one) => ({ ...one, publishedAt: "2012-03-03T09:00:00+07:00" }),
      told: { new: 1, gone: 1 },
    },
  ];
  for (const { about, edit = (one: Article) => one, leads, missing = 404, told, facts = {} } of renamings) {
    test(about, async () => {
      const { plain, site } = await started(12, "?page=2", { start: ["/tin-tuc"] });
      plain.missing = missing;
      await site.nightly();
      // It is not due by itself: what stands under the new name says that it is to be asked.
      if (told.changed !== undefined) {
        site.configure((config) => {
          config.revisit = { youngDays: 0, everyDays: 1000 };
        });
      }
      const old = plain.articles[4]!;
      const renamed = edit({ ...old, alias: "TEN-MOI" });
      plain.articles[4] = renamed;
      if (leads) plain.moved.set(pathOf(old), pathOf(renamed));
      const second = await site.nightly({ daysLater: 1 });
      expect(second.pages).toMatchObject({ new: 0, changed: 0, gone: 0, failed: 0, waiting: 0, ...told });
      expect(second.alarms).toEqual([]);
      if (told.changed === undefined) {
        expect(records(site)).toHaveLength(13);
        return;
      }
      expect(second.facts).toEqual({ added: 0, removed: 0, changed: 0, ...facts });
      expect(site.changes(2)).toMatchObject([{ change: "changed", uri: plain.origin + pathOf(renamed) }]);
      expect(site.query("SELECT url FROM addresses")).toEqual([{ url: plain.origin + pathOf(old) }]);
      expect(records(site)).toHaveLength(12);
      site.configure((config) => {
        config.revisit = { youngDays: 0, everyDays: 0 };
      });
      const third = await site.nightly({ daysLater: 2 });
      expect(third.pages).toMatchObject({ new: 0, changed: 0, gone: 0, failed: 0, unchanged: 12 });
    });
  }

  test("two that are alike are told apart by nothing: both are gone and new, and no record is lost", async () => {
    const { plain, site } = await started(12, "?page=2", { start: ["/tin-tuc"] });
    plain.articles[5] = { ...plain.articles[4]!, id: 998, points: 55 };
    await site.nightly();
    for (const [n, alias] of [
      [4, "TEN-MOI"],
      [5, "TEN-KHAC"],
    ] as const) {
      plain.articles[n] = { ...plain.articles[n]!, alias };
    }
    expect((await site.nightly({ daysLater: 1 })).pages).toMatchObject({ new: 2, changed: 0, gone: 2, failed: 0 });
    expect(records(site)).toHaveLength(14);
  });

  test("all of them at once, each edited: all are moved, and nothing is new or gone", async () => {
    const { plain, site } = await started(12, "?page=2", { start: ["/tin-tuc"] });
    await site.nightly();
    for (const [n, one] of plain.articles.entries()) {
      plain.articles[n] = { ...one, alias: `TEN-MOI-${n}`, points: one.points === 99 ? 1 : one.points + 1 };
    }
    const second = await site.nightly({ daysLater: 1 });
    expect(second.pages).toMatchObject({ new: 0, changed: 12, gone: 0, failed: 0 });
    expect(second.facts).toEqual({ added: 0, removed: 0, changed: 12 });
    expect(second.alarms).toEqual([]);
  });
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
