import { expect, test } from "vitest";
import { parseIdentities } from "../../src/evaluate/identities.js";
import { resolve } from "../../src/resolve/resolve.js";

const body = "Hội Khuyến học Quận 3 @ Quận 3";
const page = (date: string, ...lines: string[]) => [`@ ${date} ${date}`, ...lines].join("\n");
const stated = (date: string, office: string) => page(date, `A | Bà | Mạc Thị Kha | ${office} @ ${body}`);

test.each<[string, string[], string[]]>([
  ["one page", [stated("2018-01-01", "Chủ tịch")], ["Chủ tịch 2018-01-01 2018-01-01 –"]],
  [
    "from the first page to the last, in any order",
    [stated("2019-01-01", "Chủ tịch"), stated("2017-01-01", "Chủ tịch"), stated("2018-01-01", "Chủ tịch")],
    ["Chủ tịch 2017-01-01 2019-01-01 –"],
  ],
  [
    "a page that calls it ended ends it",
    [stated("2017-01-01", "Chủ tịch"), stated("2019-01-01", "nguyên Chủ tịch")],
    ["Chủ tịch 2017-01-01 2017-01-01 2019-01-01"],
  ],
  ["only looked back on", [stated("2019-01-01", "nguyên Chủ tịch")], ["Chủ tịch – – 2019-01-01"]],
  [
    "held twice",
    [stated("2015-01-01", "Chủ tịch"), stated("2017-01-01", "nguyên Chủ tịch"), stated("2019-01-01", "Chủ tịch")],
    ["Chủ tịch 2015-01-01 2015-01-01 2017-01-01", "Chủ tịch 2019-01-01 2019-01-01 –"],
  ],
  [
    "two offices, one after the other",
    [stated("2015-01-01", "Phó Chủ tịch"), stated("2017-01-01", "Chủ tịch")],
    ["Phó Chủ tịch 2015-01-01 2015-01-01 –", "Chủ tịch 2017-01-01 2017-01-01 –"],
  ],
  [
    "a leader's year and the role are one spell; who signs has none",
    [
      page(
        "2018-03-01",
        "-- 1",
        "A | Bà | Mạc Thị Kha | Trưởng cụm @ Cụm thi đua 1",
        "A | chief | Mạc Thị Kha | Quận 3 @ 2017",
        `A | signer | Mạc Thị Kha | ${body}`,
      ),
    ],
    ["Cụm trưởng 2017 2018-03-01 –"],
  ],
])("%s", (_, pages, expected) => {
  const { spells } = resolve(parseIdentities(pages.join("\n")).records);
  expect(
    spells.map(({ title, first, last, ended }) =>
      [title, ...[first, last, ended].map((at) => at?.date ?? "–")].join(" "),
    ),
  ).toEqual(expected);
});

test("an office with a term is held for the term, not on the day of the page; every page that states it is one spell", () => {
  const records = ["2016-05-01", "2017-05-01"].flatMap((date) => parseIdentities(stated(date, "Chủ tịch")).records);
  for (const record of records) Object.assign(record.reports[0]!.officials[0]!.roles[0]!, { term: "2011/2016" });
  const { spells } = resolve(records);
  expect(spells.map(({ first, last, ended }) => [first?.date, last?.date, ended])).toEqual([["2011", "2016", null]]);
});
