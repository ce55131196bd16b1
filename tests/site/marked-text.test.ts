import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { markedText } from "../../src/site/marked-text.js";
import { marksOf } from "../../src/site/marks.js";

type Place = readonly [pointer: string, start: number, end: number, certainty?: "stated" | "inferred"];

function recordWith(text: string, places: readonly Place[]): Pick<PageRecord, "text" | "evidence" | "issues"> {
  const evidence: PageRecord["evidence"] = {};
  for (const [pointer, start, end, certainty = "stated"] of places) {
    const entry = { start, end, exact: text.slice(start, end), rule: "test/made", certainty };
    const known = evidence[pointer];
    if (known === undefined) evidence[pointer] = [entry];
    else known.push(entry);
  }
  return { text, evidence, issues: [] };
}

/** Elements as brackets: type, number, height. */
function shown(text: string, places: readonly Place[]): string {
  const record = recordWith(text, places);
  const { markup } = markedText(text, 0, text.length, marksOf(record).list);
  return markup
    .replace(/<mark class="mark t-(\w+) c-\w+ h(\d)[^"]*"[^>]*data-mark="(\d+)"[^>]*>/g, "[$1$3.$2 ")
    .replaceAll("</mark>", "]");
}

const venue = "/reports/0/meeting/venue";
const host = "/reports/0/meeting/host";
const unit = "/reports/0/members/0/name";
const person = "/reports/0/officials/0/name";

describe("marks one in another, and across one another", () => {
  test.each([
    ["none", [], "Hội trường Quận 3"],
    ["one", [[unit, 11, 17]], "Hội trường [unit0.0 Quận 3]"],
    [
      "nested",
      [
        [venue, 0, 17],
        [`${host}/name`, 11, 17],
      ],
      "[meeting0.1 Hội trường [unit1.0 Quận 3]]",
    ],
    [
      "one place, two types",
      [
        [venue, 0, 17],
        [unit, 0, 17],
      ],
      "[meeting0.1 [unit1.0 Hội trường Quận 3]]",
    ],
    [
      "one place, one type",
      [
        [`${host}/name`, 11, 17],
        [`${host}/code`, 11, 17],
      ],
      "Hội trường [unit0.0 Quận 3]",
    ],
    [
      "crossing",
      [
        [venue, 0, 14],
        [unit, 11, 17],
      ],
      "[meeting0.1 Hội trường [unit1.0 Quậ]][unit1.0 n 3]",
    ],
    [
      "three, crossing",
      [
        [venue, 0, 10],
        [unit, 4, 14],
        [person, 8, 17],
      ],
      "[meeting0.2 Hội [unit1.1 trườ[person2.0 ng]]][unit1.1 [person2.0  Quậ]][person2.0 n 3]",
    ],
    [
      "out of the text",
      [
        [unit, 11, 99],
        [venue, 5, 5],
      ],
      "Hội trường Quận 3",
    ],
  ] as const)("%s", (_, places, expected) => {
    expect(shown("Hội trường Quận 3", places)).toBe(expected);
  });

  test("a mark over two blocks is cut at their ends", () => {
    const text = "Quận 1\nQuận 3";
    const { list } = marksOf(recordWith(text, [[unit, 5, 10]]));
    const parts = [markedText(text, 0, 6, list), markedText(text, 7, 13, list)].map(({ markup }) => markup);
    expect(parts.map((markup) => /<mark[^>]*>(.*?)<\/mark>/.exec(markup)?.[1])).toEqual(["1", "Quậ"]);
    expect(parts.map((markup) => markup.includes('id="m0"'))).toEqual([true, false]);
  });
});

test("whatever the places are, all characters stay and each mark covers its own", () => {
  const text = "Hội trường Ủy ban nhân dân Quận 3";
  const place = fc.tuple(fc.constantFrom(venue, unit, person, "/page/title"), fc.nat(text.length), fc.nat(text.length));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), (places) => {
      const { list } = marksOf(recordWith(text, places));
      const { markup } = markedText(text, 0, text.length, list);
      const covered = list.map(() => "");
      const open: number[] = [];
      let all = "";
      for (const [, number, close, letters = ""] of markup.matchAll(
        /<mark[^>]*data-mark="(\d+)"[^>]*>|(<\/mark>)|([^<]+)/g,
      )) {
        if (number !== undefined) open.push(Number(number));
        else if (close !== undefined) open.pop();
        all += letters;
        for (const mark of letters === "" ? [] : open) covered[mark] += letters;
      }
      expect(all).toBe(text);
      expect(covered).toEqual(list.map(({ start, end }) => text.slice(start, end)));
    }),
  );
});

describe("how sure a mark is", () => {
  test.each([
    ["as its value", [[unit, 0, 4, "inferred"]], "inferred"],
    [
      "the least sure of several",
      [
        [unit, 0, 4],
        ["/reports/0/members/1/name", 0, 4, "inferred"],
      ],
      "inferred",
    ],
    [
      "what goes with a name does not count",
      [
        ["/reports/0/members/0/code", 0, 4, "inferred"],
        [unit, 0, 4],
      ],
      "stated",
    ],
    ["unless alone", [["/reports/0/members/0/code", 0, 4, "inferred"]], "inferred"],
  ] as const)("%s", (_, places, certainty) => {
    expect(marksOf(recordWith("Quận 3", places)).list.map((mark) => mark.certainty)).toEqual([certainty]);
  });
});
