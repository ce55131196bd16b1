import { spawn } from "node:child_process";
import { chmodSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config/read-config.js";
import { pathOf } from "../crawl/server/site.js";
import { type SiteRun, siteRun, summaryIn } from "../nightly/site-run.js";
import { inProcess } from "./in-process.js";
import { cli, folderWith } from "./run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

async function started(articles: number): Promise<SiteRun> {
  const site = await siteRun({ articles });
  running.push(site);
  return site;
}

describe("init", () => {
  test("writes a configuration that is good as it stands, and never overwrites one unasked", async () => {
    const cwd = await folderWith({});
    const file = join(cwd, "thidua.config.json");
    expect(await inProcess(["init"], { cwd })).toMatchObject({ code: 0, stdout: "" });
    const text = readFileSync(file, "utf8");
    expect(readConfig(text, file)).toHaveProperty("config");
    const again = await inProcess(["init"], { cwd });
    expect(again).toMatchObject({ code: 2, stderr: "thidua: thidua.config.json exists: --force overwrites it\n" });
    expect((await inProcess(["init", "--force"], { cwd })).code).toBe(0);
    expect((await inProcess(["init", "--config", "other.json"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "other.json"), "utf8")).toBe(text);
  });
});

describe("a configuration that cannot be used is said by line, before anything is done", () => {
  const cases: [name: string, files: Record<string, string>, args: string[], stderr: RegExp][] = [
    [
      "none",
      {},
      ["nightly"],
      /^thidua: thidua\.config\.json does not exist: write one with `thidua init`, or name yours/,
    ],
    ["another name", {}, ["crawl", "--config", "x.json"], /^thidua: x\.json does not exist/],
    [
      "wrong",
      { "thidua.config.json": '{\n"sites": [],\n"stroe": 1 }' },
      ["nightly"],
      /thidua\.config\.json:2: sites: needs at least one entry\n.*:3: stroe: is unknown: did you mean "store"\?/,
    ],
    [
      "files and the store",
      {},
      ["extract", "--from-store", "a.html"],
      /--from-store reads the store: it takes no files/,
    ],
    [
      "a folder and the store",
      {},
      ["extract", "--from-store", "--out", "x"],
      /'--from-store' cannot be used with option/,
    ],
  ];
  test.each(cases)("%s", async (_, files, args, stderr) => {
    const cwd = await folderWith(files);
    const run = await inProcess(args, { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(stderr);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(cwd)).toEqual(Object.keys(files));
  });
});

test("nightly logs what it does and what came of it; status shows the store; stdout is data", async () => {
  const site = await started(6);
  expect(await site.run("status")).toMatchObject({ code: 5, stdout: "" });
  const bad = pathOf(site.server.site.articles[1]!);
  site.server.fault(bad, { kind: "body", body: Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]) });
  const nightly = await site.run("nightly");
  expect([nightly.code, nightly.stdout]).toEqual([1, ""]);
  const events = nightly.stderr
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { level: string; msg: string });
  expect(new Set(events.map(({ level }) => level))).toEqual(new Set(["info", "warn"]));
  expect(events.filter(({ msg }) => msg === "page set aside")).toMatchObject([{ url: site.server.origin + bad }]);
  expect(summaryIn(nightly.stderr)).toEqual(
    JSON.parse(readFileSync(join(site.folder, "output/changes/run-1.summary.json"), "utf8")),
  );

  const status = await site.run("status");
  expect(status).toMatchObject({ code: 0, stderr: "" });
  expect(status.stdout).toMatch(/test +│ +6 │ +6 │ +0 │ +0 │ +0 │ +1 │ +5 │/);
  expect(status.stdout).toMatch(/1 {2}\d{4}-\d\d-\d\dT\d\d:\d\dZ {2}nightly {2}5 new, 1 set aside/);
  expect(status.stdout).toMatch(/set aside \(`thidua retry`[\s\S]*binary/);
  expect(JSON.parse((await site.run("status", "--json")).stdout)).toMatchObject({
    sites: [{ site: "test", pages: 6, fetched: 6, setAside: 1, records: 5 }],
    setAside: [{ url: site.server.origin + bad, code: "binary-file" }],
    runs: [{ id: 1, command: "nightly", outcome: "done", summary: { pages: { new: 5 } } }],
  });
});

test("crawl alone fetches, and leaves the reading to the next nightly run", async () => {
  const site = await started(6);
  const crawl = await site.run("crawl");
  expect(crawl.code).toBe(0);
  expect(summaryIn(crawl.stderr).pages).toMatchObject({ new: 6 });
  expect(readdirSync(site.folder)).not.toContain("output");
  site.asked();
  expect((await site.nightly()).pages).toMatchObject({ new: 6 });
});

describe("stopped by a signal it finishes the request in hand, and the next run goes on", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("%s", async (signal, code) => {
    const site = await started(12);
    site.server.fault("*", { kind: "delay", time: 40 });
    const child = spawn(process.execPath, [cli, "nightly"], { cwd: site.folder, stdio: ["ignore", "ignore", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      stderr += chunk;
    });
    const ended = new Promise((done) => child.on("close", done));
    while (site.server.log.length < 6) await sleep(5);
    child.kill(signal);
    expect(await ended, stderr).toBe(code);
    expect(stderr).toContain("stopped: the next run goes on from here");
    expect(site.query("SELECT * FROM frontier WHERE state = 'leased'")).toEqual([]);
    const before = site.asked();
    expect(site.server.log.every(({ status }) => status !== null)).toBe(true);
    site.server.clearFaults();
    const { pages, run, starts } = await site.nightly();
    expect({ run, starts, new: pages.new }).toEqual({ run: 1, starts: 2, new: 12 });
    expect(site.asked().filter((path) => before.includes(path))).toEqual([]);
  });
});

test("a store that cannot be written ends the run in one line, before the first request", async () => {
  const site = await started(3);
  await site.run("crawl");
  site.asked();
  const root = process.getuid?.() === 0;
  const paths = [site.folder, ...readdirSync(site.folder).map((file) => join(site.folder, file))];
  for (const path of paths) chmodSync(path, path === site.folder ? 0o555 : 0o444);
  const child = spawn(process.execPath, [cli, "crawl"], {
    cwd: site.folder,
    // To root nothing is read-only.
    ...(root ? { uid: 65534, gid: 65534 } : {}),
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const code = await new Promise((done) => child.on("close", done));
  chmodSync(site.folder, 0o755);
  expect([code, stderr.split("\n").length]).toEqual([5, 2]);
  expect(stderr).toMatch(/^thidua: .*thidua\.db cannot be written: it and its folder must be writable by this user/);
  expect(site.asked()).toEqual([]);
});
