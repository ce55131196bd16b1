import { expect, test } from "vitest";
import { extract } from "../../src/extract.js";
import type { PageRecord } from "../../src/record.js";
import { checkEvidence } from "../../src/validate/evidence.js";
import { valueAt } from "../../src/validate/pointer.js";
import { validateRecord } from "../../src/validate/schema.js";
import { withoutBreaches } from "../../src/validate/without-breaches.js";

const page = `<html><head><title>Giao ban</title></head><body><article><h1>Giao ban</h1><p>Ngày 09/3/2018, Cụm thi đua 1 đã họp
tại Hội trường Quận 10. Quận 3 đạt 98/100 điểm, Quận 5 đạt 97/100 điểm, Quận 8 đạt 96/100 điểm.</p></article></body></html>`;

type Spoil = (record: PageRecord) => void;
const cases: readonly [name: string, spoil: Spoil, at: string, gone: string, left: unknown][] = [
  ["a value that may be null", (r) => (r.page.title = ""), "/page/title", "/page/title", null],
  [
    "a number that is none",
    (r) => (r.reports[0]!.scores[0]!.max = Number.NaN),
    "/reports/0/scores/0/max",
    "/reports/0/scores/0/max",
    null,
  ],
  [
    "a value that must be there: its item goes, those behind it move up",
    (r) => (r.reports[0]!.scores[1]!.points = Number.NaN),
    "/reports/0/scores/1/points",
    "/reports/0/scores/2/points",
    96,
  ],
  [
    "a link that is none",
    (r) => r.links.push({ url: "", title: null, publishedAt: null }),
    "/links/0/url",
    "/links/0",
    undefined,
  ],
];

test.each(cases)("%s", (_, spoil, breached, gone, left) => {
  const whole = extract(page);
  expect(whole.reports[0]!.scores.map(({ points }) => points)).toEqual([98, 97, 96]);
  const spoilt = structuredClone(whole);
  spoil(spoilt);
  const breaches = validateRecord(spoilt);
  expect(breaches.map(({ pointer }) => pointer)).toContain(breached);
  const { record, breaches: still } = withoutBreaches(spoilt, breaches);
  expect([still, validateRecord(record), checkEvidence(record)]).toEqual([[], [], []]);
  expect(record.issues.at(-1)).toMatchObject({ severity: "warning", code: "value-invalid" });
  const to = gone.replace("/2/points", "/1/points");
  expect(valueAt(record, to) ?? left).toBe(left);
});

test("what is no value of the page is not mended: the record stays as it was", () => {
  const spoilt = { ...extract(page), text: 5 } as unknown as PageRecord;
  const { record, breaches } = withoutBreaches(spoilt, validateRecord(spoilt));
  expect(record).toBe(spoilt);
  expect(breaches[0]).toMatchObject({ pointer: "/text" });
});

test.each([
  [{ uri: "" }, { uri: null }],
  [{ retrievedAt: "hôm qua" }, {}],
  [{ uri: "a", retrievedAt: "2020-13-45T99:99:99Z" }, { uri: "a" }],
])("what the caller says of the source, where it is none: %j", (said, kept) => {
  const { source, issues, reports } = extract(page, said);
  const { uri, retrievedAt } = source;
  expect({ uri, retrievedAt }).toEqual({ uri: null, retrievedAt: undefined, ...kept });
  expect(issues.map(({ code }) => code)).toEqual(["value-invalid"]);
  expect(reports[0]!.scores).toHaveLength(3);
});
