import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import type { LookupFunction } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.js";
import type { PageRecord } from "../../src/record.js";
import { openStore } from "../../src/store/store.js";
import type { ServerOptions } from "../crawl/server/server.js";
import { pathOf } from "../crawl/server/site.js";
import { type SiteRun, siteRun, summaryIn } from "./site-run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

async function started(options: ServerOptions, settings?: Parameters<typeof siteRun>[1]): Promise<SiteRun> {
  const site = await siteRun(options, settings);
  running.push(site);
  return site;
}

function recordsOf({ folder }: SiteRun): PageRecord[] {
  const lines = readFileSync(join(folder, "output/records.ndjson"), "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as PageRecord);
}

const isArticle = (path: string) => /-\d+\/$/.test(path) && !path.includes("/page-");

describe("night after night", () => {
  test("every article once; nothing again while nothing changes; one changed page is one changed record", async () => {
    const site = await started({ articles: 45 });
    const first = await site.nightly();
    expect(first.pages).toMatchObject({ new: 45, changed: 0, failed: 0, setAside: 0, waiting: 0 });
    expect(site.asked().filter(isArticle)).toHaveLength(45);
    const records = recordsOf(site);
    expect(records.map(({ source }) => source.uri).sort()).toEqual(
      site.server.site.articles.map((article) => site.server.origin + pathOf(article)).sort(),
    );
    expect(site.changes(1).map(({ change }) => change)).toEqual(Array(45).fill("new"));

    site.asked();
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ new: 0, changed: 0, unchanged: 45 });
    const asked = site.asked().length;
    expect(asked).toBeGreaterThan(45);
    expect(second.requests).toMatchObject({ sent: asked, bodies: 0, notModified: asked });
    expect(second.facts).toEqual({ added: 0, removed: 0, changed: 0 });
    expect(site.changes(2)).toEqual([]);
    expect(recordsOf(site)).toEqual(records);

    const article = site.server.site.articles[20]!;
    site.server.site.edit(article.id, { points: 77 });
    const third = await site.nightly();
    expect(third.pages).toMatchObject({ new: 0, changed: 1, unchanged: 44 });
    expect(third.facts).toEqual({ added: 0, removed: 0, changed: 1 });
    expect(third.requests.bodies).toBe(1);
    const [change, ...others] = site.changes(3);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ change: "changed", uri: site.server.origin + pathOf(article), run: 3 });
    expect(change!.changes.find(({ field }) => field === "scores")).toMatchObject({
      change: "changed",
      values: [{ pointer: "/reports/0/scores/0/points", old: article.points, new: 77 }],
    });
    const now = recordsOf(site);
    expect(now.filter(({ id }) => !records.some((record) => record.id === id)).map(({ id }) => id)).toEqual([
      change!.record.new,
    ]);
  });

  test("a site without validators sends its pages again, and nothing changes all the same", async () => {
    const site = await started({ articles: 12, validators: "none" });
    await site.nightly();
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ new: 0, changed: 0, unchanged: 12 });
    expect(second.requests.notModified).toBe(0);
    expect(
      site.query("SELECT * FROM versions v JOIN pages p ON p.id = v.page_id WHERE p.kind = 'article'"),
    ).toHaveLength(12);
  });

  test("other bytes that say the same leave the record as it stands", async () => {
    const site = await started({ articles: 6, validators: "none" });
    await site.nightly();
    const records = recordsOf(site);
    const { origin, site: served } = site.server;
    for (const article of served.articles) {
      const body = await fetch(origin + pathOf(article)).then((answer) => answer.text());
      const visited = body.replace("</body>", "<!-- visitor 12345 --></body>");
      site.server.fault(pathOf(article), { kind: "body", body: visited });
    }
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ new: 0, changed: 0, unchanged: 6 });
    expect(recordsOf(site)).toEqual(records);
    // Nor is what says the same kept twice.
    const versions = "SELECT * FROM versions v JOIN pages p ON p.id = v.page_id WHERE p.kind = 'article'";
    expect(site.query(versions)).toHaveLength(6);
    expect(site.query("SELECT * FROM pages WHERE edited_at IS NOT NULL")).toEqual([]);
  });

  test("only the newest list pages are read again; what is new is found there", async () => {
    const site = await started(
      { articles: 70, perPage: 10 },
      { limits: { stopAfterKnown: 10 }, revisit: { youngDays: 0 } },
    );
    const first = await site.nightly();
    expect(first.pages.new).toBe(70);
    site.asked();
    site.server.site.add(2);
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ new: 2, changed: 0 });
    const asked = site.asked();
    expect(asked.filter(isArticle)).toHaveLength(2);
    expect(asked.filter((path) => path.includes("page-")).some((path) => path.includes("page-4"))).toBe(false);
  });

  test("a page that goes is marked and told once, kept, and told when it comes back", async () => {
    const site = await started({ articles: 8 });
    await site.nightly();
    const article = site.server.site.articles[3]!;
    site.server.fault(pathOf(article), { kind: "status", status: 410 });
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ gone: 1, unchanged: 7 });
    expect(site.changes(2)).toMatchObject([{ change: "gone", uri: site.server.origin + pathOf(article) }]);
    expect(recordsOf(site)).toHaveLength(8);
    expect((await site.nightly()).pages.gone).toBe(0);
    site.server.clearFaults();
    // Gone pages are due again only after `everyDays`; a crawl of everything shows it at once.
    site.configure((config) => {
      config.revisit = { everyDays: 0 };
    });
    const back = await site.nightly();
    expect(back.pages).toMatchObject({ back: 1, new: 0, changed: 0 });
  });

  test("what the limit of a run leaves out waits for the next", async () => {
    const site = await started({ articles: 30 }, { limits: { pagesPerRun: 12 } });
    const seen = new Set<string>();
    let runs = 0;
    for (let waiting = 1; waiting > 0 && runs < 9; runs += 1) {
      const { pages } = await site.nightly();
      waiting = pages.waiting;
      const asked = site.asked();
      expect(asked.length).toBeLessThanOrEqual(12);
      for (const path of asked.filter(isArticle)) seen.add(path);
    }
    expect(seen.size).toBe(30);
    expect(recordsOf(site)).toHaveLength(30);
  });

  test("what the time of a run leaves out waits for the next", async () => {
    const site = await started({ articles: 5 }, { limits: { runHours: 1e-9 } });
    expect((await site.nightly()).pages).toMatchObject({ new: 0, failed: 0 });
    expect(site.asked()).toEqual([]);
    site.configure(({ limits }) => {
      limits!.runHours = 1;
    });
    expect((await site.nightly()).pages.new).toBe(5);
  });

  test("feeds and sitemaps lead to pages that no list shows", async () => {
    const site = await started({ articles: 20 }, { limits: { depth: 1 } });
    const { origin } = site.server;
    site.server.fault("/index.php/news/", { kind: "body", body: "<html><body><p>Không có tin</p></body></html>" });
    site.configure(({ sites: [configured] }) => {
      configured!.feeds = [`${origin}/index.php/news/rss/`];
    });
    expect((await site.nightly()).pages.new).toBe(20);

    const other = await started({ articles: 20, robots: `User-agent: *\nSitemap: http://x.invalid/s.xml\n` });
    other.server.robots = `User-agent: *\nAllow: /\nSitemap: ${other.server.origin}/sitemap.xml\n`;
    other.server.fault("/index.php/news/", { kind: "body", body: "<html><body><p>Không có tin</p></body></html>" });
    const second = await other.nightly();
    expect(second.pages.new).toBe(20);
  });
});

