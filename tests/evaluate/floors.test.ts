import { describe, expect, test } from "vitest";
import { evaluatePage, type PageEvaluation } from "../../src/evaluate/evaluate-page.js";
import { isBreach, measure, parseFloors, setOf } from "../../src/evaluate/floors.js";
import { parseGold } from "../../src/evaluate/gold.js";
import { floorsText, raiseFloors } from "../../src/evaluate/raise-floors.js";
import { sampleRecord } from "../sample-record.js";
import { day, goldJson, report } from "./sample-gold.js";

/** Of `all` dates in the gold the first `found` are read. */
function pageWith(page: string, all: number, found: number): PageEvaluation {
  const dates = Array.from({ length: all }, (_, index) => day(`2018-03-${10 + index}`));
  const record = { ...sampleRecord(), reports: [report({ dates: dates.slice(0, found) })] };
  return evaluatePage(page, parseGold(goldJson([report({ dates })])), record);
}

const pages = [pageWith("gold/tuned/a", 3, 2), pageWith("gold/kept/b", 4, 1)];

describe("figures below their floor", () => {
  test.each<[floors: unknown, breaches: string[]]>([
    [{}, []],
    [{ dates: { precision: 1, recall: 3 / 7 } }, []],
    [{ dates: { recall: 0.5 } }, ["dates recall 0.5"]],
    [{ tuned: { dates: { recall: 0.5 } }, kept: { dates: { recall: 0.5 } } }, ["kept dates recall 0.5"]],
    [{ pages: { dates: { recall: 1 } } }, []],
    [{ scores: { f1: 1 } }, []],
    [{ overall: { recall: 0.99 } }, ["overall recall 0.99"]],
  ])("%j", (floors, breaches) => {
    const breached = measure(parseFloors(JSON.stringify(floors)), pages).filter(isBreach);
    expect(
      breached.map(({ set, field, figure, floor }) => [set, field, figure, floor].filter(Boolean).join(" ")),
    ).toEqual(breaches);
  });

  test("who finds nothing where there is something has no precision", () => {
    const measured = measure(parseFloors('{"dates":{"precision":0.5}}'), [pageWith("a", 2, 0)]);
    expect(measured.filter(isBreach)).toMatchObject([{ field: "dates", figure: "precision", reached: 0 }]);
  });
});

test.each<[floors: string, message: string]>([
  ["[]", "must be an object of fields or of named sets of fields"],
  ['{"dates":{"recal":1}}', "/dates/recal is none of precision, recall, f1"],
  ['{"dates":{"f1":98}}', "/dates/f1 must be a number from 0 to 1"],
  ['{"dates":{},"date":{}}', "/date is no field"],
  ['{"tuned":{"date":{}}}', "/tuned/date is no field"],
  ['{"tuned":1}', "/tuned must be an object of fields"],
  ['{"dates":0.9}', "/dates must be an object of precision, recall, f1"],
])("floors that are none: %s", (json, message) => {
  expect(() => parseFloors(json)).toThrow(message);
});

test.each<[page: string, set: string | null]>([
  ["fixtures/gold/tuned/a", "tuned"],
  ["kept/tuned/a", "tuned"],
  ["gold/pages-old/a", null],
])("the set of %s", (page, set) => {
  expect(setOf(page, ["tuned", "kept", "pages"])).toBe(set);
});

describe("floors are raised, rounded down, never lowered", () => {
  test.each<[before: unknown, dates: unknown]>([
    [{}, { precision: 1, recall: 0.428, f1: 0.6 }],
    [{ dates: { precision: 0.5, recall: 0.9 } }, { precision: 1, recall: 0.9, f1: 0.6 }],
    [{ dates: { recall: 0.428 } }, { precision: 1, recall: 0.428, f1: 0.6 }],
  ])("%j", (before, dates) => {
    const floors = parseFloors(JSON.stringify(before));
    const after = JSON.parse(floorsText(raiseFloors(floors, measure(floors, pages))));
    expect(after.dates).toEqual(dates);
    expect(after.scores).toBeUndefined();
  });

  test("a set without pages stays as it is, and the text is one line a field", () => {
    const floors = parseFloors('{"tuned":{"dates":{"f1":0.1}},"pages":{"dates":{"f1":0.7}},"none":{}}');
    const text = floorsText(raiseFloors(floors, measure(floors, pages.slice(0, 1))));
    expect(text).toContain('\n  "tuned": {\n    "dates": { "f1": 0.8, "precision": 1, "recall": 0.666 },\n');
    expect(text).toMatch(/"pages": \{\n {4}"dates": \{ "f1": 0.7 \}\n {2}\},\n {2}"none": \{\}\n\}\n$/);
  });
});
