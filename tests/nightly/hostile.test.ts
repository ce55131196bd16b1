import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, folderWith, goodPage, thidua } from "../cli/run.js";
import { pathOf } from "../crawl/server/site.js";
import { long, sized } from "../sized.js";
import { runSql } from "../sqlite-file.js";
import { type SiteRun, siteRun, summaryIn } from "./site-run.js";

/** What stands on a page some hundred thousand times: each kind cost minutes, or gigabytes. */
const poisons = [
  "Quận 3 đạt 98 điểm. ",
  "<td>Quận 5 đạt 97 điểm</td>",
  "ngày 12/7, ",
  "Quận 5 được tặng Bằng khen, ",
  "ông ",
];
const bytes = 1_600_000;

/** A number each: two pages of the same bytes would be one body. */
function poisonedPage(k: number): string {
  const piece = poisons[k % poisons.length]!;
  return `<title>Tin ${k}</title><article><p>${k}</p><p>${piece.repeat(bytes / Buffer.byteLength(piece))}</p></article>`;
}

/** It is read, and takes as long as twenty articles. */
const slow = (k: number) => `<title>Tin ${k}</title><article><p>${k}</p><p>${"ngày 12/7, ".repeat(5000)}</p></article>`;

/** A site that has been crawled and not yet read, where these bodies stand for those of articles in its midst. */
async function crawled(articles: number, bodies: readonly string[]): Promise<{ site: SiteRun; paths: string[] }> {
  const site = await siteRun({ articles, perPage: 20 });
  expect((await site.run("crawl")).code).toBe(0);
  const paths = spread(site, bodies.length);
  for (const [k, path] of paths.entries()) site.replaceBody(path, Buffer.from(bodies[k]!));
  return { site, paths };
}

/** Paths of so many of a site's articles, not of the first. */
function spread({ server }: SiteRun, count: number): string[] {
  const paths = server.site.articles.map((article) => pathOf(article));
  const each = Math.floor(paths.length / Math.max(1, count));
  return paths.filter((_, k) => k % each === each - 1).slice(0, count);
}

const numbers = (count: number) => Array.from({ length: count }, (_, k) => k);
const articles = sized(40, 300);
const poisonedBodies = numbers(sized(poisons.length, 2 * poisons.length)).map(poisonedPage);
let site: SiteRun;
let poisoned: string[];
beforeAll(async () => {
  const slowBodies = numbers(sized(10, 240)).map((k) => slow(k));
  const { site: here, paths } = await crawled(articles, [...slowBodies, ...poisonedBodies]);
  site = here;
  poisoned = paths.slice(slowBodies.length);
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
    // Where all is done the signal finds nobody who handles it.
    const [code, signal] = (await closed) as [number | null, string | null];
    expect(codes).toContain(signal === "SIGTERM" ? 143 : code);
    expect(performance.now() - asked).toBeLessThan(2000);
  }
  const moments = numbers(sized(3, 20));

  test("reading", async () => {
    for (const k of moments) await stopped(site, "read", k * 50, [143]);
  }, 120_000);

  test("crawling, also while the site does not answer; the next run has all of it", async () => {
    const count = sized(40, 200);
    const idle = await siteRun({ articles: count }, { limits: { headersSeconds: 30, totalSeconds: 60 } });
    // Slower than all moments together: a site that has been crawled to its end leaves nothing to stop.
    idle.server.fault("*", { kind: "delay", time: 100 });
    const fetched = () => idle.query<{ n: number }>("SELECT count(*) AS n FROM versions")[0]!.n;
    let before = 0;
    for (const k of moments) {
      await stopped(idle, "crawl", k * 70, [143]);
      expect(fetched()).toBeGreaterThanOrEqual(before);
      before = fetched();
    }
    idle.server.fault("*", { kind: "silent", after: "request" });
    await stopped(idle, "crawl", 300, [143]);
    idle.server.clearFaults();
    const run = await idle.run("nightly");
    expect(run.code, run.stderr).toBe(0);
    expect(idle.query("SELECT count(*) AS n FROM pages WHERE record_id IS NOT NULL")).toEqual([{ n: count }]);
    await idle.server.close();
  }, 120_000);

  test("writing, where it may be done before it is told", async () => {
    const whole = (await crawled(12, [])).site;
    for (const k of moments) await stopped(whole, "write", k * 5, [0, 1, 143]);
    const run = await whole.run("nightly");
    expect([0, 1], run.stderr).toContain(run.code);
    expect(whole.query("SELECT count(*) AS n FROM pages WHERE record_id IS NOT NULL")).toEqual([{ n: 12 }]);
    await whole.server.close();
  }, 120_000);
});

