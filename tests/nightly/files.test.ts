import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { type SiteRun, siteRun } from "./site-run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const document = "/uploads/news/bao-cao.docx";
const archive = "/uploads/news/phu-luc.rar";

/** Six articles, of which the newest but one offers a report and an archive; its paths are allowed, those of uploads are not. */
async function started(attachments: "list" | "store" | "read"): Promise<SiteRun> {
  const site = await siteRun({ articles: 6 }, { site: { allow: ["/index.php/news/"] } });
  running.push(site);
  site.configure((config) => {
    config.attachments = attachments;
  });
  const { server } = site;
  server.files.set(document, { type: WORD, body: readFileSync("fixtures/office/bao-cao.docx") });
  server.files.set(archive, {
    type: "application/octet-stream",
    body: Buffer.from("Rar!\x1a\x07 no more than a test"),
  });
  server.site.edit(server.site.articles[1]!.id, { attachments: [document, archive] });
  return site;
}

const records = ({ folder }: SiteRun) =>
  readFileSync(join(folder, "output/records.ndjson"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as PageRecord);
const files = (asked: readonly string[]) => asked.filter((path) => path.startsWith("/uploads/")).sort();
const setAside = (site: SiteRun) => site.query("SELECT page_id FROM set_aside").length;
const bodies = (site: SiteRun) =>
  site.query<{ url: string; bytes: number }>(
    `SELECT p.url, b.bytes FROM pages p JOIN versions v ON v.id = p.version_id JOIN bodies b ON b.sha256 = v.sha256
     WHERE p.offered_by IS NOT NULL ORDER BY p.url`,
  );

test("listed: they stand in the record and are not asked for", async () => {
  const site = await started("list");
  expect((await site.nightly()).files).toEqual({ stored: 0, failed: 0 });
  expect(records(site).flatMap(({ page }) => page.attachments ?? [])).toHaveLength(2);
  expect(files(site.asked())).toEqual([]);
});

test("stored: fetched once, outside of the paths that hold articles, again only when their article changes", async () => {
  const site = await started("store");
  const first = await site.nightly();
  expect([first.files, first.pages.new, first.pages.unchanged]).toEqual([{ stored: 2, failed: 0 }, 6, 0]);
  expect(files(site.asked())).toEqual([document, archive]);
  expect(bodies(site)).toEqual([
    { url: site.server.origin + document, bytes: readFileSync("fixtures/office/bao-cao.docx").length },
    { url: site.server.origin + archive, bytes: 26 },
  ]);
  expect(records(site)).toHaveLength(6);
  await site.nightly({ daysLater: 1 });
  expect(files(site.asked())).toEqual([]);
  site.server.files.set(archive, { type: "application/octet-stream", body: Buffer.from("Rar!\x1a\x07 another") });
  site.server.site.edit(site.server.site.articles[1]!.id, { points: 12 });
  expect((await site.nightly({ daysLater: 2 })).files).toEqual({ stored: 1, failed: 0 });
  expect(files(site.asked())).toEqual([document, archive]);
});

test("told to store them later: those of articles that are known are fetched as well, those read are read when that is asked", async () => {
  const site = await started("list");
  await site.nightly();
  site.configure((config) => {
    config.attachments = "store";
  });
  expect((await site.nightly({ daysLater: 1 })).files).toEqual({ stored: 2, failed: 0 });
  site.configure((config) => {
    config.attachments = "read";
  });
  // Office documents are read in a thread, which only the built command has.
  expect((await site.run("nightly")).code).toBe(0);
  expect([records(site).length, setAside(site)]).toEqual([7, 0]);
});

test("read: office documents become records of their own, archives stay what they are", async () => {
  const site = await started("read");
  expect((await site.run("nightly")).code).toBe(0);
  expect([records(site).length, setAside(site)]).toEqual([7, 0]);
  const read = records(site).find(({ source }) => source.uri?.endsWith(".docx"));
  expect(read).toMatchObject({ source: { layout: "docx", mediaType: WORD }, page: { kind: "article" } });
  expect(read!.reports[0]!.scores).toHaveLength(4);
});

test("a file that is not there is asked for once, and again when its article changes", async () => {
  const site = await started("store");
  site.server.files.delete(archive);
  expect((await site.nightly()).files).toEqual({ stored: 1, failed: 1 });
  site.asked();
  expect((await site.nightly({ daysLater: 1 })).files).toEqual({ stored: 0, failed: 0 });
  expect(files(site.asked())).toEqual([]);
  site.server.files.set(archive, { type: "application/octet-stream", body: Buffer.from("Rar!") });
  site.server.site.edit(site.server.site.articles[1]!.id, { points: 12 });
  expect((await site.nightly({ daysLater: 2 })).files).toEqual({ stored: 1, failed: 0 });
});

test("a file that cannot be had fails, once a run, and is had when it can; a page in its place is none", async () => {
  const site = await started("store");
  site.server.fault(document, { kind: "status", status: 503 });
  site.server.fault(archive, { kind: "body", body: "<!DOCTYPE html><title>Đăng nhập</title><p>Mời đăng nhập</p>" });
  const first = await site.nightly();
  expect([first.files, first.pages.failed]).toEqual([{ stored: 0, failed: 2 }, 0]);
  expect(bodies(site)).toEqual([]);
  site.server.clearFaults();
  expect((await site.nightly({ daysLater: 1 })).files).toEqual({ stored: 2, failed: 0 });
});
