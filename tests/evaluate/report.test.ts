import { expect, test } from "vitest";
import { evaluatePage } from "../../src/evaluate/evaluate-page.js";
import { onlyFields } from "../../src/evaluate/evaluation.js";
import { parseGold } from "../../src/evaluate/gold.js";
import { jsonReport } from "../../src/evaluate/json-report.js";
import { reportOf } from "../../src/evaluate/report.js";
import { textReport } from "../../src/evaluate/text-report.js";
import { sampleRecord } from "../sample-record.js";
import { cluster, day, goldJson, quan } from "./sample-gold.js";

const gold = parseGold(
  goldJson(
    [
      { ...cluster(1), members: [quan(4)], dates: [day("2018-03-09")] },
      { ...cluster(2), members: [quan(5)] },
    ],
    {
      encoding: null,
    },
  ),
);
const found = [
  { ...cluster(2), members: [quan(5, null), quan(6)] },
  { ...cluster(3), dates: [day("2018-03-09")] },
];
const pages = [evaluatePage("gold/a", gold, { ...sampleRecord(), reports: found })];
const problems = [{ page: "gold/b", message: "gold.json is no JSON" }];
const measured = [{ set: "tuned", field: "members", figure: "f1", floor: 0.98, reached: 0 }] as const;
const all = { perPage: true, findings: true, causes: false, raise: false };

test("the text report: table, misses by field and page, problems, breaches", () => {
  const evaluation = onlyFields({ pages, problems }, ["reports", "members", "dates", "encoding"]);
  expect(textReport(reportOf(evaluation, measured, all))).toBe(
    `field     precision  recall      f1   right  missed   false
───────────────────────────────────────────────────────────
encoding          –       –       –       0       0       0
reports       0.500   0.500   0.500       1       1       1
members       0.000   0.000   0.000       0       2       2
dates         0.000   0.000   0.000       0       1       1
───────────────────────────────────────────────────────────
overall       0.200   0.200   0.200       1       4       4

page     precision  recall      f1   right  missed   false
──────────────────────────────────────────────────────────
gold/a       0.200   0.200   0.200       1       4       4
──────────────────────────────────────────────────────────
overall      0.200   0.200   0.200       1       4       4

reports
  gold/a
    report 1 (not found): missed   cụm 1
    extra report 2: false    cụm 3

members
  gold/a
    report 1 (not found): missed   Quận 4 (770)
    report 2: differs  Quận 5 (771) — read as Quận 5 (–)
    report 2: false    Quận 6 (772)

dates
  gold/a
    report 1 (not found): missed   2018-03-09
    extra report 2: false    2018-03-09

Not evaluated
  gold/b: gold.json is no JSON

Below the floor
  tuned members f1: floor 0.98, reached 0.000
`,
  );
});

test("the JSON report has the same content", () => {
  const evaluation = onlyFields({ pages, problems }, ["members"]);
  expect(JSON.parse(jsonReport(reportOf(evaluation, measured, all)))).toEqual({
    pages: 1,
    fields: { members: { right: 0, missed: 2, falseFinds: 2, precision: 0, recall: 0, f1: 0 } },
    overall: { right: 0, missed: 2, falseFinds: 2, precision: 0, recall: 0, f1: 0 },
    perPage: { "gold/a": { right: 0, missed: 2, falseFinds: 2, precision: 0, recall: 0, f1: 0 } },
    findings: [
      { ...finding(0, null, "text"), gold: "Quận 4 (770)", found: null, differs: null },
      {
        ...finding(1, 0, "discourse", "unit"),
        gold: "Quận 5 (771)",
        found: "Quận 5 (–)",
        differs: "read as Quận 5 (–)",
      },
      { ...finding(1, 0, "frame"), gold: null, found: "Quận 6 (772)", differs: null },
    ],
    problems,
    breaches: measured,
  });
});

test("what was not asked for is not there", () => {
  const bare = reportOf({ pages, problems: [] }, [], { perPage: false, findings: false, causes: false, raise: false });
  expect(Object.keys(JSON.parse(jsonReport(bare)))).toEqual(["pages", "fields", "overall", "problems", "breaches"]);
  expect(textReport(bare).trimEnd().split("\n").at(-1)).toMatch(/^overall /);
});

function finding(goldReport: number | null, foundReport: number | null, stage: string, part: string | null = null) {
  const cause = { stage, part, rule: null, certainty: null };
  return { field: "members", page: "gold/a", goldReport, foundReport, cause };
}
