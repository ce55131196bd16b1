import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { ExitCode } from "../../src/cli/exit-code.js";
import type { ServerOptions } from "../crawl/server/server.js";
import { pathOf } from "../crawl/server/site.js";
import { type SiteRun, siteRun } from "./site-run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

async function started(options: ServerOptions, settings?: Parameters<typeof siteRun>[1]): Promise<SiteRun> {
  const site = await siteRun(options, settings);
  running.push(site);
  return site;
}

const records = ({ folder }: SiteRun) => readFileSync(join(folder, "output/records.ndjson"), "utf8");
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body>${body}</body></html>`;

/** What sites answer with status 200 for every address while something is wrong with them. */
const broken: readonly (readonly [name: string, html: string])[] = [
  ["NukeViet 4.5 without its database", page("User Error", "<p>Sorry! Could not connect to data server</p>")],
  [
    "NukeViet closed",
    page(
      "Website tạm ngưng hoạt động",
      "<p>Vì lý do kỹ thuật website tạm ngưng hoạt động. Thành thật xin lỗi các bạn vì sự bất tiện này!</p>",
    ),
  ],
  [
    "NukeViet closed under the site's own name",
    page("Hội Khuyến học", "<div>Vì lý do kỹ thuật website tạm ngừng phục vụ.</div>"),
  ],
  ["PHP", "<br />\n<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] in <b>/home/x.php</b> on line <b>3</b>"],
  ["WordPress without its database", page("Database Error", "<h1>Error establishing a database connection</h1>")],
  [
    "a challenge",
    page("Just a moment...", "<h1>127.0.0.1</h1><p>Verifying you are human. This may take a few seconds.</p>"),
  ],
  ["a wall", page("Đăng nhập hệ thống", "<form><input name='u'><input type='password' name='p'></form>")],
  ["a parking page", page("x.vn", "<h1>Tên miền này đã hết hạn sử dụng</h1><p>Liên hệ nhà đăng ký.</p>")],
  [
    "words that nobody knows",
    page(
      "Thông tin",
      "<h1>Xin quý vị thông cảm</h1><p>Chúng tôi đang chuyển sang nhà mới, hẹn gặp lại sau ít hôm.</p>",
    ),
  ],
  ["an empty template", page("Hội Khuyến học", "<div class='news_column'></div>")],
];

describe("a site that answers all with status 200 and another page keeps its records", () => {
  for (const [name, html] of broken) {
    test(name, async () => {
      const site = await started({ articles: 12 });
      await site.nightly();
      const before = records(site);
      for (let night = 1; night <= 2; night += 1) {
        site.server.fault("*", { kind: "body", body: html });
        const { facts, pages, alarms, standing } = await site.nightly({ daysLater: night });
        expect(facts).toEqual({ added: 0, removed: 0, changed: 0 });
        expect(pages).toMatchObject({ new: 0, changed: 0, gone: 0 });
        expect(alarms.length + standing.length).toBeGreaterThan(0);
        expect(records(site)).toBe(before);
      }
      site.server.clearFaults();
      const whole = await site.nightly({ daysLater: 4 });
      expect(whole.pages).toMatchObject({ new: 0, changed: 0, gone: 0, failed: 0, held: 0 });
      expect(whole.facts).toEqual({ added: 0, removed: 0, changed: 0 });
      expect(records(site)).toBe(before);
    });
  }

  test("before it was ever read: nothing becomes a record", async () => {
    const site = await started({ articles: 12 });
    const html = page("Thông tin", "<h1>Xin quý vị thông cảm</h1><p>Chúng tôi chuyển sang nhà mới.</p>");
    for (const article of site.server.site.articles) site.server.fault(pathOf(article), { kind: "body", body: html });
    const first = await site.nightly();
    expect(first.pages).toMatchObject({ new: 0, failed: 12 });
    expect(first.alarms.map(({ code }) => code)).toContain("site-unreachable");
    site.server.clearFaults();
    expect((await site.nightly({ daysLater: 1 })).pages).toMatchObject({ new: 12, failed: 0 });
    expect(records(site)).not.toContain("thông cảm");
  });
});

describe("a page that would lose all its facts", () => {
  const emptied = (title: string, more = "") =>
    `<html><head><title>${title}</title></head><body><div id="news_detail"><h1>${title}</h1><div class="bodytext"><p>Nội dung của bài này đang được ban biên tập xem lại.${more}</p></div></div></body></html>`;

  async function held() {
    const site = await started({ articles: 8 });
    await site.nightly();
    const article = site.server.site.articles[3]!;
    const before = records(site);
    site.server.fault(pathOf(article), { kind: "body", body: emptied("Thông báo của ban biên tập") });
    const second = await site.nightly();
    expect(second.pages).toMatchObject({ changed: 0, held: 1, unchanged: 7 });
    expect(second.alarms).toMatchObject([{ code: "facts-held", message: expect.stringContaining("retry --accept") }]);
    expect(records(site)).toBe(before);
    return { site, article, before };
  }

  test("waits while the day is the same, and is told once", async () => {
    const { site, before } = await held();
    const again = await site.nightly();
    expect(again.pages).toMatchObject({ changed: 0, held: 1 });
    expect([again.alarms, again.standing.map(({ code }) => code)]).toEqual([[], ["facts-held"]]);
    expect(records(site)).toBe(before);
    const status = await site.run("status");
    expect(status.stdout).toMatch(/held back: the last good record stands.*it had \d+ facts and has none \[since /s);
  });

  test("is let through by another day that finds the same", async () => {
    const { site } = await held();
    const next = await site.nightly({ daysLater: 1 });
    expect(next.pages).toMatchObject({ changed: 1, held: 0 });
    expect(next.facts.removed).toBeGreaterThan(3);
    expect(next.alarms).toEqual([]);
    expect(records(site)).toContain("ban biên tập xem lại");
  });

  test("waits on where another day finds something else without facts", async () => {
    const { site, article, before } = await held();
    site.server.fault(pathOf(article), { kind: "body", body: emptied("Thông báo", " Mời quay lại sau.") });
    expect((await site.nightly({ daysLater: 1 })).pages).toMatchObject({ changed: 0, held: 1 });
    expect(records(site)).toBe(before);
  });

  test("comes back as if nothing had been", async () => {
    const { site, before } = await held();
    site.server.clearFaults();
    const next = await site.nightly({ daysLater: 1 });
    expect(next.pages).toMatchObject({ changed: 0, held: 0, unchanged: 8 });
    expect(records(site)).toBe(before);
  });

  test("is let through by a person", async () => {
    const { site } = await held();
    const accepted = await site.run("retry", "--accept");
    expect(accepted.code).toBe(ExitCode.allGood);
    const lines = accepted.stdout.split("\n").filter((line) => line !== "");
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ change: "changed", facts: { added: 0 } }]);
    expect(records(site)).toContain("ban biên tập xem lại");
    expect((await site.run("status")).stdout).not.toContain("held back");
  });
});

test("a run in which pages lose most of their facts is held back, single ones are not", async () => {
  const site = await started({ articles: 12 });
  await site.nightly();
  const before = records(site);
  const { articles } = site.server.site;
  const poorer = ({ id }: { id: number }) =>
    page(
      `Tin ${id}`,
      `<div id="news_detail"><h1>Tin ${id}</h1><div class="bodytext"><p>Tài liệu ghi ngày 1/2/2012, số ${id}, nay được lưu tại văn phòng của Hội.</p></div></div>`,
    );
  for (const article of articles.slice(0, 9)) {
    site.server.fault(pathOf(article), { kind: "body", body: poorer(article) });
  }
  const second = await site.nightly();
  expect([second.pages.changed, second.pages.held]).toEqual([0, 9]);
  expect(records(site)).toBe(before);
  site.server.clearFaults();
  site.server.fault(pathOf(articles[0]!), { kind: "body", body: poorer(articles[0]!) });
  // As found: its site has not fallen with it.
  const third = await site.nightly({ daysLater: 1 });
  expect([third.pages.changed, third.pages.held]).toEqual([1, 0]);
});

test("a page that says in words that it is gone is gone when the next run hears it too, and no fault of the site", async () => {
  const site = await started({ articles: 30 });
  await site.nightly();
  const gone = page(
    "Lỗi truy cập 404 - Hội Khuyến học",
    "<p>Lỗi 404: Trang web mà bạn đã cố gắng truy cập không tồn tại trên máy chủ của website.</p>",
  );
  const { articles } = site.server.site;
  for (const article of articles.slice(10, 24)) site.server.fault(pathOf(article), { kind: "body", body: gone });
  const second = await site.nightly();
  expect(second.pages).toMatchObject({ gone: 0, failed: 14, unchanged: 16 });
  expect(second.alarms.map(({ code }) => code)).toEqual(["many-gone"]);
  const third = await site.nightly({ daysLater: 1 });
  expect(third.pages).toMatchObject({ gone: 14, failed: 0, unchanged: 16 });
  // What is gone and says so again fails no run.
  const fourth = await site.nightly({ daysLater: 2 });
  expect([fourth.pages.gone, fourth.pages.failed, fourth.alarms]).toEqual([0, 0, []]);
  site.server.clearFaults();
  expect((await site.nightly({ daysLater: 3 })).pages).toMatchObject({ back: 14, gone: 0 });
});

test("flood protection with status 200 is obeyed: slower, asked again, nothing lost", async () => {
  const site = await started({ articles: 10 });
  const wait = page(
    "Hãy đợi...",
    "<div>Hệ thống đang từ chối truy cập của bạn.<br/><span>Hãy đợi <span>1</span> giây...</span></div>",
  );
  const path = pathOf(site.server.site.articles[4]!);
  site.server.fault(path, { kind: "body", body: wait }, 1);
  // As a process: within this one nothing is tried again.
  site.configure((config) => {
    config.politeness = { ...config.politeness, retries: 2 };
  });
  const first = await site.run("nightly");
  expect(first.code, first.stderr).toBe(ExitCode.allGood);
  expect(records(site).trim().split("\n")).toHaveLength(10);
  const asked = site.server.log.filter((entry) => entry.path === path);
  expect(asked).toHaveLength(2);
  expect(asked[1]!.at - asked[0]!.until!).toBeGreaterThanOrEqual(1000);
});
