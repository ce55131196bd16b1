/**
 * What the site costs: 2,000 made records written as pages; where there is Chromium, how soon the overview is there and a
 * search has answered. Build first; `node bench/site.mjs [records]`.
 */
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeSite } from "../dist/site/write-site.js";
import { madeRecords } from "./made-records.mjs";

const count = Number(process.argv[2] ?? 2000);
const chromiumPath = "/usr/bin/chromium";
const folder = await mkdtemp(join(tmpdir(), "thidua-bench-site-"));
try {
  const site = join(folder, "site");
  const before = process.cpuUsage();
  const start = performance.now();
  const { pages, files } = await writeSite(site, made());
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  console.log(`${pages} pages, ${files} files, ${(await bytesIn(site)) >> 20} MB in ${seconds.toFixed(1)} s`);
  console.log(
    `${((user + system) / 1e6).toFixed(1)} s of processor, ${process.resourceUsage().maxRSS >> 10} MB of memory`,
  );
  if (existsSync(chromiumPath)) await inChromium(site);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function* made() {
  yield* madeRecords(count);
}

async function bytesIn(path) {
  let bytes = 0;
  for (const name of await readdir(path, { recursive: true })) bytes += (await stat(join(path, name))).size;
  return bytes;
}

async function inChromium(site) {
  const { chromium } = await import("playwright-core");
  const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
  const browser = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: chromiumPath,
    args,
  });
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(site, "index.html")).href);
  const loaded = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd);
  console.log(`overview loaded after ${loaded.toFixed(0)} ms`);
  for (const query of ["cu chi", "cu chi", "nguyễn văn", "giao ban cum thi dua"]) {
    const [milliseconds, said] = await page.evaluate(async (query) => {
      const field = document.getElementById("search");
      const status = document.querySelector("#results [role=status]");
      status.textContent = "";
      const start = performance.now();
      field.value = query;
      field.dispatchEvent(new Event("input"));
      while (!/kết quả|Không tìm/.test(status.textContent)) await new Promise((done) => setTimeout(done));
      return [performance.now() - start, status.textContent];
    }, query);
    console.log(`search for ${query}: ${milliseconds.toFixed(0)} ms, ${said}`);
  }
  await browser.close();
}