describe("lists", () => {
  test("that go on for ever with the same articles are left", async () => {
    const site = await started({ articles: 30, perPage: 10 });
    const { origin } = site.server;
    const last = await fetch(`${origin}/index.php/news/page-3/`).then((answer) => answer.text());
    site.asked();
    for (let page = 3; page < 40; page += 1) {
      const next = `<a href="/index.php/news/page-${page + 1}/">Trang sau</a>`;
      site.server.fault(`/index.php/news/page-${page}/`, {
        kind: "body",
        body: last.replace("</body>", `${next}</body>`),
      });
    }
    expect((await site.nightly()).pages.new).toBe(30);
    expect(site.asked().filter((path) => path.startsWith("/index.php/news/page-"))).toEqual(
      [2, 3, 4].map((page) => `/index.php/news/page-${page}/`),
    );
  });

  test("whose last page comes down to one article are no alarm", async () => {
    const site = await started({ articles: 18, perPage: 10 });
    await site.nightly();
    const removed = site.server.site.articles.slice(0, 7);
    for (const { id } of removed) site.server.site.remove(id);
    const second = await site.nightly();
    expect(second.alarms.filter(({ code }) => code !== "many-gone")).toEqual([]);
  });

  test("a sitemap of another host that robots.txt names is passed over", async () => {
    const site = await started({ articles: 3, robots: "User-agent: *\nSitemap: http://cdn.invalid/sitemap.xml\n" });
    expect(await site.nightly()).toMatchObject({ alarms: [], pages: { new: 3 } });
  });

  test("a page that is not there yet and yet not modified is fetched by the next run", async () => {
    const site = await started({ articles: 3 });
    site.server.fault(pathOf(site.server.site.articles[1]!), { kind: "status", status: 304 }, 1);
    expect((await site.nightly()).pages).toMatchObject({ new: 2, failed: 1 });
    expect((await site.nightly()).pages).toMatchObject({ new: 1, failed: 0 });
  });

  test("a list whose stored body is damaged is an alarm, and all else goes on", async () => {
    const site = await started({ articles: 3 });
    await site.nightly();
    const store = openStore(site.store);
    const lists = "SELECT v.sha256 FROM versions v JOIN pages p ON p.version_id = v.id WHERE p.kind = 'list'";
    store.query(`UPDATE bodies SET content = x'00' WHERE sha256 IN (${lists}) RETURNING bytes`);
    store.close();
    const second = await site.nightly();
    expect(new Set(second.alarms.map(({ code }) => code))).toEqual(new Set(["list-unreadable"]));
    expect(second.pages).toMatchObject({ unchanged: 3, failed: 0 });
  });
});

