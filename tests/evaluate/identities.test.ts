import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { evaluateIdentities } from "../../src/evaluate/evaluate-identities.js";
import { parseIdentities } from "../../src/evaluate/identities.js";
import { folderWith } from "../cli/run.js";

test.each([
  ["A | Bà | Lan |", "line 1: a mention before the first page (`@ DATE ADDRESS`)"],
  ["@ 2018-01-01", "line 1: expected `@ DATE ADDRESS`"],
  ["@ 2018-01-01 a\n\nA | Bà | Lan", "line 3: expected `PERSON | HONORIFIC | NAME | OFFICES`"],
  ["same Lan", "line 1: expected `same NAME | page, page`"],
])("%j: %s", (text, message) => {
  expect(() => parseIdentities(text)).toThrow(message);
});

test("right, missed and false pairs; what cannot be told is not counted", async () => {
  const folder = await folderWith({});
  const file = join(folder, "a.identities");
  const office = "Chủ tịch @ Hội Khuyến học Quận 3 @ Quận 3";
  await writeFile(
    file,
    [
      `@ 2018-01-01 a\nA | Bà | Nguyễn Thị Lan | ${office}`,
      `@ 2018-01-02 b\nA | Bà | Nguyễn Thị Lan | ${office}`,
      `@ 2018-01-03 c\nB | Bà | Nguyễn Thị Lan | ${office}`,
      `@ 2018-01-04 d\nA | Bà | Nguyễn Thi Lan | ${office}`,
      `@ 2018-01-05 e\n? | Bà | Nguyễn Thị Lan | ${office}`,
    ].join("\n"),
  );
  const { counts, findings } = await evaluateIdentities(file);
  expect(counts.get("persons")).toEqual({ right: 1, missed: 2, falseFinds: 2 });
  expect(findings.map(({ gold, found }) => `${gold} ${found}`)).toContain(
    "null Nguyễn Thị Lan: a#/reports/0/officials/0 = c#/reports/0/officials/0",
  );
});