test("a run reads the pages behind the poisoned ones, and says which it left out", async () => {
  const run = await site.run("nightly");
  expect(run.code, run.stderr).toBe(1);
  expectAside(site, articles, poisoned, run.stderr);
}, 300_000);

test("retry ends where a page costs too much, and so do review and extract with one job", async () => {
  const { site: few, paths } = await crawled(6, [poisonedPage(4)]);
  runSql(few.store, "UPDATE versions SET reading = 'set-aside'");
  const retried = await few.run("retry");
  expect(retried.code, retried.stderr).toBe(1);
  expectAside(few, 6, paths, retried.stderr);
  await few.server.close();

  const bad = poisonedPage(4);
  const pages = await folderWith({ "a.html": bad, "b.html": goodPage });
  const read = await thidua(["extract", pages, "--jobs", "1", "--out", join(pages, "out")]);
  expect([read.code, read.stderr]).toEqual([1, expect.stringMatching(/a\.html: the page is not read/)]);
  const reviewed = await thidua([
    "review",
    join(pages, "a.html"),
    join(pages, "b.html"),
    "--export-gold",
    join(pages, "gold"),
  ]);
  expect([0, 1], reviewed.stderr).toContain(reviewed.code);
}, 120_000);

/** Said at the end by the command itself: other programs have the processor, too. */
const telling = `import { isMainThread } from "node:worker_threads";
const told = () => { const { user, system } = process.cpuUsage(); console.error("processor " + (user + system) / 1000); };
if (isMainThread) process.on("exit", told);`;
const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(telling)}` };

test.skipIf(!long)(
  "ten poisoned pages of each kind among 300: set aside, in under twice the processor time of the site without",
  async () => {
    const times: number[] = [];
    for (const count of [0, 10 * poisons.length]) {
      const one = await siteRun({ articles: 300, perPage: 20 }, { limits: { headersSeconds: 30, totalSeconds: 60 } });
      const paths = spread(one, count);
      for (const [k, path] of paths.entries()) one.server.fault(path, { kind: "body", body: poisonedPage(k) });
      const run = await one.runWith(env, "nightly");
      times.push(Number(/^processor (\d+)/m.exec(run.stderr)![1]));
      expectAside(one, 300, paths, run.stderr);
      await one.server.close();
    }
    expect(times[1]! / times[0]!, `${times.join(" and ")} ms`).toBeLessThan(2);
  },
  600_000,
);

function expectAside(of: SiteRun, all: number, bad: readonly string[], stderr: string): void {
  expect(summaryIn(stderr).pages).toMatchObject({ setAside: bad.length });
  const aside = of.query<{ url: string; code: string }>(
    "SELECT p.url, s.code FROM set_aside s JOIN pages p ON p.id = s.page_id ORDER BY p.url",
  );
  expect(aside).toEqual(bad.toSorted().map((path) => ({ url: of.server.origin + path, code: "page-limit" })));
  const read = of.query("SELECT count(*) AS n FROM pages WHERE record_id IS NOT NULL");
  expect(read).toEqual([{ n: all - bad.length }]);
}
