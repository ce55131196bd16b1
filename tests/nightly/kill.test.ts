import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { seededRandom } from "../crawl/server/random.js";
import { pathOf } from "../crawl/server/site.js";
import { siteRun } from "./site-run.js";

const pages = 300;
const kills = 20;

test(`killed at ${kills} random moments of a crawl of ${pages} pages: nothing lost, nothing doubled, hardly anything fetched twice`, {
  timeout: 180_000,
}, async () => {
  const site = await siteRun({ articles: pages, perPage: 30 });
  const { log, site: served } = site.server;
  const random = seededRandom(20_181);
  const phases = new Set<string>();
  try {
    let killed = 0;
    // A run that ended before its kill counts for none; the next one then looks at everything again, and fetches no body.
    for (let attempt = 0; killed < kills && attempt < 2 * kills; attempt += 1) {
      // The first so many requests into their lives, and up to 30 ms more; the others when they ask for nothing any more:
      // they read or write.
      const crawling = killed < kills / 2;
      const until = crawling ? log.length + 1 + Math.floor(random() * 24) : Number.POSITIVE_INFINITY;
      const more = Math.floor(random() * 30);
      const before = log.length;
      const reading = crawling ? Number.POSITIVE_INFINITY : random() * 300;
      const { ended } = await site.killed(async (over) => {
        const idle = () => (log.length > before ? performance.now() - log.at(-1)!.at : 0);
        while (log.length < until && idle() < reading && !over.aborted) await sleep(2);
        if (log.length >= until) await sleep(more);
      }, "nightly");
      if (ended) continue;
      killed += 1;
      const [row] = site.query<{ waiting: number; unread: number }>(
        `SELECT (SELECT count(*) FROM frontier) AS waiting, (SELECT count(*) FROM versions WHERE reading IS NULL) AS unread`,
      );
      phases.add(row!.waiting > 0 ? "crawl" : "read");
    }
    expect(killed).toBe(kills);
    expect(phases).toEqual(new Set(["crawl", "read"]));
    const last = await site.run("nightly");
    expect(last.code, last.stderr).toBe(0);

    const count = new Map<string, number>();
    for (const { path, bytes } of log) if (bytes > 0) count.set(path, (count.get(path) ?? 0) + 1);
    // Asked for by every process anew; here it is not there.
    count.delete("/robots.txt");
    for (const article of served.articles) expect(count.get(pathOf(article)) ?? 0).toBeGreaterThan(0);
    const again = [...count.values()].reduce((sum, n) => sum + n - 1, 0);
    // Each process had one page leased when it was killed.
    expect(again).toBeLessThanOrEqual(killed);

    const one = (sql: string) => Object.values(site.query<Record<string, unknown>>(sql)[0]!)[0];
    expect(one("SELECT count(*) FROM pages WHERE kind = 'article' AND version_id IS NOT NULL")).toBe(pages);
    expect(one("SELECT count(*) FROM pages WHERE record_id IS NOT NULL")).toBe(pages);
    expect(one("SELECT count(*) FROM records")).toBe(pages);
    expect(one("SELECT count(DISTINCT page_id) FROM versions")).toBe(one("SELECT count(*) FROM versions"));
    expect(one("SELECT count(*) FROM frontier")).toBe(0);
    expect(one("PRAGMA integrity_check")).toBe("ok");
    expect(one("SELECT count(*) FROM runs WHERE finished_at IS NULL")).toBe(0);

    // Whichever run finished tells each page once.
    const told = site
      .query<{ id: number }>("SELECT id FROM runs")
      .flatMap(({ id }) => site.changes(id))
      .filter(({ change }) => change === "new");
    expect(new Set(told.map(({ uri }) => uri)).size).toBe(pages);
    expect(told).toHaveLength(pages);
  } finally {
    await site.server.close();
  }
});
