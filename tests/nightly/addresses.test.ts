import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.js";
import type { PageRecord } from "../../src/record.js";
import { startServer, type TestServer } from "../crawl/server/server.js";
import { pathOf } from "../crawl/server/site.js";
import { certificate, tlsFront } from "../crawl/server/tls-front.js";
import { type SiteRun, siteRun, summaryIn } from "./site-run.js";

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

test("http becomes https: every article at its new address, and http is asked no more", async () => {
  const site = await started(10);
  const front = await tlsFront(site.server.origin);
  closing.push(front);
  site.configure(({ sites: [configured] }) => {
    configured!.start = [`http://${front.host}/index.php/news/`];
  });
  const env = { NODE_EXTRA_CA_CERTS: resolve(certificate) };
  const first = await site.runWith(env, "nightly");
  expect(first.code, first.stderr).toBe(ExitCode.allGood);
  front.secure();
  const second = summaryIn((await site.runWith(env, "nightly")).stderr);
  expect(second.pages).toMatchObject({ new: 0, changed: 10, gone: 0, failed: 0 });
  expect(second.facts).toEqual({ added: 0, removed: 0, changed: 0 });
  expect(second.alarms).toEqual([]);
  expect(uris(site).every((uri) => uri?.startsWith(`https://${front.host}/`))).toBe(true);
  front.redirected();
  expect(summaryIn((await site.runWith(env, "nightly")).stderr).pages).toMatchObject({ changed: 0, unchanged: 10 });
  // Robots.txt and the start page, which the configuration names so.
  expect(front.redirected()).toEqual(["/robots.txt", "/index.php/news/"]);
});

test("redirected to another host: told, nothing lost; with the host named in the configuration it goes on there", async () => {
  const site = await started(12);
  await site.nightly();
  const before = uris(site);
  const next = await startServer({ articles: 12 });
  closing.push(next);
  for (const article of site.server.site.articles) {
    site.server.fault(pathOf(article), { kind: "redirect", to: next.origin + pathOf(article), status: 301 });
  }
  const second = await site.nightly({ daysLater: 1 });
  expect(second.pages).toMatchObject({ new: 0, changed: 0, gone: 0, refused: 12 });
  expect(second.alarms.map(({ code }) => code)).toEqual(["many-refused"]);
  expect(uris(site)).toEqual(before);
  site.configure(({ sites: [configured] }) => {
    configured!.hosts = [next.host];
  });
  const third = await site.nightly({ daysLater: 2 });
  expect(third.pages).toMatchObject({ new: 0, changed: 12, gone: 0, refused: 0 });
  expect(third.facts).toEqual({ added: 0, removed: 0, changed: 0 });
  expect(uris(site).every((uri) => uri?.startsWith(next.origin))).toBe(true);
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
