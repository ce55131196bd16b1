import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { seededRandom } from "../crawl/server/random.js";
import { pathOf } from "../crawl/server/site.js";
import { sized } from "../sized.js";
import { siteRun } from "./site-run.js";

const pages = sized(90, 300);
const kills = sized(4, 20);

test(`killed at ${kills} random moments of a crawl of ${pages} pages: nothing lost, nothing doubled, hardly anything fetched twice`, {
  timeout: 180_000,
}, async () => {
  const site = await siteRun({ articles: pages, perPage: 30 });
  const { log, site: served } = site.server;
  const random = seededRandom(20_181);
  const phases = new Set<string>();
  const waiting = () => site.query<{ n: number }>("SELECT count(*) AS n FROM frontier")[0]!.n;
  try {
    let killed = 0;
    // A run that ended before its kill counts for none; the next one then looks at everything again, and fetches no body.
    for (let attempt = 0; killed < kills && attempt < 2 * kills; attempt += 1) {
      // Half of them so many requests into their lives, the others when nothing waits to be fetched any more: they read or write.
      const crawling = killed < kills / 2;
      const before = log.length;
      const requests = 1 + Math.floor(random() * 24);
      const reached = crawling
        ? () => log.length >= before + requests
        : () => log.length > before + 1 && waiting() === 0;
      const { ended } = await site.killed(async (over) => {
        while (!reached() && !over.aborted) await sleep(crawling ? 2 : 10);
        await sleep(random() * (crawling ? 30 : 150));
      }, "nightly");
      if (ended) continue;
      killed += 1;
      phases.add(waiting() > 0 ? "crawl" : "read");
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
