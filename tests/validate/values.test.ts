import { describe, expect, test } from "vitest";
import type { DateValue, Unit } from "../../src/record.js";
import { checkValues, isOnCalendar, rangeOf } from "../../src/validate/values.js";
import { sampleRecord } from "../sample-record.js";

const withHost = (host: Unit) => {
  const record = sampleRecord();
  record.reports[0]!.meeting!.host = host;
  return checkValues(record);
};
const hcm = "Thành phố Hồ Chí Minh";

describe("a unit's parts agree", () => {
  test.each<[Unit, string | null]>([
    [{ name: "Quận 12", type: "quận", code: "761", province: hcm }, null],
    [{ name: "Quận 2", type: "quận", code: "769", province: hcm }, null],
    [{ name: "Thành phố Thủ Đức", type: "thành phố", code: "769", province: hcm }, null],
    [{ name: "Phường Bến Nghé", type: "phường", code: null, province: hcm }, null],
    [{ name: "Trường X", type: "tổ chức", code: null, province: null }, null],
    [{ name: "Quận 12", type: "huyện", code: null, province: hcm }, "type is huyện, which Quận 12 is not"],
    [
      { name: "Quận 12", type: "quận", code: "784", province: hcm },
      "code is 784, the code of Huyện Hóc Môn, not of Quận 12",
    ],
    [{ name: "Quận 12", type: "quận", code: "999", province: hcm }, "code is 999, the code of no quận"],
    [
      { name: "Trường X", type: "tổ chức", code: "784", province: null },
      "code is 784, but Trường X is no administrative unit",
    ],
  ])("%j", (host, breach) => {
    const expected = breach === null ? [] : [`/reports/0/meeting/host/${breach}`];
    expect(withHost(host).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(expected);
  });
});

test.each<[string, string | null, string | null, DateValue["precision"]]>([
  ["2018-03-09", "2018-03-09", "2018-03-09", "day"],
  ["2020-02", "2020-02-01", "2020-02-29", "month"],
  ["2018-34", "2018-04-01", "2018-06-30", "quarter"],
  ["2023-41", "2023-07-01", "2023-12-31", "half"],
  ["2018-23", "2018-07-01", "2018-09-30", "season"],
  ["2018", "2018-01-01", "2018-12-31", "year"],
  ["2018-07-02/2018-07-08", "2018-07-02", "2018-07-08", "interval"],
  ["XXXX-07-02", null, null, "day"],
])("%s is %s to %s", (edtf, start, end, precision) => {
  expect(rangeOf(edtf)).toEqual({ start, end, precision });
});

test("a day that is not on the calendar", () => {
  expect(["2018-02-31", "2020-02-29", "2018-13", "XXXX-02-29"].map(isOnCalendar)).toEqual([false, true, false, true]);
});
