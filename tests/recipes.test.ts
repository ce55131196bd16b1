import { execFile, execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { openSqliteFile, prepareValue } from "../src/sqlite.js";
import { folderWith, thidua } from "./cli/run.js";
import { fixtureRecords } from "./database/engines.js";

const run = promisify(execFile);
const records = fixtureRecords();
const folder = await folderWith({});
await writeFile(join(folder, "records.ndjson"), records.map((record) => `${JSON.stringify(record)}\n`).join(""));

/** The recipes' own question: how many per cent of the possible points each unit has, of points for no single criterion. */
const percents = new Map<string, number[]>();
for (const { unit, kind, points, max, criterion } of records.flatMap(({ reports }) =>
  reports.flatMap((r) => r.scores),
)) {
  if (unit === null || max === null || criterion !== null) continue;
  const key = `${unit.name} ${kind}`;
  percents.set(key, [...(percents.get(key) ?? []), (100 * points) / max]);
}
const means = [...percents].map(([key, values]) => [key, values.reduce((a, b) => a + b) / values.length] as const);

function recipe(guide: string, language: string, heading: string): string {
  const section = readFileSync(guide, "utf8").split(`## ${heading}`)[1]!;
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(section)![1]!;
}

/** @returns whether a program can be had; where it cannot, that is said */
function isThere(program: string, args: readonly string[], name: string): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    console.warn(`${name} is not installed: its recipe is not run`);
    return false;
  }
}

/** Every unit's mean is printed behind the kind of its points, and no other. */
function expectMeans(printed: string): void {
  const found = [...printed.matchAll(/(?:registered|awarded)\s+(\d[\d.]*)/g)].map(([, mean]) => Number(mean));
  const sorted = (list: readonly number[]) => list.map((mean) => mean.toFixed(1)).sort();
  expect(sorted(found)).toEqual(sorted(means.map(([, mean]) => mean)));
}

const python = process.env.THIDUA_TEST_PYTHON ?? "python3";

describe("recipes of the guides run as they stand", () => {
  test("enough is measured", () => expect(means.length).toBeGreaterThan(20));

  test.skipIf(!isThere(python, ["-c", "import pandas"], "Python with pandas"))("pandas", async () => {
    const wide = "import pandas as pd\npd.set_option('display.max_rows', None, 'display.precision', 6)\n";
    const { stdout } = await run(python, ["-c", wide + recipe("docs/embed.md", "python", "Python (pandas)")], {
      cwd: folder,
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
    expectMeans(stdout);
  });

  test.skipIf(!isThere("Rscript", ["-e", "library(jsonlite)"], "R with jsonlite"))("R", async () => {
    const { stdout } = await run("Rscript", ["-e", recipe("docs/embed.md", "r", "R\n")], { cwd: folder });
    expectMeans(stdout);
  });

  test("DuckDB", async () => {
    expect(
      await thidua(["export", "records.ndjson", "--format", "parquet", "--out", "tables"], { cwd: folder }),
    ).toMatchObject({ code: 0 });
    const connection = await (await DuckDBInstance.create()).connect();
    const sql = recipe("docs/embed.md", "sql", "DuckDB").replace("tables/", `${join(folder, "tables")}/`);
    const rows = (await connection.runAndReadAll(sql)).getRowObjects();
    const found = new Map(rows.map(({ unit, kind, percent }) => [`${unit} ${kind}`, Number(percent)]));
    for (const [key, mean] of means) expect(found.get(key), key).toBeCloseTo(mean, 0);
  });

  test("what Datasette is told of the columns", async () => {
    await thidua(["load", "records.ndjson"], { cwd: folder });
    const block = /sqlite3 thidua\.sqlite "([\s\S]*?)" >/.exec(readFileSync("docs/database.md", "utf8"));
    const file = openSqliteFile(join(folder, "thidua.sqlite"), { readonly: true });
    const { databases } = JSON.parse(prepareValue<[], string>(file, block![1]!).get()!);
    file.close();
    expect(databases.thidua.tables.scores).toMatchObject({
      description: expect.stringContaining("Points"),
      columns: { points: "points", unit: expect.any(String) },
    });
  });

  test.skipIf(!isThere("datasette", ["--version"], "Datasette"))("Datasette", async () => {
    const { stdout } = await run("datasette", ["thidua.sqlite", "--get", "/thidua.json"], { cwd: folder });
    expect(JSON.parse(stdout).tables.map(({ name }: { name: string }) => name)).toContain("scores");
  });
});
