import { beforeAll, expect, test } from "vitest";
import type { Official } from "../../src/record.js";
import { sampleRecord } from "../sample-record.js";
import { inProcess } from "./in-process.js";
import { folderWith } from "./run.js";

const organisation = "Hội Khuyến học Việt Nam";
const page = (uri: string, day: string, role: Partial<Official["roles"][number]>) => {
  const record = sampleRecord(uri);
  record.page.publishedAt = day;
  record.reports[0]!.officials[0]!.roles = [{ title: "Chủ tịch", organisation, unit: null, former: false, ...role }];
  return JSON.stringify(record);
};

let cwd: string;
beforeAll(async () => {
  cwd = await folderWith({
    "out/a.ndjson": `${page("b", "2019-01-01", {})}\n${page("a", "2017-01-01", {})}\n${page("c", "2020-01-01", { former: true })}`,
    "mixed/a.ndjson": `{"cut\n${page("a", "2017-01-01", {})}`,
    "apart.json":
      '{"decisions": [{"decision": "different", "a": {"name": "Lê Văn A", "uri": "a"}, "b": {"name": "Lê Văn A", "uri": "b"}}]}',
    "nobody.json":
      '{"decisions": [{"decision": "same", "a": {"name": "Lê Văn A", "uri": "a"}, "b": {"name": "Lê Văn B", "uri": "b"}}]}',
    "wrong.json": '{"decisions": [\n{"decision": "perhaps"}]}',
  });
});

test("a line a person, with offices from the first page to the last", async () => {
  const run = await inProcess(["people", "out"], { cwd });
  expect(run).toMatchObject({ code: 0, stderr: "1 person in 3 mentions of 3 records\n" });
  const { name, offices, mentions } = JSON.parse(run.stdout);
  expect(name).toBe("Lê Văn A");
  expect(mentions.map(({ uri, date }: { uri: string; date: string }) => `${uri} ${date}`)).toEqual([
    ...["a 2017-01-01", "b 2019-01-01", "c 2020-01-01"],
  ]);
  expect(offices).toMatchObject([
    {
      ...{ title: "Chủ tịch", organisation, unit: null },
      ...{ first: { date: "2017-01-01" }, last: { date: "2019-01-01" }, ended: { date: "2020-01-01" } },
    },
  ]);
});

test("--explain tells who and why", async () => {
  const { stdout } = await inProcess(["people", "out", "--explain", "lê văn a"], { cwd });
  expect(stdout).toMatch(
    /^Lê Văn A \([0-9a-f]{12}\)\n {2}Chủ tịch, Hội Khuyến học Việt Nam \| 2017-01-01 \| before 2020-01-01\n/,
  );
  expect(stdout).toContain("    +4  both Chủ tịch of Hội Khuyến học Việt Nam [office/same]\n");
  expect((await inProcess(["people", "out", "--explain", "Lê Văn B"], { cwd })).stdout).toBe(
    "nobody is called Lê Văn B\n",
  );
});

test.each([
  ["apart.json", 0, /^2 persons in 3 mentions/],
  [
    "nobody.json",
    0,
    /^thidua: nobody\.json: decisions\[0\]: Lê Văn B \(b\) is named by no record: check the spelling\n1 person in/,
  ],
  ["wrong.json", 2, /^thidua: wrong\.json:2: decisions\[0\]: "a" is missing: add it\n/],
  ["none.json", 2, /^thidua: none\.json does not exist: check the path\n/],
])("--decisions %s", async (file, code, stderr) => {
  const run = await inProcess(["people", "out", "--decisions", file], { cwd });
  expect(run.stderr).toMatch(stderr);
  expect(run.code).toBe(code);
});

test("a bad record is said, the others count", async () => {
  const run = await inProcess(["people", "mixed"], { cwd });
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/^thidua: mixed\/a\.ndjson:1 is no JSON: .*\n1 person in 1 mention of 1 record\n$/);
});
