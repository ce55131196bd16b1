import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { startServer, type TestServer } from "../crawl/server/server.js";
import { pathOf } from "../crawl/server/site.js";
import { type SiteRun, siteRun } from "./site-run.js";

const closing: { close(): Promise<void> }[] = [];
afterEach(() => Promise.all(closing.splice(0).map((server) => server.close())));

async function started(articles: number, settings?: Parameters<typeof siteRun>[1]): Promise<SiteRun> {
  const site = await siteRun({ articles }, settings);
  closing.push(site.server);
  return site;
}

const uris = ({ folder }: SiteRun) =>
  readFileSync(join(folder, "output/records.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as PageRecord).source.uri);
const only = (field: string) => [expect.objectContaining({ change: "changed", field })];

describe("an article keeps its identity while its address changes", () => {
  test("it moves to another category: one changed record, by its address alone", async () => {
    const site = await started(12);
    await site.nightly();
    const article = site.server.site.articles[4]!;
    const old = site.server.origin + pathOf(article);
    const moved = site.server.site.edit(article.id, { category: "Tin-thanh-hoi", alias: "TEN-MOI" });
    site.server.fault(pathOf(article), { kind: "status", status: 404 });
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ new: 0, changed: 1, gone: 0, failed: 0 });
    expect(site.changes(2)).toMatchObject([
      { uri: site.server.origin + pathOf(moved), facts: { added: 0, removed: 0, changed: 0 }, changes: only("source") },
    ]);
    expect(uris(site)).not.toContain(old);
    expect(site.query("SELECT url FROM addresses")).toEqual([{ url: old }]);
    expect((await site.nightly()).pages).toMatchObject({ changed: 0, gone: 0, unchanged: 12 });
  });

  test("a redirect is followed once, from then on its end is asked for", async () => {
    const site = await started(6);
    await site.nightly();
    const article = site.server.site.articles[2]!;
    const to = `/index.php/news/Tin-thanh-hoi/TEN-KHAC-${article.id}/`;
    site.server.fault(pathOf(article), { kind: "redirect", to, status: 301 });
    expect((await site.nightly()).pages).toMatchObject({ changed: 1, unchanged: 5 });
    expect(uris(site)).toContain(site.server.origin + to);
    site.asked();
    await site.nightly();
    expect(site.asked()).not.toContain(pathOf(article));
  });

  test("what stands behind the newest of a list is looked for before it is called gone", async () => {
    const site = await siteRun({ articles: 60, perPage: 10 }, { limits: { stopAfterKnown: 5 } });
    closing.push(site.server);
    await site.nightly();
    const article = site.server.site.articles.at(-3)!;
    const moved = site.server.site.edit(article.id, { alias: "TEN-MOI" });
    site.server.fault(pathOf(article), { kind: "status", status: 404 });
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ new: 0, changed: 1, gone: 0, back: 0 });
    expect(uris(site)).toContain(site.server.origin + pathOf(moved));
    site.server.site.remove(moved.id);
    expect((await site.nightly()).pages).toMatchObject({ gone: 1, changed: 0 });
  });
});

test("a dead old host blocks nothing: pages known by it alone are asked for at the new one", async () => {
  const site = await started(30);
  await site.nightly();
  const before = new Set(uris(site));
  const next: TestServer = await startServer({ articles: 30 });
  closing.push(next);
  await site.server.close();
  site.configure(({ sites: [configured] }) => {
    configured!.hosts = [site.server.host];
    configured!.start = [`${site.server.origin}/index.php/news/`, `${next.origin}/index.php/news/`];
  });
  const second = await site.nightly();
  expect(second.pages).toMatchObject({ new: 0, changed: 30, gone: 0, failed: 0 });
  expect(second.facts).toEqual({ added: 0, removed: 0, changed: 0 });
  expect(second.alarms.map(({ code }) => code)).toEqual([]);
  expect(uris(site).every((uri) => uri?.startsWith(next.origin) && !before.has(uri))).toBe(true);
});