describe("set aside, never lost", () => {
  test("a page that cannot be read is kept with body, error and version, and read again on demand", async () => {
    const site = await started({ articles: 5 });
    const article = site.server.site.articles[2]!;
    const path = pathOf(article);
    site.server.fault(path, {
      kind: "body",
      body: Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0, 1, 2, 255]),
      type: "text/html",
    });
    // What looks like an office document is read in a thread, which only the built command has.
    expect((await site.run("nightly")).code).toBe(ExitCode.someBad);
    expect(recordsOf(site)).toHaveLength(4);
    const [row] = site.query<{ message: string; program_version: string; n: number }>(
      "SELECT s.*, length(b.content) AS n FROM set_aside s JOIN bodies b ON b.sha256 = s.sha256",
    );
    expect(row).toMatchObject({ code: "damaged-document", attempts: 1, n: 10 });
    expect(row!.program_version).toMatch(/^\d+\.\d+\.\d+/);

    const retried = await site.run("retry");
    expect(retried.code).toBe(ExitCode.someBad);
    expect(site.query("SELECT attempts FROM set_aside")).toEqual([{ attempts: 2 }]);

    // As if the program that set it aside had been wrong: the body is stored, a better program reads it.
    site.server.clearFaults();
    const good = await fetch(site.server.origin + path).then((answer) => answer.arrayBuffer());
    site.replaceBody(path, Buffer.from(good));
    const again = await site.run("retry");
    expect(again.code).toBe(ExitCode.allGood);
    expect(
      again.stdout
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ change: "new", uri: site.server.origin + path }]);
    expect(site.query("SELECT * FROM set_aside")).toEqual([]);
    expect(recordsOf(site)).toHaveLength(5);
  });

  test("a page that turns unreadable keeps the record it has", async () => {
    const site = await started({ articles: 5 });
    await site.nightly();
    const records = recordsOf(site);
    const path = pathOf(site.server.site.articles[2]!);
    site.server.fault(path, { kind: "body", body: Buffer.from([0, 1, 2, 3, 255, 254, 0, 0]) });
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ setAside: 1, changed: 0, unchanged: 4 });
    expect(recordsOf(site)).toEqual(records);
    site.server.clearFaults();
    expect((await site.nightly()).pages).toMatchObject({ setAside: 0, changed: 0, unchanged: 5 });
    expect(recordsOf(site)).toEqual(records);
  });
});

