import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import type { PageRecord } from "../src/record.js";
import { folderWith, thidua } from "./cli/run.js";
import { siteRun } from "./nightly/site-run.js";
import { serve } from "./serve/running.js";

/**
 * One way through the commands that people run, each as a process of the Node that runs the tests. `.ci/run` runs this file
 * on every Node that `engines` names; what the commands do in detail is tested elsewhere.
 */
const pages = resolve("fixtures/pages");

test("files become records, a database and a site", async () => {
  const cwd = await folderWith({});
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await thidua(args, { cwd });
    expect({ command: args[0], code, warnings: stderr.match(/^.*Warning:.*$/gm) }).toEqual({
      command: args[0],
      code: 0,
      warnings: null,
    });
    return stdout;
  };
  const ids = (lines: string) =>
    lines
      .trimEnd()
      .split("\n")
      .map((line) => (JSON.parse(line) as PageRecord).id)
      .toSorted();
  const extracted = await run("extract", pages, "--stdout");
  expect(ids(extracted).length).toBeGreaterThan(5);
  await writeFile(join(cwd, "records.ndjson"), extracted);
  for (const _ of ["first", "again"]) await run("load", "records.ndjson", "--to", "thidua.sqlite");
  await run("export", "thidua.sqlite", "--format", "ndjson", "--out", "export");
  const [file] = await readdir(join(cwd, "export"));
  expect(ids(await readFile(join(cwd, "export", file!), "utf8"))).toEqual(ids(extracted));
  await run("site", "thidua.sqlite", "--out", "site");
  expect(await readFile(join(cwd, "site/index.html"), "utf8")).toMatch(/<html lang="vi"/);
});

test("a site is read, and read again", async () => {
  const site = await siteRun({ articles: 5 });
  for (const expected of ["new", undefined]) {
    const { code, stderr } = await site.run("nightly");
    expect({ code, warnings: stderr.match(/^.*Warning:.*$/gm) }).toEqual({ code: 0, warnings: null });
    expect(site.changes(expected === undefined ? 2 : 1).every(({ change }) => change === expected)).toBe(true);
  }
  expect(site.query<{ n: number }>("SELECT count(*) AS n FROM records")[0]!.n).toBeGreaterThan(0);
  await site.server.close();
});

test("a page sent to the service comes back as a record", async () => {
  const service = await serve([]);
  const page = await readFile(join(pages, "khuyenhochcm/giao-ban-lan-1-2019/page.html"));
  const answer = await fetch(`${service.url}/extract`, {
    method: "POST",
    headers: { "content-type": "text/html" },
    body: page,
  });
  expect(answer.status).toBe(200);
  expect(((await answer.json()) as PageRecord).reports.length).toBeGreaterThan(1);
  await service.stop();
});
