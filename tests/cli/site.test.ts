import { access, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import { folderWith, goodPage, thidua } from "./run.js";

const record = (uri: string) => JSON.stringify(extract(`${goodPage}<!-- ${uri} -->`, { uri }));
const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

test("a site is written anew: what is no longer needed goes, what others put there stays", async () => {
  const cwd = await folderWith({
    "records/a.json": record("https://x.vn/a.html"),
    "records/b.json": record("https://x.vn/b.html"),
  });
  const first = await thidua(["site", "records"], { cwd });
  expect(first).toMatchObject({
    code: 0,
    stdout: "",
    stderr: expect.stringMatching(/^2 pages, \d+ files: open .*site\/index\.html\n$/),
  });
  await rm(join(cwd, "records/b.json"));
  await writeFile(join(cwd, "site/pages/mine.html"), "mine");
  await writeFile(join(cwd, "mine.html"), "mine");
  await writeFile(
    join(cwd, "site/.thidua-site"),
    `${await readFile(join(cwd, "site/.thidua-site"), "utf8")}../mine.html\npages/../../mine.html\n`,
  );
  expect(await thidua(["site", "records"], { cwd })).toMatchObject({ code: 0 });
  const files = ["site/pages/a.html", "site/pages/b.html", "site/pages/mine.html", "mine.html", "site/.thidua-new"];
  expect(await Promise.all(files.map((file) => exists(join(cwd, file))))).toEqual([true, false, true, true, false]);
});

test("whoever mistypes a path keeps the site that there is", async () => {
  const cwd = await folderWith({ "records/a.json": record("https://x.vn/a.html") });
  expect(await thidua(["site", "records"], { cwd })).toMatchObject({ code: 0 });
  const page = await readFile(join(cwd, "site/pages/a.html"), "utf8");
  for (const inputs of [["recrods"], ["records", "recrods"], ["site/pages"]]) {
    const run = await thidua(["site", ...inputs], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "", stderr: expect.stringMatching(/nothing (?:was )?written/) });
    expect(await readFile(join(cwd, "site/pages/a.html"), "utf8")).toBe(page);
  }
  expect(await exists(join(cwd, "site/.thidua-new"))).toBe(false);
});

test("a page that comes twice is one page; what is new since the last run is told, on the first page and as a feed", async () => {
  const [a, b] = ["https://x.vn/a.html", "https://x.vn/b.html"].map(record) as [string, string];
  const cwd = await folderWith({ "one/a.json": a, "two/a.ndjson": a });
  expect(await thidua(["site", "one", "two"], { cwd })).toMatchObject({
    ...{
      code: 0,
      stderr: expect.stringMatching(/^thidua: 1 record is of pages that were there already, and left out .*\n1 page, /),
    },
  });
  await writeFile(join(cwd, "one/b.json"), b);
  await writeFile(join(cwd, "two/a.ndjson"), a.replace(/Hội nghị giao ban thi đua/g, "Giao ban lần 2"));
  await rm(join(cwd, "one/a.json"));
  await thidua(["site", "one", "two"], { cwd });
  const feed = await readFile(join(cwd, "site/feed.xml"), "utf8");
  expect([...feed.matchAll(/<title>([^<]*)</g)].map(([, title]) => title)).toEqual([
    ...[
      "Báo cáo thi đua",
      "Trang mới: Hội nghị giao ban thi đua",
      "Trang thay đổi: Giao ban lần 2",
      "Trang mới: Hội nghị giao ban thi đua",
    ],
  ]);
  const home = await readFile(join(cwd, "site/index.html"), "utf8");
  expect(home).toContain("1 trang mới, 1 thay đổi, 0 không còn");
  expect(home.indexOf("Mới kể từ lần trước")).toBeLessThan(home.indexOf('class="figures"'));
});

test("records come from standard input and from a database alike", async () => {
  const cwd = await folderWith({ "a.json": record("https://x.vn/a.html") });
  await thidua(["load", "a.json"], { cwd });
  expect(await thidua(["site", "-", "--out", "one"], { cwd, stdin: record("https://x.vn/a.html") })).toMatchObject({
    code: 0,
  });
  expect(await thidua(["site", "thidua.sqlite", "--out", "two"], { cwd })).toMatchObject({ code: 0 });
  const [one, two] = await Promise.all(["one", "two"].map((site) => readFile(join(cwd, site, "pages/a.html"), "utf8")));
  expect(two).toBe(one);
});

describe("what is wrong is said in one line", () => {
  test.each([
    ["a record that is none", ["bad.json", "good.json"], 1, /^thidua: bad\.json is no valid record: .*\n1 page, /],
    ["no JSON", ["text.json", "good.json"], 1, /^thidua: text\.json is no JSON: .*\n1 page, /],
    ["nothing there", ["missing"], 2, /^thidua: missing .*; nothing was written\n$/],
    ["no good record", ["bad.json"], 2, /\nthidua: nothing was read, and nothing written: .*\n$/],
    ["figures that are none", ["good.json", "--quality", "bad.json"], 2, /^thidua: bad\.json holds no figures: .*\n$/],
    ["decisions that are missing", ["good.json", "--decisions", "none.json"], 2, /^thidua: none\.json .*\n$/],
  ] as const)("%s", async (_, args, code, said) => {
    const cwd = await folderWith({
      "good.json": record("https://x.vn/a.html"),
      "bad.json": "{}",
      "text.json": "thi đua",
    });
    const run = await thidua(["site", ...args], { cwd });
    expect(run).toMatchObject({ code, stdout: "", stderr: expect.stringMatching(said) });
  });
});
