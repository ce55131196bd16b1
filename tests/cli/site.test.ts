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
  const files = [
    "site/pages/a.html",
    "site/pages/b.html",
    "site/pages/mine.html",
    "mine.html",
    "site/.thidua-records.ndjson",
  ];
  expect(await Promise.all(files.map((file) => exists(join(cwd, file))))).toEqual([true, false, true, true, false]);
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
    ["nothing there", ["missing"], 2, /^thidua: missing .*\nthidua: nothing was read, and nothing written: .*\n$/],
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
