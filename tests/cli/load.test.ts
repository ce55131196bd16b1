import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openStore } from "../../src/store/store.js";
import { sampleRecord } from "../sample-record.js";
import { runSql } from "../sqlite-file.js";
import { inProcess } from "./in-process.js";
import { folderWith, thidua } from "./run.js";

const pretty = JSON.stringify(sampleRecord("https://x.vn/a"), null, 2);
const line = JSON.stringify(sampleRecord("https://x.vn/b"));

/** A page that gives the sample's official an office. */
function offices(name: string): string {
  const record = sampleRecord(`https://x.vn/${name}`);
  const { host } = record.reports[0]!.meeting!;
  const role = { title: "Chủ tịch", organisation: "Hội Khuyến học Quận 10", unit: host, former: false };
  record.reports[0]!.officials[0]!.roles = [role];
  return JSON.stringify(record);
}

describe("load", () => {
  test("records of files, folders and standard input go into one file, and nothing else is left", async () => {
    const cwd = await folderWith({ "out/a.json": pretty, "more.ndjson": `${line}\n` });
    expect(await thidua(["load", "out", "more.ndjson"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "2 added in thidua.sqlite\n",
    });
    expect((await readdir(cwd)).sort()).toEqual(["more.ndjson", "out", "thidua.sqlite"]);
    const again = await thidua(["load", "out", "-"], { cwd, stdin: line });
    expect(again).toMatchObject({ code: 0, stderr: "0 added, 2 unchanged in thidua.sqlite\n" });
  });

  test("people are resolved over all pages of the database, and exported as one", async () => {
    const cwd = await folderWith({ "a.ndjson": `${offices("a")}\n${offices("b")}\n` });
    const run = await inProcess(["load", "a.ndjson", "--resolve"], { cwd });
    expect(run).toMatchObject({
      code: 0,
      stderr: "2 added in thidua.sqlite\n1 persons and 1 units across all pages\n",
    });
    await inProcess(["export", "thidua.sqlite", "--format", "popolo", "--out", "."], { cwd });
    const { persons, memberships } = JSON.parse(await readFile(join(cwd, "popolo.json"), "utf8"));
    expect(persons).toMatchObject([{ name: "Lê Văn A" }]);
    expect(memberships.map((membership: { person_id: string }) => membership.person_id)).toEqual([
      persons[0].id,
      persons[0].id,
    ]);
  });

  test("what cannot be loaded is said with its place, and the rest is loaded", async () => {
    const cwd = await folderWith({ "a.ndjson": `{"cut\n${line}\n${line.replace('"id"', '"it"')}\n` });
    const run = await inProcess(["load", "a.ndjson", "missing.json", "--to", "x.sqlite"], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr.split("\n")).toEqual([
      expect.stringMatching(/^thidua: a.ndjson:1 is no JSON: /),
      expect.stringMatching(/^thidua: a.ndjson:3 is no valid record: \/id is missing \(breaches: 2\)$/),
      "thidua: missing.json does not exist: check the path",
      "1 added, 3 failed in x.sqlite",
      "",
    ]);
  });

  test.each([
    ["missing/x.sqlite", /^thidua: missing\/x.sqlite cannot be made: its folder does not exist\n$/],
    ["text.txt", /^thidua: text.txt is no SQLite database: name another file with --to\n$/],
    ["mysql://x/y", /^thidua: mysql:\/\/ is no database that can be used: .*\n$/],
    ["postgres://[::1", /^thidua: what is named is no address: give postgres:\/\/user@host\/database\n$/],
    ["postgres://u:geheim@127.0.0.1:1/x", /^thidua: postgres:\/\/u@127.0.0.1:1\/x cannot be reached: .*\n$/],
  ])("a database that cannot be used is refused in one line: %s", async (to, message) => {
    const cwd = await folderWith({ "a.ndjson": line, "text.txt": "Không phải cơ sở dữ liệu. ".repeat(50) });
    const run = await inProcess(["load", "a.ndjson", "--to", to], { cwd });
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
  });
});

describe("export", () => {
  test("from records and from the database gives the same files, byte for byte", async () => {
    const cwd = await folderWith({ "a.ndjson": `${line}\n` });
    await inProcess(["load", "a.ndjson"], { cwd });
    for (const format of ["csv", "ndjson", "json", "parquet", "jsonld", "popolo"]) {
      for (const input of ["a.ndjson", "thidua.sqlite"]) {
        const run = await inProcess(
          ["export", input, "--format", format, "--out", `${format}-${input.replace(".", "-")}`],
          { cwd },
        );
        expect(run).toMatchObject({ code: 0, stdout: "" });
        expect(run.stderr).toMatch(new RegExp(`\n1 record exported as ${format}\n$`));
      }
      const [fromRecords, fromDatabase] = await Promise.all(
        ["a.ndjson", "thidua.sqlite"].map((input) => filesIn(join(cwd, `${format}-${input.replace(".", "-")}`))),
      );
      expect(fromDatabase).toEqual(fromRecords);
    }
  });

  test("what is no record is said, and the rest is exported", async () => {
    const cwd = await folderWith({ "a.ndjson": `[]\n${line}\n` });
    const run = await inProcess(["export", "a.ndjson", "missing", "--format", "xlsx", "--out", "."], { cwd });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(
      /^thidua: a.ndjson:1 is no valid record: .*\nthidua: missing does not exist: check the path\n/,
    );
    expect((await readdir(cwd)).sort()).toEqual(["a.ndjson", "thidua.xlsx"]);
  });

  test("a store of the crawler, and a SQLite file of somebody else", async () => {
    const cwd = await folderWith({});
    const store = openStore(join(cwd, "store.db"));
    store.close();
    runSql(join(cwd, "other.db"), "create table x (y)");
    const run = await inProcess(["export", "store.db", "other.db", "--format", "csv"], { cwd });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^thidua: other.db holds no thidua database: name another\n/);
    expect(run.stderr).toMatch(/\nthidua: nothing was read, and nothing written: check the paths\n$/);
  });
});

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")));
  return Object.fromEntries(names.map((name, index) => [name, contents[index]!]));
}
