import { expect, test } from "vitest";
import type { PageRecord } from "../../src/record.js";
import { checkEvidence } from "../../src/validate/evidence.js";
import { sampleRecord } from "../sample-record.js";

const entry = { start: 0, end: 3, exact: "CỤM", rule: "cluster/heading", certainty: "stated" } as const;

test("holds for a record whose every value was read", () => {
  expect(checkEvidence(sampleRecord())).toEqual([]);
});

test.each<[what: string, spoil: (record: PageRecord) => unknown, pointer: string, message: string]>([
  [
    "a quote that is not at its offsets",
    (record) => Object.assign(record.evidence, { "/reports/0/cluster": [{ ...entry, exact: "Cụm" }] }),
    "/reports/0/cluster",
    '[cluster/heading] quotes "Cụm", the text at 0–3 is "CỤM"',
  ],
  [
    "offsets behind the text",
    (record) => Object.assign(record.evidence, { "/page/title": [{ ...entry, start: 70, end: 900 }] }),
    "/page/title",
    "[cluster/heading] points behind the text: 70–900 of 77",
  ],
  [
    "an empty quote",
    (record) => Object.assign(record.evidence, { "/page/title": [{ ...entry, end: 0, exact: "" }] }),
    "/page/title",
    "[cluster/heading] quotes nothing: 0–0",
  ],
  [
    "a pointer to nothing",
    (record) => Object.assign(record.evidence, { "/reports/1/cluster": [entry] }),
    "/reports/1/cluster",
    "has evidence, but the record has no such value",
  ],
  [
    "a pointer to null",
    (record) => Object.assign(record.evidence, { "/reports/0/signedBy": [entry] }),
    "/reports/0/signedBy",
    "has evidence, but the record has no such value",
  ],
  [
    "a leaf that only its parent has evidence for",
    (record) => delete record.evidence["/reports/0/cluster/kind"],
    "/reports/0/cluster/kind",
    "has no evidence",
  ],
  [
    "a text in a list",
    (record) => record.reports[0]!.officials[0]!.academicTitles.push("PGS.TS"),
    "/reports/0/officials/0/academicTitles/0",
    "has no evidence",
  ],
  [
    "a number that is zero",
    (record) => Object.assign(record.reports[0]!.meeting!, { round: 0 }),
    "/reports/0/meeting/round",
    "has no evidence",
  ],
])("finds %s", (_, spoil, pointer, message) => {
  const record = sampleRecord();
  spoil(record);
  expect(checkEvidence(record)).toEqual([{ pointer, message }]);
});
