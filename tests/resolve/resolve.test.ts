import { describe, expect, test } from "vitest";
import { parseIdentities } from "../../src/evaluate/identities.js";
import { resolve } from "../../src/resolve/resolve.js";
import type { ManualDecision } from "../../src/resolve/types.js";

/** Pages as lines (docs/evaluation.md); the first cell of a mention is the person expected. */
function resolved(text: string, manual: readonly ManualDecision[] = []) {
  const { records, labels } = parseIdentities(text);
  const resolution = resolve(records, manual);
  const persons = resolution.persons.map(({ mentions }) => mentions.map(({ key }) => labels.get(key)).join(""));
  return { ...resolution, found: persons.sort() };
}

const lan = "Nguyễn Thị Lan";
const of = (title: string, unit: string, body = "Hội Khuyến học") => `${title} @ ${body} ${unit} @ ${unit}`;

describe("who is one person", () => {
  test.each<[string, string[], string[]]>([
    [
      "a frequent name in one office",
      [
        `@ 2018-01-01 a`,
        `A | Bà | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2020-01-01 b`,
        `A | | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
      ],
      ["AA"],
    ],
    [
      "a frequent name that rises in one body",
      [
        `@ 2018-01-01 a`,
        `A | Bà | ${lan} | ${of("Phó Chủ tịch", "Quận 3")}`,
        `@ 2020-01-01 b`,
        `A | | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
      ],
      ["AA"],
    ],
    [
      "a frequent name in two districts, years apart",
      [
        `@ 2014-01-01 a`,
        `A | Bà | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2020-01-01 b`,
        `B | Bà | ${lan} | ${of("Chủ tịch", "Quận 8")}`,
      ],
      ["A", "B"],
    ],
    [
      "a frequent name and nothing else",
      [`@ 2018-01-01 a`, `A | Bà | ${lan} |`, `@ 2018-02-01 b`, `B | Bà | ${lan} |`],
      ["A", "B"],
    ],
    [
      "two schools of one name",
      [
        `@ 2018-01-01 a`,
        `A | Cô | ${lan} | Giáo viên @ Trường Tiểu học Kim Đồng`,
        `@ 2018-02-01 b`,
        `B | Cô | ${lan} | Giáo viên @ Trường Tiểu học Kim Đồng`,
      ],
      ["A", "B"],
    ],
    [
      "a rare name that moves within a province",
      [
        `@ 2014-01-01 a`,
        `A | Ông | Âu Dương Kiệt | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2020-01-01 b`,
        `A | Ông | Âu Dương Kiệt | ${of("Chủ tịch", "Quận 8")}`,
      ],
      ["AA"],
    ],
    [
      "a rare name at the head of two districts at once",
      [
        `@ 2020-01-01 a`,
        `A | Ông | Âu Dương Kiệt | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2020-05-01 b`,
        `B | Ông | Âu Dương Kiệt | ${of("Chủ tịch", "Quận 8")}`,
      ],
      ["A", "B"],
    ],
    [
      "a man and a woman of one name and office",
      [
        `@ 2018-01-01 a`,
        `A | Ông | Viên Thanh Vân | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2018-05-01 b`,
        `B | Bà | Viên Thanh Vân | ${of("Chủ tịch", "Quận 3")}`,
      ],
      ["A", "B"],
    ],
    [
      "two priests, one Catholic and one Buddhist",
      [`@ 2018-01-01 a`, `A | Linh mục | Đậu Công Lý |`, `@ 2019-05-01 b`, `B | Hòa thượng | Đậu Công Lý |`],
      ["A", "B"],
    ],
    [
      "a rank that falls",
      [
        `@ 2018-01-01 a`,
        `A | Đại tá | Mạc Văn Kha | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2020-05-01 b`,
        `B | Đại úy | Mạc Văn Kha | ${of("Chủ tịch", "Quận 3")}`,
      ],
      ["A", "B"],
    ],
    [
      "a former office found again",
      [
        `@ 2018-01-01 a`,
        `A | Bà | ${lan} | ${of("Phó Bí thư", "Quận 7", "Quận ủy")}`,
        `@ 2020-01-01 b`,
        `A | Bà | ${lan} | ${of("Bí thư", "Quận 4", "Quận ủy")}; nguyên ${of("Phó Bí thư", "Quận 7", "Quận ủy")}`,
      ],
      ["AA"],
    ],
    [
      "a leader, the official and the signer of one page",
      [
        `@ 2018-01-01 a`,
        `-- 1`,
        `A | Bà | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
        `A | chief | ${lan} | Quận 3 @ 2018`,
        `A | signer | ${lan} | Hội Khuyến học Quận 3 @ Quận 3`,
      ],
      ["AAA"],
    ],
    [
      "two officials of one report",
      [
        `@ 2018-01-01 a`,
        `A | Bà | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
        `B | Bà | ${lan} | ${of("Chủ tịch", "Quận 8")}`,
      ],
      ["A", "B"],
    ],
    [
      "a detour does not join what contradicts: the one in between goes with either, not with both",
      [
        `@ 2020-01-01 a`,
        `A | Ông | Âu Dương Kiệt | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2020-02-01 b`,
        `A | | Âu Dương Kiệt | ${of("Chủ tịch", "Quận 3")}`,
        `@ 2020-03-01 c`,
        `B | Bà | Âu Dương Kiệt | ${of("Chủ tịch", "Quận 3")}`,
      ],
      ["AA", "B"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(resolved(lines.join("\n")).found).toEqual(expected);
  });
});

describe("decisions by hand", () => {
  const twoOffices = [
    `@ 2018-01-01 a`,
    `A | Bà | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
    `@ 2018-02-01 b`,
    `A | Bà | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
    `@ 2018-03-01 c`,
    `B | Bà | ${lan} | ${of("Chủ tịch", "Quận 8")}`,
    `@ 2018-04-01 d`,
    `C | Bà | Nguyễn Thi Lan | ${of("Chủ tịch", "Quận 3")}`,
  ].join("\n");
  const at = (uri: string, name = lan) => ({ name, uri });

  test.each<[string, ManualDecision[], string[], string[]]>([
    ["none", [], ["AA", "B", "C"], []],
    ["different wins over the rules", [{ decision: "different", a: at("a"), b: at("b") }], ["A", "A", "B", "C"], []],
    ["same wins over the rules", [{ decision: "same", a: at("a"), b: at("c") }], ["AB", "A", "C"].sort(), []],
    ["same joins misspelt names", [{ decision: "same", a: at("a"), b: at("d", "Nguyễn Thi Lan") }], ["AAC", "B"], []],
    [
      "all of a name in an organisation",
      [{ decision: "same", a: { name: lan, organisation: "Hội Khuyến học Quận 3" }, b: at("c") }],
      ["AAB", "C"],
      [],
    ],
    [
      "two that contradict",
      [
        { decision: "different", a: at("a"), b: at("c") },
        { decision: "same", a: at("a"), b: at("c") },
      ],
      ["AA", "B", "C"],
      ['1 Nguyễn Thị Lan and Nguyễn Thị Lan are "same" here, but other decisions hold them apart: remove one'],
    ],
    [
      "about nobody",
      [{ decision: "same", a: at("a"), b: at("nowhere") }],
      ["AA", "B", "C"],
      ["0 Nguyễn Thị Lan (nowhere) is named by no record: check the spelling"],
    ],
    [
      "about one mention alone",
      [{ decision: "different", a: at("a"), b: at("a") }],
      ["AA", "B", "C"],
      ['0 Nguyễn Thị Lan (a) and Nguyễn Thị Lan (a) are the same mention: narrow one by "pointer"'],
    ],
  ])("%s", (_, manual, expected, problems) => {
    const { found, problems: said } = resolved(twoOffices, manual);
    expect(found).toEqual(expected);
    expect(said.map(({ decision, message }) => `${decision} ${message}`)).toEqual(problems);
  });
});

test("every decision tells its reasons, and they add up", () => {
  const { decisions } = resolved(
    [
      `@ 2018-01-01 a`,
      `A | Bà | ${lan} | ${of("Phó Chủ tịch", "Quận 3")}`,
      `@ 2020-01-01 b`,
      `A | Bà | ${lan} | ${of("Chủ tịch", "Quận 3")}`,
    ].join("\n"),
  );
  expect(decisions).toEqual([
    {
      a: "a#/reports/0/officials/0",
      b: "b#/reports/0/officials/0",
      score: 3.25,
      reasons: [
        { rule: "name/frequent", weight: -0.5, text: "Nguyễn Thị Lan is a frequent name" },
        { rule: "office/rise", weight: 3.5, text: "Phó Chủ tịch, later Chủ tịch of Hội Khuyến học Quận 3" },
        { rule: "person/sex", weight: 0.25, text: "both are addressed as a woman" },
      ],
      decision: "same",
      by: "rule",
    },
  ]);
});

test("of two versions of a page the one fetched last counts", () => {
  const [older, newer] = parseIdentities(
    `@ 2018-01-01 a\nA | Bà | ${lan} |\n@ 2018-01-01 a\nB | Bà | Trần Thị Hoa |`,
  ).records.map((record, index) => ({
    ...record,
    id: `${2 - index}`,
    source: { uri: "a", retrievedAt: `2018-0${index + 1}-01T00:00:00Z` },
  })) as [Parameters<typeof resolve>[0] extends Iterable<infer R> ? R : never, never];
  expect(resolve([newer, older]).persons.map(({ name }) => name)).toEqual(["Trần Thị Hoa"]);
});
