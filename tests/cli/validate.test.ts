import { describe, expect, test } from "vitest";
import { sampleRecord } from "../sample-record.js";
import { inProcess } from "./in-process.js";
import { folderWith, thidua } from "./run.js";

const good = JSON.stringify(sampleRecord(), null, 2);
const goodLine = JSON.stringify(sampleRecord());
const extraField = JSON.stringify({ ...sampleRecord(), extra: 1 });
const wrongQuote = JSON.stringify({ ...sampleRecord(), text: sampleRecord().text.replace("CỤM", "Cụm") });

test("valid records: nothing on stdout, exit code 0", async () => {
  const cwd = await folderWith({ "out/a.json": good, "out/more/b.ndjson": `${goodLine}\n\n${goodLine}\n` });
  expect(await inProcess(["validate", "out"], { cwd })).toEqual({
    code: 0,
    stdout: "",
    stderr:
      "thidua: 2 records are of pages that were there already (out/more/b.ndjson:1 = out/a.json)\n" +
      "3 records checked, all valid\n",
  });
});

test("each breach is a line with file, pointer and reason; the evidence is checked too", async () => {
  const cwd = await folderWith({ "a.json": extraField, "b.ndjson": `${goodLine}\n${wrongQuote}\n{"cut` });
  const run = await inProcess(["validate", "a.json", "b.ndjson"], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/\n4 records checked, 3 not valid or not readable\n$/);
  expect(run.stdout.split("\n")).toEqual([
    "a.json: /extra is no field of the schema",
    'b.ndjson:2: /reports/0/cluster [test/sample] quotes "CỤM THI ĐUA 2", the text at 0–13 is "Cụm THI ĐUA 2"',
    'b.ndjson:2: /reports/0/cluster/kind [test/sample] quotes "CỤM", the text at 0–3 is "Cụm"',
    expect.stringMatching(/^b\.ndjson:3: is no JSON: /),
    "",
  ]);
});

test.each([
  ["one record", good, 1],
  ["a line a record", `${goodLine}\n${goodLine}\n`, 2],
])("standard input: %s", async (_, stdin, count) => {
  const run = await thidua(["validate", "-"], { stdin });
  expect(run).toMatchObject({ code: 0 });
  expect(run.stderr).toContain(`${count} ${count === 1 ? "record" : "records"} checked, all valid\n`);
});

describe("what cannot be read is said, and the rest goes on", () => {
  test.each([
    ["missing.json", "thidua: missing.json does not exist: check the path\n"],
    ["empty", "thidua: empty holds no records (.json, .ndjson, .jsonl): check the path\n"],
  ])("%s", async (path, message) => {
    const cwd = await folderWith({ "good.json": good, "empty/readme.md": "" });
    const run = await inProcess(["validate", path, "good.json"], { cwd });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toBe(`${message}1 record checked, 1 not valid or not readable\n`);
  });
});
