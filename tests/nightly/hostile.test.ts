import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli } from "../cli/run.js";
import { pathOf } from "../crawl/server/site.js";
import { long, sized } from "../sized.js";
import { type SiteRun, siteRun, summaryIn } from "./site-run.js";

/** What stands on a page some hundred thousand times: each kind cost minutes, or gigabytes. */
const poisons = ["Quận 3 đạt 98 điểm. ", "<td>Quận 5 đạt 97 điểm</td>", "ngày 12/7, ", "Quận 5 được tặng Bằng khen, "];
const bytes = 1_600_000;

/** A site that has been crawled and not yet read, with so many poisoned pages among its articles. */
async function crawled(
  articles: number,
  poisonedPages: number,
  intervalSeconds = 0,
): Promise<{ site: SiteRun; poisoned: string[] }> {
  const site = await siteRun({ articles, perPage: 20 }, { politeness: { intervalSeconds } });
  expect((await site.run("crawl")).code).toBe(0);
  const paths = site.server.site.articles.map((article) => pathOf(article));
  const each = Math.floor(articles / Math.max(1, poisonedPages));
  const poisoned = paths.filter((_, k) => k % each === Math.min(1, each - 1)).slice(0, poisonedPages);
  for (const [k, path] of poisoned.entries()) {
    const piece = poisons[k % poisons.length]!;
    // A number each: two pages of the same bytes would be one body.
    const body = `<article><p>${k}</p><p>${piece.repeat(bytes / Buffer.byteLength(piece))}</p></article>`;
    site.replaceBody(path, Buffer.from(body));
  }
  return { site, poisoned: poisoned.toSorted() };
}

const articles = 40;
let site: SiteRun;
let poisoned: string[];
beforeAll(async () => {
  ({ site, poisoned } = await crawled(articles, 10));
}, 60_000);
afterAll(() => site.server.close());

describe(`SIGTERM ends a run within 2 s, at ${sized(3, 20)} moments of`, () => {
  async function stopped(at: SiteRun, phase: string, later: number, codes: readonly number[]): Promise<void> {
    const child = spawn(process.execPath, [cli, "nightly"], { cwd: at.folder, stdio: ["ignore", "ignore", "pipe"] });
    const closed = once(child, "close");
    let isThere = false;
    child.stderr.on("data", (data: Buffer) => {
      isThere ||= data.includes(`"phase":"${phase}"`);
    });
    while (!isThere && child.exitCode === null) await sleep(5);
    await sleep(later);
    const asked = performance.now();
    child.kill("SIGTERM");
    const [code] = (await closed) as [number];
    expect(codes).toContain(code);
    expect(performance.now() - asked).toBeLessThan(2000);
  }
  const moments = Array.from({ length: sized(3, 20) }, (_, k) => k);

  test("reading", async () => {
    for (const k of moments) await stopped(site, "read", k * 150, [143]);
  }, 120_000);

  test("crawling, also while the site does not answer", async () => {
    const slow = await siteRun({ articles: 200 }, { limits: { headersSeconds: 30, totalSeconds: 60 } });
    slow.server.fault("*", { kind: "delay", time: 40 });
    for (const k of moments) await stopped(slow, "crawl", k * 70, [143]);
    slow.server.fault("*", { kind: "silent", after: "request" });
    await stopped(slow, "crawl", 300, [143]);
    await slow.server.close();
  }, 120_000);

  test("writing, where it may be done before it is told", async () => {
    const whole = (await crawled(30, 0)).site;
    for (const k of moments) await stopped(whole, "write", k * 5, [0, 1, 143]);
    const run = await whole.run("nightly");
    expect([0, 1], run.stderr).toContain(run.code);
    expect(whole.query("SELECT count(*) AS n FROM pages WHERE record_id IS NOT NULL")).toEqual([{ n: 30 }]);
    await whole.server.close();
  }, 120_000);
});

test("a run reads the pages behind the poisoned ones, and says which it left out", async () => {
  const run = await site.run("nightly");
  expect(run.code, run.stderr).toBe(1);
  expectAside(site, articles, poisoned, run.stderr);
}, 60_000);

test.skipIf(!long)(
  "ten poisoned pages of each kind among 300: set aside, in under twice the time of the site without",
  async () => {
    const times: number[] = [];
    // A fiftieth of the rest that a site is given; without any, the requests would take no time at all.
    const rest = 0.1;
    for (const count of [0, 10 * poisons.length]) {
      const one = await crawled(300, count, rest);
      const began = performance.now();
      const run = await one.site.run("nightly");
      times.push(performance.now() - began);
      if (count > 0) expectAside(one.site, 300, one.poisoned, run.stderr);
      await one.site.server.close();
    }
    expect(times[1]! / times[0]!, times.map(Math.round).join(" and ")).toBeLessThan(2);
  },
  600_000,
);

function expectAside(of: SiteRun, all: number, bad: readonly string[], stderr: string): void {
  expect(summaryIn(stderr).pages).toMatchObject({ setAside: bad.length });
  const aside = of.query<{ url: string; code: string }>(
    "SELECT p.url, s.code FROM set_aside s JOIN pages p ON p.id = s.page_id ORDER BY p.url",
  );
  expect(aside).toEqual(bad.map((path) => ({ url: of.server.origin + path, code: "page-limit" })));
  const read = of.query("SELECT count(*) AS n FROM pages WHERE record_id IS NOT NULL");
  expect(read).toEqual([{ n: all - bad.length }]);
}
