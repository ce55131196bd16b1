import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { day, goldJson, report } from "../evaluate/sample-gold.js";
import { inProcess } from "./in-process.js";
import { folderWith, goodPage } from "./run.js";

/** The page's date is in no gold page: right is what no reading can get wrong. */
const fair = goldJson([report()], { page: { kind: "article", title: null, author: null, publishedAt: null } });
const unreachable = goldJson([report({ dates: [day("1999-01-01")] })]);

let cwd: string;
beforeAll(async () => {
  cwd = await folderWith({
    "gold/tuned/a/page.html": goodPage,
    "gold/tuned/a/gold.json": fair,
    "gold/tuned/deep/b/page.txt": "Ngày 09/3/2018, Cụm thi đua 1 họp giao ban tại Quận 10.",
    "gold/tuned/deep/b/gold.json": unreachable,
    "gold/tuned/no-gold/page.html": goodPage,
    "broken/a/page.html": goodPage,
    "broken/a/gold.json": "{",
    "broken/b/gold.json": fair,
    "broken/c/page.html": goodPage,
    "broken/c/gold.json": fair,
    "low.json": '{"encoding": {"f1": 0.5}}',
    "high.json": '{"tuned": {"dates": {"recall": 0.9}}, "kept": {"dates": {"recall": 1}}}',
    "elsewhere.json": '{"kept": {"dates": {"recall": 1}}}',
    "wrong.json": '{"dates": {"recal": 1}}',
  });
});

const run = (...args: string[]) => inProcess(["evaluate", ...args], { cwd });

test("a table, then what is missed, with its text", async () => {
  const { code, stdout, stderr } = await run("gold");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^field +precision +recall +f1 +right +missed +false\n─+\npage\.kind /);
  expect(stdout).toMatch(/\ndates\n(?:.*\n)* {2}gold\/tuned\/deep\/b\n {4}report 1: missed {3}1999-01-01\n/);
  expect(stderr).toMatch(/^2 gold pages, F1 0\.\d+ overall\n$/);
});

test("a folder named twice counts once, and the output is the same every time", async () => {
  const twice = await run("gold", "gold/tuned");
  expect(twice).toEqual(await run("gold"));
});

test("--format json, --only, --pages, --no-misses", async () => {
  const { stdout } = await run("gold", "--format", "json", "--only", "dates", "--only", "encoding", "--pages");
  const json = JSON.parse(stdout);
  expect(Object.keys(json.fields)).toEqual(["encoding", "dates"]);
  expect(Object.keys(json.perPage)).toEqual(["gold/tuned/a", "gold/tuned/deep/b"]);
  expect(json.findings).toContainEqual(expect.objectContaining({ field: "dates", gold: "1999-01-01", found: null }));
  expect((await run("gold", "--no-misses")).stdout).not.toContain("1999-01-01");
});

test("--causes: by stage and rule instead of one by one, and how many of the values are right", async () => {
  const { stdout } = await run("gold", "--causes");
  expect(stdout).toMatch(/\nfield +stage +part +rule +missed +false +pages +for example\n─+\n/);
  expect(stdout).toMatch(/\ndates +text +– +– +1 +0 +1 +1999-01-01\n/);
  expect(stdout).toMatch(/\ncertainty +right +wrong +share\n─+\nstated +\d+ +\d+ +[01]\.\d{3}\n/);
  expect(stdout).not.toContain("report 1: missed");
});

test("a broken gold page never stops the rest", async () => {
  const { code, stdout, stderr } = await run("broken");
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /\nNot evaluated\n {2}broken\/a: gold\.json is no JSON.*\n {2}broken\/b: no page\.html or page/,
  );
  expect(stderr).toMatch(/^1 gold page, .*, 2 not evaluated\n$/);
});

describe("--floors", () => {
  test.each<[floors: string, code: number, breach: RegExp | null]>([
    ["low.json", 0, null],
    ["high.json", 1, /\nBelow the floor\n {2}tuned dates recall: floor 0\.9, reached 0\.000\n$/],
  ])("%s", async (floors, code, breach) => {
    const { stdout, ...rest } = await run("gold", "--floors", floors);
    expect(rest.code).toBe(code);
    if (breach === null) expect(stdout).not.toContain("floor");
    else expect(stdout).toMatch(breach);
  });

  test("pages in no set are no secret", async () => {
    expect((await run("gold", "--floors", "elsewhere.json")).stderr).toContain(
      "2 pages are in no set of floors (kept)",
    );
  });
});

describe("--update-floors", () => {
  test("writes a new file, whose floors then hold", async () => {
    const { code, stdout } = await run("gold", "--update-floors", "new.json");
    expect({ code, raised: /\nFloors raised\n {2}page\.kind precision: none → /.test(stdout) }).toEqual({
      code: 0,
      raised: true,
    });
    expect(await run("gold", "--floors", "new.json")).toMatchObject({ code: 0 });
    expect((await run("gold", "--update-floors", "new.json")).stdout).not.toContain("Floors raised");
  });

  test("never lowers, and says so", async () => {
    await writeFile(join(cwd, "kept.json"), '{"dates": {"recall": 0.9}}');
    const { code, stderr } = await run("gold", "--only", "dates", "--update-floors", "kept.json");
    expect(code).toBe(1);
    expect(stderr).toContain("1 floor is above today's figure and stays: none is ever lowered\n");
    expect(JSON.parse(await readFile(join(cwd, "kept.json"), "utf8")).dates.recall).toBe(0.9);
  });

  test("leaves the file alone while pages are broken", async () => {
    expect((await run("broken", "--update-floors", "low.json")).stderr).toContain("low.json stays as it is");
    expect(await readFile(join(cwd, "low.json"), "utf8")).toBe('{"encoding": {"f1": 0.5}}');
  });
});

describe("wrong usage exits with 2", () => {
  test.each<[args: string[], message: string]>([
    [[], "error: missing required argument 'folders'"],
    [["nowhere"], "thidua: nowhere does not exist: check the path"],
    [["low.json"], "thidua: low.json is a file: name the folder it is in"],
    [
      ["gold/tuned/no-gold"],
      "thidua: gold/tuned/no-gold holds no gold page (a gold.json beside a page.html or page.txt)",
    ],
    [["gold", "--only", "date"], "thidua: date is no field: --only takes page.kind, "],
    [["gold", "--floors", "none.json"], "thidua: none.json does not exist"],
    [["gold", "--floors", "wrong.json"], "thidua: wrong.json: /dates/recal is none of precision, recall, f1"],
    [["gold", "--floors", "a", "--update-floors", "b"], "'--floors <file>' cannot be used with option"],
    [["gold", "--format", "xml"], "argument 'xml' is invalid"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await run(...args);
    expect(stderr).toContain(message);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});

test("the help shows examples", async () => {
  expect((await run("--help")).stdout).toMatch(/Examples:\n {2}\$ thidua evaluate /);
});
