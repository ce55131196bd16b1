import { describe, expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { validateRecord } from "../../src/validate/schema.js";
import { sampleRecord } from "../sample-record.js";

/** Sets the value at a path, against the types: a spoilt record. */
function spoilt(path: string, value: unknown): unknown {
  const record = sampleRecord();
  const keys = path.split("/").slice(1);
  const last = keys.pop()!;
  let place = record as unknown as Record<string, Record<string, unknown>>;
  for (const key of keys) place = place[key.replaceAll("~1", "/")] as Record<string, Record<string, unknown>>;
  if (value === undefined) delete place[last];
  else (place as Record<string, unknown>)[last] = value;
  return record;
}

const entry = { start: 0, end: 3, exact: "CỤM", rule: "test/sample", certainty: "stated" };
const evidence = "/evidence/~1reports~10~1cluster";

describe("rejects, naming the place and what it must be", () => {
  test.each<[what: string, path: string, value: unknown, pointer: string, message: string]>([
    ["a wrong type", "/text", 5, "/text", "must be string, is 5"],
    [
      "a wrong type beside null",
      "/reports/0/cluster/number",
      "2",
      "/reports/0/cluster/number",
      'must be integer or null, is "2"',
    ],
    [
      "an object for a number",
      "/reports/0/cluster/number",
      {},
      "/reports/0/cluster/number",
      "must be integer or null, is {}",
    ],
    ["a list for an object", "/reports/0/cluster", [], "/reports/0/cluster", "must be object or null, is []"],
    [
      "a fraction for a round",
      "/reports/0/meeting/round",
      1.5,
      "/reports/0/meeting/round",
      "must be integer or null, is 1.5",
    ],
    ["an extra field", "/extra", 1, "/extra", "is no field of the schema"],
    [
      "an extra field deep down",
      "/reports/0/meeting/host/id",
      1,
      "/reports/0/meeting/host/id",
      "is no field of the schema",
    ],
    ["a missing field", "/reports/0/signedBy", undefined, "/reports/0/signedBy", "is missing"],
    [
      "a missing field of what may be null",
      "/reports/0/cluster/kind",
      undefined,
      "/reports/0/cluster/kind",
      "is missing",
    ],
    ["an empty string", "/page/title", "", "/page/title", 'must be text that is not empty or null, is ""'],
    ["no report at all", "/reports", [], "/reports", "must be a list of at least 1, is []"],
    ["an unknown kind", "/page/kind", "news", "/page/kind", 'must be "article" or "list" or "other", is "news"'],
    ["another version", "/schemaVersion", "2", "/schemaVersion", 'must be "1", is "2"'],
    [
      "a day that does not exist",
      "/reports/0/meeting/date/start",
      "2018-02-31",
      "/reports/0/meeting/date/start",
      'must be an existing date YYYY-MM-DD or null, is "2018-02-31"',
    ],
    [
      "a time without its zone",
      "/page/publishedAt",
      "2018-03-30T14:05",
      "/page/publishedAt",
      'must be an existing date YYYY-MM-DD or an RFC 3339 date-time or null, is "2018-03-30T14:05"',
    ],
    ["evidence without start", evidence, [{ ...entry, start: undefined }], `${evidence}/0/start`, "is missing"],
    ["evidence without end", evidence, [{ ...entry, end: undefined }], `${evidence}/0/end`, "is missing"],
    ["a negative offset", evidence, [{ ...entry, start: -1 }], `${evidence}/0/start`, "must be at least 0, is -1"],
    ["evidence without entries", evidence, [], evidence, "must be a list of at least 1, is []"],
  ])("%s", (_, path, value, pointer, message) => {
    const record =
      path === evidence ? { ...sampleRecord(), evidence: { "/reports/0/cluster": value } } : spoilt(path, value);
    expect(validateRecord(record)).toEqual([{ pointer, message }]);
  });

  test("several breaches at once", () => {
    expect(validateRecord({})).toHaveLength(9);
    expect(validateRecord(null)).toEqual([{ pointer: "", message: "must be object, is null" }]);
  });
});

describe("EDTF", () => {
  const date = (edtf: string): PageRecord => {
    const record = sampleRecord();
    record.reports[0]!.meeting!.date!.edtf = edtf;
    return record;
  };
  const good = [
    "2018",
    "2018-06",
    "2018-03-09",
    "2018-07-02/2018-07-08",
    "2018-33",
    "2023-40",
    "2023-41",
    "XXXX-07-12",
  ];
  test.each(good)("takes %s", (edtf) => expect(validateRecord(date(edtf))).toEqual([]));
  const bad = [
    "09/3/2018",
    "2018-3-9",
    "2018-13",
    "2018-03-32",
    "2018-00-10",
    "18-03-09",
    "2018-03-09/",
    "2018-37",
    "2018 ",
    "",
  ];
  test.each(bad)("refuses %j", (edtf) =>
    expect(validateRecord(date(edtf))).toEqual([
      { pointer: "/reports/0/meeting/date/edtf", message: `must be an EDTF date, is ${JSON.stringify(edtf)}` },
    ]),
  );
});