test("extract --from-store reads everything again, offline, and says which records changed", async () => {
  const site = await started({ articles: 10 });
  await site.nightly();
  const records = recordsOf(site);
  await site.server.close();
  const same = await site.run("extract", "--from-store");
  expect([same.code, same.stdout]).toEqual([0, ""]);
  expect(summaryIn(same.stderr).pages).toMatchObject({ unchanged: 10, new: 0, changed: 0 });

  // As if the rules had been worse: one record lacks a fact, one has one too many.
  const worse = records.slice(0, 2).map((record) => structuredClone(record));
  worse[0]!.reports[0]!.scores = [];
  worse[1]!.reports[0]!.scores.push({ unit: null, points: 1, max: null, kind: "registered", criterion: null });
  for (const record of worse) site.replaceRecord(record);
  const better = await site.run("extract", "--from-store");
  expect(better.code).toBe(0);
  const lines = better.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ uri, facts }) => ({ uri, facts }))).toEqual([
    { uri: worse[0]!.source.uri, facts: { added: 1, removed: 0, changed: 0 } },
    { uri: worse[1]!.source.uri, facts: { added: 0, removed: 1, changed: 0 } },
  ]);
  expect(recordsOf(site)).toEqual(records);
});

describe("alarms", () => {
  const empty = "<html><head><title>Tin tức</title></head><body><div class='news_column'></div></body></html>";

  test("a list that used to have links and has none", async () => {
    const site = await started({ articles: 12 });
    await site.nightly();
    site.server.fault("/index.php/news/", { kind: "body", body: empty });
    const second = await site.nightly();
    expect(second.alarms).toMatchObject([{ code: "list-without-links", url: `${site.server.origin}/index.php/news/` }]);
    site.server.clearFaults();
    expect((await site.nightly()).alarms).toEqual([]);
  });

  test("new pages from which far less is read than from those before", async () => {
    const site = await started({ articles: 12 });
    await site.nightly();
    for (const article of site.server.site.add(6)) {
      const body = `<html><head><title>${article.title}</title></head><body><div id="news_detail"><h1>Tin ${article.id}</h1><div class="bodytext"><p>Nhà trường vừa nhận được nhiều phần quà của các mạnh thường quân dành cho học sinh.</p></div></div></body></html>`;
      site.server.fault(pathOf(article), { kind: "body", body });
    }
    const second = await site.nightly();
    expect(second.pages.new).toBe(6);
    expect(second.alarms.every(({ code, message }) => code === "field-fell" && message.includes("6 new pages"))).toBe(
      true,
    );
  });

  test("without a network nothing is asked for, what is stored stays, one alarm tells it and ends with the network", async () => {
    const site = await started({ articles: 3 });
    await site.nightly();
    const { origin } = site.server;
    const named = origin.replace("127.0.0.1", "khuyen-hoc.example");
    const startAt = (place: string) =>
      site.configure(({ sites }) => void Object.assign(sites[0]!, { start: [`${place}/index.php/news/`] }));
    startAt(named);
    const lookup = ((_: string, __: unknown, callback: (error: Error) => void) =>
      callback(Object.assign(new Error(), { code: "EAI_AGAIN" }))) as unknown as LookupFunction;
    const lost = await site.nightly({ client: { lookup, nameServer: async () => false } });
    expect(lost.alarms).toMatchObject([{ code: "offline", message: expect.stringMatching(/connect this machine/) }]);
    expect(lost.pages).toMatchObject({ failed: 0, gone: 0, changed: 0 });
    startAt(origin);
    const back = await site.nightly();
    expect(back.ended).toMatchObject([{ code: "offline" }]);
    expect(back.pages).toMatchObject({ gone: 0, changed: 0, unchanged: 3 });
  });

  test("a start page that fails, a site that is down", async () => {
    const site = await started({ articles: 12 });
    site.server.fault("/index.php/news/", { kind: "status", status: 500 });
    expect((await site.nightly()).alarms).toMatchObject([{ code: "start-page-failed" }]);
    site.server.clearFaults();
    await site.nightly();
    site.server.fault("*", { kind: "status", status: 403 });
    const down = await site.nightly();
    expect(down.alarms.map(({ code }) => code)).toEqual(["start-page-failed", "site-unreachable"]);
    site.server.fault("*", { kind: "status", status: 429, headers: { "retry-after": "3600" } });
    expect((await site.nightly()).alarms.map(({ code }) => code)).toContain("site-unreachable");
    expect(site.asked().length).toBeLessThan(40);
    site.server.clearFaults();
    expect((await site.nightly()).pages).toMatchObject({ failed: 0, new: 0, changed: 0, unchanged: 12 });
  });
});

