import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cli } from "../cli/run.js";
import { pathOf } from "../crawl/server/site.js";
import { sized } from "../sized.js";
import { type SiteRun, siteRun, summaryIn } from "./site-run.js";

/** What stands on a page some hundred thousand times: each kind cost minutes, or gigabytes. */
const poisons = ["Quận 3 đạt 98 điểm. ", "<td>Quận 5 đạt 97 điểm</td>", "ngày 12/7, ", "Quận 5 được tặng Bằng khen, "];
const articles = 40;
const bytes = 1_600_000;

let site: SiteRun;
let poisoned: string[];
beforeAll(async () => {
  site = await siteRun({ articles, perPage: 20 });
  expect((await site.run("crawl")).code).toBe(0);
  const paths = site.server.site.articles.map((article) => pathOf(article));
  poisoned = paths.filter((_, k) => k % 4 === 1).toSorted();
  for (const [k, path] of poisoned.entries()) {
    const piece = poisons[k % poisons.length]!;
    // A number each: two pages of the same bytes would be one body.
    const body = `<article><p>${k}</p><p>${piece.repeat(bytes / Buffer.byteLength(piece))}</p></article>`;
    site.replaceBody(path, Buffer.from(body));
  }
}, 60_000);
afterAll(() => site.server.close());

test(`SIGTERM ends a run within 2 s, at ${sized(3, 20)} moments`, async () => {
  for (let k = 0; k < sized(3, 20); k++) {
    const child = spawn(process.execPath, [cli, "nightly"], { cwd: site.folder, stdio: ["ignore", "ignore", "pipe"] });
    const closed = once(child, "close");
    let reading = false;
    child.stderr.on("data", (data: Buffer) => {
      reading ||= data.includes('"phase":"read"');
    });
    while (!reading) await sleep(5);
    await sleep(k * 150);
    const asked = performance.now();
    child.kill("SIGTERM");
    const [code] = (await closed) as [number];
    expect(code).toBe(143);
    expect(performance.now() - asked).toBeLessThan(2000);
  }
}, 120_000);

test("a run reads the pages behind the poisoned ones, and says which it left out", async () => {
  const run = await site.run("nightly");
  expect(run.code, run.stderr).toBe(1);
  expect(summaryIn(run.stderr).pages).toMatchObject({ setAside: poisoned.length });
  const aside = site.query<{ url: string; code: string }>(
    "SELECT p.url, s.code FROM set_aside s JOIN pages p ON p.id = s.page_id ORDER BY p.url",
  );
  expect(aside).toEqual(poisoned.map((path) => ({ url: site.server.origin + path, code: "page-limit" })));
  expect(site.query("SELECT count(*) AS n FROM pages WHERE record_id IS NOT NULL")).toEqual([
    { n: articles - poisoned.length },
  ]);
}, 60_000);
