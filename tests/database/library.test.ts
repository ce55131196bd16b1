import { execFile } from "node:child_process";
import { readFile, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { load } from "../../src/database/load.js";
import { loadItems } from "../../src/database/loadable.js";
import { viewRows } from "../../src/database/view-rows.js";
import type { PageRecord } from "../../src/record.js";
import { folderWith } from "../cli/run.js";
import { sampleRecord } from "../sample-record.js";
import { testEngines, using } from "./engines.js";

const engines = await testEngines();
const run = promisify(execFile);

test("the guide's program runs as it stands there, with the package as Node finds it", async () => {
  const guide = await readFile("docs/database.md", "utf8");
  const [, program] = /^```js\n(.*?)^```$/ms.exec(guide)!;
  const cwd = await folderWith({ "node_modules/.keep": "", "program.mjs": program! });
  await symlink(resolve("."), join(cwd, "node_modules/thidua"));
  await symlink(resolve("fixtures"), join(cwd, "fixtures"));
  const { stdout, stderr } = await run(process.execPath, ["program.mjs"], { cwd });
  // Node 22 calls its SQLite experimental.
  expect(stderr.replace(/^.*ExperimentalWarning: SQLite.*\n.*\n/, "")).toBe("");
  expect(stdout).toMatch(/^\d+ [1-9]\d* \S+\n$/);
}, 60_000);

describe.each(engines)("$engine", ({ skipped, newAddress }) => {
  test.skipIf(skipped)("views are asked by the values of their columns", async () => {
    const leader = sampleRecord("https://x.vn/a");
    leader.reports[0]!.leadership = [{ role: "chief", unit: null, person: "Lê Văn A", year: 2018, former: true }];
    const bad = { ...sampleRecord("https://x.vn/bad"), text: 5 } as unknown as PageRecord;
    await using(await newAddress(), "load", async (database) => {
      const problems: string[] = [];
      const tally = await load(database, loadItems([leader, bad, sampleRecord("https://x.vn/b")]), {
        onProblem: (problem) => problems.push(problem),
      });
      expect([tally.added, problems]).toEqual([
        2,
        ["https://x.vn/bad is no valid record: /text must be string, is 5 (breaches: 1)"],
      ]);
      const scores = await viewRows(database, "unit_scores", { unit: "Quận 10", criterion: null });
      expect(scores).toMatchObject([
        { year: 2018, points: 100, uri: "https://x.vn/a" },
        { year: 2018, points: 100, uri: "https://x.vn/b" },
      ]);
      expect(await viewRows(database, "leaders", { former: true })).toMatchObject([{ person: "Lê Văn A" }]);
      expect(await viewRows(database, "leaders", { former: false })).toEqual([]);
      await expect(viewRows(database, "leaders", { name: "x" } as object)).rejects.toThrow(
        /leaders has no column name/,
      );
    });
  });
});
