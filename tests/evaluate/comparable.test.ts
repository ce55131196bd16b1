import { expect, test } from "vitest";
import { caseless, comparable, comparableTime } from "../../src/evaluate/comparable.js";

test.each<[one: string, other: string, comparable: boolean, caseless: boolean]>([
  ["Quận ủy", "Quận ủy".normalize("NFD"), true, true],
  ["Hội  trường\u00a0T67 ", "Hội trường T67", true, true],
  ["mô hình “Heo đất”", 'mô hình "Heo đất"', true, true],
  ["‘Heo’", "'Heo'", true, true],
  ["T67 , Phường 10 .", "T67, Phường 10.", true, true],
  ["Hội nghị GIAO BAN", "Hội nghị giao ban", false, true],
  ["ĐẠI HỘI", "đại hội", false, true],
  ["Hội nghị", "Hội nghị giao ban", false, false],
  ["Hòa", "Hoà", false, false],
])("%s | %s", (one, other, same, sameButCase) => {
  expect(comparable(one) === comparable(other)).toBe(same);
  expect(caseless(one) === caseless(other)).toBe(sameButCase);
});

test.each<[one: string, other: string, same: boolean]>([
  ["2018-03-30T14:05:00+07:00", "2018-03-30T07:05:00Z", true],
  ["2018-03-30T14:05:00+07:00", "2018-03-30", false],
  ["2018-03-30", "2018-03-30", true],
])("times %s | %s", (one, other, same) => {
  expect(comparableTime(one) === comparableTime(other)).toBe(same);
});
