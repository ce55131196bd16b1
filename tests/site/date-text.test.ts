import { expect, test } from "vitest";
import { dayText, edtfOfText, edtfText } from "../../src/site/date-text.js";
import { isMain, valueTypeOf } from "../../src/site/value-type.js";

test.each([
  ["2018-03-09", "09/03/2018"],
  ["2018-07-02/2018-07-08", "02/07/2018 – 08/07/2018"],
  ["2018-06", "06/2018"],
  ["2018-33", "quý I 2018"],
  ["2023-41", "6 tháng cuối 2023"],
  ["2018", "2018"],
  ["XXXX-03-09", "XXXX-03-09"],
])("EDTF %s is written %s", (edtf, expected) => {
  expect(edtfText(edtf)).toBe(expected);
});

test.each([
  ["23/7/2016", "2016-07-23"],
  ["02/07/2018 – 08/07/2018", "2018-07-02/2018-07-08"],
  ["2/7/2018 - 8/7/2018", "2018-07-02/2018-07-08"],
  ["6/2018", "2018-06"],
  ["quý I 2018", "2018-33"],
  ["quý I năm 2018", "2018-33"],
  ["6 tháng cuối 2023", "2023-41"],
  ["XXXX-03-09", "XXXX-03-09"],
  ["sáng mai", null],
])("%s is entered for EDTF %s", (text, expected) => {
  expect(edtfOfText(text)).toBe(expected);
});

test("a day keeps to its own zone", () => {
  expect(dayText("2018-03-09T23:30:00+07:00")).toBe("09/03/2018");
});

test.each([
  ["/page/title", "page", true],
  ["/reports/0/cluster/number", "cluster", true],
  ["/reports/0/meeting/venue", "meeting", true],
  ["/reports/0/meeting/host/code", "unit", false],
  ["/reports/0/meeting/date/start", "date", false],
  ["/reports/0/members/3/name", "unit", true],
  ["/reports/0/officials/0/name", "person", true],
  ["/reports/0/officials/0/roles/1/title", "office", true],
  ["/reports/0/officials/0/roles/1/unit/name", "unit", true],
  ["/reports/0/officials/0/roles/1/former", "office", false],
  ["/reports/0/leadership/0/person", "person", true],
  ["/reports/0/awards/2/recipient", "person", true],
  ["/reports/0/scores/2/points", "score", true],
  ["/reports/0/plannedEvents/0/date/edtf", "date", true],
  ["/reports/0/dates/4/edtf", "date", true],
  ["/custom/hosts/0/text", "custom", true],
] as const)("%s is of type %s", (pointer, type, main) => {
  expect([valueTypeOf(pointer), isMain(pointer, type)]).toEqual([type, main]);
});
