import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  daysBetween,
  daysIn,
  edtfOf,
  firstDay,
  isoDay,
  isRealDay,
  lastDay,
  mondayOf,
  type Point,
  shiftDay,
} from "../../src/recognize/calendar.js";

const DAY = 86_400_000;
const from = Date.UTC(1900, 0, 1) / DAY;
const to = Date.UTC(2100, 11, 31) / DAY;
const iso = fc.integer({ min: from, max: to }).map((day) => new Date(day * DAY).toISOString().slice(0, 10));
const point: fc.Arbitrary<Point> = fc.tuple(iso, fc.boolean(), fc.boolean()).map(([day, noYear, noDay]) => ({
  year: noYear ? null : Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  day: noDay ? null : Number(day.slice(8)),
}));

test("exactly the days that the calendar has are real", () => {
  const wrong: string[] = [];
  for (let year = 1896; year <= 2104; year++) {
    for (let month = 0; month <= 13; month++) {
      const days = month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
      if (days > 0 && daysIn(year, month) !== days) wrong.push(`${year}-${month}`);
      for (const day of [0, 1, 28, 29, 30, 31, 32])
        if (isRealDay(year, month, day) !== (day >= 1 && day <= days)) wrong.push(`${year}-${month}-${day}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each<[month: number, day: number, real: boolean]>([
  [2, 29, true],
  [2, 30, false],
  [4, 31, false],
  [12, 31, true],
])("without a year, month %i has a day %i: %s", (month, day, real) => expect(isRealDay(null, month, day)).toBe(real));

describe("points", () => {
  test("are written as valid EDTF", () => {
    fc.assert(
      fc.property(point, (p) => {
        expect(() => edtf(edtfOf(p))).not.toThrow();
        expect(edtfOf(p)).toMatch(/^(?:\d{4}|XXXX)-\d{2}(?:-\d{2})?$/);
      }),
    );
  });

  test("cover the days from the first to the last", () => {
    fc.assert(
      fc.property(point, (p) => {
        const [first, last] = [firstDay(p), lastDay(p)];
        expect([first === null, last === null]).toEqual([p.year === null, p.year === null]);
        if (first === null || last === null || p.year === null) return;
        expect(daysBetween(first, last)).toBe(p.day === null ? daysIn(p.year, p.month) - 1 : 0);
        expect(first.slice(0, 7)).toBe(last.slice(0, 7));
      }),
    );
  });

  test.each<[p: Point, written: string]>([
    [{ year: 2018, month: 3, day: 9 }, "2018-03-09"],
    [{ year: 2018, month: 6, day: null }, "2018-06"],
    [{ year: null, month: 9, day: 30 }, "XXXX-09-30"],
  ])("%j is %s", (p, written) => expect(edtfOf(p)).toBe(written));
});

describe("arithmetic", () => {
  const zone = process.env.TZ;
  test.each(["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati", "Europe/London"])(
    "in %s",
    (name) => {
      process.env.TZ = name;
      try {
        fc.assert(
          fc.property(iso, fc.integer({ min: -800, max: 800 }), (day, shift) => {
            const moved = shiftDay(day, shift);
            expect(moved).toBe(new Date(Date.parse(day) + shift * DAY).toISOString().slice(0, 10));
            expect(daysBetween(day, moved)).toBe(shift);
            expect(shiftDay(moved, -shift)).toBe(day);
            const monday = mondayOf(day);
            expect(new Date(Date.parse(monday)).getUTCDay()).toBe(1);
            expect(daysBetween(monday, day)).toBeGreaterThanOrEqual(0);
            expect(daysBetween(monday, day)).toBeLessThan(7);
          }),
        );
      } finally {
        if (zone === undefined) delete process.env.TZ;
        else process.env.TZ = zone;
      }
    },
  );

  test("months and days have two digits", () => expect(isoDay(2018, 3, 9)).toBe("2018-03-09"));
});
