import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { extract } from "../../../src/extract.js";
import { readPage } from "../../../src/html/read.js";
import { startServer, type TestServer } from "./server.js";
import { pathOf } from "./site.js";

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ articles: 50, perPage: 10 });
});
afterAll(() => server.close());

const get = async (path: string) => (await fetch(`${server.origin}${path}`)).text();

test("the same seed builds the same site", async () => {
  const other = await startServer({ articles: 50 });
  expect(other.site.articles).toEqual(server.site.articles);
  await other.close();
});

describe("pages are read as NukeViet's", () => {
  for (const view of ["", "print/", "savefile/"] as const) {
    test(`article, ${view || "detail"}`, async () => {
      const article = server.site.articles[7]!;
      const record = extract(await get(pathOf(article, view)), { uri: `${server.origin}${pathOf(article, view)}` });
      expect(record.source.layout).toBe("nukeviet");
      expect(record.page).toMatchObject({ kind: "article", title: article.title, author: "Thu Thảo" });
      expect(record.page.publishedAt).toBe(article.publishedAt);
      const [report] = record.reports;
      expect(record.reports).toHaveLength(1);
      expect(report?.meeting?.name).toBe("Hội nghị giao ban");
      expect(report?.scores.map(({ points, max }) => [points, max])).toEqual([[article.points, 100]]);
      expect(record.issues).toEqual([]);
    });
  }

  test("list", async () => {
    const read = readPage(await get("/index.php/news/Thi-dua/page-2/"), {
      uri: `${server.origin}/index.php/news/Thi-dua/`,
    });
    const listed = server.site.listed("Thi-dua").slice(10, 20);
    expect(read.page.kind).toBe("list");
    expect(read.links.map(({ url }) => url)).toEqual(listed.map((article) => `${server.origin}${pathOf(article)}`));
  });
});

test("an edited article answers with its new text, an unchanged one with 304", async () => {
  const [first, second] = server.site.articles;
  for (const [article, edited] of [
    [first!, true],
    [second!, false],
  ] as const) {
    const path = pathOf(article);
    const before = await fetch(`${server.origin}${path}`);
    await before.text();
    if (edited) server.site.edit(article.id, { points: 88 });
    for (const name of ["etag", "last-modified"]) {
      const asked = { [name === "etag" ? "if-none-match" : "if-modified-since"]: before.headers.get(name) ?? "" };
      const again = await fetch(`${server.origin}${path}`, { headers: asked });
      expect([name, again.status]).toEqual([name, edited ? 200 : 304]);
      expect((await again.text()).includes("đăng ký đạt 88/100 điểm")).toBe(edited);
    }
  }
});
