import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { namesLike } from "../../src/database/questions.js";
import { extendedRecord, sampleRecord } from "../sample-record.js";
import { inProcess } from "./in-process.js";
import { folderWith } from "./run.js";

describe("names by what people type", () => {
  const names = ["Quận 1", "Quận 10", "Huyện Củ Chi", "Cụm chín", "Hội Khuyến học", "Đống Đa"];
  test.each([
    ["quan 1", ["Quận 1"]],
    ["Quận 1", ["Quận 1"]],
    ["cu chi", ["Huyện Củ Chi"]],
    ["củ", ["Huyện Củ Chi"]],
    ["cũ chi", []],
    ["học", ["Hội Khuyến học"]],
    ["khuy", ["Hội Khuyến học"]],
    ["dong da", ["Đống Đa"]],
    ["  ", []],
  ])("%s", (text, expected) => expect(namesLike(names, text)).toEqual(expected));
});

describe("thidua report", async () => {
  const named = extendedRecord("https://x.vn/2");
  named.reports[0]!.leadership = [
    { role: "chief", unit: named.reports[0]!.meeting!.host, person: "Lê Văn A", year: 2018, former: false },
  ];
  named.reports[0]!.solutions = [{ unit: null, name: "Heo đất học bổng", kind: "mô hình" }];
  const files = {
    "output/a.json": JSON.stringify(sampleRecord("https://x.vn/1")),
    "output/b.json": JSON.stringify(named),
  };
  test.each<[readonly string[], RegExp]>([
    [
      ["scores", "--unit", "quan 10"],
      /^unit +unitCode +year .*\nQuận 10 +771 +2018 +cụm +2 .*registered +100 +100 +https:\/\/x.vn\/1\n/,
    ],
    [["scores", "--unit", "Quận 1"], /^$/],
    [["leaders", "--year", "2018"], /\n2018 +cụm +2 +Ủy ban Mặt trận .* chief +Quận 10 +771 +Lê Văn A /],
    [["leaders", "--year", "2019"], /^$/],
    [["person", "le van a"], /\nLê Văn A +Chủ tịch +Ủy ban Mặt trận/],
    [["solutions", "--like", "hoc bong", "--json"], /^\{"name":"Heo đất học bổng","kind":"mô hình",/],
    [["issues"], /^$/],
  ])("%j", async (args, expected) => {
    const cwd = await folderWith(files);
    const run = await inProcess(["report", ...args], { cwd });
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toMatch(expected);
  });

  test("the help names every question", async () => {
    const { stdout } = await inProcess(["report", "--help"]);
    for (const name of ["leaders", "scores", "person", "solutions", "issues"]) expect(stdout).toContain(`  ${name} `);
    expect(readFileSync("README.md", "utf8")).toContain("thidua report");
  });
});