test("each fault costs its own page only", async () => {
  const site = await started({ articles: 24 });
  const { articles } = site.server.site;
  const faults = [
    { kind: "status", status: 429, headers: { "retry-after": "1" } },
    { kind: "status", status: 500 },
    { kind: "status", status: 503, headers: { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" } },
    { kind: "reset" },
    { kind: "truncated" },
    { kind: "content-length", by: 1000 },
    { kind: "gzip-bomb", megabytes: 40 },
    { kind: "big", megabytes: 50, declared: false },
    { kind: "redirect", to: "http://10.0.0.1/" },
  ] as const;
  for (const [index, fault] of faults.entries()) site.server.fault(pathOf(articles[index * 2]!), fault);
  const first = await site.nightly();
  expect(first.pages.failed + first.pages.refused).toBe(faults.length);
  expect(first.pages.new).toBe(24 - faults.length);
  site.server.clearFaults();
  const second = await site.nightly();
  expect(second.pages).toMatchObject({ failed: 0, changed: 0 });
  expect(recordsOf(site).length + second.pages.refused).toBeGreaterThanOrEqual(23);
});

describe("files", () => {
  test("hostile addresses never leave the store and the output folder", async () => {
    const site = await started({ articles: 3 }, { outputs: { records: ["json", "ndjson"] } });
    const names = [
      "../../../../etc/x",
      "..%2f..%2fx",
      "%00",
      "x".repeat(4000),
      "con",
      "a\\..\\b",
      "file:///etc/passwd",
    ];
    const links = names.map(
      (name, index) => `<li><a href="/index.php/news/Thi-dua/${name}-${900 + index}/">t</a></li>`,
    );
    const others = [
      "javascript:alert(1)",
      "http://evil.example/index.php/news/Thi-dua/a-999/",
      "ftp://127.0.0.1/x-998/",
    ];
    const all = [...links, ...others.map((href) => `<li><a href="${href}">t</a></li>`)].join("");
    const list = await fetch(`${site.server.origin}/index.php/news/`).then((answer) => answer.text());
    site.server.fault("/index.php/news/", {
      kind: "body",
      body: list.replace('<ul class="related">', `<ul class="related">${all}`),
    });
    const run = await site.run("nightly");
    expect([0, 1]).toContain(run.code);
    const files = readdirSync(site.folder, { recursive: true, encoding: "utf8" }).sort();
    expect(
      files.filter(
        (file) =>
          !/^(?:thidua\.(?:config\.json|db(?:\.lock|-wal|-shm)?)|output(?:\/(?:records\.ndjson|records|changes)|\/records\/[a-z0-9._-]+\.json|\/changes\/run-1\.[a-z.]+)?)$/.test(
            file,
          ),
      ),
    ).toEqual([]);
    expect(readdirSync(join(site.folder, ".."))).toEqual(["site"]);
    expect(site.asked().every((path) => path.startsWith("/index.php/news/"))).toBe(true);
  });

  test("an output that cannot be written is said before the first request", async () => {
    const site = await started({ articles: 3 });
    writeFileSync(join(site.folder, "output"), "a file");
    const run = await site.run("nightly");
    expect(run.code).toBe(ExitCode.usage);
    expect(run.stderr).toMatch(
      /output is a file or lies below one.*name another with "outputs" in thidua\.config\.json/,
    );
    expect(site.asked()).toEqual([]);
    rmSync(join(site.folder, "output"));
    mkdirSync(join(site.folder, "output"));
    await site.nightly();
  });
});

test("outputs: what a killed run left goes, what cannot be written is said and done by the next run", async () => {
  const site = await started({ articles: 3 });
  const output = join(site.folder, "output");
  mkdirSync(join(output, "records.ndjson"), { recursive: true });
  const [old, young, other] = [".records.ndjson.0123abcd.tmp", ".records.ndjson.4567abcd.tmp", ".mine.tmp"];
  for (const name of [old, young, other]) writeFileSync(join(output, name), "half");
  utimesSync(join(output, old), 1, 1);
  const run = await site.run("nightly");
  expect(run.code).toBe(ExitCode.storeFailed);
  expect(run.stderr).toMatch(/\nthidua: .*output cannot be written \(.*\): make it writable .*"outputs"/);
  expect(readdirSync(output).sort()).toEqual([other, young, "changes", "records.ndjson"].sort());
  rmSync(join(output, "records.ndjson"), { recursive: true });
  expect(await site.nightly()).toMatchObject({ run: 1, starts: 2, pages: { new: 3 } });
  expect(recordsOf(site)).toHaveLength(3);
});

test("a full disk stops the run with all that was stored whole, and the next one goes on", async () => {
  const site = await started({ articles: 40 });
  const full = await site.nightly({ maxPages: 110 }).catch((error: unknown) => error);
  expect(full).toMatchObject({
    trouble: "full",
    message: expect.stringMatching(/thidua\.db: the disk is full: make room/),
  });
  const [before] = site.query<{ bodies: number; versions: number }>(
    "SELECT (SELECT count(*) FROM bodies) AS bodies, (SELECT count(*) FROM versions) AS versions",
  );
  expect(before!.bodies).toBeGreaterThan(3);
  expect(before!.versions).toBe(before!.bodies);
  const fetched = new Set(site.asked().slice(0, -1));
  const summary = await site.nightly();
  expect(summary).toMatchObject({ run: 1, starts: 2, pages: { new: 40, failed: 0 } });
  expect(site.asked().filter((path) => fetched.has(path))).toEqual([]);
});

test("of runs that begin at once, also on a store that none has made, one works: nothing is asked twice", async () => {
  // So many that the first is still at work when the last of four processes has started on a busy machine.
  const site = await started({ articles: 60 });
  const commands = [["nightly"], ["nightly"], ["crawl"], ["nightly"]];
  const runs = await Promise.all(commands.map((command) => site.run(...command)));
  expect(runs.map(({ code }) => code).toSorted()).toEqual([0, 4, 4, 4]);
  for (const { code, stderr } of runs) if (code === 4) expect(stderr).toMatch(/^thidua: another run works on .*\n$/);
  const asked = site.asked();
  expect(asked).toEqual([...new Set(asked)]);
  expect((await site.run("nightly")).code).toBe(0);
  expect(site.query("SELECT count(*) AS n FROM pages WHERE record_id IS NOT NULL")).toEqual([{ n: 60 }]);
});

test("a second run on the same store says so and leaves", async () => {
  const site = await started({ articles: 6 });
  const first = openStore(site.store);
  const worker = { pid: process.pid, host: hostname(), programVersion: "0.0.0" };
  first.runs.begin("nightly", worker, new Date().toISOString());
  const second = await site.run("nightly");
  expect(second).toMatchObject({ code: ExitCode.locked, stdout: "" });
  expect(second.stderr).toMatch(
    /^thidua: another run works on .*thidua\.db \(thidua nightly, process \d+ on .*\): wait for its end\n$/,
  );
  expect((await site.run("status")).stdout).toContain(`going on, process ${process.pid}`);
  expect(site.asked()).toEqual([]);
  first.close();
  expect((await site.nightly()).pages.new).toBe(6);
});
