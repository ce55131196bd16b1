import { afterEach, describe, expect, test } from "vitest";
import type { Article } from "../crawl/server/articles.js";
import { CATEGORIES } from "../crawl/server/articles.js";
import { pathOf } from "../crawl/server/site.js";
import { type SiteRun, siteRun } from "./site-run.js";

const running: SiteRun[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ server }) => server.close())));

type View = (articles: readonly Article[]) => string;

const link = (one: Article) => `<a title="${one.title}" href="${pathOf(one)}">${one.title}</a>`;
const related = (articles: readonly Article[]) =>
  `<ul class="related">${articles.map((one) => `<li>${link(one)}</li>`).join("\n")}</ul>`;
const featured = (one: Article, more = "") =>
  `<div class="news_column"><div class="panel panel-default"><div class="panel-body featured"><h2>${link(one)}</h2><div class="text-justify">${one.paragraphs.slice(0, 3).join(" ")}</div>${more}</div></div></div>`;

/** How NukeViet shows a category: its owner chooses. */
const views: Readonly<Record<string, View>> = {
  "3.4, titles in a table": (all) =>
    `<div class="news_column"><table class="table-list-news">${all.map((one, n) => `<tr><td>${n + 1}</td><td>${link(one)}</td></tr>`).join("\n")}</table></div>`,
  "3.4, grid": (all) =>
    `<div class="news_grid">${all.map((one) => `<div class="item"><div class="item_content"><h2>${link(one)}</h2></div></div>`).join("\n")}</div>`,
  "3.4, mobile theme, leads and older titles": ([first, second, ...rest]) =>
    `<div class="gcot">${[first!, second!].map((one) => `<h3>${link(one)}</h3><p>${one.paragraphs[0]}</p>`).join("\n")}
<ul class="list">${rest.map((one) => `<li>${link(one)}</li>`).join("\n")}</ul></div>`,
  "4.5, leads": (all) =>
    all
      .map((one) => `<div class="news_column"><h2>${link(one)}</h2><p>${one.paragraphs[0]!.slice(0, 90)}...</p></div>`)
      .join("\n"),
  "4.5, the newest in front": ([first, ...rest]) => featured(first!, related(rest)),
  "4.5, grid": ([first, ...rest]) =>
    featured(first!) +
    rest
      .map(
        (one) =>
          `<div class="col-md-8"><div class="thumbnail"><div class="caption text-center"><h4>${link(one)}</h4></div></div></div>`,
      )
      .join("\n"),
  "4.5, titles of the mobile theme": (all) =>
    `<div class="list-group">${all
      .map(
        (one) =>
          `<a class="show" href="${pathOf(one)}" title="${one.title}"><h4 class="list-group-item-heading">${one.title}</h4></a>`,
      )
      .join("\n")}</div>`,
};

/** A sidebar that is another one each night. */
const shown = (content: string, night: number) => `<!DOCTYPE html><html><head><title>Tin tức</title>
<meta name="generator" content="NukeViet"></head><body>${content}<div class="right"><div class="box"><h3>Thăm dò</h3>
<p>Có ${night * 17} lượt xem hôm nay, ${night * 3} người đang xem trang này và gửi lời chào tới Hội.</p></div></div></body></html>`;

describe("a category is a list, whichever way it is shown: its articles are found, and it is no article", () => {
  for (const [name, view] of Object.entries(views)) {
    test(name, async () => {
      const site = await siteRun({ articles: 12 });
      running.push(site);
      const categories = CATEGORIES.map((category) => ({
        path: `/index.php/news/${category}/`,
        listed: site.server.site.listed(category),
      }));
      site.configure(({ sites: [configured] }) => {
        configured!.start = categories.map(({ path }) => site.server.origin + path);
      });
      const show = (night: number) => {
        for (const { path, listed } of categories)
          site.server.fault(path, { kind: "body", body: shown(view(listed), night) });
      };
      show(1);
      const first = await site.nightly();
      expect(first.pages).toMatchObject({ new: 12, failed: 0, setAside: 0 });
      expect(first.alarms).toEqual([]);
      expect(site.query("SELECT links FROM pages WHERE kind = 'list' ORDER BY id")).toEqual(
        categories.map(({ listed }) => ({ links: listed.length })),
      );
      show(2);
      const second = await site.nightly({ daysLater: 1 });
      expect(second.pages).toMatchObject({ new: 0, changed: 0, gone: 0, unchanged: 12 });
      expect(second.alarms).toEqual([]);
    });
  }
});

test("an article that is only a picture is an empty article that says so, whatever stands beside it", async () => {
  const site = await siteRun({ articles: 5 });
  running.push(site);
  const [one] = site.server.site.articles;
  const show = (night: number) => {
    const body = `<div id="news_detail"><h1>Ảnh hội nghị</h1><span class="time">Thứ sáu - 09/03/2018 14:05</span><div class="bodytext"><p><img src="/a.jpg" alt=""></p></div></div>`;
    site.server.fault(pathOf(one!), { kind: "body", body: shown(body, night) });
  };
  show(1);
  expect((await site.nightly()).pages).toMatchObject({ new: 5, setAside: 0 });
  const [record] = site
    .query<{ record: string }>(
      "SELECT record FROM records JOIN pages ON pages.record_id = records.id WHERE url LIKE ?",
      `%${pathOf(one!)}`,
    )
    .map(({ record }) => JSON.parse(record) as { text: string; issues: { code: string }[] });
  expect(record!.text).toBe("Ảnh hội nghị\nThứ sáu - 09/03/2018 14:05");
  expect(record!.issues.map(({ code }) => code)).toContain("only-pictures");
  for (const night of [2, 3]) {
    show(night);
    expect((await site.nightly({ daysLater: night })).pages).toMatchObject({ new: 0, changed: 0, unchanged: 5 });
  }
});
