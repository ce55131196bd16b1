import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fieldDiff } from "../scripts/field-diff.mjs";
import { extract } from "../src/extract.js";
import { fixturePages } from "./fixture-pages.js";

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

describe.each(fixturePages("fixtures/pages"))("$folder", ({ folder, bytes, uri }) => {
  const name = folder.slice("fixtures/pages/".length);
  const expected = `${folder}/expected.json`;

  test("has an expected record that somebody reviewed", () => {
    expect(existsSync(expected), "run `node scripts/review-fixture.mjs`, then review what it writes").toBe(true);
    expect(
      json(`${folder}/review.json`),
      `review it, then \`node scripts/review-fixture.mjs --accept ${name}\``,
    ).toEqual({ reviewed: true });
  });

  test.skipIf(!existsSync(expected))("gives the expected record", () => {
    const record: unknown = JSON.parse(JSON.stringify(extract(bytes, { uri })));
    // By field, and not too many of them: a reader sees what has changed.
    expect(fieldDiff(json(expected), record).slice(0, 25)).toEqual([]);
  });
});

test.each<[expected: unknown, actual: unknown, lines: string[]]>([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: [1, { b: null }] }, { a: [1, { b: "x" }] }, ['/a/1/b: "x", was null']],
  [{ a: [1] }, { a: [1, 2] }, ["/a/1: 2, was missing"]],
  [{ "a/b": 1 }, {}, ["/a~1b: missing, was 1"]],
  [[], {}, [": {}, was []"]],
])("the difference of %j and %j", (expected, actual, lines) => expect(fieldDiff(expected, actual)).toEqual(lines));
